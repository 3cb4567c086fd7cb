extension JSONParser {
  /// Reads a string, unescaped. Complexity: O(length); a string without escapes is copied once.
  @_lifetime(self: copy self)
  public mutating func readString() throws(JSONError) -> String {
    guard take(UInt8(ascii: "\"")) else { throw JSONError("a string was expected", at: offset) }
    let start = offset
    let end = try skipPlain(from: start)
    if byte(end) == UInt8(ascii: "\"") {
      skip(to: end + 1)
      return text(from: start, to: end)
    }
    return try readEscapedString(from: start, firstEscape: end)
  }

  /// The offset of the next quote or backslash. Eight bytes are looked at in one step.
  func skipPlain(from start: Int) throws(JSONError) -> Int {
    var index = start
    let count = bytes.byteCount
    while index + 8 <= count {
      let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      if Self.holdsSpecial(word) { break }
      index += 8
    }
    while let next = byte(index) {
      if next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") { return index }
      if next < 0x20 { throw JSONError("a control character inside a string", at: index) }
      index += 1
    }
    throw JSONError("a string without an end", at: start - 1)
  }

  /// Whether one of eight bytes is a quote, a backslash or a control character
  /// ("SIMD within a register": https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord).
  @inline(__always)
  private static func holdsSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let slash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let found =
      ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      | ((word &- ones &* 0x20) & ~word)
    return found & tops != 0
  }

  @_lifetime(self: copy self)
  private mutating func readEscapedString(
    from start: Int, firstEscape: Int
  ) throws(JSONError) -> String {
    var out: [UInt8] = []
    var runStart = start
    var index = firstEscape
    while true {
      appendBytes(from: runStart, to: index, to: &out)
      if byte(index) == UInt8(ascii: "\"") {
        skip(to: index + 1)
        return String(decoding: out, as: UTF8.self)
      }
      index = try appendEscape(at: index, to: &out)
      runStart = index
      index = try skipPlain(from: index)
    }
  }

  /// Appends what the escape at `index` stands for; returns the offset behind it.
  private func appendEscape(at index: Int, to out: inout [UInt8]) throws(JSONError) -> Int {
    switch byte(index + 1) {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte(index + 1) ?? 0)
    case UInt8(ascii: "u"): return try appendUnicodeEscape(at: index, to: &out)
    default: throw JSONError("an unknown escape", at: index)
    }
    return index + 2
  }

  /// The offset behind the escape at `index`.
  func skipEscape(at index: Int) throws(JSONError) -> Int {
    switch byte(index + 1) {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return index + 2
    case UInt8(ascii: "u"):
      guard hex4(at: index + 2) != nil else {
        throw JSONError("\\u without four hex digits", at: index)
      }
      return index + 6
    default: throw JSONError("an unknown escape", at: index)
    }
  }

  private func appendUnicodeEscape(at index: Int, to out: inout [UInt8]) throws(JSONError) -> Int {
    guard let unit = hex4(at: index + 2) else {
      throw JSONError("\\u without four hex digits", at: index)
    }
    var scalar = Unicode.Scalar(UInt32(unit))
    var next = index + 6
    if unit & 0xFC00 == 0xD800, byte(next) == UInt8(ascii: "\\"),
      byte(next + 1) == UInt8(ascii: "u"), let low = hex4(at: next + 2), low & 0xFC00 == 0xDC00
    {
      scalar = Unicode.Scalar(
        0x1_0000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF))
      next += 6
    }
    out.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
    return next
  }

  private func hex4(at index: Int) -> UInt16? {
    var value: UInt16 = 0
    for position in index..<index + 4 {
      guard let digit = byte(position).flatMap({ Character(Unicode.Scalar($0)).hexDigitValue })
      else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private func appendBytes(from start: Int, to end: Int, to out: inout [UInt8]) {
    guard start < end else { return }
    bytes.extracting(start..<end).withUnsafeBytes { out.append(contentsOf: $0) }
  }
}
