import Statistics

/// Companies whose themes have a steady rate, drawn with a seed, some of them raised at a week.
struct MadeThemes {
  var dispersion: Double
  /// Weekly mean and factor of the raised themes; the others are steady.
  var raised: [(mean: Double, factor: Double)] = []
  var themes = 200
  var history = 26
  /// Reports looked at, one a week from the raise on.
  var looks = 4

  /// What came of so many companies.
  struct Outcome {
    var looks = 0
    var looksWithFalseAlert = 0
    var found: [Int]
    var falseShare: Double { Double(looksWithFalseAlert) / Double(max(1, looks)) }
  }

  func run(companies: Int, detector: ChangeDetector = ChangeDetector()) -> Outcome {
    var outcome = Outcome(found: [Int](repeating: 0, count: raised.count))
    for company in 0..<companies {
      var random = SplitMix64(seed: UInt64(1_000 + company))
      // A log-normal spread of sizes about seven a week.
      var means = (0..<themes).map { _ in 7 * Elementary.exp(random.normal()) }
      for (index, one) in raised.enumerated() { means[index] = one.mean }
      var series = means.map { mean in (0..<history).map { _ in draw(mean, &random) } }
      var hits = [Bool](repeating: false, count: raised.count)
      for _ in 0..<looks {
        for index in series.indices {
          let factor = index < raised.count ? raised[index].factor : 1
          series[index].append(draw(means[index] * factor, &random))
        }
        let findings = detector.findings(series.map { CountSeries(counts: $0) })
        var isFalse = false
        for (index, finding) in findings.enumerated() {
          guard let finding, finding.q <= detector.level else { continue }
          if index < raised.count && finding.ratio > 1 {
            hits[index] = true
          } else {
            isFalse = true
          }
        }
        outcome.looks += 1
        if isFalse { outcome.looksWithFalseAlert += 1 }
      }
      for index in hits.indices where hits[index] { outcome.found[index] += 1 }
    }
    return outcome
  }

  /// A Poisson count, or a negative binomial one with variance φ times its mean.
  private func draw(_ mean: Double, _ random: inout SplitMix64) -> Int {
    guard dispersion > 1 else { return random.poisson(mean) }
    return random.poisson(random.gamma(mean / (dispersion - 1)) * (dispersion - 1))
  }
}
