import FeedbackModel
import Language

/// What the turns of a conversation show, whatever words are used.
struct TurnSignals {
  private let turns: [Turn]

  init(_ item: FeedbackItem) { turns = item.turns }

  func signals() -> [Signal] { transfers() + agentTransfers() + repeats() + looseEnds() }

  /// A change of department between turns.
  private func transfers() -> [Signal] {
    var out: [Signal] = []
    var last: String?
    for (number, turn) in turns.enumerated() {
      guard turn.role == .agent || turn.role == .bot, let department = turn.department else {
        continue
      }
      if let from = last, from != department {
        out.append(
          Signal(
            kind: .transfer,
            evidence: [Evidence(turn: number, span: 0..<turn.text.utf8.count)], from: from,
            to: department))
      }
      last = department
    }
    return out
  }

  /// An agent who says that the customer is put through.
  private func agentTransfers() -> [Signal] {
    var out: [Signal] = []
    for (number, turn) in turns.enumerated() where turn.role == .agent {
      let scan = WordScan(turn.text)
      for match in SignalPatterns.agent.matches(in: scan) where match.group == AgentWords.transfer {
        out.append(
          Signal(
            kind: .transfer, evidence: [Evidence(turn: number, span: span(match.words, scan))],
            from: turn.department,
            to: turns[number...].first { $0.role == .agent && $0.department != turn.department }?
              .department))
      }
    }
    return out
  }

  /// An identifier that the customer gave to one agent and gives again after another took over.
  private func repeats() -> [Signal] {
    var given: [(code: [UInt8], agent: String?, turn: Int)] = []
    var agent: String?
    var out: [Signal] = []
    for (number, turn) in turns.enumerated() {
      if turn.role == .agent || turn.role == .bot {
        agent = turn.who ?? turn.department ?? (turn.role == .bot ? "bot" : agent)
        continue
      }
      guard turn.role == .customer else { continue }
      for (code, range) in Identifiers.codes(in: turn.text) {
        if let before = given.first(where: { $0.code == code }) {
          if before.agent != agent, agent != nil, before.turn != number,
            turns[before.turn..<number].contains(where: { $0.role == .agent })
          {
            out.append(Signal(kind: .repeat, evidence: [Evidence(turn: number, span: range)]))
          }
        } else {
          let hearer = agent ?? turns[number...].first { $0.role == .agent || $0.role == .bot }?.who
          given.append((code, hearer, number))
        }
      }
    }
    return out
  }

  /// A promise of an agent after which the customer has to write first.
  ///
  /// With times: the next word of the customer comes a day or more later and no agent wrote between.
  /// Without: the customer's next word but one after the promise, no agent between, asks again.
  private func looseEnds() -> [Signal] {
    var out: [Signal] = []
    for (number, turn) in turns.enumerated() where turn.role == .agent {
      let scan = WordScan(turn.text)
      guard
        let promise = SignalPatterns.agent.matches(in: scan)
          .first(where: { $0.group == AgentWords.promise })
      else { continue }
      let after = turns[(number + 1)...].prefix { $0.role != .agent }
      let isBroken = after.contains { reply in
        guard reply.role == .customer || reply.role == .participant else { return false }
        if let promised = turn.at, let asked = reply.at {
          return asked.seconds - promised.seconds >= 86_400
        }
        return Self.asksAgain(reply.text)
      }
      if isBroken {
        out.append(
          Signal(
            kind: .looseEnd, evidence: [Evidence(turn: number, span: span(promise.words, scan))]))
      }
    }
    return out
  }

  private static func asksAgain(_ text: String) -> Bool {
    let kinds = SignalKind.allCases
    return SignalPatterns.customer.matches(in: WordScan(text)).contains {
      kinds[$0.group] == .chase || kinds[$0.group] == .looseEnd
    }
  }

  private func span(_ words: Range<Int>, _ scan: WordScan) -> Range<Int> {
    Int(scan.words[words.lowerBound].start)..<Int(scan.words[words.upperBound - 1].end)
  }
}

/// Codes by which a customer is known: account, order and telephone numbers, e-mail addresses.
enum Identifiers {
  /// The codes of a text, letters and digits only, with their UTF-8 ranges.
  static func codes(in text: String) -> [(code: [UInt8], range: Range<Int>)] {
    let bytes = Array(text.utf8)
    var out: [(code: [UInt8], range: Range<Int>)] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] > 0x20 else {
        i += 1
        continue
      }
      var k = i
      var code: [UInt8] = []
      var digits = 0
      var isMail = false
      while k < bytes.count, bytes[k] > 0x20 {
        let byte = bytes[k]
        if byte >= 0x30 && byte <= 0x39 { digits += 1 }
        if byte == 0x40 { isMail = true }
        if (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) {
          code.append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
        }
        k += 1
      }
      if (digits >= 5 && code.count <= 24) || (isMail && code.count > 5) {
        out.append((code, i..<k))
      }
      i = k
    }
    return out
  }
}
