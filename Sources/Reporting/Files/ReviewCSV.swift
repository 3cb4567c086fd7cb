import FeedbackModel

/// The CSV that `voc review` writes and `voc label` takes back: a row an item, for a person with a
/// spreadsheet.
///
/// The columns to fill in, `process` and `department`, hold the present tag; they are empty where
/// the item was left unassigned. Text is masked and formula-safe (see ``CSV``), every row on a line
/// of its own.
public enum ReviewCSV {
  /// The columns.
  public static let columns = [
    "id", "created", "channel", "landed", "question", "text", "process", "department", "checked",
    "by", "note", "tagged process", "tagged department", "confidence", "inclusion probability",
    "allowed",
  ]

  /// A longer text is cut: a spreadsheet's cell holds no more than 32,767 characters.
  static let longestText = 8_000

  /// The first row.
  ///
  /// With `byteOrderMark`, spreadsheets that guess encodings read UTF-8.
  public static func header(byteOrderMark: Bool = false) -> [UInt8] {
    (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + CSV.row(columns)
  }

  /// A masked item's row.
  /// - Parameters:
  ///   - probability: With which it was drawn at random; nil where it was chosen to teach.
  ///   - note: What others said of it.
  ///   - allowed: What may be filled in.
  public static func row(
    _ item: FeedbackItem, probability: Double?, note: String, allowed: String
  ) -> [UInt8] {
    let tags = item.tags
    return CSV.row([
      CSV.cell(item.id), item.created?.rfc3339 ?? "", item.channel?.rawValue ?? "",
      CSV.cell(item.landed ?? ""), CSV.cell(Plain.text(item.question ?? "")),
      CSV.cell(Plain.short(Plain.text(item.text), longestText)),
      CSV.cell(prefilled(tags?.process)), CSV.cell(prefilled(tags?.department)), "", "",
      CSV.cell(note), CSV.cell(tags?.process?.id ?? ""), CSV.cell(tags?.department?.id ?? ""),
      CSV.cell(tags?.process?.forced?.confidence),
      probability.map { CSV.cell($0, decimals: 9) } ?? "",
      CSV.cell(allowed),
    ])
  }

  /// What stands in a column to fill in.
  public static func prefilled(_ guess: Guess?) -> String {
    guard let guess, !guess.isUnassigned else { return "" }
    return guess.id
  }

  /// The first row of a file of wrong rows: what is wrong, then the columns as they were.
  public static func rejects(header: [String]) -> [UInt8] {
    CSV.row(["problem", "file", "line"] + header.map { CSV.cell($0) })
  }

  /// A wrong row as it was, with what is wrong with it.
  public static func reject(
    _ cells: [String], line: Int, file: String, problem: String, width: Int
  ) -> [UInt8] {
    let missing = [String](repeating: "", count: max(0, width - cells.count))
    return CSV.row(
      [CSV.cell(problem), CSV.cell(file), String(line)]
        + cells.map { CSV.cell(unguarded($0)) } + missing)
  }

  /// A cell as it was before ``CSV`` made it safe.
  public static func unguarded(_ cell: String) -> String {
    guard cell.hasPrefix("'"), CSV.cell(String(cell.dropFirst())).hasPrefix("'") else {
      return cell
    }
    return String(cell.dropFirst())
  }
}
