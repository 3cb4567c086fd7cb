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
    /// Its first wordings: where each stands, and its weight.
    var wordings: [(document: Int, span: ClosedRange<Int>, weight: Double)] = []
  }

  /// The longest phrase, in words and in stems that carry it.
  static let longest = (words: 6, stems: 3)
  /// The phrases, in the order of their first occurrence.
  private(set) var phrases: [Phrase] = []
  private var numbers: [UInt64: Int] = [:]
  private let corpus: Corpus

  /// Counts the phrases that stand in at least two documents, or in documents that stand for several;
  /// `groups` is the group of each document, and a document counts once however often it repeats one.
  init(_ corpus: Corpus, groups: [Int]) {
    self.corpus = corpus
    var last: [UInt64: (document: Int32, isRepeated: Bool)] = [:]
    for (number, document) in corpus.documents.enumerated() {
      Self.forEach(document) { key, _ in
        guard let known = last[key] else {
          last[key] = (Int32(number), document.weight >= 2)
          return
        }
        if known.document != Int32(number) && !known.isRepeated {
          last[key] = (known.document, true)
        }
      }
    }
    for (number, document) in corpus.documents.enumerated() {
      Self.forEach(document) { key, span in
        if last[key]?.isRepeated ?? false { count(key, groups[number], number, span) }
      }
    }
  }

  /// The commonest wording of a phrase; of equals the shortest, then the first in order.
  func wording(_ phrase: Phrase) -> String? {
    let texts = phrase.wordings.map { (text: text($0.document, $0.span), weight: $0.weight) }
    return texts.min { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      let (x, y) = (a.text, b.text)
      return x.utf8.count == y.utf8.count ? x < y : x.utf8.count < y.utf8.count
    }?.text
  }

  private func text(_ document: Int, _ span: ClosedRange<Int>) -> String {
    corpus.documents[document].words[span].map(\.text).joined(separator: " ")
  }

  /// Calls with every phrase of a document, as a hash of the stems that carry it, and its place.
  private static func forEach(
    _ document: Corpus.Document, _ body: (UInt64, ClosedRange<Int>) -> Void
  ) {
    let words = document.traits
    for start in words.indices where ClauseShape.mayStart(words, start) {
      var key: UInt64 = 0xcbf2_9ce4_8422_2325
      var stems = 0
      for end in start..<min(start + longest.words, words.count) {
        if words[end].isAny(of: .outside) { break }
        if !words[end].contains(.function) {
          key = (key ^ UInt64(UInt32(bitPattern: document.stems[end]))) &* 0x9e37_79b9_7f4a_7c15
          key ^= key >> 29
          stems += 1
        }
        guard stems <= longest.stems else { break }
        guard stems > 0, !words[end].contains(.badEnd) else { continue }
        body(key, start...end)
      }
    }
  }

  private mutating func count(
    _ key: UInt64, _ group: Int, _ number: Int, _ span: ClosedRange<Int>
  ) {
    let document = corpus.documents[number]
    var place = phrases.count
    if let known = numbers[key] {
      place = known
    } else {
      numbers[key] = place
      phrases.append(
        Phrase(
          stems: span.compactMap {
            document.traits[$0].contains(.function) ? nil : document.stems[$0]
          }))
    }
    if phrases[place].last != number {
      phrases[place].last = number
      if let slot = phrases[place].counts.firstIndex(where: { $0.group == group }) {
        phrases[place].counts[slot].weight += document.weight
      } else {
        phrases[place].counts.append((group, document.weight))
      }
    }
    let words = document.words[span]
    let slot = phrases[place].wordings.firstIndex { known in
      let other = corpus.documents[known.document].words[known.span]
      return other.count == words.count
        && zip(other, words).allSatisfy { $0.text == $1.text }
    }
    if let slot {
      phrases[place].wordings[slot].weight += document.weight
    } else if phrases[place].wordings.count < 8 {
      phrases[place].wordings.append((number, span, document.weight))
    }
  }
}
