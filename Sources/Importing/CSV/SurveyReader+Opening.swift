import FeedbackModel
import JSON

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
        guard case .record = read, row > head.preamble + head.headerRows.count + head.sample.count
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

/// The columns of the row read last, whatever delimiters its text holds.
struct ScannedRow: TableRow {
  let cells: CSVCells
  let shift: (column: Int, extra: Int)?
  let delimiter: UInt8

  @inline(__always)
  private func place(_ column: Int) -> Int {
    guard let shift, column > shift.column else { return column }
    return column + shift.extra
  }

  /// Whether a column holds nothing.
  func isBlank(_ column: Int) -> Bool { cells.content(place(column)).isEmpty }

  /// The text of a column.
  func text(_ column: Int) -> String {
    guard let shift, column == shift.column else { return cells.text(place(column)) }
    return (column...column + shift.extra).map { cells.text($0) }
      .joined(separator: String(Character(Unicode.Scalar(delimiter))))
  }

  /// The value of a column: always a text.
  func value(_ column: Int) -> JSONValue { .string(text(column)) }

  /// The date of a column.
  func date(_ column: Int, _ reader: DateReader) -> Timestamp? {
    DateParts(utf8: cells.content(place(column)).bindMemory(to: UInt8.self)).flatMap(reader.moment)
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
