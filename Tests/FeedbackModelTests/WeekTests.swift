import FeedbackModel
import Testing

@Suite struct WeekTests {
  @Test(arguments: [
    ("2026-W53", "2026-12-28"), ("2026-W47", "2026-11-16"), ("2020-W01", "2019-12-30"),
    ("1970-W01", "1969-12-29"),
  ])
  func mondays(week: String, monday: String) throws {
    let parsed = try #require(Week(week))
    #expect(parsed.monday.description == monday)
    #expect(parsed.description == week)
  }

  @Test func aYearWithoutWeek53RefusesIt() { #expect(Week("2025-W53") == nil) }
}
