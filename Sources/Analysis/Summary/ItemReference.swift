import FeedbackModel
import JSON

/// Which item it is and who has to do with it, without a word of it: the way back to the record in
/// the company's own system.
public struct ItemReference: Sendable, Equatable {
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

  init(_ item: FeedbackItem, _ facts: ItemFacts) {
    id = item.id
    source = SourceLocation(
      file: item.source.file, format: item.source.format, record: item.source.record,
      line: item.source.line)
    created = item.created
    channel = item.channel
    landed = item.landed
    owner = facts.owner
    process = facts.process
  }

  /// Its members in an object of JSON that has others behind them.
  var members: [JSONMember] {
    var members = [
      JSONMember("id", .string(id)), JSONMember("file", .string(source.file)),
      JSONMember("format", .string(source.format)), JSONMember("record", .integer(source.record)),
    ]
    if let line = source.line { members.append(JSONMember("line", .integer(line))) }
    if let created { members.append(JSONMember("created", .string(created.rfc3339))) }
    if let channel { members.append(JSONMember("channel", .string(channel.rawValue))) }
    if let landed { members.append(JSONMember("landed", .string(landed))) }
    members.append(JSONMember("owner", .string(owner)))
    members.append(JSONMember("process", .string(process)))
    return members
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.string, let file = json["file"]?.string,
      let format = json["format"]?.string, let record = json["record"]?.integer,
      let owner = json["owner"]?.string, let process = json["process"]?.string
    else { return nil }
    self.id = id
    source = SourceLocation(
      file: file, format: format, record: record, line: json["line"]?.integer)
    created = json["created"]?.string.flatMap { Timestamp(rfc3339: $0) }
    channel = json["channel"]?.string.flatMap(Channel.init(rawValue:))
    landed = json["landed"]?.string
    self.owner = owner
    self.process = process
  }
}
