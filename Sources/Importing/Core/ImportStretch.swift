/// A piece of an input that the reading thread has only cut off: any thread may look for the records
/// in it, before one thread numbers them in order (see ``ImportStream/nextStretch()``).
public struct ImportStretch: Sendable {
  enum Content: Sendable {
    case table(TableStretch)
    case xml(XMLStretch)
  }
  let content: Content

  /// Looks for the records.
  public func scanned() -> ScannedStretch {
    switch content {
    case .table(let table): ScannedStretch(content: .table(table.scanned()))
    case .xml(let xml): ScannedStretch(content: .xml(xml.scanned()))
    }
  }
}

/// The records of a stretch, not yet numbered.
public struct ScannedStretch: Sendable {
  enum Content: Sendable {
    case table(ScannedTable)
    case xml(ScannedXML)
  }
  let content: Content
}

/// What a stream has next for those who read it with several threads.
public enum NextStretch: Sendable {
  /// Records that are numbered, to be written.
  case batch(ImportBatch)
  /// A stretch to be scanned, then numbered in its turn.
  case stretch(ImportStretch)
  /// Nothing until all stretches given so far were numbered.
  case wait
  /// Nothing any more.
  case end
}

extension ImportStream {
  /// The next piece of the input, for several threads to share the work. The records and lines are
  /// those of ``nextBatch()``, byte for byte.
  ///
  /// Each stretch is scanned by any thread and then numbered, one after another in the order they
  /// were given. A stretch that cannot be numbered was cut in the wrong place or holds something
  /// irregular; it and all that were given behind it are taken back and read record by record.
  public mutating func nextStretch() throws(ImportError) -> NextStretch {
    if survey != nil {
      if let table = try survey?.nextStretch() {
        return .stretch(ImportStretch(content: .table(table)))
      }
      if survey?.ahead.unnumbered ?? 0 > 0 { return .wait }
    }
    if let xml {
      if let stretch = try xml.takeStretch() {
        return .stretch(ImportStretch(content: .xml(stretch)))
      }
      if xml.ahead.unnumbered > 0 { return .wait }
      xml.readOn()
      // No more than what was parsed with the next record: behind it stretches may begin.
      guard let records = try nextRecords(1) else { return .end }
      return .batch(ImportBatch(content: .records(records), settling: settling))
    }
    return try nextBatch().map { .batch($0) } ?? .end
  }

  /// Numbers the records of a stretch; nil where it must be taken back.
  public mutating func number(_ scanned: consuming ScannedStretch) -> ImportBatch? {
    switch scanned.content {
    case .table(let table):
      guard let (rows, maker) = survey?.number(table) else { return nil }
      return ImportBatch(content: .rows(rows, maker), settling: settling)
    case .xml(let scanned):
      guard let before = xml?.number(scanned), let records = scanned.records else { return nil }
      return ImportBatch(content: .records(records), settling: settling, before: before)
    }
  }

  /// Takes back all stretches that were not numbered, in their order.
  public mutating func takeBack(_ stretches: [ImportStretch]) {
    survey?.takeBack(
      stretches.compactMap { stretch in
        switch stretch.content {
        case .table(let table): table.bytes
        case .xml: nil
        }
      })
    xml?.takeBack(
      stretches.compactMap { stretch in
        switch stretch.content {
        case .xml(let xml): xml
        case .table: nil
        }
      })
  }
}
