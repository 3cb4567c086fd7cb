import FeedbackModel
import JSON

extension Format {
  /// A call transcript as one text in a JSON object, as Microsoft's conversation samples have it.
  static let transcriptJSON = jsonRecords(
    id: "transcript-json", name: "Call transcript in one text (JSON)", evidence: .real,
    reference: "https://github.com/microsoft/Conversation-Knowledge-Mining-Solution-Accelerator",
    recognisedBy: "an object with ConversationId and Content",
    mapping: [
      ("id", "ConversationId"), ("text", "Content as stored: its speakers are labels in the text"),
      ("turns", "cut at the labels where there are some"), ("created", "StartTime"),
      ("closed", "EndTime"), ("customer", "ClientId"),
    ],
    confidence: 90,
    isRecord: { $0["ConversationId"] != nil && $0["Content"]?.string != nil },
    map: { record in
      let value = record.value
      guard let content = value["Content"]?.string else { return .records([]) }
      let id = value["ConversationId"]?.text.map { ItemIdentity.vendor("transcript", $0) }
      return record.conversation(
        id: id ?? "", channel: .call, turns: TranscriptText.turns(content)
      ) { item in
        item.text = content.trimmingBlanks
        item.created = record.moment("StartTime")
        item.closed = record.moment("EndTime")
        item.customer = value["ClientId"]?.text.map { record.context.customer($0) }
      }
    })
}
