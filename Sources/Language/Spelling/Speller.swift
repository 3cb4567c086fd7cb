/// Finds the known word that an unknown one was most likely meant to be: the most frequent of those
/// one edit away (a letter too many, too few, wrong, or two neighbours swapped).
///
/// Known words are filed under what is left when any one of their letters is taken out, so that a
/// look-up costs a few hashes and no search. Source: W. Garbe, "SymSpell", 2012.
public struct Speller: Sendable {
  /// The known words, the most frequent first.
  public let words: [String]
  private let bytes: [[UInt8]]
  private let known: WordTable
  /// The first of the entries filed under a hash, and for each the next one.
  private let filed: WordTable
  private let entries: [(word: Int32, next: Int32)]
  /// Shorter words are too like one another.
  static let shortest = 4

  /// Makes a speller that knows these words, given the most frequent first.
  /// Complexity: O(letters × length).
  public init(words: [String]) {
    self.words = words
    bytes = words.map { Array($0.utf8) }
    known = WordTable(bytes.enumerated().map { (Self.hash($1), Int32($0)) })
    var entries: [(word: Int32, next: Int32)] = []
    var pairs: [(hash: UInt64, word: Int32)] = []
    for (index, word) in bytes.enumerated() where word.count >= Self.shortest {
      pairs.append((Self.hash(word), Int32(index)))
      for out in word.indices { pairs.append((Self.hash(word, without: out), Int32(index))) }
    }
    pairs.sort { ($0.hash, $0.word) < ($1.hash, $1.word) }
    var heads: [(hash: UInt64, value: Int32)] = []
    for (index, pair) in pairs.enumerated() {
      if index == 0 || pairs[index - 1].hash != pair.hash {
        heads.append((pair.hash, Int32(index)))
      }
      let isLast = index + 1 == pairs.count || pairs[index + 1].hash != pair.hash
      entries.append((pair.word, isLast ? -1 : Int32(index + 1)))
    }
    filed = WordTable(heads)
    self.entries = entries
  }

  /// Whether a speller learns from, and corrects, such a word: Latin letters without accents.
  public static func isPlain(_ word: some Sequence<UInt8>) -> Bool {
    word.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x27 }
  }

  /// The place in ``words`` of what an unknown word was meant to be; nil for a known one, a short
  /// one, one that is not ``isPlain(_:)``, and where nothing is near.
  /// Complexity: O(length²).
  public func correction(of word: [UInt8]) -> Int? {
    guard word.count >= Self.shortest, word.count <= 40, Self.isPlain(word),
      known.value(Self.hash(word)) < 0
    else { return nil }
    var best = Int32.max
    look(Self.hash(word), word, &best)
    for out in word.indices { look(Self.hash(word, without: out), word, &best) }
    return best == .max ? nil : Int(best)
  }

  private func look(_ hash: UInt64, _ word: [UInt8], _ best: inout Int32) {
    var entry = filed.value(hash)
    while entry >= 0 {
      let (candidate, next) = entries[Int(entry)]
      // Entries of one hash are in order of frequency.
      if candidate >= best { return }
      if Self.isOneEdit(word, bytes[Int(candidate)]) {
        best = candidate
        return
      }
      entry = next
    }
  }

  /// Whether two different words are one insertion, deletion, replacement or swap of neighbours
  /// apart.
  static func isOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var first = 0
    while first < min(a.count, b.count), a[first] == b[first] { first += 1 }
    if a.count == b.count {
      guard first < a.count else { return false }
      if a[(first + 1)...] == b[(first + 1)...] { return true }
      return first + 1 < a.count && a[first] == b[first + 1] && a[first + 1] == b[first]
        && a[(first + 2)...] == b[(first + 2)...]
    }
    return a.count > b.count
      ? a[(first + 1)...] == b[first...] : a[first...] == b[(first + 1)...]
  }

  /// FNV-1a, as ``Token/hash``, perhaps with one byte left out.
  static func hash(_ word: [UInt8], without out: Int = -1) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for (index, byte) in word.enumerated() where index != out {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The hash that a known word's token has.
  public func hash(ofWord index: Int) -> UInt64 { Self.hash(bytes[index]) }
}
