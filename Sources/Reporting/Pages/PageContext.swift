import Analysis
import FeedbackModel
import Language

/// What every page has at hand: the report, names, links and the reader's language.
struct PageContext: Sendable {
  let report: Report
  let taxonomy: Taxonomy
  let options: SiteOptions
  let say: Voice
  let links: SiteLinks
  let frame: PageFrame
  /// Looked up by id, never walked through.
  let themes: [String: ThemeReport]
  let processes: [String: ProcessReport]
  let departments: [String: DepartmentReport]
  /// The pairs of landing and owner that have examples.
  let evidenceCells: Set<[String]>
  /// Examples by theme.
  let evidence: [String: [Quote]]

  init(report: Report, taxonomy: Taxonomy, options: SiteOptions) throws(SiteError) {
    let report = report.withMaskedFileNames()
    self.report = report
    self.taxonomy = taxonomy
    self.options = options
    let days = report.window.to.daysSinceEpoch - report.window.from.daysSinceEpoch + 1
    self.say = Voice(language: options.language, windowWeeks: max(1, (days + 3) / 7))
    self.links = SiteLinks(report)
    self.frame = try PageFrame(options: options)
    self.themes = Dictionary(report.themes.map { ($0.id, $0) }) { first, _ in first }
    self.processes = Dictionary(report.processes.map { ($0.id, $0) }) { first, _ in first }
    self.departments = Dictionary(report.departments.map { ($0.id, $0) }) { first, _ in first }
    self.evidenceCells = Set(report.evidence.filter(\.isNegative).map { [$0.landed, $0.owner] })
    var evidence: [String: [Quote]] = [:]
    for item in report.evidence {
      for theme in item.themes { evidence[theme, default: []].append(item.quote) }
    }
    self.evidence = evidence
  }

  /// What stands for a landing that no export records.
  static let notRecorded = "not-recorded"

  /// A department's name.
  func departmentName(_ id: String) -> String {
    if id == Self.notRecorded || id.isEmpty { return say(.notRecorded) }
    if id == Guess.unassigned { return say(.unassigned) }
    if let name = departments[id]?.name, !name.isEmpty { return Plain.short(name, 80) }
    if let name = taxonomy.department(id)?.name, !name.isEmpty { return name }
    return id
  }

  /// A process's name.
  func processName(_ id: String) -> String {
    if id == Guess.unassigned || id.isEmpty { return say(.unassigned) }
    if let name = processes[id]?.name, !name.isEmpty { return Plain.short(name, 80) }
    if let name = taxonomy.process(id)?.name, !name.isEmpty { return name }
    return id
  }

  /// A department's name, linked to its page.
  func department(_ id: String) -> HTML {
    link(links.department(id), departmentName(id))
  }

  /// A process's name, linked to its page.
  func process(_ id: String) -> HTML { link(links.process(id), processName(id)) }

  /// A theme's label, linked to its page.
  func theme(_ id: String) -> HTML {
    guard let theme = themes[id] else { return link(links.theme(id), id) }
    return link(links.theme(id), PageContext.label(theme.label), spokenIn(theme))
  }

  /// Some departments in words, linked.
  func departmentList(_ ids: [String]) -> HTML {
    guard let last = ids.last, ids.count > 1 else { return ids.first.map(department) ?? "–" }
    let others = ids.dropLast().map(department).joined(", ")
    return "\(others) \(say(.and)) \(department(last))"
  }

  /// A label as people write a line's first letter.
  static func label(_ text: String) -> String {
    let text = Plain.short(text, 160)
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  private func link(_ file: String?, _ text: String, _ spoken: HTML = .empty) -> HTML {
    guard let file else { return "<bdi\(spoken)>\(text)</bdi>" }
    return "<a href=\"\(file)\"><bdi\(spoken)>\(text)</bdi></a>"
  }

  /// The week in words, or the days where it is no whole week.
  var periodTitle: String {
    guard let week = report.period.week else { return say.period(report.period) }
    return say(.weekTitle, String(week.number))
  }

  /// A page of the site.
  func page(title: String, current: String, body: HTML) -> [UInt8] {
    frame.page(
      title: "\(title) · \(periodTitle) · \(options.companyName)", language: options.language,
      when: report.period.week == nil
        ? say.period(report.period) : "\(periodTitle) · \(say.period(report.period))",
      navigation: navigation(current), body: body, say: say)
  }

  private func navigation(_ current: String) -> HTML {
    func entry(_ file: String, _ text: String) -> HTML {
      let mark: HTML = file == current ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(file)\"\(mark)>\(text)</a></li>"
    }
    return """
      <nav aria-label="\(say(.pages))"><ul>\(entry("index.html", say(.overview)))\
      <li><a href="index.html#departments">\(say(.departments))</a></li>\
      <li><a href="index.html#processes">\(say(.processes))</a></li>\
      <li><a href="../index.html">\(say(.allWeeks))</a></li></ul></nav>
      """
  }
}

extension Report {
  /// The report without the names of people that stand in the names of files.
  func withMaskedFileNames() -> Report {
    func mask(_ quotes: inout [Quote]) {
      for index in quotes.indices {
        quotes[index].source.file = Masker.maskFileName(quotes[index].source.file)
      }
    }
    var report = self
    for index in report.totals.sources.indices {
      report.totals.sources[index].file = Masker.maskFileName(report.totals.sources[index].file)
    }
    for index in report.themes.indices { mask(&report.themes[index].quotes) }
    for index in report.departments.indices { mask(&report.departments[index].listening) }
    for index in report.evidence.indices {
      let file = report.evidence[index].quote.source.file
      report.evidence[index].quote.source.file = Masker.maskFileName(file)
    }
    return report
  }
}
