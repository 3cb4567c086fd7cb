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
    // What was drawn to measure teaches nothing, not even its words.
    guard !item.text.isEmpty, item.labels?.audit == nil else { return }
    var plain = item
    plain.tags = nil
    plain.turns = []
    if item.labels?.isAnswer == true {
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
  // Side by side, so that sorting looks at hashes alone: elements are large.
  private var hashes: [UInt64] = []
  private var keys: [String] = []
  private var kept: [Element] = []
  private var limit = UInt64.max

  init(capacity: Int) { self.capacity = capacity }

  /// The sample, in order of hash.
  var elements: [Element] { smallest.map { kept[$0] } }

  /// Where the elements to keep lie, in order of hash.
  private var smallest: ArraySlice<Int> {
    hashes.indices.sorted { a, b in
      hashes[a] != hashes[b] ? hashes[a] < hashes[b] : (keys[a], a) < (keys[b], b)
    }.prefix(capacity)
  }

  mutating func add(_ element: Element, key: String) {
    let hash = StableHash.hash(key)
    guard hash <= limit else { return }
    hashes.append(hash)
    keys.append(key)
    kept.append(element)
    if kept.count >= 2 * capacity {
      let left = smallest
      (hashes, keys, kept) = (
        left.map { hashes[$0] }, left.map { keys[$0] }, left.map { kept[$0] }
      )
      limit = hashes.last ?? .max
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
    let (labels, lessons) = try labelDigests()
    let precision = config.precision.map { "\($0) " } ?? ""
    let basis = "\(try store.contentDigest()) \(precision)\(labels) \(lessons)"
    let last = String(decoding: try store.state("model of") ?? [], as: UTF8.self)
    let kept = try store.state("model")
    if last == basis, let kept, let model = try? TaggingModel(bytes: kept) { return model }
    if let kept, last.split(separator: " ").last.map(String.init) != lessons {
      // What it knew before the lessons that came since, to be compared with.
      try store.setState("model before", kept)
    }
    var set = TrainingSet()
    let taxonomy = taxonomy
    var unknown = UnknownLabels()
    try await forEachBatch { batch in
      batch.map(\.item)
    } emit: { items in
      for var item in items {
        // Labels of another taxonomy teach nothing about the built-in one.
        if taxonomy.isBuiltIn { item.labels = nil }
        unknown.leaveOut(of: &item, taxonomy)
        set.add(item)
      }
    }
    try unknown.tell(log)
    let model = try TaggingModel.train(
      taxonomy: taxonomy, labelled: set.labelled, pool: set.unlabelled,
      options: TrainingOptions(jobs: jobs, targetPrecision: config.precision))
    model.warn(ofPrecision: config.precision, log)
    try store.setState("model", model.bytes())
    try store.setState("model of", Array(basis.utf8))
    return model
  }

  /// The model before the labels that came last; nil where none was made before them.
  func modelBefore() throws -> TaggingModel? {
    try store.state("model before").flatMap { try? TaggingModel(bytes: $0) }
  }

  /// Hashes of what a model follows from beside the items: the taxonomy with all corrections, and
  /// with those alone that teach.
  private func labelDigests() throws -> (all: String, lessons: String) {
    let corrections = try store.corrections().sorted { $0.key < $1.key }
      .map { (id: $0.key, correction: Correction($0.value)) }
    func digest(_ isCounted: (Correction) -> Bool) -> String {
      let said = corrections.filter { isCounted($0.correction) }
        .map { "\($0.id)=\($0.correction.says)" }
      return String(
        StableHash.hash("\(taxonomy.processes)\(taxonomy.departments.map(\.id))\(said)"), radix: 16)
    }
    return (digest { _ in true }, digest { $0.audit == nil })
  }
}
