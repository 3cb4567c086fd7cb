import FeedbackModel
import JSON

extension Format {
  /// Conversations of Intercom's API and exports.
  static let intercomJSON = jsonChat(
    id: "intercom-json", name: "Intercom conversations (JSON)", evidence: .real,
    reference:
      "https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations",
    recognisedBy: "type conversation with source and conversation_parts, a conversation.list, or a "
      + "created user_message",
    mapping: [
      ("id", "id"), ("text", "source and parts by a user, lead or contact"),
      ("turns", "source and conversation_parts; assignments are the system's"),
      ("created", "created_at"), ("scores.csat", "conversation_rating.rating, 1 to 5"),
      ("landed", "the first team assigned, where the export names it"),
    ],
    recognise: { front in
      let type = front.first["type"]?.string
      if type == "conversation", front.first["source"] != nil || front.has("conversation_parts") {
        return (Recognition(95, "Intercom's type conversation"), [])
      }
      if type == "conversation.list" {
        return (Recognition(95, "Intercom's conversation.list"), ["conversations"])
      }
      if type == "user_message" || type == "contact_message", front.has("body", "created_at") {
        return (Recognition(85, "an Intercom message"), [])
      }
      return nil
    },
    map: { value, place in [IntercomConversation(value: value, place: place).outcome()] })
}

private struct IntercomConversation {
  let value: JSONValue
  let place: JSONRecordPlace

  func outcome() -> ImportedRecord {
    let context = place.context
    let dates = context.dateReader()
    var turns: [Turn] = []
    let created = value["created_at"]?.moment(dates)
    if let source = value["source"] {
      if let turn = turn(source, at: created) { turns.append(turn) }
    } else if let body = words(value["body"]) {
      turns.append(Turn(role: .customer, at: created, text: body))
    }
    for part in value["conversation_parts"]?["conversation_parts"]?.array ?? [] {
      let at = part["created_at"]?.moment(dates)
      let type = part["part_type"]?.string ?? ""
      if let turn = turn(part, at: at) {
        turns.append(turn)
      } else if type.hasSuffix("assignment") || type == "close" || type == "open" {
        let team = part["assigned_to"]?["name"]?.text ?? part["assigned_to"]?["id"]?.text
        turns.append(
          Turn(
            role: .system, department: part["assigned_to"]?["type"]?.string == "team" ? team : nil,
            at: at, text: team.map { "\(type): \($0)" } ?? type))
      }
    }
    let rating = value["conversation_rating"]
    let id = (value["id"]?.text).map { ItemIdentity.vendor("intercom", $0) } ?? ""
    return context.conversation(
      id: id, record: place.record, line: place.line, channel: .chat, turns: turns
    ) { item in
      item.created = created ?? item.created
      if value["state"]?.string == "closed" {
        item.closed = value["statistics"]?["last_close_at"]?.moment(dates)
      }
      let contact = value["contacts"]?["contacts"]?.array?.first ?? value["source"]?["author"]
      if contact?["type"]?.string != "admin" {
        item.customer = (contact?["email"]?.text ?? contact?["id"]?.text).map {
          context.customer($0)
        }
      }
      item.scores.csat = rating?["rating"]?.double
      if let remark = rating?["remark"]?.text {
        item.fields.append(JSONMember("rating_remark", .string(remark)))
      }
      let tags = (value["tags"]?["tags"]?.array ?? []).compactMap { $0["name"]?.string }
      if !tags.isEmpty { item.fields.append(JSONMember("tags", .array(tags.map { .string($0) }))) }
      if item.text.isEmpty, !item.turns.isEmpty {
        context.notes.add("conversations without a customer's words keep their turns and no text")
      }
    }
  }

  private func words(_ body: JSONValue?) -> String? {
    guard let html = body?.text else { return nil }
    let text = HTMLText.plain(html, splitsQuotes: true)
    return text.isEmpty ? nil : text
  }

  private func turn(_ part: JSONValue, at: Timestamp?) -> Turn? {
    guard let text = words(part["body"]) else { return nil }
    let author = part["author"]
    let role: Role =
      switch author?["type"]?.string {
      case "user", "lead", "contact": .customer
      case "bot": .bot
      default: .agent
      }
    var turn = Turn(role: role, who: author?["name"]?.text, at: at, text: text)
    if part["part_type"]?.string == "note" { turn.other = [JSONMember("internal", .bool(true))] }
    return turn
  }
}
