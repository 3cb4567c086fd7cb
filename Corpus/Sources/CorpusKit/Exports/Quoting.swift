/// The quoting of the layouts.
enum Quoting {
  /// A CSV cell.
  static func csv(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  static func csvRow(_ cells: [String]) -> String { cells.map(csv).joined(separator: ",") }

  static func xml(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A JSON string.
  static func json(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// Windows-1252 bytes; what has no place there is a question mark, as real tools write.
  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x2019: return 0x92
      case 0x201C: return 0x93
      case 0x201D: return 0x94
      case 0x2026: return 0x85
      case 0x2013: return 0x96
      case 0x20AC: return 0x80
      case 0...0x7F, 0xA0...0xFF: return UInt8(scalar.value)
      case 0xFE0F, 0x200D: return nil
      default: return 0x3F
      }
    }
  }
}

/// What an export was written to, and what is odd in it.
struct Export {
  var path: String
  var bytes: [UInt8]
  /// Records in the file, duplicates and broken ones included.
  var records = 0
  var blank: [String] = []
  var duplicates: [String] = []
  var broken: [String] = []
  var scoreOnly = 0
  var noAnswer = 0
}
