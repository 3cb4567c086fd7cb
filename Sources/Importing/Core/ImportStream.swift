import FeedbackModel

/// Reads one input: opens it, finds its encoding and format, and gives its records, counted, with
/// duplicates found and ids filled in.
public struct ImportStream {
  /// The format it is read as.
  public let format: Format
  /// How surely it is of that format, and why.
  public let recognition: Recognition
  /// The encoding, and why; nil for binary formats.
  public let encoding: EncodingDecision?
  /// What was decided on the way.
  public let notes: ImportNotes
  /// What became of the records so far.
  public private(set) var counts: SourceCounts

  let settling: ItemSettling
  private var reader: any RecordReader
  /// The reader, where it is one of tables: it can write lines without making items.
  var survey: SurveyReader?
  /// What the reader reads, where it is one of XML whose records are made one by one.
  let xml: XMLRecordStream?
  /// The reader, where it is one of items: it can pass lines on.
  private var itemLines: ItemLinesReader?
  private var lines = 0
  private var identities: Identities
  private var isAtEnd = false
  /// Why reading ended behind the batch read last.
  private var failure: ImportError?
  /// See ``Identities/warm(_:_:)``.
  private var warmth: UInt64 = 0

  /// Opens a path; `-` is standard input.
  /// - Throws: `.noInput` where it cannot be read, `.badData` where it is of no known format,
  ///   `.usage` where the options ask for what cannot be.
  public init(
    path: String, options: ImportOptions, identities: consuming Identities = Identities()
  ) throws(ImportError) {
    if path != "-", InputFiles.isExportFolder(path) {
      try self.init(folder: path, options: options, identities: identities)
      return
    }
    let source = try FileSource(path: path)
    try self.init(
      InputHead(
        file: path, source: source, reopen: Self.reopener(path),
        place: ImportContext.Place(path: path == "-" ? nil : path), options: options),
      identities: identities)
  }

  /// Opens bytes under a name.
  public init(
    file: String, source: any ByteSource, options: ImportOptions,
    identities: consuming Identities = Identities()
  ) throws(ImportError) {
    try self.init(
      InputHead(file: file, source: source, reopen: nil, options: options),
      identities: identities)
  }

  private static func reopener(_ path: String) -> ImportContext.Reopen? {
    guard path != "-" else { return nil }
    let reopen: ImportContext.Reopen = { () throws(ImportError) -> any ByteSource in
      try FileSource(path: path)
    }
    return reopen
  }

  private init(
    folder: String, options: ImportOptions, identities: consuming Identities
  ) throws(ImportError) {
    let sniff = Sniff(file: folder, head: [], isWhole: true)
    for format in FormatRegistry.all where format.isBinary {
      guard let recognition = format.recognise(sniff) else { continue }
      let notes = ImportNotes()
      let name = options.displayName ?? folder
      var context = ImportContext(file: name, format: format.id, options: options, notes: notes)
      context.place = ImportContext.Place(path: folder)
      self.init(
        file: name, format: format, recognition: recognition, encoding: nil, notes: notes,
        options: options, reader: try format.open(MemorySource([]), context),
        identities: identities)
      return
    }
    throw ImportError(.badData, file: folder, "a folder of an unknown export")
  }

  init(
    _ head: InputHead, identities: consuming Identities = Identities()
  ) throws(ImportError) {
    let (format, recognition) = try head.chosen()
    var context = ImportContext(
      file: head.file, format: format.id, options: head.options, notes: head.notes)
    context.reopen = head.reopenDecoded
    context.place = head.place
    if let encoding = head.encoding, encoding.method == .utf8 {
      context.storedStart = encoding.markLength
    }
    self.init(
      file: head.file, format: format, recognition: recognition, encoding: head.encoding,
      notes: head.notes, options: head.options, reader: try format.open(head.source, context),
      identities: identities)
  }

  private init(
    file: String, format: Format, recognition: Recognition, encoding: EncodingDecision?,
    notes: ImportNotes, options: ImportOptions, reader: any RecordReader,
    identities: consuming Identities
  ) {
    self.format = format
    self.recognition = recognition
    self.encoding = encoding
    self.notes = notes
    settling = ItemSettling(format: format, file: file, options: options, notes: notes)
    survey = reader as? SurveyReader
    // The only owner of the reader's buffer is the one that reads.
    itemLines = reader as? ItemLinesReader
    xml = (reader as? XMLFormatReader)?.stream
    self.reader = survey == nil && itemLines == nil ? reader : NoRecords()
    self.identities = identities
    self.identities.beginInput()
    counts = SourceCounts(file: file, format: format.id)
  }

  /// The next record, or nil at the end.
  public mutating func next() throws(ImportError) -> ImportedRecord? {
    guard let read = try read() else {
      identities.finish(notes)
      return nil
    }
    switch consume read {
    case .items(var items):
      settling.settle(&items)
      let stamp = identities.admit(identity(of: items))
      guard !items.isEmpty else {
        counts.blank += 1
        return .blank
      }
      stamp.name(&items, vendor: format.id)
      guard !items.isEmpty else {
        counts.duplicate += 1
        return .duplicate
      }
      counts.imported += 1
      counts.items += items.count
      return .items(items)
    case .rejected(let rejection):
      return .rejected(count(rejection))
    case .blank:
      counts.blank += 1
      return .blank
    case .duplicate:
      counts.duplicate += 1
      return .duplicate
    }
  }

