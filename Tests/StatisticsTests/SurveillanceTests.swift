import JSON
import Statistics
import Testing

/// Against R: surveillance, survey and stats.
@Suite struct SurveillanceTests {
  let reference: Reference

  init() throws { reference = try Reference("surveillance") }

  @Test func farringtonFlexible() throws {
    for json in try #require(reference.json["farrington"]?.array) {
      var options = Farrington.Options()
      options.years = json["years"]?.integer ?? 0
      options.periods = json["periods"]?.integer ?? 0
      options.trendLevel = 1
      let made = try #require(
        Farrington(counts: json["counts"]?.integers ?? [], options: options))
      #expect(agree(made.expected, json["expected"]?.double ?? 0, digits: 1e-7))
      #expect(agree(made.dispersion, json["dispersion"]?.double ?? 0, digits: 1e-7))
      #expect(agree(made.p, json["p"]?.double ?? 0, digits: 1e-6))
      #expect(made.upper == json["upper"]?.integer)
      #expect((made.trend == nil) == (json["trend"]?.double == nil))
      if let trend = json["trend"]?.double {
        #expect(agree(made.trend ?? 0, trend, digits: 1e-6))
      }
    }
  }

  @Test func aShortHistoryGivesNoFarrington() {
    #expect(Farrington(counts: [Int](repeating: 9, count: 107)) == nil)
    #expect(Farrington(counts: (0..<108).map { 9 + $0 % 3 }) != nil)
  }

  @Test func cusumAgainstGLRNB() throws {
    for json in try #require(reference.json["cusum"]?.array) {
      let path = CUSUM.path(
        counts: json["counts"]?.integers ?? [], means: json["means"]?.doubles ?? [],
        ratio: json["ratio"]?.double ?? 0, size: json["size"]?.double ?? .infinity)
      let expected = json["path"]?.doubles ?? []
      #expect(path.count == expected.count)
      for (a, b) in zip(path, expected) { #expect(abs(a.value - b) < 1e-9) }
    }
  }

  @Test func exactConditionalTests() throws {
    for json in try #require(reference.json["conditional"]?.array) {
      let x = json["input"]?.doubles ?? []
      let (a, b) = (Int(x[0]), Int(x[2]))
      let tails = OverdispersedRate.tails(a, of: a + b, share: x[1] / (x[1] + x[3]), dispersion: 1)
      #expect(agree(tails.high, json["high"]?.double ?? 0))
      #expect(agree(tails.low, json["low"]?.double ?? 0))
      let p = Rate.conditionalTest(a, exposure: x[1], against: b, exposure: x[3])
      #expect(agree(p, json["doubled"]?.double ?? 0))
      let made = Rate.ratio(x[0], exposure: x[1], against: x[2], exposure: x[3])
      let interval = json["interval"]?.doubles ?? []
      #expect(agree(made.ratio, json["ratio"]?.double ?? -1))
      #expect(agree(made.interval.low, interval[0], digits: 1e-8))
      #expect(agree(made.interval.high, interval[1], digits: 1e-8))
    }
  }

  @Test func inclusionProbabilities() throws {
    let json = try #require(reference.json["inclusion"])
    let rows = zip(json["weights"]?.doubles ?? [], json["errors"]?.doubles ?? []).map {
      PredictionPowered.Row(weight: $0, truth: $1, prediction: 0, isOwn: false)
    }
    let made = try #require(PredictionPowered.meanError(rows))
    #expect(agree(made.value, json["mean"]?.double ?? 0))
    #expect(agree(made.variance, json["variance"]?.double ?? 0))
  }

  @Test func segmentedRegressionWithControl() throws {
    let json = try #require(reference.json["segmented"])
    let made = try #require(
      InterruptedSeries(
        counts: json["counts"]?.integers ?? [], controls: json["controls"]?.integers ?? [],
        change: json["change"]?.integer ?? 0))
    let slope = try #require(made.slope)
    for (ratio, key) in [(made.level, "level"), (slope, "slope")] {
      let expected = json[key]?.doubles ?? []
      #expect(agree(ratio.ratio, expected[0], digits: 1e-7))
      #expect(agree(ratio.interval.low, expected[1], digits: 1e-7))
      #expect(agree(ratio.interval.high, expected[2], digits: 1e-7))
    }
    #expect(agree(made.p, json["p"]?.double ?? 0, digits: 1e-6))
  }
}
