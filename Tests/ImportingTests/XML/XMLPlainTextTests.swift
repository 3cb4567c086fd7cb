import FeedbackModel
import Importing
import Testing

/// Long texts go round libxml2 where they are plain: what is read must not show it.
@Suite("XML: long texts")
struct XMLPlainTextTests {
  private static let filler = String(repeating: "Ein längerer Satz, der viel füllt. ", count: 8)

  @Test(
    "They are read as libxml2 reads them",
    arguments: [
      ("a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;", "a & b <c> \"d\" 'e'"),
      ("&#228;&#x4E;", "äN"), ("line\nfeed\r\nreturn\rend", "line\nfeed\nreturn\nend"),
      ("a > b", "a > b"), ("tab\there", "tab\there"), ("&amp;lt;", "&lt;"), ("日本語 😀", "日本語 😀"),
      ("<![CDATA[<x1> & \(filler)é]]>", "<x1> & \(filler)é"), ("<!-- \(filler) -->", ""),
      ("mid\u{FFFD}dle", "mid\u{FFFD}dle"),
    ])
  func plain(written: String, read: String) throws {
    for body in ["\(Self.filler)|\(written)|\(Self.filler)", "\(written)|\(Self.filler)"] {
      let text =
        "<reviews><review id=\"1\">\n<text>\(body)</text></review>\n<review id=\"2\"><text>last</text>"
        + "</review></reviews>"
      let expected = body.replacing(written, with: read)
        .trimmingBlanks
      var options = ImportOptions()
      options.format = "xml"
      options.map = [MapEntry(key: "text", column: "text")]
      let whole = try Outcome(text, options: options)
      #expect(whole.texts.first == expected)
      #expect(whole.items.count == 2)
      for chunk in [1, 7, 100, 300, 4096] {
        let split = try Outcome(Array(text.utf8), chunk: chunk, options: options)
        #expect(split == whole, "chunks of \(chunk)")
      }
    }
  }

  @Test("Lines and offsets behind them are right")
  func places() throws {
    let text =
      "<tickets>\n<ticket><nice-id>1</nice-id><description>\(Self.filler)\n\n\(Self.filler)</description></ticket>\n"
      + "<ticket><nice-id>2</nice-id><description>two<b></description></ticket>\n</tickets>"
    let rejection = try #require(try Outcome(text).rejections.first)
    #expect(rejection.line == 5)
    let start =
      text.utf8.count
      - "<ticket><nice-id>2</nice-id><description>two<b></description></ticket>\n</tickets>".utf8
      .count
    #expect(rejection.byte == start)
  }

  @Test("What XML forbids is found in them")
  func forbidden() throws {
    let text =
      "<tickets><ticket><nice-id>1</nice-id><description>\(Self.filler)\u{FFFE}\(Self.filler)</description>"
      + "</ticket></tickets>"
    let reading = try Outcome(text)
    #expect(reading.counts.read == 1)
    #expect(reading.counts.rejected == 1 || !reading.notes.isEmpty)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var bytes = utf8[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(bytes) ?? ""
  }
}
