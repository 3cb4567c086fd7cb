import FeedbackModel
import Testing

@testable import Tagging

@Suite("Training")
struct TrainingTests {
  static let items: [FeedbackItem] = Samples.items(200)

  @Test("the model file gives the margins that were trained, but for rounding")
  func marginsSurviveTheFile() throws {
    let data = try TrainingData(
      taxonomy: nil, labelled: Self.items, pool: [], onlyProcess: true)
    let trainer = ModelTrainer(data: data, options: TrainingOptions(onlyProcess: true))
    let (header, vectorizer, weights) = trainer.train()
    let rows = vectorizer.rows(data.texts)
    let model = try TaggingModel(
      bytes: ModelWriter.pack(header: header, vectorizer: vectorizer, weights: weights))
    var scorer = Scorer(model.file, columns: weights.count)
    for row in 0..<rows.count {
      scorer.score(data.texts[row].text, question: nil)
      for label in weights.indices {
        var margin = weights[label].last ?? 0
        for at in rows.starts[row]..<rows.starts[row + 1] {
          margin += weights[label][Int(rows.indices[at])] * rows.values[at]
        }
        #expect(abs(margin - scorer.margins[label]) < 0.05)
      }
    }
  }
}
