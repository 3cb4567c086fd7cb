import Language
import Testing

@Suite struct MaskerTests {
  /// A sentence of the labelled set: its text and the spans that must be hidden.
  struct Example {
    var utf8: [UInt8] = []
    var spans: [(range: Range<Int>, kind: String)] = []

    init(_ line: Substring) {
      var rest = line
      while let open = rest.firstIndex(of: "{"), let bar = rest[open...].firstIndex(of: "|"),
        let close = rest[bar...].firstIndex(of: "}")
      {
        utf8 += Array(rest[..<open].utf8)
        let kind = String(rest[rest.index(after: open)..<bar])
        let start = utf8.count
        utf8 += Array(rest[rest.index(after: bar)..<close].utf8)
        spans.append((start..<utf8.count, kind))
        rest = rest[rest.index(after: close)...]
      }
      utf8 += Array(rest.utf8)
    }

    /// Whether every letter and digit of a span is hidden.
    func isHidden(_ span: Range<Int>, by found: [Range<Int>]) -> Bool {
      span.allSatisfy { place in
        let byte = utf8[place]
        let counts =
          byte >= 0x80 || (byte >= 0x30 && byte <= 0x39)
          || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
        return !counts || found.contains { $0.contains(place) }
      }
    }
  }

  static let examples = MaskExamples.lines.split(separator: "\n").map { Example($0) }

  /// The set was in view when the rules were mended (18 of 317 spans stood open before that), so other
  /// texts do worse: see the next.
  @Test func theLabelledSetIsHidden() {
    let score = Score(Self.examples)
    print("masking, the set in view: \(score)")
    #expect(score.spans >= 300)
    #expect(score.recall >= 0.98)
    #expect(score.precision >= 0.98)
    #expect(Double(score.rightKind) / Double(score.spans) >= 0.95)
  }

  /// These were written afterwards and are never mended for.
  @Test func textNotMetBeforeIsHiddenNearlyAsWell() {
    let score = Score(FreshMaskExamples.lines.split(separator: "\n").map { Example($0) })
    print("masking, fresh text: \(score)")
    #expect(score.spans >= 60)
    #expect(score.recall >= 0.75)
    #expect(score.precision >= 0.85)
  }

  /// What of a labelled set is hidden.
  struct Score: CustomStringConvertible {
    var spans = 0
    var hidden = 0
    var rightKind = 0
    var proposed = 0
    var right = 0
    var misses: [String] = []
    var recall: Double { Double(hidden) / Double(max(spans, 1)) }
    var precision: Double { Double(right) / Double(max(proposed, 1)) }

    init(_ examples: [Example]) {
      let masker = Masker()
      for example in examples {
        let found = masker.ranges(in: example.utf8)
        spans += example.spans.count
        for span in example.spans {
          if example.isHidden(span.range, by: found.map(\.range)) {
            hidden += 1
            if found.contains(where: {
              $0.kind.rawValue == span.kind && $0.range.overlaps(span.range)
            }) {
              rightKind += 1
            }
          } else {
            misses.append(String(decoding: example.utf8[span.range], as: UTF8.self))
          }
        }
        proposed += found.count
        for range in found {
          if example.spans.contains(where: { $0.range.overlaps(range.range) }) {
            right += 1
          } else {
            misses.append("- " + String(decoding: example.utf8[range.range], as: UTF8.self))
          }
        }
      }
    }

    var description: String {
      "hidden \(hidden)/\(spans), right kind \(rightKind), right of proposed \(right)/\(proposed) "
        + "\(misses)"
    }
  }

  @Test(arguments: [
    ("in/WhatsApp Chat with Jo Bloggs.txt", "in/WhatsApp Chat with [name].txt"),
    ("WhatsApp-Chat mit Jürgen Öz.zip", "WhatsApp-Chat mit [name].zip"),
    ("Discussion avec Zoé.txt", "Discussion avec [name].txt"),
    ("exports/chats-20261103.ndjson", "exports/chats-20261103.ndjson"), ("", ""),
  ])
  func filesNamedAfterPeople(_ path: String, _ masked: String) {
    #expect(Masker.maskFileName(path) == masked)
  }

  @Test func severalOfAKindAreNumberedAndKeepTheirNumber() {
    #expect(
      Masker().mask("I spoke to Priya, then Mr Okafor, then Priya again.")
        == "I spoke to [name 1], then Mr [name 2], then [name 1] again.")
    #expect(Masker().mask("My name is Priya.") == "My name is [name].")
  }

  @Test func spansMoveWithTheText() {
    let text = "Hi Sarah, the bill is wrong, mail me at a@example.com"
    let utf8 = Array(text.utf8)
    let bill = 10..<27
    #expect(String(decoding: utf8[bill], as: UTF8.self) == "the bill is wrong")
    let masked = Masker().mask(text, keeping: [bill, 3..<5, 0..<utf8.count])
    #expect(masked.text == "Hi [name], the bill is wrong, mail me at [email]")
    let bytes = Array(masked.text.utf8)
    #expect(String(decoding: bytes[masked.spans[0]], as: UTF8.self) == "the bill is wrong")
    #expect(String(decoding: bytes[masked.spans[1]], as: UTF8.self) == "[name]")
    #expect(masked.spans[2] == 0..<bytes.count)
  }

  @Test func knownNamesAreHiddenWhereverTheyStand() {
    let masker = Masker(knownNames: ["Zebulon Quist", "Support"])
    #expect(
      masker.mask("Then Quist rang, and Zebulon Quist too. Support was fine.")
        == "Then [name 1] rang, and [name 2] too. Support was fine.")
  }

  @Test(arguments: ["", " ", "[name]", "no personal data here", "\u{0}\u{1F600}", "@", "+", "1"])
  func plainTextStays(text: String) { #expect(Masker().mask(text) == text) }

  @Test func maskingTwiceChangesNothing() {
    for example in Self.examples {
      let once = Masker().mask(String(decoding: example.utf8, as: UTF8.self))
      #expect(Masker().mask(once) == once)
    }
  }
}
