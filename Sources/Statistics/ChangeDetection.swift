/// Weekly counts of one theme or process with what they are measured against, oldest first; the
/// last one is the week under test.
public struct CountSeries: Sendable, Equatable {
  /// Counts by week.
  public var counts: [Int]
  /// What each week's count is expected to be proportional to.
  public var exposure: [Double]

  /// Makes a series; without `exposure` all weeks are alike.
  public init(counts: [Int], exposure: [Double]? = nil) {
    self.counts = counts
    self.exposure = exposure ?? [Double](repeating: 1, count: counts.count)
  }
}

/// What a week's test says of one series.
public struct ChangeFinding: Sendable, Equatable {
  /// The rate of the window against that of the history, with interval.
  public var ratio: Double
  /// See `ratio`.
  public var interval: Interval
  /// The count that history leads to expect in the window.
  public var expected: Double
  /// The count of the window.
  public var count: Int
  /// How many weeks the window has: 1, 2 or 4, whichever shows most.
  public var window: Int
  /// The two-sided p-value of that window, and the false-discovery rate over all series and
  /// windows.
  public var p: Double
  /// See `p`.
  public var q: Double
  /// The place in the series at which the change most likely began.
  public var start: Int
  /// The smallest ratio over four weeks that would have been confirmed.
  public var detectable: Double
  /// The dispersion used.
  public var dispersion: Double
}

/// Finds series whose last weeks differ from their history, with control of false discoveries.
public struct ChangeDetector: Sendable {
  /// Windows in weeks and the weight of each in the false-discovery procedure; weights average 1.
  ///
  /// Weighted p-values keep the false-discovery rate (C. Genovese, K. Roeder and L. Wasserman,
  /// Biometrika 93, 2006). Four weeks weigh most, as a small theme shows a lasting rise only there.
  public var windows: [(weeks: Int, weight: Double)] = [(1, 0.5), (2, 0.7), (4, 1.8)]
  /// At most so many weeks of history before the window.
  public var history = 52
  /// Fewer weeks of history than this give no test.
  public var leastHistory = 6
  /// The false-discovery rate at which a change is confirmed.
  public var level = 0.03

  /// The share of the error that is spent on rises, the rest on falls.
  public var rises = 0.75

  /// The default detector.
  public init() {}

  /// Tests every series at its last week.
  ///
  /// A series with too short a history gives nil.
  public func findings(_ series: [CountSeries]) -> [ChangeFinding?] {
    let dispersions = Dispersion.shrunken(series.map(\.counts))
    var all: [[Test]] = []
    let usual = zip(series, dispersions).map(usualSince)
    for index in series.indices {
      all.append(
        windows.compactMap {
          test(
            series[index], since: usual[index], weeks: $0.weeks, weight: $0.weight,
            dispersions[index])
        })
    }
    let flat = all.flatMap { $0 }
    let q = FalseDiscovery.benjaminiHochberg(flat.map(\.weighted))
    let first = level / Double(max(1, flat.count))
    var position = 0
    var findings: [ChangeFinding?] = []
    for (index, tests) in all.enumerated() {
      let qs = Array(q[position..<position + tests.count])
      position += tests.count
      guard let best = tests.indices.min(by: { tests[$0].weighted < tests[$1].weighted }) else {
        findings.append(nil)
        continue
      }
      findings.append(
        finding(
          series[index], tests[best], since: usual[index], q: qs[best], dispersions[index],
          threshold: first))
    }
    return findings
  }

  private struct Test {
    var weeks: Int
    var count: Int
    var past: Int
    var exposure: Double
    var pastExposure: Double
    var p: Double
    var weighted: Double
    var expected: Double { Double(past) * exposure / pastExposure }
  }

  /// The week since which the usual level has been what it is: after the last lasting step of the
  /// history before the longest window, if there is one.
  ///
  /// What was confirmed then is the level now, and is not told again every week.
  private func usualSince(_ series: CountSeries, _ dispersion: Double) -> Int {
    let end = series.counts.count - (windows.map(\.weeks).max() ?? 4)
    guard end >= 12 else { return 0 }
    let first = max(0, end - history)
    let places = ChangePoint.lasting(
      counts: Array(series.counts[first..<end]), exposure: Array(series.exposure[first..<end]),
      dispersion: dispersion)
    return places.last.map { first + $0 } ?? 0
  }

