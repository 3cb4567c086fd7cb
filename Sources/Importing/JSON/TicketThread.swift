import FeedbackModel
import JSON

/// A ticket being read: its text is the subject, the description and what its customer wrote
/// besides, its turns are the description and all comments.
struct TicketThread {
  private let subject: String
  private let description: String
  private var own: [String] = []
  private var turns: [Turn] = []

  init(subject: String?, description: String?) {
    self.subject = subject?.trimmingBlanks ?? ""
    self.description = description ?? ""
  }

  /// Adds a comment; words of an internal one are nobody's but the agents'.
  mutating func add(_ turn: Turn, isInternal: Bool) {
    guard !turn.text.isEmpty else { return }
    if turn.role == .customer, !isInternal, turn.text != description { own.append(turn.text) }
    turns.append(isInternal ? turn.asInternal : turn)
  }

  /// The record: one item, or a blank one.
  func outcome(
    _ record: JSONRecord, id: String, created: Timestamp?, requester: String? = nil,
    finish: (inout FeedbackItem) -> Void
  ) -> JSONOutcome {
    var turns = turns
    // The first comment repeats the description in some exports.
    if !description.isEmpty, !turns.contains(where: { $0.text == description }) {
      turns.insert(
        Turn(role: .customer, who: requester, at: created, text: description), at: 0)
    }
    Turns.sort(&turns)
    let text = ([subject, description] + own).filter { !$0.isEmpty }.joined(separator: "\n\n")
    var item = record.item(id: id, channel: .ticket, text: text)
    item.created = created
    item.turns = turns
    item.landed = Turns.landed(turns)
    finish(&item)
    guard !item.text.isEmpty || !item.turns.isEmpty || !item.scores.isEmpty else {
      return .records([.blank])
    }
    return .records([.items([item])])
  }
}
