import Analysis
import FeedbackModel
import JSON

/// `reports/<company>/index.html`: every week's report, the latest first, each with one line of
/// what mattered.
public enum WeekIndex {
  /// A week's line.
  public struct Entry: Sendable {
    /// The folder beside the index, such as `2026-W47`.
    public var folder: String
    /// What the report covers.
    public var period: Period
    /// Whether it is a draft.
    public var draft: Bool
    /// Items of the period.
    public var items: Int
    /// What mattered most; nil where nothing was said.
    public var headline: Headline?

    /// Makes a line.
    public init(folder: String, period: Period, draft: Bool, items: Int, headline: Headline?) {
      self.folder = folder
      self.period = period
      self.draft = draft
      self.items = items
      self.headline = headline
    }

    /// The line of a report that was written as `report.json`; what it lacks stays empty.
    public init(folder: String, json: JSONValue) {
      let from = json["period"]?["from"]?.string.flatMap { CivilDate($0) }
      let to = json["period"]?["to"]?.string.flatMap { CivilDate($0) }
      let first = json["headlines"]?.array?.first
      let headline = first?["text"]?.string.map {
        Headline(kind: first?["kind"]?.string.flatMap(Headline.Kind.init) ?? .steady, text: $0)
      }
      let week = Week(folder)
      let start = from ?? week?.monday ?? CivilDate(daysSinceEpoch: 0)
      self.init(
        folder: folder, period: Period(from: start, to: to ?? week?.sunday ?? start),
        draft: json["draft"]?.bool ?? true, items: json["totals"]?["items"]?.integer ?? 0,
        headline: headline)
    }

    /// The line of a report.
    public init(folder: String, report: Report) {
      self.init(
        folder: folder, period: report.period, draft: report.draft, items: report.totals.items,
        headline: report.headlines.first)
    }
  }

  /// The page.
  ///
  /// - Throws: ``SiteError`` where the options cannot be used.
  public static func page(weeks: [Entry], options: SiteOptions) throws(SiteError) -> [UInt8] {
    let say = Voice(language: options.language)
    let frame = try PageFrame(options: options)
    let latest = weeks.sorted {
      ($1.period.to, $1.period.from, $0.folder) < ($0.period.to, $0.period.from, $1.folder)
    }
    let lines = latest.map { entry -> HTML in
      let title =
        entry.period.week.map { say(.weekTitle, String($0.number)) } ?? say.period(entry.period)
      let draft: HTML = entry.draft ? " <span class=\"chip\">\(say(.draft))</span>" : .empty
      let chip: HTML =
        entry.headline.map {
          "<span class=\"chip \($0.kind.rawValue)\">\(say(.headline($0.kind)))</span> "
        } ?? .empty
      let text = entry.headline?.text ?? say(entry.items == 0 ? .noItems : .nothingChanged)
      return """
        <li><h2><a href="\(path(entry.folder))/index.html">\(title)</a>\(draft)</h2>\
        <p class="note">\(say.period(entry.period)) · \(say.counted(.items, entry.items))</p>\
        <p>\(chip)\(Plain.short(text, 600))</p></li>

        """
    }
    let list: HTML =
      lines.isEmpty ? "<p>\(say(.noItems))</p>" : "<ol class=\"weeks\" reversed>\(lines)</ol>"
    let body: HTML = "<h1>\(say(.allWeeks))</h1>\n\(list)"
    return frame.page(
      title: "\(say(.allWeeks)) · \(options.companyName)", language: options.language, when: "",
      navigation: .empty, body: body, say: say)
  }

  /// A folder's name as a path of a link.
  private static func path(_ folder: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in folder.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: out.append(byte)
      default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
