import FeedbackModel

/// What a row is, found before anything is made of it.
struct RowJudgement: Sendable {
  /// What becomes of it.
  enum Verdict: Equatable {
    /// Left out by the vendor's own mark (a preview), or neither words nor score.
    case blank
    /// Gives an item for each of the answers, or all answers as one.
    case answers
    /// Gives one item without words.
    case scoreOnly
  }

  var verdict = Verdict.blank
  var created: Timestamp?
  var closed: Timestamp?
  var scores = Scores()
  /// The answers that say something, as places in ``ColumnPlan/answers``.
  var answered: [Int] = []
}

/// A plan that changes no more, shared by all who read by it: a copy costs next to nothing.
final class FrozenPlan: Sendable {
  let answers: [ColumnPlan.Answer]
  let scores: [ColumnPlan.Score]
  let created: Int?
  let closed: Int?
  let columns: ColumnPlan

  init(_ plan: ColumnPlan) {
    answers = plan.answers
    scores = plan.scores
    created = plan.created
    closed = plan.closed
    columns = plan
  }
}

/// Judges rows by their bytes: whether they say anything, when, and with which scores.
struct RowJudge: Sendable {
  let plan: FrozenPlan
  private let context: ImportContext
  private let dates: DateReader
  /// The judgement of the row judged last.
  private(set) var judgement = RowJudgement()
  /// What was met on the way.
  private(set) var tally = RowTally()

  init(plan: ColumnPlan, context: ImportContext, dates: DateReader) {
    self.plan = FrozenPlan(plan)
    self.context = context
    self.dates = dates
  }

  /// Judges a row.
  mutating func judge(_ row: some TableRow) {
    judgement.verdict = .blank
    judgement.answered.removeAll(keepingCapacity: true)
    if let skip = plan.columns.skip, skip.values.contains(row.text(skip.column)) {
      tally.skipped += 1
      return
    }
    judgement.created = nil
    if let column = plan.created, !row.isBlank(column) {
      judgement.created = row.date(column, dates)
      if judgement.created == nil { tally.unreadDates += 1 }
    }
    judgement.closed = nil
    if let column = plan.closed, !row.isBlank(column) {
      judgement.closed = row.date(column, dates)
    }
    judgement.scores = Scores()
    for score in plan.scores where !row.isBlank(score.column) { set(score, row) }
    for index in plan.answers.indices where !row.isBlank(plan.answers[index].column) {
      if says(row, plan.answers[index]) { judgement.answered.append(index) }
    }
    if !judgement.answered.isEmpty {
      judgement.verdict = .answers
    } else if !judgement.scores.isEmpty {
      judgement.verdict = .scoreOnly
    }
  }

  /// Whether an answer says something.
  private func says(_ row: some TableRow, _ answer: ColumnPlan.Answer) -> Bool {
    if plan.columns.escapes.isEmpty, let bytes = row.content(answer.column),
      !context.noAnswer.mayMatch(bytes)
    {
      return true
    }
    let question = plan.columns.question.map { TableHead.clean(row.text($0)) } ?? answer.question
    return !context.isNoAnswer(plan.columns.plain(row.text(answer.column)), question: question)
  }

  private mutating func set(_ score: ColumnPlan.Score, _ row: some TableRow) {
    // One or two digits, as nearly always.
    let plain = score.isWords ? nil : row.content(score.column).flatMap(Self.plainNumber)
    let text = plain == nil ? row.text(score.column) : ""
    if plain == nil {
      let isNumber = text.utf8.first.map { $0 &- 0x30 < 10 } ?? false
      if !isNumber, context.isNoAnswer(text, question: nil) { return }
    }
    var kind = score.kind
    if let column = plan.columns.scoreKindColumn {
      kind = RecordBuilder.kind(named: row.text(column)) ?? kind
    }
    let number =
      plain
      ?? (score.isWords
        ? ScoreReader.word(text) : ScoreReader.number(text) ?? ScoreReader.word(text))
    switch (kind, number) {
    case (.nps, _):
      guard let value = plain.map({ 0...10 ~= $0 ? $0 : nil }) ?? ScoreReader.nps(text) else {
        break
      }
      judgement.scores.nps = value
      return
    case (.csat, let number?):
      judgement.scores.csat =
        score.lowIsBest && 1...score.top ~= number ? score.top + 1 - number : number
      return
    case (.ces, let number?):
      judgement.scores.ces = number
      return
    case (.stars, let number?):
      guard let value = ScoreReader.stars(number, lowIsBest: score.lowIsBest) else { break }
      judgement.scores.stars = value
      return
    default: break
    }
    tally.strangeScores += 1
  }

  /// A number of one or two digits and nothing else.
  @inline(__always)
  private static func plainNumber(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard 1...2 ~= bytes.count else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return Double(value)
  }
}

extension ColumnPlan {
  /// A text without NULs, the vendor's escapes turned into what they stand for.
  func plain(_ text: String) -> String {
    var text = text
    if text.utf8.contains(0) { text.unicodeScalars.removeAll { $0.value == 0 } }
    for escape in escapes where text.contains(escape.mark) {
      text = text.replacing(escape.mark, with: escape.text)
    }
    return text
  }
}
