/// Says of most short texts at once that they are none of a list of words, by their first byte and
/// length alone; for the rest the list itself must be asked.
struct WordFilter: Sendable {
  /// For each first byte, folded, the lengths of words as bits; the last bit is "63 and more".
  private var lengths = [UInt64](repeating: 0, count: 256)
  private let longest: Int

  init(_ words: some Sequence<String>) {
    var longest = 0
    for word in words {
      let bytes = Array(word.utf8)
      longest = max(longest, bytes.count)
      guard let first = bytes.first else { continue }
      lengths[Int(Self.fold(first))] |= 1 << UInt64(min(bytes.count, 63))
    }
    self.longest = longest + 16
  }

  /// Whether a text may be one of the words, what stands around it aside. False is certain.
  @inline(__always)
  func mayMatch(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.count > longest { return bytes[0] <= 0x20 }
    var start = 0
    var end = bytes.count
    while start < end, Self.isEdge(bytes[start]) { start += 1 }
    while end > start, Self.isEdge(bytes[end - 1]) { end -= 1 }
    guard start < end else { return true }
    // Blanks beyond ASCII may stand around it.
    if bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 { return true }
    return lengths[Int(Self.fold(bytes[start]))] >> UInt64(min(end - start, 63)) & 1 != 0
  }

  @inline(__always)
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2E || byte == 0x22 || byte == 0x21 || byte == 0x2C || byte == 0x27
  }

  @inline(__always)
  private static func fold(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
