import FeedbackModel
import Testing

@testable import Tagging

/// What a person says is about none of the processes.
@Suite("None of these")
struct NoneOfTheseTests {
  private static let idle = [
    "lovely weather for the %@ today", "happy birthday to the %@ team", "who won the %@ match",
    "do you like my poem on the %@",
  ]

  private static func idle(_ count: Int, from first: Int = 0) -> [FeedbackItem] {
    (first..<first + count).map { index in
      let text = idle[index % idle.count].split(separator: "%@", omittingEmptySubsequences: false)
        .joined(separator: Samples.things[index / idle.count % Samples.things.count])
      return Samples.item("n:\(index)", text, Labels(process: [Guess.unassigned]))
    }
  }

  private static let taught = Result {
    try TaggingModel.train(
      taxonomy: nil, labelled: Samples.items(160) + idle(28), pool: [])
  }

  @Test("is left unassigned, and says why")
  func leftUnassigned() throws {
    let model = try Self.taught.get()
    #expect(model.processes == ["billing", "delivery", "sign-in"])
    #expect(model.card.processes == 3)
    var tagger = Tagger(model: model, taxonomy: nil)
    for var item in Self.idle(8, from: 30) {
      tagger.tag(&item)
      let process = try #require(item.tags?.process)
      #expect(process.isUnassigned)
      #expect(process.reason == "like items that a person said are about no process")
      // The best process is named, and never that there is none.
      #expect(process.forced.map { model.processes.contains($0.id) } == true)
      #expect(!process.alternatives.contains { $0.id == Guess.unassigned })
      #expect(item.tags?.mentions.allSatisfy { $0.process == Guess.unassigned } == true)
    }
    for var item in Samples.items(40) {
      let truth = item.labels?.process
      tagger.tag(&item)
      #expect(item.tags?.process.map { [$0.id] } == truth)
    }
  }

  @Test("teaches where there are few labels, too")
  func fewLabels() throws {
    let few = Array(Samples.items(9)) + Self.idle(4)
    let model = try TaggingModel.train(
      taxonomy: nil, labelled: few, pool: Samples.items(60) + Self.idle(30, from: 4))
    #expect(model.card.isColdStart)
    var tagger = Tagger(model: model, taxonomy: nil)
    var items = Self.idle(8, from: 30)
    for index in items.indices { tagger.tag(&items[index]) }
    #expect(items.count { $0.tags?.process?.isUnassigned == true } >= 7)
  }

  @Test("counts for nothing where a process is named too")
  func besideAProcess() throws {
    var items = Samples.items(160)
    items[0].labels?.process.append(Guess.unassigned)
    let model = try TaggingModel.train(taxonomy: nil, labelled: items, pool: [])
    #expect(model.file.header.heads.process.none == nil)
    #expect(!model.card.isMultiLabel)
  }
}
