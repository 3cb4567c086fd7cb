/// What a dated change did to weekly counts, beside what happened to series that it did not touch:
/// segmented quasi-Poisson regression with a control.
///
/// The design has, for target and control alike, a level, a step at the change, and for the target
/// alone another level and another step; the latter is the effect. Source: A. K. Wagner et al.,
/// "Segmented regression analysis of interrupted time series studies", Journal of Clinical Pharmacy
/// and Therapeutics 27 (2002); J. Lopez Bernal, S. Cummins and A. Gasparrini, "The use of controls in
/// interrupted time series studies", International Journal of Epidemiology 47 (2018).
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
  /// The p-value of `level`.
  public var p: Double
  /// How many a week fewer the target has after the change, net of the control.
  public var fall: Double
  /// Whether the target fell clearly within the first weeks and then came back to at least 80 % of
  /// where it was.
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
    let before = 0..<max(0, change - leftOut)
    let after = change..<counts.count
    guard before.count >= 4 else { return nil }
    guard let effect = Self.effect(counts, controls, before, after) else { return nil }
    level = Ratio(ratio: effect.ratio, interval: effect.interval)
    p = effect.p
    slope = Self.slope(counts, controls, before, after)
    let mean = Double(counts[before].reduce(0, +)) / Double(before.count)
    fall = mean * (1 - effect.ratio)
    fellAndReturned = Self.returned(counts, controls, before, after)
  }

  private static func effect(
    _ counts: [Int], _ controls: [Int], _ before: Range<Int>, _ after: Range<Int>
  ) -> (ratio: Double, interval: Interval, p: Double)? {
    let weeks = Array(before) + Array(after)
    var rows: [[Double]] = []
    var values: [Double] = []
    let hasControl = weeks.contains { controls[$0] > 0 }
    for week in weeks {
      let post = week >= after.lowerBound ? 1.0 : 0
      rows.append(hasControl ? [1, post, 1, post] : [1, post])
      values.append(Double(counts[week]))
    }
    if hasControl {
      for week in weeks {
        rows.append([1, week >= after.lowerBound ? 1 : 0, 0, 0])
        values.append(Double(controls[week]))
      }
    }
    // A target without a single event after the change has no finite estimate.
    if counts[after].reduce(0, +) == 0 { values[before.count] += 0.5 }
    guard let fit = QuasiPoisson.fit(counts: values, rows: rows) else { return nil }
    let column = hasControl ? 3 : 1
    let ratio = fit.ratio(column)
    return (ratio.ratio, ratio.interval, fit.p(column))
  }

  /// Fits log μ = a + b·after + c·weeks after, and the same again for the target alone.
  private static func slope(
    _ counts: [Int], _ controls: [Int], _ before: Range<Int>, _ after: Range<Int>
  ) -> Ratio? {
    guard after.count >= 8 else { return nil }
    let weeks = Array(before) + Array(after)
    let hasControl = weeks.contains { controls[$0] > 0 }
    var rows: [[Double]] = []
    var values: [Double] = []
    for isTarget in hasControl ? [true, false] : [true] {
      for week in weeks {
        let post = week >= after.lowerBound ? 1.0 : 0
        let base = [1, post, post * Double(week - after.lowerBound)]
        rows.append(hasControl ? base + base.map { isTarget ? $0 : 0 } : base)
        values.append(Double(isTarget ? counts[week] : controls[week]))
      }
    }
    guard let fit = QuasiPoisson.fit(counts: values, rows: rows) else { return nil }
    let ratio = fit.ratio(hasControl ? 5 : 2)
    return Ratio(ratio: ratio.ratio, interval: ratio.interval)
  }

  /// Looks for the week at which a clear fall ended: for each split of the weeks after, the first
  /// part must be clearly below the time before, and the second clearly above the first and at
  /// least 80 % of the time before.
  private static func returned(
    _ counts: [Int], _ controls: [Int], _ before: Range<Int>, _ after: Range<Int>
  ) -> Bool {
    guard after.count >= 4 else { return false }
    for split in (after.lowerBound + 2)...(after.upperBound - 2) {
      let (low, back) = (after.lowerBound..<split, split..<after.upperBound)
      guard let fell = effect(counts, controls, before, low), fell.interval.high < 1,
        let rose = effect(counts, controls, low, back), rose.interval.low > 1,
        fell.ratio * rose.ratio >= 0.8, rose.p < 0.01
      else { continue }
      return true
    }
    return false
  }
}
