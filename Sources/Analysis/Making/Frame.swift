import FeedbackModel

/// Which weeks a report looks at.
struct Frame: Sendable, Equatable {
  /// The period's weeks, as indexes.
  var period: ClosedRange<Int>
  /// The four weeks that end with the period, or the whole period where it is longer.
  var window: ClosedRange<Int>
  /// From the first week that has items to the last of the period.
  var history: ClosedRange<Int>
  /// The last twelve of the history.
  var shown: ClosedRange<Int>
  /// Whether items without a date count: only where no item has one.
  var includesUndated: Bool

  init(_ summary: Summary, _ request: ReportRequest) {
    let weeks = summary.weeks.map(\.index)
    includesUndated = weeks.isEmpty && request.period == nil
    let current = request.zone.week(at: request.now).index
    if let asked = request.period {
      let first = Week(of: asked.from).index
      period = first...max(first, Week(of: asked.to).index)
    } else {
      // A week is complete when the next one has begun.
      let last = weeks.last { $0 < current } ?? weeks.last ?? current
      period = last...last
    }
    let last = period.upperBound
    window = min(period.lowerBound, last - 3)...last
    let first = min(weeks.first ?? last, period.lowerBound)
    history = first...last
    shown = max(first, last - 11)...last
  }

  /// Whether a row of that week counts in the window.
  func isInWindow(_ week: Int) -> Bool {
    window.contains(week) || (includesUndated && week == Summary.undated)
  }

  /// Whether a row of that week counts in the period.
  func isInPeriod(_ week: Int) -> Bool {
    period.contains(week) || (includesUndated && week == Summary.undated)
  }

  /// The days of a stretch of weeks.
  static func days(_ weeks: ClosedRange<Int>) -> Period {
    Period(from: Week(index: weeks.lowerBound).monday, to: Week(index: weeks.upperBound).sunday)
  }
}
