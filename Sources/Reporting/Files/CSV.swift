/// CSV for people's spreadsheets (RFC 4180: CRLF, quotes doubled), safe to open: a text cell that
/// begins with `=`, `+`, `-`, `@`, a tab or a carriage return, or with their full-width forms, gets
/// a leading apostrophe, so that no spreadsheet takes it for a formula.
///
/// Source: OWASP, "CSV Injection". Numbers are written as numbers.
enum CSV {
  /// A text as a cell.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, startsFormula(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return text
    }
    var quoted: [UInt8] = [0x22]
    quoted.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      if byte == 0x22 { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(0x22)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// A number as a cell; nothing where there is none.
  static func cell(_ value: Double?, decimals: Int = 4) -> String {
    guard let value, value.isFinite else { return "" }
    var text = Array(Fixed.text(value, decimals: decimals).utf8)
    if text.contains(0x2E) {
      while text.last == 0x30 { text.removeLast() }
      if text.last == 0x2E { text.removeLast() }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A row of cells that are ready.
  static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.joined(separator: ",") + "\r\n").utf8)
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
