import FeedbackModel
import JSON
import Store
import Tagging

/// How well a model does, by what it was measured, and how well another did on the same items.
public struct Measured: Sendable {
  /// The model's measures.
  public var now: Evaluation
  /// Those of the model to compare with.
  public var before: Evaluation?
  /// Items that were drawn at random; where there are any, only they measure.
  public var audited: Int
  /// Items with other labels.
  public var others: Int

  /// What `voc evaluate --json` prints: the model's measures and, under `before`, the other's.
  public var json: JSONValue {
    var members = now.json.object ?? []
    members.append(JSONMember("audited", .integer(audited)))
    if let before { members.append(JSONMember("before", before.json)) }
    return .object(members)
  }

  /// The measures in words.
  public var text: String {
    (before.map { now.text(after: $0) + "\n" } ?? "") + now.text
  }
}

/// `voc evaluate`: compares tags with people's labels.
///
/// Where items were drawn at random to measure (`labels.audit`), they alone do, each weighted by
/// one over its probability: the other labels may have taught.
public final class EvaluateFilter: Sendable {
  private let config: Config?
  private let jobs: Int
  private let log: Log

  /// With a config, an unknown label is bad data.
  public init(config: Config?, jobs: Int, log: Log) {
    self.config = config
    self.jobs = jobs
    self.log = log
  }

  /// Measures a model, and another beside it, on the labelled items of a pipe.
  public func pipe(
    _ model: TaggingModel, before: TaggingModel?, _ input: InputFile
  ) async throws -> Measured {
    let taxonomy = config.flatMap { $0.taxonomy.processes.isEmpty ? nil : $0.taxonomy }
    var course = Course(model: model, before: before, taxonomy: taxonomy)
    let start = course
    var batches = LineBatches(input)
    try await inOrder(jobs: jobs, next: { try batches.next() }) { batch in
      try start.tagged(try batch.items(), checkedBy: taxonomy)
    } emit: { tagged in
      course.add(tagged)
    }
    return finish(course)
  }

  /// Measures the store's model, trained anew where labels came since, and the one before the
  /// latest labels, on the store's audit.
  public func store(now: Timestamp) async throws -> Measured {
    let workspace = try Workspace.opening(config ?? Config(), jobs: jobs, now: now, log: log)
    guard try workspace.store.count() > 0 else {
      throw Failure(
        .noInput,
        "the store \(workspace.config.resolve(workspace.config.store)) is empty; 'voc run' fills it"
      )
    }
    let model = try await workspace.model(named: nil)
    var course = Course(
      model: model, before: try workspace.modelBefore(), taxonomy: workspace.taxonomy)
    let start = course
    let taxonomy = workspace.taxonomy
    try await workspace.forEachBatch { batch in
      let items = batch.map { stored in
        var item = stored.item
        // As in the report that these labels measure.
        item.leaveOutUnknownLabels(taxonomy)
        return item
      }
      return try start.tagged(items.filter { $0.labels?.audit != nil }, checkedBy: nil)
    } emit: { tagged in
      course.add(tagged)
    }
    guard course.audited > 0 else {
      throw Failure(
        .badData,
        "nothing was audited yet: 'voc review --audit 300 > audit.csv', fill it in, and "
          + "'voc label audit.csv'")
    }
    return finish(course)
  }

  private func finish(_ course: Course) -> Measured {
    let isAudit = course.audited > 0
    if isAudit {
      log.note(
        "measured by \(course.audited) items drawn at random, each weighted by one over its "
          + "probability"
          + (course.others > 0
            ? "; \(course.others) other labelled items may have taught and are left out" : ""))
    }
    return Measured(
      now: isAudit ? course.audit : course.all,
      before: course.hasBefore ? (isAudit ? course.auditBefore : course.allBefore) : nil,
      audited: course.audited, others: course.others)
  }
}

/// What is counted on the way.
private struct Course: Sendable {
  /// A labelled item as the model tags it, and as the one before did.
  struct Pair: Sendable {
    var now: FeedbackItem
    var before: FeedbackItem?
  }

  let tagger: Tagger
  let taggerBefore: Tagger?
  var all: Evaluation
  var allBefore: Evaluation
  var audit: Evaluation
  var auditBefore: Evaluation
  var audited = 0
  var others = 0
  var hasBefore: Bool { taggerBefore != nil }

  init(model: TaggingModel, before: TaggingModel?, taxonomy: Taxonomy?) {
    tagger = Tagger(model: model, taxonomy: taxonomy)
    taggerBefore = before.map { Tagger(model: $0, taxonomy: taxonomy) }
    all = Evaluation(model: model, taxonomy: taxonomy)
    allBefore = Evaluation(model: before ?? model, taxonomy: taxonomy)
    (audit, auditBefore) = (all, allBefore)
  }

  func tagged(
    _ items: [FeedbackItem], checkedBy taxonomy: Taxonomy?
  ) throws -> [Pair] {
    var (tagger, taggerBefore) = (tagger, taggerBefore)
    return try items.compactMap { item in
      guard item.labels?.isAnswer == true else { return nil }
      if let taxonomy { try item.checkLabels(taxonomy) }
      var pair = Pair(now: item, before: taggerBefore == nil ? nil : item)
      tagger.tag(&pair.now)
      if var old = pair.before {
        taggerBefore?.tag(&old)
        pair.before = old
      }
      return pair
    }
  }

  mutating func add(_ pairs: [Pair]) {
    for pair in pairs {
      all.add(tagged: pair.now)
      if let before = pair.before { allBefore.add(tagged: before) }
      guard pair.now.labels?.audit != nil else {
        others += 1
        continue
      }
      audited += 1
      audit.add(tagged: pair.now)
      if let before = pair.before { auditBefore.add(tagged: before) }
    }
  }
}
