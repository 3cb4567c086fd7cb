/// Reading XML in stretches of whole records, each parsed by any thread, for as long as every one of
/// them is well-formed and leaves the elements open around the records as they were.
extension XMLRecordStream {
  /// The next stretch; nil where ``next()`` must read on, which it may, after ``readOn()``, once all
  /// stretches before were numbered.
  func takeStretch() throws(ImportError) -> XMLStretch? {
    guard let recipe, pattern.context.isEmpty else { return nil }
    if aheadLine == nil, !beginStretches() { return nil }
    let size = context.options.stretchSize
    while input.end - input.fed < size {
      do throws(ImportError) {
        guard try input.more() else { return nil }
      } catch {
        return nil  // It is told by the next read.
      }
    }
    guard let end = XMLStretch.lastEnd(in: input.unfed.prefix(size), of: pattern.names) else {
      if ahead.unnumbered == 0 { ahead.gaveUp(until: input.end) }
      return nil
    }
    let offset = input.fed
    ahead.unnumbered += 1
    return XMLStretch(
      bytes: input.takeUnfed(end), offset: offset, containers: containers, pattern: pattern,
      context: context, recipe: recipe)
  }

  /// Stops parsing here, before the record it is in, so that stretches may begin; false where that
  /// cannot be.
  private func beginStretches() -> Bool {
    let start = isInRecord ? recordStart : lastGood
    guard recordCount > 0, !isFinished, !holdsRecords, shownAgain == 0, let parser,
      parser.failure == nil, !containers.isEmpty, !containers.areTooDeep,
      ahead.mayRead(at: start)
    else { return false }
    aheadLine = isInRecord ? recordLine : lastGoodLine
    isInRecord = false
    self.parser = nil
    input.fed = start
    input.drop(before: start)
    return true
  }

  /// Goes on here, record by record.
  func readOn() {
    guard let line = aheadLine else { return }
    aheadLine = nil
    restart(at: input.fed, line: line)
  }

  /// Gives the records of a stretch their numbers, in the order they were read; nil where it must be
  /// read again.
  func number(_ scanned: ScannedXML) -> (records: Int, lines: Int)? {
    guard scanned.records != nil, let line = aheadLine else { return nil }
    ahead.unnumbered -= 1
    let before = (recordCount, line - 1)
    recordCount += scanned.count
    aheadLine = line + scanned.lines
    for note in scanned.notes { context.notes.add(note) }
    return before
  }

  /// Takes back all stretches that were not numbered.
  func takeBack(_ stretches: [XMLStretch]) {
    guard let first = stretches.first else { return }
    input.takeBack(stretches.map(\.bytes), from: first.offset)
    ahead.gaveUp(until: first.offset + first.bytes.count)
    readOn()
  }

  /// Parses a stretch that is all there is; false where it is not records and blanks alone.
  fileprivate func parse(_ bytes: [UInt8], at offset: Int, inside open: XMLContainers) -> Bool {
    containers = open
    openParser(at: 0, line: 1)
    guard let parser else { return false }
    // Cut where the reading thread would have cut it.
    let isFine = bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = input.chunkEnd(from: offset + start, before: offset + bytes.count) - offset
        let chunk = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        guard parser.feed(chunk, at: offset + start) else { return false }
        start = end
      }
      return true
    }
    guard isFine, parser.awaitsContent, !isInRecord, containers.areOpenAlike(open) else {
      return false
    }
    return !pending.contains { if case .rejected = $0 { true } else { false } }
  }
}

/// Bytes of an XML input from behind a record, or a tag, up to where a record seems to end.
struct XMLStretch: Sendable {
  let bytes: [UInt8]
  /// Its place in the input.
  let offset: Int
  /// What is open around it.
  let containers: XMLContainers
  let pattern: XMLRecordPattern
  let context: ImportContext
  let recipe: XMLRecipe

  /// Makes the records.
  func scanned() -> ScannedXML {
    let notes = ImportNotes()
    var own = context
    own.notes = notes
    let stream = XMLRecordStream(MemorySource([]), pattern: pattern, context: own)
    stream.follow(recipe)
    // The parser and its events hold one another.
    defer { stream.parser = nil }
    guard stream.parse(bytes, at: offset, inside: containers) else { return ScannedXML() }
    return ScannedXML(
      records: stream.pending, count: stream.recordCount, lines: stream.line - 1, notes: notes.all)
  }

  /// Behind the last end tag of a record, so far as that shows without parsing.
  static func lastEnd(in bytes: ArraySlice<UInt8>, of names: Set<String>) -> Int? {
    var index = bytes.endIndex - 1
    while index > bytes.startIndex {
      index -= 1
      guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"),
        let close = bytes[index...].prefix(256).firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      let name = bytes[index + 2..<close].prefix { $0 > 0x20 }
      let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
      if names.contains(String(decoding: local, as: UTF8.self)) {
        return close + 1 - bytes.startIndex
      }
    }
    return nil
  }
}

/// The records of a stretch, counted from its own start.
struct ScannedXML: Sendable {
  /// Nil where something in it is irregular.
  var records: [ImportedRecord]?
  var count = 0
  /// How many lines end in it.
  var lines = 0
  /// What was said on the way.
  var notes: [String] = []
}
