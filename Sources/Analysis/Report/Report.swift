import FeedbackModel

/// Everything a week's report says.
///
/// What `report.json` (`voc.report/1`) and every page are made from. It is computed from a
/// ``Summary`` and nothing else, holds no customer's words but the masked ones of quotes, and knows
/// nothing of HTML.
public struct Report: Sendable {
  /// What stands in `schema`.
  public static let schema = "voc.report/1"

  /// The stretch of days it covers; themes, drivers and the plan look at ``window``.
  public var period: Period
  /// The four weeks that end with the period.
  public var window: Period
  /// True while no random audit puts the precision of `department` at 0.7 or more (Wilson lower
  /// limit): themes and signals, no landed × owner, no ranking of departments.
  public var draft: Bool
  /// How items were tagged, in words: built-in taxonomy, the company's taxonomy, with n labels.
  public var tagging: TaggingBasis
  /// What became of the records, and of the items of the period.
  public var totals: Totals
  /// The departments, in the order of the taxonomy.
  public var departments: [DepartmentReport] = []
  /// The processes, in the order of the taxonomy.
  public var processes: [ProcessReport] = []
  /// Who received what others caused; nil in a draft.
  public var landedByOwner: LandedByOwner?
  /// The themes of the window, the most harmful first.
  public var themes: [ThemeReport] = []
  /// Signals of the window per kind and pair of departments.
  public var signals: [SignalReport] = []
  /// Each theme's rate per value of the configured segments.
  public var segments: [SegmentReport] = []
  /// How long each department takes.
  public var serviceTimes: [ServiceTime] = []
  /// How cases go from department to department.
  public var handOffs: HandOffReport?
  /// Whether everyone follows one procedure, by process.
  public var procedures: [ProcedureReport] = []
  /// Whether customers get one answer, by process.
  public var answers: [AnswerReport] = []
  /// The model that tagged the window's items before, where another did; and its steps.
  public var retaggedFrom: String?
  /// See ``retaggedFrom``.
  public var retagged: [RetaggedReport] = []
  /// The period's customers to call back, for ``callback.csv`` alone: no page and no `report.json`
  /// holds them, only their number.
  public var callBacks: [CallBack] = []
  /// The change register with a verdict each.
  public var changes: [ChangeReport] = []
  /// Sudden steps that no entry of the register explains.
  public var unexplained: [BreakReport] = []
  /// What to do first.
  public var plan: [PlanEntry] = []
  /// Goal → stage → process → department in harm points; each level the sum of the one below.
  public var thread: GoldenThread = GoldenThread()
  /// What goes with the score.
  public var drivers: DriverReport?
  /// How far to trust it.
  public var quality: Quality = Quality()
  /// One sentence each on what happened, the most important first; "nothing changed" included.
  public var headlines: [Headline] = []
  /// The weeks of the history shown, oldest first: 12 of them unless there are fewer.
  public var weeks: [Week] = []

  /// Sampled items behind the numbers, the latest first; for pages, not in `report.json`.
  public var evidence: [EvidenceItem] = []

  /// Makes an empty report.
  public init(period: Period, window: Period, draft: Bool, tagging: TaggingBasis, totals: Totals) {
    self.period = period
    self.window = window
    self.draft = draft
    self.tagging = tagging
    self.totals = totals
  }
}

/// A stretch of whole days, both ends included.
public struct Period: Sendable, Equatable {
  /// The first day.
  public var from: CivilDate
  /// The last day.
  public var to: CivilDate
  /// The ISO week, where the period is exactly one.
  public var week: Week?

  /// Makes a period.
  public init(from: CivilDate, to: CivilDate) {
    self.from = from
    self.to = to
    let week = Week(of: from)
    self.week = week.monday == from && week.sunday == to ? week : nil
  }
}

/// A number with the interval that holds its true value in 95 of 100 cases.
public struct Estimate: Sendable, Equatable {
  /// The best single value.
  public var value: Double
  /// The lower limit.
  public var low: Double
  /// The upper limit.
  public var high: Double

  /// Makes an estimate.
  public init(_ value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }
}

/// How items were tagged.
public struct TaggingBasis: Sendable, Equatable {
  /// The taxonomy in force.
  public enum Taxonomy: String, Sendable { case builtIn = "built-in", configured }
  /// The taxonomy in force.
  public var taxonomy: Taxonomy
  /// How many labelled items taught; 0 is a cold start from names and phrases.
  public var labels: Int
  /// The version of the model, a hash.
  public var model: String

