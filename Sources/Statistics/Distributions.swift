/// The normal distribution.
public enum Normal {
  /// The density.
  public static func density(_ z: Double) -> Double {
    0.398_942_280_401_432_7 * Elementary.exp(-z * z / 2)
  }

  /// The chance of at most z, exact in both tails.
  public static func cumulative(_ z: Double) -> Double {
    let tail = GammaFunctions.upper(0.5, z * z / 2) / 2
    return z < 0 ? tail : 1 - tail
  }

  /// The chance of at least z, exact where it is small.
  public static func upper(_ z: Double) -> Double { cumulative(-z) }

  /// The z below which a share p lies.
  ///
  /// M. J. Wichura, "Algorithm AS 241", Applied Statistics 37 (1988), PPND16, about 1e-16 relative.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    let q = p - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * polynomial(Self.a, r) / polynomial(Self.b, r)
    }
    let r = (-Elementary.log(min(p, 1 - p))).squareRoot()
    let z =
      r <= 5
      ? polynomial(Self.c, r - 1.6) / polynomial(Self.d, r - 1.6)
      : polynomial(Self.e, r - 5) / polynomial(Self.f, r - 5)
    return q < 0 ? -z : z
  }

  /// The z of a two-sided interval that holds a share `level`; 1.96 for 0.95.
  public static func critical(_ level: Double) -> Double { quantile(0.5 + level / 2) }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }

  private static let a: [Double] = [
    3.387_132_872_796_366_608_0, 1.331_416_678_917_843_774_5e2, 1.971_590_950_306_551_442_7e3,
    1.373_169_376_550_946_112_5e4, 4.592_195_393_154_987_145_7e4, 6.726_577_092_700_870_085_3e4,
    3.343_057_558_358_812_810_5e4, 2.509_080_928_730_122_672_7e3,
  ]
  private static let b: [Double] = [
    1, 4.231_333_070_160_091_125_2e1, 6.871_870_074_920_579_083e2,
    5.394_196_021_424_751_107_7e3, 2.121_379_430_158_659_586_7e4, 3.930_789_580_009_271_061e4,
    2.872_908_573_572_194_267_4e4, 5.226_495_278_852_854_561e3,
  ]
  private static let c: [Double] = [
    1.423_437_110_749_683_577_34, 4.630_337_846_156_545_295_9, 5.769_497_221_460_691_405_5,
    3.647_848_324_763_204_605_04, 1.270_458_252_452_368_382_58, 2.417_807_251_774_506_117_7e-1,
    2.272_384_498_926_918_458_33e-2, 7.745_450_142_783_414_076_4e-4,
  ]
  private static let d: [Double] = [
    1, 2.053_191_626_637_758_821_87, 1.676_384_830_183_803_849_4,
    6.897_673_349_851_000_045_5e-1, 1.481_039_764_274_800_745_9e-1,
    1.519_866_656_361_645_719_66e-2, 5.475_938_084_995_344_946e-4,
    1.050_750_071_644_416_843_24e-9,
  ]
  private static let e: [Double] = [
    6.657_904_643_501_103_777_2, 5.463_784_911_164_114_369_9, 1.784_826_539_917_291_335_8,
    2.965_605_718_285_048_912_3e-1, 2.653_218_952_657_612_309_3e-2,
    1.242_660_947_388_078_438_6e-3, 2.711_555_568_743_487_578_15e-5,
    2.010_334_399_292_288_132_65e-7,
  ]
  private static let f: [Double] = [
    1, 5.998_322_065_558_879_376_9e-1, 1.369_298_809_227_358_053_1e-1,
    1.487_536_129_085_061_485_25e-2, 7.868_691_311_456_132_591e-4,
    1.846_318_317_510_054_681_8e-5, 1.421_511_758_316_445_888_7e-7,
    2.044_263_103_389_939_785_64e-15,
  ]
}

