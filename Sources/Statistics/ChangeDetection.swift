/// Weekly counts of one theme or process with what they are measured against, oldest first; the
/// last one is the week under test.
public struct CountSeries: Sendable, Equatable {
  /// Counts by week.
  public var counts: [Int]
  /// What each week's count is expected to be proportional to.
  public var exposure: [Double]
  /// The weeks at which something is known to have been changed: there a new level needs less
  /// evidence.
  public var changes: [Int]

  /// Makes a series; without `exposure` all weeks are alike.
  public init(counts: [Int], exposure: [Double]? = nil, changes: [Int] = []) {
    self.counts = counts
    self.exposure = exposure ?? [Double](repeating: 1, count: counts.count)
    self.changes = changes
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
  /// Four weeks weigh most, as a small theme shows a lasting rise only there.
  public var windows: [(weeks: Int, weight: Double)] = [(1, 0.3), (2, 0.5), (4, 2.2)]
  /// The rise that the error is spent to find: tests that find it in any case, and those that never
  /// would, get less of it.
  public var soughtRatio = 1.8
  /// The least weight that a test keeps of that, so that nothing large is missed.
  public var leastWeight = 0.35
  /// At most so many weeks of history before the window.
  public var history = 52
  /// Fewer weeks of history than this give no test.
  public var leastHistory = 6
  /// The false-discovery rate at which a change is confirmed.
  public var level = 0.038

  /// The share of the error that is spent on rises, the rest on falls: a fall missed this week is seen
  /// the next.
  public var rises = 0.58

  /// The gain, in dispersions, from which a step at a known change is the usual level since: that of
  /// a single test at 0.01.
  public var leastGainOfKnown = 6.63

  /// The default detector.
  public init() {}

  /// Tests every series at its last week.
  ///
  /// A series with too short a history gives nil.
  public func findings(_ series: [CountSeries]) -> [ChangeFinding?] {
    let dispersions = Dispersion.shrunken(series.map(\.counts))
    let series = series.map(seasonal)
    let usual = zip(series, dispersions).map(usualSince)
    var all = series.indices.map { index in
      windows.compactMap {
        test(
          series[index], since: usual[index], weeks: $0.weeks, weight: $0.weight,
          dispersions[index])
      }
    }
    weigh(&all, dispersions)
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
      var found = finding(
        series[index], tests[best], since: usual[index], q: qs[best], dispersions[index])
      if let longest = tests.last {
        found.detectable = detectable(longest, dispersions[index], threshold: first)
      }
      findings.append(found)
    }
    return findings
  }

  /// The series with what its seasons lead to expect in its exposure, from two years of history on.
  private func seasonal(_ series: CountSeries) -> CountSeries {
    let end = series.counts.count - (windows.map(\.weeks).max() ?? 4)
    guard end >= Season.leastWeeks else { return series }
    let factors = Season.factors(
      counts: series.counts, exposure: series.exposure, past: max(0, end - 156)..<end)
    var series = series
    series.exposure = zip(series.exposure, factors).map { $0 * $1 }
    return series
  }

  /// Weighs the tests so that most of them find the rise sought.
  ///
  /// A rise by the ratio R makes a test's z about θ = (R − 1)·√(e/φ), e being the count expected
  /// (over one plus the share of the window in the history, which is uncertain too). The weights
  /// Φ̄(θ/2 + c/θ)/α, with c such that they average 1, find most of them at the level α. They are made
  /// from the past alone; weighted p-values keep the false-discovery rate. Source: C. Genovese, K.
  /// Roeder and L. Wasserman, Biometrika 93 (2006); K. Roeder and L. Wasserman, "Genome-wide
  /// significance levels and weighted hypothesis testing", Statistical Science 24 (2009).
  private func weigh(_ all: inout [[Test]], _ dispersions: [Double]) {
    let count = all.reduce(0) { $0 + $1.count }
    guard count > 0 else { return }
    let alpha = level / Double(count)
    let effects = all.indices.flatMap { index in
      all[index].map { test -> Double in
        let share = test.exposure / test.pastExposure
        let expected = (Double(test.past) + 0.5) * share / dispersions[index] / (1 + share)
        return max(0.05, (soughtRatio - 1) * expected.squareRoot())
      }
    }
    func weights(_ c: Double) -> [Double] {
      effects.map { Normal.upper($0 / 2 + c / $0) / alpha }
    }
    var (low, high) = (0.0, 40.0)
    for _ in 0..<16 {
      let middle = (low + high) / 2
      if weights(middle).reduce(0, +) > Double(count) { low = middle } else { high = middle }
    }
    var made = weights(low)
    var place = 0
    for tests in all {
      for test in tests {
        made[place] = (leastWeight + (1 - leastWeight) * made[place]) * test.weight
        place += 1
      }
    }
    let mean = made.reduce(0, +) / Double(count)
    place = 0
    for index in all.indices {
      for number in all[index].indices {
        let weight = made[place] / mean
        all[index][number].weight = weight
        all[index][number].weighted = min(1, all[index][number].oneSided / weight)
        place += 1
      }
    }
  }

