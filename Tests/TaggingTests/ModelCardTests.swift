import FeedbackModel
import Foundation
import JSON
import TestSupport
import Testing

@testable import Tagging

@Suite("Model card and refusals")
struct ModelCardTests {
  static let taxonomy = Taxonomy(
    departments: ["logistics", "finance", "it"].map { Department(id: $0, name: $0) },
    processes: [
      ServiceProcess(id: "delivery", name: "Delivery", owner: "logistics"),
      ServiceProcess(id: "billing", name: "Billing", owner: "logistics"),
      ServiceProcess(id: "sign-in", name: "Sign in", owner: "logistics"),
    ])

  private func train(
    _ items: [FeedbackItem], taxonomy: Taxonomy? = nil, jobs: Int = 1
  ) throws -> TaggingModel {
    try TaggingModel.train(
      taxonomy: taxonomy, labelled: items, pool: [], options: TrainingOptions(jobs: jobs))
  }

  @Test("the card says layout, version, options, taxonomy, training set and quality")
  func card() throws {
    let model = try TaggerTests.model.get()
    let json = model.cardJSON
    #expect(json["layout"]?.string == "voc-mdl2")
    #expect(json["version"]?.string == model.version)
    #expect(json["bytes"]?.integer == model.bytes().count)
    #expect(json["options"]?["seed"]?.integer == 1)
    #expect(json["training_set"]?.string?.count == 16)
    #expect(json["taxonomy"] == .null)
    #expect(json["labels"]?.integer == 200)
    #expect((json["accuracy"]?.double ?? 0) > 0.9)
    let text = model.cardText
    for words in [model.version, "voc-mdl2", "training set:", "options: seed 1", "accuracy:"] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
  }

  @Test("its hashes follow the taxonomy and the training set, and nothing else")
  func provenance() throws {
    let items = Samples.items(90)
    let first = try train(items, taxonomy: Self.taxonomy)
    let again = try train(items, taxonomy: Self.taxonomy, jobs: 2)
    #expect(first.bytes() == again.bytes())
    var other = Self.taxonomy
    other.processes[0].phrases = ["where is it"]
    #expect(other.version != Self.taxonomy.version)
    let renamed = try train(items, taxonomy: other)
    #expect(renamed.card.taxonomy == other.version)
    #expect(renamed.card.trainingSet == first.card.trainingSet)
    let fewer = try train(Array(items.dropLast()), taxonomy: Self.taxonomy)
    #expect(fewer.card.trainingSet != first.card.trainingSet)
    #expect(fewer.card.taxonomy == first.card.taxonomy)
  }

  @Test("an audited item changes not a byte, whatever its label and its words")
  func auditLeavesNoTrace() throws {
    let items = Samples.items(120)
    let plain = try train(items)
    let audited = (0..<40).map { index in
      Samples.item(
        "audit:\(index)", "the invoice for a zeppelin \(index)",
        Labels(process: ["delivery"], department: ["it"], sentiment: 1, audit: 0.2))
    }
    #expect(try train(items + audited).bytes() == plain.bytes())
    let pooled = try TaggingModel.train(taxonomy: nil, labelled: items, pool: audited)
    #expect(pooled.bytes() == plain.bytes())
  }

  @Test("\"none of them\" teaches no process")
  func noneTeachesNothing() throws {
    let none = Samples.item("n", "lovely weather today", Labels(process: [Guess.unassigned]))
    let model = try TaggingModel.train(
      taxonomy: Self.taxonomy,
      labelled: Samples.items(90).map { item in
        var item = item
        item.labels?.department = []
        return item
      } + [none], pool: [])
    #expect(model.processes == ["delivery", "billing", "sign-in"])
  }

