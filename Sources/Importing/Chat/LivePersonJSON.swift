import FeedbackModel
import JSON

extension Format {
  /// Conversations of LivePerson's Messaging Interactions API.
  static let livePersonJSON = jsonRecords(
    id: "liveperson-json", name: "LivePerson conversations (JSON)", evidence: .provisional,
    reference: "https://developers.liveperson.com/messaging-interactions-api-overview.html",
    recognisedBy: "conversation history records: info with a conversationId, and messageRecords",
    mapping: [
      ("id", "info.conversationId"), ("created", "info.startTimeL"), ("closed", "info.endTimeL"),
      ("turns", "messageRecords of text by sentBy, and transfers between skills"),
      ("text", "what the Consumer says"), ("landed", "the first skill"),
      ("customer", "the consumer's e-mail, phone or participantId"), ("scores.csat", "info.csat"),
    ],
    isRecord: { value in
      value["messageRecords"]?.array != nil
        && (value["info"]?["conversationId"]?.text != nil || value["conversationId"] != nil)
    },
    map: { LivePersonConversation(record: $0, info: $0["info"] ?? .null).outcome() })
}

private struct LivePersonConversation {
  let record: JSONRecord
  let info: JSONValue

  func outcome() -> JSONOutcome {
    let agents = record["agentParticipants"]?.array ?? []
    var bots: Set<String> = []
    var names: [String: String] = [:]
    for agent in agents {
      guard let id = agent.text("agentId", "participantId") else { continue }
      names[id] = agent.text("agentNickname", "agentFullName")
      if agent["userTypeName"]?.string?.lowercased() == "bot" { bots.insert(id) }
    }
    let transfers = (record["transfers"]?.array ?? []).compactMap { transfer -> Transfer? in
      guard let to = transfer.text("targetSkillName", "targetSkillId") else { return nil }
      return Transfer(
        at: time(transfer), from: transfer.text("sourceSkillName", "sourceSkillId"), to: to)
    }
    let first = transfers.first?.from ?? info.text("skillName", "latestSkillName")
    var turns = transfers.map {
      Turn(role: .system, department: $0.to, at: $0.at, text: "transferred to \($0.to)")
    }
    for message in record["messageRecords"]?.array ?? [] {
      guard let text = words(message) else { continue }
      let at = time(message)
      let sender = message["participantId"]?.text ?? ""
      let role: Role =
        switch message["sentBy"]?.string?.lowercased() {
        case "consumer": .customer
        case "agent": bots.contains(sender) ? .bot : .agent
        case "bot": .bot
        case "controller", "system": .system
        default: .participant
        }
      let held = transfers.last { $0.isBefore(at) }?.to ?? first
      let turn = Turn(
        role: role, who: names[sender], department: role == .customer ? nil : held, at: at,
        text: text)
      let isInternal = message["audience"]?.string?.hasPrefix("AGENTS") ?? false
      turns.append(isInternal ? turn.asInternal : turn)
    }
    let id = info["conversationId"]?.text ?? record["conversationId"]?.text
    let consumer = record["consumerParticipants"]?.array?.first
    return record.conversation(
      id: id.map { ItemIdentity.vendor("liveperson", $0) } ?? "", channel: .chat, turns: turns
    ) { item in
      item.created =
        (info["startTimeL"] ?? info["startTime"])?.moment(record.dates) ?? item.created
      item.closed = (info["endTimeL"] ?? info["endTime"])?.moment(record.dates)
      item.landed = first ?? item.landed
      item.customer = consumer?.text("email", "phone", "participantId").map {
        record.context.customer($0)
      }
      item.scores.csat = info["csat"]?.score
      item.keep("closeReason", info["closeReason"]?.text)
    }
  }

  private struct Transfer {
    var at: Timestamp?
    var from: String?
    var to: String

    func isBefore(_ moment: Timestamp?) -> Bool {
      guard let at, let moment else { return false }
      return at <= moment
    }
  }

  private func time(_ value: JSONValue) -> Timestamp? {
    (value["timeL"] ?? value["time"])?.moment(record.dates)
  }

  private func words(_ message: JSONValue) -> String? {
    let data = message["messageData"]
    return (data?["msg"]?["text"]?.text ?? data?["msg"]?.text ?? data?["text"]?.text)?
      .trimmingBlanks
  }
}
