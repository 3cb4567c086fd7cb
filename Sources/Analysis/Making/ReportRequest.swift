import FeedbackModel

/// A theme of the catalogue, as far as a report needs it.
public struct KnownTheme: Sendable, Equatable {
  /// Opaque; never changes.
  public var id: String
  /// A readable phrase that really occurs.
  public var label: String
  /// Whether it is a cause of praise.
  public var positive: Bool
  /// The owning department.
  public var department: String
  /// The process.
  public var process: String
  /// The phrases that define it, the most typical first.
  public var phrases: [String]
  /// The week it was first seen.
  public var firstSeen: Week?

  /// Makes a theme.
  public init(
    id: String, label: String, positive: Bool = false, department: String, process: String,
    phrases: [String] = [], firstSeen: Week? = nil
  ) {
    self.id = id
    self.label = label
    self.positive = positive
    self.department = department
    self.process = process
    self.phrases = phrases
    self.firstSeen = firstSeen
  }
}

/// What a report is asked to say, beside the ``Summary`` that it says it from.
public struct ReportRequest: Sendable {
  /// The stretch of days; nil is the latest complete week that has items.
  ///
  /// Whole weeks count: a period that begins or ends within a week takes all of it.
  public var period: Period?
  /// What "complete" is relative to.
  public var now: Timestamp
  /// The time zone of weeks.
  public var zone: Zone
  /// The departments and processes.
  public var taxonomy: Taxonomy
  /// The change register.
  public var changes: [Change]
  /// How items were tagged.
  public var tagging: TaggingBasis
  /// What became of the records of each source.
  public var sources: [SourceCounts]
  /// The catalogue of themes.
  public var themes: [KnownTheme]
  /// The fields to compare by.
  public var segments: [String]

  /// Makes a request.
  public init(
    period: Period? = nil, now: Timestamp, zone: Zone = .utc, taxonomy: Taxonomy,
    changes: [Change] = [], tagging: TaggingBasis, sources: [SourceCounts] = [],
    themes: [KnownTheme] = [], segments: [String] = []
  ) {
    self.period = period
    self.now = now
    self.zone = zone
    self.taxonomy = taxonomy
    self.changes = changes
    self.tagging = tagging
    self.sources = sources
    self.themes = themes
    self.segments = segments
  }
}
