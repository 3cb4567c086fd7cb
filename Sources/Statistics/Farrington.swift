/// Farrington's algorithm in its flexible form: whether a week's count is higher than years of
/// history lead to expect, given trend and season, past outbreaks weighing less.
///
/// A quasi-Poisson regression is fitted to the last years but for the latest half, with a level for
/// each part of the year; observations whose Anscombe residual is above 2.58 are down-weighted by its
/// square and the model is fitted again; a trend is kept where it is significant and does not lead
/// above all that was seen. The p-value and the upper bound are those of the negative binomial with
/// the fitted mean and dispersion.
///
/// Source: C. P. Farrington et al., JRSS A 159 (1996); A. Noufaily et al., "An improved algorithm for
/// outbreak detection in multiple surveillance systems", Statistics in Medicine 32 (2013), as in
/// `farringtonFlexible` of R's surveillance 1.20 with `thresholdMethod = "nbPlugin"`. It wants
/// `years × 52 + halfWindow` weeks of history.
public struct Farrington: Sendable, Equatable {
  /// What is looked at.
  public struct Options: Sendable {
    /// Years of history.
    public var years = 2
    /// Weeks on both sides of the same week of earlier years that make up its part of the year.
    public var halfWindow = 3
    /// Parts of the year; 1 uses the same weeks of earlier years alone.
    public var periods = 10
    /// The latest weeks, which may belong to the outbreak and are not looked at.
    public var leftOut = 26
    /// The p-value below which a trend is kept; 1 keeps every one that does not lead too high.
    public var trendLevel = 0.05
    /// Fewer years than this give no trend.
    public var yearsForTrend = 3
    /// Anscombe residuals above this are down-weighted.
    public var outbreak = 2.58
    /// The share of weeks without an outbreak that may lie above the bound.
    public var alpha = 0.05

    /// The defaults.
    public init() {}
  }

  /// The count expected.
  public var expected: Double
  /// Variance over mean, at least 1.
  public var dispersion: Double
  /// The one-sided p-value of the week's count.
  public var p: Double
  /// The count that a share of 1 − alpha of weeks do not exceed.
  public var upper: Int
  /// The trend a week on the log scale, where it was kept.
  public var trend: Double?

  /// Weeks in a year.
  static let year = 52

  /// Tests the last count; nil where history is too short or the model has no fit.
  public init?(counts: [Int], options: Options = Options()) {
    let now = counts.count - 1
    guard let blocks = Self.blocks(count: counts.count, options) else { return nil }
    let rows = (0..<max(0, now - options.leftOut)).filter { blocks[$0] > 0 }
    let levels = Set(rows.map { blocks[$0] }).sorted()
    guard levels.contains(options.periods) else { return nil }
    func design(_ place: Int, _ block: Int, trend: Bool) -> [Double] {
      [1] + (trend ? [Double(place - now) / Double(Self.year)] : [])
        + levels.dropFirst().map { $0 == block ? 1 : 0 }
    }
    let values = rows.map { Double(counts[$0]) }
    func fit(trend: Bool) -> QuasiPoisson? {
      let matrix = rows.map { design($0, blocks[$0], trend: trend) }
      guard let first = QuasiPoisson.fit(counts: values, rows: matrix) else { return nil }
      let weights = Self.weights(values, matrix, first, options.outbreak)
      return QuasiPoisson.fit(counts: values, rows: matrix, weights: weights)
    }
    func mean(_ fit: QuasiPoisson, trend: Bool) -> Double {
      let row = design(now, options.periods, trend: trend)
      return Elementary.exp(zip(row, fit.coefficients).reduce(0) { $0 + $1.0 * $1.1 })
    }
    var chosen: (fit: QuasiPoisson, trend: Bool)?
    if options.years >= options.yearsForTrend, let fit = fit(trend: true) {
      let isSignificant = options.trendLevel >= 1 || fit.p(1) < options.trendLevel
      if isSignificant, mean(fit, trend: true) <= values.max() ?? 0 { chosen = (fit, true) }
    }
    guard let chosen = chosen ?? fit(trend: false).map({ ($0, false) }) else { return nil }
    expected = mean(chosen.fit, trend: chosen.trend)
    dispersion = chosen.fit.dispersion
    trend = chosen.trend ? chosen.fit.coefficients[1] / Double(Self.year) : nil
    let count = counts[now]
    if dispersion > 1 {
      let size = expected / (dispersion - 1)
      p = count > 0 ? NegativeBinomial.upper(count, mean: expected, size: size) : 1
      upper = NegativeBinomial.quantile(1 - options.alpha, mean: expected, size: size)
    } else {
      p = count > 0 ? Poisson.upper(count, mean: expected) : 1
      var bound = 0
      while Poisson.cumulative(bound, mean: expected) < 1 - options.alpha { bound += 1 }
      upper = bound
    }
  }

  /// The part of the year of each week: `periods` for those about the present one, the others
  /// counted from 1 after it; 0 for weeks not looked at. Nil where history is too short.
  static func blocks(count: Int, _ options: Options) -> [Int]? {
    let now = count - 1
    let (half, periods) = (options.halfWindow, options.periods)
    guard now - options.years * year - half >= 0 else { return nil }
    var blocks = [Int](repeating: 0, count: count)
    for week in now - half...now { blocks[week] = periods }
    for back in 1...options.years {
      let same = now - back * year
      for week in same - half...same + half { blocks[week] = periods }
      guard periods > 1 else { continue }
      let rest = year - 2 * half - 1
      guard rest >= periods - 1 else { return nil }
      var week = same + half + 1
      for period in 1..<periods {
        let length = rest / (periods - 1) + (period <= rest % (periods - 1) ? 1 : 0)
        for _ in 0..<length {
          blocks[week] = period
          week += 1
        }
      }
    }
    return blocks
  }

  /// Weights that sum to the number of observations, those of outbreaks by one over their squared
  /// standardised Anscombe residual.
  private static func weights(
    _ counts: [Double], _ rows: [[Double]], _ fit: QuasiPoisson, _ limit: Double
  ) -> [Double] {
    let columns = rows.first?.count ?? 0
    var normal = SymmetricMatrix(size: columns)
    for (row, mean) in zip(rows, fit.fitted) {
      for a in 0..<columns where row[a] != 0 {
        for b in 0...a { normal[a, b] += mean * row[a] * row[b] }
      }
    }
    guard let factor = normal.cholesky() else { return counts.map { _ in 1 } }
    let residuals = counts.indices.map { index -> Double in
      let mean = fit.fitted[index]
      let solved = factor.solve(rows[index])
      let leverage = mean * zip(rows[index], solved).reduce(0) { $0 + $1.0 * $1.1 }
      let raw =
        1.5
        * (Elementary.pow(counts[index], 2.0 / 3) * Elementary.pow(mean, -1.0 / 6)
          - mean.squareRoot())
      return raw / (fit.dispersion * max(1e-9, 1 - leverage)).squareRoot()
    }
    let raw = residuals.map { $0 > limit ? 1 / ($0 * $0) : 1 }
    let scale = Double(raw.count) / raw.reduce(0, +)
    return raw.map { $0 * scale }
  }
}
