import FeedbackModel
import JSON

extension Format {
  /// Freshdesk's ticket export.
  static let freshdeskXML = xml(
    id: "freshdesk-xml", name: "Freshdesk tickets (XML)", evidence: .code,
    reference: "https://developers.freshdesk.com/api/",
    recognisedBy: "root <helpdesk-tickets> with <helpdesk-ticket>",
    mapping: [
      ("id", "display-id"), ("text", "subject, description and incoming notes"),
      ("turns", "description and notes"), ("created", "created-at"), ("closed", "closed-at"),
      ("customer", "requester-id"), ("landed", "group-name, else group-id"),
      ("fields", "status, priority, type, source, custom fields"),
    ],
    records: XMLRecordPattern(names: ["helpdesk-ticket"], isData: true),
    recognise: { outline in
      outline.root == "helpdesk-tickets" ? Recognition(95, "root <helpdesk-tickets>") : nil
    },
    map: { record in
      let node = record.node
      func plain(_ node: XMLNode?) -> String {
        guard let text = node?.presentText else { return "" }
        return MailText.own(HTMLText.plainIfHTML(text, splitsQuotes: true))
      }
      let description = plain(node.child("description"))
      let requester = node.value("requester-id")
      var parts = [node.value("subject") ?? "", description]
      var turns: [Turn] = []
      if !description.isEmpty {
        turns.append(
          Turn(
            role: .customer, who: node.value("requester-name"), at: record.date("created-at"),
            text: description))
      }
      let notes = node.child("notes") ?? node.child("helpdesk-notes")
      for note in notes?.children ?? XMLNode.none(in: node) {
        let body = plain(note.child("body"))
        guard !body.isEmpty else { continue }
        let isPrivate = note.value("private") == "true"
        let isCustomer =
          !isPrivate
          && (note.value("incoming") == "true"
            || (requester != nil && note.value("user-id") == requester))
        if isCustomer { parts.append(body) }
        var turn = Turn(
          role: isCustomer ? .customer : .agent,
          at: note.value("created-at").flatMap { record.dates.read($0) }, text: body)
        if isPrivate { turn.other = [JSONMember("internal", .bool(true))] }
        turns.append(turn)
      }
      Turns.sort(&turns)
      let id = node.value("display-id") ?? node.value("id")
      var item = record.item(
        id: id.map { ItemIdentity.vendor("freshdesk", $0) } ?? "", channel: .ticket,
        text: parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))
      item.created = record.date("created-at")
      item.closed = record.date("closed-at") ?? record.date("resolved-at")
      item.customer = requester.map { record.context.customer($0) }
      item.landed = node.value("group-name") ?? node.value("group-id")
      item.turns = turns
      item.fields = record.fields([
        ("status", node.value("status-name") ?? node.value("status")),
        ("priority", node.value("priority-name") ?? node.value("priority")),
        ("type", node.value("ticket-type")),
        ("source", node.value("source-name") ?? node.value("source")),
      ])
      for field in node.child("custom_field")?.children ?? XMLNode.none(in: node) {
        if let value = field.presentText {
          item.fields.append(JSONMember(field.name, .string(value)))
        }
      }
      return XMLRecord.outcome(item)
    })
}
