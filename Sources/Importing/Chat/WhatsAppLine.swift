import FeedbackModel

/// The front of a line of a WhatsApp export: when, who, and the words.
///
/// Android writes `2/11/26, 10:04 - Ann: words`, iOS `[02/11/2026, 10:04:05] Ann: words`; date and
/// clock follow the telephone's language. Marks of direction (U+200E, U+200F, U+202A–U+202E) may
/// stand anywhere and are left out; U+202F and U+00A0 are blanks.
struct WhatsAppLine {
  /// The date and time as written.
  var stamp: String
  var parts: DateParts
  /// Nil for a line of the system.
  var sender: String?
  var text: String
  /// Whether a mark of direction stands before the text, as before what the program itself says.
  var isMarked = false

  /// Reads a line that begins a message; nil for any other.
  init?(_ line: ArraySlice<UInt8>) {
    let text = Self.cleaned(line)
    var rest = text[...]
    let isBracketed = rest.hasPrefix("[")
    let front: Substring
    if isBracketed {
      guard let end = rest.prefix(60).firstIndex(of: "]") else { return nil }
      front = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
    } else {
      guard let first = rest.unicodeScalars.first, first.properties.numericType != nil,
        let end = Self.dash(in: rest)
      else {
        guard let korean = Self.korean(rest) else { return nil }
        self = korean
        return
      }
      front = rest[..<end.lowerBound]
      rest = rest[end.upperBound...]
    }
    let stamp = Self.plainStamp(front)
    guard Self.looksLikeStamp(stamp), let parts = DateParts(stamp), parts.hasClock else {
      guard let korean = Self.korean(text[...]) else { return nil }
      self = korean
      return
    }
    self.stamp = stamp
    self.parts = parts
    (sender, self.text) = Self.split(rest)
    isMarked = Self.hasMark(line)
  }

  /// Whether `: ` and U+200E stand in a line.
  private static func hasMark(_ line: ArraySlice<UInt8>) -> Bool {
    let mark: [UInt8] = [0x3A, 0x20, 0xE2, 0x80, 0x8E]
    var start = line.startIndex
    while let colon = line[start...].firstIndex(of: 0x3A) {
      if line[colon...].starts(with: mark) { return true }
      start = colon + 1
    }
    return false
  }

  private init(stamp: String, parts: DateParts, rest: Substring) {
    self.stamp = stamp
    self.parts = parts
    (sender, text) = Self.split(rest)
  }