/// Student's t distribution.
public enum StudentT {
  /// The chance of at most t with so many degrees of freedom.
  public static func cumulative(_ t: Double, degrees: Double) -> Double {
    let tail = BetaFunctions.regularised(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2
    return t < 0 ? tail : 1 - tail
  }

  /// The chance of a |t| at least as large.
  public static func twoSided(_ t: Double, degrees: Double) -> Double {
    BetaFunctions.regularised(degrees / 2, 0.5, degrees / (degrees + t * t))
  }

  /// The t below which a share p lies.
  public static func quantile(_ p: Double, degrees: Double) -> Double {
    guard p != 0.5 else { return 0 }
    let tail = 2 * min(p, 1 - p)
    let x = BetaFunctions.inverseRegularised(degrees / 2, 0.5, tail)
    let t = (degrees * (1 - x) / x).squareRoot()
    return p < 0.5 ? -t : t
  }
}

/// The chi-squared distribution.
public enum ChiSquared {
  /// The chance of at most x.
  public static func cumulative(_ x: Double, degrees: Double) -> Double {
    GammaFunctions.lower(degrees / 2, x / 2)
  }

  /// The chance of at least x, exact where it is small.
  public static func upper(_ x: Double, degrees: Double) -> Double {
    GammaFunctions.upper(degrees / 2, x / 2)
  }

  /// The x below which a share p lies.
  public static func quantile(_ p: Double, degrees: Double) -> Double {
    2 * GammaFunctions.inverseLower(degrees / 2, p)
  }
}

/// The binomial distribution.
public enum Binomial {
  /// The chance of at most k of n.
  public static func cumulative(_ k: Int, n: Int, p: Double) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return BetaFunctions.regularised(Double(n - k), Double(k + 1), 1 - p)
  }

  /// The chance of at least k of n, exact where it is small.
  public static func upper(_ k: Int, n: Int, p: Double) -> Double {
    if k <= 0 { return 1 }
    if k > n { return 0 }
    return BetaFunctions.regularised(Double(k), Double(n - k + 1), p)
  }
}

/// The Poisson distribution.
public enum Poisson {
  /// The chance of exactly k.
  public static func mass(_ k: Int, mean: Double) -> Double {
    guard mean > 0 else { return k == 0 ? 1 : 0 }
    return Elementary.exp(
      Double(k) * Elementary.log(mean) - mean - GammaFunctions.logGamma(Double(k) + 1))
  }

  /// The chance of at most k.
  public static func cumulative(_ k: Int, mean: Double) -> Double {
    k < 0 ? 0 : GammaFunctions.upper(Double(k) + 1, mean)
  }

  /// The chance of at least k, exact where it is small.
  public static func upper(_ k: Int, mean: Double) -> Double {
    k <= 0 ? 1 : GammaFunctions.lower(Double(k), mean)
  }
}

/// The negative binomial distribution with mean μ and size k: variance μ + μ²/k.
public enum NegativeBinomial {
  /// The log of the chance of exactly x.
  public static func logMass(_ x: Int, mean: Double, size: Double) -> Double {
    let p = size / (size + mean)
    let x = Double(x)
    let choose =
      GammaFunctions.logGamma(x + size) - GammaFunctions.logGamma(size)
      - GammaFunctions.logGamma(x + 1)
    return choose + size * Elementary.log(p) + (x == 0 ? 0 : x * Elementary.log1p(-p))
  }

  /// The chance of at most x.
  public static func cumulative(_ x: Int, mean: Double, size: Double) -> Double {
    x < 0 ? 0 : BetaFunctions.regularised(size, Double(x) + 1, size / (size + mean))
  }

  /// The chance of at least x, exact where it is small.
  public static func upper(_ x: Int, mean: Double, size: Double) -> Double {
    x <= 0 ? 1 : BetaFunctions.regularised(Double(x), size, mean / (size + mean))
  }

  /// The smallest x whose cumulative chance reaches p.
  public static func quantile(_ p: Double, mean: Double, size: Double) -> Int {
    var high = max(1, Int(mean))
    while cumulative(high, mean: mean, size: size) < p { high *= 2 }
    var low = -1
    while high - low > 1 {
      let middle = (low + high) / 2
      if cumulative(middle, mean: mean, size: size) < p { low = middle } else { high = middle }
    }
    return high
  }
}
