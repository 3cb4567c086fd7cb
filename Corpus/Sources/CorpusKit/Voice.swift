/// Turns a case into a person's words.
///
/// A comment is composed of clauses about its root cause, and of openings, consequences, feelings,
/// demands, signals, second subjects and ends that are drawn apart from each other; then it is
/// given a register (capitals, stops, texting) and misspellings.
final class Voice {
  enum Form { case survey, suggestion, review, ticket, chatLine, message }

  let speech: Speech
  let dice: Dice
  private var seen: Set<String> = []
  /// How many items used each pattern, for the promise on sentence frames.
  private(set) var frameUse: [String: Int] = [:]
  private var framesOfItem: Set<String> = []
  private var person: Person?
  private var order = ""
  private var named = ""
  private var process = ""
  private(set) var slotOverrides: [String: String] = [:]

  init(seed: UInt64, speech: Speech) {
    self.speech = speech
    dice = Dice(seed: seed, purpose: "voice")
  }

  /// The words of a case. Tries again where somebody already said exactly this.
  func words(_ subject: Case, _ form: Form, by person: Person) -> String {
    self.person = person
    var text = ""
    for _ in 0..<5 {
      framesOfItem = []
      order = "\(dice.pick(["AB", "AW", "INC", "SR"]))-\(dice.digits(6))"
      text = compose(subject, form)
      if !seen.contains(text) || (text.count < 30 && dice.chance(0.35)) { break }
    }
    seen.insert(text)
    for frame in framesOfItem { frameUse[frame, default: 0] += 1 }
    return text
  }

