import FeedbackModel
import JSON
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
        #expect(abs(rows.product(row, weights[label]) - scorer.margins[label]) < 0.05)
      }
    }
  }

  @Test("the same data gives the same bytes at any number of threads")
  func bytesDoNotDependOnThreads() throws {
    let one = try TaggingModel.train(
      taxonomy: nil, labelled: Self.items, pool: [], options: TrainingOptions(jobs: 1))
    let three = try TaggingModel.train(
      taxonomy: nil, labelled: Self.items, pool: [], options: TrainingOptions(jobs: 3))
    #expect(one.bytes() == three.bytes())
    #expect(one.version.count == 16)
  }

  @Test("it learns, and says how well")
  func learns() throws {
    let model = try TaggingModel.train(taxonomy: nil, labelled: Self.items, pool: [])
    #expect(model.processes == ["billing", "delivery", "sign-in"])
    #expect(model.departments == ["finance", "it", "logistics"])
    #expect((model.card.accuracy ?? 0) > 0.95)
    #expect(!model.card.isColdStart)
    #expect(model.labelsUsed == 200)
  }

  @Test("an item drawn for an audit never trains")
  func auditedItemsNeverTrain() throws {
    var wrong = Self.items.map { item in
      var copy = item
      copy.labels = Labels(process: ["delivery"], audit: 0.5)
      return copy
    }
    wrong[0].labels?.process = ["never-seen"]
    let clean = try TaggingModel.train(taxonomy: nil, labelled: Self.items, pool: [])
    let both = try TaggingModel.train(taxonomy: nil, labelled: Self.items + wrong, pool: [])
    #expect(clean.bytes() == both.bytes())
  }

  @Test("a label that the taxonomy lacks is refused, and nothing to learn is said")
  func refuses() {
    let taxonomy = Taxonomy(processes: [
      ServiceProcess(id: "delivery", name: "Delivery", owner: "logistics")
    ])
    #expect(throws: TaggingError.self) {
      try TaggingModel.train(taxonomy: taxonomy, labelled: Self.items, pool: [])
    }
    #expect(throws: TaggingError.nothingToLearn) {
      try TaggingModel.train(taxonomy: nil, labelled: [], pool: Self.items)
    }
  }

  @Test("names and phrases alone tell processes apart")
  func coldStart() throws {
    let model = try TaggingModel.train(
      taxonomy: BuiltInTaxonomy.taxonomy, labelled: [], pool: [])
    var tagger = Tagger(model: model, taxonomy: BuiltInTaxonomy.taxonomy)
    for (text, process) in [
      ("my parcel never arrived and the courier is silent", "delivery"),
      ("I forgot my password and cannot log in", "sign-in"),
      ("still waiting for my refund", "refunds"),
    ] {
      var item = Samples.item("x", text)
      tagger.tag(&item)
      #expect(item.tags?.process?.forced?.id == process)
      #expect(item.tags?.process?.other.contains { $0.key == "draft" } == true)
    }
    #expect(model.card.isColdStart)
  }
}
