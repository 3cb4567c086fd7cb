import FeedbackModel
import Language

/// The words that a tag hangs on: without them the text would be tagged otherwise.
public struct DecidingWords: Sendable, Equatable {
  /// UTF-8 byte offsets of the words, in the order in which they were taken out.
  public var spans: [Range<Int>]
  /// The process that the text would get without them, guessed or not.
  public var instead: Guess
}

extension Tagger {
  /// So many words are taken out at most.
  static let mostDecidingWords = 6

  /// Finds the words that the process of an item hangs on: one after another the one that speaks
  /// most for it, as against the next best process, is taken out until another process is likelier.
  ///
  /// - Returns: the words; nil where six do not change it, and where there is but one process.
  /// - Complexity: O(words taken out × the cost of tagging).
  public mutating func decidingWords(of item: FeedbackItem) -> DecidingWords? {
    let head = heads.process
    var bytes = Array(item.text.utf8)
    bytes.withUnsafeBufferPointer { scorer.score($0, question: item.question) }
    let first = decide(scorer.margins).best
    guard first >= 0, head.classes.count > 1 else { return nil }
    var spans: [Range<Int>] = []
    while true {
      let decision = decide(scorer.margins)
      if decision.best != first, decision.best >= 0 {
        let guess = Guess(
          id: head.classes[decision.best], confidence: rounded(decision.confidence))
        return DecidingWords(spans: spans, instead: guess)
      }
      guard spans.count < Self.mostDecidingWords else { return nil }
      let rival = decision.margins.indices.filter { $0 != first }
        .max { decision.margins[$0] < decision.margins[$1] }
      let speaking = scorer.contributions(head.firstColumn + first)
      let against = scorer.contributions(head.firstColumn + (rival ?? first))
      let tokens = scorer.extractor.stream.tokens
      let strongest = speaking.indices.max {
        speaking[$0] - against[$0] < speaking[$1] - against[$1]
      }
      guard let strongest, strongest < tokens.count else { return nil }
      let span = tokens[strongest].span
      spans.append(span)
      for at in span { bytes[at] = 0x20 }
      bytes.withUnsafeBufferPointer { scorer.score($0, question: item.question) }
    }
  }
}
