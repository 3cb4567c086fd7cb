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

  /// What rose before the change, or slid up all along, did not move there by it.
  @Test(arguments: [false, true]) func aRiseOfItsOwnIsNotMoved(isSlide: Bool) throws {
    let result = try verdict { process, week in
      switch process {
      case "billing": week < 14 ? 40 : 15
      case "delivery":
        isSlide ? 12 * (1 + 2 * Double(max(0, week - 6)) / 19) : week < 10 ? 15 : 38
      default: 20
      }
    }
    #expect(result.verdict == .heldSoFar)
  }

  /// A single wild week elsewhere says nothing of the change, and does not blur it.
  @Test func anOutbreakElsewhereBlursNoBandAid() throws {
    let result = try verdict { process, week in
      process == "billing"
        ? (14..<20 ~= week ? 12 : 24) : process == "delivery" && week == 17 ? 120 : 20
    }
    #expect(result.verdict == .bandAid)
  }

  @Test func aFallThatNothingExplainsIsListed() throws {
    let summary = company.summary(
      company.items(weeks: 26, seed: 4) { $0 == "billing" && $1 >= 15 ? 7 : 14 })
    let report = makeReport(summary, company.request(week: 25, changes: []))
    #expect(report.unexplained.map(\.process) == ["billing"])
    let found = try #require(report.unexplained.first)
    #expect(abs(found.week.index - MadeCompany.firstWeek.index - 15) <= 1)
    #expect(found.ratio.high < 1)
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
