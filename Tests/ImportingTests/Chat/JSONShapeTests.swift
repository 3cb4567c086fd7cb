import FeedbackModel
import Importing
import JSON
import Testing

@Suite("The shapes that JSON exports come in")
struct JSONShapeTests {
  private static let one =
    #"{"id":7,"subject":"Late","description":"Two weeks","requester_id":1,"via":{"channel":"web"}}"#
  private static let two =
    #"{"id":8,"subject":null,"description":"Lost","requester_id":2,"via":null}"#

  @Test(
    "An array, lines, an envelope, pages of envelopes: the same records at any chunk size",
    arguments: [
      "[\(one),\n\(two)]", "\(one)\n\(two)\n", "{\"tickets\":[\(one),\(two)],\"count\":2}",
      "{\"next_page\":null,\"data\":{\"list\":{\"tickets\":[\(one),\(two)]}}}",
      "{\"tickets\":[\(one)]}\n{\"tickets\":[\(two)]}\n",
      "[{\"page\":1,\"tickets\":[\(one)]},{\"page\":2,\"tickets\":[\(two)]}]",
      "{\"event\":\"x\",\"ticket\":\(one)}\n{\"event\":\"x\",\"ticket\":\(two)}",
      "[null,\(one),3,\(two)]",
    ])
  func shapes(text: String) throws {
    let whole = try Outcome(text)
    #expect(whole.format == "zendesk-tickets-json")
    #expect(whole.items.map(\.id) == ["zendesk:7", "zendesk:8"])
    #expect(whole.texts == ["Late\n\nTwo weeks", "Lost"])
    #expect(whole.counts.rejected == (text.hasPrefix("[null") ? 2 : 0))
    for chunk in [1, 2, 7, 64] { #expect(try Outcome(Array(text.utf8), chunk: chunk) == whole) }
  }

  @Test(
    "An envelope without records, and what is none of the vendor's, are rejected with their bytes")
  func strangers() throws {
    let text =
      "{\"tickets\":[\(Self.one)]}\n{\"error\":\"rate limit\"}\n{\"tickets\":[{\"odd\":1}]}\n"
    let whole = try Outcome(text)
    #expect(whole.counts.imported == 1)
    #expect(
      whole.rejections.map { String(decoding: $0.raw, as: UTF8.self) } == [
        "{\"error\":\"rate limit\"}", "{\"odd\":1}",
      ])
    #expect(
      whole.rejections.map(\.byte) == [
        text.utf8Offset(of: "{\"error"), text.utf8Offset(of: "{\"odd"),
      ])
    for chunk in [1, 3, 50] { #expect(try Outcome(Array(text.utf8), chunk: chunk) == whole) }
  }

  @Test("A cut file keeps what came before, and the rest as a reject")
  func cut() throws {
    let text = "{\"tickets\":[\(Self.one),\(Self.two)]}"
    let bytes = Array(text.utf8)
    for length in stride(from: 20, to: bytes.count, by: 3) {
      let part = Array(bytes[..<length])
      let reading = try Outcome(part)
      let counts = reading.counts
      #expect(
        counts.read == counts.imported + counts.blank + counts.rejected + counts.duplicate)
      #expect(counts.read > 0)
      #expect(try Outcome(part, chunk: 5) == reading)
    }
  }

  @Test("A first record that is broken does not hide the vendor")
  func brokenFirst() throws {
    let whole = try Outcome("{\"id\":6,\"subject\":\"x\n\(Self.one)\n\(Self.two)\n")
    #expect(whole.format == "zendesk-tickets-json")
    #expect(whole.counts.imported == 2)
    #expect(whole.counts.rejected == 1)
  }

  @Test("Messages of many conversations may stand in any order")
  func interleaved() throws {
    func message(_ conversation: Int, _ at: Int, _ type: String, _ body: String) -> String {
      #"{"conversationId":\#(conversation),"createdAt":\#(1_793_613_840_000 + at),"#
        + #""author":{"id":\#(conversation),"type":"\#(type)"},"body":"\#(body)","type":"chat"}"#
    }
    let text = [
      message(1, 3000, "user", "three"), message(2, 500, "contact", "other"),
      message(1, 1000, "contact", "one"), message(1, 2000, "contact", "two"),
    ].joined(separator: "\n")
    let whole = try Outcome(text)
    #expect(whole.items.map(\.id) == ["drift:1", "drift:2"])
    #expect(whole.texts == ["one\ntwo", "other"])
    #expect(whole.items.first?.turns.map(\.role) == [.customer, .customer, .agent])
  }

  // MARK: Any JSON with turns

  private static let talk =
    #"{"ref":"c1","team":{"name":"Billing"},"subject":"Bill","log":[{"from":{"type":"visitor","#
    + #""name":"Ann"},"body":"<p>It is wrong</p>","sent_at":1793613840},{"from":{"type":"operator"},"#
    + #""body":"I look","sent_at":1793613850},{"from":{"type":"operator"},"body":"odd one","#
    + #""private":true,"sent_at":1793613860}]}"#

  @Test("An array of turns is found in any JSON, and another one named by a path")
  func turns() throws {
    let item = try #require(try Outcome(Self.talk).items.first)
    #expect(item.text == "Bill\n\nIt is wrong")
    #expect(item.turns.map(\.role) == [.customer, .agent, .agent])
    #expect(item.turns.last?.other.first?.key == "internal")
    #expect(item.created?.rfc3339 == "2026-11-02T10:04:00Z")
    var options = ImportOptions()
    options.map = ["text=log[].body", "id=ref", "landed=team.name", "field.first=log[0].body"]
      .compactMap { MapEntry($0) }
    let mapped = try #require(try Outcome(Self.talk, options: options).items.first)
    #expect(mapped.text == "It is wrong")
    #expect(mapped.landed == "Billing")
    #expect(mapped.turns.count == 3)
    #expect(mapped.fields.contains(JSONMember("first", .string("<p>It is wrong</p>"))))
  }

  @Test("A list of reviews with authors is no conversation")
  func noTurns() throws {
    let text =
      #"{"reviews":[{"author":"Ann","text":"The soup was cold and late"},"#
      + #"{"author":"Bob","text":"Friendly staff, quick service"}]}"#
    let whole = try Outcome(text)
    #expect(whole.items.count == 2)
    #expect(whole.items.allSatisfy { $0.turns.isEmpty })
  }
}

extension String {
  /// Where a text stands, in bytes.
  fileprivate func utf8Offset(of text: String) -> Int? {
    let needle = Array(text.utf8)
    let bytes = Array(utf8)
    return bytes.indices.first { bytes[$0...].starts(with: needle) }
  }
}
