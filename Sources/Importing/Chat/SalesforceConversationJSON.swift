import FeedbackModel
import JSON

extension Format {
  /// Entries of Salesforce's messaging sessions and voice calls.
  static let salesforceConversationJSON = jsonRecords(
    id: "salesforce-conversation-json", name: "Salesforce conversation entries (JSON)",
    evidence: .documented,
    reference:
      "https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-conversationentry.html",
    recognisedBy: "ConversationEntry records: ActorType with Message or EntryType",
    mapping: [
      ("id", "ConversationId"),
      (
        "turns",
        "Message in order of EntryTime; ActorType EndUser is the customer, Supervisor an "
          + "agent; entries that are no text are the system's"
      ),
      ("text", "what the EndUser says"), ("customer", "ActorId of the EndUser"),
    ],
    messages: ChatMessages.Rules(vendor: "salesforce"),
    isRecord: { value in
      value["ActorType"]?.string != nil && value["ConversationId"] != nil
        && (value["Message"] != nil || value["EntryType"] != nil)
    },
    map: { record in
      guard let conversation = record["ConversationId"]?.text else { return .records([]) }
      let type = record["EntryType"]?.string?.lowercased() ?? "text"
      let actor = record["ActorType"]?.string?.lowercased()
      let isText = type == "text" || type == "message" || record["Message"]?.text != nil
      var role: Role =
        switch actor {
        case "enduser", "end_user": .customer
        case "bot", "chatbot": .bot
        case "agent", "supervisor": .agent
        case "system": .system
        default: .participant
        }
      if !isText { role = .system }
      let words = record["Message"]?.text?.trimmingBlanks ?? ""
      var message = ChatMessage(
        conversation: conversation,
        turn: Turn(
          role: role, who: record["ActorName"]?.text,
          at: record.moment("EntryTime") ?? record.moment("ClientTimestamp")
            ?? record.moment("CreatedDate"),
          text: words.isEmpty && !isText ? record["EntryType"]?.text ?? "" : words))
      if actor == "enduser" { message.customer = record["ActorId"]?.text }
      return .messages([message])
    })
}
