import FeedbackModel

/// `items.csv`: a row an item, for spreadsheets.
///
/// Its text is masked and formula-safe (see ``CSV``).
public enum ItemsCSV {
  /// The columns.
  public static let columns = [
    "id", "source", "record", "line", "channel", "created", "landed", "process",
    "process_confidence", "department", "department_confidence", "stage", "sentiment", "nps",
    "csat",
    "ces", "stars", "signals", "themes", "language", "question", "text",
  ]

  /// The first row.
  ///
  /// With `byteOrderMark`, spreadsheets that guess encodings read UTF-8.
  public static func header(byteOrderMark: Bool = false) -> [UInt8] {
    (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + CSV.row(columns)
  }

  /// An item's row; `mask` takes personal data out of its words, where they are not masked yet.
  public static func row(_ item: FeedbackItem, mask: (String) -> String = { $0 }) -> [UInt8] {
    let tags = item.tags
    return CSV.row([
      CSV.cell(item.id), CSV.cell(item.source.file), String(item.source.record),
      item.source.line.map(String.init) ?? "", item.channel?.rawValue ?? "",
      item.created?.rfc3339 ?? "", CSV.cell(item.landed ?? ""), CSV.cell(tags?.process?.id ?? ""),
      CSV.cell(tags?.process?.confidence), CSV.cell(tags?.department?.id ?? ""),
      CSV.cell(tags?.department?.confidence), tags?.stage?.rawValue ?? "",
      CSV.cell(tags?.sentiment), CSV.cell(item.scores.nps), CSV.cell(item.scores.csat),
      CSV.cell(item.scores.ces), CSV.cell(item.scores.stars),
      (tags?.signals ?? []).map(\.kind.rawValue).joined(separator: " "),
      CSV.cell((tags?.themes ?? []).joined(separator: " ")), CSV.cell(item.language ?? ""),
      CSV.cell(Plain.lines(item.question.map(mask) ?? "")), CSV.cell(Plain.lines(mask(item.text))),
    ])
  }
}

extension Plain {
  /// The text as ``text(_:)`` has it, line ends kept.
  static func lines(_ text: String) -> String {
    // Most texts are one line of plain letters: no byte of theirs begins anything to take out.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Plain.text(String($0))
    }
    .joined(separator: "\n")
  }
}
