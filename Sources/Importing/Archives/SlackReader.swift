import FeedbackModel
import JSON

/// Reads a Slack export a channel at a time: a thread is a conversation, and what stands outside
/// threads is one of the channel.
struct SlackReader: RecordReader {
  private let files: any ExportFiles
  private let context: ImportContext
  private var users: [String: String] = [:]
  private var bots: Set<String> = []
  private var pending: [ImportedRecord] = []
  /// How many day files of each channel are still to come, and what was said in those read.
  private var left: [String: Int] = [:]
  private var open: [String: [Message]] = [:]
  private var cursor: (any ExportCursor)?
  private var number = 0
  private var hasBegun = false

  init(_ files: any ExportFiles, _ context: ImportContext) throws(ImportError) {
    self.files = files
    self.context = context
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    if !hasBegun { try begin() }
    while pending.isEmpty {
      guard cursor != nil else { return nil }
      if let file = try cursor?.next() {
        pending = try read(file.name, file.source).reversed()
      } else {
        cursor = nil
        var rest: [ImportedRecord] = []
        for (channel, messages) in open.sorted(by: { $0.key < $1.key }) {
          rest += conversations(messages, channel: channel)
        }
        pending = rest.reversed()
      }
    }
    return pending.popLast()
  }

  private mutating func begin() throws(ImportError) {
    hasBegun = true
    let names = try files.names()
    for name in names {
      if let channel = SlackLayout.day(name) { left[channel, default: 0] += 1 }
    }
    for name in names where name.split(separator: "/").last == "users.json" {
      if let source = try files.file(name) { try readUsers(source) }
    }
    cursor = try files.cursor()
  }

  /// Reads a day of a channel; the channel's last day gives its conversations.
  private mutating func read(
    _ name: String, _ source: any ByteSource
  ) throws(ImportError) -> [ImportedRecord] {
    guard let channel = SlackLayout.day(name) else { return [] }
    var records: [ImportedRecord] = []
    var splitter = JSONSplitter(source)
    while let piece = try splitter.next() {
      switch piece {
      case .broken(let rejection): records.append(.rejected(rejection))
      case .value(let bytes, let line, let byte):
        let value = try? JSONParser.parse(bytes)
        if let value, let message = message(value) {
          open[channel, default: []].append(message)
        } else if value?["type"] == nil || value == nil {
          records.append(
            .rejected(
              Rejection(
                line: line, byte: byte, reason: "\(name): no Slack message",
                raw: Array(bytes.prefix(Rejection.maximumBytes)))))
        }
      }
    }
    left[channel, default: 1] -= 1
    if left[channel] == 0, let messages = open.removeValue(forKey: channel) {
      records += conversations(messages, channel: channel)
    }
    return records
  }

  private mutating func readUsers(_ source: any ByteSource) throws(ImportError) {
    var splitter = JSONSplitter(source)
    while let piece = try splitter.next() {
      guard case .value(let bytes, _, _) = piece, let user = try? JSONParser.parse(bytes),
        let id = user["id"]?.string
      else { continue }
      let profile = user["profile"]
      let name =
        user["real_name"]?.text ?? profile?["real_name"]?.text ?? profile?["display_name"]?.text
        ?? user["name"]?.text
      users[id] = name ?? id
      if user["is_bot"]?.bool == true { bots.insert(id) }
    }
  }

  private struct Message {
    var turn: Turn
    var ts: String
    var thread: String?
  }

  private func message(_ value: JSONValue) -> Message? {
    guard value["type"]?.string == "message" || value["text"] != nil else { return nil }
    let ts = value["ts"]?.text ?? ""
    let subtype = value["subtype"]?.string
    let user = value["user"]?.string ?? value["comment"]?["user"]?.string
    let name =
      user.flatMap { users[$0] } ?? value["user_profile"]?["real_name"]?.text
      ?? value["username"]?.text ?? user
    let role: Role
    switch subtype {
    case "bot_message": role = .bot
    case nil where value["bot_profile"]?.object != nil || user == "USLACKBOT": role = .bot
    case nil where value["bot_id"] != nil && user == nil: role = .bot
    case nil, "me_message", "thread_broadcast", "file_share", "file_comment", "file_mention",
      "reply_broadcast", "bot_thread_broadcast":
      role = user.map { bots.contains($0) } ?? false ? .bot : .participant
    default: role = .system
    }
    let turn = Turn(
      role: role, who: name, at: Double(ts).flatMap { JSONValue.epoch($0) },
      text: SlackMarkup.plain(words(value, role), users: users))
    let thread = value["thread_ts"]?.text
    return Message(turn: turn, ts: ts, thread: thread)
  }

  /// A person who only shares an attachment says what it says; a bot's cards are no words.
  private func words(_ value: JSONValue, _ role: Role) -> String {
    var text = value["text"]?.string ?? ""
    if text.isEmpty, role == .participant {
      let parts = (value["attachments"]?.array ?? []).compactMap {
        $0["text"]?.text ?? $0["fallback"]?.text
      }
      text = parts.joined(separator: "\n")
    }
    return text
  }

  private mutating func conversations(
    _ messages: [Message], channel: String
  ) -> [ImportedRecord] {
    var order: [String] = []
    var threads: [String: [Turn]] = [:]
    for message in messages {
      let key = message.thread ?? ""
      if threads[key] == nil { order.append(key) }
      threads[key, default: []].append(message.turn)
    }
    var records: [ImportedRecord] = []
    for key in order {
      number += 1
      let id = ItemIdentity.vendor("slack", channel + (key.isEmpty ? "" : "/" + key))
      records.append(
        context.conversation(
          id: id, record: number, channel: .chat, turns: threads[key] ?? []
        ) { $0.fields.append(JSONMember("channel", .string(channel))) })
    }
    return records
  }
}

/// Slack's markup in messages.
enum SlackMarkup {
  /// `<@U1>` as the name, `<#C1|name>` as `#name`, `<https://x|label>` as the label, and the three
  /// entities decoded.
  static func plain(_ text: String, users: [String: String]) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      out += mention(rest[rest.index(after: open)..<close], users)
      rest = rest[rest.index(after: close)...]
    }
    out += rest
    return out.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }

  private static func mention(_ inner: Substring, _ users: [String: String]) -> String {
    let bar = inner.firstIndex(of: "|")
    let label = bar.map { inner[inner.index(after: $0)...] }
    let target = bar.map { inner[..<$0] } ?? inner
    if target.hasPrefix("@") {
      return "@" + (users[String(target.dropFirst())] ?? label.map(String.init) ?? "somebody")
    }
    if target.hasPrefix("#") { return "#" + (label.map(String.init) ?? String(target.dropFirst())) }
    if target.hasPrefix("!") { return "@" + (label.map(String.init) ?? String(target.dropFirst())) }
    guard let label, !target.hasSuffix(label) else { return String(target) }
    return "\(label) (\(target))"
  }
}
