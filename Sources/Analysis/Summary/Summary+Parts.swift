import FeedbackModel

extension Summary {
  /// Counts up when the same items would add up to another summary, so that what was kept of them
  /// is made anew.
  public static let revision = 2

  /// The two summaries that this one is the sum of: what a report of any later week reads, and the
  /// samples that only reports of the weeks near it read.
  ///
  /// A year's report reads 52 of the first and 13 of the second.
  public var parts: (counts: Summary, samples: Summary) {
    var counts = self
    counts.respondents = [:]
    counts.customers = [:]
    counts.quotes = [:]
    counts.callBacks = [:]
    var samples = Summary()
    samples.respondents = respondents
    samples.customers = customers
    samples.quotes = quotes
    samples.callBacks = callBacks
    return (counts, samples)
  }
}

/// The weeks whose samples a report reads beside the counts of all; nil where no item has a date.
public func sampledWeeks(of counts: Summary, _ request: ReportRequest) -> ClosedRange<Week>? {
  let frame = Frame(counts, request)
  guard !frame.includesUndated else { return nil }
  let weeks = ContactHistory.weeks(of: frame)
  return Week(index: weeks.lowerBound)...Week(index: weeks.upperBound)
}
