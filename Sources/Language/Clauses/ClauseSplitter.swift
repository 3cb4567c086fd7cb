/// Cuts a text into clauses, the units that may each be about another process.
///
/// Cut are: sentences; semicolons, dashes and brackets between stretches of three words or more;
/// before contrast words (`but`, `aber`, `mais`, `pero`, …); before `and` and after commas where a
/// new subject with a verb of its own follows. English, German, French and Spanish.
public enum ClauseSplitter {
  /// The clauses as UTF-8 ranges, in order, without the white space around them; every word lies in
  /// exactly one of them.
  public static func clauses(of utf8: [UInt8]) -> [Range<Int>] {
    let scan = WordScan(utf8)
    return clauses(of: scan, utf8: utf8.span)
  }

  /// The clauses of a text.
  public static func clauses(of text: String) -> [Range<Int>] { clauses(of: Array(text.utf8)) }

  /// The clauses of a text that is scanned already.
  ///
  /// - Parameters:
  ///   - scan: The words of `utf8`.
  ///   - utf8: The bytes.
  /// - Returns: UTF-8 ranges in order, see ``clauses(of:)-(Array<UInt8>)``.
  public static func clauses(of scan: WordScan, utf8: Span<UInt8>) -> [Range<Int>] {
    clauses(wordClauses(of: scan), of: scan, utf8: utf8)
  }

  /// The clauses of a text that was cut already into ranges of word numbers.
  public static func clauses(
    _ wordClauses: [Range<Int>], of scan: WordScan, utf8: Span<UInt8>
  ) -> [Range<Int>] {
    wordClauses.map { words in
      let start = Int(scan.words[words.lowerBound].start)
      let next =
        words.upperBound < scan.words.count
        ? Int(scan.words[words.upperBound].start) : utf8.count
      return (words.lowerBound == 0 ? leading(utf8, start) : start)..<trimmed(utf8, start, next)
    }
  }

  /// The clauses as ranges of word numbers.
  public static func wordClauses(of scan: WordScan) -> [Range<Int>] {
    let words = scan.words
    guard !words.isEmpty else { return [] }
    let table = ClauseWords.table
    let roles = words.map { ClauseWords.role($0, table) }
    var out: [Range<Int>] = []
    var start = 0
    for i in words.indices.dropFirst() where isCut(words, roles, i, from: start) {
      out.append(start..<i)
      start = i
    }
    out.append(start..<words.count)
    return joined(out, words, roles)
  }

  private static func isCut(
    _ words: [WordScan.Word], _ roles: [ClauseWords.Role], _ i: Int, from start: Int
  ) -> Bool {
    let length = i - start
    switch words[i].before {
    case .sentence: return true
    case .clause: return length >= 3 && stretch(words, i) >= 3
    case .comma:
      if roles[i] == .contrast { return length >= 2 }
      if roles[i] == .and { return length >= 2 && newSubject(words, roles, i + 1) }
      return length >= 3 && newSubject(words, roles, i)
    case .none:
      if roles[i] == .contrast {
        // "nothing but", "not only … but also", "alles andere als": no cut after so few words.
        return length >= 2 && stretch(words, i) >= 3 && roles[i - 1] != .holdsContrast
      }
      return roles[i] == .and && length >= 3 && newSubject(words, roles, i + 1)
    }
  }

  /// How many words follow before the next mark of punctuation, at most four.
  private static func stretch(_ words: [WordScan.Word], _ i: Int) -> Int {
    var n = 1
    while n < 4, i + n < words.count, words[i + n].before < .clause { n += 1 }
    return n
  }

  /// Whether a subject stands at `i` and its verb within the next five words.
  private static func newSubject(
    _ words: [WordScan.Word], _ roles: [ClauseWords.Role], _ i: Int
  ) -> Bool {
    guard i < words.count else { return false }
    let isPronoun = roles[i] == .pronoun
    guard isPronoun || roles[i] == .determiner else { return false }
    var k = i + 1
    while k < words.count, k <= i + 5, words[k].before < .comma || k == i {
      if roles[k] == .verb { return true }
      if roles[k] == .and || roles[k] == .contrast { return false }
      k += 1
    }
    // "and I cancelled": after a personal pronoun any word may be its verb.
    return isPronoun && i + 1 < words.count && words[i + 1].before == .none
  }

  /// Puts stretches of one or two words that are no sentence to the clause before.
  private static func joined(
    _ clauses: [Range<Int>], _ words: [WordScan.Word], _ roles: [ClauseWords.Role]
  ) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for clause in clauses {
      if let last = out.last, clause.count < 2, words[clause.lowerBound].before < .sentence {
        out[out.count - 1] = last.lowerBound..<clause.upperBound
      } else {
        out.append(clause)
      }
    }
    return out
  }

  /// Moves the start of the first clause back over opening marks.
  private static func leading(_ s: Span<UInt8>, _ start: Int) -> Int {
    var i = start
    while i > 0, !Bytes.isSpace(s[i - 1]) { i -= 1 }
    return i
  }

  /// Takes white space, and opening marks of what follows, off the end.
  private static func trimmed(_ s: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = end
    while i > start, Bytes.isSpace(s[i - 1]) || s[i - 1] == 0x28 || s[i - 1] == 0x22 { i -= 1 }
    return i
  }
}
