import FeedbackModel
import JSON
import Testing

@Suite struct FeedbackItemTests {
  static let line = """
    {"schema":"voc.item/1","id":"zendesk:35436","source":{"file":"t.xml","format":"zendesk-tickets-xml","record":12,"line":340},\
    "channel":"ticket","created":"2026-11-02T10:04:00Z","closed":"2026-11-05T09:00:00.250Z","customer":"c:5f1d09","respondent":"r:1",\
    "landed":"support","language":"en","question":"Why?","text":"the customer's \\"own\\" wörds",\
    "turns":[{"role":"agent","who":"A.","department":"support","at":"2026-11-02T10:04:00Z","text":"hello"}],\
    "scores":{"nps":3,"csat":2.5},"labels":{"process":["refunds","billing"],"department":"finance","audit":0.25},\
    "fields":{"Plan":"Gold","Seats":4},"tags":{"process":{"id":"refunds","confidence":0.93,"alternatives":[{"id":"billing","confidence":0.05}]},\
    "department":{"id":"finance","confidence":0.95},"mentions":[{"process":"refunds","department":"finance","confidence":0.93,\
    "sentiment":-0.7,"from":0,"to":12,"evidence":[{"from":4,"to":9,"weight":1.7}]}],"stage":"nurture","sentiment":-0.42,\
    "signals":[{"id":"repeat","evidence":[{"turn":0,"from":0,"to":5}]}],"themes":["t:4be1"],"by":{"model":"x"}},"ours":{"kept":[1,2.50]}}

    """

  @Test func whatIsReadIsWrittenAgain() throws {
    let item = try FeedbackItem.read(Array(Self.line.utf8))
    var bytes: [UInt8] = []
    item.write(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == Self.line)
    #expect(item.labels?.process == ["refunds", "billing"])
    #expect(item.tags?.mentions.first?.span == 0..<12)
  }

  @Test func whatIsCountedIsReadAlike() throws {
    let bytes = Array(Self.line.utf8)
    var item = try FeedbackItem.read(bytes)
    #expect(try FeedbackItem.read(bytes, .key).id == item.id)
    let mined = try FeedbackItem.read(bytes, .mentions)
    #expect(mined.text == item.text && mined.created == item.created && mined.turns.isEmpty)
    #expect(mined.tags?.mentions.first?.span == item.tags?.mentions.first?.span)
    #expect(mined.tags?.signals.isEmpty == true)
    // Counted: everything but the reasons, the question, the language and other fields.
    item.tags?.process?.confidence = nil
    item.tags?.process?.alternatives = []
    item.tags?.department?.confidence = nil
    item.tags?.mentions[0].confidence = nil
    item.tags?.mentions[0].evidence = []
    item.tags?.signals[0].evidence = []
    (item.question, item.language, item.other) = (nil, nil, [])
    item.fields.removeAll { $0.key != "Plan" }
    #expect(try FeedbackItem.read(bytes, .counted(fields: ["Plan"])) == item)
  }

  @Test func whatIsLeftOutIsStillChecked() {
    let broken = Array(#"{"id":"a","text":"x","fields":{"a":[1,}}"#.utf8)
    for parts in [FeedbackItem.Parts.key, .mentions, .counted(fields: []), .all] {
      #expect(throws: JSONError.self) { try FeedbackItem.read(broken, parts) }
    }
  }

  @Test func onlyIdAndTextAreNeeded() throws {
    let item = try FeedbackItem.read(Array(#"{"id":"a","text":""}"#.utf8))
    #expect(item.id == "a" && item.text.isEmpty && item.tags == nil)
  }

  @Test(arguments: [
    #"{"text":"x"}"#, #"{"id":"a"}"#, #"{"schema":"voc.item/2","id":"a","text":"x"}"#,
    #"{"id":"a","text":"x","created":"yesterday"}"#, #"{"id":7,"text":"x"}"#, "[]", "",
  ])
  func whatIsNoItemIsRefused(line: String) {
    #expect(throws: JSONError.self) { try FeedbackItem.read(Array(line.utf8)) }
  }
}
