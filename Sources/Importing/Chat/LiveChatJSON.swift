import FeedbackModel
import JSON

extension Format {
  /// Chats of LiveChat: each thread of a chat is a conversation.
  static let liveChatJSON = jsonRecords(
    id: "livechat-json", name: "LiveChat chats (JSON)", evidence: .real,
    reference: "https://platform.text.com/docs/messaging/agent-chat-api",
    recognisedBy: "an object with users and threads (or thread) of events",
    mapping: [
      ("id", "chat id and thread id"), ("text", "messages of users of type customer"),
      ("turns", "events"), ("created", "the thread's created_at"),
      ("scores.csat", "properties.rating.score: 1 good, 0 bad"), ("fields", "tags, groups"),
    ],
    confidence: 92,
    isRecord: { value in
      value["users"]?.array != nil
        && (value["threads"]?.array?.first?["events"] != nil || value["thread"]?["events"] != nil)
    },
    map: { record in
      let threads = record["threads"]?.array ?? record["thread"].map { [$0] } ?? []
      return .records(threads.map { liveChatThread($0, of: record.value, record) })
    })
}

private func liveChatThread(
  _ thread: JSONValue, of chat: JSONValue, _ record: JSONRecord
) -> ImportedRecord {
  let context = record.context
  let dates = record.dates
  var users: [String: JSONValue] = [:]
  for user in chat["users"]?.array ?? [] { if let id = user["id"]?.text { users[id] = user } }
  var turns: [Turn] = []
  for event in thread["events"]?.array ?? [] {
    let author = event["author_id"]?.text.flatMap { users[$0] }
    let at = event["created_at"]?.moment(dates)
    switch event["type"]?.string {
    case "message":
      guard let text = event["text"]?.text else { continue }
      let role: Role = author?["type"]?.string == "customer" ? .customer : .agent
      let turn = Turn(role: role, who: author?["name"]?.text, at: at, text: text)
      let isInternal =
        event["visibility"]?.string == "agents" || event["recipients"]?.string == "agents"
      turns.append(isInternal ? turn.asInternal : turn)
    case "rich_message":
      let words = (event["elements"]?.array ?? []).compactMap { $0.text("title", "subtitle") }
      let role: Role = author?["type"]?.string == "customer" ? .customer : .agent
      turns.append(
        Turn(role: role, who: author?["name"]?.text, at: at, text: words.joined(separator: "\n")))
    case "system_message":
      turns.append(Turn(role: .system, at: at, text: event["text"]?.text ?? ""))
    case "filled_form":
      let words = (event["fields"]?.array ?? []).compactMap { field -> String? in
        guard let answer = field["answer"]?.text ?? field["value"]?.text else { return nil }
        return (field["label"]?.text).map { "\($0) \(answer)" } ?? answer
      }
      turns.append(Turn(role: .system, at: at, text: words.joined(separator: "\n")))
    default: continue
    }
  }
  let ids = [chat["id"]?.text, thread["id"]?.text].compactMap { $0 }
  return context.conversation(
    id: ids.isEmpty ? "" : ItemIdentity.vendor("livechat", ids.joined(separator: "/")),
    record: record.number, line: record.line, channel: .chat, turns: turns
  ) { item in
    item.created = thread["created_at"]?.moment(dates) ?? item.created
    let customer = users.values.filter { $0["type"]?.string == "customer" }
      .compactMap { $0["email"]?.text ?? $0["id"]?.text }.min()
    item.customer = customer.map { context.customer($0) }
    let rating = thread["properties"]?["rating"] ?? chat["properties"]?["rating"]
    item.scores.csat = (rating?["score"]?["value"] ?? rating?["score"])?.score
    if item.scores.csat != nil { context.notes.add("a good rating is csat 1, a bad one csat 0") }
    item.keep("rating_comment", (rating?["comment"]?["value"] ?? rating?["comment"])?.text)
    item.keep("tags", thread["tags"]?.names ?? [])
    item.keep("group", thread["access"]?["group_ids"]?.names.first)
  }
}
