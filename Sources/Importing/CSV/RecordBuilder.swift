import FeedbackModel
import JSON

/// One row of a table, whatever it was read from.
protocol TableRow {
  /// Whether a column holds nothing.
  func isBlank(_ column: Int) -> Bool
  /// The text of a column.
  func text(_ column: Int) -> String
  /// The value of a column as it is kept in `fields`.
  func value(_ column: Int) -> JSONValue
  /// The date of a column.
  func date(_ column: Int, _ reader: DateReader) -> Timestamp?
}

/// Makes items of rows, as a ``ColumnPlan`` says: an item for each open answer, or one for a score
/// alone.
struct RecordBuilder {
  let plan: ColumnPlan
  private let context: ImportContext
  private let dates: DateReader
  private var skipped = 0
  private var unreadDates = 0
  private var strangeScores = 0
  private var nulls = 0

  init(plan: ColumnPlan, context: ImportContext, dates: DateReader) {
    self.plan = plan
    self.context = context
    self.dates = dates
  }

  /// Says what was met on the way.
  func finish() {
    let notes = context.notes
    if skipped > 0, let skip = plan.skip { notes.add("\(skipped) \(skip.what) were left out") }
    if unreadDates > 0 { notes.add("\(unreadDates) dates could not be read") }
    if strangeScores > 0 {
      notes.add("\(strangeScores) scores are off their scale and do not count")
    }
    if nulls > 0 { notes.add("NUL characters were removed from \(nulls) texts") }
  }

  /// The record of a row.
  mutating func build(_ row: some TableRow, record: Int, line: Int?) -> ImportedRecord {
    if let skip = plan.skip, skip.values.contains(row.text(skip.column)) {
      skipped += 1
      return .blank
    }
    var common = FeedbackItem(
      id: "", source: context.location(record: record, line: line), channel: plan.fixedChannel,
      text: "")
    fill(&common, row)
    return items(common, row)
  }

  private mutating func fill(_ item: inout FeedbackItem, _ row: some TableRow) {
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
    for field in plan.fields where !row.isBlank(field.column) {
      item.fields.append(JSONMember(field.name, row.value(field.column)))
    }
  }

  private mutating func set(_ score: ColumnPlan.Score, _ row: some TableRow, _ scores: inout Scores)
  {
    let text = row.text(score.column)
    let isNumber = text.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    if !isNumber, context.isNoAnswer(text, question: nil) { return }
    var kind = score.kind
    if let column = plan.scoreKindColumn { kind = Self.kind(named: row.text(column)) ?? kind }
    let number =
      score.isWords ? ScoreReader.word(text) : ScoreReader.number(text) ?? ScoreReader.word(text)
    switch (kind, number) {
    case (.nps, _):
      guard let value = ScoreReader.nps(text) else { break }
      scores.nps = value
      return
    case (.csat, let number?):
      scores.csat = score.lowIsBest && 1...5 ~= number ? 6 - number : number
      return
    case (.ces, let number?):
      scores.ces = number
      return
    case (.stars, let number?):
      guard let value = ScoreReader.stars(number, lowIsBest: score.lowIsBest) else { break }
      scores.stars = value
      return
    default: break
    }
    strangeScores += 1
  }

  /// The one item of a row with one open answer, built in place.
  private mutating func single(
    _ item: inout FeedbackItem, _ answer: ColumnPlan.Answer, _ asked: String?, _ front: String,
    _ row: some TableRow
  ) -> ImportedRecord {
    let question = asked ?? answer.question
    if !row.isBlank(answer.column) { item.text = words(row, answer.column) }
    if item.text.isEmpty || context.isNoAnswer(item.text, question: question) {
      item.text = ""
      guard !item.scores.isEmpty else { return .blank }
      item.id = front
      return .items([item])
    }
    item.id = answer.key.map { front + "#" + $0 } ?? front
    if !question.isEmpty { item.question = question }
    return .items([item])
  }

  /// The text of an open answer, without NULs.
  private mutating func words(_ row: some TableRow, _ column: Int) -> String {
    var text = row.text(column)
    if text.utf8.withContiguousStorageIfAvailable({ Self.holdsNull($0) }) ?? text.utf8.contains(0) {
      text.unicodeScalars.removeAll { $0.value == 0 }
      nulls += 1
    }
    for escape in plan.escapes where text.contains(escape.mark) {
      text = text.replacing(escape.mark, with: escape.text)
    }
    return text
  }

  /// Whether a NUL is among the bytes, eight a step.
  private static func holdsNull(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if (word &- ones) & ~word & (ones &* 0x80) != 0 { return true }
      index += 8
    }
    return raw[index...].contains(0)
  }

  /// The kind of score that a survey type names.
  static func kind(named name: String) -> ColumnPlan.Score.Kind? {
    let folded = TableHead.fold(name)
    if folded.hasPrefix("nps") { return .nps }
    if folded.hasPrefix("csat") || folded.hasPrefix("smiley") || folded.hasPrefix("thumbs") {
      return .csat
    }
    if folded.hasPrefix("ces") || folded.hasPrefix("effort") { return .ces }
    return folded.contains("star") ? .stars : nil
  }

  private mutating func items(_ common: FeedbackItem, _ row: some TableRow) -> ImportedRecord {
    var common = common
    var front = ""
    if let column = plan.id, !row.isBlank(column) {
      let id = TableHead.clean(row.text(column))
      if !id.isEmpty { front = ItemIdentity.vendor(plan.vendor, id) }
    }
    if let column = plan.respondent, !row.isBlank(column) {
      common.respondent = ItemIdentity.vendor(plan.vendor, TableHead.clean(row.text(column)))
    } else if plan.answers.count > 1, !plan.joinsAnswers, !front.isEmpty {
      common.respondent = front
    }
    let asked = plan.question.map { TableHead.clean(row.text($0)) }
    if plan.answers.count == 1, let answer = plan.answers.first {
      return single(&common, answer, asked, front, row)
    }
    var items: [FeedbackItem] = []
    for answer in plan.answers where !row.isBlank(answer.column) {
      let question = asked ?? answer.question
      let text = words(row, answer.column)
      if context.isNoAnswer(text, question: question) { continue }
      if plan.joinsAnswers, !items.isEmpty {
        items[0].text += "\n\n" + text
        continue
      }
      var item = common
      item.id = answer.key.map { front + "#" + $0 } ?? front
      item.text = text
      if !plan.joinsAnswers, !question.isEmpty { item.question = question }
      items.append(item)
    }
    guard items.isEmpty else { return .items(items) }
    guard !common.scores.isEmpty else { return .blank }
    common.id = front
    return .items([common])
  }
}
