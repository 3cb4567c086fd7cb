import JSON

/// What the words of a column become, kept for words met before: a column of channels or
/// departments has few.
struct CellMemo: Sendable {
  private var known: [UInt64: [UInt8]?] = [:]
  private static let capacity = 4096

  mutating func append(
    _ key: StaticString, _ row: ScannedRow, _ column: Int, _ out: inout LineCursor,
    _ make: (String) -> String?
  ) {
    guard let bytes = row.content(column) else { return }
    var hash = FastHash()
    hash.add(bytes)
    let value: [UInt8]?
    if let found = known[hash.value] {
      value = found
    } else {
      value = make(row.text(column)).map { text in
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        return bytes
      }
      if known.count < Self.capacity { known[hash.value] = .some(value) }
    }
    guard let value else { return }
    out.append(key: key)
    out.append(value)
  }
}

/// What lines repeat, written once and kept in one piece.
struct Phrases: Sendable {
  private var bytes: [UInt8] = []

  /// Keeps a phrase of the program's own and of data in turn; where it is.
  mutating func add(
    _ first: String = "", escaping data: String = "", _ second: String = "",
    escaping more: String = "", _ third: String = ""
  ) -> Range<Int> {
    let start = bytes.count
    bytes += first.utf8
    add(data)
    bytes += second.utf8
    add(more)
    bytes += third.utf8
    return start..<bytes.count
  }

  private mutating func add(_ data: String) {
    var data = data
    data.withUTF8 { JSONWriter.appendContent(utf8: $0, to: &bytes) }
  }

  /// Appends a phrase.
  @inline(__always)
  func append(_ phrase: Range<Int>, to out: inout LineCursor) {
    bytes.withUnsafeBytes { out.append(UnsafeRawBufferPointer(rebasing: $0[phrase])) }
  }
}
