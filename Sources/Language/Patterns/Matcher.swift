/// Compares patterns with the words of one text.
struct Matcher {
  let elements: [TokenPatterns.Element]
  let members: [UInt64]
  let stride: Int
  let negations: Int32
  let words: [WordScan.Word]
  /// The vocabulary number of each word, -1 for others.
  let ids: [Int32]

  /// The words that the pattern covers when its anchor stands at `i`.
  func match(_ pattern: TokenPatterns.Pattern, at i: Int) -> Range<Int>? {
    guard let end = right(pattern.anchor + 1, pattern.end, i + 1) else { return nil }
    guard let start = left(pattern.anchor - 1, pattern.first, i) else { return nil }
    if pattern.guardSet >= 0, isGuarded(pattern.guardSet, start, end) { return nil }
    if pattern.heedsNegation, isNegated(start) { return nil }
    return start..<end
  }

  @inline(__always)
  private func contains(_ wordSet: Int32, _ i: Int) -> Bool {
    let id = ids[i]
    guard id >= 0 else { return false }
    return members[Int(wordSet) * stride + Int(id >> 6)] >> UInt64(id & 63) & 1 == 1
  }

  /// Whether one element accepts the word at `i`.
  private func accepts(_ element: TokenPatterns.Element, _ i: Int) -> Bool {
    switch element.kind {
    case .words: return contains(element.set, i)
    case .number: return words[i].marks.contains(.digit)
    case .any: return true
    default: return false
    }
  }

  /// Matches elements from `e` to `last` with words from `i` on; returns the word after the last.
  private func right(_ e: Int, _ last: Int, _ i: Int) -> Int? {
    guard e < last else { return i }
    let element = elements[e]
    let open = i < words.count && words[i].before < .sentence
    switch element.kind {
    case .end: return open ? nil : right(e + 1, last, i)
    case .start: return nil
    case .notWords:
      if open, contains(element.set, i) { return nil }
      return right(e + 1, last, i)
    case .gap:
      for skipped in 0...Int(element.longest) {
        if skipped > 0 {
          let k = i + skipped - 1
          guard k < words.count, words[k].before < .sentence else { return nil }
        }
        if let end = right(e + 1, last, i + skipped) { return end }
      }
      return nil
    default:
      if open, accepts(element, i), let end = right(e + 1, last, i + 1) { return end }
      if element.orEnd, !open, let end = right(e + 1, last, i) { return end }
      return element.optional ? right(e + 1, last, i) : nil
    }
  }

  /// Matches elements from `e` back to `first` with words before `i`; returns the first word.
  private func left(_ e: Int, _ first: Int, _ i: Int) -> Int? {
    guard e >= first else { return i }
    let element = elements[e]
    let open = i > 0 && words[i].before < .sentence
    switch element.kind {
    case .start: return open ? nil : left(e - 1, first, i)
    case .end: return nil
    case .notWords:
      if open, contains(element.set, i - 1) { return nil }
      return left(e - 1, first, i)
    case .gap:
      var k = i
      for _ in 0...Int(element.longest) {
        if let start = left(e - 1, first, k) { return start }
        guard k > 0, words[k].before < .sentence else { return nil }
        k -= 1
      }
      return nil
    default:
      if open, accepts(element, i - 1), let start = left(e - 1, first, i - 1) { return start }
      return element.optional ? left(e - 1, first, i) : nil
    }
  }

  /// Whether a guard word stands in the sentence of the match.
  private func isGuarded(_ guardSet: Int32, _ start: Int, _ end: Int) -> Bool {
    var first = start
    while first > 0, words[first].before < .sentence { first -= 1 }
    var k = first
    while k < words.count, k == first || words[k].before < .sentence || k < end {
      if contains(guardSet, k) { return true }
      k += 1
    }
    return false
  }

  /// Whether one of the three words before the match, in its clause, is a negation.
  private func isNegated(_ start: Int) -> Bool {
    var k = start
    for _ in 0..<3 {
      guard k > 0, words[k].before < .clause else { return false }
      k -= 1
      if contains(negations, k) { return true }
    }
    return false
  }
}
