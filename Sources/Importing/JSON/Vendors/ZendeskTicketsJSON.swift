import FeedbackModel
import JSON

extension Format {
  /// Tickets of Zendesk: the account's JSON export, a ticket a line, or pages of the API.
  static let zendeskTicketsJSON = jsonRecords(
    id: "zendesk-tickets-json", name: "Zendesk tickets (JSON)", family: .json, evidence: .code,
    reference: "https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/",
    recognisedBy: "tickets with requester_id and via, subject or description",
    mapping: [
      ("id", "id"), ("text", "subject, description and the requester's public comments"),
      ("turns", "comments; those that are not public are internal"), ("created", "created_at"),
      ("closed", "solved_at, else updated_at of a solved or closed ticket"),
      ("customer", "requester's e-mail or requester_id"),
      ("landed", "the group's name, else group_id"),
      ("scores.csat", "satisfaction_rating.score: good 1, bad 0"),
      ("fields", "status, priority, type, via, tags, custom_fields"),
    ],
    isRecord: { value in
      value["requester_id"] != nil && (value["via"] != nil || value["ticket_form_id"] != nil)
        && (value["subject"] != nil || value["description"] != nil)
    },
    map: { ZendeskTicketJSON(record: $0, value: $0.value).outcome() })
}

private struct ZendeskTicketJSON {
  let record: JSONRecord
  let value: JSONValue

  func outcome() -> JSONOutcome {
    let requester = value["requester"]
    let requesterID = value["requester_id"]?.text ?? requester?["id"]?.text
    let group = value["group"]?["name"]?.text ?? value.text("group_name", "group_id")
    var thread = TicketThread(
      subject: value.text("subject", "raw_subject"), description: value["description"]?.mail)
    for comment in value["comments"]?.array ?? [] {
      let author = comment["author_id"]?.text ?? comment["author"]?["id"]?.text
      let isInternal = comment["public"]?.bool == false || comment["is_public"]?.bool == false
      let isEndUser = comment["author"]?["role"]?.string == "end-user"
      let isCustomer = (author != nil && author == requesterID) || isEndUser
      let body = comment["plain_body"]?.mail ?? comment["body"]?.mail ?? comment["html_body"]?.mail
      thread.add(
        Turn(
          role: isCustomer && !isInternal ? .customer : .agent,
          who: comment["author"]?["name"]?.text, department: isCustomer ? nil : group,
          at: comment["created_at"]?.moment(record.dates), text: body ?? ""),
        isInternal: isInternal)
    }
    let context = record.context
    return thread.outcome(
      record, id: value["id"]?.text.map { ItemIdentity.vendor("zendesk", $0) } ?? "",
      created: record.moment("created_at"), requester: requester?["name"]?.text
    ) { item in
      let status = value["status"]?.string
      let isClosed = status == "solved" || status == "closed"
      item.closed =
        record.moment("solved_at") ?? value["metric_set"]?["solved_at"]?.moment(record.dates)
        ?? (isClosed ? record.moment("updated_at") : nil)
      item.customer = (requester?["email"]?.text ?? requesterID).map { context.customer($0) }
      item.landed = group
      let rating = value["satisfaction_rating"]
      item.rate(
        rating?["score"]?.string ?? rating?.string, good: ["good", "good_with_comment"],
        bad: ["bad", "bad_with_comment"], context)
      item.keep("status", status)
      item.keep("priority", value["priority"]?.text)
      item.keep("type", value["type"]?.text)
      item.keep("via", value["via"]?["channel"]?.text ?? value["via"]?.text)
      item.keep("tags", value["tags"]?.names ?? [])
      item.keep("satisfaction-comment", rating?["comment"]?.text)
      let custom = value["custom_fields"]?.array ?? value["fields"]?.array ?? []
      for field in custom {
        guard let id = field.text("title", "id") else { continue }
        item.keep(
          Int(id) == nil ? id : "field-\(id)",
          field["value"]?.text ?? field["value"]?.names.joined(separator: ";"))
      }
    }
  }
}
