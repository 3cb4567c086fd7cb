import FeedbackModel
import JSON

extension Format {
  /// Posts of Mattermost channels, as its API gives them.
  static let mattermostJSON = jsonRecords(
    id: "mattermost-json", name: "Mattermost posts (JSON)", evidence: .real,
    reference: "https://api.mattermost.com/#tag/posts",
    recognisedBy: "posts with channel_id, user_id and create_at, listed or under order and posts",
    mapping: [
      ("id", "channel_id, and the root post for threads"),
      (
        "turns", "posts in order of create_at; system_… posts are the system's, webhooks' the bot's"
      ),
      ("text", "all words, or the customers' where --agent names who is not"),
    ],
    messages: ChatMessages.Rules(vendor: "mattermost"),
    isRecord: { value in
      if let posts = value["posts"]?.object, value["order"]?.array != nil {
        return posts.isEmpty || posts.prefix(4).contains { isMattermostPost($0.value) }
      }
      return isMattermostPost(value)
    },
    map: { record in
      let users = record["users"]
      if let posts = record["posts"]?.object {
        return .messages(posts.compactMap { mattermost($0.value, record, users) })
      }
      return .messages([mattermost(record.value, record, users)].compactMap { $0 })
    })
}

private func isMattermostPost(_ value: JSONValue) -> Bool {
  value["channel_id"]?.string != nil && value["user_id"] != nil && value["create_at"] != nil
    && value["message"] != nil
}

private func mattermost(
  _ post: JSONValue, _ record: JSONRecord, _ users: JSONValue?
) -> ChatMessage? {
  guard let channel = post["channel_id"]?.text else { return nil }
  guard (post["delete_at"]?.score ?? 0) == 0 else {
    record.context.notes.add("deleted messages are left out")
    return nil
  }
  let properties = post["props"]
  let isBot =
    properties?["from_bot"]?.isTrue ?? false || properties?["from_webhook"]?.isTrue ?? false
  let type = post["type"]?.string ?? ""
  let user = post["user_id"]?.text ?? ""
  let name =
    properties?["override_username"]?.text ?? post["username"]?.text
    ?? users?[user]?.text("username", "nickname") ?? user
  var message = ChatMessage(
    conversation: channel,
    turn: Turn(
      role: type.hasPrefix("system_") ? .system : isBot ? .bot : .participant, who: name,
      at: post["create_at"]?.moment(record.dates), text: post["message"]?.text?.trimmingBlanks ?? ""
    ))
  message.id = post["id"]?.text
  message.thread = post["root_id"]?.text
  return message
}
