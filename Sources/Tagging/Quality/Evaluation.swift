import FeedbackModel
import JSON

/// How well tags agree with a person's labels: what `voc evaluate` prints.
public struct Evaluation: Sendable {
  private let processes: [String]
  private let departments: [String]
  private var process = LabelMeasures()
  private var department = LabelMeasures()
  private var sentimentTotal = 0
  private var sentimentRight = 0
  private var sentimentError = 0

  /// An evaluation of what a model, or the taxonomy alone, tagged.
  public init(model: TaggingModel, taxonomy: Taxonomy?) {
    processes = model.processes
    departments = model.departments
  }

  /// Adds an item that has both labels and tags; others are left out.
  public mutating func add(tagged item: FeedbackItem) {
    guard let labels = item.labels else { return }
    let tags = item.tags ?? Tags()
    if !labels.process.isEmpty {
      Self.add(labels.process, tags.process, tags.mentions.map(\.process), to: &process)
    }
    if !labels.department.isEmpty {
      Self.add(
        labels.department, tags.department, tags.mentions.map(\.department), to: &department)
    }
    if let truth = labels.sentiment, let guess = tags.sentiment {
      let distance = abs(Self.sentimentClass(truth) - Self.sentimentClass(guess))
      sentimentTotal += 1
      sentimentError += distance
      if distance == 0 { sentimentRight += 1 }
    }
  }

  private static func add(
    _ truth: [String], _ guess: Guess?, _ mentioned: [String], to measures: inout LabelMeasures
  ) {
    let forced = guess?.forced
    var set = mentioned.filter { $0 != Guess.unassigned }
    if let forced { set.append(forced.id) }
    measures.add(
      truth: truth, guess: forced?.id, confidence: forced?.confidence ?? 0,
      isCovered: guess.map { !$0.isUnassigned } ?? false, set: set)
  }

  /// The class of a sentiment from −1 to 1: 0 (−1) to 4 (1), halves in between.
  static func sentimentClass(_ value: Double) -> Int {
    Int((max(-1, min(1, value)) * 2).rounded()) + 2
  }

  /// `{"process":{…},"department":{…}|null,"sentiment":{"n","accuracy","mae"}|null}`, all
  /// fractions; see PRODUCT, "The commands".
  public var json: JSONValue {
    var sentiment = JSONValue.null
    if sentimentTotal > 0 {
      sentiment = .object([
        JSONMember("n", .integer(sentimentTotal)),
        JSONMember("accuracy", .double(Double(sentimentRight) / Double(sentimentTotal))),
        JSONMember("mae", .double(Double(sentimentError) / Double(sentimentTotal))),
      ])
    }
    return .object([
      JSONMember("process", process.json(known: processes)),
      JSONMember(
        "department", department.total > 0 ? department.json(known: departments) : .null),
      JSONMember("sentiment", sentiment),
    ])
  }

  /// The measures in words, several lines, the worst labels last.
  public var text: String {
    var lines: [String] = []
    Self.describe("process", process, processes, &lines)
    if department.total > 0 { Self.describe("department", department, departments, &lines) }
    if sentimentTotal > 0 {
      let right = Double(sentimentRight) / Double(sentimentTotal)
      let error = (Double(sentimentError) / Double(sentimentTotal) * 1000).rounded() / 1000
      lines.append(
        "sentiment: \(sentimentTotal) items, \(percent(right)) right of five classes, "
          + "mean error \(error) classes")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(
    _ name: String, _ measures: LabelMeasures, _ known: [String], _ lines: inout [String]
  ) {
    guard measures.total > 0 else {
      lines.append("\(name): no labelled items")
      return
    }
    lines.append(
      "\(name): \(measures.total) items, accuracy \(percent(measures.accuracy)), "
        + (measures.hasSets
          ? "micro F1 \(percent(measures.setMicroF1)), "
            + "macro F1 \(percent(measures.setMacroF1(known)))"
          : "macro F1 \(percent(measures.macroF1))")
        + ", calibration error \(percent(measures.calibrationError))")
    lines.append(
      "  tagged \(percent(measures.coverage)), of those right \(percent(measures.accuracyCovered))")
    let counts = measures.hasSets ? measures.sets : measures.best
    let ids = counts.keys.sorted { a, b in
      let left = counts[a]?.f1 ?? 0
      let right = counts[b]?.f1 ?? 0
      return left != right ? left > right : a < b
    }
    for id in ids {
      guard let count = counts[id] else { continue }
      lines.append(
        "  \(id): precision \(percent(count.precision)), recall \(percent(count.recall)), "
          + "\(count.support) labelled")
    }
  }
}
