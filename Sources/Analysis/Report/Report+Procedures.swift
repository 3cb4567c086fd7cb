import FeedbackModel

/// How long a department takes, in its office hours where the config gives them.
public struct ServiceTime: Sendable {
  /// What is timed.
  public enum Measure: String, Sendable, CaseIterable {
    /// From a customer's first turn to a person's first answer.
    case respond
    /// From a customer's first turn to the close, or an agent's last word: reopenings count.
    case resolve
    /// From a department's first turn to the next department's.
    case hold
  }
  /// The department.
  public var department: String
  /// What is timed.
  public var measure: Measure
  /// Observations of the window.
  public var n: Int
  /// The median in hours, with the interval of order statistics; nil where there are too few.
  public var p50: Estimate?
  /// Nine of ten take no longer, in hours.
  public var p90: Estimate?
  /// The target in hours, where the config sets one.
  public var target: Double?
  /// The share within the target, with a Wilson interval.
  public var within: Estimate?
  /// Whether only the hours of the department's calendar count.
  public var officeHours: Bool
  /// Why there is no value.
  public var note: String?
}

/// How cases go from department to department, over the window's conversations.
public struct HandOffReport: Sendable {
  /// What it is read from: the turns' departments, the customers' words (`transfer` signals), or
  /// nothing.
  public enum Basis: String, Sendable { case turns, words, none }
  /// Respondents by how many departments took part in what they tell.
  public struct Touched: Sendable {
    /// 1, 2, 3, and 4 for four and more.
    public var departments: Int
    /// Respondents with a score.
    public var n: Int
    /// Their mean score with a t interval; nil where there are too few.
    public var score: Estimate?
  }
  /// What it is read from.
  public var basis: Basis
  /// Conversations, or items with words.
  public var cases: Int
  /// Hand-offs a case.
  public var mean: Estimate?
  /// Nine of ten cases have no more.
  public var p90: Estimate?
  /// Share of cases that came back to a department they had left (A→B→A).
  public var loopRate: Estimate?
  /// Share of items with a `transfer` signal, where words are the basis.
  public var transferRate: Estimate?
  /// Scores by the number of departments touched.
  public var touched: [Touched] = []
  /// Points of score that go with each department more, by least squares; association only.
  public var perDepartment: Estimate?
  /// Which score.
  public var score: String?
}

/// Whether everyone follows one procedure in a process: the departments that had its cases in turn.
public struct ProcedureReport: Sendable {
  /// The process.
  public var process: String
  /// Conversations of the window.
  public var cases: Int
  /// Different paths.
  public var paths: Int
  /// The commonest path, department by department.
  public var commonest: [String]
  /// The share that follows it, with a Wilson interval.
  public var share: Estimate
  /// The entropy of the paths in bits, Miller–Madow corrected; 0 where all follow one.
  public var entropy: Estimate
  /// The mean score of followers less that of the others, Welch's interval; nil where there are too
  /// few.
  public var scoreDifference: Estimate?
  /// Which score.
  public var score: String?
}

/// Whether customers of a process get one answer.
public struct AnswerReport: Sendable {
  /// What a department says it takes.
  public struct Stated: Sendable {
    /// The department.
    public var department: String
    /// Its conversations that name a waiting time.
    public var n: Int
    /// The commonest one, in hours.
    public var hours: Int
    /// The share that names it, with a Wilson interval.
    public var share: Estimate
  }
  /// Two departments, the one that spoke first before.
  public struct Pair: Sendable {
    /// Who said it first.
    public var from: String
    /// Who said it after.
    public var to: String
    /// Conversations in which both named a waiting time.
    public var comparable: Int
    /// Those in which they named different ones.
    public var differing: Int
    /// Per 1,000 comparable conversations, with a Wilson interval; nil where there are too few.
    public var rate: Estimate?
  }
  /// The process.
  public var process: String
  /// Conversations in which two people of the company named a waiting time.
  public var comparable: Int
  /// Those in which they named different ones.
  public var differing: Int
  /// Per 1,000 comparable conversations; nil where there are too few.
  public var rate: Estimate?
  /// By pair, the most first.
  public var pairs: [Pair]
  /// Items whose words say that different people said different things (`conflict` signals), by
  /// pair, counted apart.
  public var told: [(from: String, to: String, count: Int)]
  /// Per 1,000 items with words of the process.
  public var toldRate: Estimate?
  /// What each department says it takes.
  public var stated: [Stated]
}
