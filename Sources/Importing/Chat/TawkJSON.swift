import FeedbackModel
import JSON

extension Format {
  /// Transcripts and tickets as tawk.to's webhooks send them.
  static let tawkJSON = jsonRecords(
    id: "tawk-json", name: "tawk.to webhooks (JSON)", evidence: .code,
    reference: "https://developer.tawk.to/webhooks/",
    recognisedBy: "an event chat:… or ticket:create with a property",
    mapping: [
      ("id", "chat.id, ticket.id"),
      ("turns", "chat.messages: sender v is the customer, a an agent, s the system"),
      ("text", "what the visitor says; a ticket's subject and message"),
      ("created", "the first message, else time"), ("customer", "visitor or requester e-mail"),
      ("landed", "property.name"),
    ],
    isRecord: { value in
      guard let event = value["event"]?.string, value["property"] != nil else { return false }
      return event.hasPrefix("chat:") || event == "ticket:create"
    },
    map: { record in
      let context = record.context
      if let ticket = record["ticket"] {
        var item = record.item(
          id: ticket.text("id", "humanId").map { ItemIdentity.vendor("tawk", $0) } ?? "",
          channel: .ticket,
          text: [ticket["subject"]?.text, ticket["message"]?.mail].compactMap { $0 }
            .joined(separator: "\n\n"))
        item.created = record.moment("time")
        item.customer = record["requester"]?.text("email", "name").map { context.customer($0) }
        item.landed = record["property"]?["name"]?.text
        return .records([item.text.isEmpty ? .blank : .items([item])])
      }
      guard let chat = record["chat"] else {
        context.notes.add("chat:start and chat:end are left out: the transcript holds their words")
        return .records([.blank])
      }
      var turns: [Turn] = []
      for message in chat["messages"]?.array ?? [] {
        let sender = message["sender"]
        let role: Role =
          switch sender?.text("t", "type") {
          case "v", "visitor": .customer
          case "a", "agent": .agent
          case "b", "bot": .bot
          default: .system
          }
        turns.append(
          Turn(
            role: role, who: sender?.text("n", "name"), at: message["time"]?.moment(record.dates),
            text: message.text("msg", "text")?.trimmingBlanks ?? ""))
      }
      let visitor = chat["visitor"] ?? record["visitor"]
      let id = chat["id"]?.text.map { ItemIdentity.vendor("tawk", $0) }
      return record.conversation(
        id: id ?? "", channel: .chat, turns: turns.filter { !$0.text.isEmpty }
      ) { item in
        item.created = item.created ?? record.moment("time")
        item.customer = visitor?.text("email", "id", "name").map { context.customer($0) }
        item.landed = record["property"]?["name"]?.text
        item.keep("country", visitor?["country"]?.text)
      }
    })
}
