/// Reads scores as exports write them.
public enum ScoreReader {
  /// The number that a cell holds.
  ///
  /// Read are `4`, `4.5`, `3,5`, `10 - Extremely likely`, `4/5`, `4 out of 5`,
  /// `5 stars`, `★★★★☆`. Nil where it holds none or more than one that could be meant.
  public static func number(_ cell: String) -> Double? {
    guard let first = cell.utf8.first(where: { $0 > 0x20 }),
      first &- 0x30 < 10 || first == 0x2B || first == 0x2D || first == 0xE2
    else { return nil }
    let bytes = Array(cell.utf8)
    var index = 0
    func skipBlanks() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }
    skipBlanks()
    guard index < bytes.count else { return nil }
    if bytes[index] == 0xE2 { return starCount(cell) }
    var text: [UInt8] = []
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      if bytes[index] == UInt8(ascii: "-") { text.append(bytes[index]) }
      index += 1
    }
    let start = index
    var points = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        text.append(byte)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index > start,
        index + 1 < bytes.count, bytes[index + 1] &- 0x30 < 10
      {
        points += 1
        text.append(UInt8(ascii: "."))
      } else {
        break
      }
      index += 1
    }
    guard index > start, index - start <= 17, points <= 1,
      let value = Double(String(decoding: text, as: UTF8.self))
    else { return nil }
    skipBlanks()
    guard index < bytes.count else { return value }
    let rest = String(decoding: bytes[index...], as: UTF8.self).lowercased()
    if rest.hasPrefix("/") || rest.hasPrefix("out of") || rest.hasPrefix("von ") { return value }
    if rest.hasPrefix("star") || rest.hasPrefix("stern") || rest.hasPrefix("point") { return value }
    // `10 - Extremely likely`, `1: very poor`, `5 (very satisfied)`: a label behind the number.
    guard let mark = rest.unicodeScalars.first, "-–—:=(.".unicodeScalars.contains(mark),
      !rest.unicodeScalars.contains(where: { $0.value &- 0x30 < 10 }), rest.utf8.count < 80
    else { return nil }
    return value
  }

  private static func starCount(_ cell: String) -> Double? {
    var full = 0
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "★", "⭐": full += 1
      case "☆", " ", "\u{FE0F}": continue
      default: return nil
      }
    }
    return full > 0 ? Double(full) : nil
  }

  /// A likelihood to recommend: a whole number from 0 to 10 and nothing else.
  public static func nps(_ cell: String) -> Double? {
    guard let value = number(cell), 0...10 ~= value, value.rounded() == value else { return nil }
    return value
  }

  /// A value of a scale as stars, 1 worst to 5 best; nil off the scale.
  ///
  /// A scale on which `low` is
  /// best is turned round. Other lengths than five are not stars and give nil.
  public static func stars(
    _ value: Double, from low: Double = 1, to high: Double = 5,
    lowIsBest: Bool = false
  ) -> Double? {
    guard high - low == 4, low...high ~= value else { return nil }
    return (lowIsBest ? high - value : value - low) + 1
  }

  /// The place of a satisfaction word on a scale of five, 5 best; nil where it is none.
  ///
  /// English, German, French and Spanish scales as survey tools offer them.
  public static func word(_ cell: String) -> Double? {
    words[NoAnswer.fold(cell)]
  }

  /// The words of ``word(_:)``.
  public static let words: [String: Double] = {
    var all: [String: Double] = [:]
    for (list, value) in [
      (
        "very satisfied|extremely satisfied|completely satisfied|strongly agree|excellent"
          + "|very good|extremely likely|very likely|sehr zufrieden|stimme voll zu|sehr gut"
          + "|très satisfait|très bien|muy satisfecho|muy bueno|very easy|extremely easy|great", 5.0
      ),
      (
        "satisfied|somewhat satisfied|agree|somewhat agree|good|likely|zufrieden|stimme zu|gut"
          + "|satisfait|bien|satisfecho|bueno|easy|fairly satisfied|quite satisfied|eher zufrieden",
        4
      ),
      (
        "neutral|neither satisfied nor dissatisfied|neither agree nor disagree|neither good nor poor"
          + "|fair|ok|okay|average|teils/teils|teils teils|weder noch|moyen|regular|neither", 3
      ),
      (
        "dissatisfied|unsatisfied|somewhat dissatisfied|disagree|somewhat disagree|poor|unlikely"
          + "|bad|unzufrieden|eher unzufrieden|schlecht|insatisfait|mauvais|insatisfecho|malo"
          + "|difficult|stimme nicht zu", 2
      ),
      (
        "very dissatisfied|extremely dissatisfied|very unsatisfied|completely dissatisfied"
          + "|strongly disagree|very poor|terrible|very bad|extremely unlikely|very unlikely"
          + "|sehr unzufrieden|sehr schlecht|très insatisfait|muy insatisfecho|muy malo"
          + "|very difficult|extremely difficult|stimme gar nicht zu", 1
      ),
    ] {
      for word in list.split(separator: "|") { all[String(word)] = value }
    }
    return all
  }()
}
