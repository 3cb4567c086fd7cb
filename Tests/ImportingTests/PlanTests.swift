import FeedbackModel
import Foundation
import Testing

@testable import Importing

/// Exports as companies have them, made up by us, and what a person would say their columns are.
@Suite("Columns of unknown tables")
struct PlanTests {
  @Test(
    "The columns are those a person would name",
    arguments: [
      // A log of calls: its start is the date; an agent's notes are no customer's words.
      ("calls.csv", "1 id, 2 created, 5 landed, 7 left out, 11 csat"),
      ("complaints.csv", "1 id, 2 created, 6 text, 9 landed"),
      ("dutch.csv", "1 customer, 2 created, 3 csat, 4 text, 5 landed"),
      ("french.csv", "1 id, 2 created, 5 csat, 6 nps, 7 text, 8 customer"),
      ("german-excel.csv", "1 customer, 2 created, 4 landed, 6 csat, 7 nps, 8 text"),
      ("italian.csv", "1 created, 2 stars, 3 text, 4 landed"),
      ("lines.jsonl", "1 created, 2 customer, 3 stars, 4 text"),
      ("medallia.csv", "1 id, 4 created, 6 nps, 7 csat, 188 text, 189 text, 190 language"),
      ("noheader.csv", "2 created, 5 text"),
      ("nps.csv", "1 customer, 3 nps, 5 text, 7 created"),
      ("reviews.csv", "1 id, 2 left out, 3 created, 4 stars, 5 text, 6 text"),
      ("schulnoten.csv", "1 id, 2 created, 3 csat, 4 text"),
      // A running number begins anew in every export: it is no id.
      ("sep.csv", "2 created, 3 channel, 4 csat, 5 text"),
      ("sheets.tsv", "1 created, 3 stars, 4 text"),
      ("title.csv", "1 id, 2 created, 4 stars, 5 text"),
      ("topbox.csv", "1 id, 2 created, 3 csat, 4 ces, 6 text"),
      ("tworow.csv", "1 id, 2 created, 5 csat, 6 text, 7 text"),
      (
        "zendesk.csv",
        "1 id, 2 text, 3 text, 6 landed, 8 left out, 9 customer, 10 created, 12 closed, 14 channel"
      ),
    ])
  func plan(name: String, expected: String) throws {
    let stream = try open(Fixture.bytes("plans/\(name)"))
    let layout = try #require(stream.layout)
    let roles = layout.columns.filter { $0.role != "-" && $0.role != "field" }
    #expect(roles.map { "\($0.number) \($0.role)" }.joined(separator: ", ") == expected)
  }

  @Test("Marks to six are turned round, so that six is best")
  func marks() throws {
    let table =
      "ID;Schulnote;Begründung\n"
      + (1...24).map { "\($0);\($0 % 4 + 1);Der Techniker kam zum \($0). Mal nicht\n" }.joined()
    let reading = try Reading(table)
    #expect(reading.items.prefix(4).map(\.scores.csat) == [5, 4, 3, 6])
  }

  @Test("A table without a header loses no record")
  func noHeader() throws {
    let reading = try Reading(Fixture.bytes("plans/noheader.csv"))
    #expect(reading.counts.read == 26)
    #expect(reading.items.first?.source.line == 1)
    #expect(reading.notes.contains { $0.contains("no header") })
  }

  @Test("Years and dates as headers are headers")
  func datesAsHeaders() throws {
    let table =
      "Comment,2024,2025\n"
      + (1...9).map { "the line was down for \($0) days,\($0),\($0 + 1)\n" }.joined()
    #expect(try Reading(table).counts.read == 9)
  }

  @Test("Other answers are feedback where they differ, and not where they name a choice")
  func others() throws {
    func texts(_ values: [String]) throws -> [String] {
      let rows = values.enumerated().map { "\($0.offset),2026-11-02,\($0.element)\n" }
      return try Reading("id,date,\"Other (please specify)\"\n" + rows.joined()).texts
    }
    let choices = ["fax", "letter", "kiosk", "fax", "Letter", "by fax", "kiosk", "fax", "letter"]
    #expect(try texts(choices).isEmpty)
    let answers = [
      "my neighbour told me", "a leaflet", "the van", "saw it on TV", "a friend of mine", "Twitter",
    ]
    #expect(try texts(answers) == answers)
  }

  private func open(_ bytes: [UInt8]) throws -> ImportStream {
    try ImportStream(file: "input", source: MemorySource(bytes), options: ImportOptions())
  }
}

/// Files below `Fixtures`.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(
      try Data(
        contentsOf: Bundle.module.bundleURL.appending(path: "Fixtures").appending(path: name)))
  }
}
