import FeedbackModel
import JSON
import Testing

@testable import Importing

@Suite("Rejected records, mended")
struct MendedRejectsTests {
  private let table = "id,comment,date\n1,late again,2026-11-02\n2,late,again,2026-11-02\n"

  private func rejectLine(_ table: String) throws -> [UInt8] {
    let rejection = try #require(try Reading(table).rejections.first)
    return RejectsWriter.line(rejection, file: "a.csv")
  }

  @Test("As they were, they are rejected again")
  func same() throws {
    let again = try Reading(try rejectLine(table))
    #expect(again.format == "voc-rejects")
    #expect(again.counts.rejected == 1)
  }

  @Test("A mended text stands for the raw bytes, whether or not those are still there")
  func text() throws {
    let members = try #require(try JSONParser.parse(Array(rejectLine(table).dropLast())).object)
    let mended = JSONMember("text", .string("2,\"late, again\",2026-11-02"))
    for kept in [members, members.filter { $0.key != "raw" }] {
      let reading = try Reading(JSONValue.object(kept + [mended]).bytes)
      #expect(reading.format == "voc-rejects")
      #expect(reading.texts == ["late, again"])
      #expect(reading.items.first?.source.line == 3)
    }
  }

  @Test("A record longer than the front of its rejects file is known as one")
  func long() throws {
    let long = "id,comment,date\n1,\(String(repeating: "late ", count: 100_000)),x,y\n"
    #expect(try Reading(try rejectLine(long)).format == "voc-rejects")
  }
}
