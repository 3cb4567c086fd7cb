/// A read-only map from the 64-bit hash of a folded word to a small number, by open addressing.
///
/// Two words that share a 64-bit hash would be taken for one; among a million words the chance is
/// about 1 in 40 million.
public struct WordTable: Sendable {
  /// keys[slot], 0 where empty; a power of two long, at most half full.
  private var keys: [UInt64]
  private var values: [Int32]
  private let mask: Int

  /// Makes a table; of pairs with the same hash the last one counts.
  public init(_ pairs: [(hash: UInt64, value: Int32)]) {
    var size = 16
    while size < pairs.count * 2 + 1 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
    mask = size - 1
    for pair in pairs {
      let key = Self.key(pair.hash)
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = pair.value
    }
  }

  /// The value of a hash, or -1.
  ///
  /// Complexity: O(1).
  @inline(__always)
  public func value(_ hash: UInt64) -> Int32 {
    let key = Self.key(hash)
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Spreads the bits and keeps 0 for "empty".
  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt64 {
    let mixed = hash ^ (hash >> 29)
    return mixed == 0 ? 1 : mixed
  }
}
