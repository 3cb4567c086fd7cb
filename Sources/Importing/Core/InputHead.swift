/// The front of an input: enough to find its encoding and format, and the whole of it to read.
struct InputHead {
  let file: String
  let options: ImportOptions
  let notes = ImportNotes()
  /// The bytes as stored.
  let raw: [UInt8]
  let rawIsWhole: Bool
  let encoding: EncodingDecision?
  /// Where the chosen format reads: decoded text, or for a binary format the bytes as stored.
  let source: any ByteSource
  let sniff: Sniff
  let binary: (format: Format, recognition: Recognition)?
  let reopenDecoded: ImportContext.Reopen?
  let place: ImportContext.Place

  init(
    file: String, source: any ByteSource, reopen: ImportContext.Reopen?,
    place: ImportContext.Place = ImportContext.Place(), options: ImportOptions
  ) throws(ImportError) {
    self.file = options.displayName ?? file
    self.place = place
    guard place.depth <= ImportContext.Place.maximumDepth else {
      throw ImportError(.badData, file: file, "archives in archives, too many deep")
    }
    self.options = options
    let stored = try HeadSource(source)
    raw = stored.head
    rawIsWhole = stored.isWhole
    let rawSniff = Sniff(file: file, head: raw, isWhole: rawIsWhole)
    binary = InputHead.best(FormatRegistry.all.filter(\.isBinary), rawSniff)
    if binary != nil {
      encoding = nil
      sniff = rawSniff
      self.source = stored
      reopenDecoded = reopen
      return
    }
    try ForeignBytes.refuse(raw, file: file)
    let decision = try EncodingDecision.decide(
      head: raw, isWhole: rawIsWhole, named: options.encoding, file: file)
    encoding = decision
    let decoded = try HeadSource(
      DecodingSource.decode(stored, by: decision, file: file, notes: notes))
    sniff = Sniff(file: file, head: decoded.head, isWhole: decoded.isWhole)
    self.source = decoded
    guard let reopen else {
      reopenDecoded = nil
      return
    }
    reopenDecoded = { () throws(ImportError) -> any ByteSource in
      try DecodingSource.decode(reopen(), by: decision, file: file, notes: ImportNotes())
    }
  }

  /// The format asked for, or the one that fits best.
  func chosen() throws(ImportError) -> (Format, Recognition) {
    if let id = options.format {
      guard let format = FormatRegistry.format(id: id) else {
        throw ImportError(.usage, file: file, "no format \(id): see voc formats")
      }
      return (format, Recognition(100, "the format was named"))
    }
    if let binary { return binary }
    if sniff.head.allSatisfy({ $0 <= 0x20 }) {
      notes.add(raw.isEmpty ? "the file is empty" : "nothing but white space")
      return (.empty, Recognition(0, "nothing in it"))
    }
    guard let best = Self.best(FormatRegistry.all.filter { !$0.isBinary }, sniff) else {
      throw ImportError(
        .badData, file: file,
        "of no known format; see voc formats, and name it with --format, or map it with --map")
    }
    return best
  }

  static func best(_ formats: [Format], _ sniff: Sniff) -> (
    format: Format, recognition: Recognition
  )? {
    var best: (format: Format, recognition: Recognition)?
    for format in formats {
      guard let found = format.recognise(sniff) else { continue }
      if found.confidence > best?.recognition.confidence ?? -1 { best = (format, found) }
    }
    return best
  }
}

extension Format {
  /// What an empty input is read as.
  static let empty = Format(
    id: "empty", name: "Nothing", family: .csv, evidence: .real, reference: "",
    recognisedBy: "an input without content", mapping: [], recognise: { _ in nil },
    open: { _, _ throws(ImportError) in NoRecords() })
}

/// A reader without records.
struct NoRecords: RecordReader {
  mutating func next() throws(ImportError) -> ImportedRecord? { nil }
}
