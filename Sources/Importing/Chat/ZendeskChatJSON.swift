import FeedbackModel
import JSON

extension Format {
  /// Chats of Zendesk Chat (Zopim), as its API and exports give them.
  static let zendeskChatJSON = jsonChat(
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
    recognise: { front in
      if isZendeskChat(front.first) {
        return (Recognition(95, "Zendesk Chat's type, visitor and history"), [])
      }
      if let chats = front.first["chats"]?.array, chats.first.map(isZendeskChat) ?? false {
        return (Recognition(95, "a page of Zendesk Chat's API"), ["chats"])
      }
      return nil
    },
    map: { value, place in [ZendeskChat(value: value, place: place).outcome()] })
}

private func isZendeskChat(_ value: JSONValue) -> Bool {
  let type = value["type"]?.string
  return (type == "chat" || type == "offline_msg") && value["visitor"]?.object != nil
    && (value["history"] != nil || value["message"] != nil || value["department_name"] != nil)
}

private struct ZendeskChat {
  let value: JSONValue
  let place: JSONRecordPlace

  func outcome() -> ImportedRecord {
    let context = place.context
    let dates = context.dateReader()
    var turns = messages(dates)
    if let message = value["message"]?.text, turns.isEmpty {
      turns.append(
        Turn(
          role: .customer, who: value["visitor"]?["name"]?.text,
          at: value["timestamp"]?.moment(dates), text: message))
    }
    let id = value["id"]?.text.map { ItemIdentity.vendor("zendesk-chat", $0) } ?? ""
    return context.conversation(
      id: id, record: place.record, line: place.line, channel: .chat, turns: turns
    ) { item in
      item.created = value["timestamp"]?.moment(dates) ?? item.created
      item.closed = value["session"]?["end_date"]?.moment(dates)
      let visitor = value["visitor"]
      let customer = visitor?["email"]?.text ?? visitor?["phone"]?.text ?? visitor?["id"]?.text
      item.customer = customer.map { context.customer($0) }
      item.landed = item.landed ?? value["department_name"]?.text
      switch rating() {
      case "good": item.scores.csat = 1
      case "bad": item.scores.csat = 0
      default: break
      }
      if item.scores.csat != nil { context.notes.add("rating good is csat 1, bad is csat 0") }
      item.fields += fields()
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
    for event in value["history"]?.array ?? [] {
      let type = event["type"]?.string ?? ""
      let named = event["department_name"]?.text ?? event["new_department_name"]?.text
      let old = department
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

  private func fields() -> [JSONMember] {
    let known: Set<String> = [
      "type", "id", "timestamp", "visitor", "session", "department_id", "department_name",
      "message",
      "history", "rating", "agent_names", "agent_ids", "webpath", "engagements", "conversions",
    ]
    var fields: [JSONMember] = []
    for member in value.object ?? [] where !known.contains(member.key) {
      switch member.value {
      case .null, .object: continue
      case .array(let elements):
        let words = elements.compactMap(\.text)
        if !words.isEmpty {
          fields.append(JSONMember(member.key, .array(words.map { .string($0) })))
        }
      case .string(let text) where text.isEmpty: continue
      default: fields.append(member)
      }
    }
    return fields
  }
}
