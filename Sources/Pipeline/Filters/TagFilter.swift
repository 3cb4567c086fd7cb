import FeedbackModel
import JSON
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
      try await tag(model, taxonomy: config?.taxonomy, out) { try batches.next() }
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
        var bytes: [UInt8] = []
        for line in lines { bytes += line.bytes + (line.bytes.last == 0x0A ? [] : [0x0A]) }
        return LineBatches.Batch(bytes: bytes, firstLine: 1, file: input.name)
      }
    }
    try out.flush()
  }

  private func tag(
    _ model: TaggingModel, taxonomy: Taxonomy?, _ out: OutputFile,
    next: () throws -> LineBatches.Batch?
  ) async throws {
    let taxonomy = taxonomy.flatMap { $0.processes.isEmpty ? nil : $0 }
    let taggers = TaggerPool(Tagger(model: model, taxonomy: taxonomy, onlyProcess: onlyProcess))
    let stamp = TagStamp(model, taxonomy ?? Taxonomy())
    let ending = stamp.ending
    try await inOrder(jobs: jobs, next: next) { batch in
      try taggers.withTagger { tagger in
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * batch.bytes.count)
        try batch.forEachLine { (line, number) throws(Failure) in
          do throws(JSONError) {
            guard let read = try ItemLine.read(line) else {
              var item = try FeedbackItem.read(line)
              tagger.tag(&item)
              item.stamp(stamp)
              item.write(to: &bytes)
              return
            }
            var item = read.item
            tagger.tag(&item)
            guard let tags = item.tags else {
              read.write(line, tags: nil, to: &bytes)
              return
            }
            read.write(
              line,
              tags: { out in
                tags.write(to: &out)
                out.removeLast()
                out += ending
              }, to: &bytes)
          } catch {
            throw batch.failure(error, line: number)
          }
        }
        return bytes
      }
    } emit: { bytes in
      try out.write(bytes)
    }
  }
}
