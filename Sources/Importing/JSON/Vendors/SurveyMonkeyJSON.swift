import FeedbackModel
import JSON

extension Format {
  /// Responses of SurveyMonkey's bulk endpoint.
  static let surveyMonkeyJSON = jsonRecords(
    id: "surveymonkey-json", name: "SurveyMonkey responses (JSON)", family: .json,
    evidence: .provisional,
    reference: "https://api.surveymonkey.com/v3/docs?shell#api-endpoints-survey-responses",
    recognisedBy: "responses with collector_id or survey_id and pages of questions",
    mapping: [
      ("id", "id, and the question's and row's id"),
      ("text", "answers with text and no choice, and text typed under a choice (other)"),
      ("question", "heading, where the export has it"), ("created", "date_modified"),
      ("landed", "collector_id"), ("fields", "answers by choice, custom variables"),
    ],
    isRecord: { value in
      guard value["pages"]?.array != nil else { return false }
      return value["collector_id"] != nil || value["survey_id"] != nil
        || value["response_status"] != nil
    },
    map: { record in
      let id = record["id"]?.text
      var common = record.item(
        id: id.map { ItemIdentity.vendor("surveymonkey", $0) } ?? "", channel: .survey)
      common.created = record.moment("date_modified") ?? record.moment("date_created")
      common.landed = record["collector_id"]?.text
      let contact = record["metadata"]?["contact"]
      let customer =
        contact?["email"]?["value"]?.text ?? contact?["email"]?.text
        ?? record.value.text("email_address", "recipient_id")
      common.customer = customer.map { record.context.customer($0) }
      common.fields += record["custom_variables"]?.fields(except: []) ?? []
      var answers = ResponseAnswers(common)
      for page in record["pages"]?.array ?? [] {
        for question in page["questions"]?.array ?? [] {
          surveyMonkeyAnswers(question, &answers)
        }
      }
      return answers.outcome(record.context)
    })
}

private func surveyMonkeyAnswers(_ question: JSONValue, _ answers: inout ResponseAnswers) {
  let id = question["id"]?.text ?? ""
  let heading = question["heading"]?.text
  let isNPS = question["subtype"]?.string == "nps" || question["family"]?.string == "nps"
  var choices: [String] = []
  for answer in question["answers"]?.array ?? [] {
    let key = [id, answer.text("row_id", "other_id")].compactMap { $0 }.joined(separator: "-")
    let weight = answer["choice_metadata"]?["weight"]?.score
    if let text = answer["text"]?.text, answer["choice_id"] == nil {
      answers.add(key, heading, text)
    } else if isNPS, answers.common.scores.take(weight ?? answer["simple_text"]?.score, kind: "nps")
    {
      continue
    } else if let choice = answer.text("simple_text", "text", "choice_id") {
      choices.append(choice)
    }
  }
  if !choices.isEmpty { answers.keep(heading, id, .strings(choices)) }
}