  /// What tells the record read last apart, found as in batches.
  private func identity(of items: [FeedbackItem]) -> RecordIdentity {
    if itemLines != nil, let item = items.first { return RecordIdentity(readBack: item) }
    return survey?.identity ?? RecordIdentity(items)
  }

  private mutating func read() throws(ImportError) -> ImportedRecord? {
    if survey != nil { return try survey?.next() }
    if itemLines != nil { return try itemLines?.next() }
    return try reader.next()
  }

  private mutating func count(_ rejection: Rejection) -> Rejection {
    counts.rejected += 1
    var rejection = rejection
    if rejection.format == nil { rejection.format = format.id }
    return rejection
  }

  // MARK: Batches

  /// The next records, to be written by any thread and taken back in order by
  /// ``admit(_:write:reject:)``; nil at the end.
  public mutating func nextBatch() throws(ImportError) -> ImportBatch? {
    if survey != nil {
      guard let (rows, maker) = try survey?.nextBatch() else { return nil }
      return ImportBatch(content: .rows(rows, maker), settling: settling)
    }
    if itemLines != nil {
      if let batch = try itemLines?.nextBatch() {
        return ImportBatch(content: .lines(batch), settling: settling)
      }
      // A line too long to be held with others, or the end.
      itemLines?.countAnew()
      guard let record = try itemLines?.next() else { return nil }
      return ImportBatch(
        content: .records([record]), settling: settling, lineCount: itemLines?.number ?? 0,
        isReadBack: true)
    }
    return try nextRecords(256).map { ImportBatch(content: .records($0), settling: settling) }
  }

  /// The next records that are made one by one: so many, and those that are made with them.
  mutating func nextRecords(_ count: Int) throws(ImportError) -> [ImportedRecord]? {
    if let failure { throw failure }
    var records: [ImportedRecord] = []
    var size = 0
    do throws(ImportError) {
      while !isAtEnd,
        records.count < count && size < Self.batchSize || xml?.holdsRecords ?? false
      {
        guard let record = try reader.next() else {
          isAtEnd = true
          break
        }
        size += record.size
        records.append(record)
      }
    } catch {
      // What was read before is not lost.
      guard !records.isEmpty else { throw error }
      failure = error
    }
    return records.isEmpty ? nil : records
  }

  /// About how many bytes of words a batch of made records may hold before it is handed on: one that
  /// holds a conversation of many megabytes holds little else.
  private static let batchSize = 2 << 20

  /// Counts the records of a batch, in the order they were read. Its lines are handed on, but for
  /// items met before, which have none, and records alike, which are numbered.
  public mutating func admit(
    _ batch: borrowing WrittenBatch, write: (ArraySlice<UInt8>) throws -> Void,
    reject: (Rejection) throws -> Void
  ) throws {
    warmth ^= identities.warm(batch.records, batch.hashes)
    var piece = 0
    var kept = 0..<0
    var index = 0
    while index < batch.records.count {
      let record = batch.records[index]
      switch record.kind {
      case .blank: counts.blank += 1
      case .duplicate: counts.duplicate += 1
      case .rejected:
        var rejection = batch.rejections[record.items.lowerBound]
        if batch.lineCount > 0, let line = rejection.line { rejection.line = line + lines }
        try reject(count(rejection))
      case .items:
        let stamp = identities.admit(
          vendorID: record.vendorID, content: record.content, batch.hashes[record.items])
        if stamp.occurrence == 1, stamp.freshCount == record.items.count {
          if record.piece == piece, record.bytes.lowerBound == kept.upperBound {
            kept = kept.lowerBound..<record.bytes.upperBound
          } else {
            if !kept.isEmpty { try write(batch.pieces[piece][kept]) }
            piece = record.piece
            kept = record.bytes
          }
        } else if stamp.freshCount > 0 {
          if !kept.isEmpty { try write(batch.pieces[piece][kept]) }
          kept = 0..<0
          var lines: [UInt8] = []
          for item in batch.items(index, stamp) { item.write(to: &lines) }
          try write(lines[...])
        }
        if stamp.freshCount > 0 { counts.imported += 1 } else { counts.duplicate += 1 }
        counts.items += stamp.freshCount
      }
      index += 1
    }
    if !kept.isEmpty { try write(batch.pieces[piece][kept]) }
    survey?.add(batch.tally)
    lines += batch.lineCount
  }

  /// Says what was met, once every batch was admitted.
  public mutating func finishBatches() {
    survey?.finish()
    identities.finish(notes)
  }

  /// Ends the reading and gives what it remembers of records to the next input's.
  public consuming func takeIdentities() -> Identities { identities }

  /// What the reader says of how it reads, for `voc inspect`.
  var layout: TableLayout? { survey?.layout ?? (reader as? any TableReader)?.layout }
}
