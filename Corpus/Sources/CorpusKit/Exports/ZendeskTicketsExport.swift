/// Zendesk tickets in the XML of an account export, with groups.xml and users.xml beside it.
enum ZendeskTicketsExport {
  static let fields = [
    (36001, "Plan"), (36002, "Region"), (36003, "Label_Process"), (36004, "Label_Department"),
    (36005, "Label_Audit"),
  ]

  static func write(_ records: [Record], seed: UInt64) -> Export {
    let dice = Dice(seed: seed, purpose: "tickets")
    var export = Export(path: "exports/zendesk/tickets.xml", bytes: [])
    var out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tickets type=\"array\" count=\"\(records.count)\">\n"
    for record in records {
      guard let played = record.played else { continue }
      let text = ticket(record, played, dice)
      out += text
      export.records += 1
      if dice.chance(0.002) {
        out += text
        export.records += 1
        export.duplicates.append(record.id)
      }
    }
    out += "</tickets>\n"
    export.bytes = Array(out.utf8)
    return export
  }

  private static func ticket(_ record: Record, _ played: Conversation.Played, _ dice: Dice)
    -> String
  {
    let landed = played.departments.first ?? "support"
    let solved = played.lines.last { $0.kind == .solved }
    let isOpen = played.lines.last?.kind != .solved
    var out = " <ticket>\n"
    func element(_ name: String, _ value: String?, type: String? = nil) {
      let kind = type.map { " type=\"\($0)\"" } ?? ""
      if let value {
        out += "<\(name)\(kind)>\(Quoting.xml(value))</\(name)>\n"
      } else {
        out += "<\(name)\(kind) nil=\"true\"/>\n"
      }
    }
    let requester = String(880_000 + (Int(record.person.account.dropFirst(2)) ?? 0) % 100_000)
    element("nice-id", record.id, type: "integer")
    element("subject", record.title.isEmpty ? nil : record.title)
    element("description", played.lines.first?.text ?? "")
    element("created-at", record.at.utc, type: "datetime")
    element("updated-at", (played.lines.last?.at ?? record.at).utc, type: "datetime")
    element("solved-at", isOpen ? nil : solved?.at.utc, type: "datetime")
    element("status-id", isOpen ? "1" : "3", type: "integer")
    element("priority-id", String(dice.whole(1...3)), type: "integer")
    element("via-id", dice.chance(0.6) ? "4" : "0", type: "integer")
    element("requester-id", requester, type: "integer")
    element("requester-name", record.person.full)
    element("requester-email", record.person.email)
    element("group-id", String(ZendeskChatExport.departmentNumber(landed)), type: "integer")
    element("group-name", Company.name(ofDepartment: landed))
    out += "<ticket-field-entries type=\"array\">\n"
    let values = [
      record.person.plan, record.person.region, record.label?.process, record.label?.department,
      record.label?.audit,
    ]
    for (field, value) in zip(fields, values) {
      guard let value else { continue }
      out += "<ticket-field-entry><ticket-field-id type=\"integer\">\(field.0)</ticket-field-id>"
      out += "<title>\(field.1)</title><value>\(Quoting.xml(value))</value></ticket-field-entry>\n"
    }
    out += "</ticket-field-entries>\n<comments type=\"array\">\n"
    for line in played.lines {
      let visitor = line.kind == .visitor
      guard visitor || line.kind == .agent || line.kind == .note else { continue }
      out += "<comment>\n"
      let agent = 5000 + (People.agents.firstIndex(of: line.name) ?? 0)
      element("author-id", visitor ? requester : String(agent), type: "integer")
      element("author-name", line.name)
      if !visitor {
        element(
          "group-id", String(ZendeskChatExport.departmentNumber(line.department)), type: "integer")
        element("group-name", Company.name(ofDepartment: line.department))
      }
      element("created-at", line.at.utc, type: "datetime")
      element("is-public", line.kind == .note ? "false" : "true", type: "boolean")
      element("value", line.text)
      out += "</comment>\n"
    }
    out += "</comments>\n<ticket-events type=\"array\">\n"
    for line in played.lines {
      let change: (String, String)? =
        switch line.kind {
        case .solved: ("status-id", "3")
        case .reopened: ("status-id", "1")
        case .regrouped: ("group-id", String(ZendeskChatExport.departmentNumber(line.department)))
        default: nil
        }
      guard let change else { continue }
      out += "<ticket-event><created-at type=\"datetime\">\(line.at.utc)</created-at>"
      out += "<field-name>\(change.0)</field-name><value>\(change.1)</value></ticket-event>\n"
    }
    out += "</ticket-events>\n"
    if !isOpen, dice.chance(0.5) {
      let score = played.content ? "good" : dice.chance(0.85) ? "bad" : "good"
      out += "<satisfaction-rating><score>\(score)</score></satisfaction-rating>\n"
    }
    return out + " </ticket>\n"
  }

  /// groups.xml: the numbers of the groups and their names.
  static func groups() -> [UInt8] {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<groups type=\"array\">\n"
    for silo in Company.departments {
      out += " <group><id type=\"integer\">\(ZendeskChatExport.departmentNumber(silo.id))</id>"
      out += "<name>\(silo.name)</name></group>\n"
    }
    return Array((out + "</groups>\n").utf8)
  }
}
