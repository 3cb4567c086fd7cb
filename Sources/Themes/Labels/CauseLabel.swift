/// Names a theme by a stretch of a clause that a customer really wrote and that says what the theme's
/// documents have in common: two to eight words that hold the theme's marking words and few others,
/// and stand by themselves (``ClauseShape``).
///
/// Whole phrases rarely repeat in people's words, so a stretch is not judged by how often it occurs
/// but by the words in it: each by its keyness (``Keyness``), in the theme and in its process. What
/// customers say about anything (years of loyalty, oaths, patience that ends) marks a group of
/// documents by chance or because they say nothing else, but no process.
struct CauseLabel {
  /// The shortest and longest label, in words.
  static let lengths = 2...8
  /// A label holds a word that marks its theme and process at least so much (a z-score).
  static let least: Float = 2
  /// The fewest of a theme's documents, as a share, that hold one of its label's marking words.
  static let coverage = 0.12
  /// What a stem adds to a label of each theme: its z-score, less where few documents hold it.
  private let weights: [[Int32: Float]]
  /// In how much weight of documents each stem occurs.
  private let everywhere: [Int32: Double]
  /// The highest weight of each theme.
  private let highest: [Float]

  /// Weighs the stems of a corpus whose documents stand in groups, below 0 for none, and areas
  /// (processes); `areaOf` is the area of each group.
  init(_ corpus: Corpus, groups: [Int], areas: [Int], areaOf: [Int]) {
    let stems = corpus.vocabulary.stems.count
    var everywhere = StemCounts(stems: stems)
    var inside = [StemCounts](repeating: StemCounts(stems: 0), count: areaOf.count)
    let areaCount = (areas.max() ?? 0) + 1
    var within = [StemCounts](repeating: StemCounts(stems: 0), count: areaCount)
    for (index, document) in corpus.documents.enumerated() {
      let distinct = Set(document.stems).filter { $0 >= 0 }
      everywhere.add(distinct, document.weight)
      within[areas[index]].add(distinct, document.weight)
      if groups[index] >= 0 { inside[groups[index]].add(distinct, document.weight) }
    }
    weights = areaOf.indices.map { group in
      var found: [Int32: Float] = [:]
      let (own, area) = (inside[group], within[areaOf[group]])
      let few = Swift.max(2, own.total * 0.01)
      let most = own.counts.reduce(1) {
        FunctionWords.contains(corpus.vocabulary.stems[Int($1.key)]) ? $0 : Swift.max($0, $1.value)
      }
      for (stem, weight) in own.counts where weight >= few {
        let all = everywhere.counts[stem] ?? 0
        var z = Keyness.score(
          inside: weight, insideTotal: own.total, outside: all - weight,
          outsideTotal: everywhere.total - own.total)
        if areaCount > 1 {
          let shared = area.counts[stem] ?? 0
          let ofArea = Keyness.score(
            inside: shared, insideTotal: area.total, outside: all - shared,
            outsideTotal: everywhere.total - area.total)
          z = Swift.min(z, ofArea)
        }
        if z > 0 { found[stem] = Float(z * (weight / most).squareRoot()) }
      }
      return found
    }
    self.everywhere = everywhere.counts
    highest = weights.map { $0.values.max() ?? 0 }
  }

  /// The best label of each theme, no label twice; nil where no stretch will do.
  ///
  /// With `needsAll` a label may also hold words that few of the theme's documents hold.
  func labels(_ corpus: Corpus, groups: [Int], positive: [Bool], needsAll: Bool) -> [String?] {
    var members = [[Int]](repeating: [], count: weights.count)
    for (index, group) in groups.enumerated() where group >= 0 { members[group].append(index) }
    var used: [Set<Int32>] = []
    return members.indices.map { group in
      let ranked = candidates(corpus, members[group], group, isPositive: positive[group])
        .filter { candidate in
          let said = said(candidate, corpus)
          return !used.contains { Self.isSame($0, said) }
        }
      let chosen = ranked.prefix(12).first {
        covered($0, corpus, members[group], group) >= Self.coverage
      }
      guard let label = chosen ?? (needsAll ? ranked.first : nil) else { return nil }
      used.append(said(label, corpus))
      return label.wording
    }
  }

  /// The stems that a label says something by.
  private func said(_ candidate: Candidate, _ corpus: Corpus) -> Set<Int32> {
    let document = corpus.documents[candidate.document]
    let places = candidate.span.filter { !document.traits[$0].contains(.function) }
    return Set((places.isEmpty ? Array(candidate.span) : places).map { document.stems[$0] })
  }

  /// Whether two labels say the same: readers could not tell their themes apart.
  private static func isSame(_ a: Set<Int32>, _ b: Set<Int32>) -> Bool {
    5 * a.intersection(b).count >= 3 * a.union(b).count
  }

