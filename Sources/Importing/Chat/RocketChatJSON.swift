import FeedbackModel
import JSON

extension Format {
  /// Messages of Rocket.Chat rooms.
  static let rocketChatJSON = jsonRecords(
    id: "rocketchat-json", name: "Rocket.Chat messages (JSON)", evidence: .real,
    reference: "https://developer.rocket.chat/apidocs/rooms",
    recognisedBy: "messages with _id, rid, msg, ts and u",
    mapping: [
      ("id", "rid, and tmid for threads"),
      ("turns", "messages in order of ts; those with a type t are the system's, bots by bot"),
      (
        "text",
        "a visitor's words (messages with a token); without one, all words, or the "
          + "customers' where --agent names who is not"
      ),
    ],
    messages: ChatMessages.Rules(vendor: "rocketchat", othersAreAgents: true),
    isRecord: {
      $0["rid"]?.string != nil && $0["msg"] != nil && $0["ts"] != nil && $0["u"] != nil
    },
    map: { record in
      guard let room = record["rid"]?.text else { return .records([]) }
      let user = record["u"]
      let type = record["t"]?.text
      let isVisitor = record["token"]?.text != nil
      let bot = record["bot"]
      let isBot = bot?.object != nil || bot?.isTrue ?? false
      // Encrypted and plain messages have no type, or one of these.
      let isSystem = type.map { !["e2e", "video", "discussion-message"].contains($0) } ?? false
      var message = ChatMessage(
        conversation: room,
        turn: Turn(
          role: isSystem ? .system : isVisitor ? .customer : isBot ? .bot : .participant,
          who: record["alias"]?.text ?? user?.text("name", "username"), at: record.moment("ts"),
          text: record["msg"]?.text?.trimmingBlanks ?? ""))
      if isSystem, message.turn.text.isEmpty { message.turn.text = type ?? "" }
      message.turn.department =
        record["transferData"]?["nextDepartment"]?["name"]?.text
        ?? record["transferData"]?["department"]?["name"]?.text
      message.id = record["_id"]?.text
      message.thread = record["tmid"]?.text
      if isVisitor { message.customer = record["token"]?.text }
      return .messages([message])
    })
}
