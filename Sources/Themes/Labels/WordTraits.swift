/// What a word does in a clause, looked up once a word.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// The end of a clause.
  static let stop = WordTraits(rawValue: 1)
  /// A number, name or link: no part of a phrase.
  static let gap = WordTraits(rawValue: 1 << 1)
  /// It says nothing by itself.
  static let function = WordTraits(rawValue: 1 << 2)
  static let negation = WordTraits(rawValue: 1 << 3)
  /// No phrase begins with it, unless it is an opener and begins a clause.
  static let badStart = WordTraits(rawValue: 1 << 4)
  static let badEnd = WordTraits(rawValue: 1 << 5)
  static let opener = WordTraits(rawValue: 1 << 6)
  static let joint = WordTraits(rawValue: 1 << 7)
  static let condition = WordTraits(rawValue: 1 << 8)
  static let subject = WordTraits(rawValue: 1 << 9)
  static let determiner = WordTraits(rawValue: 1 << 10)
  static let auxiliary = WordTraits(rawValue: 1 << 11)
  static let preposition = WordTraits(rawValue: 1 << 12)
  static let filler = WordTraits(rawValue: 1 << 13)
  static let courtesy = WordTraits(rawValue: 1 << 14)
  static let failure = WordTraits(rawValue: 1 << 15)
  static let praise = WordTraits(rawValue: 1 << 16)
  static let predicate = WordTraits(rawValue: 1 << 17)
  /// A length of time or a small number.
  static let time = WordTraits(rawValue: 1 << 18)
  static let gerund = WordTraits(rawValue: 1 << 20)
  /// It asks, where a phrase begins with it.
  static let question = WordTraits(rawValue: 1 << 19)

  /// No word at all.
  static let outside: WordTraits = [.stop, .gap]
  /// What may stand before a clause's own words and goes without saying.
  static let understood: WordTraits = [.joint, .subject, .auxiliary, .determiner, .filler]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Those of a word in lower case.
  init(_ word: String) {
    var traits: WordTraits = []
    func add(_ trait: WordTraits, _ words: Set<String>) {
      if words.contains(word) { traits.insert(trait) }
    }
    if FunctionWords.contains(word) { traits.insert(.function) }
    add(.negation, FunctionWords.negations)
    add(.badStart, FunctionWords.badStarts)
    add(.badEnd, FunctionWords.badEnds)
    add(.opener, FunctionWords.clauseOpeners)
    add(.joint, ClauseWords.joints)
    add(.condition, ClauseWords.conditions)
    add(.subject, ClauseWords.subjects)
    add(.determiner, ClauseWords.determiners)
    add(.auxiliary, ClauseWords.auxiliaries)
    add(.preposition, ClauseWords.prepositions)
    add(.filler, ClauseWords.fillers)
    add(.courtesy, ClauseWords.courtesies)
    add(.failure, ClauseWords.failures)
    add(.praise, ClauseWords.praises)
    add(.time, ClauseWords.times)
    add(.question, ClauseWords.questions)
    if ClauseWords.isPredicate(word) { traits.insert(.predicate) }
    if word.utf8.count > 4, word.hasSuffix("ing") { traits.insert(.gerund) }
    self = traits
  }

  /// Whether it has any of those.
  func isAny(of traits: WordTraits) -> Bool { !isDisjoint(with: traits) }
}