  /// A line of one pool, for agents and for what customers answer to them.
  func line(
    _ pool: String, by person: Person? = nil, agent: String? = nil, department: String? = nil,
    gist: String? = nil
  ) -> String {
    if let person { self.person = person }
    slotOverrides = [:]
    if let agent { slotOverrides["agent"] = agent }
    if let department { slotOverrides["deptname2"] = Company.name(ofDepartment: department) }
    if let gist { slotOverrides["gist"] = gist }
    defer { slotOverrides = [:] }
    let text = say(choose(speech.pools[pool] ?? []))
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A heading: one pattern, capitalised or not.
  func say(title pattern: Pattern, process: String) -> String {
    self.process = process
    let plain = dice.pick(speech.pools["topic-" + process] ?? [], else: pattern)
    let text = fill(dice.chance(0.35) ? plain : pattern)
    return dice.chance(0.8) ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  // MARK: Composing

  private func compose(_ subject: Case, _ form: Form) -> String {
    process = subject.process ?? ""
    named = subject.namesDepartment.map { Company.name(ofDepartment: $0).lowercased() } ?? ""
    guard let process = subject.process, let talk = speech.processes[process] else {
      return finish(nothing(form), form, calm: true, foreign: false)
    }
    if subject.language != "en" { return foreign(subject, talk, form) }
    switch subject.mood {
    case .praise: return praise(subject, talk, form)
    case .complaint, .off: return complaint(subject, talk, form)
    }
  }

  private func complaint(_ subject: Case, _ talk: ProcessSpeech, _ form: Form) -> String {
    let cause = subject.cause.flatMap(talk.cause) ?? talk.causes.first
    guard let cause else { return "" }
    let brief = form == .survey ? 0.17 : form == .message ? 0.1 : form == .review ? 0.08 : 0
    if dice.chance(brief), subject.signals.isEmpty, named.isEmpty {
      var parts = [say(dice.pick(cause.short, else: choose(cause.clauses)))]
      if dice.chance(0.3) { parts.append(pool("feeling")) }
      return finish(parts, form, calm: false, foreign: false)
    }
    let long = form == .ticket ? 0.3 : form == .review ? 0.12 : 0.06
    let isLong = dice.chance(long)
    var parts: [String] = []
    if dice.chance(form == .message ? 0 : 0.15) {
      parts.append(pool("about"))
    } else if dice.chance(isLong ? 0.8 : 0.36), form != .chatLine, form != .message {
      parts.append(pool(form == .suggestion ? "suggestion" : "opener"))
    }
    if !named.isEmpty {
      parts.append(pool("namedManner"))
    } else {
      parts.append(say(choose(cause.clauses)))
    }
    var extras: [String] = []
    if dice.chance(isLong ? 0.9 : 0.22) {
      extras.append(say(choose(cause.clauses)))
    }
    if isLong || dice.chance(0.1) {
      let other = dice.pick(talk.causes, else: cause)
      extras.append(say(choose(other.clauses)))
    }
    for signal in subject.signals { extras.append(pool(signal)) }
    if dice.chance(isLong ? 0.6 : 0.2) { extras.append(pool("consequence")) }
    if dice.chance(isLong ? 0.5 : 0.24) { extras.append(pool("feeling")) }
    if let second = subject.second, let other = speech.processes[second.process] {
      let patterns =
        second.mood == .praise
        ? other.praise : dice.pick(other.causes, else: cause).clauses
      let link =
        second.mood == .praise
        ? dice.pick(["on the other hand", "I will say", "mind you", "one plus", ""])
        : dice.pick(["also", "and another thing", "plus", "by the way", "on top of that", "oh and"])
      let words = say(choose(patterns))
      extras.append(link.isEmpty ? words : "\(link) \(words)")
    }
    parts += dedupe(dice.shuffled(extras), against: parts)
    if subject.leaving { parts.append(pool("leaving")) }
    if dice.chance(0.045) { parts.append(pool("thanksButs")) }
    if dice.chance(form == .message ? 0 : isLong ? 0.6 : 0.2) { parts.append(pool("demand")) }
    if dice.chance(form == .ticket ? 0.26 : 0.06) { parts.append(pool("neutralEnd")) }
    return finish(dedupe(parts, against: []), form, calm: false, foreign: false)
  }

  private func praise(_ subject: Case, _ talk: ProcessSpeech, _ form: Form) -> String {
    var parts: [String] = []
    if dice.chance(0.4) { parts.append(pool("praiseOpener")) }
    parts.append(say(choose(talk.praise)))
    if dice.chance(0.18) { parts.append(say(choose(talk.praise))) }
    if let second = subject.second, let other = speech.processes[second.process] {
      let bad = second.mood == .complaint
      let patterns =
        bad
        ? dice.pick(other.causes, else: ProcessSpeech.Cause(id: "")).clauses : other.praise
      let link = bad ? dice.pick(["only", "but", "one gripe:", "however"]) : "also"
      parts.append("\(link) \(say(choose(patterns)))")
    }
    if dice.chance(0.33) { parts.append(pool("praiseCloser")) }
    if dice.chance(0.04) { parts.append(pool("neutralEnd")) }
    return finish(dedupe(parts, against: []), form, calm: true, foreign: false)
  }

  private func foreign(_ subject: Case, _ talk: ProcessSpeech, _ form: Form) -> String {
    let german = subject.language == "de"
    framesAreForeign = true
    defer { framesAreForeign = false }
    let prefix = german ? "de" : "es"
    var parts: [String] = []
    if subject.mood == .praise {
      parts.append(
        say(dice.pick(german ? talk.germanPraise : talk.spanishPraise, else: Pattern(""))))
      if dice.chance(0.6) { parts.append(pool(prefix + "PraiseCloser")) }
    } else {
      let patterns = german ? talk.german : talk.spanish
      if dice.chance(0.45) { parts.append(pool(prefix + "Opener")) }
      parts.append(say(choose(patterns)))
      if dice.chance(0.3) { parts.append(say(choose(patterns))) }
      if dice.chance(0.6) { parts.append(pool(prefix + "Closer")) }
    }
    return finish(dedupe(parts, against: []), form, calm: true, foreign: true)
  }

  private func nothing(_ form: Form) -> [String] {
    if form == .survey || form == .suggestion, dice.chance(0.4) { return [pool("noImprovement")] }
    var parts = [pool("offtopic")]
    if dice.chance(0.3) { parts.append(pool("offtopic")) }
    if dice.chance(0.25) { parts.append(pool("neutralEnd")) }
    return dedupe(parts, against: [])
  }

  private func dedupe(_ parts: [String], against earlier: [String]) -> [String] {
    var out: [String] = []
    for part in parts where !part.isEmpty && !earlier.contains(part) && !out.contains(part) {
      out.append(part)
    }
    return out
  }

  // MARK: Words

  private func pool(_ name: String) -> String {
    say(choose(speech.pools[name] ?? []))
  }

  /// Of two drawn at random the one less used so far: no way of saying things wears out.
  private func choose(_ patterns: [Pattern]) -> Pattern {
    let first = dice.pick(patterns, else: Pattern(""))
    let second = dice.pick(patterns, else: Pattern(""))
    return frameUse[second.raw, default: 0] < frameUse[first.raw, default: 0] ? second : first
  }

  private func say(_ pattern: Pattern) -> String {
    framesOfItem.insert(pattern.raw)
    return fill(pattern)
  }

  private func fill(_ pattern: Pattern) -> String {
    pattern.speak(dice) { self.slot($0) }
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
      .replacing(" ,", with: ",").replacing(" ?", with: "?")
  }

  private func slot(_ name: String) -> String {
    if let said = slotOverrides[name] { return said }
    switch name {
    case "amount": return money(dice.whole(38...240))
    case "amount2": return money(dice.whole(19...60))
    case "amount3": return money(dice.whole(3...25))
    case "n": return String(dice.whole(4...9))
    case "n2": return String(dice.whole(10...30))
    case "dom", "dom2":
      let day = dice.whole(1...28)
      if framesAreForeign { return String(day) }
      let ending = [1: "st", 21: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"][day] ?? "th"
      return "\(day)\(ending)"
    case "age": return String(dice.whole(68...91))
    case "year": return "2026"
    case "month":
      return dice.pick(["January", "March", "April", "May", "June", "July", "August", "September"])
    case "agent": return dice.pick(People.agents)
    case "agentFull": return person?.full ?? "A customer"
    case "surname": return person?.last ?? "Customer"
    case "phone": return person?.phone ?? ""
    case "email": return person?.email ?? ""
    case "account": return person?.account ?? ""
    case "postcode":
      return "\(dice.pick(["AL", "TW", "PB", "KM"]))\(dice.whole(1...19)) \(dice.whole(1...9))"
        + dice.pick(["QX", "ZV", "YJ", "WK"])
    case "order": return order.isEmpty ? "AB-\(dice.digits(6))" : order
    case "named": return named
    case "topic":
      let ways = speech.pools["topic-" + process] ?? []
      return fill(dice.pick(ways, else: Pattern("this")))
    case "deptname2": return dice.pick(Company.departments.map(\.name))
    default:
      let alternatives = speech.pools[name] ?? []
      return alternatives.isEmpty ? name : fill(dice.pick(alternatives, else: Pattern("")))
    }
  }

  private var framesAreForeign = false

  private func money(_ pounds: Int) -> String {
    if framesAreForeign { return "£\(pounds)" }
    switch dice.whole(0...9) {
    case 0...4: return "£\(pounds)"
    case 5...7: return "£\(pounds).\(pad(dice.whole(1...99)))"
    case 8: return "\(pounds) quid"
    default: return "\(pounds) pounds"
    }
  }

  /// Joins the parts as people do and gives them a register.
  private func finish(_ parts: [String], _ form: Form, calm: Bool, foreign: Bool) -> String {
    Register(dice: dice).write(parts, calm: calm, foreign: foreign, lines: form == .ticket)
  }
}
