import FeedbackModel
import JSON
import Language

/// Tags items with a model. A value with buffers of its own: make one for each worker.
public struct Tagger: Sendable {
  /// The model it tags by.
  public let model: TaggingModel
  let taxonomy: Taxonomy?
  let onlyProcess: Bool
  let heads: ModelHeads
  var scorer: Scorer
  let decoder: DepartmentDecoder
  let sentimentScorer = SentimentScorer()
  let signalFinder: SignalFinder
  private let stages: [Stage?]
  private let isDraft: Bool

  /// Makes a tagger.
  ///
  /// - Parameters:
  ///   - model: what to tag by.
  ///   - taxonomy: owners and stages; nil means those stored in the model.
  ///   - onlyProcess: whether to leave out everything but the process.
  public init(model: TaggingModel, taxonomy: Taxonomy?, onlyProcess: Bool = false) {
    self.model = model
    self.taxonomy = taxonomy
    self.onlyProcess = onlyProcess
    heads = model.file.header.heads
    scorer = Scorer(
      model.file, columns: onlyProcess ? heads.process.classes.count : heads.columnCount)
    signalFinder = SignalFinder(taxonomy: taxonomy)
    decoder = DepartmentDecoder(model: model, taxonomy: taxonomy)
    stages = heads.process.classes.map { id in
      taxonomy?.process(id)?.stage ?? model.file.header.stages[id]
    }
    isDraft = taxonomy?.isBuiltIn ?? false
  }

  /// Tags an item: process, department, stage, mentions, sentiment and signals, in place of the
  /// tags it had. An item without words loses its tags and gets none.
  public mutating func tag(_ item: inout FeedbackItem) {
    item.tags = nil
    scorer.score(item.text, question: item.question)
    guard !scorer.extractor.stream.tokens.isEmpty else { return }
    let decision = decide(scorer.margins)
    var tags = Tags()
    tags.process = guess(decision, heads.process)
    if !onlyProcess {
      let scan = WordScan(item.text)
      let department = decoder.decode(decision, scorer.margins)
      tags.department = department
      if decision.best >= 0, tags.process?.isUnassigned == false {
        tags.stage = stages[decision.best]
      }
      let clauses = ClauseSplitter.wordClauses(of: scan)
      let feelings =
        heads.sentiment == nil
        ? sentimentScorer.scores(scan, question: item.question, clauses: clauses)
        : (whole: 0, clauses: [Double](repeating: 0, count: clauses.count))
      tags.sentiment = rounded(itemSentiment(scorer.margins, feelings.whole))
      tags.mentions = mentions(of: item, decision, department, scan, clauses, feelings.clauses)
      if heads.sentiment == nil { tags.weighFeelings(by: SentimentPrior.value(of: item)) }
      tags.signals = signalFinder.signals(in: item, scan: scan)
    }
    item.tags = tags
  }

  /// What the process head says of a text with those margins.
  func decide(_ all: [Float]) -> Decision {
    let head = heads.process
    let margins = Array(all[head.columns])
    let (probabilities, best, confidence) = head.calibration.probabilities(
      margins, familiarity: scorer.familiarity, none: head.none)
    return Decision(
      margins: margins, probabilities: probabilities, best: best, confidence: confidence,
      none: head.none)
  }

  func guess(_ decision: Decision, _ head: ModelHead) -> Guess {
    guard decision.best >= 0 else { return Guess(id: Guess.unassigned) }
    let isSure = head.isSure(decision.confidence, of: decision.best) && !decision.isNone
    var alternatives = decision.alternatives(head.classes, count: 3)
    let best = Guess(id: head.classes[decision.best], confidence: rounded(decision.confidence))
    var other: [JSONMember] = []
    if isDraft { other.append(JSONMember("draft", .bool(true))) }
    if isSure {
      return Guess(
        id: best.id, confidence: best.confidence, alternatives: alternatives, other: other)
    }
    alternatives.insert(best, at: 0)
    other.append(JSONMember("reason", .string(reason(decision, head))))
    return Guess(id: Guess.unassigned, alternatives: alternatives, other: other)
  }

  private func reason(_ decision: Decision, _ head: ModelHead) -> String {
    if decision.isNone { return "likelier about none of the processes" }
    if scorer.knownShare < 0.2 { return "hardly any of its words are known" }
    let second = decision.alternatives(head.classes, count: 1).first
    if let second, (second.confidence ?? 0) * 2 > decision.confidence {
      return "torn between \(head.classes[decision.best]) and \(second.id)"
    }
    if decision.confidence >= head.threshold { return "not sure enough for this process" }
    return "too unlike the labelled items"
  }
}

/// A confidence as it is written: four decimals.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

/// What the process head says of a text.
struct Decision {
  /// The margin of each class.
  var margins: [Float]
  /// The probability of each class before the confidence of the best was corrected.
  var probabilities: [Double]
  /// The class of the largest; −1 where there are no classes.
  var best: Int
  /// The calibrated probability that it is right.
  var confidence: Double
  /// The class of items about none of the others, where there is one.
  var none: Int?

  /// Whether the text is likelier about none of the classes than about the best.
  var isNone: Bool { none.map { best >= 0 && probabilities[$0] > probabilities[best] } ?? false }

  /// The next best classes; their confidences share what the best leaves.
  func alternatives(_ classes: [String], count: Int) -> [Guess] {
    guard best >= 0, classes.count > 1 else { return [] }
    var top: [Int] = []
    top.reserveCapacity(count + 1)
    probabilities.withUnsafeBufferPointer { all in
      var least = -1.0
      for index in all.indices where all[index] > least && index != best && index != none {
        var place = top.count
        while place > 0, all[top[place - 1]] < all[index] { place -= 1 }
        top.insert(index, at: place)
        if top.count > count { top.removeLast() }
        if top.count == count { least = all[top[count - 1]] }
      }
    }
    let rest = max(1 - probabilities[best], 1e-12)
    return top.map { index in
      let share = probabilities[index] / rest * (1 - confidence)
      return Guess(id: classes[index], confidence: rounded(min(share, confidence)))
    }.filter { ($0.confidence ?? 0) > 0 }
  }
}
