import FeedbackModel
import Language

extension Tagger {
  /// The clauses of an item, each with a process, department and sentiment of its own.
  ///
  /// A clause is judged by its own words and, at half weight, by those of the whole item. Where
  /// items may carry several processes, those of the whole item are given out to its clauses: the
  /// set of processes is the one that was calibrated.
  mutating func mentions(
    of item: FeedbackItem, _ decision: Decision, _ department: Guess?, _ scan: WordScan,
    _ wordClauses: [Range<Int>], _ feelings: [Double]
  ) -> [Mention] {
    guard decision.best >= 0 else { return [] }
    let whole = scorer.margins
    let given = given(decision)
    var text = item.text
    let clauses = text.withUTF8 { ClauseSplitter.clauses(wordClauses, of: scan, utf8: $0.span) }
    guard clauses.count > 1 else {
      let span = clauses.first ?? 0..<item.text.utf8.count
      let feeling = itemSentiment(whole, feelings.first ?? 0)
      return given.map { label in
        mention(
          label, decision, department, confidence: confidence(label, decision, whole),
          sentiment: feeling, span: span)
      }
    }
    var mentions: [Mention] = []
    var clauseMargins: [[Float]] = []
    for (span, feeling) in zip(clauses, feelings) {
      scorer.score(tokens: tokens(span))
      clauseMargins.append(scorer.margins)
      var margins = scorer.margins
      for column in margins.indices { margins[column] += 0.5 * whole[column] }
      var clause = decide(margins)
      var label = clause.best
      if heads.process.isMultiLabel {
        label = given.max { clause.margins[$0] < clause.margins[$1] } ?? clause.best
        clause.best = label
        clause.probabilities = decision.probabilities
        clause.confidence = confidence(label, decision, whole)
      }
      let owner = decoder.decode(clause, margins)
      mentions.append(
        mention(
          label, clause, owner, confidence: clause.confidence,
          sentiment: itemSentiment(scorer.margins, feeling), span: span))
    }
    if heads.process.isMultiLabel {
      addUnclaimed(given, decision, department, clauseMargins, whole, &mentions)
    }
    return joined(mentions)
  }

  /// The tokens of the text read last that begin in a stretch of its bytes.
  private func tokens(_ span: Range<Int>) -> Range<Int> {
    let tokens = scorer.extractor.stream.tokens
    func first(from byte: Int) -> Int {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].span.lowerBound < byte { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: span.lowerBound)
    return start..<max(start, first(from: span.upperBound))
  }

  /// The processes of an item: the best, and where items may carry several those over their cut.
  private func given(_ decision: Decision) -> [Int] {
    var given = [decision.best]
    for (label, cut) in heads.process.cuts.enumerated()
    where label != decision.best && label != decision.none && Double(decision.margins[label]) > cut
    { given.append(label) }
    return given
  }

  private func confidence(_ label: Int, _ decision: Decision, _ whole: [Float]) -> Double {
    if label == decision.best || !heads.process.isMultiLabel { return decision.confidence }
    return heads.process.membership(Double(whole[heads.process.firstColumn + label]))
  }

  private func mention(
    _ label: Int, _ decision: Decision, _ department: Guess?, confidence: Double,
    sentiment: Double, span: Range<Int>
  ) -> Mention {
    // Under several labels the set was cut already; else an unsure clause stays unassigned.
    let isGiven =
      !decision.isNone
      && (heads.process.isMultiLabel || heads.process.isSure(confidence, of: label))
    return Mention(
      process: isGiven ? heads.process.classes[label] : Guess.unassigned,
      department: department?.id ?? Guess.unassigned,
      confidence: isGiven ? rounded(confidence) : nil, sentiment: rounded(sentiment), span: span,
      evidence: isGiven ? evidence(column: heads.process.firstColumn + label) : [])
  }

  /// Gives each process that no clause claimed to the clause that speaks for it most.
  private func addUnclaimed(
    _ given: [Int], _ decision: Decision, _ department: Guess?, _ clauseMargins: [[Float]],
    _ whole: [Float], _ mentions: inout [Mention]
  ) {
    for label in given {
      let id = heads.process.classes[label]
      if mentions.contains(where: { $0.process == id }) { continue }
      let column = heads.process.firstColumn + label
      guard
        let best = clauseMargins.indices.max(by: {
          clauseMargins[$0][column] < clauseMargins[$1][column]
        })
      else { continue }
      var copy = mentions[best]
      copy.process = id
      copy.confidence = rounded(confidence(label, decision, whole))
      copy.evidence = []
      if let owner = decoder.ownerID(label) { copy.department = owner }
      mentions.append(copy)
    }
    mentions.sort {
      $0.span.lowerBound != $1.span.lowerBound
        ? $0.span.lowerBound < $1.span.lowerBound : $0.process < $1.process
    }
  }

  /// Neighbouring clauses of one process, one department and one feeling are one mention.
  private func joined(_ mentions: [Mention]) -> [Mention] {
    var result: [Mention] = []
    for mention in mentions {
      guard let last = result.last, last.process == mention.process,
        last.department == mention.department, last.span != mention.span,
        (last.sentiment ?? 0) * (mention.sentiment ?? 0) >= 0
      else {
        result.append(mention)
        continue
      }
      var both = last
      both.span = last.span.lowerBound..<mention.span.upperBound
      both.evidence += mention.evidence
      both.confidence = max(last.confidence ?? 0, mention.confidence ?? 0)
      if last.process == Guess.unassigned { both.confidence = nil }
      both.sentiment = rounded(((last.sentiment ?? 0) + (mention.sentiment ?? 0)) / 2)
      result[result.count - 1] = both
    }
    return result
  }

  /// The sentiment of a text from its margins where items were labelled with it, else from its
  /// words.
  func itemSentiment(_ margins: [Float], _ lexical: Double) -> Double {
    guard let head = heads.sentiment else { return lexical }
    return SentimentHead.value(head, Array(margins[head.columns]))
  }

  /// The words of the text scored last that speak for a column, strongest five, in text order.
  func evidence(column: Int) -> [Evidence] {
    let selected = scorer.extractor.stream.tokens[scorer.extractor.selected]
    return Self.strongest(scorer.contributions(column), selected.map(\.span), 5)
      .map { Evidence(span: $0.span, weight: $0.weight) }
  }

  /// The strongest positive words, neighbours joined, in text order. Words count that reach a fifth
  /// of the strongest.
  static func strongest(_ weights: [Float], _ spans: [Range<Int>], _ count: Int)
    -> [(span: Range<Int>, weight: Double)]
  {
    guard let largest = weights.max(), largest > 0 else { return [] }
    let kept = weights.indices.filter { weights[$0] >= 0.2 * largest }
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
