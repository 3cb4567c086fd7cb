/// Guesses the language of a short text from its stop words and letters.
public enum LanguageGuess {
  /// Languages it knows, as ISO 639-1 codes.
  public static let languages = ["en", "de", "fr", "es", "it", "nl", "pt"]

  /// The language, or nil where the text says too little.
  public static func guess(_ utf8: [UInt8]) -> String? {
    guess(WordScan(utf8), utf8: utf8.span)
  }

  /// The language of a text.
  public static func guess(_ text: String) -> String? { guess(Array(text.utf8)) }

  /// The language of a text where no other comes near: it leads by two words that it alone has.
  public static func sureGuess(_ text: String) -> String? {
    let utf8 = Array(text.utf8)
    return guess(WordScan(utf8), utf8: utf8.span, lead: 23)
  }

  /// The language of a text that is scanned already.
  ///
  /// Each stop word votes for the languages that have it, the fewer they are the more; letters that
  /// only one of them has count two words. Nil where the best two are level.
  ///
  /// - Parameters:
  ///   - scan: The words of `utf8`.
  ///   - utf8: The bytes.
  ///   - lead: How many votes the best must have more than the second; a word of one language
  ///     alone has 12.
  /// - Returns: An ISO 639-1 code of ``languages``.
  public static func guess(_ scan: WordScan, utf8: Span<UInt8>, lead: Int = 0) -> String? {
    var votes = [Int](repeating: 0, count: languages.count)
    let table = StopWords.table
    for word in scan.words.prefix(200) {
      let bits = table.value(word.hash)
      guard bits > 0 else { continue }
      let weight = 12 / Int32(bits.nonzeroBitCount)
      var left = bits
      while left != 0 {
        votes[left.trailingZeroBitCount] += Int(weight)
        left &= left - 1
      }
    }
    letters(utf8, &votes)
    let best = votes.indices.max { (votes[$0], -$0) < (votes[$1], -$1) } ?? 0
    let second = votes.indices.filter { $0 != best }.map { votes[$0] }.max() ?? 0
    return votes[best] > second + lead ? languages[best] : nil
  }

  private static func letters(_ s: Span<UInt8>, _ votes: inout [Int]) {
    var i = 0
    let end = min(s.count, 2000) - 1
    while i < end {
      if s[i] == 0xc3 {
        switch s[i + 1] {
        case 0x9f, 0xa4, 0x84, 0x96, 0x9c: votes[1] += 24  // ß ä Ä Ö Ü
        case 0xb6, 0xbc: votes[1] += 16  // ö ü
        case 0xb1: votes[3] += 24  // ñ
        case 0xaa, 0xa8, 0xae, 0xbb: votes[2] += 8  // ê è î û
        case 0xa7: votes[2] += 6  // ç
        case 0xa3, 0xb5: votes[6] += 24  // ã õ
        default: break
        }
        i += 2
      } else if s[i] == 0xc2, s[i + 1] == 0xbf || s[i + 1] == 0xa1 {
        votes[3] += 24  // ¿ ¡
        i += 2
      } else {
        i += 1
      }
    }
  }
}
