import JSON

/// What became of the records of one source. Every record ends in exactly one of the four, so
/// `read = imported + blank + rejected + duplicate`, always.
public struct SourceCounts: Sendable, Equatable {
  /// The file as it was named.
  public var file: String
  /// The format's id; empty where none was recognised.
  public var format: String
  /// Records read: survey rows, conversations, tickets, reviews.
  public var read: Int { imported + blank + rejected + duplicate }
  /// Records that gave at least one item.
  public var imported = 0
  /// Records with neither words nor score.
  public var blank = 0
  /// Records in the rejects file.
  public var rejected = 0
  /// Records met before with the same content.
  public var duplicate = 0
  /// Items made, counted apart.
  public var items = 0

  /// Starts at nought.
  public init(file: String, format: String) {
    self.file = file
    self.format = format
  }

  /// As one line of the manifest.
  public var json: JSONValue {
    .object([
      JSONMember("file", .string(file)), JSONMember("format", .string(format)),
      JSONMember("read", .integer(read)), JSONMember("imported", .integer(imported)),
      JSONMember("blank", .integer(blank)), JSONMember("rejected", .integer(rejected)),
      JSONMember("duplicate", .integer(duplicate)), JSONMember("items", .integer(items)),
    ])
  }

  /// Reads a line of the manifest; nil where a count is missing or they do not add up.
  public init?(json: JSONValue) {
    guard let file = json["file"]?.string, let format = json["format"]?.string,
      let read = json["read"]?.integer, let imported = json["imported"]?.integer,
      let blank = json["blank"]?.integer, let rejected = json["rejected"]?.integer,
      let duplicate = json["duplicate"]?.integer, let items = json["items"]?.integer
    else { return nil }
    self.init(file: file, format: format)
    self.imported = imported
    self.blank = blank
    self.rejected = rejected
    self.duplicate = duplicate
    self.items = items
    guard self.read == read else { return nil }
  }
}
