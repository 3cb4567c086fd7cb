import FeedbackModel

/// Rules that hold for the turns of every conversation.
enum Turns {
  /// Orders turns by time, those of one moment and those without as they stood (a turn without a
  /// time stays behind the one before it).
  static func sort(_ turns: inout [Turn]) {
    var last = Timestamp(milliseconds: .min)
    var keys: [(at: Timestamp, index: Int)] = []
    var isSorted = true
    for (index, turn) in turns.enumerated() {
      let key = turn.at ?? last
      if key < last { isSorted = false }
      keys.append((key, index))
      last = key
    }
    guard !isSorted else { return }
    keys.sort { ($0.at, $0.index) < ($1.at, $1.index) }
    turns = keys.map { turns[$0.index] }
  }

  /// The customer's own words: a line a turn. Where nobody says who is the customer, all human
  /// words that no agent said.
  static func customerText(_ turns: [Turn]) -> String {
    let hasCustomer = turns.contains { $0.role == .customer }
    let wanted: Role = hasCustomer ? .customer : .participant
    return turns.lazy.filter { $0.role == wanted && !$0.text.isEmpty }.map(\.text)
      .joined(separator: "\n")
  }

  /// Names agents among participants by the names the user gave; a name also fits as the front of
  /// a longer one (`Acme` and `Acme Billing`), of which the rest is then the department. The other
  /// participants are customers as soon as one agent is known.
  static func applyAgents(_ names: [String], to turns: inout [Turn]) {
    guard !names.isEmpty else { return }
    var found = false
    for index in turns.indices where turns[index].role == .participant {
      guard let who = turns[index].who else { continue }
      for name in names {
        if who.lowercased() == name.lowercased() {
          turns[index].role = .agent
          found = true
        } else if who.lowercased().hasPrefix(name.lowercased() + " ") {
          turns[index].role = .agent
          if turns[index].department == nil {
            turns[index].department = String(who.dropFirst(name.count + 1))
          }
          found = true
        }
      }
    }
    guard found else { return }
    for index in turns.indices where turns[index].role == .participant {
      turns[index].role = .customer
    }
  }

  /// The department that had the conversation first.
  static func landed(_ turns: [Turn]) -> String? { turns.lazy.compactMap(\.department).first }

  /// The parts of a conversation in which nobody was silent for so many hours.
  static func parts(_ turns: [Turn], gapHours: Double?) -> [ArraySlice<Turn>] {
    guard let gapHours, gapHours > 0 else { return [turns[...]] }
    var parts: [ArraySlice<Turn>] = []
    var start = 0
    var last: Timestamp?
    for (index, turn) in turns.enumerated() {
      if let at = turn.at {
        if let last, Double(at.milliseconds - last.milliseconds) > gapHours * 3_600_000 {
          parts.append(turns[start..<index])
          start = index
        }
        last = at
      }
    }
    parts.append(turns[start...])
    return parts
  }
}

extension ImportContext {
  /// A conversation as a record: one item, or several where `--gap` cuts it, each with agents named,
  /// text and landing department filled in. Parts have their number behind the id.
  /// - Parameter id: the vendor's id as ``ItemIdentity`` writes it, or empty.
  func conversation(
    id: String, record: Int, line: Int? = nil, channel: Channel, turns: [Turn],
    finish: (inout FeedbackItem) -> Void = { _ in }
  ) -> ImportedRecord {
    var turns = turns
    Turns.sort(&turns)
    Turns.applyAgents(options.agents, to: &turns)
    let parts = Turns.parts(turns, gapHours: options.gapHours)
    var items: [FeedbackItem] = []
    for (index, part) in parts.enumerated() {
      let own = Array(part)
      let text = Turns.customerText(own)
      var item = FeedbackItem(
        id: id + (parts.count > 1 ? "#\(index + 1)" : ""),
        source: location(record: record, line: line), channel: channel,
        created: own.lazy.compactMap(\.at).first,
        text: isNoAnswer(text, question: nil) ? "" : text)
      item.landed = Turns.landed(own)
      item.turns = own
      finish(&item)
      if !item.text.isEmpty || !item.turns.isEmpty || !item.scores.isEmpty { items.append(item) }
    }
    return items.isEmpty ? .blank : .items(items)
  }
}
