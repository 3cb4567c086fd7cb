import FeedbackModel
import JSON

extension Format {
  /// Chats of LiveChat: each thread of a chat is a conversation.
  static let liveChatJSON = jsonChat(
    id: "livechat-json", name: "LiveChat chats (JSON)", evidence: .real,
    reference: "https://platform.text.com/docs/messaging/agent-chat-api",
    recognisedBy: "an object with users and threads (or thread) of events",
    mapping: [
      ("id", "chat id and thread id"), ("text", "messages of users of type customer"),
      ("turns", "events"), ("created", "the thread's created_at"),
      ("scores.csat", "properties.rating.score: 1 good, 0 bad"), ("fields", "tags, groups"),
    ],
    recognise: { front in
      func isChat(_ value: JSONValue) -> Bool {
        value["users"]?.array != nil
          && (value["threads"]?.array?.first?["events"] != nil || value["thread"]?["events"] != nil)
      }
      if isChat(front.first) { return (Recognition(92, "LiveChat's users and threads"), []) }
      for key in ["chats", "chats_summary", "found_chats"] {
        if let chat = front.first[key]?.array?.first, isChat(chat) {
          return (Recognition(92, "LiveChat's list of chats"), [key])
        }
      }
      return nil
    },
    map: { value, place in
      let threads = value["threads"]?.array ?? value["thread"].map { [$0] } ?? []
      return threads.map { liveChatThread($0, of: value, place) }
    })
}

private func liveChatThread(
  _ thread: JSONValue, of chat: JSONValue, _ place: JSONRecordPlace
) -> ImportedRecord {
  let context = place.context
  let dates = context.dateReader()
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
      var turn = Turn(role: role, who: author?["name"]?.text, at: at, text: text)
      if event["visibility"]?.string == "agents" || event["recipients"]?.string == "agents" {
        turn.other = [JSONMember("internal", .bool(true))]
      }
      turns.append(turn)
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
    record: place.record, line: place.line, channel: .chat, turns: turns
  ) { item in
    item.created = thread["created_at"]?.moment(dates) ?? item.created
    let customer = users.values.filter { $0["type"]?.string == "customer" }
      .compactMap { $0["email"]?.text ?? $0["id"]?.text }.min()
    item.customer = customer.map { context.customer($0) }
    let rating = thread["properties"]?["rating"]
    item.scores.csat = (rating?["score"]?["value"] ?? rating?["score"])?.double
    if let comment = (rating?["comment"]?["value"] ?? rating?["comment"])?.text {
      item.fields.append(JSONMember("rating_comment", .string(comment)))
    }
    let tags = (thread["tags"]?.array ?? []).compactMap(\.text)
    if !tags.isEmpty { item.fields.append(JSONMember("tags", .array(tags.map { .string($0) }))) }
    let groups = (thread["access"]?["group_ids"]?.array ?? []).compactMap(\.text)
    if let group = groups.first {
      item.fields.append(JSONMember("group", .string(group)))
    }
  }
}
