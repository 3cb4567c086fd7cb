import FeedbackModel

/// Records of one stretch of an input, read and not yet written: any thread may write them.
public struct ImportBatch: Sendable {
  enum Content: Sendable {
    /// Rows of a table, written from their bytes.
    case rows(RowBatch, RowMaker)
    /// Lines of items.
    case lines(LineBatch)
    /// Records whose items are made.
    case records([ImportedRecord])
  }

  let content: Content
  let settling: ItemSettling
  /// How many lines of the input they took, where records are told by lines counted later.
  var lineCount = 0
  /// How many records and lines the input has before these, where they count from their own start.
  var before = (records: 0, lines: 0)
  /// Whether they are items read back, one a record.
  var isReadBack = false

  /// Writes the records as lines of `voc.item/1`, as if none of them had been met before.
  /// - Parameter needsLines: whether anybody wants the lines; where only counts are wanted none are
  ///   written, but every record is judged, dated, hashed and counted all the same. The default is
  ///   true.
  public func written(needsLines: Bool = true) -> WrittenBatch {
    var written = WrittenBatch(batch: self)
    switch content {
    case .rows(let batch, var maker):
      if needsLines {
        Self.write(batch, &maker, settling, to: &written)
      } else {
        Self.count(batch, &maker, to: &written)
      }
      written.tally = maker.tally
    case .lines(let batch): batch.write(settling, to: &written)
    case .records(let records):
      written.lineCount = lineCount
      var lines: [UInt8] = []
      for record in records {
        write(record, needsLines: needsLines, &lines, to: &written)
      }
      written.pieces = [lines]
    }
    return written
  }

  /// Judges the rows without writing them.
  private static func count(
    _ batch: RowBatch, _ maker: inout RowMaker, to written: inout WrittenBatch
  ) {
    written.records.reserveCapacity(batch.rows.count)
    for (place, row) in batch.rows.enumerated() {
      switch maker.judge(row, of: batch) {
      case .blank: written.add(.blank)
      case .rejected: if let rejection = maker.rejection { written.reject(rejection) }
      case .items:
        // What is odd in a text is met only where the text is made.
        if maker.isUnusual(row, of: batch) {
          _ = maker.items(row, of: batch, record: batch.firstRecord + place)
        }
        written.keep(maker.identity, RecordStamp(maker.identity), piece: 0, 0..<0)
      }
    }
  }

  private static func write(
    _ batch: RowBatch, _ maker: inout RowMaker, _ settling: ItemSettling,
    to written: inout WrittenBatch
  ) {
    var next = 0
    var isJudged = false
    // The lines of a row that are made and found no room: making them again would count twice what
    // is odd in them.
    var made: [UInt8]?
    var room = batch.bytes.count * 2 + batch.rows.count * 512
    written.records.reserveCapacity(batch.rows.count)
    while next < batch.rows.count {
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        guard var out = LineCursor(buffer) else { return }
        while next < batch.rows.count {
          let row = batch.rows[next]
          let verdict = isJudged ? .items : maker.judge(row, of: batch)
          switch verdict {
          case .blank: written.add(.blank)
          case .rejected: if let rejection = maker.rejection { written.reject(rejection) }
          case .items:
            isJudged = true
            let start = out.count
            let record = batch.firstRecord + next
            let stamp = RecordStamp(maker.identity)
            var outcome = maker.append(row, of: batch, record: record, stamp, to: &out)
            if outcome == .unusual {
              let bytes = made ?? lines(of: row, record, stamp, in: batch, &maker, settling)
              out.append(bytes)
              outcome = out.isFull ? .tooLittleRoom : .written
              made = out.isFull ? bytes : nil
              if out.isFull { out.rewind(to: start) }
            }
            if outcome == .tooLittleRoom {
              count = out.count
              return
            }
            isJudged = false
            written.keep(maker.identity, stamp, piece: written.pieces.count, start..<out.count)
          }
          next += 1
        }
        count = out.count
      }
      // Where not one row found room, the next piece has more.
      if piece.isEmpty { room *= 2 } else { written.pieces.append(piece) }
    }
  }

  /// The lines of a row's items, made one by one.
  private static func lines(
    of row: RowBatch.Row, _ record: Int, _ stamp: borrowing RecordStamp, in batch: RowBatch,
    _ maker: inout RowMaker, _ settling: ItemSettling
  ) -> [UInt8] {
    var items = maker.items(row, of: batch, record: record)
    settling.settle(&items)
    stamp.name(&items, vendor: settling.format.id)
    var bytes: [UInt8] = []
    for item in items { item.write(to: &bytes) }
    return bytes
  }

  private func write(
    _ record: ImportedRecord, needsLines: Bool, _ lines: inout [UInt8],
    to written: inout WrittenBatch
  ) {
    switch record {
    case .items(var items):
      settle(&items)
      let identity =
        if isReadBack, let item = items.first {
          RecordIdentity(readBack: item)
        } else {
          RecordIdentity(items)
        }
      let stamp = RecordStamp(identity)
      stamp.name(&items, vendor: settling.format.id)
      let start = lines.count
      if needsLines {
        for item in items { item.write(to: &lines) }
      }
      if items.isEmpty {
        written.add(.blank)
      } else {
        written.keep(identity, stamp, piece: 0, start..<lines.count)
      }
    case .rejected(let rejection): written.reject(rejection)
    case .blank: written.add(.blank)
    case .duplicate: written.add(.duplicate)
    }
  }

  /// Fills in what the options say, and the place in the input.
  private func settle(_ items: inout [FeedbackItem]) {
    if before != (0, 0) {
      for index in items.indices {
        items[index].source.record += before.records
        if let line = items[index].source.line { items[index].source.line = line + before.lines }
      }
    }
    settling.settle(&items)
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
    case .lines: return []
    }
    settle(&items)
    stamp.name(&items, vendor: settling.format.id)
    return items
  }
}
