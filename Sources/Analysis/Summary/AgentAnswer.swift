import FeedbackModel

/// What someone of the company told a customer about how long it takes.
///
/// "Within 5 working days", "takes up to two weeks": the one answer that the same process should get
/// from everyone and that can be compared without knowing the case (sums of money cannot).
struct AgentAnswer: Equatable {
  /// Who spoke; the department, where no name is recorded.
  var who: String
  var department: String
  /// The longest time said, in hours; working days count as days.
  var hours: Int

  /// The answers of a conversation in order, one a turn.
  static func answers(in item: FeedbackItem) -> [AgentAnswer] {
    item.turns.compactMap { turn in
      guard turn.role == .agent, let hours = waitingTime(in: turn.text) else { return nil }
      let department = turn.department ?? item.landed ?? Summary.notRecorded
      return AgentAnswer(who: turn.who ?? department, department: department, hours: hours)
    }
  }

  /// Hours to a unit, in the languages of the built-in lexicons.
  private static let units: [String: Int] = [
    "hour": 1, "hours": 1, "day": 24, "days": 24, "week": 168, "weeks": 168,
    "stunde": 1, "stunden": 1, "tag": 24, "tage": 24, "tagen": 24, "werktage": 24,
    "werktagen": 24, "woche": 168, "wochen": 168,
    "hora": 1, "horas": 1, "día": 24, "días": 24, "dia": 24, "dias": 24, "semana": 168,
    "semanas": 168, "heure": 1, "heures": 1, "jour": 24, "jours": 24, "semaine": 168,
    "semaines": 168,
  ]
  /// Words that make a time a promise and not a report of what was.
  private static let cues: Set<String> = [
    "within", "takes", "take", "to", "in", "allow", "innerhalb", "binnen", "dauert", "bis", "zu",
    "dentro", "en", "tarda", "hasta", "sous", "dans", "prend",
  ]
  /// Words that may stand between a number and its unit.
  private static let between: Set<String> = ["working", "business", "full", "to", "or", "bis", "a"]
  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "dos": 2, "tres": 3,
    "cuatro": 4, "cinco": 5,
  ]

  /// The first waiting time that a text promises, in hours; nil where there is none.
  static func waitingTime(in text: String) -> Int? {
    // Most turns name no unit, and are not worth taking apart.
    guard text.utf8.count < 4_000 else { return nil }
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 65...90: word.append(byte + 32)
      case 97...122, 48...57, 128...: word.append(byte)
      default: end()
      }
    }
    end()
    for (place, unit) in words.enumerated() {
      guard let size = units[unit], place > 0 else { continue }
      var at = place - 1
      while at > 0, between.contains(words[at]) { at -= 1 }
      guard let number = Int(words[at]) ?? numbers[words[at]], 1...400 ~= number else { continue }
      // The first number of "3 to 5 days" is passed over on the way back to the cue.
      var before = at
      for _ in 0..<3 where before > 0 {
        before -= 1
        if cues.contains(words[before]), !(words[before] == "to" && isNumber(words, before - 1)) {
          return number * size
        }
      }
    }
    return nil
  }

  private static func isNumber(_ words: [String], _ at: Int) -> Bool {
    words.indices.contains(at) && (Int(words[at]) != nil || numbers[words[at]] != nil)
  }
}
