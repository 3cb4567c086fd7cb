import FeedbackModel
import JSON
import Statistics

/// How well tags agree with a person's labels: what `voc evaluate` prints.
public struct Evaluation: Sendable {
  private let processes: [String]
  private let departments: [String]
  private var process = LabelMeasures()
  private var department = LabelMeasures()
  private var sentimentTotal = 0
  private var sentimentWeight = 0.0
  private var sentimentRight = 0.0
  private var sentimentError = 0.0

  /// An evaluation of what a model, or the taxonomy alone, tagged.
  public init(model: TaggingModel, taxonomy: Taxonomy?) {
    processes = model.processes
    departments = model.departments
  }

  /// Adds an item that has both labels and tags; others are left out. An item of an audit stands
  /// for as many as one over the probability with which it was drawn.
  public mutating func add(tagged item: FeedbackItem) {
    guard let labels = item.labels else { return }
    let tags = item.tags ?? Tags()
    let weight = labels.audit.map { $0 > 0 ? 1 / $0 : 1 } ?? 1
    if !labels.process.isEmpty {
      Self.add(
        labels.process, tags.process, tags.mentions.map(\.process), weight, to: &process)
    }
    if !labels.department.isEmpty {
      Self.add(
        labels.department, tags.department, tags.mentions.map(\.department), weight,
        to: &department)
    }
    if let truth = labels.sentiment, let guess = tags.sentiment {
      let distance = abs(Self.sentimentClass(truth) - Self.sentimentClass(guess))
      sentimentTotal += 1
      sentimentWeight += weight
      sentimentError += weight * Double(distance)
      if distance == 0 { sentimentRight += weight }
    }
  }

  private static func add(
    _ truth: [String], _ guess: Guess?, _ mentioned: [String], _ weight: Double,
    to measures: inout LabelMeasures
  ) {
    let forced = guess?.forced
    var set = mentioned.filter { $0 != Guess.unassigned }
    if let forced { set.append(forced.id) }
    measures.add(
      truth: truth, guess: forced?.id, confidence: forced?.confidence ?? 0,
      isCovered: guess.map { !$0.isUnassigned } ?? false, set: set, weight: weight)
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
        JSONMember("accuracy", .double(sentimentRight / sentimentWeight)),
        JSONMember("mae", .double(sentimentError / sentimentWeight)),
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
      let right = sentimentRight / sentimentWeight
      let error = (sentimentError / sentimentWeight * 1000).rounded() / 1000
      lines.append(
        "sentiment: \(sentimentTotal) items, \(percent(right)) right of five classes, "
          + "mean error \(error) classes")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `71.2 % (66.4–75.6)`.
  private static func accuracy(_ measures: LabelMeasures) -> String {
    let interval = measures.accuracyInterval
    func short(_ value: Double) -> String { String(percent(value).dropLast(2)) }
    return percent(measures.accuracy) + " (\(short(interval.low))–\(short(interval.high)))"
  }

  /// What another model's tags of the same items were worth, beside this one's, several lines.
  public func text(after before: Evaluation) -> String {
    var lines: [String] = []
    for (name, old, new) in [
      ("process", before.process, process), ("department", before.department, department),
    ] where new.total > 0 {
      lines.append(
        "\(name): accuracy \(Self.accuracy(old)) before, \(Self.accuracy(new)) now; tagged "
          + "\(percent(old.coverage)), of those right \(percent(old.accuracyCovered)) before, "
          + "\(percent(new.coverage)), \(percent(new.accuracyCovered)) now")
    }
    if sentimentTotal > 0, before.sentimentTotal > 0 {
      lines.append(
        "sentiment: \(percent(before.sentimentRight / before.sentimentWeight)) right of five "
          + "classes before, \(percent(sentimentRight / sentimentWeight)) now")
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
      "\(name): \(measures.total) items, accuracy \(Self.accuracy(measures)), "
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
          + "\(count.items) labelled")
    }
  }
}
