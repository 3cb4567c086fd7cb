import FeedbackModel
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-11-02T10:04:00Z", "2026-11-02T10:04:00Z"),
    ("2026-11-02T11:04:00+01:00", "2026-11-02T10:04:00Z"),
    ("2026-11-02 10:04:00.25Z", "2026-11-02T10:04:00.250Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
  ])
  func readsRFC3339(text: String, utc: String) throws {
    #expect(try #require(Timestamp(rfc3339: text)).rfc3339 == utc)
  }

  @Test(arguments: ["2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-02T10:04:00", "", "x"])
  func refusesWhatIsNoTime(text: String) { #expect(Timestamp(rfc3339: text) == nil) }

  @Test func everyDayOfFourCenturiesComesBack() {
    for day in stride(from: -150_000, through: 150_000, by: 1) {
      #expect(CivilDate(daysSinceEpoch: day).daysSinceEpoch == day)
    }
  }

  @Test func zonesFollowTheirTable() {
    let summer: Int64 = 1_774_746_000  // 2026-03-29T01:00:00Z
    let zone = Zone(
      name: "Europe/London",
      stretches: [.init(start: .min, offset: 0), .init(start: summer, offset: 3600)])
    #expect(zone.offset(at: Timestamp(seconds: summer - 1)) == 0)
    #expect(zone.offset(at: Timestamp(seconds: summer)) == 3600)
    let local = Timestamp(seconds: summer + 7200)
    #expect(zone.moment(local: local).seconds == summer + 3600)
  }
}
