import FeedbackModel
import Language

extension Tagger {
  /// The clauses of an item, each with a process, department and sentiment of its own.
  mutating func mentions(of item: FeedbackItem, _ decision: Decision, _ department: Guess?)
    -> [Mention]
  {
    guard decision.best >= 0 else { return [] }
    let evidence = evidence(column: heads.process.firstColumn + decision.best, offset: 0)
    return [
      Mention(
        process: heads.process.classes[decision.best],
        department: department?.id ?? Guess.unassigned,
        confidence: rounded(decision.confidence), span: 0..<item.text.utf8.count,
        evidence: evidence)
    ]
  }

  /// The sentiment of an item, −1 to 1: the median of the distribution over five classes where
  /// items were labelled with it.
  func sentiment(of item: FeedbackItem) -> Double? {
    guard let head = heads.sentiment else { return nil }
    return SentimentHead.value(head, Array(scorer.margins[head.columns]))
  }

  /// The words of the text scored last that speak for a column, strongest three, in text order.
  func evidence(column: Int, offset: Int) -> [Evidence] {
    Self.strongest(scorer.contributions(column), scorer.extractor.stream.tokens.map(\.span), 3)
      .map {
        Evidence(span: $0.span.lowerBound + offset..<$0.span.upperBound + offset, weight: $0.weight)
      }
  }

  /// The strongest positive words, neighbours joined, in text order. Words count that reach 30 %
  /// of the strongest.
  static func strongest(_ weights: [Float], _ spans: [Range<Int>], _ count: Int)
    -> [(span: Range<Int>, weight: Double)]
  {
    guard let largest = weights.max(), largest > 0 else { return [] }
    let kept = weights.indices.filter { weights[$0] >= 0.3 * largest }
      .sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
      .prefix(count).sorted()
    var runs: [(span: Range<Int>, weight: Double)] = []
    var last = -2
    for index in kept {
      let weight = Double(weights[index])
      if index == last + 1, let run = runs.popLast() {
        runs.append((run.span.lowerBound..<spans[index].upperBound, run.weight + weight))
      } else {
        runs.append((spans[index], weight))
      }
      last = index
    }
    return runs.map { ($0.span, ($0.weight * 100).rounded() / 100) }
  }
}
