import Language

/// Scores the feeling of a text from its words: valences of a lexicon, phrases, negation scope,
/// intensity, contrast, capitals, exclamation and emoji.
///
/// The sum s of the valences becomes s / √(s² + 15), between −1 and 1, the form that C. J. Hutto and
/// E. Gilbert use in "VADER", 2014; lexicon and rules are our own.
public struct SentimentScorer: Sendable {
  private let lexicon: SentimentLexicon

  /// Makes a scorer with the built-in lexicon.
  public init() { lexicon = .shared }

  /// The feeling of a text, −1 very negative to 1 very positive; 0 where no word carries any.
  public func score(_ text: String) -> Double { score(WordScan(text)) }

  /// The feeling of a text in UTF-8.
  public func score(_ utf8: [UInt8]) -> Double { score(WordScan(utf8)) }

  /// The feeling of a text that is scanned already.
  public func score(_ scan: WordScan) -> Double {
    let values = valences(scan)
    return total(values, scan.words.indices, scan)
  }

  /// The feeling of an answer to a question: after "What could we do better?" `Nothing` is praise and
  /// other words are wishes; after "What was good?" it is the other way round.
  ///
  /// - Parameters:
  ///   - scan: The answer.
  ///   - question: The question, nil where there was none.
  /// - Returns: −1 very negative to 1 very positive.
  public func score(_ scan: WordScan, question: String?) -> Double {
    whole(valences(scan), scan, question: question)
  }

  private func whole(
    _ values: (each: [Double], contrasts: [Int]), _ scan: WordScan, question: String?
  ) -> Double {
    guard let question, let direction = Questions.direction(of: question) else {
      return total(values, scan.words.indices, scan)
    }
    if scan.words.count <= 5, Questions.isNothing(scan) { return direction == .wish ? 0.75 : -0.5 }
    let shift = direction == .wish ? -0.8 : 0.8
    return total(values, scan.words.indices, scan, start: shift)
  }

  /// The feeling of each of some clauses (ranges of word numbers) of one text.
  public func scores(_ scan: WordScan, clauses: [Range<Int>]) -> [Double] {
    let values = valences(scan)
    return clauses.map { total(values, $0, scan) }
  }

  /// The feeling of an answer and that of each of its clauses, for the price of one.
  func scores(
    _ scan: WordScan, question: String?, clauses: [Range<Int>]
  ) -> (whole: Double, clauses: [Double]) {
    let values = valences(scan)
    return (
      whole(values, scan, question: question), clauses.map { total(values, $0, scan) }
    )
  }

  private func total(
    _ values: (each: [Double], contrasts: [Int]), _ range: Range<Int>, _ scan: WordScan,
    start: Double = 0
  ) -> Double {
    var sum = start
    var next = values.contrasts.makeIterator()
    var contrast = next.next() ?? Int.max
    for i in range {
      while contrast < i { contrast = next.next() ?? Int.max }
      if contrast == i, i > range.lowerBound, scan.words[i].before < .sentence { sum *= 0.6 }
      sum += values.each[i]
    }
    return sum / (sum * sum + 15).squareRoot()
  }

  /// The valence that each word adds, after negation, phrases and intensity.
  private func valences(_ scan: WordScan) -> (each: [Double], contrasts: [Int]) {
    let lexicon = lexicon
    var contrasts: [Int] = []
    let words = scan.words
    var values = [Double](repeating: 0, count: words.count)
    var covered = [Bool](repeating: false, count: words.count)
    for match in lexicon.phrases.matches(in: scan, isDistinct: false) {
      guard !covered[match.words.lowerBound] else { continue }
      for i in match.words { covered[i] = true }
      values[match.words.upperBound - 1] += SentimentLexicon.valence(ofGroup: match.group)
    }
    var negated = -10
    var strength = 1.0
    var strengthAt = -10
    for i in words.indices {
      if words[i].before >= .clause { negated = -10 }
      let (valence, role) = lexicon.entry(words[i].hash)
      switch role {
      case .negation: negated = i
      case .stronger:
        strength = 1.3
        strengthAt = i
      case .weaker:
        strength = 0.7
        strengthAt = i
      case .contrast:
        negated = -10
        contrasts.append(i)
      case .other, nil: break
      }
      guard valence != 0, !covered[i] else { continue }
      var value = valence
      if i - strengthAt <= 2 { value *= strength }
      if i - negated <= 4 { value *= -0.6 }
      if words[i].marks.contains(.capitals), words[i].end - words[i].start > 3 { value *= 1.2 }
      if words[i].marks.contains(.exclaimed) { value *= 1.15 }
      values[i] += value
    }
    return (values, contrasts)
  }
}
