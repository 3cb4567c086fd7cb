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
      #expect(process.reason == "likelier about none of the processes")
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

  @Test("is told from names and phrases alone, where words are about no process")
  func withoutLabels() throws {
    let subjects = [
      ("delivery", "parcel courier doorstep"), ("billing", "invoice overcharged fee"),
      ("sign-in", "password login locked"), ("returns", "refund exchange label"),
      ("repairs", "engineer broken fault"), ("advice", "shop assistant question"),
    ]
    let taxonomy = Taxonomy(
      departments: [Department(id: "all", name: "All")],
      processes: subjects.map {
        ServiceProcess(id: $0.0, name: $0.0, owner: "all", phrases: [$0.1])
      })
    var pool: [FeedbackItem] = []
    for (index, thing) in Samples.things.enumerated() {
      for (id, words) in subjects {
        let words = words.split(separator: " ")
        pool.append(
          Samples.item(
            "\(id):\(index)", "the \(words[index % 3]) and \(words[(index + 1) % 3]) of my \(thing)"
          ))
      }
    }
    let idle = (0..<24).map { index in
      Samples.item("idle:\(index)", ["lovely weather today", "happy birthday grandma"][index % 2])
    }
    let model = try TaggingModel.train(taxonomy: taxonomy, labelled: [], pool: pool + idle)
    #expect(model.processes == subjects.map(\.0))
    var tagger = Tagger(model: model, taxonomy: taxonomy)
    for var item in idle {
      tagger.tag(&item)
      #expect(item.tags?.process?.isUnassigned == true)
    }
    var right = 0
    for var item in pool {
      tagger.tag(&item)
      if let id = item.tags?.process?.id, item.id.hasPrefix(id + ":") { right += 1 }
    }
    #expect(right >= pool.count * 9 / 10)
  }
}
