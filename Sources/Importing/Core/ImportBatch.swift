import FeedbackModel

/// Records of one stretch of an input, read and not yet written: any thread may write them.
public struct ImportBatch: Sendable {
  enum Content: Sendable {
    /// Rows of a table, written from their bytes.
    case rows(RowBatch, RowMaker)
    /// Records whose items are made.
    case records([ImportedRecord])
  }

  let content: Content
  let settling: ItemSettling

  /// Writes the records as lines of `voc.item/1`, as if none of them had been met before.
  public func written() -> WrittenBatch {
    var written = WrittenBatch(batch: self)
    switch content {
    case .rows(let batch, var maker):
      Self.write(batch, &maker, settling, to: &written)
      written.tally = maker.tally
    case .records(let records):
      var lines: [UInt8] = []
      for record in records { Self.write(record, settling, &lines, to: &written) }
      written.pieces = [lines]
    }
    return written
  }

  private static func write(
    _ batch: RowBatch, _ maker: inout RowMaker, _ settling: ItemSettling,
    to written: inout WrittenBatch
  ) {
    var next = 0
    var isJudged = false
    var room = batch.bytes.count * 2 + batch.rows.count * 512
    written.records.reserveCapacity(batch.rows.count)
    while next < batch.rows.count {
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        guard var out = LineCursor(buffer) else { return }
        while next < batch.rows.count {
          let row = batch.rows[next]
          let verdict = isJudged ? .items : maker.judge(row, of: batch)
          switch verdict {
          case .blank: written.records.append(.init(.blank))
          case .rejected: if let rejection = maker.rejection { written.reject(rejection) }
          case .items:
            isJudged = true
            let start = out.count
            let record = batch.firstRecord + next
            let stamp = RecordStamp(maker.identity)
            var outcome = maker.append(row, of: batch, record: record, stamp, to: &out)
            if outcome == .unusual {
              var items = maker.items(row, of: batch, record: record)
              settling.settle(&items)
              stamp.name(&items, vendor: settling.format.id)
              var bytes: [UInt8] = []
              for item in items { item.write(to: &bytes) }
              out.append(bytes)
              outcome = out.isFull ? .tooLittleRoom : .written
              if out.isFull { out.rewind(to: start) }
            }
            if outcome == .tooLittleRoom {
              count = out.count
              return
            }
            isJudged = false
            written.keep(maker.identity, stamp, start..<out.count)
          }
          next += 1
        }
        count = out.count
      }
      // Where not one row found room, the next piece has more.
      if piece.isEmpty { room *= 2 } else { written.pieces.append(piece) }
    }
  }

  private static func write(
    _ record: ImportedRecord, _ settling: ItemSettling, _ lines: inout [UInt8],
    to written: inout WrittenBatch
  ) {
    switch record {
    case .items(var items):
      settling.settle(&items)
      let identity = RecordIdentity(items)
      let stamp = RecordStamp(identity)
      stamp.name(&items, vendor: settling.format.id)
      let start = lines.count
      for item in items { item.write(to: &lines) }
      if items.isEmpty {
        written.records.append(.init(.blank))
      } else {
        written.keep(identity, stamp, start..<lines.count)
      }
    case .rejected(let rejection): written.reject(rejection)
    case .blank: written.records.append(.init(.blank))
    case .duplicate: written.records.append(.init(.duplicate))
    }
  }

  /// The items of one record, named by a stamp.
  func items(_ index: Int, _ stamp: RecordStamp) -> [FeedbackItem] {
    var items: [FeedbackItem] = []
    switch content {
    case .rows(let batch, var maker):
      guard case .items = maker.judge(batch.rows[index], of: batch) else { return [] }
      items = maker.items(batch.rows[index], of: batch, record: batch.firstRecord + index)
    case .records(let records):
      guard case .items(let made) = records[index] else { return [] }
      items = made
    }
    settling.settle(&items)
    stamp.name(&items, vendor: settling.format.id)
    return items
  }
}

/// Records written as lines, to be taken in order by ``ImportStream/admit(_:write:reject:)``.
public struct WrittenBatch: Sendable {
  /// What became of one record.
  struct Record: Sendable {
    enum Kind: Sendable { case items, blank, rejected, duplicate }
    var kind: Kind
    var vendorID: UInt64?
    var content: UInt64 = 0
    /// Its items' hashes among the batch's, or for a rejected one its place among the rejections.
    var items = 0..<0
    /// The piece its lines are in, and where.
    var piece = 0
    var bytes = 0..<0

    init(_ kind: Kind) { self.kind = kind }
  }

  let batch: ImportBatch
  fileprivate(set) var pieces: [[UInt8]] = []
  fileprivate(set) var records: [Record] = []
  fileprivate(set) var hashes: [UInt64] = []
  fileprivate(set) var rejections: [Rejection] = []
  fileprivate(set) var tally = RowTally()

  init(batch: ImportBatch) { self.batch = batch }

  fileprivate mutating func reject(_ rejection: Rejection) {
    var record = Record(.rejected)
    record.items = rejections.count..<rejections.count + 1
    records.append(record)
    rejections.append(rejection)
  }

  fileprivate mutating func keep(
    _ identity: borrowing RecordIdentity, _ stamp: borrowing RecordStamp, _ bytes: Range<Int>
  ) {
    var record = Record(.items)
    record.vendorID = identity.vendorID
    record.content = stamp.content
    record.items = hashes.count..<hashes.count + identity.items.count
    hashes += identity.items
    record.piece = pieces.count
    record.bytes = bytes
    records.append(record)
  }
}

/// What the user's options say of every item, whatever it was read from.
struct ItemSettling: Sendable {
  let format: Format
  let file: String
  let options: ImportOptions
  let notes: ImportNotes

  /// Fills in what the options say.
  func settle(_ items: inout [FeedbackItem]) {
    let appliesMap = !format.readsMap && !options.map.isEmpty
    let departments = options.departments
    guard
      appliesMap || options.channel != nil || options.landed != nil || !departments.isEmpty
    else { return }
    for index in items.indices {
      if appliesMap {
        let context = ImportContext(
          file: file, format: format.id, options: options, notes: notes)
        FieldMapping.apply(options.map, to: &items[index], context: context)
      }
      if items[index].channel == nil { items[index].channel = options.channel }
      if items[index].landed == nil { items[index].landed = options.landed }
      departments.settle(&items[index])
    }
  }
}
