import FeedbackModel
import JSON

/// One row of a table, whatever it was read from.
protocol TableRow {
  /// Whether a column holds nothing.
  func isBlank(_ column: Int) -> Bool
  /// The text of a column.
  func text(_ column: Int) -> String
  /// The value of a column as it is kept in `fields`.
  func value(_ column: Int) -> JSONValue
  /// The date of a column.
  func date(_ column: Int, _ reader: DateReader) -> Timestamp?
  /// The bytes of a column as they stand, doubled quotes included.
  func content(_ column: Int) -> UnsafeRawBufferPointer?
}

extension TableRow {
  /// Rows that are no bytes have none to show.
  @inline(__always)
  func content(_ column: Int) -> UnsafeRawBufferPointer? { nil }
}

/// A row of delimited text.
struct ScannedRow: TableRow {
  let cells: CSVCells
  /// Where one column holds delimiters without quotes: so many fields more are its own.
  let shift: (column: Int, extra: Int)?
  let delimiter: UInt8

  @inline(__always)
  private func place(_ column: Int) -> Int {
    guard let shift, column > shift.column else { return column }
    return column + shift.extra
  }

  @inline(__always)
  func isBlank(_ column: Int) -> Bool { cells.content(place(column)).isEmpty }

  func text(_ column: Int) -> String {
    guard let shift, column == shift.column else { return cells.text(place(column)) }
    return (column...column + shift.extra).map { cells.text($0) }
      .joined(separator: String(Character(Unicode.Scalar(delimiter))))
  }

  func value(_ column: Int) -> JSONValue { .string(text(column)) }

  @inline(__always)
  func date(_ column: Int, _ reader: DateReader) -> Timestamp? {
    DateParts(utf8: cells.content(place(column)).bindMemory(to: UInt8.self)).flatMap(reader.moment)
  }

  @inline(__always)
  func content(_ column: Int) -> UnsafeRawBufferPointer? {
    guard let shift, column >= shift.column else { return cells.content(column) }
    guard column == shift.column else { return cells.content(column + shift.extra) }
    let (first, last) = (cells.content(column), cells.content(column + shift.extra))
    guard let start = first.baseAddress, let lastStart = last.baseAddress else { return first }
    return UnsafeRawBufferPointer(
      start: start, count: max(0, (lastStart - start) + last.count))
  }

  /// Whether a column's bytes hold doubled quotes or escapes.
  @inline(__always)
  func hasEscapes(_ column: Int) -> Bool { cells.hasEscapes(place(column)) }
}