  private struct Test {
    var weeks: Int
    var count: Int
    var past: Int
    var exposure: Double
    var pastExposure: Double
    /// Two-sided.
    var p: Double
    /// The smaller tail over the share of the error spent on it.
    var oneSided: Double
    var weight: Double
    var weighted: Double
    var expected: Double { Double(past) * exposure / pastExposure }
  }

  /// The week since which the usual level has been what it is: after the last lasting step of the
  /// history before the longest window, or the last known change that moved it, if there is one.
  ///
  /// What was confirmed then is the level now, and is not told again every week. A step at a known
  /// change needs less evidence than one that may lie anywhere.
  private func usualSince(_ series: CountSeries, _ dispersion: Double) -> Int {
    let end = series.counts.count - (windows.map(\.weeks).max() ?? 4)
    guard end >= 12 else { return 0 }
    let first = max(0, end - history)
    let places = ChangePoint.lasting(
      counts: Array(series.counts[first..<end]), exposure: Array(series.exposure[first..<end]),
      dispersion: dispersion)
    let last = places.last.map { first + $0 } ?? 0
    return max(last, knownStep(series, from: last, to: end, dispersion) ?? 0)
  }

  /// The last known change of a stretch, four weeks from both its ends at least, that moved the level.
  private func knownStep(
    _ series: CountSeries, from start: Int, to end: Int, _ dispersion: Double
  ) -> Int? {
    let counts = Array(series.counts[start..<end])
    let exposure = Array(series.exposure[start..<end])
    return series.changes.filter { week in
      guard week >= start + 4, week + 4 <= end else { return false }
      let step = ChangePoint.step(
        counts: counts, exposure: exposure, candidates: (week - start)..<(week - start + 1))
      return (step?.gain ?? 0) > leastGainOfKnown * dispersion
    }.max()
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
      pastExposure: series.exposure[past].reduce(0, +), p: 1, oneSided: 1, weight: weight,
      weighted: 1)
    guard test.exposure > 0, test.pastExposure > 0 else { return nil }
    let tails = OverdispersedRate.tails(
      test.count, of: test.count + test.past,
      share: test.exposure / (test.exposure + test.pastExposure), dispersion: dispersion)
    test.p = min(1, 2 * min(tails.high, tails.low))
    test.oneSided = min(tails.high / rises, tails.low / (1 - rises))
    test.weighted = min(1, test.oneSided / weight)
    return test
  }

  private func finding(
    _ series: CountSeries, _ test: Test, since: Int, q: Double, _ dispersion: Double
  ) -> ChangeFinding {
    let (ratio, interval) = Rate.ratio(
      Double(test.count), exposure: test.exposure, against: Double(test.past),
      exposure: test.pastExposure, dispersion: dispersion)
    return ChangeFinding(
      ratio: ratio, interval: interval, expected: test.expected, count: test.count,
      window: test.weeks, p: test.p, q: q,
      start: q <= level
        ? Self.start(series, since: since, rises: ratio > 1, dispersion: dispersion)
        : series.counts.count - test.weeks,
      detectable: .infinity, dispersion: dispersion)
  }

  /// The week in which a change began: that of the likeliest step in the direction found, or, where
  /// a slide explains the counts clearly better, that in which the slide began.
  ///
  /// Half a year is searched, but not beyond a known change that made the usual level. Where the step
  /// that explains most lies long ago, a later one may have been found; so the step is looked for in
  /// the last eight weeks first, and further back only where that explains clearly more.
  static func start(
    _ series: CountSeries, since: Int, rises: Bool, dispersion: Double
  ) -> Int {
    let first = series.changes.contains(since) ? since : 0
    let counts = Array(series.counts[first...])
    let exposure = Array(series.exposure[first...])
    let n = counts.count
    func step(_ weeks: Int) -> (start: Int, gain: Double)? {
      ChangePoint.step(
        counts: counts, exposure: exposure, candidates: max(1, n - weeks)..<n, rises: rises)
    }
    guard var best = step(8) else { return max(0, first + n - 1) }
    if let older = step(26), older.gain > best.gain + 6 * dispersion { best = older }
    let drift = ChangePoint.drift(
      counts: counts, exposure: exposure, candidates: max(1, n - 26)..<max(2, n - 4))
    if let drift, drift.gain > best.gain + 4 * dispersion { best = drift }
    return first + best.start
  }

  private func detectable(
    _ test: Test, _ dispersion: Double, threshold: Double
  ) -> Double {
    guard test.expected > 0 else { return .infinity }
    let share = test.exposure / (test.exposure + test.pastExposure)
    func isFound(_ count: Int) -> Bool {
      let high = OverdispersedRate.tails(
        count, of: count + test.past, share: share, dispersion: dispersion
      ).high
      return high / rises / test.weight <= threshold
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
