import FeedbackModel
import JSON

extension Format {
  /// A call transcript as one text in a JSON object, as Microsoft's conversation samples have it.
  static let transcriptJSON = jsonChat(
    id: "transcript-json", name: "Call transcript in one text (JSON)", evidence: .real,
    reference: "https://github.com/microsoft/Conversation-Knowledge-Mining-Solution-Accelerator",
    recognisedBy: "an object with ConversationId and Content",
    mapping: [
      ("id", "ConversationId"), ("text", "Content as stored: its speakers are labels in the text"),
      ("turns", "cut at the labels where there are some"), ("created", "StartTime"),
      ("closed", "EndTime"), ("customer", "ClientId"),
    ],
    recognise: { front in
      front.has("ConversationId", "Content")
        ? (Recognition(90, "ConversationId and Content"), []) : nil
    },
    map: { value, place in
      let context = place.context
      let dates = context.dateReader()
      guard let content = value["Content"]?.string, let id = value["ConversationId"]?.text else {
        return [.blank]
      }
      return [
        context.conversation(
          id: ItemIdentity.vendor("transcript", id), record: place.record, line: place.line,
          channel: .call, turns: TranscriptText.turns(content)
        ) { item in
          item.text = content.trimmingBlanks
          item.created = value["StartTime"]?.moment(dates)
          item.closed = value["EndTime"]?.moment(dates)
          item.customer = value["ClientId"]?.text.map { context.customer($0) }
        }
      ]
    })
}
