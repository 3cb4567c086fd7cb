#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Names groups of documents in their own words.
struct Labeller {
  /// A group's name and what defines it.
  struct Naming: Sendable, Equatable {
    /// A phrase that occurs in the documents; nil where nothing in them names a cause.
    var label: String?
    /// Defining phrases, the most typical first.
    var phrases: [String]
  }

  private struct Candidate {
    /// How strongly it marks the group.
    var key: Double
    /// Its number.
    var phrase: Int
  }

  /// Names the groups of a corpus: `groups[document]` is the group of each, below 0 for none, and
  /// `areas[document]` its process; `areaOf` is the process of each group. No two get the same name.
  static func name(
    _ corpus: Corpus, groups: [Int], areas: [Int], areaOf: [Int], positive: [Bool],
    needsAll: Bool
  ) -> [Naming] {
    let count = areaOf.count
    let causes = CauseLabel(corpus, groups: groups, areas: areas, areaOf: areaOf)
      .labels(corpus, groups: groups, positive: positive, needsAll: needsAll)
    let phrases = PhraseCounts(corpus, groups: groups.map { $0 < 0 ? count : $0 })
    var totals = [Double](repeating: 0, count: count + 1)
    for (index, document) in corpus.documents.enumerated() {
      let group = groups[index] < 0 ? count : groups[index]
      totals[group] += document.weight
    }
    let all = totals.reduce(0, +)
    var candidates = [[Candidate]](repeating: [], count: count)
    for (number, phrase) in phrases.phrases.enumerated() {
      let sum = phrase.counts.reduce(0) { $0 + $1.weight }
      for entry in phrase.counts where entry.group < count {
        guard entry.weight >= min(2, totals[entry.group]) || totals[entry.group] < 4 else {
          continue
        }
        let z = Keyness.score(
          inside: entry.weight, insideTotal: totals[entry.group], outside: sum - entry.weight,
          outsideTotal: all - totals[entry.group])
        guard z > 0 else { continue }
        candidates[entry.group].append(
          Candidate(key: z * log2(Double(phrase.stems.count) + 1), phrase: number))
      }
    }
    var used: Set<String> = []
    let casing = Casing(corpus)
    return (0..<count).map { group in
      let keyed = candidates[group].sorted {
        $0.key == $1.key ? $0.phrase < $1.phrase : $0.key > $1.key
      }.map { phrases.phrases[$0.phrase] }
      let label =
        causes[group]
        ?? (needsAll
          ? fallback(keyed.prefix(100).compactMap(phrases.wording)) { used.contains($0) } : nil)
      if let label { used.insert(label) }
      return Naming(
        label: label.map(casing.restored),
        phrases: distinct(keyed, limit: 6).compactMap(phrases.wording).map(casing.restored))
    }
  }

  /// The best wording that no other theme has: a single word says no cause, so longer ones go first.
  private static func fallback(_ wordings: [String], isUsed: (String) -> Bool) -> String {
    for least in [3, 2, 1] {
      let found = wordings.first {
        $0.split(separator: " ").count >= least && !isUsed($0)
      }
      if let found { return found }
    }
    return "other"
  }

  /// The best phrases that do not repeat one another's stems.
  private static func distinct(_ ranked: [PhraseCounts.Phrase], limit: Int)
    -> [PhraseCounts.Phrase]
  {
    var chosen: [PhraseCounts.Phrase] = []
    for phrase in ranked where chosen.count < limit {
      let stems = Set(phrase.stems)
      let repeats = chosen.contains {
        stems.isSubset(of: $0.stems) || stems.isSuperset(of: $0.stems)
      }
      if !repeats { chosen.append(phrase) }
    }
    return chosen
  }
}
