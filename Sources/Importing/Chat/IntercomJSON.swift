import FeedbackModel
import JSON

extension Format {
  /// Conversations of Intercom's API and exports.
  static let intercomJSON = jsonRecords(
    id: "intercom-json", name: "Intercom conversations (JSON)", evidence: .real,
    reference:
      "https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations",
    recognisedBy: "type conversation with source or conversation_parts, or a created user_message",
    mapping: [
      ("id", "id"), ("text", "source and parts by a user, lead or contact"),
      ("turns", "source and conversation_parts; assignments are the system's"),
      ("created", "created_at"), ("scores.csat", "conversation_rating.rating, 1 to 5"),
      ("landed", "the first team assigned, where the export names it"),
    ],
    isRecord: { value in
      switch value["type"]?.string {
      case "conversation": value["source"] != nil || value["conversation_parts"] != nil
      case "user_message", "contact_message": value["body"] != nil && value["created_at"] != nil
      default: false
      }
    },
    map: { IntercomConversation(record: $0, value: $0.value).outcome() })
}

private struct IntercomConversation {
  let record: JSONRecord
  let value: JSONValue

  func outcome() -> JSONOutcome {
    let context = record.context
    let dates = record.dates
    var turns: [Turn] = []
    let created = value["created_at"]?.moment(dates)
    if let source = value["source"] {
      if let turn = turn(source, at: created) { turns.append(turn) }
    } else if let body = words(value["body"]) {
      turns.append(Turn(role: .customer, at: created, text: body))
    }
    let parts = value["conversation_parts"]
    for part in parts?["conversation_parts"]?.array ?? parts?.array ?? [] {
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
    return record.conversation(id: id, channel: .chat, turns: turns) { item in
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
      item.scores.csat = rating?["rating"]?.score
      item.keep("rating_remark", rating?["remark"]?.text)
      item.keep("tags", value["tags"]?["tags"]?.names ?? [])
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
    let isBot = author?["from_ai_agent"]?.isTrue ?? false
    let role: Role =
      switch author?["type"]?.string {
      case "user", "lead", "contact": .customer
      case "bot": .bot
      default: isBot ? .bot : .agent
      }
    let turn = Turn(role: role, who: author?["name"]?.text, at: at, text: text)
    return part["part_type"]?.string == "note" ? turn.asInternal : turn
  }
}
