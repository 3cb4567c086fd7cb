import FeedbackModel
import JSON

extension Format {
  /// `tickets.xml` of a Zendesk account's XML export.
  static let zendeskTicketsXML = xml(
    id: "zendesk-tickets-xml", name: "Zendesk tickets (XML)", evidence: .provisional,
    reference: "https://support.zendesk.com/hc/en-us/articles/4408886165402",
    recognisedBy: "root <tickets> whose <ticket> holds <nice-id>, with Rails' type attributes",
    mapping: [
      ("id", "nice-id"), ("text", "subject, description and the requester's comments"),
      ("turns", "comments and ticket-events (status and group changes as system turns)"),
      ("created", "created-at"), ("closed", "solved-at"), ("customer", "requester-id or e-mail"),
      ("landed", "the first group of the ticket, by name from groups.xml where it lies beside it"),
      ("scores.csat", "satisfaction-rating: good 1, bad 0"),
      ("fields", "status, priority, type, via, tags, reopened, ticket-field-entries"),
    ],
    records: XMLRecordPattern(names: ["ticket"], parents: ["tickets"], isData: true),
    recognise: { outline in
      guard outline.root == "tickets" else { return nil }
      if outline.has("tickets/ticket/nice-id") || outline.has("tickets/ticket/requester-id") {
        return Recognition(95, "root <tickets> with Zendesk's <nice-id>")
      }
      if outline.rootAttribute("type") == "array", !outline.has("tickets/ticket") {
        return Recognition(90, "an empty Rails array of tickets")
      }
      return nil
    },
    prepare: { (context) throws(ImportError) in
      let joins = try ZendeskJoins(context)
      return { ZendeskTicket(record: $0, joins: joins).outcome() }
    })
}

/// One ticket of the XML export.
private struct ZendeskTicket {
  let record: XMLRecord
  let joins: ZendeskJoins

  func outcome() -> ImportedRecord {
    let node = record.node
    let subject = node.value("subject") ?? ""
    let first = node.child("description")
    let description = plain(first)
    let requester = requesterID()
    var parts = [subject, description].filter { !$0.isEmpty }
    var turns: [Turn] = []
    for comment in node.child("comments")?.children ?? XMLNode.none(in: record.node) {
      let words = comment.child("value") ?? comment.child("body")
      // The first comment repeats the description: made once, it is compared by its address.
      let isFirst = turns.isEmpty && first.map { words?.holdsSameText(as: $0) ?? false } ?? false
      let body = isFirst ? description : plain(words)
      guard !body.isEmpty else { continue }
      let turn = turn(of: comment, body: body, requester: requester)
      if turn.role == .customer, body != description { parts.append(body) }
      turns.append(turn)
    }
    if turns.isEmpty, !description.isEmpty {
      turns.append(
        Turn(
          role: .customer, who: node.value("requester-name"), at: record.date("created-at"),
          text: description))
    }
    var reopened = 0
    turns += events(reopened: &reopened)
    Turns.sort(&turns)
    let text = parts.joined(separator: "\n\n")
    var item = record.item(
      id: node.value("nice-id").map { ItemIdentity.vendor("zendesk", $0) } ?? "",
      channel: .ticket, text: text)
    item.created = record.date("created-at")
    item.closed = record.date("solved-at") ?? record.date("closed-at")
    item.customer = (node.value("requester-email") ?? joins.email(requester) ?? requester).map {
      record.context.customer($0)
    }
    item.landed = turns.lazy.compactMap(\.department).first ?? group(of: node)
    item.turns = turns
    item.scores.csat = satisfaction()
    item.fields = fields(reopened: reopened)
    if let language = node.value("locale") { item.language = Languages.code(language) }
    return XMLRecord.outcome(item)
  }

  private func plain(_ node: XMLNode?) -> String {
    guard let text = node?.presentText else { return "" }
    return MailText.own(HTMLText.plainIfHTML(text, splitsQuotes: true))
  }

  private func requesterID() -> String? {
    let node = record.node
    if let id = node.value("requester-id") ?? node.value("submitter-id") { return id }
    return node.child("comments")?.children.first { _ in true }?.value("author-id")
  }

  private func group(of node: XMLNode) -> String? {
    node.value("group-name") ?? node.value("group-id").map { joins.group($0) }
  }

