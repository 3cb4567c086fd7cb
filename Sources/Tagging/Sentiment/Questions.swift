import Language

/// Which way a question leans, and answers that say there is nothing to say.
enum Questions {
  enum Direction { case wish, praise }

  /// Whether a question asks for what should be better, or for what was good.
  static func direction(of question: String) -> Direction? {
    let asked = WordScan(question).words
    for word in asked {
      switch words.value(word.hash) {
      case 1: return .wish
      case 2:
        // "What was good?" asks for praise, "How good was it?" for either.
        return asked.first.map { openers.value($0.hash) > 0 } == true ? .praise : nil
      default: break
      }
    }
    return nil
  }

  /// Whether an answer is `nothing`, `no complaints` or the like: all of its words are such words.
  static func isNothing(_ scan: WordScan) -> Bool {
    guard let first = scan.words.first, nothing.value(first.hash) == 1 else { return false }
    return scan.words.allSatisfy { nothing.value($0.hash) > 0 }
  }

  private static func table(_ lists: [(Int32, String)]) -> WordTable {
    WordTable(
      lists.flatMap { value, text in
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
          (WordScan.hash(of: String($0)), value)
        }
      })
  }

  private static let words = table([
    (
      1,
      """
      improve improved improvement better wrong change differently dislike disliked worst missing
      frustrating verbessern verbesserung besser ameliorer ameliore mieux mejorar mejor mejora
      """
    ),
    (2, "good well best liked enjoy enjoyed great gut gefallen bien bueno gusto plu"),
  ])

  private static let openers = table([(1, "what which was welche que quel quelle qu tell")])

  // 1 can stand alone, 2 only beside it.
  private static let nothing = table([
    (1, "nothing none no nil not nope nichts keine nein rien aucun non nada ninguna ninguno"),
    (
      2,
      """
      at all really to improve change i can think of that complaints much comes mind spring springs add
      everything fine good great better was is perfect particular special gar zu du tout absolutely
      """
    ),
  ])
}
