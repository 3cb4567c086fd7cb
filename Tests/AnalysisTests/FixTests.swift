import Analysis
import FeedbackModel
import Testing

/// Verdicts on changes whose effect was made.
@Suite struct FixTests {
  let company = MadeCompany()

  func verdict(
    week: Int = 25, seed: UInt64 = 4, rate: (String, Int) -> Double
  ) throws -> ChangeReport {
    let change = Change(
      id: "c1", date: MadeCompany.firstWeek.adding(14).monday, process: "billing", note: "new run")
    let summary = company.summary(company.items(weeks: week + 1, seed: seed, rate: rate))
    let report = makeReport(summary, company.request(week: week, changes: [change]))
    return try #require(report.changes.first)
  }

  @Test func aFixThatHolds() throws {
    let result = try verdict { $0 == "billing" ? ($1 < 14 ? 30 : 12) : 20 }
    #expect(result.verdict == .heldSoFar)
    #expect(result.weeks == 12)
    let ratio = try #require(result.ratio)
    #expect(ratio.low < 0.4 && ratio.high > 0.4)
  }

  @Test func aBandAid() throws {
    let result = try verdict { $0 == "billing" ? (14..<20 ~= $1 ? 10 : 30) : 20 }
    #expect(result.verdict == .bandAid)
  }

  @Test func aFixThatMovesTheTrouble() throws {
    let result = try verdict { process, week in
      switch process {
      case "billing": week < 14 ? 40 : 15
      case "delivery": week < 14 ? 15 : 38
      default: 20
      }
    }
    #expect(result.verdict == .moved)
    #expect(result.movedTo == ["delivery"])
  }

  @Test func aChangeWithoutEffect() throws {
    #expect(try verdict { _, _ in 20 }.verdict == .noEffect)
  }

  @Test func aChangeForTheWorse() throws {
    #expect(try verdict { $0 == "billing" && $1 >= 14 ? 34 : 20 }.verdict == .worse)
  }

  @Test func tooEarly() throws {
    #expect(try verdict(week: 15) { _, _ in 20 }.verdict == .tooEarly)
  }
}
