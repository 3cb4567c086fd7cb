import FeedbackModel
import Tagging

/// Labels that the company's taxonomy does not know, and which would teach what nobody owns.
///
/// Where a person hands labels over to learn from, one of them is a mistake to mend. In a whole
/// company's exports a row gone wrong must not stop the week's report: its labels are left out, and
/// that is said. Where most labels are unknown, a column is mapped wrongly, and nothing goes on.
struct UnknownLabels: Sendable {
  private var labelled = 0
  private var unknown = 0
  private var first: Failure?

  /// Takes out an item's labels where one of them is unknown.
  mutating func leaveOut(of item: inout FeedbackItem, _ taxonomy: Taxonomy) {
    guard item.labels?.isAnswer == true else { return }
    labelled += 1
    guard let failure = item.leaveOutUnknownLabels(taxonomy) else { return }
    unknown += 1
    first = first ?? failure
  }

  /// Adds what others left out after it.
  mutating func merge(_ other: UnknownLabels) {
    labelled += other.labelled
    unknown += other.unknown
    first = first ?? other.first
  }

  /// Says what was left out.
  func tell(_ log: Log) throws(Failure) {
    guard let first else { return }
    if 2 * unknown > labelled { throw first }
    log.warn("\(first.description); left out the labels of \(unknown) such items of \(labelled)")
  }
}

extension FeedbackItem {
  /// Refuses a label that the company's taxonomy does not know.
  func checkLabels(_ taxonomy: Taxonomy) throws(Failure) {
    if let failure = unknownLabel(taxonomy) { throw failure }
  }

  /// Takes out all labels where the company's taxonomy does not know one of them; returns why.
  @discardableResult
  mutating func leaveOutUnknownLabels(_ taxonomy: Taxonomy) -> Failure? {
    guard let failure = unknownLabel(taxonomy) else { return nil }
    labels = nil
    return failure
  }

  private func unknownLabel(_ taxonomy: Taxonomy) -> Failure? {
    guard let labels, !taxonomy.isBuiltIn else { return nil }
    for id in labels.process where taxonomy.process(id) == nil && id != Guess.unassigned {
      return unknown("process", id, taxonomy.processes.map(\.id))
    }
    for id in labels.department where taxonomy.department(id) == nil && id != Guess.unassigned {
      return unknown("department", id, taxonomy.departments.map(\.id))
    }
    return nil
  }

  private func unknown(_ kind: String, _ id: String, _ known: [String]) -> Failure {
    let place = source.line.map { "line \($0)" } ?? "record \(source.record)"
    let list = known.prefix(40).joined(separator: ", ")
    return Failure(
      .badData,
      "\(source.file): \(place): the label's \(kind) \"\(id)\" is not in the config; known are \(list)"
    )
  }
}
