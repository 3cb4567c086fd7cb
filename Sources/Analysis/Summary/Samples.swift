import FeedbackModel

/// An item of the sample that quotes are chosen from.
///
/// It holds no raw words, only masked ones.
@dynamicMemberLookup
public struct SampledItem: Sendable, Equatable {
  /// Which item it is.
  public var reference: ItemReference
  /// Whether it counts as negative, neutral or positive.
  public var polarity: Polarity
  /// Its themes, the best match first.
  public var themes: [String]
  /// The masked words, shortened at a character's edge.
  public var text: String

  /// What is known of the item.
  public subscript<Value>(dynamicMember path: KeyPath<ItemReference, Value>) -> Value {
    reference[keyPath: path]
  }
}

/// Whether words complain, praise or neither.
public enum Polarity: Int, Sendable, Hashable, CaseIterable {
  case negative = -1
  case neutral = 0
  case positive = 1

  /// Sentiment within a tenth of nought is neither.
  public init(sentiment: Double?) {
    let value = sentiment ?? 0
    self = value <= -0.1 ? .negative : value >= 0.1 ? .positive : .neutral
  }
}

/// One respondent's scores and what went with them.
///
/// A row of the model of what goes with the score. Items of one respondent are combined, so scores
/// count once.
struct RespondentRow: Sendable, Equatable {
  /// Scores in hundredths.
  ///
  /// `nps`, `csat`, `ces`, `stars`. Where a respondent's items differ, the lowest counts.
  var scores: [String: Int]
  /// The customer's hash; nought where unknown.
  var customer: UInt64
  /// Ids of themes.
  var themes: Set<String>
  /// Departments that own what the respondent complains of.
  var owners: Set<String>
  /// Processes that the respondent complains of.
  var processes: Set<String>
  /// Departments that took part.
  var touched: Set<String>

  func combined(with other: RespondentRow) -> RespondentRow {
    RespondentRow(
      scores: scores.merging(other.scores, uniquingKeysWith: min),
      customer: customer == 0 || other.customer == 0
        ? max(customer, other.customer) : min(customer, other.customer),
      themes: themes.union(other.themes), owners: owners.union(other.owners),
      processes: processes.union(other.processes), touched: touched.union(other.touched))
  }
}

/// One contact of a customer.
struct Contact: Sendable, Hashable, Comparable {
  /// Seconds since the epoch.
  var time: Int
  /// The hash of the respondent or item, so that items of one contact are one.
  var id: UInt64
  var process: String
  var owner: String
  var landed: String
  var channel: String
  var isNegative: Bool

  static func < (a: Contact, b: Contact) -> Bool {
    (a.time, a.id, a.process, a.owner) < (b.time, b.id, b.process, b.owner)
  }
}

/// An item that was drawn at random and labelled by a person: it measures.
struct AuditRow: Sendable, Equatable {
  var id: String
  var week: Int
  /// The probability with which it was drawn, in millionths.
  var probability: Int
  var landed: String
  /// The person's word: processes and departments, primary first; empty where none was given.
  var trueProcesses: [String]
  var trueDepartments: [String]
  /// The program's: the tag, or `unassigned`.
  var process: String
  var department: String
  var polarity: Int
}
