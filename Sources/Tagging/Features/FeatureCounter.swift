import Language

/// Counts how often each feature occurs in a text, block by block, in the order of first
/// occurrence. A small open-addressing table that stays in the first-level cache.
struct FeatureCounter: Sendable {
  /// The buckets of the last block counted, each once; only the first `count` are of that block.
  private(set) var buckets: [UInt32] = []
  /// How often each of them occurs.
  private(set) var counts: [UInt32] = []
  /// How many buckets the last block has.
  private(set) var count = 0
  private var table = [UInt32](repeating: 0, count: 64)

  /// Counts the features of one block.
  mutating func count(_ occurrences: ArraySlice<FeatureOccurrence>) {
    var size = table.count
    while size < occurrences.count * 2 { size *= 2 }
    if size > table.count { table = [UInt32](repeating: 0, count: size) }
    if buckets.count < occurrences.count {
      buckets = [UInt32](repeating: 0, count: size)
      counts = [UInt32](repeating: 0, count: size)
    }
    // A short text uses the front of a large table only.
    var used = 64
    while used < occurrences.count * 2 { used *= 2 }
    let mask = used - 1
    var count = 0
    table.withUnsafeMutableBufferPointer { table in
      table[..<used].update(repeating: 0)
      buckets.withUnsafeMutableBufferPointer { buckets in
        counts.withUnsafeMutableBufferPointer { counts in
          occurrences.withUnsafeBufferPointer { occurrences in
            for occurrence in occurrences {
              let bucket = occurrence.bucket
              var slot = Int(truncatingIfNeeded: (bucket &* 0x9E37_79B1) >> 8) & mask
              while true {
                let held = Int(table[slot])
                if held == 0 {
                  buckets[count] = bucket
                  counts[count] = 1
                  count += 1
                  table[slot] = UInt32(truncatingIfNeeded: count)
                  break
                }
                if buckets[held - 1] == bucket {
                  counts[held - 1] += 1
                  break
                }
                slot = (slot + 1) & mask
              }
            }
          }
        }
      }
    }
    self.count = count
  }
}

/// Sublinear term frequency, 1 + ln(count): a second mention says less than the first.
enum TermFrequency {
  private static let table: [Float] = (0..<256).map { $0 == 0 ? 0 : 1 + naturalLog(Float($0)) }

  /// The frequency of a feature that occurs so often.
  @inline(__always)
  static func of(_ count: UInt32) -> Float { table[Int(min(count, 255))] }
}
