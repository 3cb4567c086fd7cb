/// The rows of one stretch of a table, with the bytes they stand in: what one thread works on.
struct RowBatch: Sendable {
  /// One record.
  struct Row: Sendable {
    /// Its fields among the batch's.
    var fields: Range<Int>
    /// Its bytes.
    var bytes: Range<Int>
    /// The line at which it begins, counted from the batch's first.
    var line: Int
    /// Where what could not be scanned stands among ``RowBatch/broken``; −1 where it could.
    var broken = -1
  }

  /// The bytes the rows stand in; behind the last row they mean nothing.
  var bytes: [UInt8] = []
  /// Whether a NUL is anywhere among the rows; nearly always not.
  private var holdsNull = true
  var fields: [CSVField] = []
  var rows: [Row] = []
  var broken: [Rejection] = []
  /// The number of the first row in the file.
  var firstRecord = 1
  /// How many lines the input has before those that the rows count.
  var linesBefore = 0
  /// The offset of the first byte in the source.
  var base = 0

  /// The fields of a row, as long as the bytes are lent.
  @inline(__always)
  func withCells<Result>(
    of row: Row, hasBackslashEscapes: Bool, _ body: (CSVCells) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { bytes in
      fields.withUnsafeBufferPointer { fields in
        body(
          CSVCells(
            bytes: bytes, fields: UnsafeBufferPointer(rebasing: fields[row.fields]),
            hasBackslashEscapes: hasBackslashEscapes, mayHoldNull: holdsNull))
      }
    }
  }

  /// Looks for NULs once, 32 bytes a step, so that no row has to.
  mutating func lookForNull() {
    let end = rows.last?.bytes.upperBound ?? 0
    holdsNull = bytes.withUnsafeBytes { bytes in
      let ones: UInt64 = 0x0101_0101_0101_0101
      @inline(__always) func zeros(_ offset: Int) -> UInt64 {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return (word &- ones) & ~word
      }
      var index = 0
      while index + 32 <= end {
        let any = zeros(index) | zeros(index + 8) | zeros(index + 16) | zeros(index + 24)
        if any & (ones &* 0x80) != 0 { return true }
        index += 32
      }
      return bytes[index..<end].contains(0)
    }
  }

  /// The bytes of a row as they stand.
  func raw(_ row: Row) -> [UInt8] { Array(bytes[row.bytes].prefix(Rejection.maximumBytes)) }
}
