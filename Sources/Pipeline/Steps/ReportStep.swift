import Analysis
import FeedbackModel
import Foundation
import JSON
import Language
import Reporting
import Store
import Themes

/// Where a report was written.
public struct WrittenReport: Sendable {
  /// The page to open.
  public var index: String
  /// The folder of the period.
  public var folder: String
  /// The report.
  public var report: Report
}

extension Workspace {
  /// Makes the report of a period from a summary and writes its folder.
  func writeReport(
    _ total: WeeklySummaries.Total, catalogue: ThemeCatalogue, counts: [SourceCounts],
    days: ClosedRange<CivilDate>?, output: String?, department: String?
  ) async throws -> WrittenReport {
    var request = request(days: days)
    request.changes = try changes()
    request.tagging = TaggingBasis(
      taxonomy: total.stamp?.isBuiltIn ?? taxonomy.isBuiltIn ? .builtIn : .configured,
      labels: total.stamp?.labels ?? 0, model: total.stamp?.model ?? "")
    request.sources = counts
    request.catalogue = catalogue
    if let model = total.modelBefore { request.before = TaggedBefore(total.before, model: model) }
    let period = request.period(of: total.summary)
    let place = URL(fileURLWithPath: output ?? config.resolve(config.output)).standardizedFileURL
    let company = place.path + "/" + Self.slug(config.companyName)
    let name = period.week.map(\.description) ?? "\(period.from)_\(period.to)"
    let folder = company + "/" + name
    let report = try await withThrowingTaskGroup { group in
      group.addTask { try await writeItems(of: period, catalogue, to: folder) }
      // Making the report keeps one core busy: the items are written beside it where there are two.
      if jobs == 1 { try await group.waitForAll() }
      let report = Analysis.makeReport(total.summary, request)
      for file in try site(of: report).files() where Self.isWanted(file.path, department) {
        try Self.write(file.bytes, to: folder + "/" + file.path)
      }
      try await group.waitForAll()
      return report
    }
    try writeCallBacks(of: report, to: folder)
    try writeWeekIndex(company)
    return WrittenReport(index: folder + "/index.html", folder: folder, report: report)
  }

  /// What a report of some days is asked, but for what only the writing of it needs.
  func request(days: ClosedRange<CivilDate>?) -> ReportRequest {
    ReportRequest(
      period: days.map { Period(from: $0.lowerBound, to: $0.upperBound) }, now: now,
      zone: config.zone, taxonomy: taxonomy,
      tagging: TaggingBasis(taxonomy: .configured, labels: 0, model: ""),
      segments: config.segments)
  }

  /// `callback.csv`: whom to call back, by the vendor's id and without a word of theirs. No page
  /// shows or links it, and only its owner may read the file.
  private func writeCallBacks(of report: Report, to folder: String) throws {
    let path = folder + "/callback.csv"
    try Self.write(CallBackCSV.file(report.callBacks), to: path)
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// The register of the config and that of the store, by date.
  private func changes() throws -> [Change] {
    let own = Set(config.changes.map(\.id))
    return (config.changes + (try store.changes()).filter { !own.contains($0.id) })
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private func site(of report: Report) throws -> ReportSite {
    try ReportSite(report: report, taxonomy: taxonomy, options: siteOptions)
  }

  private var siteOptions: SiteOptions {
    let logo = config.logo.flatMap { FileManager.default.contents(atPath: config.resolve($0)) }
    return SiteOptions(
      companyName: config.companyName, logo: logo.map { [UInt8]($0) }, accent: config.accent,
      language: config.languages.first ?? "en")
  }

  /// `items.csv` and `items.jsonl`: the period's items, masked, with their themes.
  private func writeItems(
    of period: Period, _ catalogue: ThemeCatalogue, to folder: String
  ) async throws {
    let csv = try OutputFile(folder + "/items.csv")
    let jsonl = try OutputFile(folder + "/items.jsonl")
    try csv.write(ItemsCSV.header())
    let matcher = ThemeMatcher(catalogue)
    let zone = config.zone
    let first = zone.moment(local: period.from.midnightUTC).milliseconds
    let last = zone.moment(local: period.to.adding(days: 1).midnightUTC).milliseconds
    // An hour more on both sides: the day on the wall decides, and clocks are set back.
    let span = WeeklySummaries.Span(start: first - 3_600_000, end: last + 3_600_000)
    // Words are stemmed once a batch.
    try await forEachBatch(of: [span], atOnce: 2048) { batch in
      var rows: [UInt8] = []
      var lines: [UInt8] = []
      var memo = StemMemo()
      var masker = ItemMasker()
      for stored in batch {
        var item = stored.item
        guard let day = item.created.map(zone.date(at:)), day >= period.from, day <= period.to
        else { continue }
        item.assignThemes(matcher, &memo)
        let masked = masker.mask(item)
        rows += ItemsCSV.row(masked)
        masked.write(to: &lines)
      }
      return (rows, lines)
    } emit: { _, written in
      try csv.write(written.0)
      try jsonl.write(written.1)
    }
    try csv.flush()
    try jsonl.flush()
  }

  /// `index.html` over all weeks of the company, latest first.
  private func writeWeekIndex(_ company: String) throws {
    let folders = ((try? FileManager.default.contentsOfDirectory(atPath: company)) ?? []).sorted(
      by: >)
    var weeks: [WeekIndex.Entry] = []
    for folder in folders {
      guard let data = FileManager.default.contents(atPath: "\(company)/\(folder)/report.json"),
        let json = try? JSONParser.parse([UInt8](data))
      else { continue }
      weeks.append(WeekIndex.Entry(folder: folder, json: json))
    }
    let page = try WeekIndex.page(weeks: weeks, options: siteOptions)
    try Self.write(page, to: company + "/index.html")
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.flush()
  }

  /// With `--department`, only that department's page and the data files.
  private static func isWanted(_ path: String, _ department: String?) -> Bool {
    guard let department, path.hasSuffix(".html") else { return true }
    return path == "department-\(department).html" || path == "index.html"
  }

  /// `Alderwick Ltd` as `alderwick-ltd`.
  static func slug(_ name: String) -> String {
    let words = name.lowercased().unicodeScalars.split {
      !$0.properties.isAlphabetic && !("0"..."9" ~= $0)
    }
    let slug = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return slug.isEmpty ? "company" : slug
  }
}

extension FeedbackItem {
  /// Puts the themes it belongs to into its tags, where it has tags.
  mutating func assignThemes(_ matcher: ThemeMatcher, _ memo: inout StemMemo) {
    guard tags != nil else { return }
    let themes = matcher.themes(of: self, memo: &memo)
    tags?.themes = themes
  }
}
