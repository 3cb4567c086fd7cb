import FeedbackModel
import JSON

extension Format {
  /// What the app SMS Backup & Restore writes.
  static let smsBackupXML: Format = {
    var format = xml(
      id: "sms-backup-xml", name: "SMS Backup & Restore (XML)", evidence: .real,
      reference: "https://www.synctech.com.au/sms-backup-restore/fields-in-xml-backup-files/",
      recognisedBy: "root <smses> with <sms> or <mms>",
      mapping: [
        ("id", "the address"), ("turns", "messages: type 1 in is the customer, 2 out the agent"),
        ("text", "what came in"), ("created", "the first date"), ("customer", "address"),
      ],
      records: XMLRecordPattern(names: ["sms", "mms"], isData: true),
      recognise: { outline in
        outline.root == "smses" ? Recognition(95, "root <smses>") : nil
      })
    format.open = { (source, context) throws(ImportError) -> any RecordReader in
      let stream = XMLRecordStream(
        source, pattern: XMLRecordPattern(names: ["sms", "mms"], isData: true), context: context)
      return SMSReader(stream: stream, context: context)
    }
    return format
  }()
}

/// Reads the messages one by one, and tells of them a conversation at a time.
private struct SMSReader: RecordReader {
  private let stream: XMLRecordStream
  private let gathered: SMSConversations
  private var isRead = false

  init(stream: XMLRecordStream, context: ImportContext) {
    self.stream = stream
    let gathered = SMSConversations(context)
    self.gathered = gathered
    let dates = context.dateReader()
    stream.finish = { node, position, _ in
      guard let message = SMSMessage(node, dates) else { return .blank }
      gathered.add(message, line: position.line)
      return .items([])
    }
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while true {
      if let told = gathered.nextTold() { return told }
      if isRead { return nil }
      guard let record = try stream.next() else {
        isRead = true
        gathered.tellAll()
        continue
      }
      switch record {
      // A message that was gathered is told with its conversation.
      case .items: continue
      case .blank where !gathered.isEmpty: continue
      default: return record
      }
    }
  }
}

/// One message of the file.
private struct SMSMessage {
  var address: String
  var isSent: Bool
  var turn: Turn

  /// Nil where it says nothing or was never sent.
  init?(_ node: XMLNode, _ dates: DateReader) {
    guard let words = Self.words(node) else { return nil }
    let type = node.attribute("type") ?? node.attribute("msg_box") ?? ""
    // 1 in, 2 sent, 3 draft, 4 outbox, 5 failed, 6 queued.
    if type == "3" { return nil }
    isSent = ["2", "4", "5", "6"].contains(type)
    address = (Self.present(node.attribute("address")) ?? "").filter { !" -().".contains($0) }
    let name = Self.present(node.attribute("contact_name"))
    turn = Turn(
      role: isSent ? .agent : .customer, who: isSent || name == "(Unknown)" ? nil : name,
      at: node.attribute("date").flatMap { Double($0) }.flatMap { JSONValue.epoch($0) }
        ?? node.attribute("readable_date").flatMap { dates.read($0) },
      text: words)
  }

  private static func words(_ node: XMLNode) -> String? {
    if let body = present(node.attribute("body")) { return body }
    let parts = (node.child("parts")?.children ?? XMLNode.none(in: node)).compactMap { part in
      part.attribute("ct") == "text/plain" ? present(part.attribute("text")) : nil
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// The app writes "null" for what is not there.
  private static func present(_ text: String?) -> String? {
    guard let text, text != "null", text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }
}

/// The messages of each address that have not been told yet. Held in bounded memory: where a file
/// has more, the longest conversations are told in parts, so that none of their words are lost.
///
/// A file without one message sent is an inbox, not conversations: there each message is an item of
/// its own.
private final class SMSConversations {
  private struct Conversation {
    var messages: [(turn: Turn, line: Int)] = []
    var size = 0
    /// How many parts of it were told.
    var parts = 0
  }
  private let context: ImportContext
  private var order: [String] = []
  private var held: [String: Conversation] = [:]
  private var size = 0
  private var hasSent = false
  private var told: [ImportedRecord] = []
  private var toldIndex = 0
  private var number = 0

  /// How many bytes of messages are held, counting for each what it takes beside its words.
  private static let maximum = 64 << 20
  private static let overhead = 256

  init(_ context: ImportContext) { self.context = context }

  /// Whether no message was met.
  var isEmpty: Bool { order.isEmpty }

  func add(_ message: SMSMessage, line: Int) {
    if message.isSent { hasSent = true }
    if held[message.address] == nil { order.append(message.address) }
    let cost = message.turn.text.utf8.count + Self.overhead
    held[message.address, default: Conversation()].messages.append((message.turn, line))
    held[message.address]?.size += cost
    size += cost
    if size > Self.maximum { makeRoom() }
  }

  func nextTold() -> ImportedRecord? {
    guard toldIndex < told.count else {
      told.removeAll(keepingCapacity: true)
      toldIndex = 0
      return nil
    }
    toldIndex += 1
    return told[toldIndex - 1]
  }

  /// Tells what is left, in the order of the addresses' first messages.
  func tellAll() {
    for address in order { tell(address) }
    if !hasSent, !order.isEmpty {
      context.notes.add("no message was sent from here, so each message is an item of its own")
    }
  }

  /// Tells the longest conversations until half of the room is free.
  private func makeRoom() {
    context.notes.add(
      "more than \(Self.maximum >> 20) MB of messages: the longest conversations are told in parts")
    let places = order.indices.sorted {
      let (a, b) = (held[order[$0]]?.size ?? 0, held[order[$1]]?.size ?? 0)
      return a != b ? a > b : $0 < $1
    }
    for place in places where size > Self.maximum / 2 { tell(order[place]) }
  }

  private func tell(_ address: String) {
    guard var conversation = held[address], !conversation.messages.isEmpty else { return }
    let messages = conversation.messages
    size -= conversation.size
    conversation.messages = []
    conversation.size = 0
    conversation.parts += 1
    held[address] = conversation
    let customer = address.isEmpty ? nil : context.customer(address)
    let groups = hasSent ? [messages] : messages.map { [$0] }
    for group in groups {
      number += 1
      // Whoever sent a single message without a number has nothing to go by but the words.
      var id = ""
      if hasSent, let customer {
        id = ItemIdentity.vendor("sms", String(customer.dropFirst(2)))
        if conversation.parts > 1 { id += ".\(conversation.parts)" }
      }
      told.append(
        context.conversation(
          id: id, record: number, line: group.first?.line, channel: .sms, turns: group.map(\.turn)
        ) { $0.customer = customer })
    }
  }
}
