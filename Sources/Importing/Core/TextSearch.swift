import Glibc

extension String {
  /// Whether the bytes of one of these words stand in it. Bytes, not characters: `contains` of the
  /// standard library compares by canonical equivalence and took a third of opening a small file.
  func holds(anyOf words: [String]) -> Bool {
    var text = self
    return text.withUTF8 { text in
      words.contains { word in
        var word = word
        return word.withUTF8 { Self.stands($0, in: text) }
      }
    }
  }

  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = word.first, let sought = word.baseAddress else { return true }
    guard let base = text.baseAddress else { return false }
    var index = 0
    while index + word.count <= text.count,
      let found = memchr(base + index, Int32(first), text.count - word.count - index + 1)
    {
      if memcmp(found, sought, word.count) == 0 { return true }
      index = UnsafeRawPointer(base).distance(to: found) + 1
    }
    return false
  }
}