  private func turn(of comment: XMLNode, body: String, requester: String?) -> Turn {
    let author = comment.value("author-id")
    let isPrivate = comment.value("is-public") == "false" || comment.value("public") == "false"
    let isCustomer =
      !isPrivate && (author == requester || author.map { joins.isEndUser($0) } ?? false)
    var turn = Turn(
      role: isCustomer ? .customer : .agent,
      who: comment.value("author-name") ?? author.flatMap { joins.name($0) },
      department: isCustomer ? nil : group(of: comment),
      at: comment.value("created-at").flatMap { record.dates.read($0) }, text: body)
    if isPrivate { turn.other = [JSONMember("internal", .bool(true))] }
    return turn
  }

  /// Changes of status and group, as turns of the system.
  private func events(reopened: inout Int) -> [Turn] {
    let node = record.node
    guard let list = node.child("ticket-events") ?? node.child("events") else { return [] }
    var turns: [Turn] = []
    var isSolved = false
    for event in list.children {
      guard let name = event.value("field-name"), let value = event.value("value") else { continue }
      let at = event.value("created-at").flatMap { record.dates.read($0) }
      switch name {
      case "status-id", "status":
        let status = ZendeskCodes.status(value)
        let nowSolved = status == "solved" || status == "closed"
        if isSolved, !nowSolved { reopened += 1 }
        turns.append(
          Turn(
            role: .system, at: at,
            text: isSolved && !nowSolved ? "status: \(status) (reopened)" : "status: \(status)"))
        isSolved = nowSolved
      case "group-id", "group":
        let group = joins.group(value)
        turns.append(Turn(role: .system, department: group, at: at, text: "group: \(group)"))
      default: continue
      }
    }
    return turns
  }

  private func satisfaction() -> Double? {
    let node = record.node
    let score =
      node.child("satisfaction-rating")?.value("score") ?? node.value("satisfaction-score")
    switch score?.lowercased() {
    case "good", "goodwithcomment", "good_with_comment":
      record.context.notes.add("satisfaction good is csat 1, bad is csat 0")
      return 1
    case "bad", "badwithcomment", "bad_with_comment":
      record.context.notes.add("satisfaction good is csat 1, bad is csat 0")
      return 0
    default: return nil
    }
  }

  private func fields(reopened: Int) -> [JSONMember] {
    let node = record.node
    var fields = record.fields([
      ("status", node.value("status-id").map { ZendeskCodes.status($0) } ?? node.value("status")),
      ("priority", node.value("priority-id").map { ZendeskCodes.priority($0) }),
      ("type", node.value("ticket-type-id").map { ZendeskCodes.type($0) }),
      ("via", node.value("via-id").map { ZendeskCodes.via($0) }),
      ("tags", node.value("current-tags")), ("organization", node.value("organization-id")),
      ("assignee", node.value("assignee-id").map { joins.name($0) ?? $0 }),
      ("satisfaction-comment", node.child("satisfaction-rating")?.value("comment")),
    ])
    if reopened > 0 { fields.append(JSONMember("reopened", .integer(reopened))) }
    for entry in node.child("ticket-field-entries")?.children ?? XMLNode.none(in: node) {
      guard let value = entry.value("value") else { continue }
      let id = entry.value("ticket-field-id") ?? ""
      let name = entry.value("title") ?? joins.field(id) ?? "field-\(id)"
      fields.append(JSONMember(name, .string(value)))
    }
    return fields
  }
}

/// The numbers that Zendesk writes for words.
enum ZendeskCodes {
  private static let statuses = [
    "new", "open", "pending", "solved", "closed", "deleted", "hold",
  ]
  private static let priorities = ["none", "low", "normal", "high", "urgent"]
  private static let types = ["none", "question", "incident", "problem", "task"]

  static func status(_ code: String) -> String { look(code, statuses) }
  static func priority(_ code: String) -> String { look(code, priorities) }
  static func type(_ code: String) -> String { look(code, types) }
  static func via(_ code: String) -> String {
    switch code {
    case "0": "web form"
    case "4": "mail"
    case "5": "web service"
    case "29": "chat"
    case "30": "twitter"
    case "33", "34", "35", "44", "45", "46": "phone"
    case "38": "facebook"
    default: code
    }
  }
  private static func look(_ code: String, _ words: [String]) -> String {
    Int(code).flatMap { words.indices.contains($0) ? words[$0] : nil } ?? code
  }
}

extension XMLNode {
  /// No children: what a missing list has.
  static func none(in node: XMLNode) -> ChildSequence { ChildSequence(tree: node.tree, cursor: -1) }
}
