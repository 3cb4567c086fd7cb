import JSON

/// Counts of right and wrong guesses, from which the measures of an evaluation follow.
struct LabelMeasures: Sendable {
  struct Count: Sendable {
    var right = 0
    var guessed = 0
    var support = 0

    var precision: Double { guessed > 0 ? Double(right) / Double(guessed) : 0 }
    var recall: Double { support > 0 ? Double(right) / Double(support) : 0 }
    /// 2·right / (guessed + support), 0 where there is neither.
    var f1: Double {
      guessed + support > 0 ? 2 * Double(right) / Double(guessed + support) : 0
    }
  }

  /// The number of bins of the calibration error.
  static let bins = 15
  private(set) var total = 0
  private(set) var right = 0
  private(set) var covered = 0
  private(set) var rightCovered = 0
  /// Whether any item had several labels.
  private(set) var hasSets = false
  /// By label: the forced best guess against the labels.
  private(set) var best: [String: Count] = [:]
  /// By label: the set of guesses against the set of labels.
  private(set) var sets: [String: Count] = [:]
  private var binCount = [Int](repeating: 0, count: bins)
  private var binRight = [Int](repeating: 0, count: bins)
  private var binConfidence = [Double](repeating: 0, count: bins)

  /// Adds one item.
  ///
  /// - Parameters:
  ///   - truth: its labels, the primary one first.
  ///   - guess: the forced best label.
  ///   - confidence: the confidence in it.
  ///   - isCovered: whether it was not left unassigned.
  ///   - set: all labels that were guessed.
  mutating func add(
    truth: [String], guess: String?, confidence: Double, isCovered: Bool, set: [String]
  ) {
    guard let primary = truth.first else { return }
    total += 1
    if truth.count > 1 { hasSets = true }
    let isRight = guess.map { truth.contains($0) } ?? false
    if isRight { right += 1 }
    if isCovered {
      covered += 1
      if isRight { rightCovered += 1 }
    }
    // A guess that is among several labels counts for the label it named.
    let counted = isRight ? guess ?? primary : primary
    best[counted, default: Count()].support += 1
    if let guess {
      best[guess, default: Count()].guessed += 1
      if isRight { best[guess, default: Count()].right += 1 }
    }
    for label in Set(truth) { sets[label, default: Count()].support += 1 }
    for label in Set(set) {
      sets[label, default: Count()].guessed += 1
      if truth.contains(label) { sets[label, default: Count()].right += 1 }
    }
    let bin = min(Self.bins - 1, max(0, Int(confidence * Double(Self.bins))))
    binCount[bin] += 1
    binConfidence[bin] += confidence
    if isRight { binRight[bin] += 1 }
  }

  var accuracy: Double { total > 0 ? Double(right) / Double(total) : 0 }
  var coverage: Double { total > 0 ? Double(covered) / Double(total) : 0 }
  var accuracyCovered: Double { covered > 0 ? Double(rightCovered) / Double(covered) : 0 }

  /// Σ over bins of share × |accuracy − mean confidence|.
  var calibrationError: Double {
    guard total > 0 else { return 0 }
    return (0..<Self.bins).reduce(0.0) {
      $0 + abs(Double(binRight[$1]) - binConfidence[$1]) / Double(total)
    }
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
              JSONMember("support", .integer(count.support)),
            ])
          })))
    return .object(members)
  }
}
