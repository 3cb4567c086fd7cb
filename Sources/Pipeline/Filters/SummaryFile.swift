import Analysis
import FeedbackModel
import JSON
import Language
import Themes

/// One line of `voc.summary/1`: a summary with what a report needs beside it.
public struct SummaryFile: Sendable {
  var summary = Summary()
  var catalogue = ThemeCatalogue()
  var counts: [SourceCounts] = []
  var stamp: TagStamp?

  /// The line, with its line feed.
  public var bytes: [UInt8] {
    var members = [JSONMember("schema", .string("voc.summary/1"))]
    if let stamp { members.append(stamp.member) }
    members.append(JSONMember("sources", .array(counts.map(\.json))))
    members.append(JSONMember("themes", catalogue.json))
    members.append(JSONMember("summary", summary.json))
    return JSONValue.object(members).bytes + [0x0A]
  }

  init() {}

  init(_ json: JSONValue, file: String, line: Int) throws(Failure) {
    guard json["schema"]?.string == "voc.summary/1",
      let summary = json["summary"].flatMap(Summary.init(json:)),
      let catalogue = json["themes"].flatMap(ThemeCatalogue.init(json:))
    else { throw Failure(.badData, "\(file): line \(line): not a voc.summary/1") }
    self.summary = summary
    self.catalogue = catalogue
    counts = (json["sources"]?.array ?? []).compactMap(SourceCounts.init(json:))
    stamp = json["by"].flatMap { TagStamp(Tags(other: [JSONMember("by", $0)])) }
  }

  /// Adds another: sums merge, themes are taken over by id, sources are listed in order of name.
  mutating func merge(_ other: SummaryFile) {
    summary.merge(other.summary)
    catalogue.merge(other.catalogue)
    counts = (counts + other.counts).sorted {
      ($0.file, $0.format, $0.read, $0.items) < ($1.file, $1.format, $1.read, $1.items)
    }
    if let theirs = other.stamp, stamp.map({ theirs.model < $0.model }) ?? true { stamp = theirs }
  }

  /// Merges the summaries of an input, a line each.
  public static func merging(_ inputs: [InputFile]) throws -> SummaryFile {
    var total: SummaryFile?
    for input in inputs {
      var batches = LineBatches(input)
      while let batch = try batches.next() {
        try batch.forEachLine { (line, number) throws(Failure) in
          let one = try SummaryFile(
            Self.parse(line, file: input.name, line: number), file: input.name, line: number)
          if total == nil { total = one } else { total?.merge(one) }
        }
      }
    }
    guard let total else {
      throw Failure(.badData, "no summary to merge; 'voc summarize' makes them from tagged items")
    }
    return total
  }

  static func parse(
    _ line: borrowing RawSpan, file: String, line number: Int
  ) throws(Failure) -> JSONValue {
    var parser = JSONParser(copy line)
    do throws(JSONError) {
      let value = try parser.readValue()
      try parser.readEnd()
      return value
    } catch {
      throw Failure(.badData, "\(file): line \(number), \(error.description)")
    }
  }
}

/// `voc summarize`: tagged items in, one summary out.
public final class SummarizeFilter: Sendable {
  private let workspace: Workspace

  /// Spools to a temporary store.
  public init(config: Config?, jobs: Int, log: Log) throws {
    workspace = try Workspace.temporary(
      config ?? Config(), jobs: jobs, now: Timestamp(seconds: 0), log: log)
  }

  /// Finds themes and sums up.
  public func run(_ input: InputFile, manifest: [SourceCounts]) async throws -> SummaryFile {
    try await workspace.spool(input)
    var file = SummaryFile()
    file.catalogue = try await workspace.updateCatalogue()
    (file.summary, file.stamp) = try await workspace.summarize(file.catalogue)
    file.counts = manifest.map { counts in
      var counts = counts
      counts.file = Masker.maskFileName(counts.file)
      return counts
    }
    return file
  }
}
