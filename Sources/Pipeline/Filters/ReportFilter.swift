import FeedbackModel
import Foundation
import JSON
import Store

/// `voc report`: from the store, or from tagged items or summaries that come in, to pages.
public final class ReportFilter: Sendable {
  private let config: Config
  private let jobs: Int
  private let now: Timestamp
  private let log: Log

  /// Makes reports by a config.
  public init(config: Config, jobs: Int, now: Timestamp, log: Log) {
    self.config = config
    self.jobs = jobs
    self.now = now
    self.log = log
  }

  /// From the company's store, as it was tagged last.
  public func fromStore(
    days: ClosedRange<CivilDate>?, output: String?, department: String?
  ) async throws -> WrittenReport {
    let workspace = try Workspace.opening(config, jobs: jobs, now: now, log: log)
    guard try workspace.store.count() > 0 else {
      throw Failure(
        .noInput, "the store \(config.resolve(config.store)) is empty; 'voc run' fills it")
    }
    return try await workspace.report(
      days: days, output: output, department: department, model: nil)
  }

  /// From a pipe of items or summaries; the first line says which.
  public func fromPipe(
    _ input: InputFile, manifest: [SourceCounts], days: ClosedRange<CivilDate>?, output: String?,
    department: String?
  ) async throws -> WrittenReport {
    let workspace = try Workspace.temporary(config, jobs: jobs, now: now, log: log)
    var batches = LineBatches(input)
    let first = try batches.next()
    if let first, first.isSummary {
      var total = SummaryFile()
      var isFirst = true
      var next: LineBatches.Batch? = first
      while let batch = next {
        for one in try batch.summaries() {
          if isFirst { total = one } else { total.merge(one) }
          isFirst = false
        }
        next = try batches.next()
      }
      return try await workspace.writeReport(
        WeeklySummaries.Total(summary: total.summary, stamp: total.stamp),
        catalogue: total.catalogue, counts: manifest.isEmpty ? total.counts : manifest, days: days,
        output: output,
        department: department)
    }
    var pending = first
    try await workspace.spool {
      if let batch = pending {
        pending = nil
        return batch
      }
      return try batches.next()
    }
    guard try workspace.store.count() > 0 else {
      throw Failure(.badData, "\(input.name): no items; pipe 'voc import … | voc tag' in")
    }
    return try await workspace.reportTagged(
      days: days, output: output, department: department, counts: manifest)
  }

  /// Reads a manifest as `voc import --manifest` wrote it.
  public static func manifest(_ path: String) throws -> [SourceCounts] {
    var counts: [SourceCounts] = []
    var batches = LineBatches(try InputFile(path))
    while let batch = try batches.next() {
      try batch.forEachLine { (line, number) throws(Failure) in
        var parser = JSONParser(copy line)
        guard let json = try? parser.readValue(), let one = SourceCounts(json: json) else {
          throw Failure(
            .badData,
            "\(path): line \(number): not a line of 'voc import --manifest', or its counts do not add up"
          )
        }
        counts.append(one)
      }
    }
    return counts
  }
}

extension LineBatches.Batch {
  /// Whether the lines are summaries.
  var isSummary: Bool {
    Array(bytes.prefix(40)).starts(with: Array(#"{"schema":"voc.summary/1""#.utf8))
  }

  func summaries() throws(Failure) -> [SummaryFile] {
    var all: [SummaryFile] = []
    try forEachLine { (line, number) throws(Failure) in
      let json = try SummaryFile.parse(line, file: file, line: number)
      all.append(try SummaryFile(json, file: file, line: number))
    }
    return all
  }
}
