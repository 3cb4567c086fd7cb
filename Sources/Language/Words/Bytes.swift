/// Questions asked of single UTF-8 bytes.
enum Bytes {
  @inline(__always) static func isDigit(_ b: UInt8) -> Bool { b &- 0x30 < 10 }
  @inline(__always) static func isUpper(_ b: UInt8) -> Bool { b &- 0x41 < 26 }
  @inline(__always) static func isLower(_ b: UInt8) -> Bool { b &- 0x61 < 26 }
  @inline(__always) static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isAlnum(_ b: UInt8) -> Bool { isLetter(b) || isDigit(b) }
  @inline(__always) static func isWord(_ b: UInt8) -> Bool { isAlnum(b) || b >= 0x80 }
  /// The first byte of a letter, accented ones included.
  @inline(__always) static func isLetterLead(_ b: UInt8) -> Bool { isLetter(b) || b == 0xc3 }
  @inline(__always) static func isSpace(_ b: UInt8) -> Bool {
    b == 0x20 || (b >= 0x09 && b <= 0x0d)
  }

  /// Whether a sign begins here that is no letter: NBSP, quotes, dashes, emoji.
  static func isSymbolLead(_ s: Span<UInt8>, _ i: Int) -> Bool {
    switch s[i] {
    case 0xc2, 0xe2, 0xf0: return true
    case 0xef: return i + 1 < s.count && s[i + 1] >= 0xb8
    default: return false
    }
  }

  /// The base letters of `À`…`ÿ` by their second byte; the second is 0 where there is one.
  static func foldLatin1(_ second: UInt8) -> (UInt8, UInt8) {
    switch second {
    case 0x9f: return (0x73, 0x73)  // ß
    case 0x86, 0xa6: return (0x61, 0x65)  // æ
    default: break
    }
    switch second | 0x20 {
    case 0xa0...0xa5: return (0x61, 0)  // a
    case 0xa7: return (0x63, 0)  // c
    case 0xa8...0xab: return (0x65, 0)  // e
    case 0xac...0xaf: return (0x69, 0)  // i
    case 0xb1: return (0x6e, 0)  // n
    case 0xb2...0xb6, 0xb8: return (0x6f, 0)  // o
    case 0xb9...0xbc: return (0x75, 0)  // u
    case 0xbd, 0xbf: return (0x79, 0)  // y
    default: return (second, 0)
    }
  }
}
