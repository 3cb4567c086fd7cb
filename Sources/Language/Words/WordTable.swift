/// A read-only map from the 64-bit hash of a folded word to a small number, by open addressing.
///
/// Two words that share a 64-bit hash would be taken for one; among a million words the chance is
/// about 1 in 40 million.
public struct WordTable: Sendable {
  private struct Slot {
    /// 0 where empty.
    var key: UInt64
    var value: Int32
  }

  /// A power of two long, at most half full.
  private var slots: [Slot]
  private let mask: Int

  /// Makes a table; of pairs with the same hash the last one counts.
  public init(_ pairs: [(hash: UInt64, value: Int32)]) {
    var size = 16
    while size < pairs.count * 2 + 1 { size *= 2 }
    slots = [Slot](repeating: Slot(key: 0, value: 0), count: size)
    mask = size - 1
    for pair in pairs {
      let key = Self.key(pair.hash)
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, value: pair.value)
    }
  }

  /// The value of a hash, or -1.
  ///
  /// Complexity: O(1).
  @inline(__always)
  public func value(_ hash: UInt64) -> Int32 {
    let key = Self.key(hash)
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
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
