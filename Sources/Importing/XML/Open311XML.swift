import FeedbackModel
import JSON

extension Format {
  /// Service requests of Open311's GeoReport v2.
  static let open311XML = xml(
    id: "open311-xml", name: "Open311 service requests (XML)", evidence: .real,
    reference: "https://wiki.open311.org/GeoReport_v2/",
    recognisedBy: "root <service_requests> with <request>",
    mapping: [
      ("id", "service_request_id"), ("text", "description"), ("landed", "agency_responsible"),
      ("created", "requested_datetime"), ("turns", "description and the agency's status_notes"),
      ("fields", "service, status, address, place"),
    ],
    records: XMLRecordPattern(names: ["request"], parents: ["service_requests"]),
    recognise: { outline in
      outline.root == "service_requests" ? Recognition(95, "root <service_requests>") : nil
    },
    map: { record in
      let node = record.node
      let text = node.value("description") ?? ""
      var item = record.item(
        id: node.value("service_request_id").map { ItemIdentity.vendor("open311", $0) } ?? "",
        channel: .ticket, text: text)
      item.created = record.date("requested_datetime")
      let status = node.value("status")
      if status?.lowercased() == "closed" { item.closed = record.date("updated_datetime") }
      item.landed = node.value("agency_responsible")
      if let notes = node.value("status_notes") {
        if !text.isEmpty { item.turns.append(Turn(role: .customer, at: item.created, text: text)) }
        item.turns.append(
          Turn(
            role: .agent, department: item.landed, at: record.date("updated_datetime"), text: notes)
        )
      }
      item.fields = record.fields([
        ("service", node.value("service_name")), ("service_code", node.value("service_code")),
        ("status", status), ("address", node.value("address")), ("lat", node.value("lat")),
        ("long", node.value("long")), ("expected", node.value("expected_datetime")),
      ])
      return XMLRecord.outcome(item)
    })
}
