import FeedbackModel
import JSON

/// A survey response being read: an item for each open answer, or one for its scores alone.
struct ResponseAnswers {
  /// What all its items have: place, time, scores, fields.
  var common: FeedbackItem
  private var answers: [(key: String?, question: String?, text: String)] = []

  init(_ common: FeedbackItem) { self.common = common }

  /// Adds an open answer; `key` tells it from the others of the response, nil is the one that every
  /// response has.
  mutating func add(_ key: String?, _ question: String?, _ text: String?) {
    guard let text = text?.trimmingBlanks, !text.isEmpty else { return }
    let question = question.map { HTMLText.plainIfHTML($0).trimmingBlanks }
    answers.append((key, question, text))
  }

  /// Keeps an answer that is no open one.
  mutating func keep(_ question: String?, _ key: String, _ value: JSONValue) {
    common.fields.append(
      JSONMember(question.map { HTMLText.plainIfHTML($0).trimmingBlanks } ?? key, value))
  }

  /// The record.
  func outcome(_ context: ImportContext) -> JSONOutcome {
    var items: [FeedbackItem] = []
    let front = common.id
    for answer in answers where !context.isNoAnswer(answer.text, question: answer.question) {
      var item = common
      if let key = answer.key { item.id = "\(front)#\(key)" }
      item.question = answer.question
      item.text = answer.text
      if answers.count > 1, !front.isEmpty { item.respondent = front }
      items.append(item)
    }
    if items.isEmpty {
      guard !common.scores.isEmpty else { return .records([.blank]) }
      items = [common]
    }
    return .records([.items(items)])
  }
}

extension Scores {
  /// Takes a score by the name that a vendor gives its kind; whether it is on that scale.
  mutating func take(_ value: Double?, kind: String?) -> Bool {
    guard let value else { return false }
    let kind = kind?.lowercased() ?? ""
    if kind.hasSuffix("nps") || kind == "net_promoter_score" {
      guard 0...10 ~= value, value.rounded() == value else { return false }
      nps = value
    } else if kind.contains("star") {
      guard let value = ScoreReader.stars(value) else { return false }
      stars = value
    } else if kind == "ces" || kind.contains("effort") {
      ces = value
    } else if kind == "csat" || kind.contains("smil") || kind.contains("thumb")
      || kind.contains("satisfaction")
    {
      csat = value
    } else {
      return false
    }
    return true
  }
}
