import JSON

/// The rejects file: one JSON object a line, so that a record can be mended and imported again.
///
/// A line holds `file`, `line`, `byte`, `reason`, and `raw`, the record's bytes in base64; `format`
/// and `header` (base64) say how to read it alone. To import mended records, mend `raw`, or put the
/// mended record as `text`, and give the rejects file to `voc import` like any export.
public enum RejectsWriter {
  /// One line, with its line feed.
  public static func line(_ rejection: Rejection, file: String) -> [UInt8] {
    var members = [JSONMember("file", .string(file))]
    if let line = rejection.line { members.append(JSONMember("line", .integer(line))) }
    if let byte = rejection.byte { members.append(JSONMember("byte", .integer(byte))) }
    members.append(JSONMember("reason", .string(rejection.reason)))
    if let format = rejection.format { members.append(JSONMember("format", .string(format))) }
    if !rejection.header.isEmpty {
      members.append(JSONMember("header", .string(Base64.encode(rejection.header))))
    }
    members.append(JSONMember("raw", .string(Base64.encode(rejection.raw))))
    return JSONValue.object(members).bytes + [0x0A]
  }
}

/// Base64 of RFC 4648, section 4.
public enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Bytes as base64 with padding.
  public static func encode(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let word =
        Int(bytes[index]) << 16 | (left > 1 ? Int(bytes[index + 1]) << 8 : 0)
        | (left > 2 ? Int(bytes[index + 2]) : 0)
      out.append(alphabet[word >> 18])
      out.append(alphabet[word >> 12 & 63])
      out.append(left > 1 ? alphabet[word >> 6 & 63] : UInt8(ascii: "="))
      out.append(left > 2 ? alphabet[word & 63] : UInt8(ascii: "="))
      index += 3
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes of a base64 text; white space is skipped. Nil where it is none.
  public static func decode(_ text: String) -> [UInt8]? {
    var out: [UInt8] = []
    var word = 0
    var bits = 0
    var isPadded = false
    for byte in text.utf8 where byte > 0x20 {
      if byte == UInt8(ascii: "=") {
        isPadded = true
        continue
      }
      guard !isPadded, let value = alphabet.firstIndex(of: byte) else { return nil }
      word = word << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: word >> bits))
        word &= (1 << bits) - 1
      }
    }
    return bits < 6 ? out : nil
  }
}
