import FeedbackModel
import Importing
import Testing

@Suite("XML: a broken record costs itself alone")
struct XMLRecoveryTests {
  private func sms(_ middle: String, prolog: String = "") throws -> Outcome {
    try Outcome(
      "<?xml version=\"1.0\"?>\(prolog)<smses><sms address=\"1\" type=\"1\" body=\"one ok\"/>"
        + middle + "<sms address=\"1\" type=\"1\" body=\"three ok\"/></smses>")
  }

  @Test(
    "What can be mended is read",
    arguments: [
      ("vertical \u{0B} tab", "vertical \u{FFFD} tab"), ("nul &#0; here", "nul \u{FFFD} here"),
      ("a&nbsp;b &eacute;", "a\u{A0}b é"), ("fish & chips", "fish & chips"),
      ("&#55357;&#56832;", "😀"), ("a < b", "a < b"), ("&unknown;", "&unknown;"),
    ])
  func mends(body: String, text: String) throws {
    let reading = try sms("<sms address=\"1\" type=\"1\" body=\"\(body)\"/>")
    #expect(reading.texts == ["one ok", text, "three ok"])
    #expect(reading.rejections.isEmpty)
    #expect(reading.notes.contains { $0.hasPrefix("1 record was not well-formed and mended") })
  }

  @Test("What cannot be mended is rejected with its bytes and line, and the rest is read")
  func rejects() throws {
    let bad = "<sms address=\"1\" body=\"a\" body=\"b\" type=\"1\"/>"
    let reading = try sms("\n" + bad + "\n")
    #expect(reading.texts == ["one ok", "three ok"])
    let rejection = try #require(reading.rejections.first)
    #expect(reading.rejections.count == 1)
    #expect(rejection.line == 2)
    #expect(rejection.reason == "the same attribute twice")
    #expect(String(decoding: rejection.raw, as: UTF8.self).hasPrefix(bad))
    #expect(reading.counts.read == 3)
  }

  @Test("A start tag without its end tag loses one record")
  func unclosed() throws {
    let reading = try Outcome(
      "<tickets><ticket><nice-id>1</nice-id><description>one</description></ticket>"
        + "<ticket><nice-id>2</nice-id><description>two<b></description></ticket>"
        + "<ticket><nice-id>3</nice-id><description>three</description></ticket></tickets>")
    #expect(reading.items.map(\.id) == ["zendesk:1", "zendesk:3"])
    #expect(reading.rejections.map(\.reason) == ["a start tag without its end tag"])
  }

  @Test("Stray bytes between records are skipped and said")
  func stray() throws {
    let reading = try sms("\n\u{1B}OA\u{1B}OA ")
    #expect(reading.texts == ["one ok", "three ok"])
    #expect(reading.notes.contains("stray bytes between records were skipped"))
  }

  @Test("A cut input rejects the record it ends in")
  func cut() throws {
    let reading = try Outcome(
      "<tickets><ticket><nice-id>1</nice-id><description>one</description></ticket>"
        + "<ticket><nice-id>2</nice-id><descr")
    #expect(reading.items.map(\.id) == ["zendesk:1"])
    #expect(reading.rejections.map(\.reason) == ["the input ends inside the record"])
  }

  @Test("Entities: small ones of the file are read, files and bombs never")
  func entities() throws {
    let small = try sms(
      "<sms address=\"1\" type=\"1\" body=\"from &co;\"/>",
      prolog: "<!DOCTYPE smses [<!ENTITY co \"Acme &amp; Sons\">]>")
    #expect(small.texts == ["one ok", "from Acme & Sons", "three ok"])
    for prolog in [
      "<!DOCTYPE smses [<!ENTITY co SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE smses [<!ENTITY a \"x\"><!ENTITY co \"&a;&a;\">]>",
      "<!DOCTYPE smses [<!ENTITY co \"\(String(repeating: "x", count: 2000))\">]>",
    ] {
      let refused = try sms("<sms address=\"1\" type=\"1\" body=\"from &co;\"/>", prolog: prolog)
      #expect(refused.texts == ["one ok", "three ok"])
      #expect(refused.rejections.map(\.reason) == ["an entity that is not defined"])
    }
  }

  @Test("The same records whatever the chunks, also from broken input")
  func chunks() throws {
    let text =
      "<smses>\n<sms address=\"1\" type=\"1\" body=\"one é\"/>\u{1B}x<sms address=\"1\" body=\"a\" "
      + "body=\"b\"/>\n<sms address=\"2\" type=\"1\" body=\"&nbsp;two\"/><sms address=\"3\""
    let whole = try Outcome(text)
    #expect(whole.counts.read == 4)
    for chunk in 1...40 {
      #expect(try Outcome(Array(text.utf8), chunk: chunk) == whole, "chunks of \(chunk)")
    }
  }
}
