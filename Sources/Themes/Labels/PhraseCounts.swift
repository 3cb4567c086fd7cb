/// The phrases of a set of documents: stretches of words within a clause, counted by the stems that
/// carry them, so that "waited for a refund" and "waiting for my refund" are one.
struct PhraseCounts: Sendable {
  /// One phrase, in whatever words.
  struct Phrase: Sendable {
    /// The stems that carry it, in order.
    var stems: [Int32]
    /// The weight of the documents of each group in which it occurs.
    var counts: [Double]
    /// Its wordings with the weight of each.
    var wordings: [String: Double] = [:]
  }

  /// The longest phrase, in words.
  static let longest = 8
  /// The phrases, in the order of their first occurrence.
  private(set) var phrases: [Phrase] = []
  private var numbers: [[Int32]: Int] = [:]

  /// Counts the phrases of a document of a group; once, however often it repeats them.
  mutating func add(_ document: Corpus.Document, group: Int, groups: Int) {
    var seen: Set<Int> = []
    for start in document.words.indices {
      guard Self.mayStart(document.words[start]) else { continue }
      for end in start..<min(start + Self.longest, document.words.count) {
        let word = document.words[end]
        guard word.kind == .word || word.kind == .number else { break }
        guard Self.mayEnd(word) else { continue }
        let stems = Self.content(document, start...end)
        guard stems.count >= 1, stems.count <= 5, end > start || stems.count == 1 else { continue }
        let number = intern(stems, groups: groups)
        if seen.insert(number).inserted { phrases[number].counts[group] += document.weight }
        let wording = document.words[start...end].map(\.text).joined(separator: " ")
        phrases[number].wordings[wording, default: 0] += document.weight
      }
    }
  }

  private mutating func intern(_ stems: [Int32], groups: Int) -> Int {
    if let known = numbers[stems] { return known }
    numbers[stems] = phrases.count
    phrases.append(Phrase(stems: stems, counts: [Double](repeating: 0, count: groups)))
    return phrases.count - 1
  }

  /// The stems of a stretch that say something.
  static func content(_ document: Corpus.Document, _ span: ClosedRange<Int>) -> [Int32] {
    span.compactMap { index in
      let word = document.words[index]
      return word.kind == .word && !FunctionWords.contains(word.text)
        ? document.stems[index] : nil
    }
  }

  static func mayStart(_ word: ScannedWord) -> Bool {
    word.kind == .word && !FunctionWords.badStarts.contains(word.text)
  }

  static func mayEnd(_ word: ScannedWord) -> Bool {
    word.kind == .word && !FunctionWords.badEnds.contains(word.text)
  }
}
