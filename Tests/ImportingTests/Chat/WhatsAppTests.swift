import FeedbackModel
import Importing
import Testing

@Suite("WhatsApp in many languages")
struct WhatsAppTests {
  @Test(
    "What the program puts in for media and deleted messages is nobody's words",
    arguments: [
      "<Media omitted>", "\u{200E}image omitted", "\u{200E}This message was deleted.", "null",
      "You deleted this message", "<Medien ausgeschlossen>", "\u{200E}Bild weggelassen",
      "Du hast diese Nachricht gelöscht.", "<Médias omis>", "image absente",
      "Ce message a été supprimé", "<Multimedia omitido>", "Se eliminó este mensaje.",
      "imagen omitida", "<Media omessi>", "Mensagem apagada",
      "IMG-20261113-WA0001.jpg (file attached)",
      "\u{200E}<attached: 00000012-PHOTO-2026-11-13.jpg>", "IMG-1.jpg (Datei angehängt)",
    ])
  func nobodysWords(words: String) throws {
    let item = try #require(
      try Outcome("13/11/26, 22:06 - Ann: hi\n13/11/26, 22:07 - Bob: \(words)\n").items.first)
    #expect(item.text == "hi")
    #expect(item.turns.map(\.text) == ["hi", ""])
  }

  @Test("A caption behind a file, and words that are edited, stay")
  func captions() throws {
    let item = try #require(
      try Outcome(
        "13/11/26, 22:06 - Ann: IMG-1.jpg (file attached)\nmy broken box\n"
          + "13/11/26, 22:07 - Ann: it is wet <This message was edited>\n"
      ).items.first)
    #expect(item.turns.map(\.text) == ["my broken box", "it is wet"])
  }

  @Test(
    "Lines of the system have no sender, also where they hold a colon",
    arguments: [
      "13/11/26, 22:07 - Ann changed the subject from \"a: b\" to \"c\"",
      "13/11/26, 22:07 - Max hat die Gruppe „X: Y“ erstellt.",
      "13/11/26, 22:07 - Luc a créé le groupe « Aide : nous »",
      "[13/11/26, 22:07:01] Support: \u{200E}Ann created this group",
      "[13/11/26, 22:07:01] Ann: \u{200E}Missed voice call",
    ])
  func system(line: String) throws {
    let first = line.hasPrefix("[") ? "[13/11/26, 22:06:00] Ann: hi" : "13/11/26, 22:06 - Ann: hi"
    let item = try #require(try Outcome(first + "\n" + line + "\n").items.first)
    #expect(item.turns.map(\.role) == [.participant, .system])
    #expect(item.text == "hi")
  }

  @Test(
    "Clocks with full stops and words before them",
    arguments: [
      "13.11.2026 klo 22.06 - Eva: moi", "13.11.2026 kl. 22.06 - Eva: hej",
      "13/11/2026 22.06 - Eva: da", "13/11/2026 à 22:06 - Eva: salut",
      "[13.11.2026 klo 22.06.05] Eva: moi",
    ])
  func clocks(line: String) throws {
    let turn = try #require(try Outcome(line + "\n").items.first?.turns.first)
    #expect(turn.who == "Eva")
    #expect(turn.at?.rfc3339.hasPrefix("2026-11-13T22:06") ?? false)
  }

  @Test("The order of day and month is decided by all lines, said where it cannot be, and forced")
  func order() throws {
    let late = (1...11).map { "\($0)/11/26, 10:04 - Ann: a" } + ["13/11/26, 10:04 - Ann: z"]
    #expect(
      try Outcome(late.joined(separator: "\n")).items.first?.created?.rfc3339
        == "2026-11-01T10:04:00Z")
    let open = "3/4/26, 10:04 - Ann: a\n4/4/26, 10:05 - Bob: b\n"
    #expect(try Outcome(open).notes.contains { $0.contains("ambiguous") })
    var options = ImportOptions()
    options.dateOrder = .mdy
    #expect(
      try Outcome(open, options: options).items.first?.created?.rfc3339 == "2026-03-04T10:04:00Z")
  }
}
