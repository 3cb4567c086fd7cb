import FeedbackModel
import JSON

extension Format {
  /// Input of Azure's conversation analysis.
  static let azureConversationJSON = jsonChat(
    id: "azure-conversation-json", name: "Azure conversation analysis (JSON)", evidence: .real,
    reference:
      "https://learn.microsoft.com/azure/ai-services/language-service/summarization/how-to/conversation-summarization",
    recognisedBy: "conversations of conversationItems, alone or under analysisInput",
    mapping: [
      ("id", "conversations[].id"), ("turns", "conversationItems[].text"),
      ("text", "what the customer says"), ("language", "language"),
    ],
    recognise: { front in
      let inside = front.first["analysisInput"]?["conversations"]
      if inside?.array?.first?["conversationItems"] != nil {
        return (
          Recognition(95, "analysisInput.conversations of conversationItems"),
          ["analysisInput", "conversations"]
        )
      }
      if front.first["conversations"]?.array?.first?["conversationItems"] != nil {
        return (Recognition(95, "conversations of conversationItems"), ["conversations"])
      }
      return front.first["conversationItems"]?.array != nil
        ? (Recognition(95, "conversationItems"), []) : nil
    },
    map: { value, place in
      var turns: [Turn] = []
      for entry in value["conversationItems"]?.array ?? [] {
        let name = entry["role"]?.text ?? entry["participantId"]?.text ?? ""
        guard let text = entry["text"]?.text ?? entry["itn"]?.text else { continue }
        turns.append(
          Turn(
            role: SpeakerLabels.role(name.withoutDigits) ?? .participant,
            who: entry["participantId"]?.text,
            text: text))
      }
      let isCall = value["modality"]?.string == "transcript"
      return [
        place.context.conversation(
          // The samples repeat their ids, so the content counts too.
          id: "", record: place.record, line: place.line, channel: isCall ? .call : .chat,
          turns: turns
        ) { item in
          item.language = value["language"]?.text.flatMap { Languages.code($0) }
          if let id = value["id"]?.text {
            item.fields.append(JSONMember("conversation", .string(id)))
          }
        }
      ]
    })
}

extension String {
  /// `Agent_1` as `Agent`.
  var withoutDigits: String {
    String(filter { !$0.isNumber }).replacing("_", with: " ").trimmingBlanks
  }
}
