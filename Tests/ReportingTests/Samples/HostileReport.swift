import Analysis
import FeedbackModel

extension SampleReport {
  /// Words that try to break out of a page, a template, a table or a spreadsheet.
  static let hostileWords: [String] = [
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
    "]]> --> <!-- {{#x}}{{{y}}}",
    "\"\u{0301} onmouseover=alert(1) x=\"", "'\u{0301}><svg onload=alert(1)>",
    "\u{202E}gnp.exe \u{2066}left open", "=HYPERLINK(\"http://example.invalid\",\"x\")",
    "@SUM(A1)\u{0}\u{7}\u{9B}31m", String(repeating: "A", count: 100_000),
    "&lt;already&amp;escaped&gt; " + noncharacters, "…/../../etc/passwd", "",
  ]

  /// U+FFFE and U+FDD0, which no page may hold.
  private static let noncharacters = String(
    decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)

  /// The report with those words everywhere that words can stand.
  static var hostile: Report {
    var report = report()
    func word(_ index: Int) -> String { hostileWords[index % hostileWords.count] }
    for index in report.themes.indices {
      report.themes[index].label = word(index)
      report.themes[index].phrases = [word(index), word(index + 1), word(index + 2)]
      for quote in report.themes[index].quotes.indices {
        report.themes[index].quotes[quote].text = word(index + quote)
        report.themes[index].quotes[quote].item = word(index + quote + 3)
        report.themes[index].quotes[quote].source.file = word(index + quote + 5)
        report.themes[index].quotes[quote].highlights = [0..<3, 2..<9_999_999, 1..<2]
      }
    }
    for index in report.departments.indices {
      report.departments[index].name = word(index)
      report.departments[index].listening = report.themes.flatMap(\.quotes)
    }
    for index in report.processes.indices { report.processes[index].name = word(index + 4) }
    for index in report.headlines.indices { report.headlines[index].text = word(index) }
    for index in report.changes.indices { report.changes[index].change.note = word(index) }
    for index in report.plan.indices { report.plan[index].firstStep = word(index) }
    report.quality.remarks = hostileWords
    report.segments[0].field = word(0)
    report.segments[0].value = word(1)
    return report
  }
}
