import FeedbackModel

/// Whether a fix held.
public struct ChangeReport: Sendable {
  /// The verdicts of PRODUCT, question 9.
  public enum Verdict: String, Sendable {
    case heldSoFar = "held-so-far"
    case bandAid = "band-aid"
    case moved
    case worse
    case noEffect = "no-effect"
    case tooEarly = "too-early"
  }
  /// The entry of the register.
  public var change: Change
  /// The verdict.
  public var verdict: Verdict
  /// Whole weeks since.
  public var weeks: Int
  /// The level after against before, net of the control processes.
  public var ratio: Estimate?
  /// Where the pain went, for `moved`: process or department ids.
  public var movedTo: [String]
  /// Negative mentions of the process per week of `weeksShown`.
  public var weekly: [Int]
  /// The weeks of `weekly`.
  public var weeksShown: [Week]
  /// How much a week the level changed after, against before, net of the controls: the slope.
  public var slope: Estimate?
  /// Themes of other departments that rose in the four weeks after.
  public var ripples: [Ripple] = []

  /// Makes a verdict.
  public init(
    change: Change, verdict: Verdict, weeks: Int, ratio: Estimate?, movedTo: [String] = [],
    weekly: [Int] = [], weeksShown: [Week] = []
  ) {
    self.change = change
    self.verdict = verdict
    self.weeks = weeks
    self.ratio = ratio
    self.movedTo = movedTo
    self.weekly = weekly
    self.weeksShown = weeksShown
  }
}

/// A step in a process that no entry of the register explains.
public struct BreakReport: Sendable {
  /// The process.
  public var process: String
  /// The first week of the new level.
  public var week: Week
  /// New level against old.
  public var ratio: Estimate

  /// Makes a break.
  public init(process: String, week: Week, ratio: Estimate) {
    self.process = process
    self.week = week
    self.ratio = ratio
  }
}

/// One line of the plan.
public struct PlanEntry: Sendable {
  /// The theme's id.
  public var theme: String
  /// The process.
  public var process: String
  /// The owner.
  public var owner: String
  /// Its rank, from 1, and the interval of the rank by bootstrap.
  public var rank: Int
  /// See `rank`.
  public var rankInterval: ClosedRange<Int>
  /// Items expected a week.
  public var volume: Estimate
  /// Points below the company's mean score; nil where there are too few.
  public var shortfall: Estimate?
  /// Departments to invite.
  public var invite: [String]
  /// The first step, in words made from the numbers.
  public var firstStep: String

  /// Makes a line.
  public init(
    theme: String, process: String, owner: String, rank: Int, rankInterval: ClosedRange<Int>,
    volume: Estimate, shortfall: Estimate?, invite: [String], firstStep: String
  ) {
    self.theme = theme
    self.process = process
    self.owner = owner
    self.rank = rank
    self.rankInterval = rankInterval
    self.volume = volume
    self.shortfall = shortfall
    self.invite = invite
    self.firstStep = firstStep
  }
}

/// Harm points: a negative item's one point split over its negative mentions.
public struct GoldenThread: Sendable {
  /// A level's line.
  public struct Node: Sendable {
    /// The id: a stage, a process or a department, or `unassigned`.
    public var id: String
    /// Its points; exactly the sum of its children's where it has any.
    public var points: Double
    /// The level below.
    public var children: [Node]

    /// Makes a line.
    public init(id: String, points: Double, children: [Node] = []) {
      self.id = id
      self.points = points
      self.children = children
    }
  }
  /// All points of the window: the number of negative items.
  public var points: Double = 0
  /// Goal → stage → process → department.
  public var stages: [Node] = []
  /// Share of contacts caused by something not done or done wrong.
  public var failureDemand: Estimate?

  /// Starts empty.
  public init() {}
}

/// What goes with the score: association, never "fixing returns".
public struct DriverReport: Sendable {
  /// One theme's part.
  public struct Driver: Sendable {
    /// The theme's id; empty for "the rest".
    public var theme: String
    /// Respondents with it.
    public var n: Int
    /// Signed share of the explained variance (Shapley/LMG) with a bootstrap interval.
    public var share: Estimate
    /// The change of the mean score were it left out, with interval.
    public var leaveOneOut: Estimate

    /// Makes a part.
    public init(theme: String, n: Int, share: Estimate, leaveOneOut: Estimate) {
      self.theme = theme
      self.n = n
      self.share = share
      self.leaveOneOut = leaveOneOut
    }
  }
  /// Which score: `nps`, `csat`, `ces`, `stars`.
  public var score: String
  /// Respondents.
  public var respondents: Int
  /// The mean score with interval (for `nps` the Net Promoter Score).
  public var mean: Estimate
  /// Share of the variance that all parts explain together.
  public var explained: Double
  /// The ten largest themes, then the rest.
  public var drivers: [Driver]

  /// Makes a report.
  public init(
    score: String, respondents: Int, mean: Estimate, explained: Double, drivers: [Driver]
  ) {
    self.score = score
    self.respondents = respondents
    self.mean = mean
    self.explained = explained
    self.drivers = drivers
  }
}

/// How far to trust the report.
public struct Quality: Sendable {
  /// A label's audited quality.
  public struct LabelQuality: Sendable {
    /// The label's id.
    public var id: String
    /// Of the items tagged so, those that are; nil where none was audited.
    public var precision: Estimate?
    /// Of the items that are so, those tagged.
    public var recall: Estimate?
    /// Audited items of that true label.
    public var support: Int
    /// Items of the window tagged so, and the corrected volume (prediction-powered).
    public var tagged: Int
    /// See `tagged`.
    public var corrected: Estimate?

    /// Makes a quality.
    public init(
      id: String, precision: Estimate?, recall: Estimate?, support: Int, tagged: Int,
      corrected: Estimate?
    ) {
      self.id = id
      self.precision = precision
      self.recall = recall
      self.support = support
      self.tagged = tagged
      self.corrected = corrected
    }
  }
  /// Items of the random audit.
  public var audited = 0
  /// Accuracy of `department` on the audit; its lower limit decides on `draft`.
  public var departmentPrecision: Estimate?
  /// Accuracy of `process` on the audit.
  public var processPrecision: Estimate?
  /// Per process.
  public var processes: [LabelQuality] = []
  /// Per department.
  public var departments: [LabelQuality] = []
  /// Share of items with words left unassigned.
  public var unassigned: Estimate?
  /// Share of negative items in no named theme.
  public var otherShare: Estimate?
  /// The most of ``otherShare`` that themes should leave, and of ``unassigned`` that the tags should:
  /// above them a remark says so.
  public static let (otherBudget, unassignedBudget) = (0.25, 0.15)
  /// Share of items whose landing is recorded.
  public var landingRecorded: Estimate?
  /// What a reader should know, a sentence each.
  public var remarks: [String] = []

  /// Starts empty.
  public init() {}
}

/// One sentence on what happened.
public struct Headline: Sendable {
  /// How sure, or whether it is praise or a remark on the data.
  public enum Kind: String, Sendable { case confirmed, watch, steady, fix, blame, trust }
  /// See ``Kind``.
  public var kind: Kind
  /// The sentence.
  public var text: String
  /// Where to read on: a department or theme id.
  public var about: String?

  /// Makes a sentence.
  public init(kind: Kind, text: String, about: String? = nil) {
    self.kind = kind
    self.text = text
    self.about = about
  }
}
