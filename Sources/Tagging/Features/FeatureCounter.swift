import Language

/// Counts how often each feature occurs in a text, block by block, in the order of first
/// occurrence. A small open-addressing table that stays in the first-level cache.
struct FeatureCounter: Sendable {
  /// The buckets of the last block counted, each once.
  private(set) var buckets: [UInt32] = []
  /// How often each of them occurs.
  private(set) var counts: [UInt32] = []
  private var table: [UInt32] = []

  /// Counts the features of one block.
  mutating func count(_ occurrences: ArraySlice<FeatureOccurrence>) {
    buckets.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    var size = 64
    while size < occurrences.count * 2 { size *= 2 }
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(0, count: size))
    let mask = size - 1
    table.withUnsafeMutableBufferPointer { table in
      for occurrence in occurrences {
        let bucket = occurrence.bucket
        var slot = Int(truncatingIfNeeded: (bucket &* 0x9E37_79B1) >> 8) & mask
        while true {
          let held = Int(table[slot])
          if held == 0 {
            buckets.append(bucket)
            counts.append(1)
            table[slot] = UInt32(buckets.count)
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

/// Sublinear term frequency, 1 + ln(count): a second mention says less than the first.
enum TermFrequency {
  private static let table: [Float] = (0..<256).map { $0 == 0 ? 0 : 1 + naturalLog(Float($0)) }

  /// The frequency of a feature that occurs so often.
  @inline(__always)
  static func of(_ count: UInt32) -> Float { table[Int(min(count, 255))] }
}
