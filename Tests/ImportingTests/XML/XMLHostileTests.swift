import FeedbackModel
import Importing
import JSON
import Testing

@Suite("XML: hostile and damaged input is contained")
struct XMLHostileTests {
  private func ticket(_ id: Int, _ words: String) -> String {
    "<ticket><nice-id>\(id)</nice-id><description>\(words)</description></ticket>\n"
  }

  private func tickets(_ middle: String, prolog: String = "") -> String {
    "\(prolog)<tickets type=\"array\">\n" + ticket(1, "one") + middle + ticket(3, "three")
      + "</tickets>\n"
  }

  @Test("Entities that grow are not expanded: each record that uses one is rejected")
  func billionLaughs() throws {
    var definitions = "<!ENTITY lol0 \"lol\">"
    for level in 1...12 {
      let references = String(repeating: "&lol\(level - 1);", count: 10)
      definitions += "<!ENTITY lol\(level) \"\(references)\">"
    }
    let prolog = "<?xml version=\"1.0\"?>\n<!DOCTYPE tickets [\(definitions)]>\n"
    let reading = try Outcome(tickets(ticket(2, "&lol12;"), prolog: prolog))
    #expect(reading.texts == ["one", "three"])
    #expect(reading.rejections.map(\.line) == [5])
    #expect(reading.counts.read == 3)
  }

  @Test("No file is read and no parameter entity followed")
  func external() throws {
    let path = try fixturePath("transcript.txt.gz")
    for prolog in [
      "<!DOCTYPE tickets [<!ENTITY x SYSTEM \"file://\(path)\">]>",
      "<!DOCTYPE tickets [<!ENTITY % p SYSTEM \"file://\(path)\"> %p; <!ENTITY x PUBLIC \"a\" \"b\">]>",
      "<!DOCTYPE tickets SYSTEM \"file://\(path)\">",
    ] {
      let reading = try Outcome(tickets(ticket(2, "words &x; words"), prolog: prolog))
      #expect(reading.counts.read == 3)
      #expect(reading.texts.first == "one")
      #expect(reading.texts.last == "three")
      #expect(!reading.texts.contains { $0.contains("Agent") })
    }
  }

  @Test("Elements nested without end cost their record", arguments: [300, 5000])
  func deep(levels: Int) throws {
    let nested =
      String(repeating: "<b>", count: levels) + "deep" + String(repeating: "</b>", count: levels)
    let reading = try Outcome(tickets(ticket(2, nested)))
    #expect(reading.texts == ["one", "three"])
    #expect(reading.counts.rejected == 1)
  }

  @Test("Elements nested without end around the records do no harm")
  func deepContainers() throws {
    let text = String(repeating: "<a>", count: 100_000) + ticket(1, "one")
    let reading = try? Outcome(text)
    #expect((reading?.counts.items ?? 0) <= 1)
  }

  @Test("A wrong declaration does not decide the encoding")
  func wrongDeclaration() throws {
    let utf8 =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + tickets(ticket(2, "Müller café"))
    #expect(try Outcome(utf8).texts == ["one", "Müller café", "three"])
    let latin = tickets(
      ticket(2, "M?ller caf?"), prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var marks = [UInt8(0xFC), 0xE9][...]
    let head = latin.utf8.prefix(40).count
    let bytes = latin.utf8.enumerated().map { index, byte in
      index > head && byte == UInt8(ascii: "?") ? marks.popFirst() ?? byte : byte
    }
    #expect(try Outcome(bytes).texts == ["one", "Müller café", "three"])
  }

  @Test("Control characters are mended and counted, in text and in attributes")
  func controls() throws {
    let reading = try Outcome(
      tickets(ticket(2, "bell \u{7} and\u{0} nul") + ticket(4, "form\u{C}feed")))
    #expect(
      reading.texts == ["one", "bell \u{FFFD} and\u{FFFD} nul", "form\u{FFFD}feed", "three"])
    #expect(reading.notes.contains { $0.hasPrefix("2 records were not well-formed and mended") })
  }

  @Test("Wherever an input is cut, the whole records before are read and the rest is counted once")
  func truncated() throws {
    let bytes = Array(tickets(ticket(2, "zwei Ä &amp; mehr")).utf8)
    for end in 30..<bytes.count {
      guard let reading = try? Outcome(Array(bytes[..<end])) else { continue }
      #expect(reading.counts.rejected <= 1, "cut at \(end)")
      #expect(reading.counts.imported + reading.counts.rejected >= min(1, reading.counts.read))
    }
    let last = try Outcome(Array(bytes.dropLast(25)))
    #expect(last.texts == ["one", "zwei Ä & mehr"])
    #expect(last.counts.rejected == 1)
  }

  @Test("A text or an attribute too long to be held is rejected with its front, the rest is read")
  func tooLong() throws {
    let long = String(repeating: "long words ä ", count: 1_500_000)
    let text = try Outcome(tickets(ticket(2, long)))
    #expect(text.texts == ["one", "three"])
    #expect(text.rejections.map(\.line) == [3])
    #expect(text.rejections.first?.reason.contains("more than 16 MB") == true)
    #expect((text.rejections.first?.raw.count ?? 0) <= Rejection.maximumBytes)
    let sms = try Outcome(
      "<smses><sms address=\"1\" type=\"1\" body=\"one\"/>\n<sms address=\"1\" type=\"1\" body=\"\(long)\"/>\n"
        + "<sms address=\"1\" type=\"1\" body=\"three\"/></smses>")
    #expect(sms.texts == ["one", "three"])
    #expect(sms.rejections.map(\.line) == [2])
    // The root's own start tag has to fit the front by which a format is recognised.
    #expect(throws: ImportError.self) {
      try Outcome("<smses x=\"\(long)\"><sms address=\"1\" type=\"1\" body=\"one\"/></smses>")
    }
  }

  @Test("Rejected records, mended, are imported alone")
  func again() throws {
    let bad = "<ticket><nice-id>2</nice-id><description>two<b></description></ticket>"
    let reading = try Outcome(tickets(bad + "\n"))
    let rejection = try #require(reading.rejections.first)
    #expect(rejection.format == "zendesk-tickets-xml")
    #expect(String(decoding: rejection.header, as: UTF8.self) == "<tickets type=\"array\">")
    var mended = rejection
    mended.raw = Array(
      String(decoding: rejection.raw, as: UTF8.self).replacing("<b>", with: "").utf8)
    let again = try Outcome(RejectsWriter.line(mended, file: "tickets.xml"), file: "rejects.jsonl")
    #expect(again.items.map(\.id) == ["zendesk:2"])
    #expect(again.texts == ["two"])
    #expect(again.items.first?.source.line == 3)
    #expect(again.counts.rejected == 0)
  }

  @Test("Rejected records keep what their containers say")
  func againInContainer() throws {
    let text =
      "<Feed xmlns=\"http://www.bazaarvoice.com/xs/PRR/StandardClientFeed/5.6\"><Product id=\"p\">"
      + "<ExternalId>SKU &amp; 9</ExternalId><Reviews><Review id=\"1\" id=\"2\">"
      + "<ReviewText>Too hot</ReviewText></Review></Reviews></Product></Feed>"
    var rejection = try #require(try Outcome(text).rejections.first)
    rejection.raw = Array("<Review id=\"1\"><ReviewText>Too hot</ReviewText></Review>".utf8)
    let again = try Outcome(RejectsWriter.line(rejection, file: "feed.xml"))
    #expect(again.texts == ["Too hot"])
    #expect(again.items.first?.fields.first?.value.string == "SKU & 9")
  }
}
