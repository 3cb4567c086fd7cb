/// The fields of one record, valid until the next is read.
struct CSVCells {
  let bytes: UnsafeRawBufferPointer
  let fields: UnsafeBufferPointer<CSVField>
  let hasBackslashEscapes: Bool
  /// Whether a NUL may be among the bytes; false is certain.
  var mayHoldNull = true

  /// The content of a field as it stands; empty where the record has no such field.
  @inline(__always)
  func content(_ index: Int) -> UnsafeRawBufferPointer {
    guard fields.indices.contains(index) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let field = fields[index]
    return UnsafeRawBufferPointer(rebasing: bytes[field.start..<field.end])
  }

  /// Whether a field holds doubled quotes or escapes.
  @inline(__always)
  func hasEscapes(_ index: Int) -> Bool {
    fields.indices.contains(index) && fields[index].hasEscapes
  }

  /// The text of a field, unescaped; empty where the record has no such field.
  func text(_ index: Int) -> String {
    let content = content(index)
    guard content.count > 0 else { return "" }
    guard fields[index].hasEscapes else { return String(decoding: content, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: content.count) { out in
      unescape(content, to: out)
    }
  }

  /// Whether the byte at an offset of a content only announces the next one: a doubled quote, or a
  /// backslash before a quote or another.
  @inline(__always)
  func isEscape(_ content: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let byte = content[index]
    guard byte == 0x22 || (hasBackslashEscapes && byte == 0x5C), index + 1 < content.count else {
      return false
    }
    let next = content[index + 1]
    return next == 0x22 || next == byte
  }

  /// Whether a NUL is among the record's bytes.
  @inline(__always)
  var holdsNull: Bool {
    guard mayHoldNull, let first = fields.first, let last = fields.last,
      first.start <= last.end
    else { return false }
    return bytes[first.start..<last.end].contains(0)
  }

  /// Copies a content, each doubled quote or escape as the one it means; returns the length.
  private func unescape(
    _ content: UnsafeRawBufferPointer, to out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var length = 0
    var index = 0
    while index < content.count {
      if isEscape(content, at: index) { index += 1 }
      out[length] = content[index]
      length += 1
      index += 1
    }
    return length
  }
}
