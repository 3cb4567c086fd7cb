import FeedbackModel
import JSON

/// Someone to call back: a customer who says they will leave, or who gave the lowest score.
///
/// It holds no words and no name, only the way back to the record in the company's own system.
@dynamicMemberLookup
public struct CallBack: Sendable, Equatable {
  /// Why.
  public enum Reason: String, Sendable, CaseIterable {
    /// The words say that the customer will leave.
    case leaving
    /// The lowest score of its scale: NPS 0 or 1, one star, satisfaction 0.
    case lowestScore = "lowest-score"
  }
  /// Which item said so.
  public var reference: ItemReference
  /// Why, at least one.
  public var reasons: [Reason]

  init(_ item: FeedbackItem, _ facts: ItemFacts, _ reasons: [Reason]) {
    reference = ItemReference(item, facts)
    self.reasons = reasons
  }

  /// What is known of the item.
  public subscript<Value>(dynamicMember path: KeyPath<ItemReference, Value>) -> Value {
    reference[keyPath: path]
  }

  static func reasons(_ facts: ItemFacts, scores: [String: Int]) -> [Reason] {
    var reasons: [Reason] = []
    if facts.isLeaving { reasons.append(.leaving) }
    // A satisfaction of 1 is the worst of five and the best of two; only 0 is surely the lowest.
    let isLowest =
      ["nps", "stars"].contains { scores[$0].map { $0 <= 100 } ?? false }
      || scores["csat"].map { $0 <= 0 } ?? false
    if isLowest { reasons.append(.lowestScore) }
    return reasons
  }

  var json: JSONValue {
    .object(
      reference.members
        + [JSONMember("reasons", .array(reasons.map { .string($0.rawValue) }))])
  }

  init?(json: JSONValue) {
    guard let reference = ItemReference(json: json) else { return nil }
    self.reference = reference
    reasons = (json["reasons"]?.array ?? []).compactMap { $0.string.flatMap(Reason.init) }
  }
}
