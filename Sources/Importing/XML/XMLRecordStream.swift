/// Streams the records of an XML input: each is built as a small tree, given to `finish`, and
/// forgotten. A record that is not well-formed costs itself alone: its bytes are cut out, mended
/// if they can be, else rejected, and a new parser goes on behind it.
final class XMLRecordStream: XMLEvents {
  let pattern: XMLRecordPattern
  let context: ImportContext
  /// Turns a finished record into what it became.
  var finish: (XMLNode, XMLRecordPosition, XMLRecordStream) -> ImportedRecord = { _, _, _ in .blank
  }

  /// What is open around the records.
  @exclusivity(unchecked) var containers: XMLContainers
  private(set) var prolog = XMLProlog(rootStart: 0, line: 1)
  /// What has become of records that nobody has taken yet.
  var pending: [ImportedRecord] = []
  private var pendingIndex = 0

  /// What makes records of elements, where each is made without regard to the others; nil else.
  private(set) var recipe: XMLRecipe?
  /// What is read in stretches that other threads parse.
  var ahead: ReadAhead
  /// The line at which the first stretch begins that is not numbered yet; nil where none is given
  /// away.
  var aheadLine: Int?

  let input: XMLInput
  var parser: XMLPushParser?
  /// What turns a parser's offset and line into the input's.
  private var offsetBase = 0
  private var lineBase = 0
  /// Start tags that a new parser shows again.
  @exclusivity(unchecked) private(set) var shownAgain = 0
  private var hasParsed = false

  @exclusivity(unchecked) var isInRecord = false
  /// Where the record begins that is being read.
  var recordStart = 0
  var recordLine = 1
  /// The end of the last tag that was in order, outside records.
  var lastGood = 0
  var lastGoodLine = 1

  private var hasStarted = false
  private(set) var isFinished = false
  var recordCount = 0
  /// Records that were mended.
  var repairedCount = 0

  /// How many bytes of markup and text a record may have. A record is held whole, in its bytes and
  /// its text, so this bounds the memory.
  static let maximumRecord = 16 << 20

  init(
    _ source: any ByteSource, pattern: XMLRecordPattern, context: ImportContext,
    chunkSize: Int = 64 << 10
  ) {
    self.pattern = pattern
    self.context = context
    ahead = ReadAhead(context.options)
    containers = XMLContainers(wanted: pattern.context)
    input = XMLInput(source, chunkSize: min(chunkSize, context.options.stretchSize))
    super.init()
    tree.dropsBlanks = pattern.isData
  }

  /// Makes records by a recipe from now on.
  func follow(_ recipe: XMLRecipe) {
    self.recipe = recipe
    let body = recipe.makeBody()
    let dates = recipe.dates
    finish = { node, position, stream in
      body(XMLRecord(node: node, position: position, stream: stream, dates: dates))
    }
  }

  /// Whether records are at hand that nobody has taken yet.
  var holdsRecords: Bool { pendingIndex < pending.count }

  /// The line of the next byte to be parsed.
  var line: Int { (parser?.line ?? 1) + lineBase }

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
    guard input.feed({ parser.feed($0, at: $1) }) else { return try recover(reason: nil) }
    if isInRecord {
      if input.fed - recordStart > Self.maximumRecord {
        try recover(reason: "a record of more than \(Self.maximumRecord >> 20) MB")
      } else {
        input.drop(before: recordStart)
      }
    } else {
      if input.fed - lastGood > Self.maximumRecord {
        context.notes.add(
          "more than \(Self.maximumRecord >> 20) MB without a record between two tags were skipped")
        lastGood = parser.offset + offsetBase
        lastGoodLine = parser.line + lineBase
      }
      input.drop(before: lastGood)
    }
  }

  private func begin() throws(ImportError) {
    hasStarted = true
    while true {
      switch XMLProlog.scan(input.unfed) {
      case .root(let prolog):
        self.prolog = prolog
        restart(at: prolog.rootStart - input.unfed.startIndex + input.fed, line: prolog.line)
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
  func restart(at offset: Int, line: Int) {
    openParser(at: offset, line: line)
    lastGood = offset
    lastGoodLine = line
    input.fed = offset
  }

  /// A new parser that takes its first bytes as those of an offset.
  func openParser(at offset: Int, line: Int) {
    isInRecord = false
    containers.surface()
    parser = XMLPushParser(events: self)
    var opening = containers.openingTags
    let isLost = hasParsed && opening.isEmpty
    if isLost { opening = Array("<lost>".utf8) }
    hasParsed = true
    offsetBase = offset - opening.count
    lineBase = line - 1 - opening.count { $0 == 0x0A }
    shownAgain = isLost ? 1 : containers.levels.count
    _ = opening.withUnsafeBytes { parser?.feed($0) }
  }

  /// The input's offset at which the parser stopped.
  var errorOffset: Int { (parser?.failure?.offset ?? 0) + offsetBase }

  private func conclude() {
    isFinished = true
    parser = nil
    if repairedCount > 0 {
      context.notes.add(
        "\(repairedCount) record\(repairedCount == 1 ? " was" : "s were") not well-formed and mended"
          + " (control characters, references, bare & or <)")
    }
  }

  // MARK: Events

  override func start(_ name: XMLName, _ attributes: XMLAttributes, _ parser: XMLPushParser) {
    if isInRecord {
      tree.begin(name)
      if attributes.count > 0 {
        attributes.forEach(in: tree) { tree.attribute($0, $1) }
      }
      return
    }
    if shownAgain > 0 {
      shownAgain -= 1
      return
    }
    let local = tree.local(name.local)
    let tag = parser.startTag
    let line = parser.line + lineBase
    if pattern.names.contains(local), containers.end(with: pattern.parents) {
      isInRecord = true
      recordStart = parser.offset + offsetBase - tag.count
      recordLine = line - tag.count { $0 == 0x0A }
      tree.reset()
      tree.begin(name)
      attributes.forEach(in: tree) { tree.attribute($0, $1) }
      return
    }
    var values: [(name: String, value: String)] = []
    attributes.forEach(in: tree) { number, value in
      values.append((tree.local(number), String(decoding: value, as: UTF8.self)))
    }
    containers.open(local, tag: Array(tag) + [UInt8(ascii: ">")], values)
    lastGood = parser.offset + offsetBase
    lastGoodLine = line
  }

  override func end(_ parser: XMLPushParser) {
    if isInRecord {
      tree.end()
      if tree.depth > 0 { return }
      isInRecord = false
      if let cut = tree.cut {
        rejectWhole(reason: cut, end: parser.offset + offsetBase)
      } else if let root = tree.root {
        recordCount += 1
        pending.append(
          finish(root, XMLRecordPosition(record: recordCount, line: recordLine), self))
      }
    } else {
      containers.close()
    }
    lastGood = parser.offset + offsetBase
    lastGoodLine = parser.line + lineBase
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInRecord { tree.text(bytes) } else { containers.text(bytes) }
  }
}
