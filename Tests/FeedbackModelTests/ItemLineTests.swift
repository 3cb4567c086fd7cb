import FeedbackModel
import JSON
import Testing

@Suite("A line that is tagged where it stands")
struct ItemLineTests {
  private func tagged(_ line: String, _ tags: String?) throws -> String? {
    let bytes = Array(line.utf8)
    guard let read = try ItemLine.read(bytes.span.bytes) else { return nil }
    var out: [UInt8] = []
    read.write(bytes.span.bytes, tags: tags.map { tags in { $0 += tags.utf8 } }, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test("tags go behind the last member that the record names, in place of those it had")
  func placesTags() throws {
    let start = #"{"schema":"voc.item/1","id":"a","source":{"file":"f"},"text":"x""#
    #expect(try tagged(start + "}", "{}") == start + #","tags":{}}"# + "\n")
    #expect(try tagged(start + #","mine":1}"#, "{}") == start + #","tags":{},"mine":1}"# + "\n")
    #expect(
      try tagged(start + #","tags":{"a":[1]},"mine":1} "#, "{}") == start
        + #","tags":{},"mine":1}"# + "\n")
    let rest = #""schema":"voc.item/1", "id":"a" , "source":{}"#
    #expect(
      try tagged(#"{ "tags" : 1 , "# + rest + #", "text":"x" }"#, "2")
        == "{ " + rest + #", "text":"x","tags":2 }"# + "\n")
    #expect(
      try tagged("{" + rest + #" , "tags" : 1 , "text":"x"}"#, nil)
        == "{" + rest + #" , "text":"x"}"# + "\n")
  }

  @Test("a line as voc writes it comes out as if it had been written anew")
  func agreesWithWriting() throws {
    var item = FeedbackItem(
      id: "a", source: SourceLocation(file: "f", format: "g", record: 1), channel: .chat,
      created: Timestamp(rfc3339: "2026-11-02T10:04:00Z"), question: "What?", text: "two\n“words”",
      turns: [Turn(role: .agent, text: "hello")], scores: Scores(nps: 3),
      labels: Labels(process: ["p"]), fields: [JSONMember("Plan", .string("Gold"))],
      tags: Tags(sentiment: 0.5), other: [JSONMember("mine", .integer(1))])
    var line: [UInt8] = []
    item.write(to: &line)
    let read = try #require(try ItemLine.read(line.span.bytes))
    #expect(read.item.text == item.text && read.item.question == item.question)
    #expect(read.item.turns == item.turns && read.item.scores == item.scores)
    #expect(read.item.channel == item.channel)
    item.tags = Tags(sentiment: -0.25)
    var (patched, written): ([UInt8], [UInt8]) = ([], [])
    read.write(line.span.bytes, tags: { item.tags?.write(to: &$0) }, to: &patched)
    item.write(to: &written)
    #expect(String(decoding: patched, as: UTF8.self) == String(decoding: written, as: UTF8.self))
  }

  @Test(
    "what is no item is refused",
    arguments: [
      #"{"id":"a"}"#, #"{"text":"x"}"#, #"{"id":1,"text":"x"}"#, #"{"id":"a","text":null}"#,
      #"{"id":"a","text":"x","schema":"other"}"#, #"{"id":"a","text":"x","fields":{"a":}}"#,
      #"{"id":"a","text":"x","mine":"\q"}"#, #"{"id":"a","text":"x"} x"#,
      #"{"id":"a","text":"x","created":"yesterday"}"#, #"{"id":"a","text":"x","n":01}"#, "[]", "",
    ])
  func refuses(line: String) {
    #expect(throws: JSONError.self) { _ = try tagged(line, "{}") }
  }

  @Test("a line that lacks a member, has one twice, or bytes that are no UTF-8, is written anew")
  func leavesOddLines() throws {
    let start = #"{"schema":"voc.item/1","source":{},"id":"a""#
    #expect(try tagged(#"{"id":"a","text":"x"}"#, "{}") == nil)
    #expect(try tagged(start + #","text":"x","text":"y"}"#, "{}") == nil)
    #expect(try tagged(start + #","tags":1,"text":"y","tags":2}"#, "{}") == nil)
    #expect(try tagged(start + #","text":"y"}"#, "{}") != nil)
    let bytes = Array((start + #","text":"x","mine":""#).utf8) + [0xFF] + Array(#""}"#.utf8)
    let read = try ItemLine.read(bytes.span.bytes)
    #expect(read?.item.id == nil)
  }
}
