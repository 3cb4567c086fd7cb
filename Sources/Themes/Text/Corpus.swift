/// Documents ready for mining: each distinct one once, in an order that does not depend on the order
/// in which they came.
struct Corpus: Sendable {
  /// A distinct text of a group.
  struct Document: Sendable {
    /// The documents it stands for, as indices into the miner's sorted input.
    var members: [Int]
    /// Their weights together.
    var weight: Double
    /// Its words, with their places in `text`.
    var words: [ScannedWord]
    /// The text as written, of the first member.
    var text: String
    /// For each word its stem's number in `vocabulary`; −1 for stops and masked words.
    var stems: [Int32]
  }

  /// The distinct documents.
  private(set) var documents: [Document] = []
  /// The stems, in the order of their first occurrence.
  private(set) var vocabulary = Vocabulary()

  /// Reads texts, which are already in canonical order, each with the group that may not be mixed
  /// with others.
  init(texts: [(text: String, group: Int, weight: Double)]) {
    var seen: [Key: Int] = [:]
    for (index, entry) in texts.enumerated() {
      let words = WordScanner.words(of: entry.text)
      let stems = words.map { vocabulary.stem($0) }
      let key = Key(group: entry.group, stems: stems.filter { $0 >= 0 })
      if let first = seen[key] {
        documents[first].members.append(index)
        documents[first].weight += entry.weight
        continue
      }
      seen[key] = documents.count
      documents.append(
        Document(
          members: [index], weight: entry.weight, words: words, text: entry.text, stems: stems))
    }
  }

  private struct Key: Hashable {
    var group: Int
    var stems: [Int32]
  }
}

/// The stems of a corpus, numbered, and the surface words they come from.
struct Vocabulary: Sendable {
  /// The class of all numbers.
  static let number = "#"

  /// The stems by number.
  private(set) var stems: [String] = []
  private var numbers: [String: Int32] = [:]
  private var surfaces: [String: Int32] = [:]

  /// The number of a word's stem; −1 for stops and masked words.
  mutating func stem(_ word: ScannedWord) -> Int32 {
    switch word.kind {
    case .stop, .masked: return -1
    case .number: return intern(Self.number)
    case .word:
      if let known = surfaces[word.text] { return known }
      let number = intern(Stemmer.stem(word.text))
      surfaces[word.text] = number
      return number
    }
  }

  /// The number of a stem, where it occurs.
  func number(of stem: String) -> Int32? { numbers[stem] }

  private mutating func intern(_ stem: String) -> Int32 {
    if let known = numbers[stem] { return known }
    let number = Int32(stems.count)
    stems.append(stem)
    numbers[stem] = number
    return number
  }
}
