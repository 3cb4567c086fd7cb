import FeedbackModel
import JSON

extension Format {
  /// Responses of Qualtrics as XML.
  static let qualtricsXML = xml(
    id: "qualtrics-xml", name: "Qualtrics responses (XML)", evidence: .provisional,
    reference:
      "https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/export-data-overview/",
    recognisedBy: "a <Response> with <ResponseID>, <ResponseId> or <_recordId>",
    mapping: [
      ("id", "ResponseId and the question's element"), ("text", "answers in words, one item each"),
      ("created", "RecordedDate, else EndDate"), ("fields", "the other answers"),
    ],
    records: XMLRecordPattern(names: ["Response"]),
    recognise: { outline in
      let ids = ["/Response/ResponseID", "/Response/ResponseId", "/Response/_recordId"]
      guard outline.order.contains(where: { path in ids.contains(where: path.hasSuffix) }) else {
        return nil
      }
      return Recognition(85, "<Response> with a response id")
    },
    map: { record in
      let node = record.node
      let id = node.value("ResponseID") ?? node.value("ResponseId") ?? node.value("_recordId")
      let status = (node.value("Status") ?? node.value("status") ?? "").lowercased()
      if status == "1" || status == "survey preview" { return .blank }
      let created = ["RecordedDate", "recordedDate", "EndDate", "endDate"].lazy
        .compactMap { record.date($0) }.first
      let email = node.value("ExternalReference") ?? node.value("RecipientEmail")
      return SurveyAnswers(record: record, vendor: "qualtrics", id: id, created: created)
        .outcome(
          customer: email, language: node.value("UserLanguage"),
          skipping: [
            "StartDate", "EndDate", "RecordedDate", "Status", "IPAddress", "Progress", "Finished",
            "ResponseID", "ResponseId", "_recordId", "RecipientLastName", "RecipientFirstName",
            "RecipientEmail", "ExternalReference", "LocationLatitude", "LocationLongitude",
            "DistributionChannel", "UserLanguage", "Duration", "startDate", "endDate", "status",
            "ipAddress", "progress", "finished", "recordedDate", "ResponseSet", "Name",
          ])
    })

  /// Responses of a LimeSurvey survey (.lsr), and its structure (.lss), which holds none.
  static let limeSurveyXML: Format = {
    var format = xml(
      id: "limesurvey-xml", name: "LimeSurvey responses (.lsr)", evidence: .provisional,
      reference: "https://www.limesurvey.org/manual/Exporting_results",
      recognisedBy: "root <document> with <LimeSurveyDocType>: Responses is read, Survey refused",
      mapping: [
        ("id", "id and the answer's element"), ("text", "answers in words, one item each"),
        ("created", "submitdate, else datestamp"), ("customer", "token"),
        ("question", "the words from the survey's .lss beside it, else the column's code"),
        ("language", "startlanguage"),
      ],
      records: XMLRecordPattern(names: ["row"], parents: ["responses", "rows"]),
      recognise: { outline in
        outline.root == "document" && outline.has("document/LimeSurveyDocType")
          ? Recognition(95, "<document> with <LimeSurveyDocType>") : nil
      },
      prepare: { (context) throws(ImportError) in
        let questions = try LimeSurveyQuestions(context)
        return { limeSurveyResponse($0, questions) }
      })
    let read = format.open
    format.open = { (source, context) throws(ImportError) -> any RecordReader in
      let head = try HeadSource(source)
      let front = String(decoding: head.head.prefix(4096), as: UTF8.self)
      if front.holds("<LimeSurveyDocType>Survey<") {
        throw ImportError(
          .badData, file: context.file,
          "the structure of a LimeSurvey survey (.lss), without responses: export the responses as "
            + "CSV or .lsr instead")
      }
      return try read(head, context)
    }
    return format
  }()
}

private func limeSurveyResponse(
  _ record: XMLRecord, _ questions: LimeSurveyQuestions
) -> ImportedRecord {
  let node = record.node
  let created = record.date("submitdate") ?? record.date("datestamp")
  var answers = SurveyAnswers(
    record: record, vendor: "limesurvey", id: node.value("id"),
    // "Not recorded" is written as the first day of 1980.
    created: created.flatMap { $0.utc.date.year == 1980 ? nil : $0 })
  answers.questions = questions
  return answers.outcome(
    customer: node.value("token"), language: node.value("startlanguage"),
    skipping: [
      "id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "token",
      "ipaddr", "refurl", "interviewtime",
    ])
}

/// The answers of one respondent, of which the ones in words become items.
private struct SurveyAnswers {
  let record: XMLRecord
  let vendor: String
  let id: String?
  let created: Timestamp?
  var questions: LimeSurveyQuestions?

  func outcome(customer: String?, language: String?, skipping: Set<String>) -> ImportedRecord {
    let respondent = id.map { ItemIdentity.vendor(vendor, $0) }
    var scores = Scores()
    var fields: [JSONMember] = []
    var answers: [(name: String, text: String)] = []
    for child in record.node.children where !skipping.contains(child.name) && !child.hasChildren {
      guard let text = child.presentText else { continue }
      let name = child.name.hasPrefix("_") ? String(child.name.dropFirst()) : child.name
      if name.lowercased().holds("nps"), scores.nps == nil, let nps = ScoreReader.nps(text) {
        scores.nps = nps
      } else if Self.isWords(text) {
        if !record.context.isNoAnswer(text, question: questions?.text(of: name)) {
          answers.append((name, text))
        }
      } else {
        fields.append(JSONMember(name, .string(text)))
      }
    }
    if answers.isEmpty, !scores.isEmpty { answers = [("score", "")] }
    let items = answers.map { answer in
      var item = FeedbackItem(
        id: respondent.map { $0 + "#" + answer.name }
          ?? ItemIdentity.pending(question: answer.name),
        source: record.location, channel: .survey, created: created, respondent: respondent,
        question: answer.text.isEmpty ? nil : questions?.text(of: answer.name) ?? answer.name,
        text: answer.text, scores: scores, fields: fields)
      item.customer = customer.map { record.context.customer($0) }
      item.language = language.flatMap { Languages.code($0) }
      return item
    }
    return items.isEmpty ? .blank : .items(items)
  }

  /// Typed words rather than a code or a choice: two blanks or a sentence's end among letters.
  private static func isWords(_ text: String) -> Bool {
    let blanks = text.utf8.count { $0 == 0x20 || $0 == 0x0A }
    let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters >= 8 && blanks >= 2
  }
}
