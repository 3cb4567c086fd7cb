/// A compiled set of patterns over the words of a text.
///
/// Patterns are lines of data, read by ``PatternReader``. Each is filed under its rarest word, the
/// anchor, so that a text is only compared with the patterns whose anchor it holds.
public struct TokenPatterns: Sendable {
  /// Where a pattern matched.
  public struct Match: Sendable, Equatable {
    /// The group of the pattern, as numbered when the set was made.
    public var group: Int
    /// The number of the pattern in the set.
    public var pattern: Int
    /// The words it covers.
    public var words: Range<Int>
  }

  struct Element: Sendable, Equatable {
    enum Kind: UInt8, Sendable { case words, number, any, gap, start, end, notWords }
    var kind: Kind
    /// The set of words, for `words` and `notWords`.
    var set: Int32 = -1
    var optional = false
    /// Whether the end of the sentence will do as well (`x|$`).
    var orEnd = false
    /// The most words a gap may cover.
    var longest: UInt8 = 0
  }

  struct Pattern: Sendable {
    var group: Int32
    /// Its elements: elements[first..<end]; the anchor is one of them.
    var first: Int
    var anchor: Int
    var end: Int
    /// Words of which none may stand in the same sentence, or -1.
    var guardSet: Int32
    /// Whether a negation shortly before it blocks it.
    var heedsNegation: Bool
  }

  let vocabulary: WordTable
  let patterns: [Pattern]
  /// The elements of all patterns, one after the other.
  let elements: [Element]
  /// The patterns as they are written, for explanations.
  let sources: [String]
  /// members[set * stride + id / 64] bit id % 64: whether a word belongs to a set.
  let members: [UInt64]
  let stride: Int
  /// The patterns of each anchor word: byAnchor[anchorStart[id]..<anchorStart[id + 1]].
  let anchorStart: [Int32]
  let byAnchor: [Int32]
  /// The set of the negations.
  let negations: Int32

  /// The number of patterns.
  public var count: Int { patterns.count }

  /// The text of a pattern as its data file has it.
  public func source(of pattern: Int) -> String { sources[pattern] }

  /// The matches in order of the text.
  ///
  /// Complexity: O(words × patterns that share an anchor).
  ///
  /// - Parameters:
  ///   - scan: The text.
  ///   - isDistinct: Whether only the longest match of a group in a sentence counts. The default is
  ///     true.
  /// - Returns: What matched.
  public func matches(in scan: WordScan, isDistinct: Bool = true) -> [Match] {
    let words = scan.words
    guard !words.isEmpty else { return [] }
    var ids = [Int32](repeating: -1, count: words.count)
    var anchored = false
    let vocabulary = vocabulary
    for i in words.indices {
      let id = vocabulary.value(words[i].hash)
      ids[i] = id
      if id >= 0, anchorStart[Int(id)] < anchorStart[Int(id) + 1] { anchored = true }
    }
    guard anchored else { return [] }
    let text = Matcher(
      elements: elements, members: members, stride: stride, negations: negations, words: words,
      ids: ids)
    var out: [Match] = []
    for i in ids.indices where ids[i] >= 0 {
      let id = Int(ids[i])
      for k in anchorStart[id]..<anchorStart[id + 1] {
        let number = Int(byAnchor[Int(k)])
        guard let range = text.match(patterns[number], at: i) else { continue }
        out.append(Match(group: Int(patterns[number].group), pattern: number, words: range))
      }
    }
    return isDistinct ? Self.distinct(out, words) : Self.ordered(out)
  }

  /// Keeps the longest match of a group in each sentence.
  private static func distinct(_ matches: [Match], _ words: [WordScan.Word]) -> [Match] {
    guard matches.count > 1 else { return matches }
    var sentence: [Int] = []
    sentence.reserveCapacity(words.count)
    for word in words {
      sentence.append((sentence.last ?? 0) + (word.before == .sentence ? 1 : 0))
    }
    var kept: [Match] = []
    for match in matches {
      let place = sentence[match.words.lowerBound]
      if let same = kept.firstIndex(where: {
        $0.group == match.group && sentence[$0.words.lowerBound] == place
      }) {
        if match.words.count > kept[same].words.count { kept[same] = match }
      } else {
        kept.append(match)
      }
    }
    return ordered(kept)
  }

  private static func ordered(_ matches: [Match]) -> [Match] {
    matches.sorted {
      ($0.words.lowerBound, -$0.words.upperBound, $0.group, $0.pattern)
        < ($1.words.lowerBound, -$1.words.upperBound, $1.group, $1.pattern)
    }
  }
}
