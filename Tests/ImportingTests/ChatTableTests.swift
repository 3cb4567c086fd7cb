import FeedbackModel
import Testing

@testable import Importing

@Suite("Messages in tables, and conversations cut in parts")
struct ChatTableTests {
  private static let table = """
    chat id;role;time;text;department
    7;Customer;02/11/2026 10:04;"my bill; it is wrong";
    8;visitor;02/11/2026 10:05;the app crashes again;
    7;Agent;02/11/2026 10:06;let me look;Billing
    8;Agent;13/11/2026 10:09;which phone do you have;Technical
    7;Customer;02/11/2026 10:03;hello there;
    9;Agent;14/11/2026 10:09;hello, are you there?;

    """

  @Test("Rows of one conversation are one item, the agents' words no feedback")
  func conversations() throws {
    let reading = try Reading(Self.table)
    #expect(reading.format == "chat-table")
    #expect(reading.counts.imported == 3)
    #expect(reading.texts == ["hello there\nmy bill; it is wrong", "the app crashes again", ""])
    #expect(reading.items.map(\.landed) == ["Billing", "Technical", nil])
    #expect(reading.items[0].turns.map(\.role) == [.customer, .customer, .agent])
    #expect(reading.items[0].created?.rfc3339 == "2026-11-02T10:03:00Z")
    #expect(reading.items[0].id.hasSuffix(":7"))
  }

  @Test("With a map each row is an item; a row that is too wide is rejected")
  func mapped() throws {
    let reading = try Reading(Self.table, map: ["text=text", "id=chat id"])
    #expect(reading.items.count == 6)
    let wide = try Reading(Self.table + "9;Customer;;hello;;too;wide\n")
    #expect(wide.counts.rejected == 1)
    #expect(wide.rejections.first?.line == 8)
  }

  @Test(
    "A table without speakers, without ids that come again or without words stays a table",
    arguments: [("chat id", "who", "text"), ("id", "role", "text"), ("chat id", "role", "score")])
  func others(_ names: (String, String, String)) throws {
    var table = "\(names.0),\(names.1),\(names.2)\n"
    for row in 0..<12 {
      let who = names.1 == "who" ? "Anna" : row % 2 == 0 ? "customer" : "agent"
      table += "\(row / 2),\(who),\(names.2 == "score" ? "\(row % 5)" : "words number \(row)")\n"
    }
    #expect(try Reading(table).format == "generic-csv")
  }

  @Test("--gap cuts a conversation of any JSON")
  func gap() throws {
    let json = """
      [{"id":1,"messages":[
        {"role":"customer","text":"it is late","at":"2026-11-02T10:00:00Z"},
        {"role":"agent","text":"sorry","at":"2026-11-02T10:01:00Z"},
        {"role":"customer","text":"now it is broken","at":"2026-11-09T10:00:00Z"}]}]
      """
    var options = ImportOptions()
    #expect(try Reading(Array(json.utf8), options: options).items.count == 1)
    options.gapHours = 24
    let items = try Reading(Array(json.utf8), options: options).items
    #expect(items.map(\.text) == ["it is late", "now it is broken"])
    #expect(items.map(\.turns.count) == [2, 1])
    #expect(Set(items.map(\.id)).count == 2)
    #expect(items.last?.created?.rfc3339 == "2026-11-09T10:00:00Z")
  }

  @Test("What stands before the first speaker is said to be left out")
  func leadIn() throws {
    let text =
      "Call of 2 November\nCase 12\n\nAgent: Hello, how can I help?\nCustomer: It is late.\n"
    let reading = try Reading(text)
    #expect(reading.notes.contains("2 lines before the first speaker were left out"))
    #expect(reading.texts == ["It is late."])
  }

  @Test("Telegram's chats that were left are read with the others")
  func leftChats() throws {
    func chat(_ id: Int) -> String {
      #"{"name":"C\#(id)","type":"personal_chat","id":\#(id),"messages":[{"id":1,"type":"message","#
        + #""date":"2026-01-01T10:00:00","from":"Jo","text":"words of \#(id)"}]}"#
    }
    let both =
      #"{"about":"x","chats":{"about":"y","list":[\#(chat(1))]},"#
      + #""left_chats":{"about":"z","list":[\#(chat(2)),\#(chat(3))]}}"#
    #expect(try Reading(both).texts == ["words of 1", "words of 2", "words of 3"])
    let left = #"{"left_chats":{"about":"z","list":[\#(chat(2))]},"chats":{"list":[\#(chat(4))]}}"#
    #expect(try Reading(left).texts == ["words of 2", "words of 4"])
  }

  @Test("Cells that a writer put in no order are put in their columns")
  func cells() {
    let row = CSVRow([(column: 2, text: Array("c".utf8)), (0, Array("a".utf8)), (2, [0x64])])
    #expect(String(decoding: row.line, as: UTF8.self) == "a,,c\r\n")
  }

  @Test("A column for other answers of which most are one word names choices")
  func otherAnswers() throws {
    var table =
      "id,How do you cook it? - Other (please specify),What else? - Other (please specify)\n"
    for row in 0..<40 {
      let choice = row % 3 == 0 ? "a long way to say number \(row)" : "Way\(row)"
      table += "\(row),\(choice),my own words \(row)\n"
    }
    let questions = Set(try Reading(table).items.compactMap(\.question))
    #expect(questions == ["What else? - Other (please specify)"])
  }
}
