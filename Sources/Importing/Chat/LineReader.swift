/// The lines of an input, without their ends (LF, CRLF, or CR alone where the file has no LF).
struct LineReader {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// The number of the line given last, from 1.
  private(set) var number = 0
  /// A longer line is cut here.
  static let maximumLine = 16 << 20

  init(_ source: any ByteSource) { self.source = source }

  /// The next line, or nil at the end.
  mutating func next() throws(ImportError) -> ArraySlice<UInt8>? {
    var scanned = start
    while true {
      if let feed = bytes[scanned...].firstIndex(of: 0x0A) {
        let line = bytes[start..<feed]
        start = feed + 1
        number += 1
        return line.last == 0x0D ? line.dropLast() : line
      }
      scanned = bytes.count
      if isAtEnd || bytes.count - start > Self.maximumLine {
        guard start < bytes.count else { return nil }
        let line = bytes[start...]
        start = bytes.count
        number += 1
        return line.last == 0x0D ? line.dropLast() : line
      }
      bytes.removeFirst(start)
      scanned -= start
      start = 0
      isAtEnd = try source.append(to: &bytes, atMost: 64 << 10) == 0
    }
  }
}

/// How much text one conversation may hold; a longer one is rejected, not kept in memory.
enum ConversationLimit {
  /// In bytes.
  static let text = 64 << 20
  static let reason =
    "a conversation of more than 64 MB of text; --gap HOURS cuts one where nobody wrote"
}
