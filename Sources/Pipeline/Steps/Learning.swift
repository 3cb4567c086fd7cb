import FeedbackModel
import JSON
import Store
import Tagging

/// What a model is trained from, gathered from a stream of items within bounded memory.
struct TrainingSet {
  /// Items with a person's labels that were not drawn to measure.
  private(set) var labelled: [FeedbackItem] = []
  private var pool: BottomK<FeedbackItem>
  /// More labelled items than this do not change a linear model for the better.
  static let maximumLabelled = 200_000
  /// The size of the unlabelled sample.
  static let poolSize = 20_000

  init() { pool = BottomK(capacity: Self.poolSize) }

  /// The unlabelled pool, by id.
  var unlabelled: [FeedbackItem] { pool.elements }

  mutating func add(_ item: FeedbackItem) {
    guard !item.text.isEmpty else { return }
    var plain = item
    plain.tags = nil
    plain.turns = []
    if let labels = item.labels, labels.audit == nil,
      !labels.process.isEmpty || !labels.department.isEmpty
    {
      if labelled.count < Self.maximumLabelled { labelled.append(plain) }
    } else {
      plain.labels = nil
      pool.add(plain, key: item.id)
    }
  }
}

/// Keeps the k elements whose keys have the smallest hash: the same sample whatever the order.
///
/// Unlike the mergeable sample of `Statistics`, it keeps every element of a key: an item's mentions
/// share its id.
struct BottomK<Element: Sendable>: Sendable {
  private let capacity: Int
  private var kept: [(hash: UInt64, key: String, element: Element)] = []
  private var limit = UInt64.max

  init(capacity: Int) { self.capacity = capacity }

  /// The sample, in order of hash.
  var elements: [Element] {
    kept.sorted { ($0.hash, $0.key) < ($1.hash, $1.key) }.prefix(capacity).map(\.element)
  }

  mutating func add(_ element: Element, key: String) {
    let hash = StableHash.hash(key)
    guard hash <= limit else { return }
    kept.append((hash, key, element))
    if kept.count >= 2 * capacity {
      kept.sort { ($0.hash, $0.key) < ($1.hash, $1.key) }
      kept.removeLast(kept.count - capacity)
      limit = kept.last?.hash ?? .max
    }
  }
}

extension Workspace {
  /// The model to tag with: the one named, else one trained from the store and the taxonomy.
  func model(named path: String?) async throws -> TaggingModel {
    if let path = path ?? config.model.map(config.resolve) {
      return try TaggingModel.open(path)
    }
    // What a model is made from decides whether the one made last still stands.
    let basis = Array("\(try store.contentDigest()) \(try labelDigest())".utf8)
    if try store.state("model of") == basis, let bytes = try store.state("model"),
      let model = try? TaggingModel(bytes: bytes)
    {
      return model
    }
    var set = TrainingSet()
    let taxonomy = taxonomy
    try await forEachBatch { batch in
      try batch.map { stored in
        try stored.item.checkLabels(taxonomy)
        return stored.item
      }
    } emit: { items in
      // Labels of another taxonomy teach nothing about the built-in one.
      for var item in items {
        if taxonomy.isBuiltIn { item.labels = nil }
        set.add(item)
      }
    }
    let model = try TaggingModel.train(
      taxonomy: taxonomy, labelled: set.labelled, pool: set.unlabelled,
      options: TrainingOptions(jobs: jobs))
    try store.setState("model", model.bytes())
    try store.setState("model of", basis)
    return model
  }

  /// A hash of what teaches beside the items: the taxonomy and people's corrections.
  private func labelDigest() throws -> String {
    let corrections = try store.corrections().sorted { $0.key < $1.key }
      .map { "\($0.key)=\(String(decoding: $0.value.bytes, as: UTF8.self))" }
    return String(
      StableHash.hash("\(taxonomy.processes)\(taxonomy.departments.map(\.id))\(corrections)"),
      radix: 16)
  }
}

extension FeedbackItem {
  /// Refuses a label that the company's taxonomy does not know: it would teach what nobody owns.
  func checkLabels(_ taxonomy: Taxonomy) throws(Failure) {
    guard let labels, !taxonomy.isBuiltIn else { return }
    for id in labels.process where taxonomy.process(id) == nil {
      throw unknown("process", id, taxonomy.processes.map(\.id))
    }
    for id in labels.department where taxonomy.department(id) == nil {
      throw unknown("department", id, taxonomy.departments.map(\.id))
    }
  }

  private func unknown(_ kind: String, _ id: String, _ known: [String]) -> Failure {
    let place = source.line.map { "line \($0)" } ?? "record \(source.record)"
    let list = known.prefix(40).joined(separator: ", ")
    return Failure(
      .badData,
      "\(source.file): \(place): the label's \(kind) \"\(id)\" is not in the config; known are \(list)"
    )
  }
}
