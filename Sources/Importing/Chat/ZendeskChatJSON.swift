import FeedbackModel
import JSON

extension Format {
  /// Chats of Zendesk Chat (Zopim), as its API and exports give them.
  static let zendeskChatJSON = jsonRecords(
    id: "zendesk-chat-json", name: "Zendesk Chat (JSON)", evidence: .documented,
    reference: "https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/",
    recognisedBy: "an object with type chat or offline_msg, a visitor, and a history or message",
    mapping: [
      ("id", "id"), ("created", "timestamp"), ("closed", "session.end_date"),
      ("customer", "visitor: email, phone or id"), ("landed", "the first department"),
      ("turns", "history: chat.msg; joins, leaves and transfers as system turns"),
      ("text", "what the Visitor says"), ("scores.csat", "rating: good 1, bad 0"),
      ("fields", "tags, missed, comment and all other plain members"),
    ],
    isRecord: { value in
      let type = value["type"]?.string
      return (type == "chat" || type == "offline_msg") && value["visitor"] != nil
        && (value["history"] != nil || value["message"] != nil || value["department_name"] != nil)
    },
    map: { ZendeskChat(value: $0.value, record: $0).outcome() })
}

private struct ZendeskChat {
  let value: JSONValue
  let record: JSONRecord

  func outcome() -> JSONOutcome {
    let context = record.context
    let dates = record.dates
    var turns = messages(dates)
    if let message = value["message"]?.text, turns.isEmpty {
      turns.append(
        Turn(
          role: .customer, who: value["visitor"]?["name"]?.text,
          at: value["timestamp"]?.moment(dates), text: message))
    }
    let id = value["id"]?.text.map { ItemIdentity.vendor("zendesk-chat", $0) } ?? ""
    return record.conversation(id: id, channel: .chat, turns: turns) { item in
      item.created = value["timestamp"]?.moment(dates) ?? item.created
      item.closed = value["session"]?["end_date"]?.moment(dates)
      let visitor = value["visitor"]
      let customer = visitor?["email"]?.text ?? visitor?["phone"]?.text ?? visitor?["id"]?.text
      item.customer = customer.map { context.customer($0) }
      item.landed = item.landed ?? value.text("department_name", "department_id")
      item.rate(rating(), good: ["good"], bad: ["bad"], context)
      item.fields += value.fields(except: Self.known)
    }
  }

  private func rating() -> String? {
    if let rating = value["rating"]?.string { return rating }
    let last = value["history"]?.array?.last { $0["type"]?.string == "chat.rating" }
    return last?["new_rating"]?.string
  }

  /// Messages, and the joins and transfers between them. The department is the one the event names,
  /// else the one that had the chat last.
  private func messages(_ dates: DateReader) -> [Turn] {
    var turns: [Turn] = []
    var department = value["department_name"]?.text
    var number = value["department_id"]?.text
    for event in value["history"]?.array ?? [] {
      let type = event["type"]?.string ?? ""
      var named = event["department_name"]?.text ?? event["new_department_name"]?.text
      let old = department
      if let id = event.text("new_department_id", "department_id"), id != number {
        // Where only its number is known, that stands for the department.
        named = named ?? (number == nil && department != nil ? nil : id)
        number = id
      }
      if let named { department = named }
      let at = event["timestamp"]?.moment(dates)
      let who = event["name"]?.text
      switch type {
      case "chat.msg":
        guard let text = event["msg"]?.text else { continue }
        let role = role(of: event)
        turns.append(
          Turn(
            role: role, who: who, department: role == .customer ? nil : department, at: at,
            text: text))
      case "chat.memberjoin", "chat.memberleave":
        guard event["sender_type"]?.string != "Visitor" else { continue }
        let verb = type == "chat.memberjoin" ? "joined" : "left"
        turns.append(
          Turn(
            role: .system, department: type == "chat.memberjoin" ? department : nil, at: at,
            text: "\(who ?? "an agent") \(verb)"))
      default:
        if type.holds("transfer") || (named != nil && named != old) {
          turns.append(
            Turn(
              role: .system, department: department, at: at,
              text: "transferred to \(department ?? "another department")"))
        }
      }
    }
    return turns
  }

  private func role(of event: JSONValue) -> Role {
    switch event["sender_type"]?.string?.lowercased() {
    case "visitor", "enduser", "end_user": .customer
    case "agent": .agent
    case "trigger", "bot": .bot
    case "system": .system
    default: event["nick"]?.string.map { $0.hasPrefix("visitor") ? .customer : .agent } ?? .agent
    }
  }

  private static let known: Set<String> = [
    "type", "id", "timestamp", "visitor", "session", "department_id", "department_name",
    "message", "history", "rating", "agent_names", "agent_ids", "webpath", "engagements",
    "conversions",
  ]
}
