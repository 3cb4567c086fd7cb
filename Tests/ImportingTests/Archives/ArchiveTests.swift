import FeedbackModel
import Importing
import Testing

@Suite("Archives")
struct ArchiveTests {
  @Test("An archive from a pipe reads as the file does")
  func piped() throws {
    let bytes = try fixture("archive.zip")
    let piped = try Outcome(bytes, file: "-", chunk: 1000)
    #expect(piped.items.map(\.id) == ["zendesk:7001", "zendesk:7002"])
    #expect(piped.items.first?.landed == "Billing")
  }

  @Test("A cut archive is one clear error")
  func cut() throws {
    let bytes = Array(try fixture("archive.zip").prefix(60))
    #expect(throws: ImportError.self) { try Outcome(bytes) }
  }

  @Test("gzip is read through")
  func gzip() throws {
    // echo "Agent: hello" ... | gzip -n
    let bytes = try fixture("transcript.txt.gz")
    let reading = try Outcome(bytes)
    #expect(reading.items.first?.turns.count == 6)
  }
}
