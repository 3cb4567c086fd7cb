import Foundation
import Statistics
import Testing

@Suite struct DetectionTests {
  static let companies = Int(ProcessInfo.processInfo.environment["VOC_SIMULATION"] ?? "") ?? 0

  /// The false-alarm budget and the whole power table: `VOC_SIMULATION=200 swift test -c release
  /// --filter powerTable` (some minutes).
  @Test(.enabled(if: companies > 0, "set VOC_SIMULATION=200 to simulate that many companies"))
  func powerTable() {
    let companies = Self.companies
    let poisson = MadeThemes(dispersion: 1).run(companies: companies)
    let uneven = MadeThemes(dispersion: 1.5).run(companies: companies)
    print("no change, Poisson: \(poisson.falseShare) of weeks with a false alert")
    print("no change, dispersion 1.5: \(uneven.falseShare) of weeks with a false alert")
    #expect(poisson.falseShare <= 0.03)
    #expect(uneven.falseShare <= 0.05)
    let table: [(Double, Double)] = [
      (3, 2), (3, 3), (7, 1.5), (7, 2), (7, 3), (20, 1.5), (20, 2), (20, 3),
    ]
    for dispersion in [1, 1.5] {
      let outcome = MadeThemes(dispersion: dispersion, raised: table).run(companies: companies)
      for (row, found) in zip(table, outcome.found) {
        let share = Double(found) / Double(companies)
        print("dispersion \(dispersion), \(row.0) a week × \(row.1): found \(share)")
        if dispersion == 1.5 {
          if row == (7, 2) { #expect(share >= 0.4) }
          if row == (20, 1.5) { #expect(share >= 0.25) }
          if row == (20, 2) { #expect(share >= 0.95) }
        }
      }
    }
  }

  @Test func aDoublingOfALargeThemeIsFoundAmongMany() throws {
    let made = MadeThemes(dispersion: 1.5, raised: [(20, 3)], themes: 60)
    #expect(made.run(companies: 2).found == [2])
  }

  @Test func aShortHistoryGivesNoTest() {
    let short = CountSeries(counts: [4, 5, 6, 4, 5])
    #expect(ChangeDetector().findings([short]) == [nil])
  }

  @Test func whatChangedLongAgoIsNotToldAgain() throws {
    let before = [Int](repeating: 10, count: 20)
    let after = [Int](repeating: 30, count: 12)
    let steady = (0..<30).map { index in
      CountSeries(counts: (0..<32).map { 10 + (($0 * 7 + index * 3) % 5) })
    }
    let findings = ChangeDetector().findings([CountSeries(counts: before + after)] + steady)
    let first = try #require(findings[0])
    #expect(first.q > 0.5)
    #expect(abs(first.expected / Double(first.window) - 30) < 1)
  }

  /// What comes back after a known change is measured against the weeks since it, though they are too
  /// few to be a new level of themselves.
  @Test func whatAKnownChangeMadeIsTheUsualLevel() throws {
    let counts: [Int] = [
      20, 18, 22, 19, 21, 20, 18, 22, 20, 21, 11, 12, 10, 13, 11, 27, 28, 26, 27,
    ]
    let steady = (0..<30).map { index in
      CountSeries(counts: counts.indices.map { 10 + (($0 * 7 + index * 3) % 5) })
    }
    func told(_ changes: [Int]) throws -> ChangeFinding {
      let finding = ChangeDetector().findings(
        [CountSeries(counts: counts, changes: changes)] + steady)[0]
      return try #require(finding)
    }
    let unknown = try told([])
    let known = try told([10])
    #expect(abs(unknown.expected / Double(unknown.window) - 17.2) < 0.1)
    #expect(abs(known.expected / Double(known.window) - 11.4) < 0.1)
    #expect(known.q < unknown.q && known.start == 15)
    // A change that moved nothing makes no level.
    #expect(try told([5]) == unknown)
  }

  @Test func aRiseBelongsToTheWeekItBeganIn() {
    let exposure = [Double](repeating: 1, count: 26)
    func onset(_ counts: [Int]) -> Onset {
      Onset(counts: counts, exposure: exposure, dispersion: 1.5)
    }
    let noise = [0, 2, -1, 1, -2, 0, 1, -1]
    func made(_ rate: (Int) -> Int) -> [Int] { (0..<26).map { rate($0) + noise[$0 % 8] } }
    let step = made { $0 < 12 ? 12 : 26 }
    #expect(onset(step).isBest(at: 12..<13) && onset(step).isStep(at: 12..<13))
    #expect(onset(step).gain(at: 9..<10) == nil && onset(step).gain(at: 15..<16) == nil)
    #expect(!onset(step).isStep(at: 9..<10))
    // A slide from week 8 on is no step at week 12, nor is one that goes on rising after it.
    let slide = made { 12 + 2 * max(0, $0 - 8) }
    #expect(!onset(slide).isStep(at: 12..<13))
    let both = made { $0 < 12 ? 12 : 20 + 2 * ($0 - 12) }
    #expect(!onset(both).isStep(at: 12..<13))
  }

  @Test func stepsAndSlidesAreDated() throws {
    let step = [11, 9, 12, 8, 10, 11, 9, 10, 12, 10, 20, 22, 19, 21, 20, 18]
    let exposure = [Double](repeating: 1, count: 26)
    let found = try #require(
      ChangePoint.step(counts: step, exposure: Array(exposure.prefix(16)), candidates: 1..<16))
    #expect(found.start == 10)
    let slide = (0..<26).map { week in
      Int((10 * Elementary.exp(0.08 * Double(max(0, week - 12)))).rounded())
    }
    let drift = try #require(
      ChangePoint.drift(counts: slide, exposure: exposure, candidates: 1..<22))
    let stepped = try #require(
      ChangePoint.step(counts: slide, exposure: exposure, candidates: 1..<26))
    #expect(abs(drift.start - 13) <= 1)
    #expect(drift.gain > stepped.gain)
  }

