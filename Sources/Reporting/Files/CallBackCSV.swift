import Analysis
import FeedbackModel

/// `callback.csv`: a row a customer to call back, without a word of theirs, for whoever may look the
/// record up in the company's own systems.
public enum CallBackCSV {
  /// The columns.
  public static let columns = [
    "id", "reason", "created", "channel", "landed", "department", "process", "source", "record",
    "line",
  ]

  /// The file.
  public static func file(_ rows: [CallBack]) -> [UInt8] {
    CSV.row(columns)
      + rows.flatMap { row in
        CSV.row([
          CSV.cell(row.id), row.reasons.map(\.rawValue).joined(separator: " "),
          row.created?.rfc3339 ?? "", row.channel?.rawValue ?? "", CSV.cell(row.landed ?? ""),
          CSV.cell(row.owner), CSV.cell(row.process), CSV.cell(row.source.file),
          String(row.source.record), row.source.line.map(String.init) ?? "",
        ])
      }
  }
}
