import FeedbackModel
import Importing

/// Turns what a person wrote into a correction, or says in one line what is wrong with it.
struct AnswerCheck: Sendable {
  let allowed: AllowedLabels

  /// Why an answer is wrong.
  struct Problem: Error {
    let text: String
  }

  /// Checks an answer about an item. `tagged` is the department it is tagged with, for "not ours".
  func correction(_ answer: Answer, tagged: String?) throws(Problem) -> Correction {
    var correction = Correction()
    for word in LabelReader.ids(answer.process) {
      guard let id = allowed.process(word) else {
        throw Problem(text: AllowedLabels.unknown("process", word, allowed.processes))
      }
      if !correction.process.contains(id) { correction.process.append(id) }
    }
    for word in LabelReader.ids(answer.department) {
      try addDepartment(word, tagged, to: &correction)
    }
    for ids in [correction.process, correction.department]
    where ids.count > 1 && ids.contains(Guess.unassigned) {
      throw Problem(text: "\"none\" stands beside another answer")
    }
    if let both = correction.notDepartment.first(where: { correction.department.contains($0) }) {
      throw Problem(text: "says both \"\(both)\" and \"not \(both)\"")
    }
    if !answer.sentiment.isEmpty {
      guard let value = LabelReader.sentiment(answer.sentiment) else {
        throw Problem(
          text: "sentiment is \"\(answer.sentiment.prefix(40))\"; allowed are -1 to 1, or "
            + "very negative, negative, neutral, positive, very positive")
      }
      correction.sentiment = value
    }
    if !answer.audit.isEmpty {
      // Where the comma is the decimal sign, a spreadsheet writes one.
      let text = answer.audit.replacing(",", with: ".")
      guard let value = Double(text), value > 0, value <= 1 else {
        throw Problem(
          text: "the inclusion probability is \"\(answer.audit.prefix(40))\"; it must be over 0 "
            + "and at most 1")
      }
      correction.audit = value
    }
    if !answer.by.isEmpty { correction.by = String(answer.by.prefix(200)) }
    if !answer.at.isEmpty { correction.at = String(answer.at.prefix(40)) }
    if !answer.note.isEmpty { correction.note = String(answer.note.prefix(2_000)) }
    return correction
  }

  private func addDepartment(
    _ word: String, _ tagged: String?, to correction: inout Correction
  ) throws(Problem) {
    if let id = allowed.department(word), !Self.isUnfilled(word) {
      if !correction.department.contains(id) { correction.department.append(id) }
      return
    }
    if Self.isUnfilled(word) {
      throw Problem(text: "OWNER stands where the right department belongs")
    }
    let lower = word.lowercased()
    guard lower.hasPrefix("not ") || lower.hasPrefix("not:") else {
      throw Problem(text: AllowedLabels.unknown("department", word, allowed.departments))
    }
    let rest = String(word.dropFirst(4)).trimmed
    if rest.lowercased() == "ours" {
      guard let tagged, tagged != Guess.unassigned else {
        throw Problem(text: "\"not ours\", but the item is tagged to no department; name one")
      }
      correction.notDepartment.append(tagged)
      return
    }
    guard let id = allowed.department(rest), id != Guess.unassigned else {
      throw Problem(text: AllowedLabels.unknown("department", rest, allowed.departments))
    }
    if !correction.notDepartment.contains(id) { correction.notDepartment.append(id) }
  }

  /// The word that the report's "not ours" lines have where the right department is to be put: left
  /// as it is, it names nobody.
  private static func isUnfilled(_ word: String) -> Bool { word == "OWNER" }
}
