import Analysis
import FeedbackModel
import Foundation
import Testing

@testable import Reporting

@Suite struct SiteTests {
  static let samples: [(String, Report)] = [
    ("full", SampleReport.report()), ("draft", SampleReport.report(draft: true)),
    ("empty", SampleReport.empty), ("hostile", SampleReport.hostile),
  ]

  private func files(_ report: Report, language: String = "en") throws -> [String: String] {
    let site = try ReportSite(
      report: report, taxonomy: SampleReport.taxonomy,
      options: SiteOptions(companyName: "Alderwick <&> Sons", language: language))
    let list = try site.files()
    #expect(Set(list.map(\.path)).count == list.count)
    return Dictionary(
      uniqueKeysWithValues: list.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test(arguments: ["en", "de", "fr", "es"])
  func everyPageIsSelfContainedAndSmall(_ language: String) throws {
    for (name, report) in Self.samples where name != "hostile" || language == "en" {
      for (path, text) in try files(report, language: language) where path.hasSuffix(".html") {
        // Pages are long: an expectation on a Bool does not print them.
        let isSmall = text.utf8.count < 1_000_000
        #expect(isSmall, "\(name) \(path)")
        let policy = "content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
        let hasPolicy = text.count(of: policy) == 1
        #expect(hasPolicy, "\(name) \(path)")
        let hasLanguage = text.count(of: "<html lang=\"\(language)\">") == 1
        #expect(hasLanguage, "\(name) \(path)")
        // Nothing that a browser would fetch; addresses in customers' words are text.
        for fetch in ["src=\"http", "href=\"http", "url(", "@import", "<iframe", " style=\""] {
          let fetches = text.count(of: fetch) > 0
          #expect(!fetches, "\(name) \(path) \(fetch)")
        }
        #expect(text.count(of: "<script") == 1, "\(name) \(path)")
        let isMarkupShown = text.count(of: "HTML(bytes") > 0
        #expect(!isMarkupShown, "\(name) \(path)")
      }
    }
  }

  @Test func noMarkupOfOursIsEscaped() throws {
    for (path, text) in try files(SampleReport.report()) where path.hasSuffix(".html") {
      let mistakes = ["&lt;p", "&lt;span", "&lt;t", "&lt;d", "&lt;a", "&lt;/"].filter {
        text.count(of: $0) > 0
      }
      #expect(mistakes.isEmpty, "\(path)")
    }
  }

  /// A screen reader changes its voice for a German comment in an English page, and not for one
  /// whose language is not sure.
  @Test func wordsInAnotherLanguageSaySo() throws {
    var report = SampleReport.report()
    let index = try #require(report.themes.firstIndex { $0.quotes.count > 1 })
    report.themes[index].quotes[0].text = "Seit Wochen warte ich auf das Geld, und keiner hilft."
    report.themes[index].quotes[1].text = "Come back next year. Ok I suppose"
    let name = "theme-\(report.themes[index].id.replacing(":", with: "-")).html"
    let page = try #require(try files(report)[name])
    #expect(page.count(of: "<bdi lang=\"de\">") == 1)
    let others = page.count(of: "<bdi lang=") == 1
    #expect(others)
    let german = try #require(
      try files(report, language: "de")[name])
    let marksEnglish = german.count(of: "<bdi lang=\"en\">") > 0
    let marksGerman = german.count(of: "<bdi lang=\"de\">") > 0
    #expect(marksEnglish && !marksGerman)
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    let a = try files(SampleReport.report())
    let b = try files(SampleReport.report())
    #expect(a == b)
  }

  @Test func everyLinkLeadsToAFile() throws {
    let files = try files(SampleReport.report())
    let written: Set<String> = ["items.csv", "items.jsonl", "../index.html"]
    for (path, text) in files where path.hasSuffix(".html") {
      for part in text.split(separator: " href=\"").dropFirst() {
        let target = part.prefix { $0 != "\"" }.prefix { $0 != "#" }
        if target.isEmpty || target.hasPrefix("data:") { continue }
        #expect(
          files[String(target)] != nil || written.contains(String(target)), "\(path): \(target)")
      }
    }
  }

