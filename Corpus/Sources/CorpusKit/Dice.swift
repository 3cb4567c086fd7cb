#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Seeded chance: the same seed gives the same corpus on every machine.
/// Source: SplitMix64, G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
/// generators", 2014.
final class Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  /// A generator of its own for one purpose, so that a change in one part of the corpus does not
  /// shake all others.
  init(seed: UInt64, purpose: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ hash
  }

  func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 up to, not including, 1.
  func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  func chance(_ probability: Double) -> Bool { unit() < probability }

  func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  func pick<T>(_ from: [T], else other: T) -> T {
    from.isEmpty ? other : from[Int(next() % UInt64(from.count))]
  }

  func pick(_ from: [String]) -> String { pick(from, else: "") }

  /// One of the keys, by weight.
  func weighted<T>(_ choices: [(T, Double)], else other: T) -> T {
    var left = unit() * choices.reduce(0) { $0 + $1.1 }
    for (choice, weight) in choices {
      left -= weight
      if left < 0 { return choice }
    }
    return choices.last?.0 ?? other
  }

  func normal() -> Double {
    let radius = sqrt(-2 * log(1 - unit()))
    return radius * cos(2 * .pi * unit())
  }

  func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    var product = unit()
    var count = 0
    let limit = exp(-mean)
    while product > limit {
      product *= unit()
      count += 1
    }
    return count
  }

  func shuffled<T>(_ values: [T]) -> [T] {
    var out = values
    guard out.count > 1 else { return out }
    for index in stride(from: out.count - 1, through: 1, by: -1) {
      out.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return out
  }

  func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(whole(0...9)) }.joined()
  }

  func token(_ count: Int) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789")
    return String((0..<count).map { _ in letters[whole(0...(letters.count - 1))] })
  }
}
