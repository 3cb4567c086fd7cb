/// SipHash-2-4 with fixed or given keys: the same on every machine and run, unlike Swift's `Hasher`.
/// Source: J.-P. Aumasson and D. J. Bernstein, "SipHash: a fast short-input PRF", 2012.
public enum StableHash {
  /// A key made ready, for many hashes under the same one.
  public struct Key: Sendable {
    fileprivate let k0: UInt64
    fileprivate let k1: UInt64

    /// A key of any length: its first 16 bytes count, longer ones are folded in.
    public init(_ key: [UInt8] = []) {
      var low: UInt64 = 0
      var high: UInt64 = 0
      for (index, byte) in key.enumerated() {
        let folded = UInt64(byte &+ UInt8(index / 16 & 255)) << UInt64(8 * (index % 8))
        if index % 16 < 8 { low ^= folded } else { high ^= folded }
      }
      k0 = low
      k1 = high
    }
  }

  /// The 64-bit hash of bytes under a key. Complexity: O(count), eight bytes a step.
  public static func hash(_ key: Key, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = SipState(key.k0, key.k1)
    var index = 0
    while index + 8 <= bytes.count {
      state.add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var last = UInt64(bytes.count & 255) << 56
    var shift: UInt64 = 0
    while index < bytes.count {
      last |= UInt64(bytes[index]) << shift
      shift += 8
      index += 1
    }
    state.add(last)
    return state.finish()
  }

  /// The 64-bit hash of bytes under a key; the key may have any length (its first 16 bytes count,
  /// longer ones are folded in).
  public static func hash(_ key: [UInt8] = [], _ bytes: some Collection<UInt8>) -> UInt64 {
    let key = Key(key)
    return bytes.withContiguousStorageIfAvailable { hash(key, UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { hash(key, $0) }
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
