import FeedbackModel
import JSON

extension Format {
  /// The names of the element that holds a case: of an object, of a query's answer, of a table.
  private static let salesforceRecords: Set<String> = [
    "Case", "records", "record", "Row", "row", "case", "sObject", "sobject", "SObject",
  ]

  /// Cases of Salesforce with the API's names as elements.
  static let salesforceXML = xml(
    id: "salesforce-case-xml", name: "Salesforce cases (XML)", evidence: .provisional,
    reference:
      "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm",
    recognisedBy: "a repeated element with both <CaseNumber> and <Subject> or <Description>",
    mapping: [
      ("id", "CaseNumber"), ("text", "Subject, Description and the contact's comments"),
      ("turns", "Description and CaseComments, unpublished ones as internal notes"),
      ("created", "CreatedDate"), ("closed", "ClosedDate"),
      ("customer", "ContactEmail, ContactId, AccountId"), ("channel", "Origin"),
      ("fields", "status, priority, type, reason, owner, escalated"),
    ],
    records: XMLRecordPattern(names: salesforceRecords, isData: true),
    recognise: { outline in
      let parents = outline.order.filter { $0.hasSuffix("/CaseNumber") }.map { $0.dropLast(11) }
      let fits = parents.contains { path in
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return salesforceRecords.contains(name)
          && (outline.has(path + "/Subject") || outline.has(path + "/Description"))
      }
      return fits ? Recognition(85, "an element with CaseNumber and Subject") : nil
    },
    map: { record in
      let node = record.node
      guard let number = node.value("CaseNumber") ?? node.value("Id") else { return .blank }
      let description = MailText.own(HTMLText.plainIfHTML(node.value("Description") ?? ""))
      var text = [node.value("Subject") ?? "", description].filter { !$0.isEmpty }
      let turns = salesforceTurns(record, description: description, text: &text)
      let origin = node.value("Origin")?.lowercased() ?? ""
      let channel: Channel =
        origin.holds("phone") ? .call : origin.holds("chat") ? .chat : .ticket
      var item = record.item(
        id: ItemIdentity.vendor("salesforce", number), channel: channel,
        text: text.joined(separator: "\n\n"))
      item.created = record.date("CreatedDate")
      item.closed = record.date("ClosedDate")
      let customer =
        node.value("ContactEmail") ?? node.value("SuppliedEmail") ?? node.value("ContactId")
        ?? node.value("AccountId")
      item.customer = customer.map { record.context.customer($0) }
      item.turns = turns
      item.landed = node.child("Owner")?.value("Name") ?? node.value("OwnerName")
      item.fields = record.fields([
        ("status", node.value("Status")), ("priority", node.value("Priority")),
        ("origin", node.value("Origin")), ("type", node.value("Type")),
        ("reason", node.value("Reason")), ("owner", node.value("OwnerId")),
        ("escalated", node.value("IsEscalated")),
      ])
      return XMLRecord.outcome(item)
    })
}

/// The description and the comments of a case that a query asked for with it.
private func salesforceTurns(
  _ record: XMLRecord, description: String, text: inout [String]
) -> [Turn] {
  let node = record.node
  guard let comments = node.child("CaseComments") else { return [] }
  var turns: [Turn] = []
  if !description.isEmpty {
    turns.append(Turn(role: .customer, at: record.date("CreatedDate"), text: description))
  }
  for comment in comments.children {
    guard let words = comment.value("CommentBody") else { continue }
    let author = comment.value("CreatedById")
    let isCustomer = author != nil && author == node.value("ContactId")
    if isCustomer { text.append(words) }
    var turn = Turn(
      role: isCustomer ? .customer : .agent, who: comment.child("CreatedBy")?.value("Name"),
      at: comment.value("CreatedDate").flatMap { record.dates.read($0) }, text: words)
    if comment.value("IsPublished") == "false" {
      turn.other = [JSONMember("internal", .bool(true))]
    }
    turns.append(turn)
  }
  Turns.sort(&turns)
  return turns
}
