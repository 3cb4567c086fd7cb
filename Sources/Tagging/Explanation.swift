import FeedbackModel
import JSON
import Language

/// Why a text was tagged so, in words for people.
public enum Explanation {
  /// Explains an item: process, department, the words with their weights, the alternatives, and
  /// why it was left unassigned where it was.
  public static func explain(item: FeedbackItem, tagger: inout Tagger) -> String {
    var tagged = item
    tagger.tag(&tagged)
    guard let tags = tagged.tags, let process = tags.process, let best = process.forced else {
      return "no words: nothing to tag\n"
    }
    var lines: [String] = []
    if process.isUnassigned {
      let reason = process.reason ?? "not sure enough"
      lines.append("process: unassigned (\(reason)); the best guess is \(describe(best))")
    } else {
      lines.append("process: \(describe(best))")
    }
    let others =
      process.isUnassigned ? Array(process.alternatives.dropFirst()) : process.alternatives
    if !others.isEmpty {
      lines.append("  instead of: " + others.map(describe).joined(separator: ", "))
    }
    lines += words(for: best.id, of: item, tagger: &tagger)
    if let department = tags.department {
      let forced = department.forced.map(describe) ?? "nobody"
      lines.append(
        department.isUnassigned
          ? "department: unassigned (\(department.reason ?? "not sure enough")); the best guess is "
            + forced
          : "department: \(forced)")
      if let owner = tagger.owner(of: best.id) {
        lines.append(
          owner == department.id
            ? "  owner of \(best.id) in the taxonomy"
            : "  the taxonomy says \(owner) owns \(best.id)")
      }
    }
    if let stage = tags.stage { lines.append("stage: \(stage.rawValue)") }
    if let sentiment = tags.sentiment { lines.append("sentiment: \(decimal(sentiment))") }
    if tags.mentions.count > 1 {
      lines.append("mentions:")
      let bytes = Array(item.text.utf8)
      for mention in tags.mentions where mention.span.upperBound <= bytes.count {
        let words = String(decoding: bytes[mention.span], as: UTF8.self)
        let sentiment = mention.sentiment.map { ", sentiment \(decimal($0))" } ?? ""
        lines.append("  \(mention.process), \(mention.department)\(sentiment): “\(words)”")
      }
    }
    for signal in tags.signals { lines.append("signal: \(signal.kind.rawValue)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Explains a text.
  public static func explain(text: String, tagger: inout Tagger) -> String {
    let source = SourceLocation(file: "-", format: "text", record: 1)
    return explain(item: FeedbackItem(id: "text", source: source, text: text), tagger: &tagger)
  }

  private static func words(for id: String, of item: FeedbackItem, tagger: inout Tagger)
    -> [String]
  {
    guard let index = tagger.heads.process.classes.firstIndex(of: id) else { return [] }
    tagger.scorer.score(item.text, question: item.question)
    let weights = tagger.scorer.contributions(tagger.heads.process.firstColumn + index)
    let stream = tagger.scorer.extractor.stream
    func list(_ order: [Int]) -> String {
      order.map {
        "\(stream.word($0)) \(weights[$0] > 0 ? "+" : "")\(decimal(Double(weights[$0])))"
      }
      .joined(separator: ", ")
    }
    let byWeight = weights.indices.sorted {
      weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1
    }
    var lines: [String] = []
    let speaking = byWeight.prefix(6).filter { weights[$0] > 0.005 }
    if !speaking.isEmpty { lines.append("  words for it: " + list(Array(speaking))) }
    let against = byWeight.reversed().prefix(4).filter { weights[$0] < -0.02 }
    if !against.isEmpty { lines.append("  words against it: " + list(Array(against))) }
    if let deciding = tagger.decidingWords(of: item) {
      let bytes = Array(item.text.utf8)
      let words = deciding.spans.map { "“\(String(decoding: bytes[$0], as: UTF8.self))”" }
      lines.append(
        "  without " + words.joined(separator: ", ") + ": \(describe(deciding.instead))")
    } else {
      lines.append("  it stays when its \(Tagger.mostDecidingWords) strongest words are taken out")
    }
    return lines
  }

  private static func describe(_ guess: Guess) -> String {
    guard let confidence = guess.confidence else { return guess.id }
    return "\(guess.id) (\(percent(confidence)))"
  }

  /// Two decimals.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 && hundredths > 0 ? "−" : ""
    let tail = hundredths % 100
    return "\(sign)\(hundredths / 100).\(tail < 10 ? "0" : "")\(tail)"
  }
}

extension Guess {
  /// Why it was left unassigned, in words for people; nil where it was not.
  public var reason: String? { other.last { $0.key == "reason" }?.value.string }
}

extension Tagger {
  /// The department that owns a process, as the taxonomy or the model has it.
  func owner(of process: String) -> String? {
    taxonomy?.owner(of: process) ?? model.file.header.owners[process]
  }
}
