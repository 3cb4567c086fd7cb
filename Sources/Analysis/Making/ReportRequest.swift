import FeedbackModel
import Themes

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
  public var catalogue: ThemeCatalogue
  /// The fields to compare by.
  public var segments: [String]
  /// What the window's items added up to as they were tagged before, where a model or taxonomy was
  /// replaced since.
  public var before: TaggedBefore?

  /// Makes a request.
  public init(
    period: Period? = nil, now: Timestamp, zone: Zone = .utc, taxonomy: Taxonomy,
    changes: [Change] = [], tagging: TaggingBasis, sources: [SourceCounts] = [],
    catalogue: ThemeCatalogue = ThemeCatalogue(), segments: [String] = []
  ) {
    self.period = period
    self.now = now
    self.zone = zone
    self.taxonomy = taxonomy
    self.changes = changes
    self.tagging = tagging
    self.sources = sources
    self.catalogue = catalogue
    self.segments = segments
  }

  /// The stretch of days that the report of a summary is about: the one asked for, else its latest
  /// complete week.
  public func period(of summary: Summary) -> Period {
    period ?? Frame.days(Frame(summary, self).period)
  }

  /// The themes that are not put away.
  var themes: [Theme] { catalogue.themes.filter { $0.status != .retired } }
}

/// The same items, tagged by the model before.
public struct TaggedBefore: Sendable {
  /// What they added up to.
  public var summary: Summary
  /// The model's version.
  public var model: String

  /// Makes one.
  public init(_ summary: Summary, model: String) {
    self.summary = summary
    self.model = model
  }
}
