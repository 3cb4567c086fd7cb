/// A field of a record, as a range of the scanner's bytes, in eight bytes: a row has many.
struct CSVField: Sendable {
  private let first: UInt32
  private let behind: UInt32
  private static let mark: UInt32 = 1 << 31
  /// Offsets are below this; the scanner holds far less.
  static let limit = 1 << 31

  @inline(__always)
  init(start: Int, end: Int, isQuoted: Bool, hasEscapes: Bool) {
    first = UInt32(truncatingIfNeeded: start) | (isQuoted ? Self.mark : 0)
    behind = UInt32(truncatingIfNeeded: end) | (hasEscapes ? Self.mark : 0)
  }

  /// The first byte of its content, behind an opening quote.
  @inline(__always) var start: Int { Int(first & ~Self.mark) }
  /// Behind the last byte of its content.
  @inline(__always) var end: Int { Int(behind & ~Self.mark) }
  /// Whether it was written in quotes.
  @inline(__always) var isQuoted: Bool { first & Self.mark != 0 }
  /// Whether its content holds doubled quotes or escapes.
  @inline(__always) var hasEscapes: Bool { behind & Self.mark != 0 }
  /// The length of its content.
  @inline(__always) var count: Int { end - start }
}