  @Test func aDraftBlamesNobody() throws {
    let files = try files(SampleReport.report(draft: true))
    let page = try #require(files["index.html"])
    let said = ["This report is a draft.", "Hidden in a draft"].filter(page.contains)
    #expect(said.count == 2)
    #expect(page.count(of: "class=\"heat\"") == 0)
    for (path, text) in files where path.hasPrefix("department-") {
      #expect(text.count(of: "id=\"causes\"") == 0, "\(path)")
    }
  }

  @Test func anEmptyWeekSaysSo() throws {
    let files = try files(SampleReport.empty)
    let page = try #require(files["index.html"])
    #expect(page.count(of: "There is no feedback in this period.") == 1)
    #expect(
      Set(files.keys) == ["index.html", "report.json", "themes.csv", "report.md", "report.eml"])
  }

  @Test func idsNeverBecomePaths() {
    var report = SampleReport.empty
    report.departments = ["../../etc/passwd", "A/b", "a b", "é", ""].map {
      DepartmentReport(id: $0, name: $0, facing: .front)
    }
    let links = SiteLinks(report)
    let paths = report.departments.compactMap { links.department($0.id) }
    #expect(Set(paths).count == 5)
    #expect(paths.allSatisfy { !$0.contains("/") && $0.hasPrefix("department-") })
  }

  @Test func highlightsThatDoNotFitAreLeftOut() throws {
    let context = try PageContext(
      report: SampleReport.empty, taxonomy: Taxonomy(), options: SiteOptions(companyName: "A"))
    let quote = Quote(
      item: "1", source: SourceLocation(file: "f", format: "csv", record: 1), date: nil,
      channel: nil, text: "Größe <b>", highlights: [0..<2, 1..<4, 3..<99, 8..<11])
    // 3 is inside "ö", 1..<4 overlaps, 99 is beyond the end.
    #expect(
      String(decoding: context.highlighted(quote).bytes, as: UTF8.self)
        == "<mark>Größe</mark> <mark>&lt;b&gt;</mark>")
  }

  @Test func optionsThatCannotBeUsedAreNamed() {
    let report = SampleReport.empty
    #expect(throws: SiteError.accent("green")) {
      try ReportSite(
        report: report, taxonomy: Taxonomy(),
        options: SiteOptions(companyName: "A", accent: "green"))
    }
    #expect(throws: SiteError.logo) {
      try ReportSite(
        report: report, taxonomy: Taxonomy(), options: SiteOptions(companyName: "A", logo: [1, 2]))
    }
  }

  @Test func theLatestWeekStandsFirst() throws {
    let week = SampleReport.week
    let entries = [-1, 0, -2].map { offset in
      WeekIndex.Entry(
        folder: week.adding(offset).description,
        period: Period(from: week.adding(offset).monday, to: week.adding(offset).sunday),
        draft: offset == 0, items: 10, headline: Headline(kind: .steady, text: "quiet <b>"))
    }
    let page = String(
      decoding: try WeekIndex.page(weeks: entries, options: SiteOptions(companyName: "A")),
      as: UTF8.self)
    let order = page.split(separator: "<li>").dropFirst().map { $0.prefix(40) }
    #expect(order.first?.contains("2026-W47") == true)
    #expect(order.last?.contains("2026-W45") == true)
    #expect(page.count(of: "quiet &lt;b&gt;") == 3)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of part: String) -> Int {
    // By `Data`, which is compiled with optimisation: pages are long.
    let (bytes, wanted) = (Data(utf8), Data(part.utf8))
    var count = 0
    var start = bytes.startIndex
    while let range = bytes.range(of: wanted, in: start..<bytes.endIndex) {
      count += 1
      start = range.upperBound
    }
    return count
  }
}
