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
    var start = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      if start < index { out.append(contentsOf: bytes[start..<index]) }
      appendEscape(byte, to: &out)
      start = index + 1
    }
    if start < bytes.count { out.append(contentsOf: bytes[start...]) }
    out.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ byte: UInt8, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: out.append(UInt8(ascii: "n"))
    case 0x0D: out.append(UInt8(ascii: "r"))
    case 0x09: out.append(UInt8(ascii: "t"))
    case 0x08: out.append(UInt8(ascii: "b"))
    case 0x0C: out.append(UInt8(ascii: "f"))
    case 0x00..<0x20:
      out.append(contentsOf: "u00".utf8)
      let digits: [UInt8] = Array("0123456789abcdef".utf8)
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    default: out.append(byte)
    }
  }

  /// Appends an integer.
  public static func append(_ value: Int, to out: inout [UInt8]) {
    out.append(contentsOf: String(value).utf8)
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
