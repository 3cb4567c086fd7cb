/// Which elements of a file are its records.
struct XMLRecordPattern {
  /// The record element's local names.
  var names: Set<String>
  /// The local names of the elements that must hold it, the nearest last; empty for any.
  var parents: [String] = []
  /// Elements outside the records whose text the records' mapping wants (`Product/ExternalId`).
  var context: Set<String> = []
}

/// Where a record stands in its input.
struct XMLRecordPosition {
  /// From 1.
  var record: Int
  /// From 1.
  var line: Int
}

/// Streams the records of an XML input: each is built as a small tree, given to `finish`, and
/// forgotten. A record that is not well-formed costs itself alone: its bytes are cut out, mended
/// if they can be, else rejected, and a new parser goes on behind it.
final class XMLRecordStream: XMLEvents {
  let pattern: XMLRecordPattern
  let context: ImportContext
  /// Turns a finished record into what it became.
  var finish: (XMLNode, XMLRecordPosition, XMLRecordStream) -> ImportedRecord = { _, _, _ in .blank
  }

  /// An element that is open and no part of a record.
  struct Container {
    var name: String
    /// The bytes of its start tag with `>`, to open it again for a new parser.
    var tag: [UInt8]
    var attributes: [(name: String, value: String)]
    /// Text of the children that the pattern's `context` names.
    var values: [(name: String, text: String)] = []
  }
  @exclusivity(unchecked) private(set) var containers: [Container] = []
  private(set) var prolog = XMLProlog(rootStart: 0, line: 1)
  /// What has become of records that nobody has taken yet.
  var pending: [ImportedRecord] = []

  private let input: XMLInput
  private var parser: XMLPushParser?
  /// What turns a parser's offset and line into the input's.
  private var offsetBase = 0
  private var lineBase = 0
  @exclusivity(unchecked) private var isInRecord = false
  private var recordStart = 0
  private var recordLine = 1
  private var recordName = ""
  /// The end of the last tag that was in order, outside records.
  private var lastGood = 0
  private var lastGoodLine = 1
  @exclusivity(unchecked) private var capturing: [UInt8]?
  private var hasStarted = false
  private var isFinished = false
  private(set) var recordCount = 0
  private var repairedCount = 0

  /// How many bytes of markup and text a record may have.
  static let maximumRecord = 64 << 20

  init(_ source: any ByteSource, pattern: XMLRecordPattern, context: ImportContext) {
    self.pattern = pattern
    self.context = context
    input = XMLInput(source)
  }

  /// The next record, or nil at the end.
  func next() throws(ImportError) -> ImportedRecord? {
    while pendingIndex >= pending.count {
      pending.removeAll(keepingCapacity: true)
      pendingIndex = 0
      if isFinished { return nil }
      try advance()
    }
    pendingIndex += 1
    return pending[pendingIndex - 1]
  }
  private var pendingIndex = 0

  private func advance() throws(ImportError) {
    if !hasStarted { try begin() }
    guard let parser else {
      isFinished = true
      return
    }
    if input.fed == input.end, !(try input.more()) {
      if !parser.finish() { try endEarly() }
      conclude()
      return
    }
    let isFine = input.feed { parser.feed($0) }
    if isFine {
      if isInRecord, input.end - recordStart > Self.maximumRecord || tree.isCut {
        try recover(reason: "a record of more than \(Self.maximumRecord >> 20) MB")
      } else {
        input.drop(before: isInRecord ? recordStart : lastGood)
      }
    } else {
      try recover(reason: nil)
    }
  }

  private func begin() throws(ImportError) {
    hasStarted = true
    while true {
      switch XMLProlog.scan(input.unfed) {
      case .root(let prolog):
        self.prolog = prolog
        input.fed = prolog.rootStart - input.unfed.startIndex + input.fed
        restart(at: input.fed, line: prolog.line)
        lastGood = input.fed
        lastGoodLine = prolog.line
        return
      case .notXML:
        throw ImportError(.badData, file: context.file, "this is not XML: no root element")
      case .unfinished:
        if input.end > XMLProlog.maximumBytes {
          throw ImportError(.badData, file: context.file, "no root element in the first megabyte")
        }
        guard try input.more() else {
          throw ImportError(.badData, file: context.file, "the XML ends before its root element")
        }
      }
    }
  }

  /// A new parser that goes on at an offset, inside the containers that are open.
  private func restart(at offset: Int, line: Int) {
    openParser(at: offset, line: line)
    lastGood = offset
    lastGoodLine = line
    input.fed = offset
  }

