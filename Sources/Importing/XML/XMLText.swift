import CLibXML2

/// Character and entity references of XML and HTML.
enum XMLText {
  /// What a reference stands for.
  enum Reference: Equatable {
    /// These characters.
    case text(String)
    /// A number that no document may hold (NUL, a lone surrogate, …).
    case forbidden
    /// A name that is not known.
    case unknown(String)
    /// No reference: a bare `&`.
    case none
  }

  /// Reads the reference whose `&` is at `index`, and the offset behind it. A pair of surrogate
  /// references, as some writers make of an emoji, is read as one character.
  static func reference(
    in bytes: ArraySlice<UInt8>, at index: Int, entities: [String: String]
  ) -> (Reference, end: Int) {
    let limit = min(bytes.endIndex, index + 40)
    guard index + 1 < limit,
      let end = bytes[index + 1..<limit].firstIndex(of: UInt8(ascii: ";")), end > index + 1
    else { return (.none, index + 1) }
    let body = bytes[index + 1..<end]
    if body.first == UInt8(ascii: "#") {
      guard let code = number(body.dropFirst()) else { return (.none, index + 1) }
      if code & 0xFFFF_FC00 == 0xD800, let low = lowSurrogate(in: bytes, at: end + 1) {
        let scalar = Unicode.Scalar(0x1_0000 + (code & 0x3FF) << 10 + low.code & 0x3FF)
        return (scalar.map { .text(String($0)) } ?? .forbidden, low.end)
      }
      guard isAllowed(code), let scalar = Unicode.Scalar(code) else {
        return (.forbidden, end + 1)
      }
      return (.text(String(scalar)), end + 1)
    }
    guard
      body.allSatisfy({ XMLProlog.isNameStart($0) || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E })
    else { return (.none, index + 1) }
    let name = String(decoding: body, as: UTF8.self)
    if let known = named(name) { return (.text(known), end + 1) }
    if let own = entities[name] { return (.text(own), end + 1) }
    return (.unknown(name), end + 1)
  }

  /// The characters of XML's five names and HTML's.
  static func named(_ name: String) -> String? {
    if name == "apos" { return "'" }
    guard let entity = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(entity.pointee.value).map { String($0) }
  }

  /// Text with its references decoded; nil where one is unknown or forbidden.
  static func decoded(_ bytes: ArraySlice<UInt8>, entities: [String: String]) -> String? {
    var out: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "&") else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let (reference, end) = reference(in: bytes, at: index, entities: entities)
      guard case .text(let text) = reference else { return nil }
      out.append(contentsOf: text.utf8)
      index = end
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether XML 1.0 allows the character.
  static func isAllowed(_ code: UInt32) -> Bool {
    switch code {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private static func lowSurrogate(
    in bytes: ArraySlice<UInt8>, at index: Int
  ) -> (code: UInt32, end: Int)? {
    guard index + 2 < bytes.endIndex, bytes[index] == UInt8(ascii: "&"),
      bytes[index + 1] == UInt8(ascii: "#"),
      let end = bytes[index..<min(bytes.endIndex, index + 12)].firstIndex(of: UInt8(ascii: ";")),
      let code = number(bytes[index + 2..<end]), code & 0xFFFF_FC00 == 0xDC00
    else { return nil }
    return (code, end + 1)
  }

  /// `1234` or `x4D2`.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let body = isHex ? digits.dropFirst() : digits
    guard !body.isEmpty, body.count <= 10, let first = body.first, first != UInt8(ascii: "+"),
      first != UInt8(ascii: "-")
    else { return nil }
    return UInt32(String(decoding: body, as: UTF8.self), radix: isHex ? 16 : 10)
  }
}
