import FeedbackModel
import Importing
import JSON
import Testing

@Suite("XML formats")
struct XMLFormatTests {
  @Test("A Zendesk ticket has its turns, reopenings, groups and custom fields")
  func zendesk() throws {
    var stream = try ImportStream(
      path: fixturePath("zendesk-tickets-xml.xml"), options: ImportOptions())
    guard case .items(let items) = try stream.next(), let item = items.first else {
      Issue.record("no first ticket")
      return
    }
    #expect(item.id == "zendesk:7001")
    #expect(
      item.text
        == "Two bills for one month\n\nI was billed twice for October & nobody can say why.\n\nStill wrong."
    )
    #expect(
      item.turns.map(\.role) == [
        .customer, .agent, .agent, .system, .customer, .system, .system, .system,
      ])
    #expect(item.turns[4].text == "Still wrong." || item.turns[5].text == "Still wrong.")
    #expect(item.turns.contains { $0.text == "status: open (reopened)" })
    #expect(item.landed == "42")
    #expect(item.scores.csat == 0)
    #expect(item.fields.contains(JSONMember("Plan", .string("Gold"))))
    #expect(item.fields.contains(JSONMember("reopened", .integer(1))))
    #expect(item.closed?.rfc3339 == "2026-11-06T09:00:00Z")
  }

  @Test("Groups are joined from the file beside it in an archive")
  func zendeskArchive() throws {
    var stream = try ImportStream(path: fixturePath("archive.zip"), options: ImportOptions())
    guard case .items(let items) = try stream.next(), let item = items.first else {
      Issue.record("no first ticket")
      return
    }
    #expect(item.landed == "Billing")
    #expect(item.source.file.hasSuffix("archive.zip/tickets.xml"))
    while try stream.next() != nil {}
    #expect(stream.counts.imported == 2)
    #expect(stream.counts.blank == 1)
    #expect(stream.notes.all.contains { $0.hasPrefix("1 of its files") })
  }

  @Test("Any XML is read by its repeated element, dates by all their values")
  func generic() throws {
    let reading = try Outcome(fixture("xml.xml"))
    #expect(reading.format == "xml")
    #expect(reading.texts == ["The engineer did not come, twice.", "Too dear.\n\nAnd slow."])
    #expect(reading.items.first?.created?.rfc3339 == "2026-11-13T00:00:00Z")
    #expect(reading.items.last?.created?.rfc3339 == "2026-11-02T00:00:00Z")
    #expect(reading.counts.blank == 1)
    let topics = reading.items.first?.fields.first { $0.key == "topic" }?.value
    #expect(topics == .array([.string("visit"), .string("time")]))
  }

  @Test("A mapping of paths and attributes decides")
  func mapped() throws {
    var options = ImportOptions()
    options.map = [
      MapEntry(key: "id", column: "@ref"), MapEntry(key: "text", column: "complaint/body"),
      MapEntry(key: "nps", column: "score"), MapEntry(key: "field.Theme", column: "topic"),
    ]
    let reading = try Outcome(fixture("xml.xml"), options: options)
    #expect(reading.items.map(\.id) == ["xml:c-1", "xml:c-2"])
    #expect(reading.items.map(\.scores.nps) == [3, 5])
  }

  @Test(
    "Each sample is of its format, at any chunk size",
    arguments: [
      ("appstore-reviews-xml.xml", 1), ("bazaarvoice-xml.xml", 1), ("bugzilla-xml.xml", 1),
      ("freshdesk-xml.xml", 1), ("google-reviews-xml.xml", 2), ("jira-rss-xml.xml", 2),
      ("open311-xml.xml", 1), ("qualtrics-xml.xml", 1), ("limesurvey-xml.lsr", 1),
      ("salesforce-case-xml.xml", 1), ("sms-backup-xml.xml", 2), ("stackexchange-xml.xml", 2),
      ("wordpress-wxr-xml.xml", 1), ("zendesk-tickets-xml.xml", 2),
      ("zendesk-companion-xml.xml", 0), ("spreadsheet-xml.xml", 3),
    ])
  func samples(name: String, items: Int) throws {
    let bytes = try fixture(name)
    let whole = try Outcome(bytes)
    #expect(name.hasPrefix(whole.format + "."))
    #expect(whole.items.count == items)
    for chunk in [1, 2, 3, 7, 64, 1000, 4096] {
      #expect(try Outcome(bytes, chunk: chunk) == whole, "chunks of \(chunk)")
    }
  }

  @Test("Jira: paragraphs, the reporter's comments, and no closing time without a resolution")
  func jira() throws {
    let items = try Outcome(fixture("jira-rss-xml.xml")).items
    #expect(
      items.first?.text == "Wrong total\n\nThe total is wrong.\n\nIt counts twice.\n\nAgain today.")
    #expect(items.first?.closed?.rfc3339 == "2026-11-03T09:04:00Z")
    #expect(items.last?.closed == nil)
  }

  @Test("A response's department is the landing department")
  func bazaarvoice() throws {
    let item = try #require(try Outcome(fixture("bazaarvoice-xml.xml")).items.first)
    #expect(item.landed == "Product Care")
    #expect(item.scores.stars == 2)
    #expect(item.fields.contains(JSONMember("product", .string("SKU-1"))))
  }

  @Test("The sheets of a workbook in XML are tables; a broken row is rejected and can be mended")
  func spreadsheet() throws {
    let reading = try Outcome(fixture("spreadsheet-xml.xml"), file: "book.xml")
    #expect(
      reading.texts == [
        "Kind, quick & clear", "Nobody \"called\" back", "The app forgets my password every day",
      ])
    #expect(reading.items.map(\.scores.nps) == [9, 2, nil])
    #expect(reading.items.last?.scores.stars == 1)
    #expect(reading.items.last?.source.file == "book.xml/Reviews")
    var rejection = try #require(reading.rejections.first)
    #expect(reading.rejections.count == 1)
    #expect(rejection.line == 7)
    rejection.raw = Array(
      String(decoding: rejection.raw, as: UTF8.self).replacing("</Cell></Cell>", with: "</Cell>")
        .utf8)
    let again = try Outcome(RejectsWriter.line(rejection, file: "book.xml"))
    #expect(again.texts == ["broken row"])
  }

  @Test("Questions get their words from the structure in the same LimeSurvey archive")
  func limeSurveyArchive() throws {
    let items = try Outcome(try fixture("limesurvey.lsa"), file: "limesurvey.lsa").items
    #expect(
      items.map(\.question) == [
        "What could we do better?", "What could we do better? [other]",
      ])
    #expect(items.map(\.id) == ["limesurvey:1#1X2X4", "limesurvey:1#1X2X4other"])
  }

  @Test("A case of a Salesforce query has its comments")
  func salesforceQuery() throws {
    let reading = try Outcome(fixture("salesforce-query.xml"))
    #expect(reading.format == "salesforce-case-xml")
    let item = try #require(reading.items.first)
    #expect(item.id == "salesforce:00001002")
    #expect(item.text == "Moved house\n\nMy line was not moved.\n\nStill not moved.")
    #expect(item.turns.map(\.role) == [.customer, .agent, .customer])
    #expect(item.landed == "Field Service")
    #expect(reading.counts.read == 1)
  }

  @Test("A survey's structure is refused with a line that says what to do")
  func structure() {
    #expect(throws: ImportError.self) {
      try Outcome("<document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>")
    }
  }
}
