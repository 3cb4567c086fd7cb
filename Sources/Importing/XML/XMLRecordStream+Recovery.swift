/// What happens where an input is not well-formed.
extension XMLRecordStream {
  /// Takes the broken stretch out of the way and goes on behind it.
  func recover(reason: String?) throws(ImportError) {
    let errorOffset = self.errorOffset
    let why = reason ?? XMLFault.reason(parser?.failure?.code ?? 0)
    parser = nil
    let scan = XMLResync(names: pattern.names, container: containers.last?.name)
    if !isInRecord {
      let next = try scan.nextRecord(input, from: lastGood, keeping: Self.maximumRecord)
      guard !next.isEndOfInput, next.offset <= errorOffset else { return skipStray(to: next, why) }
      recordStart = next.offset
      recordLine = lastGoodLine + next.lines
    }
    let start = recordStart
    let line = recordLine
    isInRecord = false
    let end = try scan.recordEnd(input, from: start, keeping: Self.maximumRecord)
    let isWhole = end.offset - start <= Self.maximumRecord
    let front = input.takeFront()
    let raw = front.isEmpty ? Array(input.slice(from: start, to: end.offset)) : front
    if reason == nil, isWhole, repair(raw, line: line) {
      repairedCount += 1
    } else {
      reject(
        raw, line: line, start: start,
        reason: end.isEndOfInput ? why + ", up to the end of the input" : why)
    }
    restart(at: end.offset, line: end.lines + line)
    input.drop(before: end.offset)
  }

  /// Passes over a stretch that is broken and holds no record.
  private func skipStray(to next: XMLResync.End, _ why: String) {
    let front = input.takeFront()
    let raw =
      front.isEmpty
      ? Array(
        input.slice(from: lastGood, to: min(next.offset, lastGood + Rejection.maximumBytes + 1)))
      : front
    let isClosing = XMLResync.isClosing(raw[...])
    if raw.contains(UInt8(ascii: "<")), !isClosing {
      reject(raw, line: lastGoodLine, start: lastGood, reason: why)
    } else if raw.contains(where: { $0 > 0x20 }), !isClosing {
      context.notes.add("stray bytes between records were skipped")
    }
    restart(at: next.offset, line: lastGoodLine + next.lines)
    input.drop(before: next.offset)
  }

  /// Tries to read a broken record after mending it.
  private func repair(_ raw: [UInt8], line: Int) -> Bool {
    guard
      let mended = XMLRepair.repaired(
        raw[...], entities: prolog.entities, refused: prolog.refusedEntities)
    else { return false }
    let before = pending.count
    let count = recordCount
    let saved = containers
    openParser(at: 0, line: line)
    guard let parser else { return false }
    let isFine = mended.withUnsafeBytes { parser.feed($0) } && !isInRecord
    let gave = pending.count == before + 1
    containers = saved
    if isFine, gave, tree.cut == nil { return true }
    pending.removeSubrange(before...)
    recordCount = count
    isInRecord = false
    return false
  }

  /// Rejects a record that was read to its end and not kept.
  func rejectWhole(reason: String, end: Int) {
    reject(
      Array(input.slice(from: recordStart, to: end)), line: recordLine, start: recordStart,
      reason: reason)
  }

  private func reject(_ raw: [UInt8], line: Int, start: Int, reason: String) {
    recordCount += 1
    let isCut = raw.count > Rejection.maximumBytes
    var rejection = Rejection(
      line: line, byte: context.storedOffset(start),
      reason: reason + (isCut ? " (cut to 1 MiB here)" : ""),
      raw: isCut ? Array(raw.prefix(Rejection.maximumBytes)) : raw)
    // Inside its containers the record can be read alone.
    rejection.header = containers.header
    pending.append(.rejected(rejection))
  }

  /// Counts what the input ends in, when it ends too early.
  func endEarly() throws(ImportError) {
    if !isInRecord {
      guard input.slice(from: lastGood, to: input.end).contains(where: { $0 > 0x20 }) else {
        return noteUnclosed()
      }
      let scan = XMLResync(names: pattern.names, container: nil)
      let next = try scan.nextRecord(input, from: lastGood, keeping: Self.maximumRecord)
      guard !next.isEndOfInput else { return noteUnclosed() }
      recordStart = next.offset
      recordLine = lastGoodLine + next.lines
    }
    reject(
      Array(input.slice(from: recordStart, to: input.end)), line: recordLine, start: recordStart,
      reason: "the input ends inside the record")
  }

  private func noteUnclosed() {
    guard let root = containers.levels.first else { return }
    context.notes.add("the input ends before </\(root.name)>")
  }
}
