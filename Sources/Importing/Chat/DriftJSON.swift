import FeedbackModel
import JSON

extension Format {
  /// Messages of Drift conversations.
  static let driftJSON = jsonRecords(
    id: "drift-json", name: "Drift messages (JSON)", evidence: .code,
    reference: "https://devdocs.drift.com/docs/conversation-overview",
    recognisedBy: "messages with conversationId, createdAt and an author of type contact or user",
    mapping: [
      ("id", "conversationId"),
      ("turns", "body as text; author contact is the customer, user an agent, bot the bot"),
      ("text", "what the contact says; private notes and prompts are internal"),
      ("customer", "the contact's id"),
    ],
    messages: ChatMessages.Rules(vendor: "drift"),
    isRecord: { value in
      guard value["conversationId"]?.text != nil, let author = value["author"],
        value["createdAt"] != nil, value["body"] != nil || value["type"] != nil
      else { return false }
      return author["type"]?.string != nil || author["bot"] != nil
    },
    map: { record in
      guard let conversation = record["conversationId"]?.text else { return .records([]) }
      let author = record["author"]
      let type = author?["type"]?.string?.lowercased()
      let isPrivate = record["type"]?.string?.lowercased().hasPrefix("private") ?? false
      let isContact = type == "contact" || type == "end_user"
      let isBot = author?["bot"]?.isTrue ?? false
      // `user` is a user of Drift: an agent.
      let role: Role =
        isBot || type == "bot"
        ? .bot
        : isContact ? (isPrivate ? .system : .customer) : type == "system" ? .system : .agent
      let turn = Turn(
        role: role, who: author?["name"]?.text, at: record.moment("createdAt"),
        text: record["body"]?.body ?? "")
      var message = ChatMessage(
        conversation: conversation, turn: isPrivate ? turn.asInternal : turn)
      if isContact { message.customer = author?["id"]?.text }
      return .messages([message])
    })
}