  @Test func aShortOutbreakIsNoNewLevel() {
    var counts = [Int](repeating: 10, count: 26)
    counts[12] = 45
    let exposure = [Double](repeating: 1, count: 26)
    #expect(ChangePoint.lasting(counts: counts, exposure: exposure, dispersion: 1).isEmpty)
    for week in 14..<26 { counts[week] = 25 }
    #expect(ChangePoint.lasting(counts: counts, exposure: exposure, dispersion: 1) == [14])
  }

  @Test func brokenSeriesAreNoControls() {
    var series = (0..<10).map { index in (0..<24).map { 20 + ($0 * 5 + index) % 7 } }
    for week in 12..<24 { series[3][week] *= 2 }
    let kept = ChangePoint.steady(series, before: 0..<8, after: 12..<24)
    #expect(!kept.contains(3))
    #expect(kept.count >= 8)
    // What an event of its own moved is no control; what moves all of them is their common course.
    let exposure = [Double](repeating: 1, count: 24)
    var others = series
    others.remove(at: 3)
    #expect(ChangePoint.unbroken(series, exposure: exposure) == others)
    let all = series.map { counts in counts.indices.map { $0 < 12 ? counts[$0] : 2 * counts[$0] } }
    #expect(ChangePoint.unbroken(all, exposure: exposure) == all)
  }

  @Test func aBusyWeekIsSharedByAll() {
    var random = SplitMix64(seed: 8)
    var series = (0..<30).map { _ in
      (0..<26).map { $0 == 20 ? random.poisson(24) : random.poisson(12) }
    }
    for week in 22..<26 { series[5][week] = 60 }
    let factors = CommonFactor.weekly(series)
    #expect(abs(factors[20] - 2) < 0.25)
    #expect(abs(factors[24] - 1) < 0.15)
    let steady = (0..<30).map { _ in (0..<26).map { _ in random.poisson(12) } }
    #expect(CommonFactor.weekly(steady).allSatisfy { abs($0 - 1) < 0.12 })
  }

  @Test func dispersionIsSharedAndHardlyMovedBySteps() {
    var random = SplitMix64(seed: 21)
    var series = (0..<100).map { _ in
      (0..<26).map { _ in random.poisson(random.gamma(12 / 0.5) * 0.5) }
    }
    for week in 13..<26 { series[0][week] *= 3 }
    let values = Dispersion.shrunken(series)
    let mean = values.reduce(0, +) / 100
    #expect(abs(mean - 1.5) < 0.15)
    #expect(values[0] < 4)
  }
}
