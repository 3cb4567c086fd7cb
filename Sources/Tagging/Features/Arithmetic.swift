#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The natural logarithm.
func naturalLog(_ value: Float) -> Float { Float(log(Double(value))) }

/// The natural logarithm.
func naturalLog(_ value: Double) -> Double { log(value) }

/// e to the power of a number.
func exponential(_ value: Double) -> Double { exp(value) }

/// e to the power of numbers in single precision, to seven digits, by the polynomial of Cephes'
/// `expf` (S. Moshier): fast, and the same on every machine.
@inline(__always)
func fastExponential(_ values: SIMD4<Float>) -> SIMD4<Float> {
  let kept = pointwiseMax(SIMD4(repeating: -87), pointwiseMin(SIMD4(repeating: 87), values))
  // To the nearest whole number, as the last bits of 1.5 · 2²³, which is taken off again.
  let shift = SIMD4<Float>(repeating: 12_582_912)
  let shifted = kept * 1.442_695_04 + shift
  let whole = shifted - shift
  let rest = (kept - whole * 0.693_359_375) + whole * 2.121_944_4e-4
  var sum = SIMD4<Float>(repeating: 1.987_569_1e-4)
  sum = sum * rest + 1.398_199_9e-3
  sum = sum * rest + 8.333_452e-3
  sum = sum * rest + 4.166_579_6e-2
  sum = sum * rest + 1.666_666_5e-1
  sum = sum * rest + 5.000_000_1e-1
  sum = sum * rest * rest + rest + 1
  let power = unsafeBitCast(shifted, to: SIMD4<Int32>.self) &- 0x4B40_0000
  return sum * unsafeBitCast((power &+ 127) &<< 23, to: SIMD4<Float>.self)
}

/// The same of one number.
@inline(__always)
func fastExponential(_ value: Float) -> Float { fastExponential(SIMD4(repeating: value))[0] }

/// The logistic function 1 / (1 + e^−x).
func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

/// The logarithm of the odds of a probability, which is kept away from 0 and 1.
func logOdds(_ probability: Double) -> Double {
  let kept = min(max(probability, 1e-6), 1 - 1e-6)
  return log(kept / (1 - kept))
}

/// A small seeded generator (S. Vigna, "SplitMix64"), the same on every machine.
struct SplitMix: Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 up to a bound (the multiply-shift method; its bias is below 2^−32 here).
  mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  /// A number from 0 to 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number from the standard normal distribution (sum of twelve uniforms, less six).
  mutating func normal() -> Float {
    var sum = 0.0
    for _ in 0..<12 { sum += unit() }
    return Float(sum - 6)
  }
}
