import FeedbackModel
import JSON

/// Makes items of rows, as a ``ColumnPlan`` says: an item for each open answer, or one for a score
/// alone.
struct RecordBuilder: Sendable {
  var plan: ColumnPlan { judge.plan.columns }
  /// Judges each row before anything is made of it.
  private(set) var judge: RowJudge
  private let context: ImportContext
  private var nulls = 0

  init(plan: ColumnPlan, context: ImportContext, dates: DateReader) {
    judge = RowJudge(plan: plan, context: context, dates: dates)
    self.context = context
  }

  /// What was met on the way.
  var tally: RowTally {
    var tally = judge.tally
    tally.nulls = nulls
    return tally
  }

  /// Judges a row; whether it gives items.
  @inline(__always)
  mutating func judges(_ row: some TableRow) -> Bool {
    judge.judge(row)
    return judge.judgement.verdict != .blank
  }

  /// The record of a row.
  mutating func build(_ row: some TableRow, record: Int, line: Int?) -> ImportedRecord {
    guard judges(row) else { return .blank }
    return .items(items(row, record: record, line: line))
  }

  /// The items of the row judged last, ids without a vendor's left open.
  mutating func items(_ row: some TableRow, record: Int, line: Int?) -> [FeedbackItem] {
    var common = FeedbackItem(
      id: "", source: context.location(record: record, line: line), channel: plan.fixedChannel,
      text: "")
    fill(&common, row)
    return items(common, row)
  }

  private func fill(_ item: inout FeedbackItem, _ row: some TableRow) {
    item.created = judge.judgement.created
    item.closed = judge.judgement.closed
    item.scores = judge.judgement.scores
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
    for label in plan.labels where !row.isBlank(label.column) {
      LabelReader.set(label.key, row.text(label.column), in: &item.labels)
    }
    guard !plan.fields.isEmpty else { return }
    item.fields.reserveCapacity(plan.fields.count)
    for field in plan.fields where !row.isBlank(field.column) {
      item.fields.append(JSONMember(field.name, row.value(field.column)))
    }
  }

  private mutating func items(_ common: FeedbackItem, _ row: some TableRow) -> [FeedbackItem] {
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
    guard judge.judgement.verdict == .answers else {
      common.id = front
      return [common]
    }
    let asked = plan.question.map { TableHead.clean(row.text($0)) }
    var items: [FeedbackItem] = []
    items.reserveCapacity(plan.joinsAnswers ? 1 : judge.judgement.answered.count)
    for place in judge.judgement.answered {
      let answer = plan.answers[place]
      let text = words(row, answer.column)
      if plan.joinsAnswers, !items.isEmpty {
        items[0].text += "\n\n" + text
        continue
      }
      var item = common
      item.id = answer.key.map { front + "#" + $0 } ?? front
      item.text = text
      let question = asked ?? answer.question
      if !plan.joinsAnswers || plan.answers.count == 1, !question.isEmpty {
        item.question = question
      }
      items.append(item)
    }
    return items
  }

  /// The text of an open answer.
  private mutating func words(_ row: some TableRow, _ column: Int) -> String {
    let text = row.text(column)
    if text.utf8.contains(0) { nulls += 1 }
    return plan.plain(text)
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
}
