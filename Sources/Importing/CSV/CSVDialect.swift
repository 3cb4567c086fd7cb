/// How a file of delimited text is written.
struct CSVDialect: Sendable, Equatable {
  /// The byte between fields.
  var delimiter: UInt8 = UInt8(ascii: ",")
  /// Whether `\"` inside quotes is a quote, beside `""`.
  var hasBackslashEscapes = false
  /// Bytes before the first record: an Excel `sep=;` line.
  var skippedBytes = 0
  /// How the delimiter was found.
  var reason = ""

  /// A byte that no text holds, for files of one column.
  static let noDelimiter: UInt8 = 0x1F

  /// The delimiter as people call it.
  var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "bar"
    case Self.noDelimiter: "none (one column)"
    default: "'\(Character(Unicode.Scalar(delimiter)))'"
    }
  }
}
