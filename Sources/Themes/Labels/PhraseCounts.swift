/// The phrases of a set of documents: stretches of words within a clause, counted by the stems that
/// carry them, so that "waited for a refund" and "waiting for my refund" are one.
struct PhraseCounts: Sendable {
  /// One phrase, in whatever words.
  struct Phrase: Sendable {
    /// The stems that carry it, in order.
    var stems: [Int32]
    /// The weight of the documents of each group in which it occurs.
    var counts: [(group: Int, weight: Double)] = []
    /// The last document counted, so that none counts twice.
    var last = -1
    /// Its wordings, by number, with the weight of each.
    var wordings: [(number: Int, weight: Double)] = []
  }

  /// The longest phrase, in words.
  static let longest = 8
  /// The phrases, in the order of their first occurrence.
  private(set) var phrases: [Phrase] = []
  private var numbers: [[Int32]: Int] = [:]
  private var wordings: [String] = []
  private var wordingNumbers: [String: Int] = [:]
  private var documents = 0

  /// Counts the phrases of a document of a group; once, however often it repeats them.
  mutating func add(_ document: Corpus.Document, group: Int) {
    documents += 1
    for start in document.words.indices {
      let opens = start == 0 || document.words[start - 1].kind == .stop
      guard Self.mayStart(document.words[start], opensClause: opens) else { continue }
      var stems: [Int32] = []
      for end in start..<min(start + Self.longest, document.words.count) {
        let word = document.words[end]
        guard word.kind == .word else { break }
        if !FunctionWords.contains(word.text) { stems.append(document.stems[end]) }
        guard stems.count <= 4 else { break }
        guard Self.mayEnd(word), !stems.isEmpty else { continue }
        count(stems, group, document, start...end)
      }
    }
  }

  /// The commonest wording of a phrase; of equals the shortest, then the first in order.
  func wording(_ phrase: Phrase) -> String? {
    phrase.wordings.min { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      let (x, y) = (wordings[a.number], wordings[b.number])
      return x.utf8.count == y.utf8.count ? x < y : x.utf8.count < y.utf8.count
    }.map { wordings[$0.number] }
  }

  private mutating func count(
    _ stems: [Int32], _ group: Int, _ document: Corpus.Document, _ span: ClosedRange<Int>
  ) {
    let number = intern(stems)
    if phrases[number].last != documents {
      phrases[number].last = documents
      if let slot = phrases[number].counts.firstIndex(where: { $0.group == group }) {
        phrases[number].counts[slot].weight += document.weight
      } else {
        phrases[number].counts.append((group, document.weight))
      }
    }
    let text = document.words[span].map(\.text).joined(separator: " ")
    let wording = wordingNumbers[text] ?? wordings.count
    if wording == wordings.count {
      wordings.append(text)
      wordingNumbers[text] = wording
    }
    if let slot = phrases[number].wordings.firstIndex(where: { $0.number == wording }) {
      phrases[number].wordings[slot].weight += document.weight
    } else {
      phrases[number].wordings.append((wording, document.weight))
    }
  }

  private mutating func intern(_ stems: [Int32]) -> Int {
    if let known = numbers[stems] { return known }
    numbers[stems] = phrases.count
    phrases.append(Phrase(stems: stems))
    return phrases.count - 1
  }

  static func mayStart(_ word: ScannedWord, opensClause: Bool) -> Bool {
    guard word.kind == .word else { return false }
    if opensClause && FunctionWords.clauseOpeners.contains(word.text) { return true }
    return !FunctionWords.badStarts.contains(word.text)
  }

  static func mayEnd(_ word: ScannedWord) -> Bool {
    !FunctionWords.badEnds.contains(word.text)
  }
}