  private func openParser(at offset: Int, line: Int) {
    isInRecord = false
    capturing = nil
    parser = XMLPushParser(events: self)
    var opening = containers.flatMap(\.tag)
    let isLost = hasParsed && opening.isEmpty
    if isLost { opening = Array("<lost>".utf8) }
    hasParsed = true
    offsetBase = offset - opening.count
    lineBase = line - 1 - opening.count { $0 == 0x0A }
    skippedStarts = isLost ? 1 : containers.count
    _ = opening.withUnsafeBytes { parser?.feed($0) }
  }
  private var hasParsed = false
  /// Start tags that a restart shows again.
  @exclusivity(unchecked) private var skippedStarts = 0

  // MARK: Events

  override func start(_ name: Int32, _ attributes: XMLAttributes, _ parser: XMLPushParser) {
    if isInRecord {
      tree.begin(name)
      if attributes.count > 0 {
        attributes.forEach(in: tree) { tree.attribute($0, $1) }
      }
      return
    }
    if skippedStarts > 0 {
      skippedStarts -= 1
      return
    }
    let local = tree.names.locals[Int(name)]
    let tag = parser.startTag
    let breaks = tag.count { $0 == 0x0A }
    let line = parser.line + lineBase
    if pattern.names.contains(local), hasParents() {
      isInRecord = true
      recordName = local
      recordStart = parser.offset + offsetBase - tag.count
      recordLine = line - breaks
      tree.reset()
      tree.begin(name)
      attributes.forEach(in: tree) { tree.attribute($0, $1) }
      return
    }
    var container = Container(name: local, tag: Array(tag), attributes: [])
    container.tag.append(UInt8(ascii: ">"))
    attributes.forEach(in: tree) { number, value in
      container.attributes.append(
        (tree.names.locals[Int(number)], String(decoding: value, as: UTF8.self)))
    }
    // More levels than any export has are not worth remembering; libxml2 stops at 256.
    containers.append(container)
    if pattern.context.contains(local) { capturing = [] }
    lastGood = parser.offset + offsetBase
    lastGoodLine = line
  }

  override func end(_ parser: XMLPushParser) {
    if isInRecord {
      tree.end()
      if tree.depth == 0 { finishRecord(parser) }
      return
    }
    if let container = containers.popLast() {
      if let text = capturing, pattern.context.contains(container.name),
        let parent = containers.indices.last
      {
        let value = String(decoding: text, as: UTF8.self)
        containers[parent].values.removeAll { $0.name == container.name }
        containers[parent].values.append((container.name, value))
      }
      capturing = nil
    }
    lastGood = parser.offset + offsetBase
    lastGoodLine = parser.line + lineBase
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInRecord {
      tree.text(bytes)
    } else if let captured = capturing, captured.count < 4096 {
      capturing?.append(contentsOf: bytes.prefix(4096))
    }
  }

  private func hasParents() -> Bool {
    // Where the containers' own tags were broken, the record's name has to do.
    if pattern.parents.isEmpty || containers.isEmpty { return true }
    let tail = containers.suffix(pattern.parents.count)
    return tail.count == pattern.parents.count
      && zip(tail, pattern.parents).allSatisfy { $0.name == $1 }
  }

  private func finishRecord(_ parser: XMLPushParser) {
    isInRecord = false
    recordCount += 1
    if let root = tree.root {
      pending.append(
        finish(root, XMLRecordPosition(record: recordCount, line: recordLine), self))
    }
    lastGood = parser.offset + offsetBase
    lastGoodLine = parser.line + lineBase
  }

  /// The text of a child of an open container, the nearest first.
  func containerValue(_ name: String, of container: String? = nil) -> String? {
    for level in containers.reversed() where container == nil || level.name == container {
      if let found = level.values.first(where: { $0.name == name }) { return found.text }
    }
    return nil
  }

  /// An attribute of an open container, the nearest first.
  func containerAttribute(_ name: String, of container: String) -> String? {
    for level in containers.reversed() where level.name == container {
      if let found = level.attributes.first(where: { $0.name == name }) { return found.value }
    }
    return nil
  }

  // MARK: Recovery

