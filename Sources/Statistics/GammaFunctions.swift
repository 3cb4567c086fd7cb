/// The gamma function and its incomplete integrals.
public enum GammaFunctions {
  /// log Γ(x) for x > 0, by Lanczos' approximation (g = 7, nine terms.
  ///
  /// W. H. Press et al., "Numerical Recipes", 3rd ed., §6.1, with P. Godfrey's coefficients), about
  /// 1e-15 relative.
  public static func logGamma(_ x: Double) -> Double {
    if x < 0.5 {
      // Reflection: Γ(x) Γ(1 − x) = π / sin πx.
      return Elementary.log(.pi / abs(Elementary.sin(.pi * x))) - logGamma(1 - x)
    }
    let z = x - 1
    var sum = 0.999_999_999_999_809_93
    for (index, coefficient) in lanczos.enumerated() {
      sum += coefficient / (z + Double(index) + 1)
    }
    let t = z + 7.5
    return 0.918_938_533_204_672_7 + (z + 0.5) * Elementary.log(t) - t + Elementary.log(sum)
  }

  private static let lanczos: [Double] = [
    676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
    -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12,
    9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
  ]

  /// The regularised lower incomplete gamma function P(a, x).
  ///
  /// The chance that a gamma variable of shape `a` is at most `x`. By series below a + 1, else by
  /// Lentz' continued fraction ("Numerical Recipes", §6.2).
  public static func lower(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x > 0 else { return 0 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  /// Q(a, x) = 1 − P(a, x), exact where it is small.
  public static func upper(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x > 0 else { return 1 }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    for _ in 0..<100_000 {
      n += 1
      term *= x / n
      sum += term
      if abs(term) < abs(sum) * 1e-17 { break }
    }
    return sum * Elementary.exp(-x + a * Elementary.log(x) - logGamma(a))
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1..<100_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 1e-16 { break }
    }
    return Elementary.exp(-x + a * Elementary.log(x) - logGamma(a)) * h
  }

  /// The x at which P(a, x) = p, by bisection on a bracket that doubles, to full precision.
  public static func inverseLower(_ a: Double, _ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    var high = max(1, a)
    while lower(a, high) < p { high *= 2 }
    return bisect(0, high) { lower(a, $0) < p }
  }

  /// ψ(x), the derivative of log Γ, for x > 0 (Abramowitz and Stegun 6.3.5 and 6.3.18).
  public static func digamma(_ x: Double) -> Double {
    var x = x
    var sum = 0.0
    while x < 10 {
      sum -= 1 / x
      x += 1
    }
    let f = 1 / (x * x)
    let tail = f * (1.0 / 12 - f * (1.0 / 120 - f * (1.0 / 252 - f * (1.0 / 240 - f / 132))))
    return sum + Elementary.log(x) - 0.5 / x - tail
  }

  /// ψ′(x) for x > 0 (Abramowitz and Stegun 6.4.6 and 6.4.12).
  public static func trigamma(_ x: Double) -> Double {
    var x = x
    var sum = 0.0
    while x < 12 {
      sum += 1 / (x * x)
      x += 1
    }
    let f = 1 / (x * x)
    let bracket = 1.0 / 6 - f * (1.0 / 30 - f * (1.0 / 42 - f * (1.0 / 30 - f * 5 / 66)))
    return sum + 1 / x + f / 2 + f / x * bracket
  }
}

/// Where a condition that holds below some point and not above it stops to hold, within a bracket;
/// to the last bit that bisection can give.
func bisect(_ low: Double, _ high: Double, _ isBelow: (Double) -> Bool) -> Double {
  var (low, high) = (low, high)
  for _ in 0..<200 {
    let middle = low + (high - low) / 2
    if middle == low || middle == high { break }
    if isBelow(middle) { low = middle } else { high = middle }
  }
  return low + (high - low) / 2
}
