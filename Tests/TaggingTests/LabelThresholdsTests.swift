import FeedbackModel
import JSON
import Testing

@testable import Tagging

@Suite("Thresholds of labels")
struct LabelThresholdsTests {
  /// How the log-odds of being right differ from what the confidence says, label by label.
  private static let shifts = [-1.2, 0.0, 1.2, -0.4]

  /// Guesses of four labels, drawn so that a label is right as often as its shift says.
  private static func guesses(_ count: Int, seed: UInt64) -> [LabelThresholds.Guess] {
    var generator = SplitMix(seed)
    func uniform() -> Double { Double(generator.next() >> 11) * 0x1p-53 }
    return (0..<count).map { index in
      let confidence = 0.3 + 0.69 * uniform()
      let chance = logistic(logOdds(confidence) + shifts[index % 4])
      return LabelThresholds.Guess(
        label: index % 4, confidence: confidence, isRight: uniform() < chance)
    }
  }

  @Test("of what is given, each label is right as often as asked, on texts not seen")
  func precisionIsReached() {
    let thresholds = LabelThresholds.fit(
      Self.guesses(8_000, seed: 1), classes: 4, target: 0.9, floor: 0.4)
    let fresh = Self.guesses(40_000, seed: 2)
    for label in 0..<4 {
      let given = fresh.filter { $0.label == label && $0.confidence >= thresholds[label] }
      let share = Double(given.count { $0.isRight }) / Double(given.count)
      #expect(abs(share - 0.9) < 0.015, "label \(label): \(share)")
    }
    // The less its confidence means, the more a label must have of it.
    #expect(thresholds[0] > thresholds[3])
    #expect(thresholds[3] > thresholds[1])
    #expect(thresholds[1] > thresholds[2])
    // One cut for all would not do it.
    let common = fresh.filter { $0.label == 0 && $0.confidence >= thresholds[1] }
    #expect(Double(common.count { $0.isRight }) / Double(common.count) < 0.85)
  }

  @Test("a label of few guesses keeps the common calibration; one that is always right the floor")
  func fewGuesses() {
    let none = LabelThresholds.fit([], classes: 2, target: 0.9, floor: 0.4)
    #expect(none.allSatisfy { abs($0 - 0.9) < 1e-9 })
    let sure = (0..<200).map { index in
      LabelThresholds.Guess(label: 0, confidence: 0.6 + Double(index) / 1000, isRight: true)
    }
    #expect(LabelThresholds.fit(sure, classes: 1, target: 0.9, floor: 0.4) == [0.4])
    let wrong = sure.map {
      LabelThresholds.Guess(label: 0, confidence: $0.confidence, isRight: false)
    }
    #expect(LabelThresholds.fit(wrong, classes: 1, target: 0.9, floor: 0.4)[0] > 0.99)
  }

  @Test("a model trained for a precision leaves more unassigned, says why, and keeps its cuts")
  func trained() throws {
    // One in five is labelled wrongly, so that nothing is ever certain.
    let labelled = Samples.items(200).enumerated().map { index, item in
      var item = item
      let others = ["billing", "sign-in", "delivery"]
      if index % 5 == 1 { item.labels?.process = [others[index % 3]] }
      return item
    }
    func model(_ precision: Double?) throws -> TaggingModel {
      try TaggingModel.train(
        taxonomy: nil, labelled: labelled, pool: [],
        options: TrainingOptions(onlyProcess: true, targetPrecision: precision))
    }
    let strict = try TaggingModel(bytes: try model(0.999).bytes())
    let head = strict.file.header.heads.process
    #expect(head.thresholds.count == head.classes.count)
    #expect(try model(nil).file.header.heads.process.thresholds.isEmpty)
    #expect(strict.card.options.contains { $0.key == "precision" } && strict.keepsPrecision)
    // Few labels leave nothing to measure by, and the card does not say otherwise.
    let few = try TaggingModel.train(
      taxonomy: nil, labelled: Array(labelled.prefix(30)), pool: [],
      options: TrainingOptions(targetPrecision: 0.9))
    #expect(few.card.isColdStart && !few.keepsPrecision)
    #expect(!few.card.options.contains { $0.key == "precision" })
    var tagger = Tagger(model: strict, taxonomy: nil, onlyProcess: true)
    var item = Samples.item("x", "parcel bill password")
    tagger.tag(&item)
    let guess = try #require(item.tags?.process)
    #expect(guess.isUnassigned && guess.reason != nil)
    // What is left unassigned for that reason alone is given where no precision is asked for.
    var lenient = Tagger(model: try model(nil), taxonomy: nil, onlyProcess: true)
    item = Samples.item("y", "my lamp parcel never arrived")
    tagger.tag(&item)
    #expect(item.tags?.process?.reason == "not sure enough for this process")
    lenient.tag(&item)
    #expect(item.tags?.process?.id == "delivery")
  }
}