  /// Takes the broken stretch out of the way and goes on behind it.
  private func recover(reason: String?) throws(ImportError) {
    let failure = parser?.failure
    let errorOffset = (failure?.offset ?? 0) + offsetBase
    let why = reason ?? XMLFault.reason(failure?.code ?? 0)
    parser = nil
    var scan = XMLResync(names: pattern.names, container: containers.last?.name)
    var start = recordStart
    var line = recordLine
    if !isInRecord {
      start = lastGood
      line = lastGoodLine
      guard let first = try scan.nextRecord(input, from: start), first <= errorOffset else {
        return try skipStray(from: start, line: line, why, scan)
      }
      line += input.lines(from: start, to: first)
      start = first
    }
    isInRecord = false
    let end = try scan.recordEnd(input, from: start, keeping: Self.maximumRecord)
    let front = input.takeFront()
    let raw =
      front.isEmpty
      ? Array(input.slice(from: start, to: min(end.offset, start + Self.maximumRecord))) : front
    recordLine = line
    if reason == nil, end.offset - start <= Self.maximumRecord, repair(raw, line: line) {
      repairedCount += 1
    } else {
      reject(
        raw, line: line, start: start,
        isEnd: end.isEndOfInput ? why + ", up to the end of the input" : why)
    }
    restart(at: end.offset, line: end.lines + line)
    input.drop(before: end.offset)
  }

  private func skipStray(
    from start: Int, line: Int, _ why: String, _ scan: XMLResync
  ) throws(ImportError) {
    var scan = scan
    let next = try scan.nextRecord(input, from: start) ?? input.end
    let raw = input.slice(from: start, to: min(next, start + Rejection.maximumBytes))
    if raw.contains(UInt8(ascii: "<")), !XMLResync.isClosing(raw) {
      recordCount += 1
      reject(Array(raw), line: line, start: start, isEnd: why)
    } else if raw.contains(where: { $0 > 0x20 }), !XMLResync.isClosing(raw) {
      context.notes.add("stray bytes between records were skipped")
    }
    let lines = input.lines(from: start, to: next)
    restart(at: next, line: line + lines)
    input.drop(before: next)
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
    if isFine, gave { return true }
    pending.removeSubrange(before...)
    recordCount = count
    isInRecord = false
    return false
  }

  private func reject(_ raw: [UInt8], line: Int, start: Int, isEnd reason: String) {
    recordCount += 1
    let isCut = raw.count > Rejection.maximumBytes
    pending.append(
      .rejected(
        Rejection(
          line: line, byte: start, reason: reason + (isCut ? " (cut to 1 MiB here)" : ""),
          raw: Array(raw.prefix(Rejection.maximumBytes)))))
  }

  private func endEarly() throws(ImportError) {
    if isInRecord {
      let raw = Array(input.slice(from: recordStart, to: input.end))
      reject(raw, line: recordLine, start: recordStart, isEnd: "the input ends inside the record")
    } else if input.slice(from: lastGood, to: input.end).contains(where: { $0 > 0x20 }),
      let first = try firstUnread()
    {
      let raw = Array(input.slice(from: first, to: input.end))
      let line = lastGoodLine + input.lines(from: lastGood, to: first)
      reject(raw, line: line, start: first, isEnd: "the input ends inside the record")
    } else if !containers.isEmpty {
      context.notes.add("the input ends before </\(containers[0].name)>")
    }
  }

  private func firstUnread() throws(ImportError) -> Int? {
    var scan = XMLResync(names: pattern.names, container: nil)
    return try scan.nextRecord(input, from: lastGood)
  }

  private func conclude() {
    isFinished = true
    parser = nil
    if repairedCount > 0 {
      context.notes.add(
        "\(repairedCount) record\(repairedCount == 1 ? " was" : "s were") not well-formed and mended"
          + " (control characters, references, bare & or <)")
    }
  }
}

/// Why libxml2 stopped, in words.
enum XMLFault {
  static func reason(_ code: Int) -> String {
    switch code {
    case 8, 9, 14: "a character that XML forbids"
    case 26, 27: "an entity that is not defined"
    case 38: "a < inside an attribute"
    case 42: "the same attribute twice"
    case 5, 76, 77, 74: "a start tag without its end tag"
    case 65, 41, 39, 40, 73: "a broken tag"
    case 1, 2, 3: "more levels or longer text than XML readers take"
    case 6, 7, 23, 66, 67, 68: "a broken reference or name"
    case 62, 63, 55, 45, 44: "a broken CDATA section or comment"
    default: "not well-formed XML (libxml2 error \(code))"
    }
  }
}
