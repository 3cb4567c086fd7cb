import FeedbackModel
import JSON

extension Format {
  /// Tickets of Freshdesk: the account's JSON export, or pages of API v2.
  static let freshdeskJSON = jsonRecords(
    id: "freshdesk-json", name: "Freshdesk tickets (JSON)", family: .json, evidence: .provisional,
    reference: "https://developers.freshdesk.com/api/",
    recognisedBy: "objects of one helpdesk_ticket, or tickets with requester_id, source and "
      + "description_text or conversations",
    mapping: [
      ("id", "display_id or id"), ("text", "subject, description and the requester's notes"),
      ("turns", "notes or conversations; incoming is the customer, private is internal"),
      ("created", "created_at"), ("closed", "closed_at or resolved_at"),
      ("customer", "requester's e-mail or requester_id"),
      ("landed", "group_name or the group's name, else group_id"),
      ("fields", "status, priority, type, source, tags, custom fields"),
    ],
    isRecord: { value in
      if value["helpdesk_ticket"]?.object != nil { return true }
      guard value["requester_id"] != nil, value["source"] != nil, value["via"] == nil else {
        return false
      }
      return value["description_text"] != nil || value["conversations"]?.array != nil
        || value["responder_id"] != nil && value["fr_escalated"] != nil
    },
    map: { record in
      FreshdeskTicket(record: record, value: record["helpdesk_ticket"] ?? record.value).outcome()
    })
}

private struct FreshdeskTicket {
  let record: JSONRecord
  let value: JSONValue

  func outcome() -> JSONOutcome {
    let requester = value["requester"]
    let requesterID = value["requester_id"]?.text
    let group = value["group"]?["name"]?.text ?? value.text("group_name", "group_id")
    let description =
      value["description_text"]?.mail ?? value["description"]?.mail
      ?? value["description_html"]?.mail
    var thread = TicketThread(subject: value["subject"]?.text, description: description)
    for entry in value["conversations"]?.array ?? value["notes"]?.array ?? [] {
      let note = entry["helpdesk_note"] ?? entry["note"] ?? entry
      let isInternal = note["private"]?.isTrue ?? false
      let author = note["user_id"]?.text
      let isCustomer =
        !isInternal
        && (note["incoming"]?.isTrue ?? false || author != nil && author == requesterID)
      let body = note["body_text"]?.mail ?? note["body"]?.mail ?? note["body_html"]?.mail
      thread.add(
        Turn(
          role: isCustomer ? .customer : .agent, department: isCustomer ? nil : group,
          at: note["created_at"]?.moment(record.dates), text: body ?? ""),
        isInternal: isInternal)
    }
    let states = value["stats"] ?? value["ticket_states"]
    func moment(_ key: String) -> Timestamp? {
      (value[key] ?? states?[key])?.moment(record.dates)
    }
    return thread.outcome(
      record,
      id: value.text("display_id", "id").map { ItemIdentity.vendor("freshdesk", $0) } ?? "",
      created: value["created_at"]?.moment(record.dates),
      requester: requester?["name"]?.text ?? value["requester_name"]?.text
    ) { item in
      item.closed = moment("closed_at") ?? moment("resolved_at")
      item.customer = (requester?["email"]?.text ?? requesterID).map {
        record.context.customer($0)
      }
      item.landed = group
      item.keep("status", value["status_name"]?.text ?? value["status"]?.text.map(Self.status))
      item.keep("priority", value.text("priority_name", "priority"))
      item.keep("type", value.text("ticket_type", "type"))
      item.keep("source", value["source_name"]?.text ?? value["source"]?.text.map(Self.source))
      item.keep("tags", value["tags"]?.names ?? [])
      let custom = value["custom_fields"] ?? value["custom_field"]
      item.fields += custom?.fields(except: []) ?? []
    }
  }

  private static func status(_ code: String) -> String {
    ["2": "open", "3": "pending", "4": "resolved", "5": "closed"][code] ?? code
  }

  private static func source(_ code: String) -> String {
    ["1": "email", "2": "portal", "3": "phone", "7": "chat", "9": "widget"][code] ?? code
  }
}
