import FeedbackModel

/// Finds what tells a row apart: hashes of the bytes of every column that its items would hold,
/// dates and scores as they were read, so that a table written anew with other quotes or another
/// spelling of its dates gives the same ids.
struct RowIdentifier: Sendable {
  private let id: Int?
  private let told: [Int]
  private let answers: [Int]
  private let joinsAnswers: Bool
  /// What tells the row read last apart.
  private(set) var identity = RecordIdentity()

  init(_ plan: ColumnPlan) {
    id = plan.id
    told = plan.told
    answers = plan.answers.map(\.column)
    joinsAnswers = plan.joinsAnswers
  }

  /// Identifies a row that was judged to give items.
  @inline(__always)
  mutating func identify(_ row: ScannedRow, _ judgement: borrowing RowJudgement) {
    identity.items.removeAll(keepingCapacity: true)
    identity.vendorID = nil
    if let id, !row.isBlank(id) {
      var hash = FastHash()
      if hash.addTrimmed(row, id) { identity.vendorID = hash.value }
    }
    var common = FastHash()
    common.add(UInt64(bitPattern: judgement.created?.milliseconds ?? .min))
    common.add(UInt64(bitPattern: judgement.closed?.milliseconds ?? .min))
    common.add(judgement.scores)
    for column in told { common.add(row, column) }
    guard judgement.verdict == .answers else {
      identity.items.append(common.value)
      return
    }
    for place in judgement.answered {
      let column = answers[place]
      if joinsAnswers {
        common.add(row, column)
      } else {
        var item = common
        item.add(UInt64(truncatingIfNeeded: column))
        item.add(row, column)
        identity.items.append(item.value)
      }
    }
    if joinsAnswers { identity.items.append(common.value) }
  }
}

extension FastHash {
  /// Adds the content of a column as it stands: a quote in it is doubled in every spelling.
  @inline(__always)
  fileprivate mutating func add(_ row: ScannedRow, _ column: Int) {
    if let bytes = row.content(column) { add(bytes) }
  }

  /// Adds the content of a column without blanks around it; false where nothing is left.
  fileprivate mutating func addTrimmed(_ row: ScannedRow, _ column: Int) -> Bool {
    if let bytes = row.content(column), let first = bytes.first, let last = bytes.last,
      0x21..<0x7F ~= first, 0x21..<0x7F ~= last
    {
      add(bytes)
      return true
    }
    let text = TableHead.clean(row.text(column))
    add(text)
    return !text.isEmpty
  }
}
