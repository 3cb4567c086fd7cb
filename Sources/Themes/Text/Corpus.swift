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
    /// What each word does in its clause.
    var traits: [WordTraits]
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
      let known = words.map { vocabulary.word($0) }
      let stems = known.map(\.stem)
      let key = Key(group: entry.group, stems: stems.filter { $0 >= 0 })
      if let first = seen[key] {
        documents[first].members.append(index)
        documents[first].weight += entry.weight
        continue
      }
      seen[key] = documents.count
      documents.append(
        Document(
          members: [index], weight: entry.weight, words: words, text: entry.text, stems: stems,
          traits: known.map(\.traits)))
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
  private var surfaces: [String: (stem: Int32, traits: WordTraits)] = [:]

  /// The number of a word's stem, −1 for stops and masked words, and what the word does in a clause.
  mutating func word(_ word: ScannedWord) -> (stem: Int32, traits: WordTraits) {
    switch word.kind {
    case .stop: return (-1, .stop)
    case .masked: return (-1, .gap)
    case .number: return (intern(Self.number), .gap)
    case .word:
      if let known = surfaces[word.text] { return known }
      let entry = (intern(Stemmer.stem(word.text)), WordTraits(word.text))
      surfaces[word.text] = entry
      return entry
    }
  }

  private mutating func intern(_ stem: String) -> Int32 {
    if let known = numbers[stem] { return known }
    let number = Int32(stems.count)
    stems.append(stem)
    numbers[stem] = number
    return number
  }
}
