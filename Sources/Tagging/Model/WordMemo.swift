import Language

/// What each word that was met adds to the margins by itself, kept so that a word is looked into
/// once and not once an occurrence: a few thousand words make most of what people write.
///
/// It is bounded: once full it begins anew. What it holds never shows in a result.
struct WordMemo: Sendable {
  /// What is known of a word beside its rows.
  struct Word: Sendable {
    /// The hash by which it stands in the features: its own, or of the word it was meant to be.
    var hash: UInt32
    /// Its own inverse document frequency as a word, 0 for one never seen, and the offset of its row,
    /// −1 where it has none.
    var idf: Float = 0
    var row = -1
    /// The sum of squares of its runs of characters.
    var square: Float = 0
    /// How many runs of characters it has, and how many of them the model knows.
    var runs: Int32 = 0
    var known: Int32 = 0
    /// Whether it has a vector.
    var hasVector = false
  }

  /// Row of a word: what its runs of characters add to each column, what its vector adds to each
  /// column (both in the order of ``MarginLanes``), and the vector, filled up with zeros.
  private(set) var rows: [Float] = []
  private(set) var words: [Word] = []
  let columns: Int
  let dimensions: Int
  let width: Int
  private var table: [(key: UInt64, slot: Int32)]
  private let limit: Int

  /// Makes a memo for rows of so many columns and vectors of so many dimensions.
  init(columns: Int, dimensions: Int) {
    self.columns = columns
    self.dimensions = (dimensions + 3) / 4 * 4
    width = (dimensions > 0 ? 2 : 1) * columns + self.dimensions
    limit = max(256, min(8192, (6 << 20) / (4 * width)))
    table = [(key: UInt64, slot: Int32)](repeating: (0, -1), count: 1024)
  }

  /// Forgets all words where so many more might not fit.
  mutating func makeRoom(for count: Int) {
    guard words.count + count > limit, !words.isEmpty else { return }
    rows.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    for index in table.indices { table[index].slot = -1 }
  }

  /// The slot of a word; −1 for one that was not met.
  @inline(__always)
  func slot(_ key: UInt64) -> Int {
    let mask = table.count - 1
    var at = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while table[at].slot >= 0 {
      if table[at].key == key { return Int(table[at].slot) }
      at = (at + 1) & mask
    }
    return -1
  }

  /// Adds a word with an empty row; returns its slot.
  mutating func add(_ key: UInt64, _ word: Word) -> Int {
    if 2 * (words.count + 1) > table.count { grow() }
    let slot = words.count
    words.append(word)
    rows.append(contentsOf: repeatElement(0, count: width))
    place(key, Int32(slot))
    return slot
  }

  /// Changes the row and what is known of a word.
  mutating func edit(
    _ slot: Int, _ body: (inout Word, UnsafeMutableBufferPointer<Float>) -> Void
  ) {
    let range = slot * width..<(slot + 1) * width
    rows.withUnsafeMutableBufferPointer {
      body(&words[slot], UnsafeMutableBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func place(_ key: UInt64, _ slot: Int32) {
    let mask = table.count - 1
    var at = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while table[at].slot >= 0 { at = (at + 1) & mask }
    table[at] = (key, slot)
  }

  private mutating func grow() {
    let old = table
    table = [(key: UInt64, slot: Int32)](repeating: (0, -1), count: 2 * old.count)
    for entry in old where entry.slot >= 0 { place(entry.key, entry.slot) }
  }
}
