/// What a dated change did to weekly counts, beside what happened to series that it did not touch:
/// segmented quasi-Poisson regression with a control.
///
/// Target and control have each a level and a step at the change, fitted apart, for a sum of many
/// processes is ruffled otherwise than one of them; the effect is the difference of the two steps,
/// with the t interval of two variances that differ. Source: A. K. Wagner et al., "Segmented
/// regression analysis of interrupted time series studies", Journal of Clinical Pharmacy and
/// Therapeutics 27 (2002); J. Lopez Bernal, S. Cummins and A. Gasparrini, "The use of controls in
/// interrupted time series studies", International Journal of Epidemiology 47 (2018); degrees of
/// freedom by F. E. Satterthwaite, Biometrics Bulletin 2 (1946).
public struct InterruptedSeries: Sendable, Equatable {
  /// A rate ratio with its interval.
  public struct Ratio: Sendable, Equatable {
    /// The best value.
    public var ratio: Double
    /// Its 95 % interval.
    public var interval: Interval
  }

  /// The target's level after the change against before, net of the control.
  public var level: Ratio
  /// By how much a week the target's level changes after the change, net of the control: e to the
  /// slope of a model with a level and a slope after the change for both; nil with fewer than eight
  /// weeks after.
  public var slope: Ratio?
  /// The p-value of `level`, two-sided.
  public var p: Double
  /// How many a week fewer the target has after the change, net of the control.
  public var fall: Double
  /// Whether the target fell clearly with the change and then came back to where it was.
  public var fellAndReturned: Bool

  /// Fits the model; nil where there are fewer than four weeks before or one after.
  ///
  /// - Parameters:
  ///   - counts: The target by week.
  ///   - controls: The control by week; all noughts means there is none.
  ///   - change: The index of the first week after the change.
  ///   - leftOut: Weeks before the change that are not looked at. The default is 4.
  public init?(counts: [Int], controls: [Int], change: Int, leftOut: Int = 4) {
    guard change > 0, change < counts.count, counts.count == controls.count else { return nil }
    let series = Pair(target: counts, control: controls)
    let before = Array(0..<max(0, change - leftOut))
    let after = Array(change..<counts.count)
    guard before.count >= 4, let effect = series.step(from: before, to: after) else { return nil }
    level = Ratio(ratio: effect.ratio, interval: effect.interval)
    p = effect.p
    slope = series.slope(before, after)
    let mean = Double(before.reduce(0) { $0 + counts[$1] }) / Double(before.count)
    fall = mean * (1 - effect.ratio)
    fellAndReturned = series.returned(before, after)
  }

  /// The p-value that the level rose, one-sided.
  public var pOfRise: Double { level.ratio > 1 ? p / 2 : 1 - p / 2 }
}

/// A target with its control.
private struct Pair {
  var target: [Int]
  var control: [Int]

  /// A difference on the log scale, with what it takes to test it.
  struct Effect {
    var log: Double
    var error: Double
    var degrees: Double

    var ratio: Double { Elementary.exp(log) }
    var interval: Interval {
      let half = StudentT.quantile(0.975, degrees: degrees) * error
      return Interval(Elementary.exp(log - half), Elementary.exp(log + half))
    }
    /// Two-sided.
    var p: Double { StudentT.twoSided(log / error, degrees: degrees) }

    /// This less another that is independent of it.
    func less(_ other: Effect) -> Effect {
      let (a, b) = (error * error, other.error * other.error)
      return Effect(
        log: log - other.log, error: (a + b).squareRoot(),
        degrees: (a + b) * (a + b) / (a * a / degrees + b * b / other.degrees))
    }
  }

  /// The step between two sets of weeks, net of the control.
  func step(from before: [Int], to after: [Int]) -> Effect? {
    net(before + after, rows: before.map { _ in [1, 0] } + after.map { _ in [1, 1] }, column: 1)
  }

  /// The slope after the change beside a step, net of the control.
  func slope(_ before: [Int], _ after: [Int]) -> InterruptedSeries.Ratio? {
    guard after.count >= 8, let first = after.first else { return nil }
    let rows = before.map { _ in [1.0, 0, 0] } + after.map { [1, 1, Double($0 - first)] }
    return net(before + after, rows: rows, column: 2).map {
      InterruptedSeries.Ratio(ratio: $0.ratio, interval: $0.interval)
    }
  }

  private func net(_ weeks: [Int], rows: [[Double]], column: Int) -> Effect? {
    func fit(_ series: [Int]) -> Effect? {
      var values = weeks.map { Double(series[$0]) }
      // A step to or from a stretch without a single event has no finite estimate.
      for level in [0.0, 1] {
        let places = rows.indices.filter { rows[$0][1] == level }
        guard let first = places.first, places.allSatisfy({ values[$0] == 0 }) else { continue }
        values[first] = 0.5
      }
      guard let fit = QuasiPoisson.fit(counts: values, rows: rows) else { return nil }
      return Effect(
        log: fit.coefficients[column], error: fit.errors[column], degrees: Double(fit.degrees))
    }
    guard let own = fit(target) else { return nil }
    guard weeks.contains(where: { control[$0] > 0 }) else { return own }
    return fit(control).map(own.less)
  }

  /// Whether a clear fall ended.
  ///
  /// For each split of the weeks after, the first part must be clearly below the weeks before and
  /// after it together, and by a fifth at least; the second part must be clearly above the first,
  /// and back at 80 % of the time before or so near that no fall is left to be seen.
  func returned(_ before: [Int], _ after: [Int]) -> Bool {
    guard after.count >= 4 else { return false }
    for split in 2...(after.count - 2) {
      let (low, back) = (Array(after[..<split]), Array(after[split...]))
      guard let rose = step(from: low, to: back), rose.log > 0, rose.p < 0.01,
        let fell = step(from: before + back, to: low), fell.log < 0, fell.p < 0.005,
        let first = step(from: before, to: low), first.ratio <= 0.8,
        let left = step(from: before, to: back),
        left.ratio >= 0.8 || left.interval.high >= 1
      else { continue }
      return true
    }
    return false
  }
}
