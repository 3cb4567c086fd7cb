import FeedbackModel
import Importing
import Testing

@Suite("Dates of exports")
struct DateTests {
  @Test(
    "Many spellings are read",
    arguments: [
      ("2026-11-02T10:04:00Z", "2026-11-02T10:04:00Z"),
      ("2026-11-02 10:04:00", "2026-11-02T10:04:00Z"),
      ("2026-11-02", "2026-11-02T00:00:00Z"),
      ("2026/11/02 10:04:00 AM GMT+1", "2026-11-02T09:04:00Z"),
      ("2026-11-02T10:04:00.250+01:00", "2026-11-02T09:04:00.250Z"),
      ("Mon, 02 Nov 2026 10:04:00 +0100", "2026-11-02T09:04:00Z"),
      ("Tue, 10 Mar 2020 18:30:01 GMT", "2020-03-10T18:30:01Z"),
      ("13/11/2026 4:05 PM", "2026-11-13T16:05:00Z"),
      ("11/13/26 12:05 AM", "2026-11-13T00:05:00Z"),
      ("13.11.2026 16:05", "2026-11-13T16:05:00Z"),
      ("November 2, 2026", "2026-11-02T00:00:00Z"),
      ("2. März 2026", "2026-03-02T00:00:00Z"),
      ("1793613840", "2026-11-02T10:04:00Z"),
      ("1793613840000", "2026-11-02T10:04:00Z"),
      ("20261102", "2026-11-02T00:00:00Z"),
      ("42059.5", "2015-02-24T12:00:00Z"),
      ("2/11/2026, 4:05 a.\u{A0}m.", "2026-11-02T04:05:00Z"),
      ("2026-11-02 10:04:00 UTC", "2026-11-02T10:04:00Z"),
    ])
  func spellings(text: String, moment: String) {
    #expect(DateReader(order: nil).read(text)?.rfc3339 == moment)
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "12", "hello", "4 out of 5", "10-20", "may be later", "3.5", "2026-13-45", "1/2",
    ])
  func noDates(text: String) {
    #expect(DateReader().read(text) == nil)
  }

  @Test("A column's order is decided by all its values")
  func order() {
    var votes = DateOrderVotes()
    for date in ["01/02/2026", "02/02/2026", "03/02/2026", "01/13/2026"] { votes.add(date) }
    #expect(votes.decision().order == .mdy)
    #expect(!votes.decision().isGuess)
    var open = DateOrderVotes()
    for date in ["01/02/2026", "01/02/2026"] { open.add(date) }
    #expect(open.decision().isGuess)
  }

  @Test("Scores are read as they are written")
  func scores() {
    #expect(ScoreReader.number("3,5") == 3.5)
    #expect(ScoreReader.number("10 - Extremely likely") == 10)
    #expect(ScoreReader.number("4/5") == 4)
    #expect(ScoreReader.number("★★★☆☆") == 3)
    #expect(ScoreReader.number("2026-11-02") == nil)
    #expect(ScoreReader.number("7 or 8") == nil)
    #expect(ScoreReader.nps("11") == nil)
    #expect(ScoreReader.stars(1, lowIsBest: true) == 5)
  }

  @Test("Base64 goes there and back")
  func base64() {
    for count in 0..<20 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 200) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
    #expect(Base64.encode(Array("Hello, world".utf8)) == "SGVsbG8sIHdvcmxk")
  }
}
