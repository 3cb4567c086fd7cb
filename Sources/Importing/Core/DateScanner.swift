import FeedbackModel

/// Reads a date of any spelling from its numbers, words and marks, left to right.
struct DateScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var numbers: [(value: Int, width: Int)] = []
  private var separator: UInt8 = 0
  private var month: Int?
  private var hour: Int?
  private var minute = 0
  private var second = 0
  private var millisecond = 0
  private var isAfternoon: Bool?
  private var offset: Int?

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func scan() -> DateParts? {
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "0"..."9":
        guard takeNumber() else { return nil }
      case "+" where hour != nil || offset == 0, "-" where hour != nil || offset == 0:
        guard takeOffset() else { return nil }
      case "(":
        guard skipParenthesis() else { return nil }
      case "/", "-", ".":
        if numbers.count == 1, separator == 0 {
          separator = UInt8(truncatingIfNeeded: scalar.value)
        }
        index += 1
      case ",", " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{200E}", "\u{200F}", "'", "年", "月",
        "日", "년", "월", "일", "|":
        index += 1
      default:
        guard scalar.properties.isAlphabetic, takeWord() else { return nil }
      }
    }
    return finish()
  }

  private mutating func readDigits() -> (value: Int, width: Int)? {
    var value = 0
    let start = index
    while index < scalars.count, "0"..."9" ~= scalars[index], index - start < 9 {
      value = value * 10 + Int(scalars[index].value - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  private func isNext(_ marks: Set<Unicode.Scalar>) -> Bool {
    index < scalars.count && marks.contains(scalars[index])
  }

  private func isDigit(at position: Int) -> Bool {
    position < scalars.count && "0"..."9" ~= scalars[position]
  }

  private mutating func takeNumber() -> Bool {
    guard let number = readDigits() else { return false }
    let dateIsRead = numbers.count + (month == nil ? 0 : 1) >= 3
    if hour == nil, number.width <= 2,
      isNext([":"]) || (dateIsRead && isNext(["."])), isDigit(at: index + 1)
    {
      return takeClock(hour: number.value)
    }
    if hour == nil, dateIsRead, number.width <= 2 {  // `2 Nov 2026 4 PM`
      hour = number.value
      return true
    }
    // RFC 850 and Google write the time before the year; a fourth number is no date.
    guard numbers.count < 3, month == nil || numbers.count < 2 else { return false }
    numbers.append(number)
    for suffix in ["st", "nd", "rd", "th"] where number.width <= 2 {
      let end = index + 2
      guard end <= scalars.count else { continue }
      let word = String(String.UnicodeScalarView(scalars[index..<end])).lowercased()
      if word == suffix { index = end }
    }
    return true
  }

  private mutating func takeClock(hour: Int) -> Bool {
    self.hour = hour
    index += 1
    guard let minutes = readDigits(), minutes.width <= 2 else { return false }
    minute = minutes.value
    guard isNext([":", "."]), isDigit(at: index + 1) else { return true }
    index += 1
    guard let seconds = readDigits(), seconds.width <= 2 else { return false }
    second = seconds.value
    guard isNext([".", ","]), isDigit(at: index + 1) else { return true }
    index += 1
    guard let fraction = readDigits() else { return false }
    var value = fraction.value
    for _ in 0..<max(0, fraction.width - 3) { value /= 10 }
    for _ in 0..<max(0, 3 - fraction.width) { value *= 10 }
    millisecond = value
    return true
  }

  private mutating func takeOffset() -> Bool {
    let sign = scalars[index] == "-" ? -1 : 1
    index += 1
    guard let first = readDigits() else { return isNext([" "]) }
    var minutes = first.value * 60
    if first.width == 4 {
      minutes = first.value / 100 * 60 + first.value % 100
    } else if first.width <= 2, isNext([":"]) {
      index += 1
      guard let rest = readDigits() else { return false }
      minutes += rest.value
    } else if first.width > 2 {
      return false
    }
    guard minutes <= 15 * 60 else { return false }
    offset = sign * minutes * 60
    return true
  }

  private mutating func skipParenthesis() -> Bool {
    guard let end = scalars[index...].firstIndex(of: ")") else { return false }
    let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<end])).lowercased()
    if offset == nil { offset = Self.zones[inside] }
    index = end + 1
    return hour != nil
  }

  private mutating func takeWord() -> Bool {
    let start = index
    while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
    var word = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
    // `a. m.`, `p.m.` with any blank between.
    if word == "a" || word == "p" {
      var next = index
      while next < scalars.count, next - index < 4,
        scalars[next] == "." || scalars[next].properties.isWhitespace
      { next += 1 }
      if next < scalars.count, scalars[next] == "m" || scalars[next] == "M" {
        index = next + 1
        word += "m"
      }
    }
    switch word {
    case "am", "오전", "上午", "午前", "vorm", "π": isAfternoon = false
    case "pm", "오후", "下午", "午後", "nachm", "μ": isAfternoon = true
    case "t", "at", "um", "of", "de", "del", "le", "uhr", "h", "à", "a", "on", "los", "den", "the":
      break
    default:
      if let zone = Self.zones[word] {
        offset = offset ?? zone
      } else if let found = Self.month(word) {
        guard month == nil else { return false }
        month = found
      } else {
        return Self.isWeekday(word)
      }
    }
    return true
  }

  private func finish() -> DateParts? {
    guard let shape = shape() else { return nil }
    var parts = DateParts(shape: shape)
    parts.offset = offset
    parts.separator = separator
    guard var hour else { return parts }
    if let isAfternoon {
      guard hour <= 12 || isAfternoon else { return nil }
      parts.isTwelveHour = true
      if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    }
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    parts.hasClock = true
    parts.clock = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    return parts
  }

  private func shape() -> DateParts.Shape? {
    func year(_ number: (value: Int, width: Int)) -> Int {
      number.width > 2 ? number.value : number.value + (number.value < 70 ? 2000 : 1900)
    }
    if let month {
      guard numbers.count == 2, let first = numbers.first, let last = numbers.last else {
        return nil
      }
      let (day, other) = first.width == 4 ? (last, first) : (first, last)
      guard 1...31 ~= day.value, other.width == 4 || other.width == 2 else { return nil }
      return .known(year: year(other), month: month, day: day.value)
    }
    guard numbers.count == 3 else { return nil }
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if a.width == 4, b.width <= 2, c.width <= 2 {
      guard 1...31 ~= c.value, 1...31 ~= b.value else { return nil }
      if b.value > 12, c.value <= 12 {
        return .known(year: a.value, month: c.value, day: b.value)
      }
      return .known(year: a.value, month: b.value, day: c.value)
    }
    guard a.width <= 2, b.width <= 2 else { return nil }
    if c.width == 4 { return .yearLast(a.value, b.value, year: c.value) }
    return c.width == 2 ? .short(a.value, b.value, c.value) : nil
  }

  /// Seconds to add to UTC for zone names that mean one thing in exports.
  static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "bst": 3600, "cet": 3600, "mez": 3600,
    "cest": 7200, "mesz": 7200, "eet": 7200, "eest": 10_800, "est": -18_000, "edt": -14_400,
    "cst": -21_600, "cdt": -18_000, "mst": -25_200, "mdt": -21_600, "pst": -28_800, "pdt": -25_200,
    "jst": 32_400, "aest": 36_000, "aedt": 39_600,
  ]

  private static func isWeekday(_ word: String) -> Bool {
    let prefixes = [
      "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so",
      "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "mie", "jue", "vie", "sáb", "dom",
      "gio", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "월", "화", "수", "목", "금", "토",
    ]
    return prefixes.contains { word == $0 || (word.hasPrefix($0) && $0.utf8.count > 2) }
  }

  private static func month(_ word: String) -> Int? {
    for (prefix, month) in months where word.hasPrefix(prefix) { return month }
    return nil
  }

  /// Beginnings of month names, longer ones first where one begins another.
  private static let months: [(String, Int)] = [
    ("januar", 1), ("jan", 1), ("jän", 1), ("ene", 1), ("gen", 1), ("février", 2), ("fév", 2),
    ("feb", 2), ("fev", 2), ("mär", 3), ("maa", 3), ("mrt", 3), ("mrz", 3), ("mars", 3),
    ("marz", 3), ("march", 3), ("marc", 3), ("mar", 3), ("apr", 4), ("avr", 4), ("abr", 4),
    ("mai", 5), ("may", 5), ("mag", 5), ("mei", 5), ("juin", 6), ("juni", 6), ("june", 6),
    ("jun", 6), ("giu", 6), ("juil", 7), ("juli", 7), ("july", 7), ("jul", 7), ("lug", 7),
    ("aug", 8), ("aoû", 8), ("aou", 8), ("ago", 8), ("sep", 9), ("set", 9), ("oct", 10),
    ("okt", 10), ("ott", 10), ("out", 10), ("nov", 11), ("dez", 12), ("dec", 12), ("déc", 12),
    ("dic", 12),
  ]
}
