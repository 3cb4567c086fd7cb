import FeedbackModel

extension SurveyVendor {
  /// Delighted.
  static let delighted = SurveyVendor(
    id: "delighted-csv", name: "Delighted (CSV)", evidence: .provisional,
    reference: "https://app.delighted.com/docs/api (fields); the CSV from memory",
    recognisedBy: "Score, Comment, and Response ID, Survey type or Person columns",
    mapping: [
      ("id", "Response ID"), ("created", "Survey responded at, else Created at"),
      ("nps, csat, ces or stars", "Score, by Survey type"), ("text", "Comment"),
      ("customer", "Person Email, else Person ID"), ("fields", "properties"),
    ],
    prefix: "delighted", isOneItem: true, guessesAnswers: false, guessesScores: false,
    fits: { head in
      guard head.column("Score") != nil, head.column("Comment") != nil else { return nil }
      let known = head.count(of: [
        "Response ID", "Survey type", "Person Name", "Person Email", "Person ID",
        "Survey responded at",
        "Permalink", "Survey sent at",
      ])
      return known >= 3
        ? Recognition(91, "Score, Comment and \(known) of Delighted's own columns") : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("Response ID", "ID")
      plan.created = head.column("Survey responded at", "Responded at", "Created at", "Updated at")
      plan.customer = head.column("Person Email", "Email", "Person ID")
      if let comment = head.column("Comment") { plan.add(answer: comment, of: head, oneItem: true) }
      if let score = head.column("Score") { plan.scores = [.init(kind: .nps, column: score)] }
      plan.scoreKindColumn = head.column("Survey type")
      for name in ["Person Name", "Person Email", "Person Phone Number", "Name", "Email"] {
        if let index = head.column(name), index != plan.customer { plan.personal.append(index) }
      }
    })

  /// AskNicely.
  static let askNicely = SurveyVendor(
    id: "asknicely-csv", name: "AskNicely (CSV)", evidence: .provisional,
    reference: "column names from memory",
    recognisedBy: "response_id or person_id, answer, comment and question_type",
    mapping: [
      ("id", "response_id"), ("created", "responded"),
      ("nps, csat, ces or stars", "answer, by question_type"),
      ("text", "comment"), ("customer", "person_id, else email"),
    ],
    prefix: "asknicely", isOneItem: true, guessesAnswers: false, guessesScores: false,
    fits: { head in
      guard head.column("answer") != nil, head.column("comment") != nil else { return nil }
      let known = head.count(of: [
        "response_id", "person_id", "question_type", "survey_template", "segment", "responded",
        "sent", "opened",
      ])
      return known >= 4
        ? Recognition(91, "answer, comment and \(known) of AskNicely's own columns") : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("response_id", "id")
      plan.created = head.column("responded", "sent")
      plan.customer = head.column("person_id", "email")
      if let comment = head.column("comment") { plan.add(answer: comment, of: head, oneItem: true) }
      if let score = head.column("answer") { plan.scores = [.init(kind: .nps, column: score)] }
      plan.scoreKindColumn = head.column("question_type")
      for name in ["name", "email", "phone"] {
        if let index = head.column(name), index != plan.customer { plan.personal.append(index) }
      }
    })

  /// SurveySparrow.
  static let surveySparrow = SurveyVendor(
    id: "surveysparrow-csv", name: "SurveySparrow (CSV)", evidence: .provisional,
    reference: "column names from memory",
    recognisedBy: "Submission Id and Submitted Time or Completed Time",
    mapping: [
      ("id", "Submission Id"), ("created", "Completed Time, else Submitted Time"),
      ("customer", "Contact"),
      ("text", "by the columns' values"), ("nps", "by header and values"),
    ],
    prefix: "surveysparrow",
    fits: { head in
      guard head.column("Submission Id", "Submission ID") != nil,
        head.column("Submitted Time", "Completed Time") != nil
      else { return nil }
      return Recognition(90, "Submission Id and its time, as SurveySparrow names them")
    },
    assign: { head, _, plan in
      plan.id = head.column("Submission Id", "Response Id")
      plan.created = head.column("Completed Time", "Submitted Time")
      plan.customer = head.column("Contact", "Contact Email", "Email")
    })
}
