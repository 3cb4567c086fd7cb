import FeedbackModel
import JSON

/// Reads the rows of a table as records: an item for each open answer, or one for a score alone.
struct SurveyReader: RecordReader {
  let head: TableHead
  let plan: ColumnPlan
  private let context: ImportContext
  private var scanner: CSVScanner
  private var toSkip: Int
  private var record = 0
  private let width: Int
  private let dates: DateReader
  private let names: [String]
  private let questions: [String]
  /// Rows that may be a footer, kept until a full row follows or the input ends.
  private var held: [ImportedRecord] = []
  private var ready: [ImportedRecord] = []
  private var short = 0
  private var joined = 0
  private var skipped = 0
  private var unreadDates = 0
  private var strangeScores = 0
  private var hasNulls = 0
  private let textColumns: Set<Int>

  init(
    _ source: HeadSource, vendor: SurveyVendor, context: ImportContext
  ) throws(ImportError) {
    guard var head = TableHead(source.head, isWhole: source.isWhole) else {
      throw ImportError(.badData, file: context.file, "no table in it")
    }
    plan = try vendor.plan(&head, context: context)
    self.head = head
    self.context = context
    scanner = CSVScanner(source, head.dialect)
    toSkip = head.preamble + head.headerRows.count
    width = head.columns.count
    scanner.expectedFields = width
    names = plan.fields.map(\.name)
    questions = plan.answers.map(\.question)
    textColumns = Set(plan.answers.map(\.column))
    dates = try Self.dates(plan, head, context)
    Self.note(plan, head, context)
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while true {
      if let first = ready.first {
        ready.removeFirst()
        return first
      }
      guard let row = try scanner.next() else { return finish() }
      if toSkip > 0 {
        toSkip -= 1
        continue
      }
      record += 1
      switch row {
      case .broken(let reason, let raw):
        let rejection = Rejection(
          line: scanner.line, byte: context.storedOffset(scanner.offset), reason: reason, raw: raw)
        ready = held + [.rejected(rejection)]
        held = []
      case .record:
        let isFooter = mayBeFooter
        let read = read()
        if isFooter, held.count < 12 {
          held.append(read)
        } else if held.isEmpty {
          return read
        } else {
          ready = held + [read]
          held = []
        }
      }
    }
  }

  /// Whether only the first of several fields says something in a row that is too short.
  private var mayBeFooter: Bool {
    guard width > 3, scanner.fields.count < width, scanner.fields.count <= 2 else { return false }
    return scanner.fields.dropFirst().allSatisfy { $0.count == 0 }
  }

  private mutating func finish() -> ImportedRecord? {
    if !held.isEmpty {
      // What held rows say is no record: nobody wrote it.
      context.notes.add("\(held.count) lines below the table were left out")
      held = []
    }
    if short > 0 {
      context.notes.add("\(short) rows have fewer fields than the header; the rest is blank")
    }
    if joined > 0 {
      context.notes.add("\(joined) rows hold an unquoted delimiter in their text; it was kept")
    }
    if skipped > 0, let skip = plan.skip {
      context.notes.add("\(skipped) \(skip.what) were left out")
    }
    if unreadDates > 0 { context.notes.add("\(unreadDates) dates could not be read") }
    if strangeScores > 0 {
      context.notes.add("\(strangeScores) scores are off their scale and do not count")
    }
    if hasNulls > 0 { context.notes.add("NUL characters were removed from \(hasNulls) texts") }
    return nil
  }

  // MARK: One row

  private mutating func read() -> ImportedRecord {
    let count = scanner.fields.count
    var shift: (column: Int, extra: Int)?
    if count > width {
      if scanner.fields[width...].contains(where: { $0.count > 0 }) {
        guard let found = unquotedDelimiters() else {
          return reject("\(count) fields, but the header has \(width)")
        }
        shift = found
        joined += 1
      }
    } else if count < width {
      short += 1
    }
    let row = Row(scanner: scanner, shift: shift, delimiter: head.dialect.delimiter)
    if let skip = plan.skip, skip.values.contains(row.text(skip.column)) {
      skipped += 1
      return .blank
    }
    var common = FeedbackItem(
      id: "", source: context.location(record: record, line: scanner.line),
      channel: plan.fixedChannel, text: "")
    fill(&common, row)
    return items(common, row)
  }

  private func reject(_ reason: String) -> ImportedRecord {
    .rejected(
      Rejection(
        line: scanner.line, byte: context.storedOffset(scanner.offset), reason: reason,
        raw: scanner.raw))
  }

  /// Where a row has too many fields because its one open answer holds delimiters without quotes:
  /// the pieces of prose begin with a blank.
  private func unquotedDelimiters() -> (column: Int, extra: Int)? {
    let extra = scanner.fields.count - width
    guard plan.answers.count == 1, let column = plan.answers.first?.column, extra <= 40 else {
      return nil
    }
    for index in column...column + extra where scanner.fields[index].isQuoted { return nil }
    let begins = scanner.withBytes { bytes in
      (column + 1...column + extra).allSatisfy { index in
        let field = scanner.fields[index]
        return field.count > 1 && bytes[field.start] == 0x20
      }
    }
    return begins ? (column, extra) : nil
  }

