/// Counts of events and their ratios.
public enum Rate {
  /// The exact interval of a Poisson mean from one count.
  ///
  /// Source: F. Garwood, Biometrika 28, 1936.
  public static func garwood(_ count: Int, level: Double = 0.95) -> Interval {
    let tail = (1 - level) / 2
    let low =
      count == 0 ? 0 : ChiSquared.quantile(tail, degrees: 2 * Double(count)) / 2
    return Interval(low, ChiSquared.quantile(1 - tail, degrees: 2 * Double(count) + 2) / 2)
  }

  /// The p-value of the exact conditional test that two Poisson rates are equal.
  ///
  /// Given the sum, the first count is binomial (J. Przyborowski and H. Wilenski, Biometrika 31,
  /// 1940). Two-sided by doubling the smaller tail.
  public static func conditionalTest(
    _ x1: Int, exposure t1: Double, against x2: Int, exposure t2: Double
  ) -> Double {
    let share = t1 / (t1 + t2)
    let n = x1 + x2
    let tail = min(
      Binomial.upper(x1, n: n, p: share), Binomial.cumulative(x1, n: n, p: share))
    return min(1, 2 * tail)
  }

  /// The ratio of two Poisson rates with its exact conditional interval (Clopper–Pearson limits of
  /// the share, turned into odds).
  ///
  /// `dispersion` > 1 widens it: both counts and limits are those of counts divided by it (quasi-
  /// likelihood, exact where it is 1).
  public static func ratio(
    _ x1: Double, exposure t1: Double, against x2: Double, exposure t2: Double,
    dispersion: Double = 1, level: Double = 0.95
  ) -> (ratio: Double, interval: Interval) {
    let tail = (1 - level) / 2
    let (a, b) = (x1 / max(1, dispersion), x2 / max(1, dispersion))
    let low = a <= 0 ? 0 : BetaFunctions.inverseRegularised(a, b + 1, tail)
    let high = b <= 0 ? 1 : BetaFunctions.inverseRegularised(a + 1, b, 1 - tail)
    func odds(_ p: Double) -> Double { p >= 1 ? .infinity : p / (1 - p) * t2 / t1 }
    let ratio = x2 > 0 ? x1 / t1 / (x2 / t2) : (x1 > 0 ? .infinity : 1)
    return (ratio, Interval(odds(low), odds(high)))
  }
}

/// The test of a count against its history where counts vary more than Poisson's do.
public enum OverdispersedRate {
  /// One-sided p-values, that x1 of n is so high and that it is so low, where both counts have
  /// variance φ times their mean (the negative binomial in its linear form).
  ///
  /// Given the sum n, x1 is beta-binomial with α = πn/(φ − 1) and β = (1 − π)n/(φ − 1), π the share
  /// of the exposure. With φ = 1 it is the exact conditional test of two Poisson counts.
  public static func tails(
    _ x1: Int, of n: Int, share: Double, dispersion: Double
  ) -> (high: Double, low: Double) {
    guard n > 0 else { return (1, 1) }
    guard dispersion > 1.000_001 else {
      return (
        Binomial.upper(x1, n: n, p: share), Binomial.cumulative(x1, n: n, p: share)
      )
    }
    let scale = Double(n) / (dispersion - 1)
    let (a, b) = (share * scale, (1 - share) * scale)
    // Sum the shorter tail; the masses follow a ratio, so one log is enough.
    func mass(_ k: Int) -> Double {
      let (k, n) = (Double(k), Double(n))
      return Elementary.exp(
        GammaFunctions.logGamma(n + 1) - GammaFunctions.logGamma(k + 1)
          - GammaFunctions.logGamma(n - k + 1) + BetaFunctions.logBeta(k + a, n - k + b)
          - BetaFunctions.logBeta(a, b))
    }
    let here = mass(x1)
    var high = 0.0
    var term = here
    for k in x1..<n {
      let (kd, rest) = (Double(k), Double(n - k))
      high += term
      term *= rest * (kd + a) / ((kd + 1) * (rest - 1 + b))
      if term < high * 1e-15 { break }
    }
    high += x1 == n ? here : (term > 0 ? term : 0)
    var low = 0.0
    term = here
    var k = x1
    while k > 0 {
      let (kd, rest) = (Double(k), Double(n - k))
      low += term
      term *= kd * (rest + b) / ((rest + 1) * (kd - 1 + a))
      if term < low * 1e-15 { break }
      k -= 1
    }
    low += k == 0 ? term : 0
    return (min(1, high), min(1, low))
  }
}

/// Control of false discoveries among many tests.
public enum FalseDiscovery {
  /// The q-values of p-values.
  ///
  /// The smallest level at which each would be discovered (Y. Benjamini and Y. Hochberg, JRSS B 57,
  /// 1995). In the order given.
  public static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var q = [Double](repeating: 1, count: p.count)
    var smallest = 1.0
    for (rank, index) in order.enumerated().reversed() {
      smallest = min(smallest, p[index] * Double(p.count) / Double(rank + 1))
      q[index] = smallest
    }
    return q
  }
}
