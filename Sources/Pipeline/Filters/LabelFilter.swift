import FeedbackModel
import Store
import Tagging

/// `voc label`: takes back what people filled in.
public final class LabelFilter: Sendable {
  /// Settings.
  public struct Options: Sendable {
    /// Who says so, where the file does not.
    public var by: String?
    /// When, where the file does not say.
    public var at: Timestamp
    /// Where wrong rows go, as CSV.
    public var rejects: String?
    /// Fail where more than this share of the answers is wrong, 0 to 1.
    public var maximumRejects: Double
    /// Threads.
    public var jobs: Int

    /// Makes settings.
    public init(
      by: String?, at: Timestamp, rejects: String?, maximumRejects: Double, jobs: Int
    ) {
      self.by = by
      self.at = at
      self.rejects = rejects
      self.maximumRejects = maximumRejects
      self.jobs = jobs
    }
  }

  private let config: Config?
  private let options: Options
  private let log: Log

  /// Checks by a config's taxonomy; without one any label will do.
  public init(config: Config?, options: Options, log: Log) {
    self.config = config
    self.options = options
    self.log = log
  }

  /// Takes a file into the company's store.
  public func intoStore(_ path: String) async throws { try await intoStore(LabelFile(path: path)) }

  /// Takes one answer, given on the command line, for some items.
  public func intoStore(
    items: [String], process: String, department: String, note: String
  ) async throws {
    try await intoStore(
      LabelFile(
        answers: items.enumerated().map { index, id in
          var answer = Answer(line: index + 1, id: id)
          answer.process = process
          answer.department = department
          answer.note = note
          return answer
        }))
  }

  /// Lays a file over the labels of items that pass by.
  public func overPipe(_ path: String, _ input: InputFile, _ out: OutputFile) async throws {
    let file = try LabelFile(path: path)
    var sheet = LabelSheet(file: file, options: options, log: log)
    var batches = LineBatches(input)
    let allowed = AllowedLabels(config?.taxonomy ?? Taxonomy())
    let answers = Dictionary(grouping: file.answers, by: \.id)
    sheet.chooseAnswered()
    while let batch = try batches.next() {
      var bytes: [UInt8] = []
      for var item in try batch.items() {
        for answer in answers[item.id] ?? [] {
          sheet.take(answer, item: item, draw: nil, allowed: allowed)
        }
        sheet.corrections[item.id]?.apply(to: &item.labels)
        item.write(to: &bytes)
      }
      try out.write(bytes)
    }
    try out.flush()
    sheet.rejectUnknown(in: "the items piped in")
    try sheet.finish()
  }

  private func intoStore(_ file: LabelFile) async throws {
    guard let config else { throw Failure(.config, "no voc.yml: name one with --config") }
    let workspace = try Workspace.opening(
      config, jobs: options.jobs, now: options.at, log: log)
    let store = workspace.store
    var sheet = LabelSheet(file: file, options: options, log: log)
    guard !file.isEmpty else {
      log.warn("\(file.name): nothing in it")
      return
    }
    guard try store.count() > 0 else {
      throw Failure(
        .noInput, "the store \(config.resolve(config.store)) is empty; 'voc run' fills it")
    }
    let draws = try store.draws()
    sheet.before = try store.corrections().mapValues { Correction($0) }
    sheet.chooseAnswered(draws)
    let allowed = AllowedLabels(workspace.taxonomy)
    for start in stride(from: 0, to: file.answers.count, by: 512) {
      let part = file.answers[start..<min(start + 512, file.answers.count)]
      let items = try store.lines(of: part.map(\.id)).mapValues { try FeedbackItem.read($0.bytes) }
      for answer in part {
        guard let item = items[answer.id] else { continue }
        sheet.take(answer, item: item, draw: draws[answer.id], allowed: allowed)
      }
    }
    sheet.rejectUnknown(in: "the store")
    try store.correct(
      sheet.corrections.sorted { $0.key < $1.key }
        .filter { sheet.before[$0.key] != $0.value }.map { ($0.key, $0.value.json) })
    try await tellConflicts(workspace, of: Set(sheet.corrections.keys))
    try sheet.finish()
  }

  /// Points out items with the same words and different labels, where one is of this file.
  private func tellConflicts(_ workspace: Workspace, of ids: Set<String>) async throws {
    guard !ids.isEmpty else { return }
    var labelled: [FeedbackItem] = []
    try await workspace.forEachBatch { batch in
      batch.compactMap { stored -> FeedbackItem? in
        guard let labels = stored.item.labels, labels.isAnswer else { return nil }
        return FeedbackItem(
          id: stored.item.id, source: stored.item.source, text: stored.item.text, labels: labels)
      }
    } emit: {
      labelled += $0
    }
    let conflicts = LabelConflict.find(in: labelled).filter { conflict in
      conflict.indices.contains { ids.contains(labelled[$0].id) }
    }
    for conflict in conflicts.prefix(20) {
      let items = conflict.indices.prefix(6).map { index in
        "\(labelled[index].id) \(labelled[index].labels?.primary(conflict.kind) ?? "")"
      }
      log.warn("the same words, labelled differently: " + items.joined(separator: ", "))
    }
    if conflicts.count > 20 { log.warn("\(conflicts.count - 20) more such conflicts") }
  }
}
