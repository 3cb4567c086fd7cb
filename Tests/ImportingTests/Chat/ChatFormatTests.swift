import FeedbackModel
import Importing
import JSON
import Testing

@Suite("Chat formats")
struct ChatFormatTests {
  @Test(
    "Each sample is of its format, at any chunk size",
    arguments: [
      ("agent-customer-txt.txt", 6), ("azure-conversation-json.json", 2),
      ("contactlens-json.json", 2), ("genesys-json.json", 2), ("intercom-json.json", 3),
      ("livechat-json.json", 2), ("telegram-json.json", 3), ("transcript-json.json", 3),
      ("webvtt.vtt", 2), ("whatsapp-txt.txt", 4), ("zendesk-chat-json.ndjson", 6),
    ])
  func samples(name: String, turns: Int) throws {
    let bytes = try fixture(name)
    let whole = try Outcome(bytes)
    #expect(name.hasPrefix(whole.format + "."))
    #expect(whole.items.map(\.turns.count).reduce(0, +) == turns)
    for chunk in [1, 2, 3, 7, 64, 1000] {
      #expect(try Outcome(bytes, chunk: chunk) == whole, "chunks of \(chunk)")
    }
  }

  @Test("Zendesk Chat: departments by turn, the first has landed, a transfer is a turn")
  func zendeskChat() throws {
    let item = try #require(try Outcome(fixture("zendesk-chat-json.ndjson")).items.first)
    #expect(item.id == "zendesk-chat:c1")
    #expect(item.text == "I was billed twice\nI just told your colleague")
    #expect(item.landed == "Support")
    #expect(item.turns.map(\.department) == [nil, "Support", "Billing", "Billing", nil])
    #expect(item.turns[2].role == .system)
    #expect(item.scores.csat == 0)
    #expect(item.fields.contains(JSONMember("plan", .string("Gold"))))
  }

  @Test("WhatsApp: an agent named by the user, and the department behind the name")
  func whatsAppAgents() throws {
    var options = ImportOptions()
    options.agents = ["Acme"]
    let item = try #require(try Outcome(fixture("whatsapp-txt.txt"), options: options).items.first)
    #expect(item.text == "Hello, my refund: is it late?\nI have waited two weeks.")
    #expect(item.landed == "Billing")
    #expect(item.turns.map(\.role) == [.system, .customer, .agent, .customer])
    #expect(item.created?.rfc3339 == "2026-11-02T10:04:00Z")
  }

  @Test(
    "WhatsApp: clocks and dates of many languages",
    arguments: [
      "[13/11/2026, 22:06:59] Bob: hi", "13.11.26, 22:06 - Bob: hi",
      "11/13/26, 10:06\u{202F}PM - Bob: hi",
      "13/11/26, 10:06 p.\u{A0}m. - Bob: hi", "2026/11/13 22:06 - Bob: hi",
      "2026년 11월 13일 오후 10:06, Bob : hi", "\u{200E}[13/11/2026, 22:06:59] ~\u{202F}Bob: \u{200E}hi",
      "13-11-2026 22:06 - Bob: hi", "١٣/١١/٢٠٢٦, ٢٢:٠٦ - Bob: hi",
    ])
  func whatsAppDates(line: String) throws {
    let reading = try Outcome(line + "\n")
    #expect(reading.format == "whatsapp-txt")
    let turn = try #require(reading.items.first?.turns.first)
    #expect(turn.who == "Bob")
    #expect(turn.text == "hi")
    #expect(turn.at?.rfc3339.hasPrefix("2026-11-13T22:06") ?? false)
  }

  @Test("--gap cuts a conversation where nobody wrote")
  func gap() throws {
    var options = ImportOptions()
    options.gapHours = 24
    let reading = try Outcome(fixture("whatsapp-txt.txt"), options: options)
    #expect(reading.items.map(\.turns.count) == [3, 1])
    #expect(reading.counts.imported == 1)
    #expect(Set(reading.items.map(\.id)).count == 2)
  }

  @Test("Slack: a thread is a conversation, across days; names for mentions")
  func slack() throws {
    var stream = try ImportStream(path: fixturePath("slack-export.zip"), options: ImportOptions())
    #expect(stream.format.id == "slack-export")
    var items: [FeedbackItem] = []
    while let record = try stream.next() {
      if case .items(let new) = record { items += new }
    }
    #expect(items.map(\.id) == ["slack:help/1793613840.000001", "slack:help"])
    #expect(
      items.first?.turns.map(\.text) == ["@bob my refund is late & lost", "It is on its way"])
    #expect(items.first?.text == "@bob my refund is late & lost")
  }

  @Test("A broken line of JSON costs itself alone")
  func brokenLine() throws {
    let good = String(decoding: try fixture("zendesk-chat-json.ndjson"), as: UTF8.self)
    let lines = good.split(separator: "\n").map(String.init)
    let text = [lines[0], String(lines[0].prefix(120)), lines[1]].joined(separator: "\n") + "\n"
    let whole = try Outcome(text)
    #expect(whole.counts.imported == 2)
    #expect(whole.rejections.map(\.line) == [2])
    for chunk in [1, 5, 50, 500] {
      #expect(try Outcome(Array(text.utf8), chunk: chunk) == whole)
    }
  }

  @Test(
    "A transcript's times: before the label, behind it, on a line of their own, with a date",
    arguments: [
      "Agent (10:04): Hello\nCustomer (10:05): hi\n",
      "[10:04] Agent: Hello\n[10:05] Customer: hi\n",
      "10:04\nAgent: Hello\n10:05\nCustomer: hi\n",
      "[2026-11-02 10:04:00] Agent: Hello\n[2026-11-02 10:05:00] Customer: hi\n",
      "2026-11-02T10:04:00Z AGENT: Hello\n2026-11-02T10:05:00Z CUSTOMER: hi\n",
      "13/11/2026, 10:04 - Agent: Hello\n13/11/2026, 10:05 - Customer: hi\n",
    ])
  func transcriptTimes(text: String) throws {
    let reading = try Outcome(text)
    #expect(reading.format == "agent-customer-txt")
    let item = try #require(reading.items.first)
    #expect(item.turns.map(\.role) == [.agent, .customer])
    #expect(item.turns.map(\.text) == ["Hello", "hi"])
    for turn in item.turns {
      let clock = turn.at?.rfc3339 ?? turn.other.first?.value.string ?? ""
      #expect(clock.contains("10:0"))
    }
    #expect(item.created != nil || !text.contains("2026"))
  }

  @Test("WebVTT: several voices in one cue are several turns")
  func voices() throws {
    let text =
      "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent Bob>Hello &amp; <b>hi</b></v>\n"
      + "<v.loud Customer>My bill</v>\n\n00:05.000 --> 00:06.000\n<v Customer>is wrong\n"
    let item = try #require(try Outcome(text).items.first)
    #expect(item.turns.map(\.text) == ["Hello & hi", "My bill\nis wrong"])
    #expect(item.turns.map(\.role) == [.agent, .customer])
  }
}
