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

  @Test("A cut gzip is one clear error")
  func cutGzip() throws {
    let bytes = Array(try fixture("transcript.txt.gz").dropLast(20))
    #expect(throws: ImportError.self) { try Outcome(bytes) }
  }

  @Test("An encrypted archive is refused with a line that says what to do")
  func encrypted() throws {
    do {
      _ = try Outcome(try fixture("encrypted.zip"))
      Issue.record("it was read")
    } catch let error as ImportError {
      #expect(error.kind == .badData)
      #expect(error.message == "the archive is encrypted; decrypt it first")
    }
  }

  @Test("Users, groups and tickets of a Zendesk export are joined")
  func zendesk() throws {
    let reading = try Outcome(try fixture("zendesk-export.zip"), file: "export.zip")
    let item = try #require(reading.items.first)
    #expect(item.landed == "Metering")
    #expect(item.turns.map(\.who) == ["Ann Lee", "Sam (Metering)", "Bo Lee"])
    // Another end user is a customer too.
    #expect(item.turns.map(\.role) == [.customer, .agent, .customer])
    #expect(item.text == "Meter\n\nThe reading is wrong\n\nMine too, says his wife")
    let context = ImportContext(
      file: "", format: "", options: ImportOptions(), notes: ImportNotes())
    #expect(item.customer == context.customer("ann@example.org"))
  }
}

@Suite("Workbooks")
struct WorkbookTests {
  @Test("A sheet is read as a table; a broken row is rejected and costs itself alone")
  func brokenRow() throws {
    let reading = try Outcome(try fixture("broken-row.xlsx"), file: "broken-row.xlsx")
    #expect(reading.format == "xlsx")
    #expect(
      reading.texts == ["The engineer came on time & was kind", "Nobody answered, \"twice\""])
    #expect(reading.items.map(\.scores.nps) == [9, 2])
    #expect(reading.items.first?.created?.rfc3339 == "2026-11-02T12:00:00Z")
    #expect(reading.counts.read == 3)
    let rejection = try #require(reading.rejections.first)
    #expect(reading.counts.rejected == 1)
    #expect(rejection.reason.hasPrefix("a row of the sheet: "))
    #expect(String(decoding: rejection.raw, as: UTF8.self).contains("lost words"))
  }

  @Test("The rejected row is imported again from its text as CSV, and not from its XML")
  func again() throws {
    let reading = try Outcome(try fixture("broken-row.xlsx"), file: "broken-row.xlsx")
    let rejection = try #require(reading.rejections.first)
    let line = RejectsWriter.line(rejection, file: "broken-row.xlsx")
    let unmended = try Outcome(line)
    #expect(unmended.counts.rejected == 1)
    #expect(unmended.counts.items == 0)
    let text = String(decoding: line, as: UTF8.self)
      .replacing("{\"file\"", with: "{\"text\":\"2,,4,lost words\\n\",\"file\"")
    #expect(try Outcome(text).texts == ["lost words"])
  }

  @Test("The same records whatever the chunks")
  func chunks() throws {
    let bytes = try fixture("broken-row.xlsx")
    let whole = try Outcome(bytes, file: "-")
    for chunk in [1, 7, 4096] { #expect(try Outcome(bytes, file: "-", chunk: chunk) == whole) }
  }
}
