import FeedbackModel
import JSON

extension Format {
  /// Survey responses of Delighted's API.
  static let delightedJSON = jsonRecords(
    id: "delighted-json", name: "Delighted responses (JSON)", family: .json, evidence: .documented,
    reference: "https://app.delighted.com/docs/api/listing-survey-responses",
    recognisedBy: "responses with survey_type, score and person or permalink",
    mapping: [
      ("id", "id"), ("text", "comment, and additional answers that are typed"),
      ("created", "created_at"), ("customer", "the person's e-mail or id"),
      ("scores", "score, of the kind that survey_type names"),
      ("fields", "person_properties, tags, other answers"),
    ],
    isRecord: {
      $0["survey_type"] != nil && $0["score"] != nil
        && ($0["person"] != nil || $0["permalink"] != nil)
    },
    map: { record in
      let value = record.value
      let id = value["id"]?.text
      var common = record.item(
        id: id.map { ItemIdentity.vendor("delighted", $0) } ?? "", channel: .survey)
      common.created = record.moment("created_at")
      let person = value["person"]
      let customer = person?.text("email", "phone_number", "id") ?? person?.text
      common.customer = customer.map { record.context.customer($0) }
      if !common.scores.take(value["score"]?.score, kind: value["survey_type"]?.string),
        let score = value["score"]?.text
      {
        common.keep("score", score)
      }
      common.fields += value["person_properties"]?.fields(except: []) ?? []
      common.keep("tags", value["tags"]?.names ?? [])
      var answers = ResponseAnswers(common)
      answers.add(nil, nil, value["comment"]?.text)
      for answer in value["additional_answers"]?.array ?? [] {
        let question = answer["question"]?["text"]?.text ?? answer["question"]?.text
        let key = answer["question"]?["id"]?.text ?? answer["id"]?.text ?? ""
        let given = answer["value"]
        if let words = given?["free_response"]?.text {
          answers.add(key, question, words)
        } else if let given, given.text != nil || given.bool != nil {
          answers.keep(question, key, given)
        } else if let choice = given?["choice"]?.text ?? given?["text"]?.text {
          answers.keep(question, key, .string(choice))
        } else if let choices = given?["choices"]?.names, !choices.isEmpty {
          answers.keep(question, key, .strings(choices))
        } else if let number = given?["scale"] ?? given?["rating"] {
          answers.keep(question, key, number)
        }
      }
      return answers.outcome(record.context)
    })
}
