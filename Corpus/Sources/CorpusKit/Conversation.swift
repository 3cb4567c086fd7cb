#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One line of a conversation or one comment of a ticket.
struct Line: Sendable {
  enum Kind { case visitor, agent, bot, join, leave, note, reopened, solved, regrouped }
  var kind: Kind
  var name: String
  /// The department of the agent, or the one it was moved to.
  var department: String
  var at: Moment
  var text: String
}

/// Plays the conversation that a case leads to.
struct Conversation {
  let voice: Voice
  let dice: Dice

  /// What a chat is: its lines in order, and whether the customer was content.
  struct Played {
    var lines: [Line] = []
    var departments: [String] = []
    var agents: [String] = []
    var content = false

    /// Whether any customer's word is in it.
    var hasWords: Bool { lines.contains { $0.kind == .visitor && !$0.text.isEmpty } }
  }

  /// The way through the departments: where it lands, whom it is passed to.
  private func path(_ subject: Case) -> [String] {
    let landed = subject.landed ?? "support"
    guard let owner = subject.owner, subject.mood == .complaint else { return [landed] }
    let passes =
      subject.signals.contains("transfer") || subject.signals.contains("lost")
      || subject.signals.contains("repeat")
    var out = [landed]
    if subject.signals.contains("unowned") {
      let service = subject.process.flatMap(Company.service)
      let others = (service?.touches ?? []).filter { $0 != landed }
      out.append(dice.pick(others, else: "billing"))
      out.append(landed)
    } else if owner != landed, dice.chance(passes ? 0.85 : 0.4) {
      out.append(owner)
      if dice.chance(0.09) { out.append(landed) }
    } else if passes, dice.chance(0.6) {
      let service = subject.process.flatMap(Company.service)
      out.append(dice.pick((service?.touches ?? []).filter { $0 != landed }, else: "it"))
    }
    return out
  }

  /// A live chat.
  func chat(_ subject: Case, by person: Person, start: Moment) -> Played {
    var out = Played()
    var now = start
    let words = voice.words(subject, .chatLine, by: person)
    let pieces = split(words)
    out.departments = path(subject)
    out.content = subject.mood != .complaint
    func add(
      _ kind: Line.Kind, _ name: String, _ text: String, _ department: String, _ wait: Double
    ) {
      now = now.adding(minutes: wait)
      out.lines.append(Line(kind: kind, name: name, department: department, at: now, text: text))
    }
    if dice.chance(0.35) {
      add(.bot, "Assistant", "Welcome to Alderwick. Please tell us what it is about.", "", 0)
    }
    add(.visitor, person.full, pieces[0], "", 0.2 + dice.unit())
    for (index, department) in out.departments.enumerated() {
      let agent = dice.pick(People.agents)
      out.agents.append(agent)
      let silo = Company.departments.first { $0.id == department }
      let wait =
        (silo?.firstResponse ?? 2) * (index == 0 ? 1.6 : 2.5) * exp(0.6 * dice.normal())
      add(.join, agent, "\(agent) joined the chat", department, wait)
      let said = { (pool: String) in
        voice.line(pool, by: person, agent: agent, department: department)
      }
      if index == 0 {
        add(.agent, agent, said("agentHello"), department, 0.2)
        if dice.chance(0.7) {
          add(.agent, agent, said("agentVerify"), department, 0.3)
          add(.visitor, person.full, voice.line("visitorReply", by: person), "", 0.8)
        }
        for piece in pieces.dropFirst() { add(.visitor, person.full, piece, "", 0.7) }
      } else {
        let lost = subject.signals.contains("lost") || subject.signals.contains("repeat")
        if lost || dice.chance(0.25) {
          add(.agent, agent, said("agentAgain"), department, 0.3)
          let gist = voice.words(short(subject), .message, by: person)
          add(.visitor, person.full, voice.line("visitorRepeat", by: person, gist: gist), "", 1.1)
        } else {
          add(.agent, agent, said("agentHello"), department, 0.3)
        }
      }
      add(
        .agent, agent, said(subject.mood == .praise ? "agentThanks" : "agentLook"), department,
        1 + 3 * dice.unit())
      if subject.process == "refunds", dice.chance(0.75) {
        if department == "sales" { add(.agent, agent, said("agentRefundSales"), department, 1.5) }
        if department == "billing" {
          add(.agent, agent, said("agentRefundBilling"), department, 1.5)
        }
      }
      if index + 1 < out.departments.count {
        let next = out.departments[index + 1]
        add(
          .agent, agent,
          voice.line("agentTransfer", by: person, agent: agent, department: next), department, 1.4)
        add(.leave, agent, "\(agent) left the chat", department, 0.2)
      } else {
        let promised = subject.signals.contains("loose-end") || dice.chance(0.2)
        let end =
          out.content
          ? "agentDone" : promised ? "agentPromise" : dice.chance(0.5) ? "agentDone" : "agentCannot"
        add(.agent, agent, said(end), department, 1 + 4 * dice.unit())
        if dice.chance(0.7) {
          add(.visitor, person.full, voice.line("visitorEnd", by: person, agent: agent), "", 0.6)
        }
        if end == "agentDone", dice.chance(0.5) { out.content = true }
      }
    }
    return out
  }

