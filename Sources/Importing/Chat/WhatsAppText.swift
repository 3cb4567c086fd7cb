import FeedbackModel

extension Format {
  /// The text that WhatsApp's "export chat" writes.
  static let whatsAppText = Format(
    id: "whatsapp-txt", name: "WhatsApp chat (text)", family: .chat, evidence: .real,
    reference: "https://faq.whatsapp.com/1180414079177245",
    recognisedBy: "lines that begin with a date, a time and ` - ` or square brackets around both",
    mapping: [
      ("text", "all words, or the customers' where --agent names who is not"),
      ("turns", "messages; lines without a sender are the system's"),
      ("created", "the first message"), ("landed", "what follows an agent's name given by --agent"),
    ],
    recognise: { sniff in
      var begun = 0
      var seen = 0
      for line in sniff.head.split(separator: 0x0A).prefix(60) {
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        seen += 1
        if WhatsAppLine(line.last == 0x0D ? line.dropLast() : line) != nil {
          begun += 1
        } else if begun == 0 {
          return nil
        }
      }
      guard begun > 0, begun * 4 >= seen || begun >= 3 else { return nil }
      return Recognition(90, "\(begun) of the first \(seen) lines begin a WhatsApp message")
    },
    open: { (source, context) throws(ImportError) -> any RecordReader in
      WhatsAppReader(lines: LineReader(source), context: context)
    })
}

/// Reads a WhatsApp file: one conversation, one record.
struct WhatsAppReader: RecordReader {
  var lines: LineReader
  let context: ImportContext
  private var isDone = false

  init(lines: LineReader, context: ImportContext) {
    self.lines = lines
    self.context = context
  }

  private struct Message {
    var parts: DateParts
    var turn: Turn
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    guard !isDone else { return nil }
    isDone = true
    var messages: [Message] = []
    var votes = DateOrderVotes()
    var size = 0
    var isTooLong = false
    while let line = try lines.next() {
      size += line.count
      if size > ConversationLimit.text {
        isTooLong = true
        messages = []
        continue
      }
      if let begun = WhatsAppLine(line) {
        votes.add(begun.parts)
        messages.append(
          Message(parts: begun.parts, turn: Self.turn(begun, isFirst: messages.isEmpty)))
      } else if !messages.isEmpty {
        messages[messages.count - 1].turn.text += "\n" + WhatsAppLine.cleaned(line)
      } else if line.contains(where: { $0 > 0x20 }) {
        context.notes.add("words before the first message are left out")
      }
    }
    if isTooLong {
      return .rejected(Rejection(line: 1, byte: 0, reason: ConversationLimit.reason, raw: []))
    }
    guard !messages.isEmpty else { return nil }
    let dates = context.decide(votes, of: "dates")
    var turns: [Turn] = []
    for message in messages {
      var turn = message.turn
      turn.at = dates.moment(message.parts)
      turn.text = Self.words(turn.text)
      turns.append(turn)
    }
    return context.conversation(id: "", record: 1, line: 1, channel: .chat, turns: turns)
  }

  private static func turn(_ line: WhatsAppLine, isFirst: Bool) -> Turn {
    // The notice of encryption comes with a sender on iOS, as do all that the program says itself.
    let lower = line.text.utf8.count < 400 ? line.text.lowercased() : ""
    let isNotice =
      line.sender == nil || isFirst && WhatsAppWords.notices.contains { lower.holds($0) }
      || line.isMarked && WhatsAppWords.events.contains { lower.holds($0) }
    return Turn(
      role: isNotice ? .system : .participant, who: isNotice ? nil : line.sender, text: line.text)
  }

  /// The words of a message without what WhatsApp itself puts in: nothing for media left out and
  /// deleted messages.
  private static func words(_ text: String) -> String {
    var text = text
    for mark in WhatsAppWords.edited {
      if let range = text.utf8Range(of: mark) { text.removeSubrange(range) }
    }
    for mark in WhatsAppWords.attached {
      guard let range = text.utf8Range(of: mark),
        let end = text[range.upperBound...].firstIndex(of: ">")
      else { continue }
      // The file's name stands before it, or a caption.
      let name = text[range.upperBound..<end].trimmingBlanks
      text.removeSubrange(range.lowerBound...end)
      if text.trimmingBlanks.hasSuffix(".\(name.split(separator: ".").last ?? "")") { text = "" }
    }
    var trimmed = text.trimmingBlanks
    // A caption stands on the lines behind what stands for the file.
    let first = trimmed.prefix { !$0.isNewline }
    let lower = first.trimmingBlanks.lowercased()
    if lower.utf8.count < 120, WhatsAppWords.absent.contains(where: lower.hasSuffix) {
      trimmed = trimmed[first.endIndex...].trimmingBlanks
    }
    return trimmed
  }
}