  @Test("a model opens in under 20 ms")
  func opensFast() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "m.vocmodel").path
    try Data(TaggerTests.model.get().bytes()).write(to: URL(fileURLWithPath: path))
    let clock = ContinuousClock()
    var best = Duration.seconds(1)
    for _ in 0..<5 {
      best = min(best, try clock.measure { _ = try TaggingModel(contentsOf: path) })
    }
    print("opened \(try TaggerTests.model.get().bytes().count) bytes in \(best)")
    #expect(best < .milliseconds(20))
  }

  @Test("files that are none, of another version, cut or changed are refused with a line")
  func refusals() throws {
    let bytes = try TaggerTests.model.get().bytes()
    func problem(_ bytes: [UInt8]) -> String {
      do throws(TaggingError) {
        try TaggingModel(bytes: bytes).checkContent()
        return ""
      } catch {
        return error.description
      }
    }
    #expect(problem(bytes) == "")
    #expect(problem([]).contains("0 bytes are too few"))
    #expect(problem(Array("PK\u{3}\u{4} a zip archive and no model".utf8)).contains("begin"))
    var other = bytes
    other[7] = UInt8(ascii: "9")
    #expect(problem(other).contains("another version"))
    #expect(problem(Array(bytes.dropLast())).contains("length"))
    #expect(problem(Array(bytes.prefix(100))).contains("cut short"))
    var broken = bytes
    broken[30] = 0
    #expect(problem(broken).contains("damaged") || problem(broken).contains("hash"))
    var changed = bytes
    changed[bytes.count - 5] ^= 1
    #expect(problem(changed).contains("changed"))
  }

  @Test("a damaged table of features is no reason to read beyond the file")
  func damagedTable() throws {
    var bytes = try TaggerTests.model.get().bytes()
    let model = try TaggingModel(bytes: bytes)
    // Every row number becomes one that is not there.
    var at = model.file.entriesOffset
    while at < model.file.scalesOffset {
      for index in 0..<3 { bytes[at + index] = 0xEE }
      at += 8
    }
    var tagger = Tagger(model: try TaggingModel(bytes: bytes), taxonomy: nil)
    var item = Samples.item("x", "my lamp parcel never arrived")
    tagger.tag(&item)
    #expect(item.tags?.process != nil)
    #expect(!Explanation.explain(text: "my lamp parcel", tagger: &tagger).isEmpty)
  }
}

@Suite("Unassigned")
struct UnassignedTests {
  @Test("an item that is left unassigned says why, in the item and in words")
  func reasons() throws {
    let model = try TaggingModel.train(
      taxonomy: nil, labelled: Samples.items(200), pool: [],
      options: TrainingOptions(minimumConfidence: 0.99))
    var tagger = Tagger(model: model, taxonomy: nil)
    var reasons: Set<String> = []
    for text in [
      "qwxz blorf snark", "parcel bill password", "hello", "the", "delivery invoice log in",
      "Guten Tag, wie geht es Ihnen?",
    ] {
      var item = Samples.item("x", text)
      tagger.tag(&item)
      for guess in [item.tags?.process, item.tags?.department].compactMap({ $0 })
      where guess.isUnassigned {
        let reason = try #require(guess.reason, "\(text)")
        reasons.insert(reason)
        let words = Explanation.explain(text: text, tagger: &tagger)
        #expect(words.contains("unassigned (\(reason))"), "\(words)")
        var bytes: [UInt8] = []
        item.write(to: &bytes)
        #expect(try FeedbackItem.read(bytes).tags == item.tags)
      }
    }
    #expect(reasons.contains("hardly any of its words are known"))
  }
}

@Suite("Weighted evaluation")
struct WeightedEvaluationTests {
  @Test("an audited item stands for one over its probability")
  func weights() throws {
    let model = try TaggerTests.model.get()
    var evaluation = Evaluation(model: model, taxonomy: nil)
    func add(_ count: Int, right: Bool, audit: Double?) {
      for _ in 0..<count {
        var item = Samples.item("x", "x", Labels(process: ["delivery"], audit: audit))
        item.tags = Tags(process: Guess(id: right ? "delivery" : "billing", confidence: 0.5))
        evaluation.add(tagged: item)
      }
    }
    add(30, right: true, audit: 0.1)
    add(30, right: false, audit: 0.5)
    let process = try #require(evaluation.json["process"])
    #expect(process["n"]?.integer == 60)
    let accuracy = try #require(process["accuracy"]?.double)
    #expect(abs(accuracy - 300.0 / 360) < 1e-12)
    let interval = (process["accuracy_interval"]?.array ?? []).compactMap(\.double)
    try #require(interval.count == 2)
    #expect(interval[0] < accuracy && accuracy < interval[1])
    // Kish: 360² / (30·100 + 30·4) = 41.5 items, not 60.
    #expect(interval[1] - interval[0] > 0.2)
  }
}
