/// What a year does to a series: how busy each of thirteen stretches of four weeks usually is.
public enum Season {
  /// Fewer weeks than two years say nothing of a season.
  public static let leastWeeks = 104
  private static let stretches = 13

  /// One factor a week, about 1, for all weeks of a series; all are 1 where the weeks looked at are
  /// fewer than 104, or show no season at p < 0.01.
  ///
  /// A quasi-Poisson regression has a level for each year and each stretch of the year; what stands
  /// far above it weighs less, as in ``Farrington``. The factors are pulled towards 1 by the share of
  /// their spread that chance explains (linear empirical Bayes). Only `past` is looked at, so that
  /// what is tested explains nothing of itself.
  public static func factors(
    counts: [Int], exposure: [Double], past: Range<Int>
  ) -> [Double] {
    let flat = [Double](repeating: 1, count: counts.count)
    guard past.count >= leastWeeks, past.upperBound <= counts.count,
      counts[past].reduce(0, +) >= 5 * stretches
    else { return flat }
    // Stretches are counted back from the week under test, so that they never straddle it.
    func stretch(_ week: Int) -> Int { ((counts.count - 1 - week) % 52) / 4 }
    func year(_ week: Int) -> Int { (counts.count - 1 - week) / 52 }
    let years = Set(past.map(year)).sorted()
    let rows = past.map { week in
      [1.0] + (1..<stretches).map { $0 == stretch(week) ? 1 : 0 }
        + years.dropFirst().map { $0 == year(week) ? 1 : 0 }
    }
    let values = past.map { Double(counts[$0]) }
    let offset = past.map { Elementary.log(max(1e-9, exposure[$0])) }
    guard let fit = QuasiPoisson.fit(counts: values, rows: rows, offset: offset) else {
      return flat
    }
    let weights = zip(values, fit.fitted).map { value, mean in
      let residual = (value - mean) / (fit.dispersion * mean).squareRoot()
      return residual > 2.58 ? 1 / (residual * residual) : 1
    }
    guard
      let model = QuasiPoisson.fit(
        counts: values, rows: rows, offset: offset, weights: weights)
    else { return flat }
    let logs = [0] + model.coefficients[1..<stretches]
    let mean = logs.reduce(0, +) / Double(stretches)
    // The variance of each stretch's own level: φ over its count.
    var totals = [Double](repeating: 0, count: stretches)
    for (place, week) in past.enumerated() { totals[stretch(week)] += model.fitted[place] }
    let errors = totals.map { model.dispersion / max(1, $0) }
    let chi = zip(logs, errors).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) / $1.1 }
    guard ChiSquared.upper(chi, degrees: Double(stretches - 1)) < 0.01 else { return flat }
    let spread = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(stretches - 1)
    let noise = errors.reduce(0, +) / Double(stretches)
    let pull = max(0, 1 - noise / max(1e-12, spread))
    let factors = logs.map { Elementary.exp(pull * ($0 - mean)) }
    return counts.indices.map { factors[stretch($0)] }
  }
}
