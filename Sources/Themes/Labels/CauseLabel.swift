/// Names a theme by a stretch of a clause that a customer really wrote and that says what the theme's
/// documents have in common: three to eight words that hold the theme's marking words and few others.
///
/// Whole phrases rarely repeat in people's words, so a stretch is not judged by how often it occurs
/// but by the words in it: each by its keyness in the theme (``Keyness``), the rare details of one
/// document counting against it.
struct CauseLabel {
  /// The shortest and longest label, in words.
  static let lengths = 3...8
  /// What a stem adds to a label of each theme: its z-score, and whether it is more than a detail.
  private let weights: [[Int32: Float]]

  /// Weighs the stems of a corpus whose documents stand in groups, below 0 for none.
  init(_ corpus: Corpus, groups: [Int], count: Int) {
    var inside = [[Int32: Double]](repeating: [:], count: count)
    var everywhere: [Int32: Double] = [:]
    var totals = [Double](repeating: 0, count: count)
    var all = 0.0
    for (document, group) in zip(corpus.documents, groups) {
      all += document.weight
      if group >= 0 { totals[group] += document.weight }
      for stem in Set(document.stems) where stem >= 0 {
        everywhere[stem, default: 0] += document.weight
        if group >= 0 { inside[group][stem, default: 0] += document.weight }
      }
    }
    weights = (0..<count).map { group in
      var found: [Int32: Float] = [:]
      for (stem, weight) in inside[group] where weight >= 2 {
        let z = Keyness.score(
          inside: weight, insideTotal: totals[group],
          outside: (everywhere[stem] ?? 0) - weight, outsideTotal: all - totals[group])
        if z > 0 { found[stem] = Float(z) }
      }
      return found
    }
  }

  /// The best label of each theme, no label twice; nil where no stretch will do.
  func labels(_ corpus: Corpus, groups: [Int], positive: [Bool]) -> [String?] {
    var best = [[String: Float]](repeating: [:], count: weights.count)
    for (document, group) in zip(corpus.documents, groups) where group >= 0 {
      for (wording, score) in candidates(document, group, isPositive: positive[group]) {
        best[group][wording] = max(best[group][wording] ?? 0, score)
      }
    }
    var used: Set<String> = []
    return best.map { candidates in
      let label = candidates.filter { !used.contains($0.key) }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      if let label { used.insert(label) }
      return label
    }
  }

  private func candidates(
    _ document: Corpus.Document, _ group: Int, isPositive: Bool
  ) -> [(wording: String, score: Float)] {
    let words = document.words
    var found: [(wording: String, score: Float)] = []
    var top: Float = 0
    for start in words.indices {
      let isClauseStart = start == 0 || words[start - 1].kind == .stop
      guard PhraseCounts.mayStart(words[start], opensClause: isClauseStart) else { continue }
      for end in start..<min(start + Self.lengths.upperBound, words.count) {
        guard words[end].kind == .word else { break }
        guard end - start + 1 >= Self.lengths.lowerBound, PhraseCounts.mayEnd(words[end]) else {
          continue
        }
        var score = self.score(document, start...end, group, isPositive: isPositive)
        guard score > 0 else { continue }
        let isClauseEnd = end + 1 == words.count || words[end + 1].kind == .stop
        if isClauseStart { score *= 1.1 }
        if isClauseEnd { score *= 1.25 }
        if score > top * 0.999 {
          top = max(top, score)
          found.append((words[start...end].map(\.text).joined(separator: " "), score))
        }
      }
    }
    return found.filter { $0.score >= top * 0.999 }
  }

  private func score(
    _ document: Corpus.Document, _ span: ClosedRange<Int>, _ group: Int, isPositive: Bool
  ) -> Float {
    var marks: [Float] = []
    var seen: Set<Int32> = []
    var details = 0
    var negations = 0
    for index in span {
      let word = document.words[index]
      if FunctionWords.negations.contains(word.text) { negations += 1 }
      let stem = document.stems[index]
      guard stem >= 0, !FunctionWords.contains(word.text), seen.insert(stem).inserted else {
        continue
      }
      if let weight = weights[group][stem] { marks.append(weight) } else { details += 1 }
    }
    guard marks.count >= 2 else { return 0 }
    marks.sort(by: >)
    // The first words carry the theme; each further one says less that is new.
    let shares: [Float] = [1, 0.9, 0.6, 0.4, 0.2]
    let sum = zip(marks, shares).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    let detail = Float(details) * 0.35 * marks[0]
    let cause: Float = negations > 0 ? (isPositive ? 0.9 : 1.2) : 1
    return (sum - detail) * cause
  }
}
