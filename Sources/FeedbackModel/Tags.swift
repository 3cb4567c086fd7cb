import JSON

/// The program's word on an item.
public struct Tags: Sendable, Equatable {
  /// The process it is about; the id is ``Guess/unassigned`` where the classifier should not guess.
  public var process: Guess?
  /// The department that owns the cause.
  public var department: Guess?
  /// Its clauses, each with a process and department of its own.
  public var mentions: [Mention]
  /// The stage of the primary process.
  public var stage: Stage?
  /// From −1 very negative to 1 very positive.
  public var sentiment: Double?
  /// Evidence of breakdowns between departments.
  public var signals: [Signal]
  /// Ids of the themes it belongs to, the best match first.
  public var themes: [String]
  /// Keys that this record does not name.
  public var other: [JSONMember]

  /// Makes tags.
  public init(
    process: Guess? = nil, department: Guess? = nil, mentions: [Mention] = [],
    stage: Stage? = nil, sentiment: Double? = nil, signals: [Signal] = [],
    themes: [String] = [], other: [JSONMember] = []
  ) {
    self.process = process
    self.department = department
    self.mentions = mentions
    self.stage = stage
    self.sentiment = sentiment
    self.signals = signals
    self.themes = themes
    self.other = other
  }
}

/// A label with the probability that it is right.
public struct Guess: Sendable, Equatable {
  /// What stands for "should not guess"; the best guesses are under `alternatives`.
  public static let unassigned = "unassigned"

  /// The label's id.
  public var id: String
  /// The calibrated probability that it is right, 0 to 1; nil for `unassigned`.
  public var confidence: Double?
  /// The next best labels, best first.
  public var alternatives: [Guess]
  /// Keys that this record does not name (`draft`, `reason`).
  public var other: [JSONMember]

  /// Makes a guess.
  public init(
    id: String, confidence: Double? = nil, alternatives: [Guess] = [], other: [JSONMember] = []
  ) {
    self.id = id
    self.confidence = confidence
    self.alternatives = alternatives
    self.other = other
  }

  /// Whether the classifier declined to guess.
  public var isUnassigned: Bool { id == Self.unassigned }

  /// The label it would have been, guessed or not.
  public var forced: Guess? { isUnassigned ? alternatives.first : self }
}

/// A clause of an item with its own process, department and sentiment.
public struct Mention: Sendable, Equatable {
  /// The process, or `unassigned`.
  public var process: String
  /// The department that owns the cause, or `unassigned`.
  public var department: String
  /// The calibrated probability that the process is right, 0 to 1.
  public var confidence: Double?
  /// From −1 very negative to 1 very positive.
  public var sentiment: Double?
  /// UTF-8 byte offsets of the clause in `text`, half open.
  public var span: Range<Int>
  /// The words that made the tag.
  public var evidence: [Evidence]

  /// Makes a mention.
  public init(
    process: String, department: String, confidence: Double? = nil, sentiment: Double? = nil,
    span: Range<Int>, evidence: [Evidence] = []
  ) {
    self.process = process
    self.department = department
    self.confidence = confidence
    self.sentiment = sentiment
    self.span = span
    self.evidence = evidence
  }
}

/// A stretch of words that speaks for a tag.
public struct Evidence: Sendable, Equatable {
  /// The turn it stands in; nil for the item's `text`.
  public var turn: Int?
  /// UTF-8 byte offsets, half open.
  public var span: Range<Int>
  /// How much it adds to the tag's score; nil where it is simply a match.
  public var weight: Double?

  /// Makes evidence.
  public init(turn: Int? = nil, span: Range<Int>, weight: Double? = nil) {
    self.turn = turn
    self.span = span
    self.weight = weight
  }
}

/// A signal found in an item.
public struct Signal: Sendable, Equatable {
  /// Which.
  public var kind: SignalKind
  /// Where it shows.
  public var evidence: [Evidence]
  /// The department that handed over, and the one that received, where turns show it.
  public var from: String?
  /// See `from`.
  public var to: String?

  /// Makes a signal.
  public init(kind: SignalKind, evidence: [Evidence], from: String? = nil, to: String? = nil) {
    self.kind = kind
    self.evidence = evidence
    self.from = from
    self.to = to
  }
}
