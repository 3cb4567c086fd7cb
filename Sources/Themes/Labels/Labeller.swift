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

  private struct Candidate {
    /// How well it names the group.
    var name: Double
    /// How strongly it marks the group.
    var key: Double
    var wording: String
    var stems: [Int32]
  }

  /// Names the groups of a corpus: `groups[document]` is the group of each, below 0 for none; no two
  /// of `scopes` that are equal get the same name.
  static func name(_ corpus: Corpus, groups: [Int], scopes: [String], positive: [Bool])
    -> [Naming]
  {
    let count = scopes.count
    let causes = CauseLabel(corpus, groups: groups, count: count)
      .labels(corpus, groups: groups, positive: positive)
    var phrases = PhraseCounts()
    var totals = [Double](repeating: 0, count: count + 1)
    for (index, document) in corpus.documents.enumerated() {
      let group = groups[index] < 0 ? count : groups[index]
      phrases.add(document, group: group)
      totals[group] += document.weight
    }
    let all = totals.reduce(0, +)
    var candidates = [[Candidate]](repeating: [], count: count)
    let keys = stemKeys(phrases, totals: totals, all: all)
    for phrase in phrases.phrases {
      let sum = phrase.counts.reduce(0) { $0 + $1.weight }
      for entry in phrase.counts where entry.group < count {
        guard entry.weight >= min(2, totals[entry.group]) || totals[entry.group] < 4 else {
          continue
        }
        let z = Keyness.score(
          inside: entry.weight, insideTotal: totals[entry.group], outside: sum - entry.weight,
          outsideTotal: all - totals[entry.group])
        guard z > 0, let wording = phrases.wording(phrase) else { continue }
        candidates[entry.group].append(
          Candidate(
            name: nameScore(phrase, wording, entry.weight, keys[entry.group]),
            key: z * log2(Double(phrase.stems.count) + 1), wording: wording, stems: phrase.stems))
      }
    }
    var used: Set<String> = []
    let casing = Casing(corpus)
    return (0..<count).map { group in
      let named = candidates[group].sorted {
        $0.name == $1.name ? $0.wording < $1.wording : $0.name > $1.name
      }
      let label =
        causes[group]
        ?? fallback(named.map(\.wording)) {
          used.contains(scopes[group] + "\u{1F}" + $0)
        } ?? "other"
      used.insert(scopes[group] + "\u{1F}" + label)
      let keyed = candidates[group].sorted {
        $0.key == $1.key ? $0.wording < $1.wording : $0.key > $1.key
      }
      return Naming(
        label: casing.restored(label), phrases: distinct(keyed, limit: 6).map(casing.restored))
    }
  }

  /// The best wording that no other theme has: a single word says no cause, so longer ones go first.
  private static func fallback(_ named: [String], isUsed: (String) -> Bool) -> String? {
    for least in [3, 2, 1] {
      let found = named.first {
        $0.split(separator: " ").count >= least && !isUsed($0)
      }
      if let found { return found }
    }
    return nil
  }

  /// For each group the keyness of single stems, as a share of its highest.
  private static func stemKeys(_ phrases: PhraseCounts, totals: [Double], all: Double)
    -> [[Int32: Double]]
  {
    var keys = [[Int32: Double]](repeating: [:], count: totals.count)
    var highest = [Double](repeating: 0.001, count: totals.count)
    for phrase in phrases.phrases {
      guard let stem = phrase.stems.first, phrase.stems.count == 1 else { continue }
      let sum = phrase.counts.reduce(0) { $0 + $1.weight }
      for entry in phrase.counts {
        let z = Keyness.score(
          inside: entry.weight, insideTotal: totals[entry.group], outside: sum - entry.weight,
          outsideTotal: all - totals[entry.group])
        keys[entry.group][stem] = max(0, z)
        highest[entry.group] = max(highest[entry.group], z)
      }
    }
    for group in keys.indices { keys[group] = keys[group].mapValues { $0 / highest[group] } }
    return keys
  }

  /// How well a phrase names a group: typical words, said often, in the shape of a statement.
  private static func nameScore(
    _ phrase: PhraseCounts.Phrase, _ wording: String, _ weight: Double, _ keys: [Int32: Double]
  ) -> Double {
    let typical =
      Set(phrase.stems).sorted().reduce(0) { $0 + (keys[$1] ?? 0).squareRoot() }
      / (Double(phrase.stems.count) + 1)
    let words = wording.split(separator: " ").map(String.init)
    var shape = 1.0
    if words.count == 1 { shape *= 0.3 }
    if words.count == 2 { shape *= 0.85 }
    if words.count > 6 { shape *= 0.8 }
    if words.contains(where: { FunctionWords.negations.contains($0) }) { shape *= 1.3 }
    if words.dropFirst().contains(where: { FunctionWords.statements.contains($0) }) { shape *= 1.3 }
    if words.dropFirst().contains(where: { FunctionWords.breaks.contains($0) }) { shape *= 0.4 }
    return log2(1 + weight) * typical * shape
  }

  /// The best phrases that do not repeat one another's stems.
  private static func distinct(_ ranked: [Candidate], limit: Int) -> [String] {
    var chosen: [(wording: String, stems: Set<Int32>)] = []
    for entry in ranked where chosen.count < limit {
      let stems = Set(entry.stems)
      let repeats = chosen.contains {
        $0.stems.isSubset(of: stems) || $0.stems.isSuperset(of: stems)
      }
      if !repeats { chosen.append((entry.wording, stems)) }
    }
    return chosen.map(\.wording)
  }
}
