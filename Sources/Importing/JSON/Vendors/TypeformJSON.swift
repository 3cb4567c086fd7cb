import FeedbackModel
import JSON

extension Format {
  /// Responses of Typeform's API and webhooks.
  static let typeformJSON = jsonRecords(
    id: "typeform-json", name: "Typeform responses (JSON)", family: .json, evidence: .provisional,
    reference: "https://www.typeform.com/developers/responses/",
    recognisedBy: "responses with submitted_at and answers that have a field and a type",
    mapping: [
      ("id", "response_id or token, and the field's ref or id"),
      ("text", "answers of type text; of the definition, the title is the question"),
      ("created", "submitted_at"), ("scores.nps", "the number of an nps or 0 to 10 opinion scale"),
      ("scores.stars", "the number of a rating up to 5"), ("customer", "an answer of type email"),
      ("fields", "other answers, hidden, variables"),
    ],
    isRecord: { value in
      let response = value["form_response"] ?? value
      guard response["submitted_at"] != nil || response["landed_at"] != nil else { return false }
      if let answers = response["answers"]?.array, !answers.isEmpty {
        return answers.prefix(4).contains { $0["field"] != nil && $0["type"] != nil }
      }
      return response["token"] != nil
        && (response["landing_id"] != nil || response["form_id"] != nil)
    },
    map: { record in
      let response = record["form_response"] ?? record.value
      var fields: [String: JSONValue] = [:]
      for field in response["definition"]?["fields"]?.array ?? [] {
        if let id = field["id"]?.text { fields[id] = field }
      }
      let id = response.text("response_id", "token")
      var common = record.item(
        id: id.map { ItemIdentity.vendor("typeform", $0) } ?? "", channel: .survey)
      common.created = (response["submitted_at"] ?? response["landed_at"])?.moment(record.dates)
      common.fields += response["hidden"]?.fields(except: []) ?? []
      var answers = ResponseAnswers(common)
      for answer in response["answers"]?.array ?? [] {
        let field = answer["field"]
        let known = field?["id"]?.text.flatMap { fields[$0] }
        typeformAnswer(
          answer, key: field?.text("ref", "id") ?? "",
          question: (known?["title"] ?? field?["title"])?.text,
          kind: (field?["type"] ?? known?["type"])?.string ?? "",
          properties: known?["properties"], &answers, record)
      }
      return answers.outcome(record.context)
    })
}

private func typeformAnswer(
  _ answer: JSONValue, key: String, question: String?, kind: String, properties: JSONValue?,
  _ answers: inout ResponseAnswers,
  _ record: JSONRecord
) {
  let type = answer["type"]?.string ?? ""
  switch type {
  case "text": answers.add(key, question, answer["text"]?.text)
  case "number":
    guard let value = answer["number"] else { return }
    let steps = properties?["steps"]?.integer
    if kind == "opinion_scale", steps == nil {
      record.context.notes.add("opinion scales are taken to go from 0 to 10")
    }
    let isNPS = kind == "nps" || kind == "opinion_scale" && (steps ?? 11) == 11
    let scale = kind == "rating" && (steps ?? 5) == 5 ? "stars" : isNPS ? "nps" : ""
    if answers.common.scores.nps == nil || scale == "stars",
      answers.common.scores.take(value.score, kind: scale)
    {
      return
    }
    answers.keep(question, key, value)
  case "email":
    answers.common.customer = answer["email"]?.text.map { record.context.customer($0) }
  case "phone_number": return
  case "choice":
    // What is typed under "other" is an answer in the respondent's own words.
    if let other = answer["choice"]?["other"]?.text {
      answers.add(key, question, other)
    } else if let label = answer["choice"]?["label"] {
      answers.keep(question, key, label)
    }
  case "choices":
    answers.add(key, question, answer["choices"]?["other"]?.text)
    let labels = answer["choices"]?["labels"]?.names ?? []
    if !labels.isEmpty { answers.keep(question, key, .strings(labels)) }
  default:
    if let value = answer[type], value.text != nil || value.bool != nil {
      answers.keep(question, key, value)
    }
  }
}
