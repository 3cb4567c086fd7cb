import FeedbackModel

/// Reads the rows of a table as records: an item for each open answer, or one for a score alone.
struct SurveyReader: RecordReader {
  let head: TableHead
  let plan: ColumnPlan
  private let context: ImportContext
  var scanner: CSVScanner
  private(set) var toSkip: Int
  var record = 1
  let width: Int
  /// What is read in stretches that other threads scan.
  var ahead: ReadAhead
  private let dates: DateReader
  /// The header as it stands, for the rejects file.
  private var header: [UInt8] = []
  private var tally = RowTally()
  private var isAtEnd = false
  /// Why reading ended behind the batch read last.
  private var failure: ImportError?

  // Where records are read one at a time.
  private var batch = RowBatch()
  private var row = 0
  private var maker: RowMaker?

  init(
    _ source: HeadSource, vendor: SurveyVendor, context: ImportContext
  ) throws(ImportError) {
    guard var head = TableHead(source.head, isWhole: source.isWhole) else {
      throw ImportError(.badData, file: context.file, "no table in it")
    }
    plan = try vendor.plan(&head, context: context)
    self.head = head
    self.context = context
    scanner = CSVScanner(source, head.dialect, bufferSize: context.options.stretchSize)
    ahead = ReadAhead(context.options)
    toSkip = head.rowsAbove
    width = head.columns.count
    if !head.hasHeader {
      // So that a rejected record is not taken for its own header.
      let numbers = (1...max(1, width)).map { "#\($0)" }
      header =
        Array(
          numbers.joined(separator: String(Unicode.Scalar(head.dialect.delimiter))).utf8) + [0x0A]
    }
    scanner.expectedFields = width
    dates = try Self.dates(plan, head, context)
    Self.note(plan, head, context)
  }

  // MARK: One at a time

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while row == batch.rows.count {
      if let maker { add(maker.tally) }
      maker = nil
      guard let (next, fresh) = try nextBatch() else {
        finish()
        return nil
      }
      (batch, row, maker) = (next, 0, fresh)
    }
    defer { row += 1 }
    switch maker?.judge(batch.rows[row], of: batch) {
    case .items?:
      return .items(
        maker?.items(batch.rows[row], of: batch, record: batch.firstRecord + row) ?? [])
    case .rejected?: return maker?.rejection.map { .rejected($0) } ?? .blank
    case .blank?, nil: return .blank
    }
  }

  /// What tells the record read last apart.
  var identity: RecordIdentity { maker?.identity ?? RecordIdentity() }

  /// Adds up what was met among the rows of a batch.
  mutating func add(_ more: RowTally) { tally += more }

  /// Says what was met.
  func finish() { tally.note(plan, in: context.notes) }

  // MARK: Batches

  /// The next rows with what makes records of them, or nil at the end.
  mutating func nextBatch() throws(ImportError) -> (RowBatch, RowMaker)? {
    if let failure { throw failure }
    while !isAtEnd {
      var next = RowBatch()
      next.firstRecord = record
      next.rows.reserveCapacity(1024)
      let footers = try collect(&next)
      if footers > 0 {
        if isAtEnd {
          // What they say is no record: nobody wrote it.
          context.notes.add("\(footers) lines below the table were left out")
        } else if let first = next.rows.suffix(footers).first {
          scanner.rewind(to: first.bytes.lowerBound, line: first.line)
        }
        next.rows.removeLast(footers)
      }
      guard !next.rows.isEmpty else {
        if !isAtEnd { try scanner.fill() }
        continue
      }
      record += next.rows.count
      next.base = scanner.base
      (next.bytes, next.fields) = scanner.detach()
      next.lookForNull()
      return (next, newMaker())
    }
    return nil
  }

  /// What makes records of the rows of a batch.
  func newMaker() -> RowMaker {
    RowMaker(plan: plan, head: head, header: header, dates: dates, context: context)
  }

  /// Reads the rows of the bytes at hand; how many at their end may be a footer, which shows only
  /// by what follows: a row of one field where others have many.
  private mutating func collect(_ next: inout RowBatch) throws(ImportError) -> Int {
    var footers = 0
    while true {
      let read: CSVScanner.Row?
      do throws(ImportError) {
        read = try scanner.next(holding: !next.rows.isEmpty)
      } catch {
        // What was read before is not lost.
        guard !next.rows.isEmpty else { throw error }
        failure = error
        return 0
      }
      guard let read else {
        isAtEnd = true
        return footers
      }
      if case .bufferEnd = read { return footers }
      if toSkip > 0 {
        toSkip -= 1
        if toSkip < head.headerRows.count { header += scanner.raw }
        continue
      }
      var row = RowBatch.Row(
        fields: scanner.fieldRange, bytes: scanner.recordRange, line: scanner.line)
      if case .broken(let reason, let raw) = read {
        row.broken = next.broken.count
        next.broken.append(
          Rejection(
            line: scanner.line, byte: context.storedOffset(scanner.offset), reason: reason,
            raw: raw))
        footers = 0
      } else if scanner.mayBeFooter(of: width) {
        footers = footers == 12 ? 0 : footers + 1
      } else {
        footers = 0
      }
      next.rows.append(row)
    }
  }
}

extension SurveyReader: TableReader {
  /// See ``TableReader``.
  var layout: TableLayout {
    TableLayout(
      head, plan, delimiter: "\(head.dialect.delimiterName): \(head.dialect.reason)")
  }
}

extension CSVScanner {
  /// Whether only the first of several fields says something in a row that is too short.
  func mayBeFooter(of width: Int) -> Bool {
    guard width > 3, fields.count < width, fields.count <= 2 else { return false }
    return fields.dropFirst().allSatisfy { $0.count == 0 }
  }
}
