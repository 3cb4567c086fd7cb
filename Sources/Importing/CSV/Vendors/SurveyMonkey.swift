extension SurveyVendor {
  /// SurveyMonkey, two header rows: the question (blank where the one to the left goes on) and the
  /// choice, `Response` or `Open-Ended Response`.
  static let surveyMonkey = SurveyVendor(
    id: "surveymonkey-csv", name: "SurveyMonkey (CSV, two header rows)", evidence: .real,
    reference: "exports published by fivethirtyeight (CC BY 4.0); readers in public code",
    recognisedBy: "a second row of Response, Open-Ended Response and choices under the questions",
    mapping: [
      ("id", "RespondentID"), ("created", "EndDate, else StartDate"),
      ("text", "Open-Ended Response; Other (please specify)"), ("landed", "by mapping CollectorID"),
      ("question", "the first row, carried to the right"), ("customer", "Email Address"),
    ],
    prefix: "surveymonkey", guessesAnswers: false,
    fits: { head in
      guard let second = head.sample.first, head.columns.count > 2 else { return nil }
      let marks: Set<String> = ["response", "openendedresponse", "otherpleasespecify"]
      let hits = second.count { marks.contains(TableHead.fold($0)) }
      guard hits > 0 else { return nil }
      let known = head.count(of: [
        "RespondentID", "Respondent ID", "CollectorID", "Collector ID", "StartDate", "EndDate",
        "Start Date", "End Date",
      ])
      guard known > 0 || hits * 4 >= head.columns.count else { return nil }
      return Recognition(
        95, "its second row says Response under \(hits) questions, as SurveyMonkey's does")
    },
    settle: { head in
      head.takeHeaderRows(2)
      TwoHeaderRows.carryRight(&head, plain: ["Response", "Open-Ended Response"])
    },
    assign: { head, guess, plan in
      SurveyMonkeyColumns.common(head, &plan)
      let second = head.headerRows.count > 1 ? head.headerRows[1] : []
      for column in head.columns where column.index < second.count {
        let sub = TableHead.fold(second[column.index])
        let isOpen = sub == "openendedresponse"
        let isOther = SurveyMonkeyColumns.isOther(second[column.index])
        if isOpen || (isOther && guess.otherAnswer(column.index) != nil) {
          plan.add(answer: column.index, of: head)
        }
      }
    })

  /// SurveyMonkey, one header row `Question - Choice`.
  static let surveyMonkeyOneRow = SurveyVendor(
    id: "surveymonkey-csv-one-row", name: "SurveyMonkey (CSV, one header row)", evidence: .real,
    reference: "exports published by fivethirtyeight (CC BY 4.0)",
    recognisedBy: "RespondentID and headers of the form Question - Choice",
    mapping: [
      ("id", "RespondentID"), ("created", "EndDate, else StartDate"),
      ("text", "- Open-Ended Response; - Other (please specify)"), ("question", "the header"),
    ],
    prefix: "surveymonkey", guessesAnswers: true,
    fits: { head in
      guard let first = head.columns.first?.name, TableHead.fold(first) == "respondentid" else {
        return nil
      }
      let hits = head.columns.count {
        $0.name.contains(" - ") || SurveyMonkeyColumns.isOther($0.name)
      }
      let known = head.count(of: ["CollectorID", "Collector ID", "IP Address", "Email Address"])
      guard hits > 0 || known > 0 else { return nil }
      return Recognition(
        92, "its first column is RespondentID and \(hits) headers are Question - Choice")
    },
    assign: { head, guess, plan in
      SurveyMonkeyColumns.common(head, &plan)
      for column in head.columns {
        let isOpen = column.name.hasSuffix("Open-Ended Response")
        let isOther = SurveyMonkeyColumns.isOther(column.name)
        guard isOpen || (isOther && guess.otherAnswer(column.index) != nil) else { continue }
        plan.add(answer: column.index, of: head)
      }
    })
}

enum SurveyMonkeyColumns {
  static func isOther(_ header: String) -> Bool {
    let folded = TableHead.fold(header)
    return folded.hasSuffix("otherpleasespecify") || folded.hasSuffix("pleasespecify")
  }

  static func common(_ head: TableHead, _ plan: inout ColumnPlan) {
    plan.id = head.column("RespondentID")
    plan.created = head.column("EndDate", "StartDate", "Date Modified", "Date Created")
    plan.customer = head.column("Email Address", "EmailAddress")
    for name in ["IP Address", "Email Address", "First Name", "Last Name"] {
      if let index = head.column(name), index != plan.customer { plan.personal.append(index) }
    }
  }
}

/// Two header rows: the question, blank where the one to the left goes on, and a part of it.
enum TwoHeaderRows {
  /// Names the columns `question - part`; parts in `plain` add nothing.
  static func carryRight(_ head: inout TableHead, plain: Set<String>) {
    let first = head.headerRows[0]
    let second = head.headerRows.count > 1 ? head.headerRows[1] : []
    var question = ""
    var titles: [String] = []
    for index in 0..<max(first.count, second.count) {
      let own = index < first.count ? TableHead.clean(first[index]) : ""
      if !own.isEmpty { question = own }
      let part = index < second.count ? TableHead.clean(second[index]) : ""
      let isPlain = part.isEmpty || plain.contains(part)
      titles.append(isPlain ? question : question.isEmpty ? part : "\(question) - \(part)")
    }
    head.name { index in index < titles.count ? titles[index] : nil }
    // A blank header is told from its neighbours by its part.
    for index in head.columns.indices where head.columns[index].name.isEmpty {
      head.columns[index].words = TableHead.words(head.columns[index].title)
    }
  }

  /// Whether the second row goes on with the header: it fills blanks of the first and holds neither
  /// numbers nor dates, nor values that come again below it.
  static func looksTwo(_ head: TableHead) -> Bool {
    guard let second = head.sample.first, head.sample.count >= 2 else { return false }
    let first = head.headerRows[0]
    let blanks = first.indices.filter { TableHead.clean(first[$0]).isEmpty }
    guard blanks.count >= 2, blanks.count * 8 >= first.count else { return false }
    let filled = blanks.count { $0 < second.count && !TableHead.clean(second[$0]).isEmpty }
    guard filled * 10 >= blanks.count * 8 else { return false }
    var repeats = 0
    for (index, cell) in second.enumerated() where !cell.isEmpty {
      if ScoreReader.number(cell) != nil || DateParts(cell) != nil { return false }
      if head.sample.dropFirst().contains(where: { index < $0.count && $0[index] == cell }) {
        repeats += 1
      }
    }
    return repeats * 3 <= second.count
  }
}
