import JSON

/// One piece of feedback: a survey answer, a conversation, a ticket, a review. The record
/// `voc.item/1`, one JSON object a line, that every command reads or writes.
///
/// Keys that the record does not name are kept in `other` and written again unchanged.
public struct FeedbackItem: Sendable, Equatable {
  /// What stands in `schema`.
  public static let schema = "voc.item/1"

  /// The same for the same record of the same export on every run.
  public var id: String
  /// Where it was read.
  public var source: SourceLocation
  /// How it reached the company; nil where the export does not say.
  public var channel: Channel?
  /// When it was written; nil where the export does not say.
  public var created: Timestamp?
  /// When the case was closed, for tickets and conversations.
  public var closed: Timestamp?
  /// Who it is from, as a keyed hash (`c:5f1d09…`), never a name.
  public var customer: String?
  /// The survey response it belongs to; the items of one respondent count their scores once.
  public var respondent: String?
  /// The department that received it, where the export records it.
  public var landed: String?
  /// ISO 639-1 code, where known.
  public var language: String?
  /// The question that was answered.
  public var question: String?
  /// The customer's own words; empty where there are none.
  public var text: String
  /// What was said, in order, for conversations and tickets.
  public var turns: [Turn]
  /// The scores given with it.
  public var scores: Scores
  /// A person's word on it.
  public var labels: Labels?
  /// Other columns and fields of the export, in its order.
  public var fields: [JSONMember]
  /// The program's word on it.
  public var tags: Tags?
  /// Keys of the line that this record does not name.
  public var other: [JSONMember]

  /// Makes an item; only `id`, `source` and `text` are always there.
  public init(
    id: String, source: SourceLocation, channel: Channel? = nil, created: Timestamp? = nil,
    closed: Timestamp? = nil, customer: String? = nil, respondent: String? = nil,
    landed: String? = nil, language: String? = nil, question: String? = nil, text: String,
    turns: [Turn] = [], scores: Scores = Scores(), labels: Labels? = nil,
    fields: [JSONMember] = [], tags: Tags? = nil, other: [JSONMember] = []
  ) {
    self.id = id
    self.source = source
    self.channel = channel
    self.created = created
    self.closed = closed
    self.customer = customer
    self.respondent = respondent
    self.landed = landed
    self.language = language
    self.question = question
    self.text = text
    self.turns = turns
    self.scores = scores
    self.labels = labels
    self.fields = fields
    self.tags = tags
    self.other = other
  }
}

/// Where an item was read.
public struct SourceLocation: Sendable, Equatable {
  /// The file as it was named, or `-`; inside an archive `archive.zip/member`.
  public var file: String
  /// The format's id, such as `qualtrics-csv`.
  public var format: String
  /// The number of the record in its file, from 1.
  public var record: Int
  /// The line at which the record begins, from 1; nil where lines mean nothing.
  public var line: Int?
  /// Keys that this record does not name.
  public var other: [JSONMember]

  /// Makes a location.
  public init(
    file: String, format: String, record: Int, line: Int? = nil, other: [JSONMember] = []
  ) {
    self.file = file
    self.format = format
    self.record = record
    self.line = line
    self.other = other
  }
}

/// Who said a turn.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case customer, agent, bot, system
  /// A person of whom the export does not say whether customer or agent.
  case participant
}

/// One message of a conversation or comment of a ticket.
public struct Turn: Sendable, Equatable {
  /// Who said it.
  public var role: Role
  /// The name shown, where there is one.
  public var who: String?
  /// The department that held the conversation, where the export records it.
  public var department: String?
  /// When.
  public var at: Timestamp?
  /// What.
  public var text: String
  /// Keys that this record does not name.
  public var other: [JSONMember]

  /// Makes a turn.
  public init(
    role: Role, who: String? = nil, department: String? = nil, at: Timestamp? = nil,
    text: String, other: [JSONMember] = []
  ) {
    self.role = role
    self.who = who
    self.department = department
    self.at = at
    self.text = text
    self.other = other
  }
}

/// The scores given with an item, each on its own scale.
public struct Scores: Sendable, Equatable {
  /// Likelihood to recommend, 0 to 10.
  public var nps: Double?
  /// Satisfaction, on the scale of the export.
  public var csat: Double?
  /// Effort, on the scale of the export.
  public var ces: Double?
  /// Stars, 1 worst to 5 best.
  public var stars: Double?
  /// Keys that this record does not name.
  public var other: [JSONMember]

  /// Makes scores.
  public init(
    nps: Double? = nil, csat: Double? = nil, ces: Double? = nil, stars: Double? = nil,
    other: [JSONMember] = []
  ) {
    self.nps = nps
    self.csat = csat
    self.ces = ces
    self.stars = stars
    self.other = other
  }

  /// Whether no score was given.
  public var isEmpty: Bool {
    nps == nil && csat == nil && ces == nil && stars == nil && other.isEmpty
  }
}

/// A person's word on an item.
public struct Labels: Sendable, Equatable {
  /// Process ids, the primary one first.
  public var process: [String]
  /// Department ids, the primary one first.
  public var department: [String]
  /// From −1 very negative to 1 very positive.
  public var sentiment: Double?
  /// The probability with which the item was drawn at random to be labelled, over 0 to 1. Such an
  /// item measures and never trains.
  public var audit: Double?
  /// Keys that this record does not name.
  public var other: [JSONMember]

  /// Makes labels.
  public init(
    process: [String] = [], department: [String] = [], sentiment: Double? = nil,
    audit: Double? = nil, other: [JSONMember] = []
  ) {
    self.process = process
    self.department = department
    self.sentiment = sentiment
    self.audit = audit
    self.other = other
  }
}
