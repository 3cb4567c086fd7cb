import JSON
import Statistics

/// Counts of right and wrong guesses, from which the measures of an evaluation follow.
///
/// Each item counts with a weight: 1, or for one that was drawn at random one over the probability
/// of that.
struct LabelMeasures: Sendable {
  struct Count: Sendable {
    var right = 0.0
    var guessed = 0.0
    var support = 0.0
    /// Items of that label, each counted once.
    var items = 0

    var precision: Double { guessed > 0 ? right / guessed : 0 }
    var recall: Double { support > 0 ? right / support : 0 }
    /// 2·right / (guessed + support), 0 where there is neither.
    var f1: Double { guessed + support > 0 ? 2 * right / (guessed + support) : 0 }
  }

  /// The number of bins of the calibration error.
  static let bins = 15
  /// The number of items.
  private(set) var total = 0
  private var sum = 0.0
  private var squares = 0.0
  private var right = 0.0
  private var covered = 0.0
  private var rightCovered = 0.0
  /// Whether any item had several labels.
  private(set) var hasSets = false
  /// By label: the forced best guess against the labels.
  private(set) var best: [String: Count] = [:]
  /// By label: the set of guesses against the set of labels.
  private(set) var sets: [String: Count] = [:]
  private var binRight = [Double](repeating: 0, count: bins)
  private var binConfidence = [Double](repeating: 0, count: bins)

  /// Adds one item.
  ///
  /// - Parameters:
  ///   - truth: its labels, the primary one first.
  ///   - guess: the forced best label.
  ///   - confidence: the confidence in it.
  ///   - isCovered: whether it was not left unassigned.
  ///   - set: all labels that were guessed.
  ///   - weight: how many items it stands for.
  mutating func add(
    truth: [String], guess: String?, confidence: Double, isCovered: Bool, set: [String],
    weight: Double = 1
  ) {
    guard let primary = truth.first else { return }
    total += 1
    sum += weight
    squares += weight * weight
    if truth.count > 1 { hasSets = true }
    let isRight = guess.map { truth.contains($0) } ?? false
    if isRight { right += weight }
    if isCovered {
      covered += weight
      if isRight { rightCovered += weight }
    }
    // A guess that is among several labels counts for the label it named.
    let counted = isRight ? guess ?? primary : primary
    best[counted, default: Count()].support += weight
    best[counted]?.items += 1
    if let guess {
      best[guess, default: Count()].guessed += weight
      if isRight { best[guess, default: Count()].right += weight }
    }
    for label in Set(truth) {
      sets[label, default: Count()].support += weight
      sets[label]?.items += 1
    }
    for label in Set(set) {
      sets[label, default: Count()].guessed += weight
      if truth.contains(label) { sets[label, default: Count()].right += weight }
    }
    let bin = min(Self.bins - 1, max(0, Int(confidence * Double(Self.bins))))
    binConfidence[bin] += weight * confidence
    if isRight { binRight[bin] += weight }
  }

  var accuracy: Double { sum > 0 ? right / sum : 0 }
  var coverage: Double { sum > 0 ? covered / sum : 0 }
  var accuracyCovered: Double { covered > 0 ? rightCovered / covered : 0 }

  /// Wilson's 95 % interval of the accuracy at Kish's effective number of items.
  var accuracyInterval: Interval {
    guard squares > 0 else { return Interval(0, 1) }
    let effective = sum * sum / squares
    return Proportion.wilson(accuracy * effective, of: effective)
  }

  /// Σ over bins of share × |accuracy − mean confidence|.
  var calibrationError: Double {
    guard sum > 0 else { return 0 }
    return (0..<Self.bins).reduce(0.0) { $0 + abs(binRight[$1] - binConfidence[$1]) / sum }
  }

  /// The mean F1 of the best label, over labels that occur or are guessed.
  var macroF1: Double { Self.mean(best.values.map(\.f1)) }

  /// F1 over sets, all labels together.
  var setMicroF1: Double {
    var sum = Count()
    for key in sets.keys.sorted() {
      guard let count = sets[key] else { continue }
      sum.right += count.right
      sum.guessed += count.guessed
      sum.support += count.support
    }
    return sum.f1
  }

  /// The mean F1 over sets, of the labels known to the model.
  func setMacroF1(_ known: [String]) -> Double {
    Self.mean(known.map { sets[$0]?.f1 ?? 0 })
  }

  private static func mean(_ values: [Double]) -> Double {
    // Summed in order of size, so that dictionary order never shows.
    values.isEmpty ? 0 : values.sorted().reduce(0, +) / Double(values.count)
  }

  /// The shape of `voc evaluate --json`.
  func json(known: [String]) -> JSONValue {
    var members = [
      JSONMember("n", .integer(total)), JSONMember("accuracy", .double(accuracy)),
      JSONMember(
        "accuracy_interval",
        .array([.double(accuracyInterval.low), .double(accuracyInterval.high)])),
      JSONMember("macro_f1", .double(hasSets ? setMacroF1(known) : macroF1)),
      JSONMember("ece", .double(calibrationError)), JSONMember("coverage", .double(coverage)),
      JSONMember("accuracy_covered", .double(accuracyCovered)),
    ]
    if hasSets { members.append(JSONMember("micro_f1", .double(setMicroF1))) }
    let counts = hasSets ? sets : best
    members.append(
      JSONMember(
        "labels",
        .array(
          counts.keys.sorted().map { id in
            let count = counts[id] ?? Count()
            return .object([
              JSONMember("id", .string(id)), JSONMember("precision", .double(count.precision)),
              JSONMember("recall", .double(count.recall)),
              JSONMember("support", .integer(count.items)),
            ])
          })))
    return .object(members)
  }
}
