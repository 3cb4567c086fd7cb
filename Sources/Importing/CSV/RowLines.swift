import FeedbackModel
import JSON

/// Writes the items of a row as lines of `voc.item/1` straight from its bytes.
///
/// The lines are those of ``RecordBuilder`` and `FeedbackItem.write(to:)`, byte for byte; a test
/// holds them together. A row with anything unusual in it is left to those.
struct RowLines: Sendable {
  /// What came of a row.
  enum Outcome { case written, tooLittleRoom, unusual }

  private let frozen: FrozenPlan
  private let options: ImportOptions
  private let noAnswer: NoAnswer
  private let customers: CustomerHash
  private let anonymous: WordFilter
  private var landed = CellMemo()
  private var channels = CellMemo()
  private var languages = CellMemo()
  private let canWrite: Bool

  // What every line repeats, written once.
  private var phrases = Phrases()
  private let opening: Range<Int>
  private let hashFront: Range<Int>
  private let vendorFront: Range<Int>
  private let source: Range<Int>
  private let questions: [Range<Int>]
  private let keys: [Range<Int>]
  private let fieldKeys: [Range<Int>]
  private let fieldColumns: [Int]

  @inline(__always) private var plan: ColumnPlan { _read { yield frozen.columns } }

  init(plan: ColumnPlan, context: ImportContext) {
    frozen = FrozenPlan(plan)
    options = context.options
    noAnswer = context.noAnswer
    customers = CustomerHash(key: context.options.customerKey)
    anonymous = WordFilter(plan.anonymous)
    canWrite = plan.escapes.isEmpty && plan.labels.isEmpty && plan.question == nil
    var phrases = Phrases()
    opening = phrases.add(#"{"schema":"\#(FeedbackItem.schema)","id":""#)
    vendorFront = phrases.add(escaping: plan.vendor + ":")
    hashFront = phrases.add(escaping: context.format + ":h")
    source = phrases.add(
      #"","source":{"file":""#, escaping: context.file, #"","format":""#,
      escaping: context.format, #"","record":"#)
    let hasQuestions = !plan.joinsAnswers || plan.answers.count == 1
    questions = plan.answers.map { answer in
      guard hasQuestions, !answer.question.isEmpty else { return 0..<0 }
      return phrases.add(#","question":""#, escaping: answer.question, "\"")
    }
    keys = plan.answers.map { phrases.add(escaping: $0.key.map { "#" + $0 } ?? "") }
    fieldKeys = plan.fields.map { phrases.add("\"", escaping: $0.name, #"":""#) }
    fieldColumns = plan.fields.map(\.column)
    self.phrases = phrases
  }

  /// Whether a row has something in it that is left to ``RecordBuilder``.
  @inline(__always)
  func isUnusual(_ row: ScannedRow) -> Bool {
    !canWrite || row.shift != nil || row.cells.holdsNull
  }

  /// Appends a line for each new item of a row that was judged; nothing where it does not say
  /// `written`.
  mutating func append(
    _ row: ScannedRow, _ judgement: borrowing RowJudgement, _ stamp: borrowing RecordStamp,
    record: Int, line: Int, to out: inout LineCursor
  ) -> Outcome {
    if isUnusual(row) { return .unusual }
    let start = out.count
    var isUsual = true
    if judgement.verdict == .scoreOnly || plan.joinsAnswers {
      if stamp.isFresh(0) {
        let answer = judgement.verdict == .scoreOnly ? nil : judgement.answered.first
        isUsual = append(row, judgement, stamp, answer, record, line, &out)
      }
    } else {
      var item = 0
      while isUsual, item < judgement.answered.count {
        if stamp.isFresh(item) {
          let answer = judgement.answered[item]
          isUsual = append(row, judgement, stamp, answer, record, line, &out)
        }
        item += 1
      }
    }
    if isUsual, !out.isFull { return .written }
    let outcome: Outcome = isUsual ? .tooLittleRoom : .unusual
    out.rewind(to: start)
    return outcome
  }

  private mutating func append(
    _ row: ScannedRow, _ judgement: borrowing RowJudgement, _ stamp: borrowing RecordStamp,
    _ answer: Int?, _ record: Int, _ line: Int, _ out: inout LineCursor
  ) -> Bool {
    phrases.append(opening, to: &out)
    guard appendFront(row, stamp, &out) else { return false }
    if let answer { phrases.append(keys[answer], to: &out) }
    phrases.append(source, to: &out)
    out.append(number: record)
    out.append(#","line":"#)
    out.append(number: line)
    out.append(UInt8(ascii: "}"))
    appendChannel(row, &out)
    if let created = judgement.created { Self.append("created", created, &out) }
    if let closed = judgement.closed { Self.append("closed", closed, &out) }
    appendCustomer(row, &out)
    guard appendRespondent(row, judgement, stamp, &out) else { return false }
    appendLanded(row, &out)
    if let column = plan.language, !row.isBlank(column) {
      languages.append("language", row, column, &out) { Languages.code($0) }
    }
    if let answer { phrases.append(questions[answer], to: &out) }
    appendText(row, judgement, answer, &out)
    appendScores(judgement.scores, &out)
    appendFields(row, &out)
    out.append("}\n")
    return true
  }

  // MARK: Members

  private static func append(_ key: StaticString, _ moment: Timestamp, _ out: inout LineCursor) {
    out.append(key: key)
    out.append(UInt8(ascii: "\""))
    out.append(moment)
    out.append(UInt8(ascii: "\""))
  }

  private func appendFront(
    _ row: ScannedRow, _ stamp: borrowing RecordStamp, _ out: inout LineCursor
  ) -> Bool {
    if stamp.vendorID != nil, let column = plan.id {
      phrases.append(vendorFront, to: &out)
      return row.appendTrimmed(column, to: &out)
    }
    phrases.append(hashFront, to: &out)
    out.append(hex: stamp.content)
    if stamp.occurrence > 1 {
      out.append(UInt8(ascii: "."))
      out.append(number: stamp.occurrence)
    }
    return true
  }

  private func appendRespondent(
    _ row: ScannedRow, _ judgement: borrowing RowJudgement, _ stamp: borrowing RecordStamp,
    _ out: inout LineCursor
  ) -> Bool {
    let named = plan.respondent.flatMap { row.isBlank($0) ? nil : $0 }
    let isShared =
      !plan.joinsAnswers
      && (stamp.vendorID != nil ? plan.answers.count : judgement.answered.count) > 1
    guard named != nil || isShared else { return true }
    out.append(#","respondent":""#)
    if let named {
      phrases.append(vendorFront, to: &out)
      guard row.appendTrimmed(named, to: &out) else { return false }
    } else {
      guard appendFront(row, stamp, &out) else { return false }
    }
    out.append(UInt8(ascii: "\""))
    return true
  }

  private func appendCustomer(_ row: ScannedRow, _ out: inout LineCursor) {
    guard let column = plan.customer, let bytes = row.content(column), !bytes.isEmpty else {
      return
    }
    var hash: UInt64?
    if let first = bytes.first, let last = bytes.last, 0x21..<0x7F ~= first, 0x21..<0x7F ~= last,
      !row.hasEscapes(column), !anonymous.mayMatch(bytes), !noAnswer.mayMatch(bytes)
    {
      hash = customers.hash(utf8: bytes)
    }
    if hash == nil {
      let raw = TableHead.clean(row.text(column))
      guard !raw.isEmpty, !plan.anonymous.contains(raw.lowercased()),
        !noAnswer.matches(raw, question: nil)
      else { return }
      hash = customers.hash(raw)
    }
    guard let hash else { return }
    out.append(#","customer":"c:"#)
    out.append(hex: hash)
    out.append(UInt8(ascii: "\""))
  }

  private mutating func appendChannel(_ row: ScannedRow, _ out: inout LineCursor) {
    let fixed = plan.fixedChannel ?? options.channel
    if let column = plan.channel, !row.isBlank(column) {
      channels.append("channel", row, column, &out) {
        (ChannelWords.channel($0) ?? fixed)?.rawValue
      }
    } else if let fixed {
      out.append(#","channel":""#)
      out.append(Array(fixed.rawValue.utf8))
      out.append(UInt8(ascii: "\""))
    }
  }

  private mutating func appendLanded(_ row: ScannedRow, _ out: inout LineCursor) {
    let departments = options.departments
    if let column = plan.landed, !row.isBlank(column) {
      landed.append("landed", row, column, &out) { departments.id(of: TableHead.clean($0)) }
    } else if let landed = options.landed {
      out.append(#","landed":""#)
      out.append(escaping: departments.id(of: landed))
      out.append(UInt8(ascii: "\""))
    }
  }

  private func appendText(
    _ row: ScannedRow, _ judgement: borrowing RowJudgement, _ answer: Int?,
    _ out: inout LineCursor
  ) {
    out.append(#","text":""#)
    if let answer {
      if plan.joinsAnswers {
        for (index, place) in judgement.answered.enumerated() {
          if index > 0 { out.append(#"\n\n"#) }
          row.appendContent(plan.answers[place].column, to: &out)
        }
      } else {
        row.appendContent(plan.answers[answer].column, to: &out)
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private func appendScores(_ scores: borrowing Scores, _ out: inout LineCursor) {
    guard !scores.isEmpty else { return }
    out.append(#","scores":{"#)
    var isFirst = true
    func append(_ key: StaticString, _ value: Double?) {
      guard let value else { return }
      if !isFirst { out.append(UInt8(ascii: ",")) }
      isFirst = false
      out.append(key)
      if let whole = Int(exactly: value), 0..<1000 ~= whole {
        out.append(number: whole)
      } else {
        var bytes: [UInt8] = []
        JSONWriter.append(number: value, to: &bytes)
        out.append(bytes)
      }
    }
    append(#""nps":"#, scores.nps)
    append(#""csat":"#, scores.csat)
    append(#""ces":"#, scores.ces)
    append(#""stars":"#, scores.stars)
    out.append(UInt8(ascii: "}"))
  }

  private func appendFields(_ row: ScannedRow, _ out: inout LineCursor) {
    var isFirst = true
    var index = 0
    while index < fieldColumns.count {
      let column = fieldColumns[index]
      if !row.isBlank(column) {
        if isFirst {
          out.append(#","fields":{"#)
          isFirst = false
        } else {
          out.append(UInt8(ascii: ","))
        }
        phrases.append(fieldKeys[index], to: &out)
        row.appendContent(column, to: &out)
        out.append(UInt8(ascii: "\""))
      }
      index += 1
    }
    if !isFirst { out.append(UInt8(ascii: "}")) }
  }
}

extension ScannedRow {
  /// Appends a column's text as the inside of a JSON string.
  @inline(__always)
  fileprivate func appendContent(_ column: Int, to out: inout LineCursor) {
    guard let bytes = content(column) else { return }
    guard hasEscapes(column) else {
      out.append(escaping: bytes)
      return
    }
    var start = 0
    var index = 0
    while index < bytes.count {
      index = JSONWriter.firstEscape(bytes, from: index)
      out.append(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
      guard index < bytes.count else { return }
      // Of an escaped pair the second byte is what it means.
      if cells.isEscape(bytes, at: index) { index += 1 }
      out.append(escaping: UnsafeRawBufferPointer(rebasing: bytes[index...index]))
      index += 1
      start = index
    }
  }

  /// Appends a column's text without blanks around it; false where that needs a closer look.
  fileprivate func appendTrimmed(_ column: Int, to out: inout LineCursor) -> Bool {
    guard let bytes = content(column), let first = bytes.first, let last = bytes.last,
      0x21..<0x7F ~= first, 0x21..<0x7F ~= last, !hasEscapes(column)
    else { return false }
    out.append(escaping: bytes)
    return true
  }
}