  private struct Candidate {
    var wording: String
    var document: Int
    var span: ClosedRange<Int>
    var score: Float
    var times: Float
  }

  /// The best stretch of each document of a theme, the best first.
  private func candidates(
    _ corpus: Corpus, _ members: [Int], _ group: Int, isPositive: Bool
  ) -> [Candidate] {
    var found: [String: Candidate] = [:]
    for member in members {
      let document = corpus.documents[member]
      guard let best = candidate(document, group, isPositive: isPositive) else { continue }
      let wording = document.words[best.span].map(\.text).joined(separator: " ")
      guard var known = found[wording] else {
        found[wording] = Candidate(
          wording: wording, document: member, span: best.span, score: best.score, times: 0)
        continue
      }
      known.times += 1
      known.score = max(known.score, best.score)
      found[wording] = known
    }
    func worth(_ candidate: Candidate) -> Float {
      candidate.score * (1 + 0.1 * min(4, candidate.times))
    }
    return found.values.sorted { (worth($1), $0.wording) < (worth($0), $1.wording) }
  }

  /// The share of a theme's documents that hold a marking word of a label.
  private func covered(
    _ candidate: Candidate, _ corpus: Corpus, _ members: [Int], _ group: Int
  ) -> Double {
    let marks = Set(
      candidate.span.map { corpus.documents[candidate.document].stems[$0] }
        .filter { weights[group][$0] ?? 0 >= highest[group] * 0.2 })
    var (inside, all) = (0.0, 0.0)
    for member in members {
      let document = corpus.documents[member]
      all += document.weight
      if document.stems.contains(where: marks.contains) { inside += document.weight }
    }
    return inside / max(all, 1)
  }

  /// The best stretch of a document.
  private func candidate(_ document: Corpus.Document, _ group: Int, isPositive: Bool)
    -> (span: ClosedRange<Int>, score: Float)?
  {
    let words = document.traits
    var best: (span: ClosedRange<Int>, score: Float)?
    let own = weights[group]
    let worths = document.stems.indices.map { place -> Worth in
      let stem = document.stems[place]
      guard stem >= 0, !words[place].contains(.function) else { return .nothing }
      if let weight = own[stem] { return .mark(weight) }
      // Misspelt words are rarer than rare ones.
      return .detail(everywhere[stem] ?? 0 < 2.5 ? 4 : 1)
    }
    for start in words.indices where ClauseShape.mayStart(words, start) {
      let opening = ClauseShape.opening(words, start) * ClauseShape.clause(words, start)
      for end in start..<min(start + Self.lengths.upperBound, words.count) {
        if words[end].isAny(of: .outside) { break }
        guard end - start + 1 >= Self.lengths.lowerBound, !words[end].contains(.badEnd) else {
          continue
        }
        var score = self.score(document.stems, worths, start...end, group)
        guard score > 0 else { continue }
        score *= opening * ClauseShape.length(end - start + 1)
        guard score * 1.7 > best?.score ?? 0 else { continue }
        score *=
          ClauseShape.closing(words, end)
          * ClauseShape.cause(words[start...end], isPositive: isPositive)
        if score > best?.score ?? 0 { best = (start...end, score) }
      }
    }
    return best
  }

  /// What a word adds to a label.
  private enum Worth {
    case nothing
    case mark(Float)
    case detail(Float)
  }

  /// What the words of a stretch say of the theme.
  private func score(
    _ stems: [Int32], _ worths: [Worth], _ span: ClosedRange<Int>, _ group: Int
  ) -> Float {
    // No word counts for more than this, so that one does not carry a label alone.
    let most = highest[group] * 0.7
    // The first words carry the theme; each further one says less that is new.
    var marks = SIMD8<Float>.zero
    var (details, words) = (Float(0), 0)
    for index in span {
      if index > span.lowerBound, stems[span.lowerBound..<index].contains(stems[index]) { continue }
      switch worths[index] {
      case .nothing: continue
      case .detail(let weight): details += weight
      case .mark(var weight):
        for place in 0..<5 where weight > marks[place] {
          (marks[place], weight) = (weight, marks[place])
        }
      }
      words += 1
    }
    guard marks[0] >= Self.least, words >= 2 else { return 0 }
    marks.clamp(lowerBound: .zero, upperBound: SIMD8(repeating: most))
    return (marks * Self.shares).sum() * 1.1 - details * 0.3 * marks[0]
  }

  private static let shares = SIMD8<Float>(1, 0.9, 0.6, 0.4, 0.2, 0, 0, 0)
}

/// In how much weight of documents each stem occurs.
private struct StemCounts {
  private(set) var counts: [Int32: Double] = [:]
  private(set) var total = 0.0

  init(stems: Int) { counts.reserveCapacity(stems) }

  mutating func add(_ stems: Set<Int32>, _ weight: Double) {
    total += weight
    for stem in stems { counts[stem, default: 0] += weight }
  }
}
