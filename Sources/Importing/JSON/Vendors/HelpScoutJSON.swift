import FeedbackModel
import JSON

extension Format {
  /// Conversations of Help Scout's Mailbox API.
  static let helpScoutJSON = jsonRecords(
    id: "helpscout-json", name: "Help Scout conversations (JSON)", family: .json,
    evidence: .provisional, reference: "https://developer.helpscout.com/mailbox-api/",
    recognisedBy: "conversations with mailboxId and primaryCustomer or _embedded.threads",
    mapping: [
      ("id", "number or id"), ("text", "subject and the customer's threads"),
      ("turns", "threads: notes are internal, line items the system's"),
      ("created", "createdAt"), ("closed", "closedAt"),
      ("customer", "primaryCustomer: e-mail or id"), ("landed", "mailbox, else mailboxId"),
      ("scores.csat", "rating: good or great 1, bad or not good 0"), ("fields", "status, tags"),
    ],
    isRecord: { value in
      value["mailboxId"] != nil
        && (value["primaryCustomer"] != nil || value["_embedded"]?["threads"]?.array != nil)
    },
    map: { record in
      let value = record.value
      let mailbox = value["mailbox"]?["name"]?.text ?? value["mailboxId"]?.text
      var thread = TicketThread(subject: value["subject"]?.text, description: nil)
      var rating = value["rating"]?["rating"]?.text ?? value["rating"]?.text
      for entry in value["_embedded"]?["threads"]?.array ?? value["threads"]?.array ?? [] {
        let type = entry["type"]?.string
        let by = entry["createdBy"]
        rating = rating ?? entry["rating"]?["rating"]?.text ?? entry["rating"]?.text
        let isCustomer = type == "customer" || by?["type"]?.string == "customer"
        let isSystem = type == "lineitem" || type == "beaconchat" && by == nil
        let body = entry["body"]?.mail ?? (isSystem ? entry["action"]?["text"]?.body : nil)
        thread.add(
          Turn(
            role: isSystem ? .system : isCustomer && type != "note" ? .customer : .agent,
            who: by?.text("first", "firstName", "name"), department: isCustomer ? nil : mailbox,
            at: entry["createdAt"]?.moment(record.dates), text: body ?? ""),
          isInternal: type == "note")
      }
      return thread.outcome(
        record,
        id: value.text("number", "id").map { ItemIdentity.vendor("helpscout", $0) } ?? "",
        created: record.moment("createdAt")
      ) { item in
        if item.turns.isEmpty, item.text.isEmpty || value["preview"] != nil {
          item.text = [item.text, value["preview"]?.text ?? ""].filter { !$0.isEmpty }
            .joined(separator: "\n\n")
        }
        item.closed = record.moment("closedAt")
        let customer = value["primaryCustomer"]
        item.customer = customer?.text("email", "id").map { record.context.customer($0) }
        item.landed = mailbox
        item.rate(
          rating, good: ["good", "great", "1"], bad: ["bad", "not good", "notgood", "3"],
          record.context)
        item.keep("status", value["status"]?.text)
        item.keep("tags", (value["tags"]?.array ?? []).compactMap { $0.text ?? $0["tag"]?.text })
      }
    })

  /// Survey responses that Help Scout's webhooks send.
  static let helpScoutSurveyJSON = jsonRecords(
    id: "helpscout-survey-json", name: "Help Scout survey responses (JSON)", family: .json,
    evidence: .documented,
    reference: "https://developer.helpscout.com/webhooks/objects/survey-response-data",
    recognisedBy: "a response with value, comment and timestamp, of an NPS category, a face or a "
      + "thumb",
    mapping: [
      ("text", "comment"), ("created", "timestamp"),
      ("scores.nps", "value, where there is a category"),
      ("scores.csat", "faces 3, 2, 1; thumbs 1, 0"), ("customer", "the customer's e-mail or id"),
      ("fields", "name, message"),
    ],
    isRecord: { isHelpScoutResponse($0) || $0["response"].map(isHelpScoutResponse) ?? false },
    map: { record in
      let response = record["response"] ?? record.value
      var common = record.item(id: "", channel: .survey)
      common.created = response["timestamp"]?.moment(record.dates)
      let word = response["value"]?.text
      if response["category"]?.string != nil {
        common.scores.nps = word.flatMap { ScoreReader.nps($0) }
      } else if let score = helpScoutFaces[response["name"]?.string?.lowercased() ?? word ?? ""]
        ?? helpScoutFaces[word ?? ""]
      {
        common.scores.csat = score
        record.context.notes.add("faces are csat 3 to 1, thumbs 1 and 0")
      } else {
        common.keep("value", word)
      }
      common.keep("name", response["name"]?.text)
      common.keep("message", record["message"]?["name"]?.text)
      let customer = record["_embedded"]?["customer"] ?? record["customer"]
      let emails = customer?["_embedded"]?["emails"]?.array?.first?["value"]?.text
      common.customer = (emails ?? customer?.text("email", "id")).map {
        record.context.customer($0)
      }
      var answers = ResponseAnswers(common)
      answers.add(nil, nil, response["comment"]?.text)
      return answers.outcome(record.context)
    })
}

/// What Help Scout's faces and thumbs are worth.
private let helpScoutFaces: [String: Double] = [
  "happy": 3, "😀": 3, "neutral": 2, "😐": 2, "sad": 1, "🙁": 1, "thumbs up": 1, "👍": 1,
  "thumbs down": 0, "👎": 0,
]

private func isHelpScoutResponse(_ value: JSONValue) -> Bool {
  guard value["timestamp"] != nil, value["value"] != nil || value["comment"] != nil else {
    return false
  }
  if let category = value["category"]?.string {
    return ["promoter", "passive", "detractor"].contains(category)
  }
  return helpScoutFaces[value["value"]?.string ?? ""] != nil
}
