import FeedbackModel
import JSON
import Testing

@testable import Tagging

@Suite("Tagger and model file")
struct TaggerTests {
  static let model = Result {
    try TaggingModel.train(taxonomy: nil, labelled: Samples.items(200), pool: [])
  }

  @Test("empty text loses its tags and gets none")
  func emptyText() throws {
    var tagger = Tagger(model: try Self.model.get(), taxonomy: nil)
    var item = Samples.item("x", "  … ")
    item.tags = Tags(process: Guess(id: "old"))
    tagger.tag(&item)
    #expect(item.tags == nil)
  }

  @Test("clauses are mentions of their own, and spans lie in the text")
  func mentions() throws {
    var tagger = Tagger(model: try Self.model.get(), taxonomy: nil)
    var item = Samples.item("x", "My phone parcel never arrived, but the bill for it was right.")
    tagger.tag(&item)
    let tags = try #require(item.tags)
    let length = item.text.utf8.count
    #expect(!tags.mentions.isEmpty)
    for mention in tags.mentions {
      #expect(mention.span.upperBound <= length)
      for evidence in mention.evidence { #expect(evidence.span.upperBound <= length) }
    }
    #expect(tags.department?.id == "logistics" || tags.department?.id == "finance")
  }

  @Test("where an item landed does not show in its tags")
  func landingDoesNotLeak() throws {
    var tagger = Tagger(model: try Self.model.get(), taxonomy: nil)
    var here = Samples.item("x", "the bill for lamp is wrong")
    tagger.tag(&here)
    var there = Samples.item("x", "the bill for lamp is wrong")
    there.landed = "logistics"
    tagger.tag(&there)
    #expect(here.tags == there.tags)
  }

  @Test("what was tagged before never shows in a tag")
  func memoryNeverShows() throws {
    let model = try Self.model.get()
    var used = Tagger(model: model, taxonomy: nil)
    var items = Samples.items(60)
    for index in items.indices { items[index].text += " plugh\(index) and the parcle was laet" }
    for item in items {
      var (first, again) = (item, item)
      var fresh = Tagger(model: model, taxonomy: nil)
      fresh.tag(&first)
      used.tag(&again)
      #expect(first == again)
    }
  }

  @Test("taking out the words that made a tag lowers its score")
  func evidenceMatters() throws {
    let model = try Self.model.get()
    var tagger = Tagger(model: model, taxonomy: nil)
    var lowered = 0
    let items = Samples.items(60)
    for item in items {
      var tagged = item
      tagger.tag(&tagged)
      let best = try #require(tagged.tags?.process?.forced)
      let column = try #require(model.processes.firstIndex(of: best.id))
      var bytes = Array(item.text.utf8)
      for evidence in tagged.tags?.mentions.flatMap(\.evidence) ?? [] {
        for at in evidence.span { bytes[at] = 0x20 }
      }
      tagger.scorer.score(item.text, question: nil)
      let before = tagger.scorer.margins[column]
      tagger.scorer.score(String(decoding: bytes, as: UTF8.self), question: nil)
      if tagger.scorer.margins[column] < before { lowered += 1 }
    }
    #expect(lowered >= items.count * 9 / 10)
  }

  @Test("without the words that decided, the process is another")
  func decidingWordsDecide() throws {
    var tagger = Tagger(model: try Self.model.get(), taxonomy: nil)
    var found = 0
    let items = Samples.items(40)
    for item in items {
      guard let deciding = tagger.decidingWords(of: item) else { continue }
      found += 1
      var (before, after) = (item, item)
      var bytes = Array(item.text.utf8)
      for span in deciding.spans { for at in span { bytes[at] = 0x20 } }
      after.text = String(decoding: bytes, as: UTF8.self)
      tagger.tag(&before)
      tagger.tag(&after)
      #expect(deciding.instead.id != before.tags?.process?.forced?.id)
      if let tags = after.tags { #expect(tags.process?.forced?.id == deciding.instead.id) }
    }
    #expect(found >= items.count * 8 / 10)
  }

  @Test("bytes that are no model are refused, at every length")
  func damagedFiles() throws {
    let bytes = try Self.model.get().bytes()
    #expect(try TaggingModel(bytes: bytes).version == Self.model.get().version)
    for length in [0, 7, 19, 20, 200, bytes.count - 1] {
      #expect(throws: TaggingError.self) { try TaggingModel(bytes: Array(bytes.prefix(length))) }
    }
    var other = bytes
    other[7] = 0x39
    #expect(throws: TaggingError.self) { try TaggingModel(bytes: other) }
  }

  @Test("an evaluation has the keys that are promised")
  func evaluation() throws {
    let model = try Self.model.get()
    var tagger = Tagger(model: model, taxonomy: nil)
    var evaluation = Evaluation(model: model, taxonomy: nil)
    for var item in Samples.items(60) {
      tagger.tag(&item)
      evaluation.add(tagged: item)
    }
    let process = try #require(evaluation.json["process"])
    for key in ["n", "accuracy", "macro_f1", "ece", "coverage", "accuracy_covered", "labels"] {
      #expect(process[key] != nil)
    }
    #expect(process["n"]?.integer == 60)
    #expect((process["accuracy"]?.double ?? 0) > 0.95)
    #expect(evaluation.json["sentiment"] == .null)
  }

  @Test("an explanation names the words")
  func explanation() throws {
    var tagger = Tagger(model: try Self.model.get(), taxonomy: nil)
    let text = Explanation.explain(text: "my lamp parcel never arrived", tagger: &tagger)
    #expect(text.contains("process: delivery"))
    #expect(text.contains("parcel +") || text.contains("arrived +"))
  }
}

@Suite("Correction loop")
struct CorrectionTests {
  static func tagged(_ count: Int) -> [FeedbackItem] {
    (0..<count).map { index in
      var item = Samples.item("i:\(index)", "text number \(index) about lamp \(index % 7)")
      item.tags = Tags(
        process: Guess(id: index % 10 == 0 ? "rare" : "common", confidence: Double(index % 9) / 9))
      return item
    }
  }

  static func draw(_ count: Int, _ items: [FeedbackItem], seed: UInt64 = 1) -> [AuditSample.Draw] {
    var sample = AuditSample(count, seed: seed)
    for item in items { sample.add(item) }
    return sample.draw()
  }

  @Test("audits draw every stratum and know their probabilities")
  func audit() {
    let items = Self.tagged(500)
    let draws = Self.draw(50, items)
    #expect(draws.count == 50)
    #expect(draws == Self.draw(50, items.reversed()))
    #expect(draws != Self.draw(50, items, seed: 2))
    // Weighted by 1/probability the sample counts all items.
    let weighted = draws.reduce(0.0) { $0 + 1 / $1.probability }
    #expect(abs(weighted - 500) < 1e-6)
  }

  @Test("many rare processes do not make a small sample large")
  func rareStrata() {
    var items = Self.tagged(600)
    for index in items.indices where index % 3 == 0 {
      items[index].tags?.process = Guess(id: "rare \(index % 40)", confidence: 0.5)
    }
    let draws = Self.draw(30, items)
    #expect(28...33 ~= draws.count)
    let weighted = draws.reduce(0.0) { $0 + 1 / $1.probability }
    #expect(abs(weighted - 600) < 1e-6)
    #expect(Self.draw(3, Array(items.prefix(5))).count <= 5)
  }

  @Test("over many seeds an item is drawn as often as its probability says")
  func auditProbabilities() {
    let items = Self.tagged(200)
    var drawn: [String: Int] = [:]
    var probability: [String: Double] = [:]
    for seed in 1...400 {
      for draw in Self.draw(30, items, seed: UInt64(seed)) {
        drawn[draw.id, default: 0] += 1
        probability[draw.id] = draw.probability
      }
    }
    #expect(drawn.count == 200)
    for (id, count) in drawn {
      // Six standard errors either way.
      let p = probability[id] ?? 0
      let slack = 6 * (p * (1 - p) / 400).squareRoot()
      #expect(abs(Double(count) / 400 - p) < slack, "\(id): \(count)")
    }
  }

  @Test("a second audit draws others, and counts the first in its probabilities")
  func secondAudit() {
    var items = Self.tagged(500)
    let first = Set(Self.draw(50, items).map(\.id))
    for index in items.indices where first.contains(items[index].id) {
      items[index].labels = Labels(process: ["common"], audit: 0.1)
    }
    let second = Self.draw(45, items)
    #expect(45...46 ~= second.count)
    #expect(first.isDisjoint(with: second.map(\.id)))
    for draw in second { #expect(abs(draw.probability - 0.19) < 0.02) }
  }

  @Test("an item whose label teaches is never drawn to measure")
  func learnersAreNotAudited() {
    var items = Self.tagged(100)
    for index in items.indices where index % 2 == 0 {
      items[index].labels = Labels(department: ["finance"])
    }
    let draws = Self.draw(80, items)
    #expect(draws.count == 50)
    #expect(draws.allSatisfy { (Int($0.id.dropFirst(2)) ?? 0) % 2 == 1 })
  }

  @Test("items to learn from are unsure and not alike")
  func learn() {
    let items = Self.tagged(100)
    let chosen = ItemsToLearn.choose(10, from: items)
    #expect(chosen.count == 10)
    #expect(Set(chosen).count == 10)
    let mean = chosen.reduce(0.0) { $0 + (items[$1].tags?.process?.confidence ?? 0) } / 10
    #expect(mean < 0.4)
  }

  @Test("the same words with two labels are a conflict")
  func conflicts() {
    let items = [
      Samples.item("a", "Where is my parcel?", Labels(process: ["delivery"])),
      Samples.item("b", "where is my parcel", Labels(process: ["tracking"])),
      Samples.item("c", "where is my bill", Labels(process: ["billing"])),
    ]
    let found = LabelConflict.find(in: items)
    #expect(found.map(\.indices) == [[0, 1]])
    #expect(found.first?.labels == ["delivery", "tracking"])
  }
}