  /// A ticket: comments, notes, moves between groups, reopenings; nothing after `until`.
  func ticket(_ subject: Case, by person: Person, start: Moment, until: Moment) -> Played {
    var out = Played()
    var now = start
    out.departments = path(subject)
    out.content = subject.mood != .complaint
    func add(
      _ kind: Line.Kind, _ name: String, _ text: String, _ department: String, _ hours: Double
    ) {
      now = office(now.adding(minutes: 60 * hours), open: kind == .visitor ? 7...22 : 8...19)
      if now < until {
        out.lines.append(Line(kind: kind, name: name, department: department, at: now, text: text))
      }
    }
    out.lines.append(
      Line(
        kind: .visitor, name: person.full, department: "", at: now,
        text: voice.words(subject, .ticket, by: person)))
    for (index, department) in out.departments.enumerated() {
      let agent = dice.pick(People.agents)
      out.agents.append(agent)
      let silo = Company.departments.first { $0.id == department }
      let said = { (pool: String) in
        voice.line(pool, by: person, agent: agent, department: department)
      }
      if index > 0 { add(.regrouped, agent, "", department, 0.1) }
      if subject.signals.contains("chase"), dice.chance(0.7) {
        add(
          .visitor, person.full, voice.line("visitorChase", by: person), "", 20 + 20 * dice.unit())
      }
      add(
        .agent, agent,
        said(subject.mood == .praise ? "agentThanks" : index == 0 ? "agentLook" : "agentAgain"),
        department,
        (silo?.firstResponse ?? 4) * exp(0.7 * dice.normal()))
      if index > 0,
        subject.signals.contains("lost") || subject.signals.contains("repeat") || dice.chance(0.2)
      {
        let gist = voice.words(short(subject), .message, by: person)
        add(
          .visitor, person.full, voice.line("visitorRepeat", by: person, gist: gist), "",
          1 + 9 * dice.unit())
      }
      if subject.process == "refunds", dice.chance(0.6) {
        if department == "sales" { add(.agent, agent, said("agentRefundSales"), department, 2) }
        if department == "billing" { add(.agent, agent, said("agentRefundBilling"), department, 2) }
      }
      if dice.chance(0.25) { add(.note, agent, voice.line("agentNote", by: person), department, 1) }
      let held = (silo?.resolve ?? 30) * exp(0.5 * dice.normal()) / Double(out.departments.count)
      if index + 1 == out.departments.count {
        let loose = subject.signals.contains("loose-end")
        if loose { add(.agent, agent, said("agentPromise"), department, held * 0.3) }
        if loose, dice.chance(0.8) {
          add(
            .visitor, person.full, voice.line("visitorChase", by: person), "", 30 + 40 * dice.unit()
          )
        }
        add(
          .agent, agent, said(out.content || dice.chance(0.7) ? "agentDone" : "agentCannot"),
          department, held)
        add(.solved, agent, "", department, 0.1)
        if subject.mood == .complaint,
          dice.chance(subject.process == "technical-help" ? 0.25 : 0.09)
        {
          add(.reopened, person.full, "", department, 6 + 40 * dice.unit())
          add(.visitor, person.full, voice.line("visitorReopen", by: person), "", 0.1)
          add(.agent, agent, said("agentDone"), department, held * 0.6)
          add(.solved, agent, "", department, 0.1)
        }
        if dice.chance(0.2) { out.content = true }
      } else {
        add(
          .agent, agent,
          voice.line(
            "agentTransfer", by: person, agent: agent, department: out.departments[index + 1]),
          department, held * 0.4)
      }
    }
    return out
  }

  /// The same subject said briefly, for somebody who has to say it again.
  private func short(_ subject: Case) -> Case {
    var out = subject
    out.signals = []
    out.second = nil
    out.leaving = false
    return out
  }

  /// Moves a moment into office hours.
  private func office(_ moment: Moment, open: ClosedRange<Int>) -> Moment {
    let hour = moment.second / 3600
    if hour < open.lowerBound {
      return Moment(day: moment.day, second: open.lowerBound * 3600 + dice.whole(0...5400))
    }
    if hour >= open.upperBound {
      return Moment(
        day: moment.day.adding(1), second: open.lowerBound * 3600 + dice.whole(0...5400))
    }
    return moment
  }

  /// A comment as the one to three lines that somebody types.
  func split(_ text: String) -> [String] {
    var out: [String] = [""]
    var rest = Substring(text)
    while let character = rest.popFirst() {
      out[out.count - 1].append(character)
      let ends = character == "." || character == "!" || character == "?"
      if ends, rest.first == " ", out.count < 3, out[out.count - 1].count > 24 {
        rest.removeFirst()
        out.append("")
      }
    }
    return out.filter { !$0.isEmpty }.isEmpty ? [text] : out.filter { !$0.isEmpty }
  }
}
