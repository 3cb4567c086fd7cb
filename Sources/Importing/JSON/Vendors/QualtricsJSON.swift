import FeedbackModel
import JSON

extension Format {
  /// Responses of a Qualtrics JSON or NDJSON export.
  static let qualtricsJSON = jsonRecords(
    id: "qualtrics-json", name: "Qualtrics responses (JSON)", family: .json,
    evidence: .provisional,
    reference: "https://api.qualtrics.com/u9e5lh4172v0v-survey-response-export-guide",
    recognisedBy: "responses with responseId and values of startDate, status and QID…",
    mapping: [
      ("id", "responseId, and the question's id"), ("text", "values that end in _TEXT"),
      ("created", "recordedDate, else endDate"), ("language", "userLanguage"),
      ("customer", "externalDataReference, else recipientEmail"),
      ("scores.nps", "the question with a twin _NPS_GROUP"),
      ("fields", "labels of choices, embedded data"),
    ],
    isRecord: { value in
      guard value["responseId"]?.string != nil, let values = value["values"] else { return false }
      return values["startDate"] != nil || values["recordedDate"] != nil
        || values.object?.contains { $0.key.hasPrefix("QID") } ?? false
    },
    map: { record in
      guard let values = record["values"] else { return .records([]) }
      let context = record.context
      let status = values["status"]?.text
      if status == "1" || status == "8" || status?.lowercased() == "survey preview" {
        context.notes.add("previews and spam were left out")
        return .records([.blank])
      }
      let id = record["responseId"]?.text
      var common = record.item(
        id: id.map { ItemIdentity.vendor("qualtrics", $0) } ?? "", channel: .survey)
      common.created = (values["recordedDate"] ?? values["endDate"])?.moment(record.dates)
      common.language = values["userLanguage"]?.text.flatMap { Languages.code($0) }
      common.customer = values.text(
        "externalDataReference", "externalReference", "recipientEmail"
      ).map { context.customer($0) }
      let labels = record["labels"]
      var answers = ResponseAnswers(common)
      for member in values.object ?? [] where !qualtricsStandard.contains(member.key) {
        if member.key.hasSuffix("_TEXT") {
          answers.add(String(member.key.dropLast(5)), nil, member.value.text)
        } else if values[member.key + "_NPS_GROUP"] != nil {
          _ = answers.common.scores.take(member.value.score, kind: "nps")
        } else if let label = labels?[member.key] {
          let names = label.text.map { [$0] } ?? label.names
          if !names.isEmpty { answers.keep(nil, member.key, .strings(names)) }
        } else {
          answers.common.fields += JSONValue.object([member]).fields(except: [])
        }
      }
      return answers.outcome(context)
    })
}

/// Members of `values` that every response has.
private let qualtricsStandard: Set<String> = [
  "startDate", "endDate", "status", "ipAddress", "progress", "duration", "finished",
  "recordedDate", "_recordId", "recipientLastName", "recipientFirstName", "recipientEmail",
  "externalDataReference", "externalReference", "locationLatitude", "locationLongitude",
  "distributionChannel", "userLanguage",
]
