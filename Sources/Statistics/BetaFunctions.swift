/// The beta function and its incomplete integral.
public enum BetaFunctions {
  /// log B(a, b).
  public static func logBeta(_ a: Double, _ b: Double) -> Double {
    GammaFunctions.logGamma(a) + GammaFunctions.logGamma(b) - GammaFunctions.logGamma(a + b)
  }

  /// The regularised incomplete beta function I_x(a, b).
  ///
  /// The chance that a beta variable is at most x. Lentz' continued fraction ("Numerical Recipes",
  /// 3rd ed., §6.4).
  public static func regularised(_ a: Double, _ b: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = Elementary.exp(
      a * Elementary.log(x) + b * Elementary.log1p(-x) - logBeta(a, b))
    if x < (a + 1) / (a + b + 2) { return front * fraction(a, b, x) / a }
    return 1 - front * fraction(b, a, 1 - x) / b
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func guarded(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var h = d
    for step in 1..<100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + even * d)
      c = guarded(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + odd * d)
      c = guarded(1 + odd / c)
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 1e-16 { break }
    }
    return h
  }

  /// The x at which I_x(a, b) = p.
  public static func inverseRegularised(_ a: Double, _ b: Double, _ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    return bisect(0, 1) { regularised(a, b, $0) < p }
  }
}
