import Analysis
import FeedbackModel
import Foundation
import JSON
import Store
import Tagging
import TestSupport
import Testing

@testable import Pipeline

/// What measures never trains, and what trains never measures, through the store.
@Suite struct LeakTests {
  private let words = [
    "refunds": "my refund of the money is still not paid back", "delivery": "the parcel is late",
  ]

  private func workspace() throws -> Workspace {
    var config = Config()
    config.taxonomy = AnswerCheckTests.taxonomy
    let workspace = try Workspace.temporary(
      config, jobs: 1, now: Timestamp(seconds: 0), log: Log(quiet: true))
    let items = (0..<60).map { index in
      let process = index % 2 == 0 ? "refunds" : "delivery"
      return FeedbackItem(
        id: "i\(index)", source: SourceLocation(file: "f", format: "csv", record: index),
        created: Timestamp(seconds: 1_790_000_000),
        text: "\(words[process] ?? "") number \(index) of \(index % 7)")
    }
    _ = try workspace.store.put(items)
    return workspace
  }

  private func label(
    _ workspace: Workspace, _ ids: Range<Int>, _ process: String, audit: Double?
  ) throws {
    try workspace.store.correct(
      ids.map { index in
        var correction = Correction()
        correction.process = [process]
        correction.department = ["ware"]
        correction.audit = audit
        return ("i\(index)", correction.json)
      })
  }

  @Test func theLabelOfAnAuditedItemChangesNoByteOfTheModel() async throws {
    let (right, wrong) = (try workspace(), try workspace())
    try label(right, 0..<20, "refunds", audit: 0.3)
    try label(wrong, 0..<20, "delivery", audit: 0.3)
    let model = try await right.model(named: nil)
    #expect(try await wrong.model(named: nil).bytes() == model.bytes())
    #expect(model.labelsUsed == 0)
    // Without the probability they teach: the test can fail.
    let taught = try workspace()
    try label(taught, 0..<20, "delivery", audit: nil)
    let other = try await taught.model(named: nil)
    #expect(other.labelsUsed == 20)
    #expect(other.bytes() != model.bytes())
  }

  @Test func theWordsOfAnAuditedItemDoNotTeachEither() async throws {
    let (with, without) = (try workspace(), try workspace())
    try label(with, 40..<60, "refunds", audit: 0.5)
    var set = TrainingSet()
    try await with.forEachBatch {
      $0.map(\.item)
    } emit: {
      for item in $0 { set.add(item) }
    }
    #expect(set.unlabelled.count == 40)
    #expect(set.labelled.isEmpty)
    var all = TrainingSet()
    try await without.forEachBatch {
      $0.map(\.item)
    } emit: {
      for item in $0 { all.add(item) }
    }
    #expect(all.unlabelled.count == 60)
  }

  @Test func whatTeachesMeasuresNothing() async throws {
    let taught = try workspace()
    try label(taught, 0..<20, "refunds", audit: nil)
    try await taught.tagAll(try await taught.model(named: nil))
    let (summary, _) = try await taught.summarize(try await taught.updateCatalogue())
    #expect(summary.json["audits"]?.array?.isEmpty ?? false)
    let audited = try workspace()
    try label(audited, 0..<20, "refunds", audit: 0.25)
    try await audited.tagAll(try await audited.model(named: nil))
    let (other, _) = try await audited.summarize(try await audited.updateCatalogue())
    let rows = try #require(other.json["audits"]?.array)
    #expect(rows.count == 20)
    // The probability comes through from the store to what the report is made from.
    let text = String(decoding: other.json.bytes, as: UTF8.self)
    #expect(text.contains("250000"))
  }

  @Test func correctionsLieOverTheStoreAndNotInIt() async throws {
    let workspace = try workspace()
    try label(workspace, 0..<1, "refunds", audit: nil)
    try await workspace.tagAll(try await workspace.model(named: nil))
    let line = try #require(try workspace.store.lines(of: ["i0"])["i0"])
    #expect(try FeedbackItem.read(line.bytes).labels == nil)
    try await workspace.forEachBatch {
      $0.first?.item.labels
    } emit: {
      #expect($0?.process == ["refunds"])
    }
  }

  @Test func theModelBeforeTheLatestLabelsIsKept() async throws {
    let workspace = try workspace()
    let first = try await workspace.model(named: nil)
    #expect(try workspace.modelBefore() == nil || first.labelsUsed == 0)
    try label(workspace, 0..<20, "refunds", audit: nil)
    let second = try await workspace.model(named: nil)
    #expect(try workspace.modelBefore()?.version == first.version)
    #expect(second.version != first.version)
    // Asking again trains nothing and forgets nothing.
    #expect(try await workspace.model(named: nil).version == second.version)
    #expect(try workspace.modelBefore()?.version == first.version)
  }
}
