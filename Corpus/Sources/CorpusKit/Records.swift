/// One record of an export, before it is written in a vendor's layout.
struct Record: Sendable {
  var id: String
  var at: Moment
  var person: Person
  var subject: Case
  /// The words of the first and the second open question; empty where nothing was said.
  var answers: [String] = []
  var score: Int?
  var label: PersonLabel?
  var title = ""
  var played: Conversation.Played?
  /// What is planted in it besides: `n/a`, `score-only`, `blank`.
  var oddity: String?

  /// Whether it has an item with words.
  var hasWords: Bool { played != nil || (oddity == nil && answers.contains { !$0.isEmpty }) }
}

/// All records of a seed, a list an export.
struct Corpus {
  var qualtrics: [Record] = []
  var surveyMonkey: [Record] = []
  var chats: [Record] = []
  var tickets: [Record] = []
  var reviews: [Record] = []
  var whatsApp: [Record] = []
  let events: [PlantedEvent]
  let voice: Voice
  private let dice: Dice
  private var people: People
  private let conversation: Conversation
  /// Nothing is written after the night on which the exports were drawn.
  static let drawn = Moment(day: Day(2026, 11, 16), second: 6 * 3600)

  init(seed: UInt64) {
    let speech = Speech()
    events = Plan.events(seed: seed)
    voice = Voice(seed: seed, speech: speech)
    dice = Dice(seed: seed, purpose: "records")
    people = People(seed: seed)
    conversation = Conversation(voice: voice, dice: Dice(seed: seed, purpose: "conversation"))
    let weeks = CaseWriter(seed: seed, events: events, speech: speech).cases()
    for cases in weeks { add(cases) }
    let order: (Record, Record) -> Bool = { ($0.at, $0.id) < ($1.at, $1.id) }
    qualtrics.sort(by: order)
    surveyMonkey.sort(by: order)
    chats.sort(by: order)
    tickets.sort(by: order)
    reviews.sort(by: order)
    whatsApp.sort(by: order)
    number()
    Labels(seed: seed).apply(to: &self)
  }

  private mutating func add(_ cases: [Case]) {
    guard let week = cases.first?.week else { return }
    for subject in cases {
      let talks = !subject.signals.isEmpty
      let off = subject.mood == .off
      let channel = dice.weighted(
        [
          ("qualtrics", off ? 0.55 : talks ? 0.28 : 0.34), ("monkey", off ? 0.35 : 0.16),
          ("chat", off ? 0 : talks ? 0.22 : 0.13), ("ticket", off ? 0 : talks ? 0.22 : 0.15),
          ("review", off ? 0.1 : subject.mood == .praise ? 0.2 : 0.12),
          ("whatsapp", off ? 0 : 0.006),
        ], else: "qualtrics")
      add(subject, channel, week)
    }
    for _ in 0..<dice.poisson(12) { odd("qualtrics", week, "score-only") }
    for _ in 0..<dice.poisson(8) { odd("monkey", week, "score-only") }
    for _ in 0..<dice.poisson(3) { odd("review", week, "score-only") }
    for _ in 0..<dice.poisson(3) { odd("qualtrics", week, "n/a") }
    for _ in 0..<dice.poisson(2) { odd("monkey", week, "n/a") }
    for _ in 0..<dice.poisson(1.2) { odd("qualtrics", week, "blank") }
    for _ in 0..<dice.poisson(0.8) { odd("monkey", week, "blank") }
  }

  private func moment(_ week: Int, days: [Double]) -> Moment {
    let day = dice.weighted(days.enumerated().map { ($0.offset, $0.element) }, else: 0)
    return Moment(
      day: Weeks.monday(week).adding(day),
      second: dice.whole(7...21) * 3600 + dice.whole(0...3599))
  }

