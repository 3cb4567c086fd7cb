import FeedbackModel
import JSON

extension Format {
  /// Updates of Telegram's Bot API.
  static let telegramBotJSON = jsonRecords(
    id: "telegram-bot-json", name: "Telegram Bot API updates (JSON)", evidence: .documented,
    reference: "https://core.telegram.org/bots/api#getting-updates",
    recognisedBy: "updates with update_id and a message or post",
    mapping: [
      ("id", "message.chat.id"), ("turns", "messages; is_bot is the bot"),
      ("text", "all words, or the customers' where --agent names who is not"),
      ("created", "message.date"),
    ],
    messages: ChatMessages.Rules(vendor: "telegram"),
    isRecord: { $0["update_id"]?.text != nil && $0.object?.count ?? 0 > 1 },
    map: { record in
      let message =
        record["message"] ?? record["channel_post"] ?? record["business_message"]
      if message == nil { record.context.notes.add("updates that are no new message are left out") }
      guard let message, let chat = message["chat"]?["id"]?.text else { return .records([]) }
      let from = message["from"]
      let names = [from?["first_name"]?.text, from?["last_name"]?.text].compactMap { $0 }
      let isBot = from?["is_bot"]?.isTrue ?? false
      return .messages([
        ChatMessage(
          conversation: chat,
          turn: Turn(
            role: isBot ? .bot : .participant,
            who: names.isEmpty ? from?["username"]?.text : names.joined(separator: " "),
            at: message["date"]?.moment(record.dates),
            text: message.text("text", "caption")?.trimmingBlanks ?? ""))
      ])
    })
}
