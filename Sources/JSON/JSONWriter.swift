/// Appends JSON to a byte array: one line, no spaces, keys in the order given.
public enum JSONWriter {
  /// Appends any value.
  public static func append(_ value: JSONValue, to out: inout [UInt8]) {
    switch value {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): out.append(contentsOf: text.utf8)
    case .string(let text): append(text, to: &out)
    case .array(let elements):
      out.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        append(element, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        append(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        append(member.value, to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a string in quotes, control characters escaped. Complexity: O(length).
  public static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(utf8: $0, to: &out) }
  }

  /// Appends UTF-8 bytes as a string in quotes.
  public static func append(utf8 bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    appendContent(utf8: bytes, to: &out)
    out.append(UInt8(ascii: "\""))
  }

  /// Appends UTF-8 bytes as the inside of a string, so that one may be put together from parts.
  public static func appendContent(utf8 bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let raw = UnsafeRawBufferPointer(bytes)
    var start = 0
    while true {
      let index = firstEscape(raw, from: start)
      if start < index {
        out.append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[start..<index]))
      }
      guard index < raw.count else { return }
      appendEscape(raw[index], to: &out)
      start = index + 1
    }
  }

  /// The first byte from `start` on that a JSON string must escape (a quote, a backslash, a control
  /// character), eight bytes a step; the count where there is none.
  @inlinable @inline(__always)
  public static func firstEscape(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let marks = escapeMarks(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return index
  }

  /// Of eight bytes, the top bit of each that a JSON string must escape; the lowest one set is exact,
  /// those above it may be too many.
  @inlinable @inline(__always)
  public static func escapeMarks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    return
      ((word &- (ones &* 0x20)) & ~word | (quote &- ones) & ~quote
      | (backslash &- ones) & ~backslash) & (ones &* 0x80)
  }

  /// Appends one byte that must be escaped.
  public static func appendEscape(_ byte: UInt8, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: out.append(UInt8(ascii: "n"))
    case 0x0D: out.append(UInt8(ascii: "r"))
    case 0x09: out.append(UInt8(ascii: "t"))
    case 0x08: out.append(UInt8(ascii: "b"))
    case 0x0C: out.append(UInt8(ascii: "f"))
    case 0x00..<0x20:
      out.append(contentsOf: "u00".utf8)
      out.append(hex(byte >> 4))
      out.append(hex(byte & 15))
    default: out.append(byte)
    }
  }

  /// Appends an integer.
  public static func append(_ value: Int, to out: inout [UInt8]) {
    guard 0..<10_000_000_000 ~= value else {
      out.append(contentsOf: String(value).utf8)
      return
    }
    var power = 1
    while power * 10 <= value { power *= 10 }
    while power > 0 {
      out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / power % 10))
      power /= 10
    }
  }

  /// Appends ten-thousandths as a decimal number that is not whole.
  private static func appendDecimal(_ value: Int, to out: inout [UInt8]) {
    if value < 0 { out.append(UInt8(ascii: "-")) }
    let size = Int(value.magnitude)
    append(size / 10_000, to: &out)
    out.append(UInt8(ascii: "."))
    var rest = size % 10_000
    var power = 1_000
    while rest > 0 {
      out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }

  /// The digit of half a byte.
  private static func hex(_ half: UInt8) -> UInt8 {
    half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
  }

  /// Appends a double in its shortest spelling that reads back equal; a whole one without `.0`;
  /// `null` for NaN and infinities, which JSON does not have.
  public static func append(number value: Double, to out: inout [UInt8]) {
    guard value.isFinite else {
      out.append(contentsOf: "null".utf8)
      return
    }
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      append(whole, to: &out)
    } else if value.magnitude < 100_000, (value * 10_000).rounded() / 10_000 == value {
      // Up to four decimals, as shares are: no shorter spelling reads back as the same double.
      appendDecimal(Int((value * 10_000).rounded()), to: &out)
    } else {
      out.append(contentsOf: value.description.utf8)
    }
  }
}

extension JSONValue {
  /// The value as one line of UTF-8, without a line feed.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    JSONWriter.append(self, to: &out)
    return out
  }
}
