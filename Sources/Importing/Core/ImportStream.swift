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

  private let file: String
  private let options: ImportOptions
  private var reader: any RecordReader
  private var identities = Identities()
  private var record = 0

  /// Opens a path; `-` is standard input.
  /// - Throws: `.noInput` where it cannot be read, `.badData` where it is of no known format,
  ///   `.usage` where the options ask for what cannot be.
  public init(path: String, options: ImportOptions) throws(ImportError) {
    if path != "-", InputFiles.isExportFolder(path) {
      try self.init(folder: path, options: options)
      return
    }
    let source = try FileSource(path: path)
    try self.init(
      InputHead(
        file: path, source: source, reopen: Self.reopener(path),
        place: ImportContext.Place(path: path == "-" ? nil : path), options: options))
  }

  /// Opens bytes under a name.
  public init(
    file: String, source: any ByteSource, options: ImportOptions
  ) throws(ImportError) {
    try self.init(InputHead(file: file, source: source, reopen: nil, options: options))
  }

  private static func reopener(_ path: String) -> ImportContext.Reopen? {
    guard path != "-" else { return nil }
    let reopen: ImportContext.Reopen = { () throws(ImportError) -> any ByteSource in
      try FileSource(path: path)
    }
    return reopen
  }

  private init(folder: String, options: ImportOptions) throws(ImportError) {
    let sniff = Sniff(file: folder, head: [], isWhole: true)
    for format in FormatRegistry.all where format.isBinary {
      guard let recognition = format.recognise(sniff) else { continue }
      let notes = ImportNotes()
      let name = options.displayName ?? folder
      var context = ImportContext(file: name, format: format.id, options: options, notes: notes)
      context.place = ImportContext.Place(path: folder)
      self.init(
        file: name, format: format, recognition: recognition, encoding: nil, notes: notes,
        options: options, reader: try format.open(MemorySource([]), context))
      return
    }
    throw ImportError(.badData, file: folder, "a folder of an unknown export")
  }

  init(_ head: InputHead) throws(ImportError) {
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
      notes: head.notes, options: head.options, reader: try format.open(head.source, context))
  }

  private init(
    file: String, format: Format, recognition: Recognition, encoding: EncodingDecision?,
    notes: ImportNotes, options: ImportOptions, reader: any RecordReader
  ) {
    self.file = file
    self.format = format
    self.recognition = recognition
    self.encoding = encoding
    self.notes = notes
    self.options = options
    self.reader = reader
    counts = SourceCounts(file: file, format: format.id)
  }

  /// The next record, or nil at the end.
  public mutating func next() throws(ImportError) -> ImportedRecord? {
    guard let read = try reader.next() else {
      identities.finish(notes)
      return nil
    }
    record += 1
    // Moved out, so that filling in ids does not copy the items.
    switch consume read {
    case .items(var items):
      guard !items.isEmpty else {
        counts.blank += 1
        return .blank
      }
      finish(&items)
      if identities.stamp(&items, vendor: format.id) {
        counts.duplicate += 1
        return .duplicate
      }
      counts.imported += 1
      counts.items += items.count
      return .items(items)
    case .rejected(var rejection):
      counts.rejected += 1
      if rejection.format == nil { rejection.format = format.id }
      return .rejected(rejection)
    case .blank:
      counts.blank += 1
      return .blank
    case .duplicate:
      counts.duplicate += 1
      return .duplicate
    }
  }

  /// What the reader says of how it reads, for `voc inspect`.
  var layout: TableLayout? { (reader as? any TableReader)?.layout }

  private func finish(_ items: inout [FeedbackItem]) {
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

/// Fills in the ids that readers left open, and finds records met before.
struct Identities {
  private var seen = HashMemory()
  private var pending = HashMemory()

  /// Fills in the ids of a record's items; whether the record is a duplicate: all its ids came from
  /// the export and it was met before with the same content.
  mutating func stamp(_ items: inout [FeedbackItem], vendor: String) -> Bool {
    var content = ContentHash()
    for item in items { content.add(item) }
    var isPending = false
    for item in items where ItemIdentity.isPending(item.id) { isPending = true }
    guard isPending else {
      var identity = FastHash()
      identity.add(content.value)
      for item in items { identity.add(item.id) }
      return seen.insert(identity.value)
    }
    let occurrence = pending.occurrence(content.value)
    let hash = String(content.value, radix: 16)
    let front =
      "\(vendor):h\(String(repeating: "0", count: 16 - hash.count))\(hash)"
      + (occurrence > 1 ? ".\(occurrence)" : "")
    for index in items.indices where ItemIdentity.isPending(items[index].id) {
      if items.count > 1, items[index].respondent == nil { items[index].respondent = front }
      items[index].id = front + items[index].id
    }
    return false
  }

  func finish(_ notes: ImportNotes) {
    if seen.isFull || pending.isFull {
      notes.add(
        "repeated records were looked for among the first \(HashMemory.capacity) only")
    }
  }
}
