import FeedbackModel
import JSON

extension Format {
  /// Conversations that Smartsupp posts to a hook when they end.
  static let smartsuppJSON = jsonRecords(
    id: "smartsupp-json", name: "Smartsupp conversations (JSON)", evidence: .real,
    reference: "https://www.smartsupp.com/help/export-conversations-to-a-third-party-system/",
    recognisedBy: "beginAt, a channel and a visitor with messages of type visitor, agent or system",
    mapping: [
      ("id", "channel.id"), ("created", "beginAt"), ("closed", "endAt"),
      ("turns", "messages; those that a trigger sent are the bot's"),
      ("text", "what the visitor says"), ("customer", "visitor: email, phone or id"),
      ("scores.csat", "channel.rating, 1 to 5"),
      ("fields", "ratingDesc, missed, offline, variables"),
    ],
    isRecord: {
      $0["beginAt"] != nil && $0["messages"]?.array != nil
        && ($0["channel"]?.object != nil || $0["visitor"]?.object != nil)
    },
    map: { record in
      var turns: [Turn] = []
      for message in record["messages"]?.array ?? [] {
        let isTriggered = message["triggeredBy"]?.text != nil
        let role: Role =
          switch message["type"]?.string {
          case "visitor", "contact": .customer
          case "agent": isTriggered || message["from"]?.string == "system" ? .bot : .agent
          case "bot", "trigger": .bot
          default: .system
          }
        guard let text = message["content"]?.text ?? message["content"]?["text"]?.text else {
          continue
        }
        turns.append(
          Turn(
            role: role, who: message["name"]?.text,
            at: (message["sentAt"] ?? message["createdAt"])?.moment(record.dates), text: text))
      }
      let channel = record["channel"]
      let visitor = record["visitor"]
      return record.conversation(
        id: channel?["id"]?.text.map { ItemIdentity.vendor("smartsupp", $0) } ?? "",
        channel: .chat, turns: turns
      ) { item in
        item.created = record.moment("beginAt") ?? item.created
        item.closed = record.moment("endAt")
        item.customer = visitor?.text("email", "phone", "id").map { record.context.customer($0) }
        item.landed = record["group"]?["name"]?.text ?? record["group"]?.text
        item.scores.csat = channel?["rating"]?.score
        item.keep("rating_comment", channel?["ratingDesc"]?.text)
        for key in ["isMissed", "isOffline"] where channel?[key]?.isTrue ?? false {
          item.fields.append(JSONMember(key, .bool(true)))
        }
        for variable in visitor?["variables"]?.object ?? [] {
          let name = variable.value["label"]?.text ?? variable.key
          item.keep(name, variable.value["value"]?.text ?? variable.value.text)
        }
      }
    })
}
