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

  /// A Poisson number: by multiplication for small means, else by halving the mean.
  public mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    if mean > 30 {
      // The sum of two Poisson numbers of half the mean.
      return poisson(mean / 2) + poisson(mean / 2)
    }
    let limit = Elementary.exp(-mean)
    var product = uniform()
    var count = 0
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
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
