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
      records: XMLRecordPattern(names: ["sms", "mms"]),
      recognise: { outline in
        outline.root == "smses" ? Recognition(95, "root <smses>") : nil
      })
    format.open = { (source, context) throws(ImportError) -> any RecordReader in
      let stream = XMLRecordStream(
        source, pattern: XMLRecordPattern(names: ["sms", "mms"]), context: context)
      return SMSReader(stream: stream, context: context)
    }
    return format
  }()
}

/// Gathers the messages of each address. A file without one message sent is an inbox, not
/// conversations: there each message is an item of its own.
private struct SMSReader: RecordReader {
  private let stream: XMLRecordStream
  private let context: ImportContext
  private let box: Box
  private var pending: [ImportedRecord] = []
  private var isRead = false

  private final class Box {
    var order: [String] = []
    var messages: [String: [(turn: Turn, line: Int)]] = [:]
    var hasSent = false
    var size = 0
  }

  init(stream: XMLRecordStream, context: ImportContext) {
    self.stream = stream
    self.context = context
    let box = Box()
    self.box = box
    let dates = context.dateReader()
    stream.finish = { node, position, _ in
      let words = Self.words(node)
      guard let words, box.size < ConversationLimit.text * 4 else { return .blank }
      let type = node.attribute("type") ?? node.attribute("msg_box") ?? ""
      // 1 in, 2 sent, 3 draft, 4 outbox, 5 failed, 6 queued.
      if type == "3" { return .blank }
      let isOut = ["2", "4", "5", "6"].contains(type)
      if isOut { box.hasSent = true }
      let address = Self.present(node.attribute("address")) ?? ""
      let key = Self.folded(address)
      if box.messages[key] == nil { box.order.append(key) }
      let name = Self.present(node.attribute("contact_name"))
      let at =
        node.attribute("date").flatMap { Double($0) }.flatMap { JSONValue.epoch($0) }
        ?? node.attribute("readable_date").flatMap { dates.read($0) }
      let turn = Turn(
        role: isOut ? .agent : .customer, who: isOut ? nil : name == "(Unknown)" ? nil : name,
        at: at,
        text: words)
      box.size += words.utf8.count
      box.messages[key, default: []].append((turn, position.line))
      return .items([])
    }
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while !isRead {
      guard let record = try stream.next() else {
        isRead = true
        gather()
        break
      }
      switch record {
      // A message that was gathered is told with its conversation.
      case .items: continue
      case .blank where box.hasSent || !box.order.isEmpty: continue
      default: return record
      }
    }
    return pending.popLast()
  }

  private mutating func gather() {
    var number = 0
    for key in box.order {
      let messages = box.messages[key] ?? []
      func id(_ part: String) -> String {
        key.isEmpty ? "" : ItemIdentity.vendor("sms", context.customer(key).dropFirst(2) + part)
      }
      let groups = box.hasSent ? [messages] : messages.map { [$0] }
      for group in groups {
        number += 1
        let record = context.conversation(
          id: box.hasSent ? id("") : "", record: number, line: group.first?.line, channel: .sms,
          turns: group.map(\.turn)
        ) { item in
          item.customer = key.isEmpty ? nil : context.customer(key)
        }
        pending.append(record)
      }
    }
    pending.reverse()
    if !box.hasSent, !box.order.isEmpty {
      context.notes.add("no message was sent from here, so each message is an item of its own")
    }
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

  private static func folded(_ address: String) -> String {
    address.filter { !" -().".contains($0) }
  }
}
