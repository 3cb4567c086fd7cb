import FeedbackModel
import JSON
import Reporting
import Store
import Tagging

/// `voc review`: the items for a person to label, as CSV or as masked items.
public final class ReviewFilter: Sendable {
  /// What the labels are for.
  public enum Purpose: Sendable {
    /// Items whose label would teach most; they never measure.
    case learn
    /// A stratified random sample; it measures and never trains.
    case audit(seed: UInt64)
  }

  /// How the items are written.
  public enum Form: Sendable {
    case csv(byteOrderMark: Bool)
    case jsonl
  }

  private let workspace: Workspace
  private let isStore: Bool
  private let log: Log

  private init(workspace: Workspace, isStore: Bool, log: Log) {
    self.workspace = workspace
    self.isStore = isStore
    self.log = log
  }

  /// Reviews the company's store, tagged anew where labels or items came since.
  public static func store(
    _ config: Config, jobs: Int, now: Timestamp, log: Log
  ) async throws -> ReviewFilter {
    let workspace = try Workspace.opening(config, jobs: jobs, now: now, log: log)
    guard try workspace.store.count() > 0 else {
      throw Failure(
        .noInput, "the store \(config.resolve(config.store)) is empty; 'voc run' fills it")
    }
    try await workspace.tagAll(try await workspace.model(named: nil))
    return ReviewFilter(workspace: workspace, isStore: true, log: log)
  }

  /// Reviews tagged items of a pipe.
  public static func pipe(
    _ input: InputFile, config: Config?, jobs: Int, now: Timestamp, log: Log
  ) async throws -> ReviewFilter {
    let workspace = try Workspace.temporary(config ?? Config(), jobs: jobs, now: now, log: log)
    try await workspace.spool(input)
    return ReviewFilter(workspace: workspace, isStore: false, log: log)
  }

  /// Chooses items and writes them.
  public func run(_ count: Int, for purpose: Purpose, as form: Form, _ out: OutputFile) async throws
  {
    let known = try await survey()
    guard known.tagged > 0 else {
      throw Failure(.badData, "no item has tags; pipe them through 'voc tag' first")
    }
    let chosen: [(id: String, probability: Double?)]
    switch purpose {
    case .learn: chosen = try await toLearn(count).map { ($0, nil) }
    case .audit(let seed): chosen = try await toAudit(count, seed: seed)
    }
    try write(chosen, known.allowed, as: form, out)
    try out.flush()
    say(chosen.count, count, purpose, known.allowed)
  }

  // MARK: Choosing

  /// The items to learn from: those somebody disputes first, then those that teach most.
  private func toLearn(_ count: Int) async throws -> [String] {
    let drawn = try workspace.store.draws()
    var disputed: [String] = []
    var sample = BottomK<FeedbackItem>(capacity: TrainingSet.poolSize)
    try await workspace.forEachBatch { batch in
      batch.compactMap { stored -> FeedbackItem? in
        let labels = stored.item.labels
        guard stored.item.tags?.process != nil, labels?.audit == nil, drawn[stored.item.id] == nil,
          labels?.process.isEmpty ?? true, labels?.department.isEmpty ?? true
        else { return nil }
        return stored.item.forChoosing
      }
    } emit: { items in
      for item in items {
        if item.labels?.notDepartment.isEmpty == false {
          disputed.append(item.id)
        } else {
          sample.add(item, key: item.id)
        }
      }
    }
    let first = Array(disputed.prefix(count))
    let open = sample.elements
    return first + ItemsToLearn.choose(count - first.count, from: open).map { open[$0].id }
  }

  private func toAudit(_ count: Int, seed: UInt64) async throws -> [(String, Double?)] {
    var sample = AuditSample(count, seed: seed)
    try await workspace.forEachBatch { batch in
      batch.map { stored in
        var item = FeedbackItem(id: stored.item.id, source: stored.item.source, text: "")
        item.labels = stored.item.labels
        item.tags = stored.item.tags.map { Tags(process: $0.process) }
        return item
      }
    } emit: { items in
      for item in items { sample.add(item) }
    }
    let draws = sample.draw()
    if isStore {
      let items = try items(draws.map(\.id))
      try workspace.store.keep(
        draws.map { draw in
          let tags = items[draw.id]?.tags
          return AuditDraw(
            id: draw.id, probability: draw.probability, process: tags?.process?.id,
            department: tags?.department?.id)
        })
    }
    return draws.map { ($0.id, $0.probability) }
  }

  /// How many items are tagged, and what may be said of them.
  private func survey() async throws -> (tagged: Int, allowed: AllowedLabels) {
    var tagged = 0
    var allowed = AllowedLabels(workspace.config.taxonomy)
    let isGiven = !allowed.processes.isEmpty
    try await workspace.forEachBatch { batch in
      batch.reduce(into: (tagged: 0, allowed: AllowedLabels())) { part, stored in
        guard let tags = stored.item.tags, tags.process != nil else { return }
        part.tagged += 1
        if !isGiven { part.allowed.add(tags) }
      }
    } emit: { part in
      tagged += part.tagged
      allowed.merge(part.allowed)
    }
    return (tagged, allowed)
  }

  private func items(_ ids: [String]) throws -> [String: FeedbackItem] {
    try workspace.store.lines(of: ids).mapValues { try FeedbackItem.read($0.bytes) }
  }

  // MARK: Writing

  private func write(
    _ chosen: [(id: String, probability: Double?)], _ allowed: AllowedLabels, as form: Form,
    _ out: OutputFile
  ) throws {
    let corrections = try workspace.store.corrections().mapValues { Correction($0) }
    var masker = ItemMasker()
    if case .csv(let mark) = form { try out.write(ReviewCSV.header(byteOrderMark: mark)) }
    for start in stride(from: 0, to: chosen.count, by: 512) {
      let part = chosen[start..<min(start + 512, chosen.count)]
      let items = try items(part.map(\.id))
      for (id, probability) in part {
        guard let item = items[id].map({ masker.mask($0) }) else { continue }
        switch form {
        case .csv:
          try out.write(
            ReviewCSV.row(
              item, probability: probability, note: corrections[id]?.dispute ?? "",
              allowed: allowed.sentence))
        case .jsonl:
          var item = item
          item.labels = probability.map { Labels(audit: $0) }
          var bytes: [UInt8] = []
          item.write(to: &bytes)
          try out.write(bytes)
        }
      }
    }
  }

  private func say(_ found: Int, _ count: Int, _ purpose: Purpose, _ allowed: AllowedLabels) {
    switch purpose {
    case .learn:
      log.note("\(found) items whose label would teach most; such labels never measure")
    case .audit(let seed):
      log.note(
        "\(found) items drawn at random by process (seed \(seed)), each with the probability of "
          + "being drawn; such labels measure and never teach")
    }
    if found < count { log.note("no more than \(found) items are open to it") }
    log.note(
      "fill in process and department (\(allowed.sentence)), mark what you read in 'checked', "
        + "then 'voc label FILE'")
  }
}

extension FeedbackItem {
  /// What choosing needs to see of an item.
  fileprivate var forChoosing: FeedbackItem {
    var item = FeedbackItem(id: id, source: source, text: text)
    item.labels = labels
    item.tags = tags.map { Tags(process: $0.process) }
    return item
  }
}

extension Correction {
  /// What a person reads of a dispute.
  fileprivate var dispute: String {
    guard !notDepartment.isEmpty else { return note ?? "" }
    let who = by.map { " (\($0))" } ?? ""
    let why = note.map { ": \($0)" } ?? ""
    return "not " + notDepartment.joined(separator: ", not ") + who + why
  }
}
