import FeedbackModel
import JSON

/// Someone to call back: a customer who says they will leave, or who gave the lowest score.
///
/// It holds no words and no name, only the way back to the record in the company's own system.
public struct CallBack: Sendable, Equatable {
  /// Why.
  public enum Reason: String, Sendable, CaseIterable {
    /// The words say that the customer will leave.
    case leaving
    /// The lowest score of its scale: NPS 0 or 1, one star, satisfaction 0.
    case lowestScore = "lowest-score"
  }
  /// The item's id, which carries the vendor's.
  public var id: String
  /// Where it was read.
  public var source: SourceLocation
  /// When it was written.
  public var created: Timestamp?
  /// How it came.
  public var channel: Channel?
  /// The department that received it, where recorded.
  public var landed: String?
  /// The department that owns the primary cause, or `unassigned`.
  public var owner: String
  /// The primary process, or `unassigned`.
  public var process: String
  /// Why, at least one.
  public var reasons: [Reason]

  init(_ item: FeedbackItem, _ facts: ItemFacts, _ reasons: [Reason]) {
    id = item.id
    source = SourceLocation(
      file: item.source.file, format: item.source.format, record: item.source.record)
    source.line = item.source.line
    created = item.created
    channel = item.channel
    landed = item.landed
    owner = facts.owner
    process = facts.process
    self.reasons = reasons
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
    var members = [
      JSONMember("id", .string(id)), JSONMember("file", .string(source.file)),
      JSONMember("format", .string(source.format)), JSONMember("record", .integer(source.record)),
    ]
    if let line = source.line { members.append(JSONMember("line", .integer(line))) }
    if let created { members.append(JSONMember("created", .string(created.rfc3339))) }
    if let channel { members.append(JSONMember("channel", .string(channel.rawValue))) }
    if let landed { members.append(JSONMember("landed", .string(landed))) }
    members += [
      JSONMember("owner", .string(owner)), JSONMember("process", .string(process)),
      JSONMember("reasons", .array(reasons.map { .string($0.rawValue) })),
    ]
    return .object(members)
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.string, let file = json["file"]?.string,
      let format = json["format"]?.string, let record = json["record"]?.integer,
      let owner = json["owner"]?.string, let process = json["process"]?.string
    else { return nil }
    self.id = id
    source = SourceLocation(file: file, format: format, record: record)
    source.line = json["line"]?.integer
    created = json["created"]?.string.flatMap { Timestamp(rfc3339: $0) }
    channel = json["channel"]?.string.flatMap(Channel.init(rawValue:))
    landed = json["landed"]?.string
    self.owner = owner
    self.process = process
    reasons = (json["reasons"]?.array ?? []).compactMap { $0.string.flatMap(Reason.init) }
  }
}
