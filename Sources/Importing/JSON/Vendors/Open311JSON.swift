import FeedbackModel
import JSON

extension Format {
  /// Service requests of Open311's GeoReport v2, in JSON.
  static let open311JSON = jsonRecords(
    id: "open311-json", name: "Open311 service requests (JSON)", family: .json, evidence: .real,
    reference: "https://wiki.open311.org/GeoReport_v2/",
    recognisedBy: "requests with service_request_id and requested_datetime or service_code",
    mapping: [
      ("id", "service_request_id"), ("text", "description"), ("landed", "agency_responsible"),
      ("created", "requested_datetime"), ("closed", "updated_datetime of a closed request"),
      ("turns", "description and the agency's status_notes"),
      ("fields", "service, status, address, place"),
    ],
    isRecord: {
      $0["service_request_id"] != nil
        && ($0["requested_datetime"] != nil || $0["service_code"] != nil)
    },
    map: { record in
      let text = record["description"]?.body ?? ""
      var item = record.item(
        id: record["service_request_id"]?.text.map { ItemIdentity.vendor("open311", $0) } ?? "",
        channel: .ticket, text: record.context.isNoAnswer(text, question: nil) ? "" : text)
      item.created = record.moment("requested_datetime")
      let status = record["status"]?.text
      if status?.lowercased() == "closed" { item.closed = record.moment("updated_datetime") }
      item.landed = record["agency_responsible"]?.text
      if let notes = record["status_notes"]?.body {
        if !item.text.isEmpty {
          item.turns.append(Turn(role: .customer, at: item.created, text: item.text))
        }
        item.turns.append(
          Turn(
            role: .agent, department: item.landed, at: record.moment("updated_datetime"),
            text: notes))
      }
      for (name, key) in [
        ("service", "service_name"), ("service_code", "service_code"), ("status", "status"),
        ("address", "address"), ("lat", "lat"), ("long", "long"),
        ("expected", "expected_datetime"),
      ] { item.keep(name, record[key]?.text) }
      let isBlank = item.text.isEmpty && item.turns.isEmpty
      return .records([isBlank ? .blank : .items([item])])
    })
}
