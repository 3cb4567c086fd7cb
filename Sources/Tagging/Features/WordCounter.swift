/// Counts how often each word of a text occurs, and weighs its occurrences: a second mention says
/// less than the first. A small open-addressing table that stays in the first-level cache.
struct WordCounter: Sendable {
  /// For each token: 1 + ln(occurrences of its word) where it is the first of them, else 0.
  private(set) var first: [Float] = []
  /// For each token: its share of that, (1 + ln c) / c.
  private(set) var share: [Float] = []
  /// Whether no word occurs twice, so that all frequencies are 1.
  private(set) var isPlain = true
  private var leaders: [Int32] = []
  private var tallies: [UInt32] = []
  private var table: [Slot] = []
  private var stamp: UInt32 = 0

  private struct Slot {
    var stamp: UInt32 = 0
    var word: UInt32 = 0
    var token: Int32 = 0
  }

  /// Counts the words of some tokens, given by hash.
  mutating func count(_ words: ArraySlice<UInt32>) {
    first.removeAll(keepingCapacity: true)
    share.removeAll(keepingCapacity: true)
    leaders.removeAll(keepingCapacity: true)
    tallies.removeAll(keepingCapacity: true)
    if table.count < 2 * words.count {
      var size = 256
      while size < 2 * words.count { size *= 2 }
      table = [Slot](repeating: Slot(), count: size)
      stamp = 0
    }
    if stamp == .max {
      for index in table.indices { table[index] = Slot() }
      stamp = 0
    }
    stamp += 1
    let mask = table.count - 1
    var isRepeated = false
    for word in words {
      var at = Int(truncatingIfNeeded: word &* 0x9E37_79B1 >> 8) & mask
      while table[at].stamp == stamp, table[at].word != word { at = (at + 1) & mask }
      if table[at].stamp == stamp {
        let leader = table[at].token
        tallies[Int(leader)] += 1
        leaders.append(leader)
        tallies.append(0)
        isRepeated = true
      } else {
        let token = Int32(truncatingIfNeeded: leaders.count)
        table[at] = Slot(stamp: stamp, word: word, token: token)
        leaders.append(token)
        tallies.append(1)
      }
      first.append(1)
      share.append(1)
    }
    isPlain = !isRepeated
    guard isRepeated else { return }
    for token in leaders.indices {
      let count = tallies[Int(leaders[token])]
      let frequency = TermFrequency.of(count)
      first[token] = tallies[token] > 0 ? frequency : 0
      share[token] = frequency / Float(count)
    }
  }
}

/// Sublinear term frequency, 1 + ln(count).
enum TermFrequency {
  private static let table: [Float] = (0..<256).map { $0 == 0 ? 0 : 1 + naturalLog(Float($0)) }

  /// The frequency of a word that occurs so often.
  @inline(__always)
  static func of(_ count: UInt32) -> Float { table[Int(min(count, 255))] }
}