  /// Makes a basis.
  public init(taxonomy: Taxonomy, labels: Int, model: String) {
    self.taxonomy = taxonomy
    self.labels = labels
    self.model = model
  }
}

/// What became of the records of the sources, and the items of the period.
public struct Totals: Sendable, Equatable {
  /// Records; `read` = `imported` + `blank` + `rejected` + `duplicate`.
  public var read = 0
  /// Records that gave at least one item.
  public var imported = 0
  /// Records with neither words nor score.
  public var blank = 0
  /// Records in the rejects file.
  public var rejected = 0
  /// Records met before.
  public var duplicate = 0
  /// Items of the period.
  public var items = 0
  /// Of them, with a process.
  public var tagged = 0
  /// Of them, with words but left unassigned.
  public var unassigned = 0
  /// Items without a date: they count in a report without a period only.
  public var undated = 0
  /// Per source file.
  public var sources: [SourceCounts] = []

  /// Starts at nought.
  public init() {}
}

/// One department's page.
public struct DepartmentReport: Sendable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// Whether its people meet customers.
  public var facing: Department.Facing
  /// Negative mentions it owns in the window, and their share of all.
  public var owned = 0
  /// See `owned`.
  public var ownedShare: Estimate?
  /// Items that landed with it in the window.
  public var landed = 0
  /// Share of what landed here that others caused; nil in a draft or where it does not both
  /// receive and own.
  public var absorbedBlame: Estimate?
  /// Share of what it caused that landed elsewhere; nil as above.
  public var exportedCause: Estimate?
  /// Share of positive mentions it owns.
  public var praise: Estimate?
  /// At most seven.
  public var kpis: [KPI] = []
  /// Figures that are not shown, as others shown move with them or say more.
  public var folded: [FoldedKPI] = []
  /// Negative mentions it owns per week of ``Report/weeks``.
  public var weekly: [Int] = []
  /// Ids of its themes, the most harmful first.
  public var themes: [String] = []
  /// Ids of sampled items to listen to, by theme share, not the worst.
  public var listening: [Quote] = []
  /// Departments to invite, those that cover 80 % of its interaction points.
  public var invite: [String] = []

  /// Makes a page.
  public init(id: String, name: String, facing: Department.Facing) {
    self.id = id
    self.name = name
    self.facing = facing
  }
}

/// A key figure with target, interval and history.
public struct KPI: Sendable {
  /// Its id, such as `first-response-p50`.
  public var id: String
  /// What it says, in words.
  public var label: String
  /// The unit: `items`, `share`, `hours`, `score`, `per 100`.
  public var unit: String
  /// The value with its interval; nil where there are too few, see `note`.
  public var value: Estimate?
  /// The number of observations behind it.
  public var n: Int
  /// The target, where the config sets one.
  public var target: Double?
  /// Per week of ``Report/weeks``; nil where a week has too few.
  public var weekly: [Double?]
  /// Why there is no value ("too few", "no timestamps"), or a remark.
  public var note: String?

  /// Makes a figure.
  public init(
    id: String, label: String, unit: String, value: Estimate?, n: Int, target: Double? = nil,
    weekly: [Double?] = [], note: String? = nil
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.value = value
    self.n = n
    self.target = target
    self.weekly = weekly
    self.note = note
  }
}

/// One process.
public struct ProcessReport: Sendable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// The owning department.
  public var owner: String
  /// Its stage.
  public var stage: Stage?
  /// Items of the window whose primary process it is.
  public var items = 0
  /// Negative mentions in the window.
  public var negative = 0
  /// The change of the week against history; nil where there are too few.
  public var trend: Trend?
  /// Negative mentions per week of ``Report/weeks``.
  public var weekly: [Int] = []
  /// Interaction points: mentions of the process in items that touch each department.
  public var touches: [(department: String, count: Int)] = []
  /// The departments that cover 80 % of the interaction points.
  public var invite: [String] = []
  /// Ids of its themes.
  public var themes: [String] = []

  /// Makes a process.
  public init(id: String, name: String, owner: String, stage: Stage?) {
    self.id = id
    self.name = name
    self.owner = owner
    self.stage = stage
  }
}
