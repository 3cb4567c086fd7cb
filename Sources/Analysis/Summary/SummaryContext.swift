import FeedbackModel

/// What an item must be seen against to be counted: the same for all summaries that merge.
public struct SummaryContext: Sendable {
  /// The time zone of weeks and office hours.
  public var zone: Zone
  /// The departments and processes.
  public var taxonomy: Taxonomy
  /// The fields to compare by, such as Plan.
  public var segments: [String]
  /// An item's words with personal data masked, for people to read.
  ///
  /// It is called for sampled items only.
  public var mask: @Sendable (FeedbackItem) -> String

  /// Makes a context.
  ///
  /// Without a `mask` no words are kept at all.
  public init(
    zone: Zone = .utc, taxonomy: Taxonomy, segments: [String] = [],
    mask: @escaping @Sendable (FeedbackItem) -> String = { _ in "" }
  ) {
    self.zone = zone
    self.taxonomy = taxonomy
    self.segments = segments
    self.mask = mask
  }
}
