import FeedbackModel

extension SurveyVendor {
  /// Qualtrics, three header rows: field names, questions, ImportIds as JSON.
  static let qualtrics = SurveyVendor(
    id: "qualtrics-csv", name: "Qualtrics survey (CSV)", evidence: .real,
    reference:
      "https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/understanding-your-dataset/",
    recognisedBy: "a third row of {\"ImportId\":…} cells",
    mapping: [
      ("id", "ResponseId"), ("created", "RecordedDate"), ("language", "UserLanguage"),
      ("customer", "ExternalReference, else RecipientEmail"),
      ("text", "columns whose ImportId ends in _TEXT"), ("question", "the second row"),
      ("nps", "a column with an _NPS_GROUP twin"),
    ],
    prefix: "qualtrics", guessesAnswers: true,
    fits: { head in
      guard head.sample.count >= 2 else { return nil }
      let marks = head.sample[1].count { $0.contains("\"ImportId\"") }
      return marks * 2 > head.columns.count
        ? Recognition(98, "its third row holds ImportIds, as Qualtrics writes them") : nil
    },
    settle: { head in
      head.takeHeaderRows(3)
      let questions = head.headerRows.count > 1 ? head.headerRows[1] : []
      head.name { index in index < questions.count ? questions[index] : nil }
    },
    assign: { head, _, plan in
      QualtricsColumns.assign(head, &plan)
    })

  /// Qualtrics before 2017, two header rows.
  static let qualtricsLegacy = SurveyVendor(
    id: "qualtrics-csv-legacy", name: "Qualtrics survey, older layout (CSV)", evidence: .real,
    reference: "files of research archives; first row V1,V2,…, second row ResponseID,ResponseSet,…",
    recognisedBy: "a first row V1,V2,… and a second row ResponseID,ResponseSet,…",
    mapping: [
      ("id", "ResponseID"), ("created", "EndDate"),
      ("customer", "ExternalDataReference, else EmailAddress"), ("text", "by the columns' values"),
      ("question", "the second row"),
    ],
    prefix: "qualtrics",
    fits: { head in
      guard head.columns.count > 4, head.columns[0].name == "V1", head.columns[1].name == "V2",
        let second = head.sample.first, second.first.map(TableHead.fold) == "responseid"
      else { return nil }
      return Recognition(97, "its first row is V1,V2,… and its second ResponseID,…")
    },
    settle: { head in
      head.takeHeaderRows(2)
      let names = head.headerRows.count > 1 ? head.headerRows[1] : []
      head.name { index in index < names.count ? names[index] : nil }
    },
    assign: { head, _, plan in
      let names = head.headerRows.count > 1 ? head.headerRows[1].map(TableHead.fold) : []
      func column(_ name: String) -> Int? { names.firstIndex(of: name) }
      plan.id = column("responseid")
      plan.created = column("enddate") ?? column("startdate")
      plan.customer = column("externaldatareference") ?? column("emailaddress")
      for name in ["name", "emailaddress", "ipaddress", "locationlatitude", "locationlongitude"] {
        if let index = column(name), index != plan.customer { plan.personal.append(index) }
      }
      if let status = column("status") {
        plan.skip = (status, ["1", "Survey Preview", "8", "Spam"], "preview answers")
      }
    })
}

enum QualtricsColumns {
  static func assign(_ head: TableHead, _ plan: inout ColumnPlan) {
    plan.id = head.column("ResponseId")
    plan.created = head.column("RecordedDate", "EndDate", "StartDate")
    plan.language = head.column("UserLanguage")
    plan.customer = head.column("ExternalReference", "RecipientEmail")
    // Most responses have no external reference; an e-mail address stands for the customer then.
    if let column = plan.customer, let email = head.column("RecipientEmail"),
      head.sample.allSatisfy({ column >= $0.count || $0[column].isEmpty })
    {
      plan.customer = email
    }
    for name in [
      "IPAddress", "RecipientLastName", "RecipientFirstName", "RecipientEmail", "LocationLatitude",
      "LocationLongitude",
    ] {
      if let index = head.column(name), index != plan.customer { plan.personal.append(index) }
    }
    if let status = head.column("Status") {
      plan.skip = (status, ["1", "Survey Preview", "8", "Spam"], "preview answers")
    }
    let importIds = head.headerRows.count > 2 ? head.headerRows[2] : []
    for column in head.columns {
      let index = column.index
      guard index < importIds.count else { continue }
      if index == plan.created { plan.zone = zone(importIds[index]) ?? plan.zone }
      let id = importId(importIds[index])
      if id.hasSuffix("_TEXT"), !isIdentifier(column) { plan.add(answer: index, of: head) }
      if column.name.hasSuffix("_NPS_GROUP") {
        let base = String(column.name.dropLast("_NPS_GROUP".count))
        if let score = head.column(base) { plan.scores.append(.init(kind: .nps, column: score)) }
      }
    }
  }

  /// Typed text that is no feedback: ids, addresses and checks of attention.
  private static func isIdentifier(_ column: TableHead.Column) -> Bool {
    let identifiers: Set<String> = [
      "email", "mturk", "prolific", "worker", "captcha", "attention", "zip", "age",
    ]
    return !column.words.isDisjoint(with: identifiers)
      || (column.words.contains("id") && column.words.count <= 4)
  }

  static func importId(_ cell: String) -> String {
    member("ImportId", cell) ?? ""
  }

  private static func zone(_ cell: String) -> Zone? {
    member("timeZone", cell).flatMap(Zones.named)
  }

  private static func member(_ key: String, _ cell: String) -> String? {
    guard let range = cell.range(of: "\"\(key)\":\"") else { return nil }
    return String(cell[range.upperBound...].prefix { $0 != "\"" })
  }
}

extension String {
  /// Where a text stands in this one, by characters.
  fileprivate func range(of text: String) -> Range<Index>? {
    ranges(of: text).first
  }
}
