/// Days and moments of the civil calendar, as integers; no clock is read anywhere.
/// Source of the conversions: H. Hinnant, "chrono-compatible low-level date algorithms".
struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  var number: Int

  init(number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    number = era * 146_097 + doe - 719_468
  }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  func adding(_ days: Int) -> Day { Day(number: number + days) }

  var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  var iso: String {
    let p = parts
    return "\(p.year)-\(pad(p.month))-\(pad(p.day))"
  }
}

/// A moment of local time in London, to the second.
struct Moment: Comparable, Sendable {
  var day: Day
  /// Seconds since midnight; may run over.
  var second: Int

  static func < (a: Moment, b: Moment) -> Bool {
    a.day.number * 86_400 + a.second < b.day.number * 86_400 + b.second
  }

  func adding(minutes: Double) -> Moment {
    let total = second + Int(minutes * 60)
    return Moment(day: day.adding(total / 86_400), second: total % 86_400)
  }

  /// British summer time of 2026 ends on 25 October at two.
  private var summer: Bool { day < Day(2026, 10, 25) }

  private var clock: String {
    "\(pad(second / 3600)):\(pad(second / 60 % 60)):\(pad(second % 60))"
  }

  /// `2026-11-02T10:04:00Z`
  var utc: String {
    let shifted = summer ? adding(minutes: -60 + (second < 3600 ? 1440 : 0)) : self
    let day = summer && second < 3600 ? shifted.day.adding(-1) : shifted.day
    return "\(day.iso)T\(shifted.clock)Z"
  }

  /// `2026-11-02 10:04:00`
  var local: String { "\(day.iso) \(clock)" }

  /// `11/02/2026 10:04:00 AM`
  var american: String {
    let p = day.parts
    let hour = second / 3600
    return "\(pad(p.month))/\(pad(p.day))/\(p.year) \(pad((hour + 11) % 12 + 1)):"
      + "\(pad(second / 60 % 60)):\(pad(second % 60)) \(hour < 12 ? "AM" : "PM")"
  }

  /// `02/11/2026, 10:04`, as a British telephone writes it.
  var british: String {
    let p = day.parts
    return "\(pad(p.day))/\(pad(p.month))/\(p.year), \(pad(second / 3600)):\(pad(second / 60 % 60))"
  }
}

func pad(_ number: Int, _ width: Int = 2) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

/// The 26 weeks of the corpus: 2026-W21 to 2026-W46.
enum Weeks {
  static let count = 26
  static let first = Day(2026, 5, 18)
  static let isoOfFirst = 21

  /// The Monday of a week, from 1 to 26.
  static func monday(_ week: Int) -> Day { first.adding(7 * (week - 1)) }

  /// `2026-W29` for a week from 1 to 26.
  static func iso(_ week: Int) -> String { "2026-W\(pad(isoOfFirst + week - 1))" }
}
