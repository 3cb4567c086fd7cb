import FeedbackModel
import JSON
import Statistics

/// What a stretch of tagged items adds up to.
///
/// Every number of a ``Report`` is computed from one. Merging is associative and commutative to the
/// byte: all in it are integers, fixed-point numbers, histograms, or samples by smallest hash.
///
/// It is bounded by the company, not by its items (docs/trust.md has the sizes measured). A week has
/// at most as many rows as there are combinations of the names in a table, at most 2,000
/// respondents, 1,000 customers, 100 call-backs, and 6 quotes a theme; all weeks together at most
/// 20,000 audited items. Counts are exact; a share p taken from a sample of n has the standard error
/// √(p(1 − p)/n), at most 1.1 points of a hundred for respondents and 1.6 for customers, and every
/// interval made from one holds it.
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
    static let customersPerWeek = 1_000
    static let contactsPerCustomer = 64
    static let audits = 20_000
    static let quotesPerThemeWeek = 6
    static let callBacksPerWeek = 100
    static let textBytes = 1_500
  }

  /// Items by their primary tag, and mentions by their own.
  ///
  /// `words` counts items with words.
  var cells = CountTable(
    ["owner", "process", "landed"],
    counts: ["items", "words", "negative", "positive", "harm", "failure"])
  /// The same by channel: items with words by their primary tag, negative mentions by their own.
  var channels = CountTable(["owner", "process", "channel"], counts: ["words", "negative"])
  /// Items that are negative, positive, and in no theme though negative.
  var polarity = CountTable(
    ["landed"], counts: ["negative", "positive", "negativeUnthemed"])
  /// Interaction points: negative items of a process that a department took part in.
  var touches = CountTable(["process", "department"], counts: ["items"])
  /// Items with a signal.
  var signals = CountTable(["kind", "from", "to", "process"], counts: ["items"])
  /// Items that a pair of departments could have had a signal in.
  var pairs = CountTable(["from", "to"], counts: ["items"])
  /// Items of a theme by landing, by the department that owns the item, and by channel: three
  /// margins, as the cells of all three would be hundreds for every theme and week.
  var themes = CountTable(["theme", "landed"], counts: ["items"])
  var themeOwners = CountTable(["theme", "owner"], counts: ["items"])
  var themeChannels = CountTable(["theme", "channel"], counts: ["items"])
  /// Items by the value of a segment field; theme `""` is all of them.
  var segments = CountTable(["field", "value", "theme"], counts: ["items"])
  /// Conversations with departments on their turns, by the department that came first.
  var cases = CountTable(
    ["department"], counts: ["cases", "handOffs", "loops", "agents", "withTimes"])
  /// Conversations by number of hand-offs (at most 20).
  var handOffs = CountTable(["department", "handOffs"], counts: ["cases"])
  /// Conversations by the departments that had them in turn, `a>b>a`: the procedure followed.
  var paths = CountTable(["process", "path"], counts: ["cases"])
  /// Scores of those conversations, in hundredths.
  var pathScores = CountTable(["process", "path", "score"], counts: ["n", "sum", "squares"])
  /// Conversations in which two people of the company said how long it takes, and in which they
  /// said different things.
  var answers = CountTable(["process", "from", "to"], counts: ["comparable", "differing"])
  /// Conversations by the hours that a department said it takes.
  var stated = CountTable(["process", "department", "hours"], counts: ["conversations"])
  /// Seconds by week, department and measure: `respond`, `resolve`, `hold`.
  var times: [CountTable.Key: LogHistogram] = [:]
  /// Respondents with a score, by week.
  var respondents: [Int: BottomK<RespondentRow>] = [:]
  /// Whole customers with their contacts, by week: always those of smallest hash, so that a
  /// customer of one week's sample who came again is in the other's.
  var customers: [Int: BottomK<BottomK<Contact>>] = [:]
  /// The random audit.
  var audits = BottomK<AuditRow>(limit: Limit.audits)
  /// Items of a theme, by week.
  var quotes: [CountTable.Key: BottomK<SampledItem>] = [:]
  /// Customers who say they will leave, or gave the lowest scores, by week.
  var callBacks: [Int: BottomK<CallBack>] = [:]

  /// The tables by the name they have in `voc.summary/1`.
  static let namedTables:
    [(name: String, path: any WritableKeyPath<Summary, CountTable> & Sendable)] =
      [
        ("cells", \.cells), ("channels", \.channels), ("polarity", \.polarity),
        ("touches", \.touches), ("signals", \.signals), ("pairs", \.pairs), ("themes", \.themes),
        ("themeOwners", \.themeOwners), ("themeChannels", \.themeChannels),
        ("segments", \.segments), ("cases", \.cases), ("handOffs", \.handOffs),
        ("paths", \.paths), ("pathScores", \.pathScores), ("answers", \.answers),
        ("stated", \.stated),
      ]
  private static let tables = namedTables.map(\.path)

  /// An empty summary: merging it changes nothing.
  public init() {}

  /// Adds another summary's items to this one's.
  public mutating func merge(_ other: Summary) {
    for path in Self.tables { self[keyPath: path].merge(other[keyPath: path]) }
    for (key, histogram) in other.times { times[key, default: LogHistogram()].merge(histogram) }
    for (week, sample) in other.respondents {
      respondents[week, default: BottomK(limit: Limit.respondentsPerWeek)]
        .merge(sample) { $0.combined(with: $1) }
    }
    for (week, sample) in other.customers {
      customers[week, default: BottomK(limit: Limit.customersPerWeek)]
        .merge(sample, combine: Summary.combine)
    }
    audits.merge(other.audits, combine: Summary.smaller)
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

  static func smaller(_ a: CallBack, _ b: CallBack) -> CallBack { a.id <= b.id ? a : b }

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
}
