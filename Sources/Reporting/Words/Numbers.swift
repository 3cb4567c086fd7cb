import Analysis
import FeedbackModel

/// Numbers as a reader of the language writes them, with no more digits than they carry.
extension Voice {
  private var decimalMark: String { language == .english ? "." : "," }
  private var groupMark: String {
    switch language {
    case .english: ","
    case .german, .spanish: "."
    case .french: "\u{202F}"
    }
  }
  private var percentMark: String { language == .english ? "%" : "\u{A0}%" }

  /// A whole number, thousands apart: `12,345`.
  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    // Four digits stay together in Spanish (RAE); the others part them.
    guard digits.count > (language == .spanish ? 4 : 3) else {
      return (value < 0 ? "−" : "") + String(value.magnitude)
    }
    var out = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += groupMark }
      out.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return out
  }

  /// A number with so many decimals.
  func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    let text = Fixed.text(abs(value), decimals: decimals)
    let parts = text.split(separator: ".", maxSplits: 1)
    let whole = number(Int(parts.first ?? "0") ?? 0)
    let isZero = text.utf8.allSatisfy { $0 == 0x30 || $0 == 0x2E }
    let sign = value < 0 && !isZero ? "−" : ""
    return sign + whole + (parts.count > 1 ? decimalMark + parts[1] : "")
  }

  /// A quantity with two or three significant digits: `0.42`, `4.2`, `42`, `4,213`.
  func quantity(_ value: Double) -> String {
    number(value, decimals: decimals(for: value))
  }

  private func decimals(for value: Double) -> Int {
    let size = abs(value)
    return size >= 20 || size == 0 ? 0 : size >= 1 ? 1 : 2
  }

  /// A share as per cent: `23%`; a decimal only below ten.
  func percent(_ share: Double) -> String {
    let value = share * 100
    let small = abs(value) < 9.95 && value != 0
    return number(value, decimals: small ? 1 : 0) + percentMark
  }

  /// A share with its interval: `23% (19–27%)`.
  func percent(_ share: Estimate) -> String { "\(percent(share.value)) (\(percentRange(share)))" }

  /// The interval of a share: `19–27%`.
  func percentRange(_ share: Estimate) -> String {
    let digits = max(abs(share.low), abs(share.high)) * 100 < 9.95 ? 1 : 0
    let limits = Estimate(share.value * 100, low: share.low * 100, high: share.high * 100)
    return range(limits, decimals: digits) + percentMark
  }

  /// A ratio: `×1.8`; beyond 99 only that it is.
  func ratio(_ value: Double) -> String {
    guard value <= 99 else { return "×>99" }
    return "×" + number(value, decimals: value >= 10 ? 0 : value < 0.1 ? 2 : 1)
  }

  /// A ratio with its interval: `×1.8 (1.3–2.4)`; in words where it might be anything.
  func ratio(_ estimate: Estimate) -> String {
    if !(estimate.high <= 99) && !(estimate.low >= 0.05 && estimate.value <= 99) {
      return self(.noHistory)
    }
    let fine = estimate.high < 1.05 || abs(estimate.value - 1) < 0.15
    let digits = estimate.value >= 10 ? 0 : fine ? 2 : 1
    let low = number(estimate.low, decimals: digits)
    let high = estimate.high <= 99 ? number(estimate.high, decimals: digits) : ">99"
    let value = number(estimate.value, decimals: digits)
    return "×\(value) (\(low)–\(high))"
  }

  /// A quantity with its interval: `42 (35–50)`; `to` stands between limits that may be negative.
  func quantity(_ estimate: Estimate) -> String {
    let digits = decimals(for: max(abs(estimate.value), estimate.high - estimate.low))
    let value = number(estimate.value, decimals: digits)
    return "\(value) (\(range(estimate, decimals: digits)))"
  }

  /// A stretch of time in the unit that fits it: `10 min`, `4.2 h`, `3.1 d`.
  func duration(hours: Double) -> String {
    if abs(hours) < 0.995 { return self(.minutes, quantity(hours * 60)) }
    return abs(hours) < 72
      ? self(.hours, quantity(hours)) : self(.days, number(hours / 24, decimals: 1))
  }

  /// The limits of a stretch of time: `6–10 min`, `40 min – 2.8 h`.
  func durations(hours: Estimate) -> String {
    func unit(_ hours: Double) -> Int { hours < 0.995 ? 0 : hours < 72 ? 1 : 2 }
    guard unit(hours.low) == unit(hours.high) else {
      return "\(duration(hours: hours.low)) – \(duration(hours: hours.high))"
    }
    let factor = [60, 1, 1.0 / 24][unit(hours.high)]
    let limits = Estimate(
      hours.value * factor, low: hours.low * factor, high: hours.high * factor)
    let text = range(limits, decimals: limits.high >= 20 ? 0 : 1)
    return self([Phrase.minutes, .hours, .days][unit(hours.high)], text)
  }

  /// A difference with its sign and interval: `−1.4 (−2.0 to −0.8)`.
  func difference(_ estimate: Estimate) -> String {
    let size = max(abs(estimate.low), abs(estimate.high))
    let digits = size >= 20 ? 0 : size >= 0.95 ? 1 : 2
    let sign = estimate.value > 0 ? "+" : ""
    let value = number(estimate.value, decimals: digits)
    return "\(sign)\(value) (\(range(estimate, decimals: digits)))"
  }

  /// The limits of an interval.
  func range(_ estimate: Estimate, decimals: Int) -> String {
    let low = number(estimate.low, decimals: decimals)
    let high = number(estimate.high, decimals: decimals)
    return estimate.low < 0 ? "\(low) \(self(.to)) \(high)" : "\(low)–\(high)"
  }

  /// A day in words: `16 November 2026`.
  func date(_ date: CivilDate) -> String {
    let month = self(Phrase.months[(date.month - 1) % 12])
    switch language {
    case .english: return "\(date.day) \(month) \(date.year)"
    case .german: return "\(date.day). \(month) \(date.year)"
    case .french: return "\(date.day == 1 ? "1er" : String(date.day)) \(month) \(date.year)"
    case .spanish: return "\(date.day) de \(month) de \(date.year)"
    }
  }

  /// A stretch of days in words: `16–22 November 2026`.
  func period(_ period: Period) -> String {
    let (from, to) = (period.from, period.to)
    guard from != to else { return date(from) }
    if from.year == to.year, from.month == to.month {
      switch language {
      case .english, .french: return "\(from.day)–\(date(to))"
      case .german: return "\(from.day).–\(date(to))"
      case .spanish: return "\(from.day)–\(date(to))"
      }
    }
    return "\(date(from)) – \(date(to))"
  }

  /// A week in words: `week 47`.
  func week(_ week: Week) -> String { self(.weekNumber, String(week.number)) }

  /// A week in few signs: `W47`.
  func shortWeek(_ week: Week) -> String { self(.weekShort, String(week.number)) }

  /// Things one after another: `a, b and c`.
  func list(_ things: [String]) -> String {
    guard let last = things.last, things.count > 1 else { return things.first ?? "" }
    return things.dropLast().joined(separator: ", ") + " \(self(.and)) " + last
  }
}

/// Decimal spelling without a locale, for coordinates and files.
enum Fixed {
  /// The value rounded half away from zero to so many decimals, such as `12.50`.
  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 9e18 else { return "0" }
    let units = Int(scaled)
    let sign = units < 0 ? "-" : ""
    let size = Int(units.magnitude)
    guard decimals > 0 else { return sign + String(size) }
    let part = String(size % scale)
    let zeros = String(repeating: "0", count: max(0, decimals - part.count))
    return "\(sign)\(size / scale).\(zeros)\(part)"
  }

  /// A position in per cent for an SVG attribute, with no needless zeros.
  static func percent(_ fraction: Double) -> String {
    let clamped = fraction.isFinite ? min(max(fraction, -0.05), 1.05) : 0
    return coordinate(clamped * 100) + "%"
  }

  /// A coordinate, at most two decimals.
  static func coordinate(_ value: Double) -> String {
    var text = Array(Fixed.text(value, decimals: 2).utf8)
    while text.last == 0x30 { text.removeLast() }
    if text.last == 0x2E { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
