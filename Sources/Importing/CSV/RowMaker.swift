import FeedbackModel

/// Makes records of a table's rows. A value without ties to the reader, so that each thread has its
/// own.
struct RowMaker: Sendable {
  /// What a row is.
  enum Verdict { case items, blank, rejected }

  private let context: ImportContext
  private let width: Int
  private let delimiter: UInt8
  private let hasBackslashEscapes: Bool
  /// The header as it stands, for the rejects file.
  private let header: [UInt8]
  private var builder: RecordBuilder
  private var lines: RowLines
  /// Where the row judged last holds delimiters without quotes.
  private var shift: (column: Int, extra: Int)?
  private var identifier: RowIdentifier
  /// Why the row judged last was rejected.
  private(set) var rejection: Rejection?
  private var short = 0
  private var joined = 0

  init(
    plan: ColumnPlan, head: TableHead, header: [UInt8], dates: DateReader, context: ImportContext
  ) {
    self.context = context
    width = head.columns.count
    delimiter = head.dialect.delimiter
    hasBackslashEscapes = head.dialect.hasBackslashEscapes
    identifier = RowIdentifier(plan)
    self.header = header
    builder = RecordBuilder(plan: plan, context: context, dates: dates)
    lines = RowLines(plan: plan, context: context)
  }

  /// What tells the row judged last apart.
  @inline(__always) var identity: RecordIdentity { identifier.identity }

  /// What was met on the way.
  var tally: RowTally {
    var tally = builder.tally
    tally.short = short
    tally.joined = joined
    return tally
  }

  /// Judges a row.
  mutating func judge(_ row: RowBatch.Row, of batch: borrowing RowBatch) -> Verdict {
    if row.broken >= 0 {
      rejection = batch.broken[row.broken]
      rejection?.header = header
      return .rejected
    }
    let count = row.fields.count
    shift = nil
    if count != width, !settle(row, count, batch) { return .rejected }
    let shift = shift
    let gives = batch.withCells(of: row, hasBackslashEscapes: hasBackslashEscapes) { cells in
      let scanned = ScannedRow(cells: cells, shift: shift, delimiter: delimiter)
      guard builder.judges(scanned) else { return false }
      identifier.identify(scanned, builder.judge.judgement)
      return true
    }
    return gives ? .items : .blank
  }

  /// The items of the row judged last.
  mutating func items(
    _ row: RowBatch.Row, of batch: borrowing RowBatch, record: Int
  ) -> [FeedbackItem] {
    let shift = shift
    return batch.withCells(of: row, hasBackslashEscapes: hasBackslashEscapes) { cells in
      builder.items(
        ScannedRow(cells: cells, shift: shift, delimiter: delimiter), record: record,
        line: batch.linesBefore + row.line)
    }
  }

  /// Whether the row judged last has something in it that only ``items(_:of:record:)`` deals with.
  func isUnusual(_ row: RowBatch.Row, of batch: borrowing RowBatch) -> Bool {
    batch.withCells(of: row, hasBackslashEscapes: hasBackslashEscapes) { cells in
      lines.isUnusual(ScannedRow(cells: cells, shift: shift, delimiter: delimiter))
    }
  }

  /// Appends the new items of the row judged last as lines.
  mutating func append(
    _ row: RowBatch.Row, of batch: borrowing RowBatch, record: Int,
    _ stamp: borrowing RecordStamp, to out: inout LineCursor
  ) -> RowLines.Outcome {
    let shift = shift
    return batch.withCells(of: row, hasBackslashEscapes: hasBackslashEscapes) { cells in
      lines.append(
        ScannedRow(cells: cells, shift: shift, delimiter: delimiter), builder.judge.judgement,
        stamp, record: record, line: batch.linesBefore + row.line, to: &out)
    }
  }

  // MARK: Rows of another width

  /// Settles a row with too few or too many fields; false where it is to be rejected.
  private mutating func settle(
    _ row: RowBatch.Row, _ count: Int, _ batch: borrowing RowBatch
  ) -> Bool {
    if count < width {
      short += 1
      return true
    }
    let more = batch.fields[row.fields].dropFirst(width)
    let holders = unquotedDelimiters(row, batch)
    // Empty fields at the end say nothing, unless an answer that was cut has pushed them there.
    if holders.isEmpty, !more.contains(where: { $0.count > 0 }) { return true }
    // With several answers nobody knows which of them the pieces behind them belong to.
    if let column = holders.first, builder.judge.plan.answers.count == 1 {
      shift = (column, more.count)
      joined += 1
      return true
    }
    rejection = Rejection(
      line: batch.linesBefore + row.line,
      byte: context.storedOffset(batch.base + row.bytes.lowerBound),
      reason: "\(count) fields, but the header has \(width)", raw: batch.raw(row))
    rejection?.header = header
    return false
  }

  /// The open answers which, holding delimiters without quotes, make a row's fields too many by just
  /// so many: the pieces of prose begin with a blank.
  private func unquotedDelimiters(
    _ row: RowBatch.Row, _ batch: borrowing RowBatch
  ) -> [Int] {
    let fields = batch.fields[row.fields]
    let extra = fields.count - width
    guard extra <= 40 else { return [] }
    return builder.judge.plan.answers.map(\.column).filter { column in
      let pieces = fields.dropFirst(column).prefix(extra + 1)
      guard pieces.count == extra + 1, !pieces.contains(where: \.isQuoted),
        let first = pieces.first, first.count > 0,
        // Some programs put a blank before every field.
        column == 0 || batch.bytes[first.start] != 0x20
      else { return false }
      return pieces.dropFirst().allSatisfy { $0.count > 1 && batch.bytes[$0.start] == 0x20 }
    }
  }
}
