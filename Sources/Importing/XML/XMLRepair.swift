/// Mends what real exports get wrong inside a record, without guessing at its structure: control
/// characters, forbidden references, HTML's names without a DTD, a bare `&`, a `<` that begins no
/// tag. What is lost this way shows as U+FFFD.
enum XMLRepair {
  /// The record mended, or nil where it uses an entity that is not expanded.
  static func repaired(
    _ record: ArraySlice<UInt8>, entities: [String: String], refused: Set<String>
  ) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(record.count + 16)
    var index = record.startIndex
    var cursor = XMLProlog.Cursor(record)
    var isInTag = false
    while index < record.endIndex {
      let byte = record[index]
      cursor.index = index
      if byte == UInt8(ascii: "<"), !isInTag {
        if cursor.starts(with: "<![CDATA[") {
          index = copy(record, from: index, past: "]]>", to: &out)
        } else if cursor.starts(with: "<!--") {
          index = copy(record, from: index, past: "-->", to: &out)
        } else if beginsTag(cursor.peek(1)) {
          isInTag = true
          out.append(byte)
          index += 1
        } else {
          out.append(contentsOf: "&lt;".utf8)
          index += 1
        }
      } else if byte == UInt8(ascii: "&") {
        let (reference, end) = XMLText.reference(in: record, at: index, entities: entities)
        switch reference {
        case .text(let text): appendEscaped(text, to: &out)
        case .forbidden: out.append(contentsOf: replacement)
        case .unknown(let name):
          if refused.contains(name) { return nil }
          out.append(contentsOf: "&amp;".utf8)
          out.append(contentsOf: record[index + 1..<end])
        case .none: out.append(contentsOf: "&amp;".utf8)
        }
        index = end
      } else {
        if byte == UInt8(ascii: ">") { isInTag = false }
        appendAllowed(byte, to: &out)
        index += 1
        if isInTag, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
          out.dropLast().last(where: { $0 > 0x20 }) == UInt8(ascii: "=")
        {
          index = copyValue(record, from: index, quote: byte, entities, refused, &out)
          if index < 0 { return nil }
        }
      }
    }
    return out
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func beginsTag(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return XMLProlog.isNameStart(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  private static func appendAllowed(_ byte: UInt8, to out: inout [UInt8]) {
    if byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      out.append(byte)
    } else {
      out.append(contentsOf: replacement)
    }
  }

  /// Text as it stands in an element.
  static func escaped(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    appendEscaped(text, to: &out)
    return out
  }

  private static func appendEscaped(_ text: String, to out: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      // Written as they are, an attribute would lose them.
      case 0x09, 0x0A, 0x0D: out.append(contentsOf: "&#\(byte);".utf8)
      default: out.append(byte)
      }
    }
  }

  /// Copies a quoted attribute value and its closing quote; −1 for a refused entity.
  private static func copyValue(
    _ record: ArraySlice<UInt8>, from start: Int, quote: UInt8, _ entities: [String: String],
    _ refused: Set<String>, _ out: inout [UInt8]
  ) -> Int {
    guard let end = record[start...].firstIndex(of: quote) else { return start }
    var index = start
    while index < end {
      let byte = record[index]
      if byte == UInt8(ascii: "&") {
        let (reference, next) = XMLText.reference(in: record, at: index, entities: entities)
        switch reference {
        case .text(let text): appendEscaped(text, to: &out)
        case .forbidden: out.append(contentsOf: replacement)
        case .unknown(let name):
          if refused.contains(name) { return -1 }
          out.append(contentsOf: "&amp;".utf8)
          out.append(contentsOf: record[index + 1..<next])
        case .none: out.append(contentsOf: "&amp;".utf8)
        }
        index = next
      } else if byte == UInt8(ascii: "<") {
        out.append(contentsOf: "&lt;".utf8)
        index += 1
      } else {
        appendAllowed(byte, to: &out)
        index += 1
      }
    }
    out.append(quote)
    return end + 1
  }

  private static func copy(
    _ record: ArraySlice<UInt8>, from start: Int, past end: StaticString, to out: inout [UInt8]
  ) -> Int {
    var cursor = XMLProlog.Cursor(record)
    cursor.index = start
    _ = cursor.skip(past: end)
    for byte in record[start..<cursor.index] { appendAllowed(byte, to: &out) }
    return cursor.index
  }
}
