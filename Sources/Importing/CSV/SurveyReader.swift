import FeedbackModel

/// Reads the rows of a table as records: an item for each open answer, or one for a score alone.
struct SurveyReader: RecordReader {
  let head: TableHead
  let plan: ColumnPlan
  private let context: ImportContext
  private var scanner: CSVScanner
  private var toSkip: Int
  private var record = 0
  private let width: Int
  private var builder: RecordBuilder
  /// Rows that may be a footer, kept until a full row follows or the input ends.
  private var held: [ImportedRecord] = []
  private var ready: [ImportedRecord] = []
  private var short = 0
  private var joined = 0
  /// The header as it stands, for the rejects file.
  private var header: [UInt8] = []

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
    builder = RecordBuilder(
      plan: plan, context: context, dates: try Self.dates(plan, head, context))
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
        if toSkip < head.headerRows.count { header += scanner.raw }
        continue
      }
      record += 1
      switch row {
      case .broken(let reason, let raw):
        ready = held + [reject(reason, raw)]
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
    builder.finish()
    return nil
  }

  // MARK: One row

  private mutating func read() -> ImportedRecord {
    let count = scanner.fields.count
    var shift: (column: Int, extra: Int)?
    if count > width {
      if scanner.fields[width...].contains(where: { $0.count > 0 }) {
        guard let found = unquotedDelimiters() else {
          return reject("\(count) fields, but the header has \(width)", scanner.raw)
        }
        shift = found
        joined += 1
      }
    } else if count < width {
      short += 1
    }
    let line = scanner.line
    return scanner.withCells { cells in
      builder.build(
        ScannedRow(cells: cells, shift: shift, delimiter: head.dialect.delimiter), record: record,
        line: line)
    }
  }

  private func reject(_ reason: String, _ raw: [UInt8]) -> ImportedRecord {
    var rejection = Rejection(
      line: scanner.line, byte: context.storedOffset(scanner.offset), reason: reason, raw: raw)
    rejection.header = header
    return .rejected(rejection)
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
}

extension SurveyReader: TableReader {
  /// See ``TableReader``.
  var layout: TableLayout {
    TableLayout(
      head, plan, delimiter: "\(head.dialect.delimiterName): \(head.dialect.reason)")
  }
}
