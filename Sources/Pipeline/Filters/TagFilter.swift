import FeedbackModel
import Store
import Tagging

/// `voc tag`: items in, items with tags out.
public final class TagFilter: Sendable {
  private let model: String?
  private let config: Config?
  private let onlyProcess: Bool
  private let jobs: Int
  private let log: Log

  /// Tags with the model of a file; without one, with a model made from the config's taxonomy (or
  /// the built-in one) and the items that come in.
  public init(model: String?, config: Config?, onlyProcess: Bool, jobs: Int, log: Log) {
    self.model = model ?? config.flatMap { config in config.model.map { config.resolve($0) } }
    self.config = config
    self.onlyProcess = onlyProcess
    self.jobs = jobs
    self.log = log
  }

  /// Reads items from an input and writes them to an output.
  public func run(_ input: InputFile, _ out: OutputFile) async throws {
    if let model {
      let model = try TaggingModel.open(model)
      var batches = LineBatches(input)
      try await tag(model, taxonomy: config?.taxonomy, out) { try batches.next()?.items() }
    } else {
      // What comes in teaches the words of this company, so it is read twice, from a spool.
      let workspace = try Workspace.temporary(
        config ?? Config(), jobs: jobs, now: Timestamp(seconds: 0), log: log)
      if workspace.taxonomy.isBuiltIn {
        log.note("no model and no taxonomy: tagging by the built-in general taxonomy, as a draft")
      }
      try await workspace.spool(input)
      let model = try await workspace.model(named: nil)
      var last: Int64 = 0
      try await tag(model, taxonomy: workspace.taxonomy, out) {
        let lines = try workspace.store.lines(after: last, limit: 512)
        guard let end = lines.last else { return nil }
        last = end.seq
        return try lines.map { try FeedbackItem.read($0.bytes) }
      }
    }
    try out.flush()
  }

  private func tag(
    _ model: TaggingModel, taxonomy: Taxonomy?, _ out: OutputFile,
    next: () throws -> [FeedbackItem]?
  ) async throws {
    let taxonomy = taxonomy.flatMap { $0.processes.isEmpty ? nil : $0 }
    let tagger = Tagger(model: model, taxonomy: taxonomy, onlyProcess: onlyProcess)
    let stamp = TagStamp(model, taxonomy ?? Taxonomy())
    try await inOrder(jobs: jobs, next: next) { items in
      var tagger = tagger
      var bytes: [UInt8] = []
      for var item in items {
        tagger.tag(&item)
        item.stamp(stamp)
        item.write(to: &bytes)
      }
      return bytes
    } emit: { bytes in
      try out.write(bytes)
    }
  }
}
