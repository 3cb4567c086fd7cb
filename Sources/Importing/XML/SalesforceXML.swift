import FeedbackModel
import JSON

extension Format {
  /// Cases of Salesforce with the API's names as elements.
  static let salesforceXML = xml(
    id: "salesforce-case-xml", name: "Salesforce cases (XML)", evidence: .provisional,
    reference:
      "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm",
    recognisedBy: "a repeated element with both <CaseNumber> and <Subject> or <Description>",
    mapping: [
      ("id", "CaseNumber"), ("text", "Subject, Description and the customer's comments"),
      ("created", "CreatedDate"), ("closed", "ClosedDate"), ("customer", "ContactId, AccountId"),
      ("channel", "Origin"), ("fields", "status, priority, type, reason, owner, escalated"),
    ],
    records: XMLRecordPattern(
      names: ["Case", "records", "record", "Row", "row", "case"], isData: true),
    recognise: { outline in
      let parents = outline.order.filter { $0.hasSuffix("/CaseNumber") }.map { $0.dropLast(11) }
      let names: Set<String> = ["Case", "records", "record", "Row", "row", "case"]
      let fits = parents.contains { path in
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return names.contains(name)
          && (outline.has(path + "/Subject") || outline.has(path + "/Description"))
      }
      return fits ? Recognition(85, "an element with CaseNumber and Subject") : nil
    },
    map: { record in
      let node = record.node
      guard let number = node.value("CaseNumber") ?? node.value("Id") else { return .blank }
      let description = MailText.own(HTMLText.plainIfHTML(node.value("Description") ?? ""))
      let text = [node.value("Subject") ?? "", description].filter { !$0.isEmpty }
      let origin = node.value("Origin")?.lowercased() ?? ""
      let channel: Channel =
        origin.holds("phone") ? .call : origin.holds("chat") ? .chat : .ticket
      var item = record.item(
        id: ItemIdentity.vendor("salesforce", number), channel: channel,
        text: text.joined(separator: "\n\n"))
      item.created = record.date("CreatedDate")
      item.closed = record.date("ClosedDate")
      let customer =
        node.value("ContactEmail") ?? node.value("ContactId") ?? node.value("AccountId")
      item.customer = customer.map { record.context.customer($0) }
      item.fields = record.fields([
        ("status", node.value("Status")), ("priority", node.value("Priority")),
        ("origin", node.value("Origin")), ("type", node.value("Type")),
        ("reason", node.value("Reason")), ("owner", node.value("OwnerId")),
        ("escalated", node.value("IsEscalated")),
      ])
      return XMLRecord.outcome(item)
    })
}
