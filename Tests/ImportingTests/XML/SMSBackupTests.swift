import FeedbackModel
import Importing
import Testing

@Suite("SMS Backup & Restore")
struct SMSBackupTests {
  private func sms(_ address: Int, _ type: Int, _ date: Int, _ body: String) -> String {
    "<sms address=\"+44 20 7946 000\(address)\" date=\"\(1_793_613_840_000 + date * 1000)\" type=\"\(type)\" body=\"\(body)\"/>\n"
  }

  @Test("More messages than are held are told in parts, and none is lost")
  func parts() throws {
    let body = String(repeating: "words and words ", count: 256)
    var text = "<smses>\n"
    for number in 0..<18_000 {
      text += sms(number % 9 == 0 ? 2 : 1, number % 100 == 1 ? 2 : 1, number, "\(number) \(body)")
    }
    text += "</smses>"
    let reading = try Outcome(text)
    #expect(reading.items.reduce(0) { $0 + $1.turns.count } == 18_000)
    #expect(reading.counts.rejected == 0)
    #expect(Set(reading.items.map(\.id)).count == reading.items.count)
    #expect(reading.items.contains { $0.id.hasSuffix(".2") })
    #expect(reading.notes.contains { $0.contains("told in parts") })
    // The address with few messages stays whole.
    #expect(reading.items.contains { $0.turns.count == 2000 })
  }

  @Test("An inbox is an item a message, at any length")
  func inbox() throws {
    let body = String(repeating: "words and words ", count: 256)
    var text = "<smses>\n"
    for number in 0..<17_000 { text += sms(number % 7, 1, number, "\(number) \(body)") }
    let reading = try Outcome(text + "</smses>")
    #expect(reading.items.count == 17_000)
    #expect(Set(reading.items.map(\.id)).count == 17_000)
  }
}
