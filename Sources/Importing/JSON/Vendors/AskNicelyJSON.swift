import FeedbackModel
import JSON

extension Format {
  /// Responses of AskNicely's API.
  static let askNicelyJSON = jsonRecords(
    id: "asknicely-json", name: "AskNicely responses (JSON)", family: .json,
    evidence: .provisional, reference: "https://asknicely.asknice.ly/help/apidocs/responses",
    recognisedBy: "responses with response_id or person_id, answer and question_type or segment",
    mapping: [
      ("id", "response_id"), ("text", "comment"), ("created", "responded"),
      ("customer", "email, else person_id"), ("scores", "answer, of the kind of question_type"),
      ("fields", "all other plain members"),
    ],
    isRecord: { value in
      (value["response_id"] != nil || value["person_id"] != nil) && value["answer"] != nil
        && (value["question_type"] != nil || value["responded"] != nil)
    },
    map: { record in
      let value = record.value
      let id = value["response_id"]?.text
      var common = record.item(
        id: id.map { ItemIdentity.vendor("asknicely", $0) } ?? "", channel: .survey)
      common.created =
        record.moment("responded") ?? record.moment("created") ?? record.moment("sent")
      common.customer = value.text("email", "person_id", "contact_id").map {
        record.context.customer($0)
      }
      let kind = value["question_type"]?.string ?? "nps"
      if !common.scores.take(value["answer"]?.score, kind: kind == "fivestar" ? "stars" : kind) {
        common.keep("answer", value["answer"]?.text)
      }
      common.fields += value.fields(except: [
        "response_id", "person_id", "contact_id", "answer", "comment", "responded", "created",
        "sent", "opened", "lastemailed", "dontcontact",
      ])
      var answers = ResponseAnswers(common)
      answers.add(nil, nil, value["comment"]?.text)
      return answers.outcome(record.context)
    })
}
