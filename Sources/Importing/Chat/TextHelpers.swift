extension StringProtocol {
  /// Without white space at both ends (also U+00A0).
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension String {
  /// Where a text stands in this one, compared byte by byte.
  func utf8Range(of text: String) -> Range<String.Index>? {
    let needle = Array(text.utf8)
    let bytes = Array(utf8)
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    for start in 0...(bytes.count - needle.count)
    where bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle) {
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: needle.count)
    }
    return nil
  }
}
