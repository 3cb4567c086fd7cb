import Language

/// The words of a company's own texts.
enum Vocabulary {
  /// More words than this are not learned for spelling; the rarest are left out.
  static let maximum = 20_000

  /// A speller of the plain words that stand in two texts or more, the most frequent first.
  static func speller(_ texts: [FeatureInput]) -> Speller? {
    var seen: [UInt64: (count: Int, last: Int, word: String)] = [:]
    var stream = TokenStream()
    for (number, text) in texts.enumerated() {
      stream.read(text.text)
      for (index, token) in stream.tokens.enumerated() where token.kind == .word {
        if let entry = seen[token.hash] {
          guard entry.last != number else { continue }
          seen[token.hash] = (entry.count + 1, number, entry.word)
        } else {
          seen[token.hash] = (1, number, stream.word(index))
        }
      }
    }
    let words = seen.values.filter { $0.count >= 2 && Speller.isPlain($0.word.utf8) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.word < $1.word }
      .prefix(maximum).map(\.word)
    return words.isEmpty ? nil : Speller(words: words)
  }
}
