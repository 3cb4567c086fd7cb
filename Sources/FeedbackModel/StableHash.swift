/// SipHash-2-4 with fixed or given keys: the same on every machine and run, unlike Swift's `Hasher`.
/// Source: J.-P. Aumasson and D. J. Bernstein, "SipHash: a fast short-input PRF", 2012.
public enum StableHash {
  /// The 64-bit hash of bytes under a key; the key may have any length (its first 16 bytes count,
  /// longer ones are folded in).
  public static func hash(_ key: [UInt8] = [], _ bytes: some Collection<UInt8>) -> UInt64 {
    var folded = [UInt8](repeating: 0, count: 16)
    for (index, byte) in key.enumerated() { folded[index % 16] ^= byte &+ UInt8(index / 16 & 255) }
    var state = SipState(load(folded, 0), load(folded, 8))
    var word: UInt64 = 0
    var filled: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << (8 * filled)
      filled += 1
      count &+= 1
      if filled == 8 {
        state.add(word)
        word = 0
        filled = 0
      }
    }
    state.add(word | (count & 255) << 56)
    return state.finish()
  }

  /// The hash of a text.
  public static func hash(_ text: String) -> UInt64 { hash([], text.utf8) }

  /// The hash as lower-case hex of so many digits, at most 32.
  public static func hex(_ key: [UInt8], _ bytes: [UInt8], digits: Int) -> String {
    let first = hash(key, bytes)
    let second = digits > 16 ? hash(key + [1], bytes) : 0
    return String((padded(first) + padded(second)).prefix(digits))
  }

  private static func padded(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  private static func load(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
  }
}

private struct SipState {
  var v0: UInt64
  var v1: UInt64
  var v2: UInt64
  var v3: UInt64

  init(_ k0: UInt64, _ k1: UInt64) {
    v0 = k0 ^ 0x736f_6d65_7073_6575
    v1 = k1 ^ 0x646f_7261_6e64_6f6d
    v2 = k0 ^ 0x6c79_6765_6e65_7261
    v3 = k1 ^ 0x7465_6462_7974_6573
  }

  mutating func round() {
    v0 &+= v1
    v1 = rotate(v1, 13) ^ v0
    v0 = rotate(v0, 32)
    v2 &+= v3
    v3 = rotate(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotate(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotate(v1, 17) ^ v2
    v2 = rotate(v2, 32)
  }

  mutating func add(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  mutating func finish() -> UInt64 {
    v2 ^= 0xff
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { x << n | x >> (64 - n) }
}
