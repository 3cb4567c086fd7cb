/// How well a stretch of a clause stands by itself: a whole clause does, one that is cut in the middle
/// of what belongs together does not.
enum ClauseShape {
  /// Whether a phrase may begin with the word at `start`.
  static func mayStart(_ words: [WordTraits], _ start: Int) -> Bool {
    let word = words[start]
    if word.isAny(of: .outside) { return false }
    if !word.contains(.badStart) { return true }
    return word.contains(.opener) && (start == 0 || words[start - 1].contains(.stop))
  }

  /// 1 where a stretch may begin at `start`, less the more its beginning is missed.
  static func opening(_ words: [WordTraits], _ start: Int) -> Float {
    // What stands before, back to the clause's beginning, is nothing that is missed.
    var index = start - 1
    while index >= 0, words[index].contains(.filler) { index -= 1 }
    if words[start].contains(.joint) { return 0.3 }
    guard index >= 0, !words[index].contains(.stop) else { return 1 }
    let previous = words[index]
    if previous.contains(.gap) { return 0.3 }
    // "I was | charged twice", "and the | engineer never came": a subject that goes without saying.
    var before = index
    var isPart = false
    while before >= 0, words[before].isAny(of: .understood) {
      // "until you | cry" depends on what follows; "what I | told support" is asked for.
      if words[before].contains(.condition) { isPart = true }
      before -= 1
    }
    if before < 0 || words[before].contains(.stop) { return isPart ? 0.6 : 0.97 }
    if previous.contains(.joint) { return 0.9 }
    if words[start].contains(.negation) { return 0.75 }
    if previous.contains(.subject) { return 0.8 }
    if previous.contains(.determiner) { return 0.55 }
    return previous.isAny(of: [.preposition, .auxiliary]) ? 0.4 : 0.2
  }

  /// 1 where a stretch may end with `end`, less the more its end is missed.
  static func closing(_ words: [WordTraits], _ end: Int) -> Float {
    var index = end + 1
    while index < words.count, words[index].contains(.filler) { index += 1 }
    guard index < words.count, !words[index].contains(.stop) else { return 1 }
    let next = words[index]
    if next.contains(.gap) { return 0.3 }
    if next.contains(.joint) { return 0.92 }
    if next.contains(.preposition) { return 0.7 }
    if next.contains(.subject) { return 0.8 }
    if next.contains(.negation) { return 0.5 }
    return next.contains(.determiner) ? 0.35 : 0.2
  }

  /// How much a stretch reads as the cause of what a theme feels: it says that something is so, and
  /// what fails in a complaint or works in praise.
  static func cause(_ words: ArraySlice<WordTraits>, isPositive: Bool) -> Float {
    var all: WordTraits = []
    var (names, says) = (false, false)
    var previous: WordTraits = []
    var factor: Float = 1
    for (place, word) in words.enumerated() {
      all.formUnion(word)
      // "is raising" says something of something, "raising" alone names it.
      if word.contains(.predicate) || (word.contains(.gerund) && previous.contains(.auxiliary)) {
        says = true
      }
      previous = word
      if !word.isAny(of: [.failure, .praise, .function, .time, .courtesy]) { names = true }
      if word.contains(.courtesy) { factor *= 0.3 }
      // Another clause begins inside: what one customer felt or did, and seldom the cause.
      if place > 0, word.contains(.subject) { factor *= 0.85 }
      if place > 0, word.contains(.joint) { factor *= 0.85 }
    }
    let (fails, praises) = (all.contains(.failure), all.contains(.praise))
    if isPositive {
      if praises { factor *= 1.25 }
      // What went wrong, in a group of praise, stands there by irony or by mistake.
      if fails && !praises { factor *= 0.4 }
    } else {
      if fails { factor *= 1.3 }
      if praises { factor *= fails ? 0.8 : 0.5 }
    }
    // A feeling about nothing named is no cause, nor is a length of time.
    if !names { factor *= 0.2 }
    if words.first?.contains(.question) ?? false { factor *= 0.5 }
    if words.first?.contains(.preposition) ?? false { factor *= 0.7 }
    return factor * (fails || praises || says ? 1 : 0.6)
  }

  /// How far the clause of a stretch may be trusted to be one: people who write without stops run
  /// one into the next.
  static func clause(_ words: [WordTraits], _ start: Int) -> Float {
    var (first, last) = (start, start)
    while first > 0, !words[first - 1].contains(.stop) { first -= 1 }
    while last + 1 < words.count, !words[last + 1].contains(.stop) { last += 1 }
    return last - first < longestClause ? 1 : 0.7
  }

  private static let longestClause = 16

  /// The share of its worth that a label of so many words keeps.
  static func length(_ words: Int) -> Float {
    switch words {
    case ...2: 0.7
    case 3...7: 1
    default: 0.9
    }
  }
}