  /// Without marks of direction, and with plain blanks.
  static func cleaned(_ line: ArraySlice<UInt8>) -> String {
    guard line.contains(where: { $0 >= 0xC2 }) else { return String(decoding: line, as: UTF8.self) }
    var out = String.UnicodeScalarView()
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case 0x202F, 0xA0: out.append(" ")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Where ` - ` divides the stamp from the rest, within the first bytes.
  private static func dash(in text: Substring) -> Range<Substring.Index>? {
    let utf8 = text.utf8
    var index = utf8.startIndex
    var count = 0
    while index < utf8.endIndex, count < 48 {
      if utf8[index] == 0x20 {
        let next = utf8.index(after: index)
        if next < utf8.endIndex, utf8[next] == 0x2D {
          let last = utf8.index(after: next)
          if last < utf8.endIndex, utf8[last] == 0x20 { return index..<utf8.index(after: last) }
        }
      }
      index = utf8.index(after: index)
      count += 1
    }
    return nil
  }

  /// `2026년 11월 2일 오전 10:04, 김영희 : 안녕하세요`.
  private static func korean(_ text: Substring) -> WhatsAppLine? {
    guard let comma = text.prefix(60).firstIndex(of: ","), text.prefix(60).contains("년") else {
      return nil
    }
    let stamp = plainStamp(text[..<comma])
    guard let parts = DateParts(stamp), parts.hasClock else { return nil }
    return WhatsAppLine(stamp: stamp, parts: parts, rest: text[text.index(after: comma)...])
  }

  /// The stamp with Latin digits, without the comma, and CJK date words as separators.
  private static func plainStamp(_ text: Substring) -> String {
    var out = String.UnicodeScalarView()
    var isAfternoon: Bool?
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let (word, afternoon) = halves.first(where: { starts(rest, $0.0) }) {
        isAfternoon = afternoon
        rest = rest.dropFirst(word.unicodeScalars.count)
        continue
      }
      rest = rest.dropFirst()
      switch scalar {
      case "年", "년", "月", "월":
        out.append("-")
        while rest.first == " " { rest = rest.dropFirst() }
      case "日", "일": out.append(" ")
      case ",", "،", "、": continue
      default:
        if scalar.value > 0x7F, scalar.properties.generalCategory == .decimalNumber,
          let digit = scalar.properties.numericValue, let latin = Unicode.Scalar(0x30 + Int(digit))
        {
          out.append(latin)
        } else {
          out.append(scalar)
        }
      }
    }
    var stamp = String(out)
    while stamp.hasSuffix(" ") { stamp.removeLast() }
    if let isAfternoon { stamp += isAfternoon ? " PM" : " AM" }
    let words = stamp.split(separator: " ")
    return words.enumerated().compactMap { index, word -> String? in
      // `13.11.2026 klo 22.06`: a word before the clock, and full stops in it.
      if ["klo", "kl", "kl.", "um", "om", "alle", "às", "pukul"].contains(word) { return nil }
      let digits = word.split(separator: ".", omittingEmptySubsequences: false)
      let isClock =
        index > 0 && 2...3 ~= digits.count
        && digits.allSatisfy { 1...2 ~= $0.utf8.count && $0.allSatisfy(\.isNumber) }
      return isClock ? digits.joined(separator: ":") : String(word)
    }.joined(separator: " ")
  }

  private static let halves: [(String, Bool)] = [
    ("오전", false), ("오후", true), ("午前", false), ("午後", true), ("上午", false), ("下午", true),
    ("凌晨", false), ("早上", false), ("晚上", true), ("中午", true), ("ص", false), ("م", true),
    ("पूर्वाह्न", false), ("अपराह्न", true),
  ]

  private static func starts(_ text: Substring.UnicodeScalarView, _ word: String) -> Bool {
    text.starts(with: word.unicodeScalars)
  }

  /// Digits, two separators, and a clock with a colon or full stop: no sentence looks so.
  private static func looksLikeStamp(_ stamp: String) -> Bool {
    var digits = 0
    var others = 0
    for byte in stamp.utf8 { if byte &- 0x30 < 10 { digits += 1 } else { others += 1 } }
    return digits >= 5 && stamp.utf8.count <= 40 && others <= 16
  }

  private static func split(_ rest: Substring) -> (String?, String) {
    let rest = rest.drop { $0 == " " }
    // Contacts not in the address book are written with a tilde before them.
    let body = rest.hasPrefix("~") ? rest.dropFirst().drop { $0 == " " } : rest
    guard let colon = colon(in: body) else { return (nil, String(rest)) }
    var name = body[..<colon]
    while name.hasSuffix(" ") { name = name.dropLast() }
    // Nobody is called so: the program quotes a subject that has a colon in it.
    guard !name.isEmpty, !name.contains(where: { "\"“„«".contains($0) }) else {
      return (nil, String(rest))
    }
    let words = body[body.index(after: colon)...].drop { $0 == " " }
    return (String(name), String(words))
  }

  /// The colon that ends the sender: the first one with a blank or the line's end behind it.
  private static func colon(in text: Substring) -> Substring.Index? {
    let utf8 = text.utf8
    var index = utf8.startIndex
    var count = 0
    while index < utf8.endIndex, count < 160 {
      if utf8[index] == UInt8(ascii: ":") {
        let next = utf8.index(after: index)
        if next == utf8.endIndex || utf8[next] == 0x20 { return index }
      }
      index = utf8.index(after: index)
      count += 1
    }
    return nil
  }
}
