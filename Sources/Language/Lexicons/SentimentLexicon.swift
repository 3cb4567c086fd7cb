/// Words with the feeling they carry, from −4 to 4, and the words that turn or strengthen it.
///
/// Written for customer feedback: what people say about service, money, waiting and things that do
/// not work.
public struct SentimentLexicon: Sendable {
  /// What a word does.
  public enum Role: Int32, Sendable {
    case negation = 1000
    case stronger
    case weaker
    case contrast
    case other
  }

  /// Tenths of valence by word, or a role.
  private let table: WordTable
  /// Phrases of two words or more; the group is the valence in tenths + 100.
  public let phrases: TokenPatterns

  /// The lexicon of all languages it knows: English, German, French, Spanish.
  public static let shared = SentimentLexicon(
    lists: SentimentEnglish.valences + SentimentGerman.valences + SentimentFrench.valences
      + SentimentSpanish.valences + SentimentSymbols.valences,
    roles: SentimentRoles.lists,
    phrases: SentimentEnglish.phrases + SentimentGerman.phrases + SentimentFrench.phrases
      + SentimentSpanish.phrases)

  init(
    lists: [(Double, String)], roles: [(Role, String)], phrases: [(Double, String)]
  ) {
    var pairs: [(hash: UInt64, value: Int32)] = []
    for (valence, text) in lists {
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for form in word.hasSuffix("~") ? EnglishForms.of(String(word.dropLast())) : [String(word)]
        {
          pairs.append((WordScan.hash(of: form), Int32((valence * 10).rounded()) + 100))
        }
      }
    }
    for (role, text) in roles {
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        pairs.append((WordScan.hash(of: String(word)), role.rawValue))
      }
    }
    table = WordTable(pairs)
    var reader = PatternReader()
    for (valence, text) in phrases {
      let lines = text.split(separator: "\n").map { $0.hasPrefix("%") ? String($0) : "%" + $0 }
      reader.add(lines.joined(separator: "\n"), group: Int((valence * 10).rounded()) + 100)
    }
    self.phrases = reader.compile()
  }

  /// The valence of a word, or its role, or neither.
  @inline(__always)
  public func entry(_ hash: UInt64) -> (valence: Double, role: Role?) {
    let value = table.value(hash)
    if value < 0 { return (0, nil) }
    if value >= 1000 { return (0, Role(rawValue: value)) }
    return (Double(value - 100) / 10, nil)
  }

  /// The valence of a phrase by its group.
  public static func valence(ofGroup group: Int) -> Double { Double(group - 100) / 10 }
}
