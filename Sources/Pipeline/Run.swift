import Analysis
import FeedbackModel
import Importing
import JSON
import Store
import Themes

/// The main job, read as one function: import, tag, find themes, summarise, report.
public struct MainJob: Sendable {
  private let workspace: Workspace
  private var config: Config { workspace.config }

  /// Opens the company's store.
  public init(config: Config, jobs: Int, now: Timestamp, log: Log) throws {
    guard !config.sources.isEmpty else {
      throw Failure(
        .config, "\(config.file ?? "voc.yml"): no sources; name the exports to read under 'sources'"
      )
    }
    workspace = try Workspace.opening(config, jobs: jobs, now: now, log: log)
  }

  /// Runs; returns where the report is.
  public func run(days: ClosedRange<CivilDate>?) async throws -> WrittenReport {
    try importSources()
    return try await workspace.report(days: days, output: nil, department: nil, model: nil)
  }

  /// Imports what was not imported before; the bytes of a file decide, not its date.
  private func importSources() throws {
    let store = workspace.store
    var rejects: [[UInt8]] = []
    var run = ImportRun(log: workspace.log) { rejects.append($0) }
    for (path, options) in try ImportJob.sources(files: [], config: config, flags: { _ in }) {
      let name = options.displayName ?? path
      let digest = try FileDigest.digest(of: path)
      if try store.counts(file: name, digest: digest) != nil { continue }
      try run.add(path: path, options: options) { items in
        try store.put(items).map { if case .duplicate = $0 { true } else { false } }
      }
      if let counts = run.counts.last { try store.record(counts, digest: digest) }
      try store.addRejects(rejects)
      rejects.removeAll()
    }
    run.finish()
    try run.checkRejects(config.maximumRejects)
  }
}

extension Workspace {
  /// From items in the store to the written report.
  func report(
    days: ClosedRange<CivilDate>?, output: String?, department: String?, model: String?,
    counts: [SourceCounts]? = nil
  ) async throws -> WrittenReport {
    try await tagAll(try await self.model(named: model))
    return try await reportTagged(
      days: days, output: output, department: department, counts: counts)
  }

  /// From tagged items in the store to the written report.
  func reportTagged(
    days: ClosedRange<CivilDate>?, output: String?, department: String?,
    counts: [SourceCounts]? = nil
  ) async throws -> WrittenReport {
    let catalogue = try await updateCatalogue()
    let total = try await WeeklySummaries(self, catalogue).total { counts in
      Analysis.sampledWeeks(of: counts, request(days: days))
    }
    return try await writeReport(
      total, catalogue: catalogue, counts: try counts ?? store.allCounts(), days: days,
      output: output, department: department)
  }
}
