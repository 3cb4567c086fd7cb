import FeedbackModel
import JSON

extension Format {
  /// Input of Azure's conversation analysis.
  static let azureConversationJSON = jsonRecords(
    id: "azure-conversation-json", name: "Azure conversation analysis (JSON)", evidence: .real,
    reference:
      "https://learn.microsoft.com/azure/ai-services/language-service/summarization/how-to/conversation-summarization",
    recognisedBy: "conversationItems, as a rule of analysisInput.conversations",
    mapping: [
      ("id", "conversations[].id"), ("turns", "conversationItems[].text"),
      ("text", "what the customer says"), ("language", "language"),
    ],
    isRecord: { $0["conversationItems"]?.array != nil },
    map: { record in
      let value = record.value
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
      // The samples repeat their ids, so the content counts too.
      return record.conversation(id: "", channel: isCall ? .call : .chat, turns: turns) { item in
        item.language = value["language"]?.text.flatMap { Languages.code($0) }
        item.keep("conversation", value["id"]?.text)
      }
    })
}

extension String {
  /// `Agent_1` as `Agent`.
  var withoutDigits: String {
    String(filter { !$0.isNumber }).replacing("_", with: " ").trimmingBlanks
  }
}
