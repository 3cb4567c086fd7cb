import FeedbackModel
import JSON

extension Format {
  /// `result.json` of Telegram Desktop: one chat, or a whole account.
  static let telegramJSON = jsonChat(
    id: "telegram-json", name: "Telegram Desktop export (JSON)", evidence: .real,
    reference: "https://core.telegram.org/import-export",
    recognisedBy: "an object with messages of type message or service, or chats.list of such",
    mapping: [
      ("id", "the chat's id, else its name"),
      ("turns", "messages; service messages are the system's"),
      ("text", "all words, or the customers' where --agent names who is not"),
      ("created", "date_unixtime, else date"), ("field.chat", "the chat's name"),
    ],
    recognise: { front in
      if front.first["chats"]?["list"]?.array != nil {
        return (Recognition(90, "Telegram's chats.list"), ["chats", "list"])
      }
      guard let messages = front.first["messages"]?.array, let message = messages.first,
        message["type"]?.string == "message" || message["type"]?.string == "service",
        message["date"] != nil || message["date_unixtime"] != nil,
        message["text"] != nil || message["action"] != nil
      else { return nil }
      return (Recognition(90, "Telegram's messages with type, date and text"), [])
    },
    map: { value, place in
      let context = place.context
      let dates = context.dateReader()
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
      return [
        context.conversation(
          id: id, record: place.record, line: place.line, channel: .chat, turns: turns
        ) { item in
          if let name { item.fields.append(JSONMember("chat", .string(name))) }
        }
      ]
    })
}

/// A text of Telegram: a string, or a list of strings and of objects with a text.
private func telegramText(_ value: JSONValue?) -> String {
  switch value {
  case .string(let text): text
  case .array(let parts): parts.map { $0.string ?? $0["text"]?.string ?? "" }.joined()
  default: ""
  }
}
