import FeedbackModel
import Reporting
import Store

/// Goes through the answers of a file: which count, what is wrong, what changes, and what to tell.
struct LabelSheet {
  private let file: LabelFile
  private let options: LabelFilter.Options
  private let log: Log
  /// What was said of items before.
  var before: [String: Correction] = [:]
  /// What is to be said of them now.
  private(set) var corrections: [String: Correction] = [:]
  /// Lines that do not count as answered.
  private var open: Set<Int> = []
  private var met: Set<String> = []
  private var lineOf: [String: Int] = [:]
  private var problems: [(line: Int, text: String, cells: [String])] = []
  private var remarks: [(line: Int, text: String)] = []
  private var agreed = 0
  private var audited = 0

  /// As many lines are told one by one.
  static let mostTold = 100

  init(file: LabelFile, options: LabelFilter.Options, log: Log) {
    self.file = file
    self.options = options
    self.log = log
  }

  /// Decides which rows were answered. A row as it was prefilled counts where it is marked as read,
  /// or where no row is and at least one was changed: a file that nobody touched answers nothing.
  mutating func chooseAnswered(_ draws: [String: AuditDraw] = [:]) {
    func asPrefilled(_ answer: Answer) -> Bool? {
      if let known = answer.isAsPrefilled { return known }
      guard let draw = draws[answer.id], answer.sentiment.isEmpty else { return nil }
      func was(_ id: String?) -> String { id == Guess.unassigned ? "" : id ?? "" }
      return answer.process == was(draw.process) && answer.department == was(draw.department)
    }
    let filled = file.answers.filter { !$0.isBlank && $0.problem == nil }
    for answer in file.answers where answer.isBlank && answer.problem == nil {
      open.insert(answer.line)
    }
    let untouched = filled.filter { asPrefilled($0) == true }
    guard !untouched.isEmpty else { return }
    let hasMarks = filled.contains(where: \.isChecked)
    let isChanged = file.answers.contains { asPrefilled($0) != true }
    if hasMarks {
      for answer in untouched where !answer.isChecked { open.insert(answer.line) }
    } else if !isChanged {
      for answer in untouched { open.insert(answer.line) }
      log.warn(
        "\(file.name): nothing was changed or marked in 'checked', so nothing counts as answered; "
          + "put an x there in the rows you read and agree with")
    }
    agreed = untouched.count { !open.contains($0.line) }
  }

  /// Takes one answer about an item.
  mutating func take(
    _ answer: Answer, item: FeedbackItem, draw: AuditDraw?, allowed: AllowedLabels
  ) {
    met.insert(answer.id)
    guard answer.problem == nil, !open.contains(answer.line) else { return }
    // What was drawn measures with the probability that is known, whatever a spreadsheet made of it.
    let known = draw?.probability ?? item.labels?.audit
    var answer = answer
    if known != nil { answer.audit = "" }
    var said: Correction
    do throws(AnswerCheck.Problem) {
      said = try AnswerCheck(allowed: allowed).correction(
        answer, tagged: item.tags?.department?.forced?.id)
    } catch {
      problems.append((answer.line, error.text, answer.cells))
      return
    }
    said.by = said.by ?? options.by
    said.at = said.at ?? options.at.rfc3339
    said.audit = known ?? said.audit
    if said.audit != nil { audited += 1 }
    tellDifference(answer, said, item)
    lineOf[answer.id] = answer.line
    let earlier = corrections[answer.id] ?? before[answer.id] ?? Correction()
    corrections[answer.id] = earlier.updated(by: said)
  }

  /// Points out where it differs from what this file, an earlier one or the export said, and where
  /// process and department do not go together.
  private mutating func tellDifference(
    _ answer: Answer, _ said: Correction, _ item: FeedbackItem
  ) {
    var labels = item.labels
    (corrections[answer.id] ?? before[answer.id])?.apply(to: &labels)
    for (now, was) in [
      (said.process, labels?.process ?? []), (said.department, labels?.department ?? []),
    ] {
      guard let new = now.first, let old = was.first, new != old else { continue }
      let whose: String
      if let line = lineOf[answer.id] {
        whose = "by line \(line)"
      } else if let earlier = before[answer.id] {
        whose = "earlier" + (earlier.by.map { " by \($0)" } ?? "")
      } else {
        whose = "in the export"
      }
      remarks.append(
        (answer.line, "\(answer.id) was labelled \(old) \(whose), now \(new), which stands"))
    }
    for id in said.notDepartment where labels?.department.first == id {
      remarks.append((answer.line, "\(answer.id) was labelled \(id), now \"not \(id)\" stands"))
    }
  }

  /// Rejects the answers about items that were not met.
  mutating func rejectUnknown(in place: String) {
    for answer in file.answers {
      if let problem = answer.problem {
        problems.append((answer.line, problem, answer.cells))
      } else if !open.contains(answer.line), !met.contains(answer.id) {
        let id = answer.id.isEmpty ? "no id" : "no item \"\(answer.id.prefix(80))\" in \(place)"
        problems.append((answer.line, id, answer.cells))
      }
    }
  }

  /// Tells what came of it, keeps the wrong rows, and fails where too many are wrong.
  mutating func finish() throws {
    problems.sort { $0.line < $1.line }
    remarks.sort { $0.line < $1.line }
    for problem in problems.prefix(Self.mostTold) {
      log.note("\(file.name): line \(problem.line): \(problem.text)")
    }
    if problems.count > Self.mostTold {
      log.note("\(file.name): \(problems.count - Self.mostTold) more wrong rows")
    }
    for remark in remarks.prefix(Self.mostTold) {
      log.warn("\(file.name): line \(remark.line): \(remark.text)")
    }
    try keepRejects()
    log.note(sentence)
    let answered = corrections.count + problems.count
    let share = Double(problems.count) / Double(max(1, answered))
    guard problems.isEmpty || !corrections.isEmpty && share <= options.maximumRejects else {
      throw Failure(
        .badData,
        corrections.isEmpty
          ? "\(file.name): no row could be taken"
          : "\(file.name): \(problems.count) of \(answered) rows are wrong, more than the "
            + "\(options.maximumRejects) that --max-rejects allows")
    }
  }

  private var sentence: String {
    let new = corrections.keys.count { before[$0] == nil }
    let changed = corrections.count { id, now in before[id].map { $0 != now } ?? false }
    var parts = ["\(corrections.count) items labelled"]
    if !corrections.isEmpty {
      parts[0] +=
        " (\(new) new, \(changed) changed, \(corrections.count - new - changed) as before)"
    }
    if audited > 0 { parts.append("\(audited) of them measure and never teach") }
    if agreed > 0 { parts.append("\(agreed) agree with the tag") }
    let unanswered = file.answers.count { open.contains($0.line) }
    if unanswered > 0 { parts.append("\(unanswered) not answered") }
    if !problems.isEmpty {
      parts.append(
        "\(problems.count) wrong"
          + (options.rejects.map { ", kept in \($0)" } ?? " (--rejects FILE keeps them)"))
    }
    return "\(file.name): " + parts.joined(separator: ", ")
  }

  /// The wrong rows as they were, with what is wrong, to be mended and handed in again.
  private func keepRejects() throws {
    guard let path = options.rejects else { return }
    let out = try OutputFile(path)
    try out.write(ReviewCSV.rejects(header: file.header))
    for problem in problems {
      try out.write(
        ReviewCSV.reject(
          problem.cells, line: problem.line, file: file.name, problem: problem.text,
          width: file.header.count))
    }
    try out.flush()
  }
}
