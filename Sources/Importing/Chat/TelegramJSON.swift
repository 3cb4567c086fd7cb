import FeedbackModel
import JSON

extension Format {
  /// `result.json` of Telegram Desktop: one chat, or a whole account.
  static let telegramJSON = jsonRecords(
    id: "telegram-json", name: "Telegram Desktop export (JSON)", evidence: .real,
    reference: "https://core.telegram.org/import-export",
    recognisedBy: "an object with messages of type message or service, or chats.list and "
      + "left_chats.list of such",
    mapping: [
      ("id", "the chat's id, else its name"),
      ("turns", "messages; service messages are the system's"),
      ("text", "all words, or the customers' where --agent names who is not"),
      ("created", "date_unixtime, else date"), ("field.chat", "the chat's name"),
    ],
    confidence: 90, beside: ["chats", "left_chats"],
    isRecord: { value in
      guard let messages = value["messages"]?.array else { return false }
      if let type = value["type"]?.string, telegramChats.contains(type) { return true }
      return messages.prefix(4).contains { message in
        let type = message["type"]?.string
        return (type == "message" || type == "service")
          && (message["date"] != nil || message["date_unixtime"] != nil)
          && (message["text"] != nil || message["action"] != nil)
      }
    },
    map: { record in
      let value = record.value
      let dates = record.dates
      var turns: [Turn] = []
      for message in value["messages"]?.array ?? [] {
        let isService = message["type"]?.string == "service"
        let words = isService ? message["action"]?.string ?? "" : telegramText(message["text"])
        turns.append(
          Turn(
            role: isService ? .system : .participant,
            who: message["from"]?.text ?? message["actor"]?.text,
            at: message["date_unixtime"]?.moment(dates) ?? message["date"]?.moment(dates),
            text: words))
      }
      let name = value["name"]?.text
      let id = (value["id"]?.text ?? name).map { ItemIdentity.vendor("telegram", $0) } ?? ""
      return record.conversation(id: id, channel: .chat, turns: turns) { $0.keep("chat", name) }
    })
}

/// The kinds of chats in an export.
private let telegramChats: Set<String> = [
  "personal_chat", "bot_chat", "saved_messages", "private_group", "private_supergroup",
  "public_supergroup", "private_channel", "public_channel",
]

/// A text of Telegram: a string, or a list of strings and of objects with a text.
private func telegramText(_ value: JSONValue?) -> String {
  switch value {
  case .string(let text): text
  case .array(let parts): parts.map { $0.string ?? $0["text"]?.string ?? "" }.joined()
  default: ""
  }
}
