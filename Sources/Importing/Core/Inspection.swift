import FeedbackModel
import JSON

/// What `voc inspect` says of an export: how it was recognised and read, and why. Everything that a
/// customer wrote is masked.
public struct Inspection: Sendable {
  /// The page, for people.
  public let text: String

  /// Opens an input and looks at its front.
  /// - Throws: as ``ImportStream`` does.
  public init(path: String, options: ImportOptions) throws(ImportError) {
    var stream = try ImportStream(path: path, options: options)
    var lines = [
      "file        \(path)",
      "format      \(stream.format.id) (\(stream.format.name))"
        + (stream.format.evidence == .provisional ? ", provisional" : ""),
      "because     \(stream.recognition.reason)",
    ]
    if let encoding = stream.encoding {
      lines.append("encoding    \(encoding.name): \(encoding.reason)")
    }
    if let layout = stream.layout { lines += Self.describe(layout) }
    var items: [FeedbackItem] = []
    var read = 0
    while items.count < 3, read < 1000, let record = try stream.next() {
      read += 1
      if case .items(let more) = record { items += more }
    }
    if stream.layout == nil { lines += Self.describe(stream.format, items) }
    for note in stream.notes.all { lines.append("note        \(note)") }
    lines.append(
      items.isEmpty ? "items       none in the first \(read) records" : "first items, masked")
    for item in items.prefix(3) { lines += Self.describe(item) }
    if let layout = stream.layout, !layout.mapLine.isEmpty {
      lines.append("the same by hand")
      lines.append("  voc import \(Self.quoted(path)) \(layout.mapLine)")
    }
    if stream.layout == nil, let field = items.lazy.flatMap(\.fields).first {
      lines.append("to change it, map a field")
      lines.append(
        "  voc import \(Self.quoted(path)) --map \(Self.quoted("landed=\(field.key)"))")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// What a known layout maps to what, and the fields that its first items keep.
  private static func describe(_ format: Format, _ items: [FeedbackItem]) -> [String] {
    var lines: [String] = format.mapping.isEmpty ? [] : ["mapping"]
    for (key, source) in format.mapping { lines.append("  \(pad(key, 14)) \(source)") }
    var names: [String] = []
    var samples: [String: [String]] = [:]
    for field in items.lazy.flatMap(\.fields) {
      if samples[field.key] == nil { names.append(field.key) }
      let text = mask(MemberRow.text(field.value), limit: 32)
      if samples[field.key, default: []].count < 2, samples[field.key]?.contains(text) != true {
        samples[field.key, default: []].append(text)
      }
    }
    if !names.isEmpty { lines.append("fields") }
    for name in names.prefix(60) {
      lines.append("  \(pad(mask: name, 40)) \((samples[name] ?? []).joined(separator: " | "))")
    }
    return lines
  }

  private static func describe(_ layout: TableLayout) -> [String] {
    var lines: [String] = []
    if !layout.delimiter.isEmpty { lines.append("delimiter   \(layout.delimiter)") }
    lines.append("header rows \(layout.headerRows)")
    lines.append("columns")
    for column in layout.columns {
      let number = "#\(column.number)"
      let samples = column.samples.map { mask($0, limit: 32) }.joined(separator: " | ")
      lines.append(
        "  \(pad(number, 5)) \(pad(column.role, 12)) \(pad(mask: column.header, 40)) \(samples)")
    }
    return lines
  }

  private static func describe(_ item: FeedbackItem) -> [String] {
    var head = "  \(mask(item.id, limit: 48))"
    if let created = item.created { head += "  \(created.rfc3339)" }
    if let landed = item.landed { head += "  landed \(landed.prefix(30))" }
    for (name, score) in [
      ("nps", item.scores.nps), ("csat", item.scores.csat), ("ces", item.scores.ces),
      ("stars", item.scores.stars),
    ] {
      if let score { head += "  \(name) \(score)" }
    }
    if !item.turns.isEmpty { head += "  \(item.turns.count) turns" }
    return [head, "    \(mask(item.text, limit: 100))"]
  }

  /// A text of which only the shape is shown: letters as x, digits as 9.
  static func mask(_ text: String, limit: Int) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
      if scalar.properties.numericType != nil {
        out.append("9")
      } else if scalar.properties.isAlphabetic {
        out.append(scalar.properties.isUppercase ? "X" : "x")
      } else {
        out.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
      }
    }
    return String(out) + (text.unicodeScalars.count > limit ? "…" : "")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  /// A header is no customer's word, but a first row taken for one may be.
  private static func pad(mask header: String, _ width: Int) -> String {
    let printable = header.unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? " " : String($0)
    }
    return pad(printable.prefix(width).joined(), width)
  }

  /// A word for a shell.
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "._-/=,:@%+".utf8.contains(byte)
    }
    return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

/// How a table is read, for `voc inspect`.
struct TableLayout {
  /// A column.
  struct Column {
    var number: Int
    var header: String
    var role: String
    var samples: [String]
  }
  var delimiter: String
  var headerRows: Int
  var columns: [Column]
  /// The `--map` arguments that say the same.
  var mapLine: String
}

/// A reader of columns.
protocol TableReader {
  /// How the table is read.
  var layout: TableLayout { get }
}

extension TableLayout {
  init(_ head: TableHead, _ plan: ColumnPlan, delimiter: String) {
    self.delimiter = delimiter
    headerRows = head.hasHeader ? head.headerRows.count : 0
    let roles = plan.roles
    columns = head.columns.map { column in
      let samples = head.sample.lazy.compactMap { row in
        column.index < row.count && !row[column.index].isEmpty ? row[column.index] : nil
      }
      return Column(
        number: column.index + 1, header: column.title.isEmpty ? column.name : column.title,
        role: roles[column.index] ?? "-", samples: Array(samples.prefix(2)))
    }
    mapLine = plan.mapArguments(head)
  }
}

extension ColumnPlan {
  /// What each column is, by its number from 0.
  var roles: [Int: String] {
    var roles: [Int: String] = [:]
    for field in fields { roles[field.column] = "field" }
    for column in personal { roles[column] = "left out" }
    for (key, column) in keyed { roles[column] = key }
    if let skip { roles[skip.column] = "filter" }
    return roles
  }

  /// The keys of a mapping with their columns.
  private var keyed: [(key: String, column: Int)] {
    var all: [(key: String, column: Int)] = []
    for (key, column) in [
      ("id", id), ("created", created), ("closed", closed), ("customer", customer),
      ("respondent", respondent), ("landed", landed), ("question", question),
      ("channel", channel), ("language", language),
    ] {
      if let column { all.append((key, column)) }
    }
    for answer in answers { all.append(("text", answer.column)) }
    for score in scores { all.append((score.kind.rawValue, score.column)) }
    return all + labels
  }

  /// `--map KEY=COLUMN …` for all of it.
  func mapArguments(_ head: TableHead) -> String {
    keyed.map { key, column in
      guard column < head.columns.count else { return "" }
      let name = head.columns[column].name
      let isOne = !name.isEmpty && head.columns.count { $0.name == name } == 1
      let isPlain = isOne && !name.contains("\n") && name.utf8.count <= 80
      return "--map " + Inspection.quoted("\(key)=\(isPlain ? name : "#\(column + 1)")")
    }.joined(separator: " ")
  }
}
