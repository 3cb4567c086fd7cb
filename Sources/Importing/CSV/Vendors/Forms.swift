import FeedbackModel

extension SurveyVendor {
  /// Google Forms.
  static let googleForms = SurveyVendor(
    id: "google-forms-csv", name: "Google Forms (CSV)", evidence: .real,
    reference: "https://support.google.com/docs/answer/139706",
    recognisedBy: "Timestamp (or its translation) as first header, questions behind it",
    mapping: [
      ("created", "Timestamp"), ("customer", "Email Address"),
      ("text", "long-answer columns by their values"), ("question", "the header"),
      ("id", "none: a hash of the content"),
    ],
    prefix: "google-forms",
    fits: { head in
      guard let first = head.columns.first.map({ TableHead.fold($0.name) }), head.columns.count > 1,
        [
          "timestamp", "zeitstempel", "horodateur", "marcatemporal", "informazionicronologiche",
          "tijdstempel",
          "carimbodedatahora",
        ].contains(first)
      else { return nil }
      let dates = head.sample.prefix(50).count { $0.first.map { DateParts($0) != nil } ?? false }
      guard head.sample.isEmpty || dates * 2 > min(50, head.sample.count) else { return nil }
      let wordy = head.columns.dropFirst().count { $0.name.contains(" ") || $0.name.hasSuffix("?") }
      return wordy * 2 >= head.columns.count - 1
        ? Recognition(88, "its first column is \(head.columns[0].name), and questions follow") : nil
    },
    assign: { head, _, plan in
      plan.created = 0
      plan.customer = head.column("Email Address", "Username", "E-Mail-Adresse", "Adresse e-mail")
    })

  /// Typeform.
  static let typeform = SurveyVendor(
    id: "typeform-csv", name: "Typeform (CSV)", evidence: .real,
    reference: "https://www.typeform.com/help/a/download-or-export-your-results-360052670132/",
    recognisedBy: "# first, and Start Date (UTC), Submit Date (UTC), Network ID at the end",
    mapping: [
      ("id", "#"), ("created", "Submit Date (UTC)"), ("text", "long text by its values"),
      ("question", "the header, without marks"), ("nps", "opinion scale from 0 to 10"),
    ],
    prefix: "typeform",
    fits: { head in
      guard head.columns.first?.name == "#" else { return nil }
      let known = head.count(of: [
        "Start Date (UTC)", "Submit Date (UTC)", "Network ID", "Stage Date (UTC)",
      ])
      return known >= 1
        ? Recognition(96, "its first column is # and \(known) of Typeform's own columns end it")
        : nil
    },
    settle: { head in
      let names = head.headerRows[0]
      head.name { index in index < names.count ? TypeformTitle.plain(names[index]) : nil }
    },
    assign: { head, _, plan in
      plan.id = 0
      plan.created = head.column("Submit Date (UTC)", "Stage Date (UTC)", "Start Date (UTC)")
      plan.zone = .utc
      if let network = head.column("Network ID") { plan.customer = network }
    })

  /// Microsoft Forms, saved as CSV.
  static let microsoftForms = SurveyVendor(
    id: "microsoft-forms-csv", name: "Microsoft Forms (CSV)", evidence: .code,
    reference: "readers in public code; the tool itself gives .xlsx",
    recognisedBy: "ID, Start time, Completion time, Email, Name as first headers",
    mapping: [
      ("id", "ID"), ("created", "Completion time"), ("customer", "Email unless anonymous"),
      ("text", "long answers by their values"), ("question", "the header"),
    ],
    prefix: "microsoft-forms",
    fits: { head in
      guard let first = head.columns.first.map({ TableHead.fold($0.name) }), first == "id" else {
        return nil
      }
      let known = head.count(of: [
        "Start time", "Completion time", "Email", "Name", "Startzeit", "Fertigstellungszeit",
      ])
      return known >= 3 || (known == 2 && head.column("Completion time") != nil)
        ? Recognition(95, "its first columns are ID, Start time, Completion time") : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("ID")
      plan.created = head.column("Completion time", "Fertigstellungszeit", "Start time")
      plan.customer = head.column("Email", "E-Mail")
      if let name = head.column("Name") { plan.personal.append(name) }
    })
}

/// Titles of Typeform hold marks.
enum TypeformTitle {
  /// Without `<strong>` and `*bold*`.
  static func plain(_ title: String) -> String {
    var out = ""
    var isTag = false
    for character in title {
      if character == "<" { isTag = true }
      if !isTag, character != "*" { out.append(character) }
      if character == ">" { isTag = false }
    }
    return out
  }
}