  private mutating func fill(_ item: inout FeedbackItem, _ row: Row) {
    if let column = plan.created, !row.isBlank(column) {
      item.created = row.date(column, dates)
      if item.created == nil { unreadDates += 1 }
    }
    if let column = plan.closed, !row.isBlank(column) { item.closed = row.date(column, dates) }
    if let column = plan.customer, !row.isBlank(column) {
      let raw = TableHead.clean(row.text(column))
      if !raw.isEmpty, !plan.anonymous.contains(raw.lowercased()),
        !context.isNoAnswer(raw, question: nil)
      {
        item.customer = context.customer(raw)
      }
    }
    if let column = plan.landed, !row.isBlank(column) {
      item.landed = TableHead.clean(row.text(column))
    }
    if let column = plan.language, !row.isBlank(column) {
      item.language = Languages.code(row.text(column))
    }
    if let column = plan.channel, !row.isBlank(column) {
      item.channel = ChannelWords.channel(row.text(column)) ?? item.channel
    }
    for score in plan.scores where !row.isBlank(score.column) { set(score, row, &item.scores) }
    for label in plan.labels where !row.isBlank(label.column) {
      LabelReader.set(label.key, row.text(label.column), in: &item.labels)
    }
    guard !plan.fields.isEmpty else { return }
    item.fields.reserveCapacity(plan.fields.count)
    for (index, field) in plan.fields.enumerated() where !row.isBlank(field.column) {
      item.fields.append(JSONMember(names[index], .string(row.text(field.column))))
    }
  }

  private mutating func set(_ score: ColumnPlan.Score, _ row: Row, _ scores: inout Scores) {
    let text = row.text(score.column)
    if context.isNoAnswer(text, question: nil) { return }
    var kind = score.kind
    if let column = plan.scoreKindColumn {
      kind = Self.kind(named: row.text(column)) ?? kind
    }
    let number =
      score.isWords ? ScoreReader.word(text) : ScoreReader.number(text) ?? ScoreReader.word(text)
    guard let number else {
      strangeScores += 1
      return
    }
    switch kind {
    case .nps:
      guard let value = ScoreReader.nps(text) else {
        strangeScores += 1
        return
      }
      scores.nps = value
    case .csat: scores.csat = score.lowIsBest && 1...5 ~= number ? 6 - number : number
    case .ces: scores.ces = number
    case .stars:
      guard let value = ScoreReader.stars(number, lowIsBest: score.lowIsBest) else {
        strangeScores += 1
        return
      }
      scores.stars = value
    }
  }

  static func kind(named name: String) -> ColumnPlan.Score.Kind? {
    let folded = TableHead.fold(name)
    if folded.hasPrefix("nps") { return .nps }
    if folded.hasPrefix("csat") || folded.hasPrefix("smiley") || folded.hasPrefix("thumbs") {
      return .csat
    }
    if folded.hasPrefix("ces") || folded.hasPrefix("effort") { return .ces }
    return folded.contains("star") ? .stars : nil
  }

  private mutating func items(_ common: FeedbackItem, _ row: Row) -> ImportedRecord {
    var common = common
    var id = ""
    if let column = plan.id, !row.isBlank(column) { id = TableHead.clean(row.text(column)) }
    let front = id.isEmpty ? "" : ItemIdentity.vendor(plan.vendor, id)
    if let column = plan.respondent, !row.isBlank(column) {
      common.respondent = ItemIdentity.vendor(plan.vendor, TableHead.clean(row.text(column)))
    }
    let rowQuestion = plan.question.map { TableHead.clean(row.text($0)) }
    var items: [FeedbackItem] = []
    for (index, answer) in plan.answers.enumerated() where !row.isBlank(answer.column) {
      let question = rowQuestion ?? questions[index]
      var text = row.text(answer.column)
      if text.utf8.contains(0) {
        text.unicodeScalars.removeAll { $0.value == 0 }
        hasNulls += 1
      }
      if context.isNoAnswer(text, question: question) { continue }
      if plan.joinsAnswers, !items.isEmpty {
        items[0].text += "\n\n" + text
        continue
      }
      var item = common
      item.id = front + (answer.key.map { "#" + $0 } ?? "")
      item.text = text
      if !plan.joinsAnswers, !question.isEmpty { item.question = question }
      items.append(item)
    }
    if items.isEmpty {
      guard !common.scores.isEmpty else { return .blank }
      common.id = front
      return .items([common])
    }
    if items.count > 1 || plan.answers.count > 1, common.respondent == nil, !front.isEmpty {
      for index in items.indices { items[index].respondent = front }
    }
    return .items(items)
  }
}
