import FeedbackModel
import Store
import Tagging

/// A store and what is needed to work on it. A run works on the company's store; a pipe is spooled
/// to a temporary one, and then takes the same steps: that is why both give the same bytes.
public struct Workspace: Sendable {
  let store: Store
  let config: Config
  let jobs: Int
  let now: Timestamp
  let log: Log
  /// Whether the store ends with the process.
  let isTemporary: Bool

  /// The company's store.
  public static func opening(
    _ config: Config, jobs: Int, now: Timestamp, log: Log
  ) throws -> Workspace {
    Workspace(
      store: try Store(path: config.resolve(config.store)), config: config, jobs: jobs, now: now,
      log: log, isTemporary: false)
  }

  /// A temporary store that ends with the process.
  public static func temporary(
    _ config: Config, jobs: Int, now: Timestamp, log: Log
  ) throws -> Workspace {
    Workspace(
      store: try Store(temporary: ()), config: config, jobs: jobs, now: now, log: log,
      isTemporary: true)
  }

  /// The taxonomy in force: the config's, else the built-in general one.
  var taxonomy: Taxonomy {
    config.taxonomy.processes.isEmpty ? BuiltInTaxonomy.taxonomy : config.taxonomy
  }

  /// Puts items of a pipe in.
  func spool(_ input: InputFile) async throws {
    var batches = LineBatches(input)
    try await spool { try batches.next() }
  }

  /// Puts batches of items in.
  func spool(_ next: () throws -> LineBatches.Batch?) async throws {
    try await inOrder(
      jobs: jobs, next: next, work: { try $0.spooled() }, emit: { try store.spool($0) })
  }

  /// Every item of the store in order, some at a time, worked on by several workers, the results in
  /// order. A person's corrections lie over the labels.
  func forEachBatch<Result: Sendable>(
    reading parts: FeedbackItem.Parts = .all,
    _ work: @escaping @Sendable ([StoredItem]) throws -> Result,
    emit: (Result) throws -> Void
  ) async throws {
    let corrections = try store.corrections().mapValues { Correction($0) }
    var last: Int64 = 0
    try await inOrder(
      jobs: jobs,
      next: { () -> [StoredLine]? in
        let lines = try store.lines(after: last, limit: 512)
        guard let end = lines.last else { return nil }
        last = end.seq
        return lines
      },
      work: { lines in try work(try Self.items(lines, corrections, parts)) }, emit: emit)
  }

  /// The items of lines, with a person's corrections over their labels.
  static func items(
    _ lines: [StoredLine], _ corrections: [String: Correction], _ parts: FeedbackItem.Parts = .all
  ) throws -> [StoredItem] {
    try lines.map { line in
      var item = try FeedbackItem.read(line.bytes, parts)
      let labels = item.labels
      corrections[item.id]?.apply(to: &item.labels)
      return StoredItem(seq: line.seq, item: item, ownLabels: labels)
    }
  }
}

/// An item with its place in the store.
struct StoredItem: Sendable {
  var seq: Int64
  /// The item with a person's corrections over its labels.
  var item: FeedbackItem
  /// The labels it was imported with.
  var ownLabels: Labels?
}
