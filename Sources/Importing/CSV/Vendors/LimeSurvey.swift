import FeedbackModel

extension SurveyVendor {
  /// LimeSurvey with full questions or codes as headers.
  static let limeSurvey = SurveyVendor(
    id: "limesurvey-csv", name: "LimeSurvey (CSV)", evidence: .real,
    reference: "https://manual.limesurvey.org/Exporting_results",
    recognisedBy:
      "Response ID or id first, and submitdate, lastpage, startlanguage or questions with [parts]",
    mapping: [
      ("id", "Response ID / id"), ("created", "submitdate, else datestamp"),
      ("language", "startlanguage"), ("customer", "token"),
      ("text", "free-text columns by their values, [comment], [other]"), ("question", "the header"),
    ],
    prefix: "limesurvey",
    fits: { head in
      guard let first = head.columns.first.map({ TableHead.fold($0.name) }) else { return nil }
      let isId = ["responseid", "id", "answerid", "antwortid", "idderespuesta", "idderéponse"]
        .contains(first)
      guard isId else { return nil }
      let codes = head.count(of: [
        "submitdate", "lastpage", "startlanguage", "seed", "datestamp", "refurl", "ipaddr",
        "Date submitted",
        "Last page", "Start language", "Date started", "Date last action", "Referrer URL",
        "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Zufallsstartwert",
      ])
      if codes >= 2 {
        return Recognition(
          93,
          "its first column is \(head.columns[0].name), with \(codes) of LimeSurvey's own columns")
      }
      let parts = head.columns.count { $0.name.hasSuffix("]") && $0.name.contains("[") }
      return parts >= 3 && parts * 3 >= head.columns.count && first != "id"
        ? Recognition(
          85,
          "its first column is \(head.columns[0].name), and \(parts) headers are Question [part]")
        : nil
    },
    assign: { head, guess, plan in
      LimeSurveyColumns.assign(head, guess, &plan)
    })

  /// LimeSurvey's vv export, tab separated, made to be imported again.
  static let limeSurveyVV = SurveyVendor(
    id: "limesurvey-vv", name: "LimeSurvey vv (tab separated)", evidence: .provisional,
    reference: "https://manual.limesurvey.org/Import_responses",
    recognisedBy: "tabs, a second row with id and submitdate, cells {question_not_shown}",
    mapping: [("id", "id"), ("created", "submitdate"), ("text", "by the columns' values")],
    prefix: "limesurvey",
    fits: { head in
      guard head.dialect.delimiter == UInt8(ascii: "\t"), let second = head.sample.first else {
        return nil
      }
      let names = Set(second.map(TableHead.fold))
      guard names.contains("id"), names.contains("submitdate") else { return nil }
      return Recognition(94, "tabs, and a second row of codes with id and submitdate")
    },
    settle: { head in
      head.takeHeaderRows(2)
      let questions = head.headerRows[0]
      head.headerRows.swapAt(0, min(1, head.headerRows.count - 1))
      head.name { index in index < questions.count ? questions[index] : nil }
    },
    assign: { head, guess, plan in
      LimeSurveyColumns.assign(head, guess, &plan)
      plan.escapes = [("{newline}", "\n"), ("{cr}", "\r"), ("{tab}", "\t"), ("{quote}", "\"")]
    })
}

enum LimeSurveyColumns {
  static func assign(_ head: TableHead, _ guess: ColumnGuess, _ plan: inout ColumnPlan) {
    plan.id = 0
    if let id = head.column("id", "Response ID", "Antwort ID", "Answer ID") { plan.id = id }
    plan.created = head.column(
      "submitdate", "Date submitted", "Datum Abgeschickt", "datestamp", "Date last action",
      "startdate",
      "Date started")
    plan.language = head.column("startlanguage", "Start language", "Start-Sprache", "Startsprache")
    plan.customer = head.column("token", "Access code", "Zugangscode")
    for name in ["ipaddr", "IP address", "IP-Adresse"] {
      if let index = head.column(name) { plan.personal.append(index) }
    }
    for column in head.columns {
      let name = column.name.lowercased()
      let isOpen = ["[comment]", "[kommentar]", "[commentaire]"].contains(where: name.hasSuffix)
      if isOpen, guess.stats[column.index].plainShare < 0.5 {
        plan.add(answer: column.index, of: head)
      }
    }
  }
}
