#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Names groups of documents in their own words.
struct Labeller {
  /// A group's name and what defines it.
  struct Naming: Sendable, Equatable {
    /// A phrase that occurs in the documents.
    var label: String
    /// Defining phrases, the most typical first.
    var phrases: [String]
  }

  /// Names the groups of a corpus: `groups[document]` is the group of each, below 0 for none.
  static func name(
    _ corpus: Corpus, groups: [Int], count: Int, positive: [Bool]
  ) -> [Naming] {
    let causes = CauseLabel(corpus, groups: groups, count: count)
      .labels(corpus, groups: groups, positive: positive)
    var phrases = PhraseCounts()
    var totals = [Double](repeating: 0, count: count + 1)
    for (index, document) in corpus.documents.enumerated() {
      let group = groups[index] < 0 ? count : groups[index]
      phrases.add(document, group: group, groups: count + 1)
      totals[group] += document.weight
    }
    let all = totals.reduce(0, +)
    var used: Set<String> = []
    return (0..<count).map { group in
      var ranked: [(score: Double, wording: String, stems: [Int32])] = []
      for phrase in phrases.phrases where phrase.counts[group] >= min(2, totals[group]) {
        let inside = phrase.counts[group]
        let z = Keyness.score(
          inside: inside, insideTotal: totals[group],
          outside: phrase.counts.reduce(0, +) - inside, outsideTotal: all - totals[group])
        guard z > 0, let wording = best(phrase.wordings) else { continue }
        let words = wording.split(separator: " ").count
        let length = log2(Double(phrase.stems.count) + 1) * (words < 2 ? 0.5 : 1)
        ranked.append((z * length, wording, phrase.stems))
      }
      ranked.sort { $0.score == $1.score ? $0.wording < $1.wording : $0.score > $1.score }
      let label =
        ranked.first { $0.wording.contains(" ") && !used.contains($0.wording) }
        ?? ranked.first
      let name = causes[group] ?? label?.wording ?? "other"
      used.insert(name)
      return Naming(label: name, phrases: distinct(ranked, limit: 6))
    }
  }

  /// The commonest wording; of equals the shortest, then the first in order.
  private static func best(_ wordings: [String: Double]) -> String? {
    wordings.min { a, b in
      if a.value != b.value { return a.value > b.value }
      return a.key.utf8.count == b.key.utf8.count
        ? a.key < b.key : a.key.utf8.count < b.key.utf8.count
    }?.key
  }

  /// The best phrases that do not repeat one another's stems.
  private static func distinct(
    _ ranked: [(score: Double, wording: String, stems: [Int32])], limit: Int
  ) -> [String] {
    var chosen: [(wording: String, stems: Set<Int32>)] = []
    for entry in ranked where chosen.count < limit {
      let stems = Set(entry.stems)
      if chosen.contains(where: {
        !$0.stems.isDisjoint(with: stems)
          && ($0.stems.isSubset(of: stems) || $0.stems.isSuperset(of: stems))
      }) {
        continue
      }
      chosen.append((entry.wording, stems))
    }
    return chosen.map(\.wording)
  }
}
