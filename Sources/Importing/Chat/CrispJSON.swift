import FeedbackModel
import JSON

extension Format {
  /// Messages, or conversations with their messages, of Crisp.
  static let crispJSON = jsonRecords(
    id: "crisp-json", name: "Crisp conversations (JSON)", evidence: .code,
    reference: "https://app.unpkg.com/crisp-api@10.6.0/files/lib/resources/WebsiteConversation.ts",
    recognisedBy: "messages from user or operator with a session_id, or conversations of such",
    mapping: [
      ("id", "session_id"),
      ("turns", "messages; automated ones of operators are the bot's, notes are internal"),
      ("text", "what is from user"), ("created", "created_at, else the first timestamp"),
      ("customer", "meta.email, people_id"), ("landed", "inbox_id"),
      ("fields", "meta.segments, meta.data, state"),
    ],
    messages: ChatMessages.Rules(vendor: "crisp"),
    isRecord: { value in
      guard value["session_id"]?.string?.hasPrefix("session_") ?? false else { return false }
      if value["messages"]?.array != nil { return true }
      let from = value["from"]?.string
      return (from == "user" || from == "operator") && value["type"] != nil
        && value["content"] != nil
    },
    map: { record in
      guard let list = record["messages"]?.array else {
        guard let session = record["session_id"]?.text else { return .records([]) }
        var message = ChatMessage(
          conversation: session, turn: crispTurn(record.value, record.dates))
        if message.turn.role == .customer {
          message.customer = record["user"]?["user_id"]?.text
        }
        return .messages([message])
      }
      let turns = list.map { crispTurn($0, record.dates) }.filter { !$0.text.isEmpty }
      let meta = record["meta"]
      let id = record["session_id"]?.text.map { ItemIdentity.vendor("crisp", $0) }
      return record.conversation(id: id ?? "", channel: .chat, turns: turns) { item in
        item.created = record.moment("created_at") ?? item.created
        if record["state"]?.string == "resolved" { item.closed = record.moment("updated_at") }
        let customer = meta?.text("email", "phone") ?? record["people_id"]?.text
        item.customer = customer.map { record.context.customer($0) }
        item.landed = record["inbox_id"]?.text
        item.scores.csat = (meta?["rating"] ?? record["rating"])?["stars"]?.score
        item.keep("state", record["state"]?.text)
        item.keep("segments", meta?["segments"]?.names ?? [])
        item.fields += meta?["data"]?.fields(except: []) ?? []
      }
    })
}

private func crispTurn(_ message: JSONValue, _ dates: DateReader) -> Turn {
  let type = message["type"]?.string ?? "text"
  let content = message["content"]
  let isBot = message["automated"]?.isTrue ?? false
  var role: Role = message["from"]?.string == "user" ? .customer : isBot ? .bot : .agent
  var text = ""
  switch type {
  case "text", "note": text = content?.text ?? content?["text"]?.text ?? ""
  case "event":
    role = .system
    text = content?["namespace"]?.text ?? content?["text"]?.text ?? ""
  // Pickers, fields and carousels ask something in their text.
  default: text = content?["text"]?.text ?? ""
  }
  let turn = Turn(
    role: role, who: message["user"]?["nickname"]?.text, at: message["timestamp"]?.moment(dates),
    text: text.trimmingBlanks)
  return type == "note" ? turn.asInternal : turn
}
