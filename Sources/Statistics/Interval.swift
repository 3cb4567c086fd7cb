/// A stretch that holds the true value with a stated chance.
public struct Interval: Sendable, Equatable {
  /// The lower limit.
  public var low: Double
  /// The upper limit.
  public var high: Double

  /// Makes an interval.
  public init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether a value lies within, limits included.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// Shares and their differences.
public enum Proportion {
  /// Wilson's score interval for k of n.
  ///
  /// Source: E. B. Wilson, JASA 22, 1927. Without continuity correction. Counts may be weighted,
  /// hence real. An empty n gives 0 to 1.
  public static func wilson(_ k: Double, of n: Double, level: Double = 0.95) -> Interval {
    guard n > 0 else { return Interval(0, 1) }
    let z = Normal.critical(level)
    let p = min(1, max(0, k / n))
    let centre = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return Interval(max(0, (centre - half) / scale), min(1, (centre + half) / scale))
  }

  /// Newcombe's interval for p1 − p2.
  ///
  /// Source: R. G. Newcombe, Statistics in Medicine 17, 1998, method 10.
  public static func newcombe(
    _ k1: Double, of n1: Double, minus k2: Double, of n2: Double, level: Double = 0.95
  ) -> Interval {
    guard n1 > 0, n2 > 0 else { return Interval(-1, 1) }
    let (p1, p2) = (k1 / n1, k2 / n2)
    let (first, second) = (wilson(k1, of: n1, level: level), wilson(k2, of: n2, level: level))
    func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    return Interval(
      p1 - p2 - root(p1 - first.low, second.high - p2),
      p1 - p2 + root(first.high - p1, p2 - second.low))
  }
}

/// Means and the Net Promoter Score.
public enum Mean {
  /// The mean of n values from their sum and sum of squares, with its t interval; nil below 2.
  public static func interval(
    n: Double, sum: Double, squares: Double, level: Double = 0.95
  ) -> (mean: Double, interval: Interval)? {
    guard n >= 2 else { return nil }
    let mean = sum / n
    let variance = max(0, (squares - sum * mean) / (n - 1))
    let half = StudentT.quantile(0.5 + level / 2, degrees: n - 1) * (variance / n).squareRoot()
    return (mean, Interval(mean - half, mean + half))
  }

  /// The Net Promoter Score in points, −100 to 100: the share of promoters (9, 10) less that of
  /// detractors (0 to 6), with variance (p + d − (p − d)²) / n.
  public static func promoterScore(
    promoters: Double, detractors: Double, n: Double, level: Double = 0.95
  ) -> (score: Double, interval: Interval)? {
    guard n > 0 else { return nil }
    let (p, d) = (promoters / n, detractors / n)
    let half = Normal.critical(level) * (max(0, p + d - (p - d) * (p - d)) / n).squareRoot()
    return (
      100 * (p - d), Interval(max(-100, 100 * (p - d - half)), min(100, 100 * (p - d + half)))
    )
  }
}
