/// Zendesk Chat, a chat a line.
/// Layout: developer.zendesk.com, live-chat/chat-api/chats.
enum ZendeskChatExport {
  static func write(_ records: [Record], seed: UInt64) -> Export {
    let dice = Dice(seed: seed, purpose: "chats")
    var export = Export(path: "exports/chats-zendesk.ndjson", bytes: [])
    var out = ""
    let broken = Set((0..<4).map { _ in dice.whole(50...(records.count - 1)) })
    for (index, record) in records.enumerated() {
      guard let played = record.played else { continue }
      export.records += 1
      let line = chat(record, played, dice)
      if broken.contains(index), record.label == nil {
        // The writer was killed in the middle of the line.
        out += line.prefix(line.count * 2 / 3) + "\n"
        export.broken.append(record.id)
        continue
      }
      out += line + "\n"
      if dice.chance(0.004) {
        out += line + "\n"
        export.records += 1
        export.duplicates.append(record.id)
      }
    }
    export.bytes = Array(out.utf8)
    return export
  }

  private static func chat(_ record: Record, _ played: Conversation.Played, _ dice: Dice) -> String
  {
    let landed = played.departments.first ?? "support"
    var members: [String] = []
    func add(_ key: String, _ value: String) { members.append("\(Quoting.json(key)):\(value)") }
    add("type", "\"chat\"")
    add("id", Quoting.json(record.id))
    add("timestamp", Quoting.json(record.at.utc))
    add(
      "visitor",
      "{\"id\":\(Quoting.json("v." + record.person.account)),\"name\":\(Quoting.json(record.person.full)),"
        + "\"email\":\(Quoting.json(record.person.email)),\"phone\":\(Quoting.json(record.person.phone)),\"notes\":\"\"}"
    )
    add("department_id", String(departmentNumber(landed)))
    add("department_name", Quoting.json(Company.name(ofDepartment: landed)))
    var history: [String] = []
    for line in played.lines {
      let type =
        switch line.kind {
        case .join: "chat.memberjoin"
        case .leave: "chat.memberleave"
        default: "chat.msg"
        }
      let sender =
        switch line.kind {
        case .visitor: "Visitor"
        case .bot: "Trigger"
        default: "Agent"
        }
      var parts = [
        "\"type\":\"\(type)\"", "\"timestamp\":\"\(line.at.utc)\"",
        "\"name\":\(Quoting.json(line.name))", "\"sender_type\":\"\(sender)\"",
      ]
      if type == "chat.msg" {
        parts.append("\"msg\":\(Quoting.json(line.text))")
      }
      if !line.department.isEmpty {
        parts.append("\"department_id\":\(departmentNumber(line.department))")
        parts.append(
          "\"department_name\":\(Quoting.json(Company.name(ofDepartment: line.department)))")
      }
      history.append("{" + parts.joined(separator: ",") + "}")
    }
    let end = played.lines.last?.at ?? record.at
    if dice.chance(0.45) {
      let rating = played.content ? "good" : dice.chance(0.8) ? "bad" : "good"
      add("rating", "\"\(rating)\"")
      history.append(
        "{\"type\":\"chat.rating\",\"timestamp\":\"\(end.adding(minutes: 0.5).utc)\",\"name\":\(Quoting.json(record.person.full)),"
          + "\"sender_type\":\"Visitor\",\"new_rating\":\"\(rating)\",\"rating\":null}")
    } else {
      add("rating", "null")
    }
    add("history", "[" + history.joined(separator: ",") + "]")
    add("agent_names", "[" + played.agents.map(Quoting.json).joined(separator: ",") + "]")
    let seconds = (end.day.number - record.at.day.number) * 86_400 + end.second - record.at.second
    add("duration", String(max(0, seconds)))
    add("session", "{\"end_date\":\"\(end.utc)\",\"country_code\":\"GB\"}")
    add("tags", "[]")
    add("missed", "false")
    add("triggered", played.lines.first?.kind == .bot ? "true" : "false")
    add("plan", Quoting.json(record.person.plan))
    add("region", Quoting.json(record.person.region))
    if let label = record.label {
      add("label_process", Quoting.json(label.process))
      add("label_department", Quoting.json(label.department))
      if let audit = label.audit { add("label_audit", audit) }
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  static func departmentNumber(_ id: String) -> Int {
    4100 + (Company.departments.firstIndex { $0.id == id } ?? 90)
  }
}
