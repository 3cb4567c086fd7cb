import FeedbackModel

/// Who received what others caused, over negative mentions of the window whose landing is recorded.
public struct LandedByOwner: Sendable {
  /// Landing departments; `not-recorded` last.
  public var rows: [String]
  /// Owning departments.
  public var columns: [String]
  /// counts[row][column], negative mentions, weighted where a mention is shared.
  public var counts: [[Double]]
  /// The same with the owner from the taxonomy alone.
  public var byTaxonomy: [[Double]]
  /// The same over praise: back-office credit.
  public var praise: [[Double]]
  /// Share of each row and column with intervals: intervals[row][column] of the row's share.
  public var shares: [[Estimate?]]
  /// The same shares corrected by the audit: what the audited items' owners, as a person said them,
  /// make of the tags; nil where the row has too few.
  public var corrected: [[Estimate?]] = []

  /// Makes a matrix.
  public init(
    rows: [String], columns: [String], counts: [[Double]], byTaxonomy: [[Double]],
    praise: [[Double]], shares: [[Estimate?]]
  ) {
    self.rows = rows
    self.columns = columns
    self.counts = counts
    self.byTaxonomy = byTaxonomy
    self.praise = praise
    self.shares = shares
  }
}

/// How a count changed against its history.
public struct Trend: Sendable {
  /// How sure.
  public enum Status: String, Sendable { case confirmed, watch, steady, new }
  /// Which way.
  public enum Direction: String, Sendable { case up, down, flat }
  /// The rate against what history expects, with interval.
  public var ratio: Estimate?
  /// The false-discovery rate at which it would be called changed (Benjamini–Hochberg).
  public var q: Double?
  /// Which way.
  public var direction: Direction
  /// The week the change began, where there is one.
  public var since: Week?
  /// How sure.
  public var status: Status
  /// The expected count of the week, and the smallest ratio that this history could have shown.
  public var expected: Double?
  /// See `expected`.
  public var detectable: Double?
  /// Over how many weeks it was found: 1, 2 or 4.
  public var windowWeeks: Int
  /// Variance over mean of the weekly counts (1 for Poisson); nil where not known.
  public var dispersion: Double?
  /// What of it is more items, a shift between channels, and real change.
  public var parts: TrendParts?

  /// Makes a trend.
  public init(
    ratio: Estimate?, q: Double?, direction: Direction, since: Week?, status: Status,
    expected: Double? = nil, detectable: Double? = nil, windowWeeks: Int = 1,
    dispersion: Double? = nil
  ) {
    self.ratio = ratio
    self.q = q
    self.direction = direction
    self.since = since
    self.status = status
    self.expected = expected
    self.detectable = detectable
    self.windowWeeks = windowWeeks
    self.dispersion = dispersion
  }

  /// The counts a week between which 95 of 100 weeks at the expected level fall.
  public var usualRange: Estimate? {
    guard let expected, expected.isFinite, expected >= 0 else { return nil }
    let mean = expected / Double(max(windowWeeks, 1))
    let half = 1.96 * (max(dispersion ?? 1, 1) * mean).squareRoot()
    return Estimate(mean, low: max(0, mean - half), high: mean + half)
  }
}

/// A root cause in customers' words.
public struct ThemeReport: Sendable {
  /// Opaque; never changes.
  public var id: String
  /// A readable phrase that really occurs.
  public var label: String
  /// Whether it is a cause of trouble or of praise.
  public var positive: Bool
  /// The owning department.
  public var department: String
  /// The process.
  public var process: String
  /// Items of the window.
  public var count: Int
  /// The count with its interval (Poisson).
  public var interval: Estimate
  /// Of the department's items of the window, with a Wilson interval.
  public var share: Estimate
  /// The score of respondents with it against those without; nil where there are too few.
  public var impact: Estimate?
  /// The change of the week.
  public var trend: Trend
  /// Items per week of ``Report/weeks``.
  public var weekly: [Int]
  /// The phrases that define it, the most typical first.
  public var phrases: [String]
  /// How much more it belongs to this department than to others (log-odds, z).
  public var keyness: Double
  /// Masked: typical, different, recent.
  public var quotes: [Quote]
  /// Departments that received its items, with counts.
  public var landed: [(department: String, count: Int)]
  /// The week it was first seen.
  public var firstSeen: Week?
  /// Where it is worst: the segment whose rate is the highest that is surely above the others'.
  public var worst: SegmentReport?

  /// Makes a theme.
  public init(
    id: String, label: String, positive: Bool, department: String, process: String, count: Int,
    interval: Estimate, share: Estimate, impact: Estimate?, trend: Trend, weekly: [Int],
    phrases: [String], keyness: Double, quotes: [Quote],
    landed: [(department: String, count: Int)] = [], firstSeen: Week? = nil
  ) {
    self.id = id
    self.label = label
    self.positive = positive
    self.department = department
    self.process = process
    self.count = count
    self.interval = interval
    self.share = share
    self.impact = impact
    self.trend = trend
    self.weekly = weekly
    self.phrases = phrases
    self.keyness = keyness
    self.quotes = quotes
    self.landed = landed
    self.firstSeen = firstSeen
  }
}

/// A customer's words, masked, with the way back to the item.
public struct Quote: Sendable, Equatable {
  /// The item's id.
  public var item: String
  /// Where it stands in the export.
  public var source: SourceLocation
  /// When it was written.
  public var date: CivilDate?
  /// Its channel.
  public var channel: Channel?
  /// The masked words, shortened.
  public var text: String
  /// Where the phrase that made the tag stands in `text`, as UTF-8 offsets.
  public var highlights: [Range<Int>]

  /// Makes a quote.
  public init(
    item: String, source: SourceLocation, date: CivilDate?, channel: Channel?, text: String,
    highlights: [Range<Int>] = []
  ) {
    self.item = item
    self.source = source
    self.date = date
    self.channel = channel
    self.text = text
    self.highlights = highlights
  }
}

/// A signal's count between two departments.
public struct SignalReport: Sendable {
  /// Which.
  public var kind: SignalKind
  /// The department that handed over (or received first); `not-recorded` where unknown.
  public var from: String
  /// The department that owns the cause.
  public var to: String
  /// Items with the signal, and items that could have had it.
  public var count: Int
  /// See `count`.
  public var of: Int
  /// Per 100 items of the pair.
  public var rate: Estimate
  /// The change of the week.
  public var trend: Trend?
  /// The measured precision of the signal, where there is an audit of it.
  public var precision: Estimate?

  /// Makes a count.
  public init(
    kind: SignalKind, from: String, to: String, count: Int, of: Int, rate: Estimate,
    trend: Trend? = nil, precision: Estimate? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.count = count
    self.of = of
    self.rate = rate
    self.trend = trend
    self.precision = precision
  }
}

/// A theme's rate where a segment has one value.
public struct SegmentReport: Sendable {
  /// The field, such as Plan.
  public var field: String
  /// Its value.
  public var value: String
  /// The theme's id.
  public var theme: String
  /// Items.
  public var count: Int
  /// The rate against all other values.
  public var ratio: Estimate
  /// False-discovery rate.
  public var q: Double

  /// Makes a rate.
  public init(
    field: String, value: String, theme: String, count: Int, ratio: Estimate, q: Double
  ) {
    self.field = field
    self.value = value
    self.theme = theme
    self.count = count
    self.ratio = ratio
    self.q = q
  }
}
