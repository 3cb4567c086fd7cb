/// Reading a table in stretches, each scanned by any thread, for as long as nothing in it is irregular.
extension SurveyReader {
  /// The next stretch, its rows not yet looked for; nil where ``nextBatch()`` must read on, which it
  /// may once all stretches before were numbered.
  mutating func nextStretch() throws(ImportError) -> TableStretch? {
    // The head of the table is for the scanner.
    guard toSkip == 0, record > 1, ahead.mayRead(at: scanner.place),
      let bytes = try scanner.takeStretch()
    else { return nil }
    ahead.unnumbered += 1
    return TableStretch(bytes: bytes, dialect: head.dialect, width: width)
  }

  /// Gives the rows of a stretch their numbers and lines, in the order they were read; nil where
  /// they must be read again.
  mutating func number(_ rows: consuming ScannedTable) -> (RowBatch, RowMaker)? {
    guard var batch = rows.batch else { return nil }
    ahead.unnumbered -= 1
    batch.firstRecord = record
    batch.linesBefore = scanner.nextLine - 1
    record += batch.rows.count
    scanner.nextLine += rows.lines
    return (batch, newMaker())
  }

  /// Takes back all stretches that were not numbered, to read them row by row.
  mutating func takeBack(_ stretches: [CSVStretch]) {
    guard let first = stretches.first else { return }
    scanner.takeBack(stretches)
    ahead.gaveUp(until: first.base + first.count)
  }
}

/// When an input is read in stretches, and when not.
struct ReadAhead: Sendable {
  /// Stretches given away of which it is not known yet whether they were cut where a record ends.
  var unnumbered = 0
  /// Where the next stretch may begin.
  private var start = 0
  /// How much is read one by one behind a stretch that was irregular: twice as much each time, since
  /// an input that is irregular throughout is read faster so.
  private var pause: Int

  init(_ options: ImportOptions) { pause = options.stretchSize }

  /// Whether a stretch may begin at an offset.
  func mayRead(at offset: Int) -> Bool { offset >= start }

  /// Notes that a stretch that ends at an offset was irregular, and that all were taken back.
  mutating func gaveUp(until end: Int) {
    unnumbered = 0
    start = end + pause
    pause = min(pause * 2, 64 << 20)
  }
}

/// A stretch of a table.
struct TableStretch: Sendable {
  let bytes: CSVStretch
  let dialect: CSVDialect
  let width: Int

  /// Finds the rows.
  func scanned() -> ScannedTable {
    var scanner = CSVScanner(bytes.bytes, count: bytes.count, base: bytes.base, dialect)
    scanner.expectedFields = width
    var batch = RowBatch()
    batch.rows.reserveCapacity(1024)
    var isLikeFooter = false
    while case .record? = try? scanner.next(holding: true) {
      batch.rows.append(
        RowBatch.Row(
          fields: scanner.fieldRange, bytes: scanner.recordRange, line: scanner.line))
      isLikeFooter = scanner.mayBeFooter(of: width)
    }
    // What follows a row that may be a footer shows what it is; what ends inside a record was cut in
    // the wrong place.
    guard scanner.isUsedUp, !isLikeFooter else { return ScannedTable(batch: nil, lines: 0) }
    batch.base = bytes.base
    batch.bytes = bytes.bytes
    batch.fields = scanner.allFields
    batch.lookForNull()
    return ScannedTable(batch: batch, lines: scanner.nextLine - 1)
  }
}

/// The rows of a stretch, counted from its own start.
struct ScannedTable: Sendable {
  /// Nil where something in it is irregular.
  var batch: RowBatch?
  /// How many lines end in it.
  var lines: Int
}
