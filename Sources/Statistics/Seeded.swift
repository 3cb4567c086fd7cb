/// A small generator that gives the same numbers from the same seed on every machine.
///
/// SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  /// 64 bits in which every bit of `state` matters.
  public static func mixed(_ state: UInt64) -> UInt64 {
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 up to but not 1.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 up to but not `bound`.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A standard normal number, by inversion.
  public mutating func normal() -> Double {
    Normal.quantile((Double(next() >> 11) + 0.5) * 0x1p-53)
  }

  /// A Poisson number: by multiplication for means up to 30, else by transformed rejection.
  ///
  /// Complexity: O(1) for large means.
  public mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    if mean > 30 { return largePoisson(mean) }
    let limit = Elementary.exp(-mean)
    var product = uniform()
    var count = 0
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
  }

  /// Source: W. Hörmann, "The transformed rejection method for generating Poisson random variables"
  /// (algorithm PTRS), Insurance: Mathematics and Economics 12 (1993).
  private mutating func largePoisson(_ mean: Double) -> Int {
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let scale = Elementary.log(1.1239 + 1.1328 / (b - 3.4))
    let accept = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = uniform() - 0.5
      let v = 1 - uniform()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      if us >= 0.07, v <= accept { return Int(k) }
      if k < 0 || (us < 0.013 && v > us) { continue }
      let chance = k * Elementary.log(mean) - mean - GammaFunctions.logGamma(k + 1)
      if Elementary.log(v) + scale - Elementary.log(a / (us * us) + b) <= chance { return Int(k) }
    }
  }

  /// A gamma number of that shape and scale 1.
  ///
  /// Source: G. Marsaglia and W. W. Tsang, ACM TOMS 26, 2000.
  public mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 {
      let boost = Elementary.pow(1 - uniform(), 1 / shape)
      return gamma(shape + 1) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      if v <= 0 { continue }
      let cube = v * v * v
      if Elementary.log(1 - uniform()) < 0.5 * x * x + d - d * cube + d * Elementary.log(cube) {
        return d * cube
      }
    }
  }
}
