import FeedbackModel
import Language
import Testing

@testable import Tagging

@Suite("Confidence")
struct ConfidenceTests {
  /// Texts of ten labels, each with two rivals; the label of every sixth is wrong where the lead is
  /// small.
  private static let fit: CalibrationFit = {
    var margins: [[Float]] = []
    var truths: [[Int]] = []
    var generator = SplitMix(3)
    for text in 0..<600 {
      let label = text % 10
      var row = (0..<10).map { _ in -0.9 + 0.1 * generator.normal() }
      row[label] = 0.6 + 0.3 * generator.normal()
      let rival = (label + 1 + text % 3) % 10
      row[rival] = text % 2 == 0 ? row[label] - 0.05 : -0.6 + 0.2 * generator.normal()
      margins.append(row)
      truths.append([text % 6 == 0 ? rival : label])
    }
    return CalibrationFit(margins: margins, truths: truths)
  }()

  @Test("a text about nothing is doubted more than a torn one")
  func aTextAboutNothingIsDoubtedMoreThanATornOne() {
    let calibration = Self.fit.fitted()
    // No label has much of a margin, but one has a lead.
    var nothing = [Float](repeating: -0.95, count: 10)
    nothing[4] = -0.5
    var torn = nothing
    torn[4] = 0.9
    torn[5] = 0.8
    #expect(
      calibration.probabilities(nothing).confidence < calibration.probabilities(torn).confidence)
  }

  @Test("confidence is the share that is right")
  func confidenceIsTheShareThatIsRight() {
    let fit = Self.fit
    let calibration = fit.fitted()
    var (sum, right) = (0.0, 0.0)
    for (row, truth) in zip(fit.margins, fit.truths) {
      let (_, best, confidence) = calibration.probabilities(row)
      sum += confidence
      right += truth.contains(best) ? 1 : 0
    }
    #expect(abs(sum - right) / Double(fit.margins.count) < 0.01)
  }

  @Test("what is little known is doubted")
  func whatIsLittleKnownIsDoubted() {
    let calibration = Self.fit.fitted()
    let margins = Self.fit.margins[1]
    let known = calibration.probabilities(margins)
    let foreign = calibration.probabilities(margins, familiarity: 0.5)
    #expect(foreign.confidence < known.confidence)
    #expect(foreign.best == known.best)
    #expect(foreign.probabilities == known.probabilities)
  }

  @Test("a row is familiar by what other folds have")
  func aRowIsFamiliarByWhatOtherFoldsHave() {
    let texts = ["late train", "late train", "late train", "zyx qwv"].map { FeatureInput(text: $0) }
    let vectorizer = Vectorizer(texts, options: FeatureOptions())
    let rows = vectorizer.rows(texts)
    let found = vectorizer.familiarity(rows, of: [0, 1, 2, 3], folds: [0, 1, 0, 2])
    #expect(found[0] > 0.999 && found[1] > 0.999 && found[2] > 0.999)
    #expect(found[3] < 0.01)
  }

  @Test("foreign words make a text unfamiliar")
  func foreignWordsMakeATextUnfamiliar() throws {
    let items = Samples.items(200)
    let model = try TaggerTests.model.get()
    var scorer = Scorer(model.file, columns: model.file.header.heads.columnCount)
    scorer.score(items[0].text, question: nil)
    #expect(scorer.familiarity > 0.999)
    scorer.score(items[0].text + " hippopotamus bungalow", question: nil)
    let some = scorer.familiarity
    #expect(some < 0.95 && some > 0.3)
    scorer.score("hippopotamus bungalow", question: nil)
    #expect(scorer.familiarity < some)
  }
}
