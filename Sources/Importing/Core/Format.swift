import FeedbackModel

/// One export format: how it is recognised, what it maps to, how it is opened. A format is one file
/// that defines one of these, and one line in ``FormatRegistry``.
public struct Format: Sendable {
  /// Families as the folders are.
  public enum Family: String, Sendable { case csv, chat, xml, json }
  /// How well the layout is known.
  public enum Evidence: String, Sendable {
    /// From real or vendor-made files.
    case real
    /// From the vendor's documentation.
    case documented
    /// From code that reads it.
    case code
    /// From memory: recognised strictly, shown as provisional.
    case provisional
  }

  /// The id used in `--format` and `source.format`, such as `qualtrics-csv`.
  public var id: String
  /// The name people read.
  public var name: String
  /// The family.
  public var family: Family
  /// How well the layout is known.
  public var evidence: Evidence
  /// Where the layout is described.
  public var reference: String
  /// By what it is recognised, in one sentence for `voc formats` and the docs.
  public var recognisedBy: String
  /// Pairs of record key and where it comes from, for the docs.
  public var mapping: [(key: String, source: String)]
  /// Whether it is recognised and read from the bytes as stored (archives, workbooks) and not from
  /// text decoded to UTF-8.
  ///
  /// The default is false.
  public var isBinary = false
  /// Whether its reader follows `--map` itself; for the others ``ImportStream`` applies the map to
  /// the items' `fields`.
  ///
  /// The default is false.
  public var readsMap = false
  /// Decides from the first bytes whether an input is of this format.
  public var recognise: @Sendable (Sniff) -> Recognition?
  /// Starts reading.
  public var open: @Sendable (any ByteSource, ImportContext) throws(ImportError) -> any RecordReader

  /// Makes a format.
  public init(
    id: String, name: String, family: Family, evidence: Evidence, reference: String,
    recognisedBy: String, mapping: [(key: String, source: String)],
    recognise: @escaping @Sendable (Sniff) -> Recognition?,
    open:
      @escaping @Sendable (any ByteSource, ImportContext) throws(ImportError) -> any RecordReader
  ) {
    self.id = id
    self.name = name
    self.family = family
    self.evidence = evidence
    self.reference = reference
    self.recognisedBy = recognisedBy
    self.mapping = mapping
    self.recognise = recognise
    self.open = open
  }
}

/// The front of an input, decoded to UTF-8, for recognising its format.
public struct Sniff: Sendable {
  /// The name of the file; never decides alone.
  public var file: String
  /// At most the first 256 KiB, as UTF-8, without byte order mark (for a binary format: as stored).
  public var head: [UInt8]
  /// Whether `head` is all there is.
  public var isWhole: Bool
  /// The head as a table, made when a format first asks for it.
  let table = TableCache()

  /// What several formats look at, worked out once.
  let memory = SniffMemory()

  /// Makes a sniff.
  public init(file: String, head: [UInt8], isWhole: Bool) {
    self.file = file
    self.head = head
    self.isWhole = isWhole
  }
}

/// That a format fits, how surely, and why.
public struct Recognition: Sendable, Equatable {
  /// From 0 to 100: 90 and more for a vendor's own marks, 50 for a layout that fits, 10 for the
  /// generic readers. The surest wins; a tie goes to the earlier in the registry.
  public var confidence: Int
  /// The reason, for `voc inspect` and standard error.
  public var reason: String

  /// Makes a recognition.
  public init(_ confidence: Int, _ reason: String) {
    self.confidence = confidence
    self.reason = reason
  }
}

/// Reads the records of one open input, one at a time.
public protocol RecordReader {
  /// The next record, or nil at the end. Must give the same records whatever the size of the chunks
  /// that the source serves.
  mutating func next() throws(ImportError) -> ImportedRecord?
}
