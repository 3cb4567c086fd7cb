/// Remembers 64-bit hashes in bounded memory: an open-addressing table that grows to
/// ``capacity`` entries (64 MiB) and then takes no more.
struct HashMemory {
  /// The most hashes remembered.
  static let capacity = 6_000_000
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0
  private var repeats: [UInt64: Int] = [:]

  /// Whether some hashes could not be remembered.
  private(set) var isFull = false

  /// Reads where a hash would stand, so that the processor has it at hand when it is remembered;
  /// what it gives means nothing but keeps the reading alive.
  @inline(__always)
  func warm(_ hash: UInt64) -> UInt64 {
    slots[Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)]
  }

  /// Remembers a hash; whether it was there.
  mutating func insert(_ hash: UInt64) -> Bool {
    let hash = hash == 0 ? 1 : hash
    var mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    guard count < Self.capacity else {
      isFull = true
      return false
    }
    if count * 4 >= slots.count * 3 {
      grow()
      mask = slots.count - 1
      slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
    }
    slots[slot] = hash
    count += 1
    return false
  }

  /// How often this hash was counted, this time included.
  mutating func occurrence(_ hash: UInt64) -> Int {
    guard insert(hash) else { return 1 }
    let number = (repeats[hash] ?? 1) + 1
    repeats[hash] = number
    return number
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for hash in old where hash != 0 {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }
}
