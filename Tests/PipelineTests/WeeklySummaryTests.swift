import Analysis
import FeedbackModel
import Foundation
import JSON
import Store
import Testing
import Themes

@testable import Pipeline

/// Weeks that are kept in the store are the same to the byte as weeks counted anew, and are counted
/// anew where something in them changed.
@Suite final class WeeklySummaryTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("voc-weeks-\(UUID().uuidString)").path

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func item(_ number: Int, text: String? = nil, dated: Bool = true) -> FeedbackItem {
    var item = FeedbackItem(
      id: "i\(number)", source: SourceLocation(file: "f", format: "csv", record: number),
      created: dated ? Timestamp(seconds: 1_790_000_000 + Int64(number) * 86_400) : nil,
      customer: "c\(number % 5)", text: text ?? "late again \(number % 3)")
    item.tags = Tags(
      process: Guess(id: "delivery", confidence: 1), department: Guess(id: "ware", confidence: 1),
      mentions: [], sentiment: -0.5,
      other: [
        JSONMember(
          "by", .object([JSONMember("model", .string("m1")), JSONMember("labels", .integer(0))]))
      ])
    return item
  }

  private func workspace() throws -> Workspace {
    var config = Config()
    config.taxonomy = AnswerCheckTests.taxonomy
    config.store = folder + "/store.sqlite"
    return try Workspace.opening(
      config, jobs: 2, now: Timestamp(seconds: 0), log: Log(quiet: true))
  }

  private func bytes(_ workspace: Workspace) async throws -> [UInt8] {
    try await workspace.summarize(ThemeCatalogue()).summary.json.bytes
  }

  private func anew(_ items: [FeedbackItem]) async throws -> [UInt8] {
    let fresh = try Workspace.temporary(
      try workspace().config, jobs: 1, now: Timestamp(seconds: 0), log: Log(quiet: true))
    _ = try fresh.store.put(items)
    return try await bytes(fresh)
  }

  private func kept(_ store: Store) throws -> [Int64: String] {
    var all: [Int64: String] = [:]
    var next = Store.undated
    while let moment = try store.firstMoment(from: next) {
      let isDated = moment != Store.undated
      let start =
        isDated
        ? Zone.utc.week(at: Timestamp(milliseconds: moment)).monday.midnightUTC.milliseconds
        : moment
      all[start] = try store.summaryBasis(from: start)
      next = isDated ? start + 7 * 86_400_000 : moment + 1
    }
    return all
  }

  @Test func keptWeeksAreTheSameToTheByteAndDropWhatChanged() async throws {
    var items = (0..<40).map { item($0) } + [item(99, dated: false)]
    let workspace = try workspace()
    _ = try workspace.store.put(items)
    let first = try await bytes(workspace)
    #expect(first == (try await anew(items)))
    let all = try kept(workspace.store)
    #expect(all.count >= 6 && all[Store.undated] != nil)
    #expect(try await bytes(workspace) == first)
    // One item changes: its week alone is counted anew.
    items[3] = item(3, text: "never came at all")
    _ = try workspace.store.put([items[3]])
    let left = try kept(workspace.store)
    #expect(left.count == all.count - 1)
    #expect(try await bytes(workspace) == (try await anew(items)))
    // A duplicate changes nothing; an erased customer does.
    _ = try workspace.store.put([items[7]])
    #expect(try kept(workspace.store).count == all.count)
    #expect(try workspace.store.forget(customer: "c2") == 8)
    #expect(try kept(workspace.store).count < all.count)
    items.removeAll { $0.customer == "c2" }
    #expect(try await bytes(workspace) == (try await anew(items)))
  }

  @Test func aCorrectionCountsAtOnce() async throws {
    let workspace = try workspace()
    _ = try workspace.store.put((0..<20).map { item($0) })
    let before = try await bytes(workspace)
    var correction = Correction()
    correction.process = ["refunds"]
    correction.audit = 0.5
    try workspace.store.correct([("i4", correction.json)])
    #expect(try await bytes(workspace) != before)
  }

  @Test func anotherModelKeepsTheCountsBefore() async throws {
    let workspace = try workspace()
    _ = try workspace.store.put((0..<10).map { item($0) })
    try workspace.store.setState("tagged", Array("m1 x".utf8))
    _ = try await bytes(workspace)
    var lines: [StoredLine] = []
    for line in try workspace.store.lines(after: 0, limit: 100) {
      var item = try FeedbackItem.read(line.bytes)
      item.tags?.other = [JSONMember("by", .object([JSONMember("model", .string("m2"))]))]
      var bytes: [UInt8] = []
      item.write(to: &bytes)
      lines.append(StoredLine(seq: line.seq, bytes: bytes))
    }
    try workspace.store.rewrite(lines)
    try workspace.store.setState("tagged", Array("m2 x".utf8))
    let total = try await WeeklySummaries(workspace, ThemeCatalogue()).total { _ in nil }
    #expect(total.stamp?.model == "m2")
    #expect(total.modelBefore == "m1")
    #expect(total.before.itemCount == 10)
  }

  @Test func theDigestOfTheContentKnowsNoOrder() throws {
    let workspace = try workspace()
    let store = workspace.store
    let empty = try store.contentDigest()
    _ = try store.put([item(1), item(2)])
    let two = try store.contentDigest()
    _ = try store.put([item(2), item(1)])
    #expect(try store.contentDigest() == two)
    _ = try store.put([item(1, text: "other")])
    #expect(try store.contentDigest() != two)
    _ = try store.put([item(1)])
    #expect(try store.contentDigest() == two)
    #expect(try store.forget(customer: "c1") == 1)
    #expect(try store.forget(customer: "c2") == 1)
    #expect(try store.contentDigest() == empty)
  }

  @Test func ofSpooledLinesOfOneIdTheLastCounts() async throws {
    func spool(_ items: [FeedbackItem]) async throws -> [UInt8] {
      let fresh = try Workspace.temporary(
        try workspace().config, jobs: 2, now: Timestamp(seconds: 0), log: Log(quiet: true))
      try fresh.store.spool(
        items.map { item in
          var bytes: [UInt8] = []
          item.write(to: &bytes)
          return SpooledLine(id: item.id, created: item.created, bytes: bytes)
        })
      return try await bytes(fresh)
    }
    let items = (0..<30).map { item($0) }
    let changed = item(3, text: "", dated: false)
    var last = items
    last[3] = changed
    let expected = try await anew(last)
    #expect(try await spool(items + [changed, items[7]]) == expected)
    #expect(try await anew(items) != expected)
  }
}
