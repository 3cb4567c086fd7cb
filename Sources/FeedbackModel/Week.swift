/// An ISO 8601 week, Monday to Sunday; the week of a year's first Thursday is its week 1.
public struct Week: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Weeks since the one that holds 1970-01-01 (its Monday is 1969-12-29): what is stored and
  /// compared; differences are numbers of weeks.
  public let index: Int

  /// A week by its index.
  public init(index: Int) { self.index = index }

  /// The week of a day.
  public init(of date: CivilDate) {
    let monday = date.daysSinceEpoch - (date.weekday - 1)
    self.index = (monday + 3) / 7  // Mondays are congruent to -3 modulo 7, so this is exact.
  }

  /// The week of an ISO year, or nil where that year has none such.
  public init?(year: Int, week: Int) {
    guard 1...53 ~= week, let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    self.index = Week(of: fourth).index + week - 1
    guard self.year == year else { return nil }
  }

  /// Reads `2026-W47`.
  public init?(_ text: some StringProtocol) {
    var scanner = DigitScanner(Array(text.utf8))
    guard let year = scanner.number(4), scanner.take("-"), scanner.take("W") || scanner.take("w"),
      let week = scanner.number(2), scanner.isAtEnd
    else { return nil }
    self.init(year: year, week: week)
  }

  /// Its first day.
  public var monday: CivilDate { CivilDate(daysSinceEpoch: index * 7 - 3) }
  /// Its last day.
  public var sunday: CivilDate { monday.adding(days: 6) }
  /// The ISO year, that of its Thursday.
  public var year: Int { monday.adding(days: 3).year }
  /// The number within the ISO year, 1 to 53.
  public var number: Int {
    let thursday = monday.adding(days: 3)
    let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1
  }

  /// The week so many weeks later (earlier where negative).
  public func adding(_ weeks: Int) -> Week { Week(index: index + weeks) }

  /// Earlier first.
  public static func < (a: Week, b: Week) -> Bool { a.index < b.index }

  /// `2026-W47`.
  public var description: String { "\(year)-W\(two(number))" }
}
