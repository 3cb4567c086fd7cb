import FeedbackModel
import JSON

extension Format {
  /// Analyses of Amazon Connect Contact Lens, chat or voice.
  static let contactLensJSON = jsonRecords(
    id: "contactlens-json", name: "Amazon Connect Contact Lens (JSON)", evidence: .real,
    reference:
      "https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files.html",
    recognisedBy: "an object with Transcript, Participants and CustomerMetadata or Channel",
    mapping: [
      ("id", "CustomerMetadata.ContactId"), ("turns", "Transcript; events are the system's"),
      ("text", "what the CUSTOMER says"), ("created", "the first AbsoluteTime"),
      ("fields", "categories; sentiment of the vendor"),
    ],
    isRecord: {
      $0["Transcript"]?.array != nil
        && ($0["Participants"] != nil || $0["CustomerMetadata"] != nil)
    },
    map: { record in
      let value = record.value
      let dates = record.dates
      var roles: [String: (Role, String?)] = [:]
      for participant in value["Participants"]?.array ?? [] {
        guard let id = participant["ParticipantId"]?.text else { continue }
        roles[id] = (
          contactLensRole(participant["ParticipantRole"]?.text ?? id),
          participant["DisplayName"]?.text
        )
      }
      var turns: [Turn] = []
      for entry in value["Transcript"]?.array ?? [] {
        let id = entry["ParticipantId"]?.text ?? ""
        let known = roles[id]
        let isEvent = entry["Type"]?.string == "EVENT"
        let text = entry["Content"]?.text ?? ""
        let role =
          isEvent ? .system : known?.0 ?? contactLensRole(entry["ParticipantRole"]?.text ?? id)
        guard !text.isEmpty else { continue }
        var turn = Turn(
          role: role, who: known?.1 ?? entry["DisplayName"]?.text,
          at: entry["AbsoluteTime"]?.moment(dates), text: text)
        if let offset = entry["BeginOffsetMillis"] ?? entry["RelativeTime"] {
          turn.other = [JSONMember("offset", offset)]
        }
        turns.append(turn)
      }
      let id = value["CustomerMetadata"]?["ContactId"]?.text ?? value["ContactId"]?.text
      let isVoice = value["Channel"]?.string == "VOICE"
      return record.conversation(
        id: id.map { ItemIdentity.vendor("connect", $0) } ?? "", channel: isVoice ? .call : .chat,
        turns: turns
      ) { item in
        item.language = value["LanguageCode"]?.text.flatMap { Languages.code($0) }
        item.keep("categories", value["Categories"]?["MatchedCategories"]?.names ?? [])
      }
    })
}

private func contactLensRole(_ role: String) -> Role {
  switch role.uppercased() {
  case "CUSTOMER": .customer
  case "AGENT", "SUPERVISOR": .agent
  case "SYSTEM": .system
  case "CUSTOM_BOT", "BOT": .bot
  default: .participant
  }
}
