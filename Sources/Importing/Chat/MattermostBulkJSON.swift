import FeedbackModel
import JSON

extension Format {
  /// What `mmctl export` and Mattermost's own importer exchange: an object a line, posts among
  /// teams, channels and users.
  static let mattermostBulkJSON: Format = {
    var format = bulk
    let recognise = format.recognise
    format.recognise = { sniff in
      // Others write lines of users and channels too: the first line or a post must say whose.
      guard
        let front = sniff.memory.front({ JSONFront(sniff.head) }),
        front.values.contains(where: isMattermostMark)
      else { return nil }
      return recognise(sniff)
    }
    return format
  }()

  private static let bulk = jsonRecords(
    id: "mattermost-bulk-json", name: "Mattermost bulk export (JSON lines)", evidence: .documented,
    reference: "https://docs.mattermost.com/onboard/bulk-loading-data-format.html",
    recognisedBy: "lines with a type and a member of that name: version, post with channel, user "
      + "and message, direct_post with channel_members",
    mapping: [
      ("id", "team and channel, or the members of a direct channel, and the post that has replies"),
      ("turns", "posts and their replies in order of create_at; bots' by props"),
      ("text", "all words, or the customers' where --agent names who is not"),
    ],
    messages: ChatMessages.Rules(vendor: "mattermost"),
    isRecord: { value in
      if isMattermostMark(value) { return true }
      // What stands before the posts.
      let kinds = ["team", "channel", "user", "scheme", "role", "emoji", "direct_channel", "bot"]
      guard let type = value["type"]?.string, kinds.contains(type) else { return false }
      return value[type]?.object != nil
    },
    map: { record in
      guard let type = record["type"]?.string, let post = record[type],
        type == "post" || type == "direct_post"
      else { return .records([]) }
      let members = post["channel_members"]?.array?.compactMap(\.text).sorted() ?? []
      let place =
        members.isEmpty
        ? [post.text("team"), post.text("channel")].compactMap { $0 }.joined(separator: "/")
        : members.joined(separator: ",")
      return .messages(posts(post, in: place, record))
    })
}

/// Whether a line is one that only this format has.
private func isMattermostMark(_ value: JSONValue) -> Bool {
  switch value["type"]?.string {
  case "post": value["post"]?["message"] != nil && value["post"]?["channel"] != nil
  case "direct_post": value["direct_post"]?["channel_members"]?.array != nil
  case "version": value["version"]?.integer != nil && value.object?.count ?? 0 <= 3
  default: false
  }
}

/// A post and its replies. A post that has replies begins a thread, known by who wrote it when.
private func posts(_ post: JSONValue, in place: String, _ record: JSONRecord) -> [ChatMessage] {
  let replies = post["replies"]?.array ?? []
  let thread =
    replies.isEmpty ? nil : "\(post["create_at"]?.text ?? "")-\(post["user"]?.text ?? "")"
  return ([post] + replies).map { post in
    let properties = post["props"]
    let isBot =
      properties?["from_bot"]?.isTrue ?? false || properties?["from_webhook"]?.isTrue ?? false
    let type = post["type"]?.string ?? ""
    var message = ChatMessage(
      conversation: place,
      turn: Turn(
        role: type.hasPrefix("system_") ? .system : isBot ? .bot : .participant,
        who: properties?["override_username"]?.text ?? post["user"]?.text,
        at: post["create_at"]?.moment(record.dates),
        text: post["message"]?.text?.trimmingBlanks ?? ""))
    message.thread = thread
    return message
  }
}
