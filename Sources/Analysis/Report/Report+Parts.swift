import FeedbackModel

/// A change of a count, taken apart: `items` × `channelMix` × `rate.value` is its ratio to the weeks
/// before.
public struct TrendParts: Sendable {
  /// How many more items with words came, of whatever kind.
  public var items: Double
  /// What a shift between channels alone would have done, each channel's rate as it was.
  public var channelMix: Double
  /// What is left: the change at a fixed channel mix (indirect standardisation), with interval.
  public var rate: Estimate

  /// Makes parts.
  public init(items: Double, channelMix: Double, rate: Estimate) {
    self.items = items
    self.channelMix = channelMix
    self.rate = rate
  }
}

/// What a new model or taxonomy did to a process's count of the very same items: a step of the
/// measure, not of the company.
///
/// All weeks of a report are tagged by one model, so its trends hold no such step.
public struct RetaggedReport: Sendable {
  /// The process.
  public var process: String
  /// Negative mentions of the window as they were tagged before.
  public var before: Int
  /// As they are tagged now.
  public var after: Int
  /// After against before, with the exact interval of two Poisson counts (wider than the truth, as
  /// the items are the same).
  public var ratio: Estimate
}

/// A theme of another department that rose in the four weeks after a change.
public struct Ripple: Sendable {
  /// The theme.
  public var theme: String
  /// Its department.
  public var department: String
  /// The rate of the four weeks against that of the weeks before the change.
  public var ratio: Estimate
  /// The false-discovery rate over all themes of other departments.
  public var q: Double
}

/// A key figure that is not shown, and why.
public struct FoldedKPI: Sendable {
  /// Its id.
  public var id: String
  /// What it says, in words.
  public var label: String
  /// The figure shown that moves with it; nil where it was put away as there are seven better ones.
  public var into: String?
  /// Their correlation over the weeks shown, with Fisher's interval.
  public var correlation: Estimate?
  /// Why, in words.
  public var reason: String
}
