import FeedbackModel

extension SurveyReader {
  /// The reader of the table's dates: the order decided by the column's values, by all of the input
  /// where the front leaves it open and the input can be read again.
  static func dates(
    _ plan: ColumnPlan, _ head: TableHead, _ context: ImportContext
  ) throws(ImportError) -> DateReader {
    guard let column = plan.created ?? plan.closed else {
      return context.dateReader(vendorZone: plan.zone)
    }
    var votes = DateOrderVotes()
    for row in head.sample where column < row.count && !row[column].isEmpty {
      votes.add(row[column])
    }
    if context.options.dateOrder == nil, !votes.isDecided, !head.isWhole,
      let reopen = context.reopen
    {
      var scanner = CSVScanner(try reopen(), head.dialect)
      var row = 0
      while !votes.isDecided, let read = try scanner.next() {
        row += 1
        guard case .record = read, row > head.rowsAbove + head.sample.count
        else { continue }
        votes.add(scanner.text(column))
      }
    }
    let name = ColumnGuess.label(head.columns[column])
    return context.decide(votes, of: "dates in \(name)", vendorZone: plan.zone)
  }

  /// Says what was decided.
  static func note(_ plan: ColumnPlan, _ head: TableHead, _ context: ImportContext) {
    func label(_ column: Int) -> String {
      column < head.columns.count ? ColumnGuess.label(head.columns[column]) : "#\(column + 1)"
    }
    let notes = context.notes
    if !head.hasHeader {
      notes.add(
        "the first row is a record like the others: there is no header; name columns #1, #2")
    }
    if head.preamble > 0 { notes.add("\(head.preamble) lines above the header were left out") }
    if plan.answers.isEmpty {
      notes.add("no column of open answers was found; name one with --map text=COLUMN")
    } else if !context.options.map.contains(where: { $0.key == "text" }) {
      let shown = plan.answers.prefix(6).map { label($0.column) }.joined(separator: ", ")
      notes.add("open answers: \(shown)" + (plan.answers.count > 6 ? ", …" : ""))
    }
    if let column = plan.created, !context.options.map.contains(where: { $0.key == "created" }) {
      notes.add("date: \(label(column))")
    }
    for score in plan.scores {
      let turned = score.lowIsBest ? ", turned round: 1 is best" : ""
      notes.add("\(score.kind.rawValue): \(label(score.column))\(turned)")
    }
    if !plan.personal.isEmpty {
      notes.add(
        "left out, as they name a person: "
          + plan.personal.prefix(8).map(label).joined(separator: ", "))
    }
  }
}

/// Channels as exports name them.
enum ChannelWords {
  static func channel(_ text: String) -> Channel? {
    let word = text.lowercased()
    if let channel = Channel(rawValue: word) { return channel }
    return switch word {
    case "phone", "telephone", "voice", "telefon", "inbound call", "outbound call": .call
    case "e-mail", "mail", "postal mail", "fax": .email
    case "web", "web form", "form", "portal", "api", "web referral", "referral": .ticket
    case "messaging", "live chat", "livechat", "messenger", "whatsapp": .chat
    case "twitter", "facebook", "instagram", "x": .social
    case "text", "text message": .sms
    default: nil
    }
  }
}
