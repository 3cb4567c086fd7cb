/// Regression of counts with a log link, by iteratively reweighted least squares.
///
/// Source: P. McCullagh and J. A. Nelder, "Generalized Linear Models", 2nd ed. (1989), §2.5 and §6.
public struct QuasiPoisson: Sendable, Equatable {
  /// One coefficient a column, on the log scale.
  public var coefficients: [Double]
  /// Standard errors with the dispersion in them.
  public var errors: [Double]
  /// Pearson's χ² over the degrees of freedom, not below 1.
  public var dispersion: Double
  /// Observations less columns.
  public var degrees: Int
  /// Fitted means, in the order of the observations.
  public var fitted: [Double]

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - counts: The observations.
  ///   - rows: The design, a row an observation; the intercept is a column of ones.
  ///   - offset: Logs of the exposure; empty means none.
  ///   - weights: Prior weights; empty means all are 1.
  /// - Returns: Nil where the design is singular or it does not converge.
  public static func fit(
    counts: [Double], rows: [[Double]], offset: [Double] = [], weights: [Double] = []
  ) -> QuasiPoisson? {
    guard let columns = rows.first?.count, counts.count == rows.count, counts.count > columns
    else { return nil }
    let offset = offset.isEmpty ? [Double](repeating: 0, count: counts.count) : offset
    let weights = weights.isEmpty ? [Double](repeating: 1, count: counts.count) : weights
    var means = counts.map { $0 + 0.1 }
    var beta = [Double](repeating: 0, count: columns)
    var factor: SymmetricMatrix?
    var deviance = Double.infinity
    var hasConverged = false
    for _ in 0..<100 {
      var normal = SymmetricMatrix(size: columns)
      var right = [Double](repeating: 0, count: columns)
      for (index, row) in rows.enumerated() {
        let weight = weights[index] * means[index]
        let working =
          Elementary.log(means[index]) - offset[index]
          + (counts[index] - means[index]) / means[index]
        for a in 0..<columns where row[a] != 0 {
          right[a] += weight * row[a] * working
          for b in 0...a { normal[a, b] += weight * row[a] * row[b] }
        }
      }
      guard let solved = normal.cholesky() else { return nil }
      factor = solved
      beta = solved.solve(right)
      var next = 0.0
      for (index, row) in rows.enumerated() {
        var eta = offset[index]
        for a in 0..<columns { eta += row[a] * beta[a] }
        let mean = Elementary.exp(min(30, max(-30, eta)))
        means[index] = mean
        let x = counts[index]
        next += 2 * weights[index] * ((x > 0 ? x * Elementary.log(x / mean) : 0) - (x - mean))
      }
      // Once more when nothing changes, so that the errors are those of the last means too.
      if hasConverged { break }
      hasConverged = abs(next - deviance) < 1e-12 * (abs(next) + 0.1)
      deviance = next
    }
    guard let factor, beta.allSatisfy(\.isFinite) else { return nil }
    let degrees = counts.count - columns
    var pearson = 0.0
    for index in counts.indices {
      let residual = counts[index] - means[index]
      pearson += weights[index] * residual * residual / means[index]
    }
    let dispersion = max(1, pearson / Double(degrees))
    let inverse = factor.inverseFromFactor()
    let errors = (0..<columns).map { (inverse[$0, $0] * dispersion).squareRoot() }
    return QuasiPoisson(
      coefficients: beta, errors: errors, dispersion: dispersion, degrees: degrees,
      fitted: means)
  }

  /// e to the power of a coefficient: a rate ratio, with its t interval.
  public func ratio(_ column: Int, level: Double = 0.95) -> (ratio: Double, interval: Interval) {
    let t = StudentT.quantile(0.5 + level / 2, degrees: Double(degrees))
    let (b, half) = (coefficients[column], t * errors[column])
    return (
      Elementary.exp(b), Interval(Elementary.exp(b - half), Elementary.exp(b + half))
    )
  }

  /// The two-sided p-value that a coefficient is nought.
  public func p(_ column: Int) -> Double {
    StudentT.twoSided(coefficients[column] / errors[column], degrees: Double(degrees))
  }
}
