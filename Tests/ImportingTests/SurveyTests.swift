import FeedbackModel
import Importing
import JSON
import Testing

@Suite("Survey exports")
struct SurveyTests {
  private func read(_ name: String) throws -> Reading { try Reading(try Fixtures.bytes(name)) }

  @Test(
    "Records and items are counted",
    arguments: [
      ("app-store-csv.csv", 2, 2, 0), ("asknicely-csv.csv", 2, 2, 0), ("cfpb-csv.csv", 1, 1, 1),
      ("delighted-csv.csv", 2, 2, 0), ("generic-csv.csv", 3, 3, 1), ("generic-json.json", 2, 2, 1),
      ("generic-tsv.tsv", 2, 2, 0), ("google-forms-csv.csv", 3, 3, 0),
      ("google-play-csv.csv", 2, 2, 0), ("limesurvey-csv.csv", 3, 2, 1),
      ("limesurvey-vv.csv", 1, 1, 1), ("microsoft-forms-csv.csv", 2, 2, 0),
      ("qualtrics-csv.csv", 3, 3, 1), ("qualtrics-csv-legacy.csv", 2, 2, 1),
      ("salesforce-case-csv.csv", 2, 2, 0), ("surveymonkey-csv.csv", 3, 2, 1),
      ("surveymonkey-csv-one-row.csv", 3, 2, 0), ("surveysparrow-csv.csv", 2, 2, 0),
      ("trustpilot-csv.csv", 2, 2, 0), ("typeform-csv.csv", 2, 2, 0), ("voc-items.jsonl", 2, 2, 0),
      ("voc-rejects.jsonl", 2, 2, 0),
    ])
  func counts(name: String, items: Int, imported: Int, blank: Int) throws {
    let counts = try read(name).counts
    #expect(counts.items == items)
    #expect(counts.imported == imported)
    #expect(counts.blank == blank)
    #expect(counts.rejected == 0)
  }

  @Test("Qualtrics: question, zone of the ImportId, NPS twin, previews left out")
  func qualtrics() throws {
    let reading = try read("qualtrics-csv.csv")
    let first = try #require(reading.items.first)
    #expect(first.id == "qualtrics:R_1aaaaaaaaaaaaaa#Q2")
    #expect(first.question == "What could we\ndo better?")
    #expect(first.text.hasSuffix("router was missing.\nI had to call again."))
    #expect(first.created?.rfc3339 == "2026-11-02T14:05:01Z")
    #expect(first.scores.nps == 3)
    #expect(first.language == "en")
    #expect(first.customer?.hasPrefix("c:") == true)
    #expect(!first.fields.contains { $0.key == "IPAddress" })
    #expect(reading.items.map(\.scores.nps) == [3, 9, nil])
  }

  @Test("SurveyMonkey: questions carried right, month first by the values")
  func surveyMonkey() throws {
    let reading = try read("surveymonkey-csv.csv")
    #expect(reading.texts.contains("my router is broken again"))
    #expect(reading.texts.contains("Nothing"))
    #expect(reading.items.first?.created?.rfc3339 == "2026-11-02T09:04:00Z")
    #expect(reading.items.map(\.scores.nps) == [7, 10, 10])
    #expect(Set(reading.items.compactMap(\.respondent)).count == 2)
  }

  @Test("Scores of other tools and kinds")
  func scores() throws {
    let delighted = try read("delighted-csv.csv").items
    #expect(delighted.map(\.scores.nps) == [3, nil])
    #expect(delighted.map(\.scores.csat) == [nil, 4])
    #expect(try read("generic-csv.csv").items.map(\.scores.stars) == [3.5, 5, 1])
    #expect(try read("generic-json.json").items.map(\.scores.nps) == [3, 0])
    #expect(try read("google-play-csv.csv").items.map(\.scores.stars) == [1, 5])
    #expect(try read("asknicely-csv.csv").items.map(\.scores.nps) == [6, 10])
    #expect(try read("microsoft-forms-csv.csv").items.map(\.scores.csat) == [2, 5])
  }

  @Test("Titles and bodies are one text; footers are no records")
  func texts() throws {
    let cases = try read("salesforce-case-csv.csv")
    #expect(cases.texts.first == "Wrong bill\n\nI was billed twice in October")
    #expect(cases.items.first?.closed?.rfc3339 == "2026-11-15T00:00:00Z")
    #expect(cases.items.map(\.channel) == [.email, .call])
    #expect(try read("trustpilot-csv.csv").items.map(\.landed) == [nil, nil])
    #expect(try read("limesurvey-vv.csv").texts == ["The parcel was left in the rain\nagain"])
  }

  @Test("A table of one's own is mapped by name or number")
  func mapping() throws {
    let table = "a,b,c,b\n1,x,hello there,2026-11-02\n2,y,second text,2026-11-03\n"
    let reading = try Reading(
      table, map: ["id=a", "text=c", "created=#4", "department=b", "field.kind=b"])
    #expect(reading.texts == ["hello there", "second text"])
    #expect(reading.items.first?.labels?.department == ["x"])
    #expect(reading.items.first?.created?.rfc3339 == "2026-11-02T00:00:00Z")
    #expect(reading.items.first?.fields.first?.key == "kind")
    #expect(throws: ImportError.self) { try Reading(table, map: ["text=zzz"]) }
    #expect(throws: ImportError.self) { try Reading(table, map: ["text=#9"]) }
  }

  @Test("A scale where 1 is best is turned round and said")
  func reversed() throws {
    let table =
      "id,Rating (1 = very good; 5 = very poor),Comment\n"
      + (1...9).map { "\($0),\($0 % 5 + 1),nobody called me back after \($0) days\n" }.joined()
    let reading = try Reading(table)
    #expect(reading.items.first?.scores.stars == 4)
    #expect(reading.notes.contains { $0.contains("1 is best") })
  }

  @Test("None is an answer to what could be better and none to other comments")
  func none() throws {
    let table =
      "id,What could we do better?,Any other comments?\n1,Nothing,None\n2,Shorter waits please,Nope\n"
    #expect(try Reading(table).texts == ["Nothing", "Shorter waits please"])
  }

  @Test("The same content twice without an id are two items, with an id one")
  func repeats() throws {
    let anonymous = try Reading(
      "comment\nthe same words twice\nthe same words twice\n", map: ["text=comment"])
    #expect(anonymous.counts.imported == 2)
    #expect(Set(anonymous.items.map(\.id)).count == 2)
    let named = try Reading(
      "id,comment\n7,the same words\n7,the same words\n7,changed\n", map: ["id=id", "text=comment"])
    #expect(named.counts.duplicate == 1)
    #expect(named.counts.imported == 2)
  }

  @Test("A mapping that was saved reads back")
  func saved() throws {
    var options = ImportOptions()
    options.map = ["text=What\nnow?", "nps=#7"].compactMap { MapEntry($0) }
    options.dateOrder = .dmy
    var read = ImportOptions()
    try SavedMapping.read(SavedMapping.write(options), file: "m", into: &read)
    #expect(read.map == options.map)
    #expect(read.dateOrder == .dmy)
    #expect(throws: ImportError.self) {
      try SavedMapping.read("nonsense\n", file: "m", into: &read)
    }
  }
}
