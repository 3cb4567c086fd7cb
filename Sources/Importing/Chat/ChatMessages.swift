import FeedbackModel
import JSON

/// One message of an export that lists messages, not conversations.
struct ChatMessage {
  /// The conversation it belongs to.
  var conversation: String
  /// Its own id and the one of the message that began its thread, where there are threads.
  var id: String?
  var thread: String?
  /// Its place, where neither its time nor the file's order tells.
  var order: Double?
  /// What was said; a turn without words counts only for what else it tells.
  var turn: Turn
  /// Who the customer is, as the export says it.
  var customer: String?
  /// When the conversation was closed, where this message tells.
  var closed: Timestamp?
  var fields: [JSONMember] = []

  init(conversation: String, turn: Turn) {
    self.conversation = conversation
    self.turn = turn
  }
}

/// Gathers messages into conversations, in bounded memory: where too much is open, the
/// conversations not gone on with for longest are given out.
struct ChatMessages {
  /// How messages of a format make conversations.
  struct Rules: Sendable {
    /// The front of ids.
    var vendor = ""
    var channel = Channel.chat
    /// Whether people who are no customers are agents wherever a customer takes part.
    var othersAreAgents = false
  }

  /// So many bytes of text may be open.
  static let limit = 32 << 20

  private let rules: Rules
  private let context: ImportContext
  private var open: [String: Gathered] = [:]
  private var size = 0
  private var touches = 0
  private var parts: [String: Int] = [:]

  private struct Gathered {
    var messages: [ChatMessage] = []
    var record: Int
    var line: Int
    var size = 0
    var touched = 0
  }

  init(rules: Rules, context: ImportContext) {
    self.rules = rules
    self.context = context
  }

  /// Takes messages; gives out conversations where too much is open.
  mutating func add(_ messages: [ChatMessage], record: Int, line: Int) -> [ImportedRecord] {
    for message in messages {
      let key = message.conversation
      touches += 1
      let bytes = message.turn.text.utf8.count + 256
      open[key, default: Gathered(record: record, line: line)].messages.append(message)
      open[key]?.touched = touches
      open[key]?.size += bytes
      size += bytes
    }
    guard size > Self.limit else { return [] }
    context.notes.add("conversations that lie far apart in the file are given in parts")
    var out: [ImportedRecord] = []
    for (key, _) in open.sorted(by: { $0.value.touched < $1.value.touched }) {
      guard size > Self.limit / 2 else { break }
      out += close(key)
      parts[key, default: 0] += 1
    }
    return out
  }

  /// What is still open, in order of its first message.
  mutating func rest() -> [ImportedRecord] {
    let keys = open.sorted { ($0.value.record, $0.key) < ($1.value.record, $1.key) }.map(\.key)
    return keys.flatMap { close($0) }
  }

  private mutating func close(_ key: String) -> [ImportedRecord] {
    guard var gathered = open.removeValue(forKey: key) else { return [] }
    size -= gathered.size
    if gathered.messages.contains(where: { $0.order != nil }) {
      let places = gathered.messages.enumerated().sorted {
        ($0.element.order ?? 0, $0.offset) < ($1.element.order ?? 0, $1.offset)
      }
      gathered.messages = places.map(\.element)
    }
    let part = parts[key].map { "~\($0 + 1)" } ?? ""
    return threads(gathered.messages).map { thread, messages in
      let name = [key, thread].filter { !$0.isEmpty }.joined(separator: "/")
      return conversation(
        messages, id: name.isEmpty ? "" : ItemIdentity.vendor(rules.vendor, name + part), gathered)
    }
  }

  /// The threads of a channel by their first message, and what stands outside them under "".
  private func threads(_ messages: [ChatMessage]) -> [(String, [ChatMessage])] {
    let roots = Set(messages.compactMap(\.thread))
    guard !roots.isEmpty else { return [("", messages)] }
    var order: [String] = []
    var byRoot: [String: [ChatMessage]] = [:]
    for message in messages {
      let root = message.thread ?? message.id.flatMap { roots.contains($0) ? $0 : nil } ?? ""
      if byRoot[root] == nil { order.append(root) }
      byRoot[root, default: []].append(message)
    }
    return order.map { ($0, byRoot[$0] ?? []) }
  }

  private func conversation(
    _ messages: [ChatMessage], id: String, _ gathered: Gathered
  ) -> ImportedRecord {
    var turns = messages.map(\.turn).filter { !$0.text.isEmpty || $0.department != nil }
    if rules.othersAreAgents, turns.contains(where: { $0.role == .customer }) {
      for index in turns.indices where turns[index].role == .participant {
        turns[index].role = .agent
      }
    }
    return context.conversation(
      id: id, record: gathered.record, line: gathered.line, channel: rules.channel, turns: turns
    ) { item in
      // A transfer tells where it went, not where it landed.
      if item.turns.first(where: { $0.department != nil })?.role == .system { item.landed = nil }
      item.customer = messages.lazy.compactMap(\.customer).first.map { context.customer($0) }
      item.closed = messages.lazy.compactMap(\.closed).last
      var names: Set<String> = []
      for field in messages.flatMap(\.fields) where names.insert(field.key).inserted {
        item.fields.append(field)
      }
    }
  }
}
