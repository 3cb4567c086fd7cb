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
    let report = Analysis.makeReport(total.summary, request)
    let place = URL(fileURLWithPath: output ?? config.resolve(config.output)).standardizedFileURL
    let company = place.path + "/" + Self.slug(config.companyName)
    let name = report.period.week.map(\.description) ?? "\(report.period.from)_\(report.period.to)"
    let folder = company + "/" + name
    for file in try site(of: report).files() where Self.isWanted(file.path, department) {
      try Self.write(file.bytes, to: folder + "/" + file.path)
    }
    try await writeItems(of: report.period, catalogue, to: folder)
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
    try await forEachBatch(of: [span]) { batch in
      var rows: [UInt8] = []
      var lines: [UInt8] = []
      var memo = StemMemo()
      for stored in batch {
        var item = stored.item
        guard let day = item.created.map(zone.date(at:)), day >= period.from, day <= period.to
        else { continue }
        item.assignThemes(matcher, &memo)
        let masked = item.masked()
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

  /// The item with personal data masked in everything a person may read: words, turns, names,
  /// fields.
  func masked() -> FeedbackItem {
    let masker = Masker(knownNames: turns.compactMap(\.who))
    var item = self
    item.text = masker.mask(text)
    item.question = question.map(masker.mask)
    item.source.file = Masker.maskFileName(source.file)
    for index in item.turns.indices {
      item.turns[index].text = masker.mask(turns[index].text)
      item.turns[index].who = nil
    }
    item.fields = fields.map { JSONMember($0.key, masker.mask($0.value, of: $0.key)) }
    item.other = other.map { JSONMember($0.key, masker.mask($0.value, of: $0.key)) }
    // Offsets into the words as they were do not fit the masked ones.
    for index in (item.tags?.mentions ?? []).indices { item.tags?.mentions[index].evidence = [] }
    return item
  }
}

extension Masker {
  /// A field's value with personal data hidden; all of it where the field's name says that it is a
  /// person's name or a way to reach one.
  fileprivate func mask(_ value: JSONValue, of key: String) -> JSONValue {
    switch value {
    case .string(let text):
      .string(Self.isPersonal(key) && !text.isEmpty ? "[\(MaskKind.name.rawValue)]" : mask(text))
    case .array(let elements): .array(elements.map { mask($0, of: key) })
    case .object(let members):
      .object(members.map { JSONMember($0.key, mask($0.value, of: $0.key)) })
    case .number: Self.isPersonal(key) ? .string("[\(MaskKind.name.rawValue)]") : value
    default: value
    }
  }

  /// Whether a word of a field's name says that it holds what tells who somebody is.
  private static func isPersonal(_ key: String) -> Bool {
    var spaced = ""
    var isAfterLower = false
    for character in key {
      // `recipientEmail` is two words.
      if isAfterLower && character.isUppercase { spaced += " " }
      spaced.append(character)
      isAfterLower = character.isLowercase
    }
    let words = spaced.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { personal.contains($0) }
  }

  private static let personal: Set<String> = [
    "name", "firstname", "lastname", "fullname", "surname", "forename", "vorname", "nachname",
    "nom", "prenom", "prénom", "nombre", "apellido", "apellidos", "email", "mail", "courriel",
    "correo", "phone", "mobile", "telephone", "telefon", "téléphone", "teléfono", "telefono",
    "address", "adresse", "anschrift", "dirección", "direccion", "street", "straße", "strasse",
    "postcode", "zip", "plz", "ip", "iban", "recipientfirstname", "recipientlastname",
    "recipientemail", "ipaddress", "locationlatitude", "locationlongitude", "latitude",
    "longitude", "birthday", "geburtsdatum",
  ]
}
