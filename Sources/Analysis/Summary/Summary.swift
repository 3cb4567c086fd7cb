import FeedbackModel
import JSON
import Statistics

/// What a stretch of tagged items adds up to.
///
/// Every number of a ``Report`` is computed from one. Merging is associative and commutative to the
/// byte: all in it are integers, fixed-point numbers, histograms, or samples by smallest hash.
///
/// A *mention* is counted once per item, process, department and polarity, however many clauses say
/// it, so that counts of mentions vary as counts of people do. A negative item's one harm point is
/// split over its negative mentions.
public struct Summary: Sendable, Equatable {
  /// What stands in `schema`.
  public static let schema = "voc.summary/1"
  /// The week of items without a date.
  static let undated = Int.min
  /// The name that stands where nothing is recorded.
  public static let notRecorded = "not-recorded"
  /// One harm point: divisible by every number of mentions up to 16.
  static let harmPoint = 720_720
  /// Sizes of the samples.
  enum Limit {
    static let respondentsPerWeek = 2_000
    static let customers = 4_000
    static let contactsPerCustomer = 64
    static let audits = 20_000
    static let itemsPerOwner = 1_000
    static let quotesPerThemeWeek = 6
    static let callBacksPerWeek = 100
    static let textBytes = 1_500
  }

  /// Items by their primary tag, and mentions by their own.
  ///
  /// `words` counts items with words.
  var cells = CountTable(
    ["owner", "process", "landed", "channel"],
    counts: ["items", "words", "negative", "positive", "harm", "failure"])
  /// Items that are negative, positive, and in no theme though negative.
  var polarity = CountTable(
    ["landed", "channel"], counts: ["negative", "positive", "negativeUnthemed"])
  /// Interaction points: negative items of a process that a department took part in.
  var touches = CountTable(["process", "department"], counts: ["items"])
  /// Items with a signal.
  var signals = CountTable(["kind", "from", "to", "process"], counts: ["items"])
  /// Items that a pair of departments could have had a signal in.
  var pairs = CountTable(["from", "to"], counts: ["items"])
  /// Items of a theme.
  var themes = CountTable(["theme", "landed", "channel"], counts: ["items"])
  /// Items by the value of a segment field; theme `""` is all of them.
  var segments = CountTable(["field", "value", "theme"], counts: ["items"])
  /// Conversations with departments on their turns, by the department that came first.
  var cases = CountTable(
    ["department"], counts: ["cases", "handOffs", "loops", "agents", "withTimes"])
  /// Conversations by number of hand-offs (at most 20).
  var handOffs = CountTable(["department", "handOffs"], counts: ["cases"])
  /// Seconds by week, department and measure: `respond`, `resolve`, `hold`.
  var times: [CountTable.Key: LogHistogram] = [:]
  /// Respondents with a score, by week.
  var respondents: [Int: BottomK<RespondentRow>] = [:]
  /// Whole customers with their contacts.
  var customers = BottomK<BottomK<Contact>>(limit: Limit.customers)
  /// The random audit.
  var audits = BottomK<AuditRow>(limit: Limit.audits)
  /// Items with words, by owner.
  var items: [String: BottomK<SampledItem>] = [:]
  /// Items of a theme, by week.
  var quotes: [CountTable.Key: BottomK<SampledItem>] = [:]
  /// Customers who say they will leave, or gave the lowest scores, by week.
  var callBacks: [Int: BottomK<SampledItem>] = [:]

  /// An empty summary: merging it changes nothing.
  public init() {}

  /// Adds another summary's items to this one's.
  public mutating func merge(_ other: Summary) {
    cells.merge(other.cells)
    polarity.merge(other.polarity)
    touches.merge(other.touches)
    signals.merge(other.signals)
    pairs.merge(other.pairs)
    themes.merge(other.themes)
    segments.merge(other.segments)
    cases.merge(other.cases)
    handOffs.merge(other.handOffs)
    for (key, histogram) in other.times { times[key, default: LogHistogram()].merge(histogram) }
    for (week, sample) in other.respondents {
      respondents[week, default: BottomK(limit: Limit.respondentsPerWeek)]
        .merge(sample) { $0.combined(with: $1) }
    }
    customers.merge(other.customers, combine: Summary.combine)
    audits.merge(other.audits, combine: Summary.smaller)
    for (owner, sample) in other.items {
      items[owner, default: BottomK(limit: Limit.itemsPerOwner)]
        .merge(sample, combine: Summary.smaller)
    }
    for (key, sample) in other.quotes {
      quotes[key, default: BottomK(limit: Limit.quotesPerThemeWeek)]
        .merge(sample, combine: Summary.smaller)
    }
    for (week, sample) in other.callBacks {
      callBacks[week, default: BottomK(limit: Limit.callBacksPerWeek)]
        .merge(sample, combine: Summary.smaller)
    }
  }

  /// Joins a customer's contacts.
  static func combine(_ a: BottomK<Contact>, _ b: BottomK<Contact>) -> BottomK<Contact> {
    var joined = a
    joined.merge(b, combine: min)
    return joined
  }

  /// Two items under one hash are one item met twice; should they differ, the one with the smaller
  /// id and words stays, whichever came first.
  static func smaller(_ a: SampledItem, _ b: SampledItem) -> SampledItem {
    (a.id, a.text) <= (b.id, b.text) ? a : b
  }

  static func smaller(_ a: AuditRow, _ b: AuditRow) -> AuditRow {
    (a.id, a.process, a.department) <= (b.id, b.process, b.department) ? a : b
  }

  /// The weeks that have items, oldest first.
  public var weeks: [Week] {
    Set(cells.rows.keys.map(\.week)).filter { $0 != Self.undated }.sorted()
      .map(Week.init(index:))
  }

  /// The number of items.
  public var itemCount: Int { cells.rows.values.reduce(0) { $0 + $1[0] } }

  /// A random sample of items with words: by owner, at most 1,000 each, those of smallest hash.
  public var sampledItems: [(owner: String, items: [SampledItem])] {
    items.keys.sorted().map { owner in (owner, items[owner]?.sorted.map(\.value) ?? []) }
  }
}