  private mutating func add(_ subject: Case, _ channel: String, _ week: Int) {
    let person = people.draw()
    let days: [Double] = channel == "ticket" ? [6, 5, 5, 5, 5, 2, 1] : [5, 5, 5, 5, 5, 3, 3]
    var record = Record(
      id: "", at: moment(week, days: days), person: person, subject: subject)
    switch channel {
    case "qualtrics":
      record.score = nps(subject)
      record.answers = [voice.words(subject, .survey, by: person), ""]
      if subject.mood == .off, dice.chance(0.5) {
        record.answers = ["", record.answers[0]]
      } else if subject.mood != .off, dice.chance(subject.event == nil ? 0.26 : 0.14) {
        var again = subject
        again.second = nil
        again.signals = []
        again.leaving = false
        record.answers[1] = voice.words(
          again, subject.mood == .complaint ? .suggestion : .survey, by: person)
      } else if dice.chance(0.15) {
        record.answers = ["", record.answers[0]]
      }
      if subject.mood == .praise, record.answers[1].isEmpty, dice.chance(0.12) {
        record.answers[1] = dice.pick(["n/a", "N/A", "-", "."])
      }
      qualtrics.append(record)
    case "monkey":
      record.score = csat(subject)
      record.answers = [voice.words(subject, .survey, by: person)]
      surveyMonkey.append(record)
    case "chat":
      record.played = conversation.chat(subject, by: person, start: record.at)
      chats.append(record)
    case "ticket":
      record.title = title(subject)
      record.played = conversation.ticket(
        subject, by: person, start: record.at, until: Corpus.drawn)
      tickets.append(record)
    case "review":
      record.subject.landed = nil
      record.score = csat(subject)
      record.title = dice.chance(0.6) ? title(subject) : ""
      record.answers = [voice.words(subject, .review, by: person)]
      reviews.append(record)
    default:
      record.subject.landed = "support"
      record.played = conversation.chat(record.subject, by: person, start: record.at)
      whatsApp.append(record)
    }
  }

  /// A row without words: only a score, a "no answer" word, or nothing at all.
  private mutating func odd(_ channel: String, _ week: Int, _ kind: String) {
    var subject = Case(week: week, mood: .off)
    subject.landed = dice.weighted(
      Company.departments.map { ($0.id, $0.id == "support" ? 6 : 1) }, else: "support")
    let at = moment(week, days: [1, 1, 1, 1, 1, 1, 1])
    var record = Record(id: "", at: at, person: people.draw(), subject: subject)
    record.oddity = kind
    if kind != "blank" {
      record.score = channel == "qualtrics" ? dice.whole(3...10) : dice.whole(2...5)
    }
    let none = dice.pick(["n/a", "N/A", "-", "NA", "x", ".", "none given"].dropLast(1))
    record.answers = kind == "n/a" ? [none, dice.chance(0.5) ? "N/A" : ""] : ["", ""]
    switch channel {
    case "qualtrics": qualtrics.append(record)
    case "monkey": surveyMonkey.append(record)
    default:
      record.subject.landed = nil
      reviews.append(record)
    }
  }

  private func nps(_ subject: Case) -> Int {
    let mean =
      subject.mood == .praise ? 9.1 : subject.mood == .off ? 7.3 : subject.leaving ? 1.2 : 3.4
    return min(10, max(0, Int((mean + 1.7 * dice.normal()).rounded())))
  }

  private func csat(_ subject: Case) -> Int {
    let mean =
      subject.mood == .praise ? 4.6 : subject.mood == .off ? 3.6 : subject.leaving ? 1.1 : 1.9
    return min(5, max(1, Int((mean + 0.7 * dice.normal()).rounded())))
  }

  private func title(_ subject: Case) -> String {
    guard let process = subject.process, let talk = voice.speech.processes[process] else {
      return ""
    }
    if subject.mood == .praise { return voice.line("praiseOpener") }
    if subject.language != "en" {
      return subject.language == "de" ? voice.line("deOpener") : voice.line("esOpener")
    }
    let cause = subject.cause.flatMap(talk.cause)
    let pattern = dice.pick(cause?.short ?? [], else: Pattern("complaint"))
    return voice.say(title: pattern, process: process)
  }

  /// Ids as the vendors number, in the order of time.
  private mutating func number() {
    for index in qualtrics.indices { qualtrics[index].id = "R_" + dice.token(15) }
    for index in surveyMonkey.indices {
      surveyMonkey[index].id = String(11_840_200_000 + index * 37 + dice.whole(0...30))
    }
    for index in chats.indices {
      chats[index].id = "2611.\(4_400_000 + index * 7 + dice.whole(0...6)).\(dice.token(13))"
    }
    for index in tickets.indices { tickets[index].id = String(31_000 + index) }
    for index in reviews.indices { reviews[index].id = String(700_100 + index * 3) }
    for index in whatsApp.indices { whatsApp[index].id = "chat-\(pad(index + 1, 3)).txt" }
  }

  /// The records that can carry a label in their export.
  static var labelled: [WritableKeyPath<Corpus, [Record]>] {
    [\.qualtrics, \.surveyMonkey, \.chats, \.tickets, \.reviews]
  }
}