  private func test(
    _ series: CountSeries, since: Int, weeks: Int, weight: Double, _ dispersion: Double
  ) -> Test? {
    let end = series.counts.count - weeks
    guard end >= leastHistory else { return nil }
    let past = max(since, end - history)..<end
    var test = Test(
      weeks: weeks, count: series.counts[end...].reduce(0, +),
      past: series.counts[past].reduce(0, +),
      exposure: series.exposure[end...].reduce(0, +),
      pastExposure: series.exposure[past].reduce(0, +), p: 1, weighted: 1)
    guard test.exposure > 0, test.pastExposure > 0 else { return nil }
    let tails = OverdispersedRate.tails(
      test.count, of: test.count + test.past,
      share: test.exposure / (test.exposure + test.pastExposure), dispersion: dispersion)
    test.p = min(1, 2 * min(tails.high, tails.low))
    // Rises get most of the error that may be spent: a fall missed this week is seen the next.
    test.weighted = min(1, min(tails.high / rises, tails.low / (1 - rises)) / weight)
    return test
  }

  private func finding(
    _ series: CountSeries, _ test: Test, since: Int, q: Double, _ dispersion: Double,
    threshold: Double
  ) -> ChangeFinding {
    let (ratio, interval) = Rate.ratio(
      Double(test.count), exposure: test.exposure, against: Double(test.past),
      exposure: test.pastExposure, dispersion: dispersion)
    return ChangeFinding(
      ratio: ratio, interval: interval, expected: test.expected, count: test.count,
      window: test.weeks, p: test.p, q: q,
      start: q <= level
        ? Self.start(series, rises: ratio > 1, dispersion: dispersion)
        : series.counts.count - test.weeks,
      detectable: detectable(series, since, dispersion, threshold: threshold),
      dispersion: dispersion)
  }

  /// The week in which a change began: that of the likeliest step in the direction found, or, where
  /// a slide explains the counts clearly better, that in which the slide began.
  ///
  /// Half a year is searched. Where the step that explains most lies long ago, a later one may have
  /// been found; so the step is looked for in the last eight weeks first, and further back only
  /// where that explains clearly more.
  static func start(_ series: CountSeries, rises: Bool, dispersion: Double) -> Int {
    let n = series.counts.count
    func step(_ weeks: Int) -> (start: Int, gain: Double)? {
      ChangePoint.step(
        counts: series.counts, exposure: series.exposure,
        candidates: max(1, n - weeks)..<n, rises: rises)
    }
    guard var best = step(8) else { return max(0, n - 1) }
    if let older = step(26), older.gain > best.gain + 6 * dispersion { best = older }
    let drift = ChangePoint.drift(
      counts: series.counts, exposure: series.exposure,
      candidates: max(1, n - 26)..<max(2, n - 4))
    if let drift, drift.gain > best.gain + 4 * dispersion { best = drift }
    return best.start
  }

  private func detectable(
    _ series: CountSeries, _ since: Int, _ dispersion: Double, threshold: Double
  ) -> Double {
    let longest = windows.last ?? (4, 1)
    guard
      let test = test(
        series, since: since, weeks: longest.weeks, weight: longest.weight, dispersion),
      test.expected > 0
    else { return .infinity }
    let share = test.exposure / (test.exposure + test.pastExposure)
    func isFound(_ count: Int) -> Bool {
      let high = OverdispersedRate.tails(
        count, of: count + test.past, share: share, dispersion: dispersion
      ).high
      return high / rises / longest.weight <= threshold
    }
    var high = max(4, Int(2 * test.expected))
    while !isFound(high) && high < 1 << 20 { high *= 2 }
    var low = Int(test.expected)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isFound(middle) { high = middle } else { low = middle }
    }
    return Double(high) / test.expected
  }
}
