/// Gathers vocabulary, sets and patterns, and files them.
struct PatternBuilder {
  private var ids: [UInt64: Int32] = [:]
  private var hashes: [UInt64] = []
  private var sets: [[Int32]] = []
  private var known: [[Int32]: Int32] = [:]
  private var patterns: [TokenPatterns.Pattern] = []

  /// The number of the set of these words; equal sets share one.
  mutating func set(of words: [String]) -> Int32 {
    var members: [Int32] = []
    for word in words {
      let hash = WordScan.hash(of: word)
      guard hash != 0 else { continue }
      if let id = ids[hash] {
        members.append(id)
      } else {
        let id = Int32(hashes.count)
        ids[hash] = id
        hashes.append(hash)
        members.append(id)
      }
    }
    members.sort()
    if let number = known[members] { return number }
    let number = Int32(sets.count)
    known[members] = number
    sets.append(members)
    return number
  }

  mutating func add(
    _ elements: [TokenPatterns.Element], group: Int, guards: [String], heedsNegation: Bool,
    source: String
  ) {
    let required = elements.indices.filter { elements[$0].kind == .words && !elements[$0].optional }
    guard let anchor = required.min(by: { cost(elements[$0]) < cost(elements[$1]) }) else { return }
    patterns.append(
      .init(
        group: Int32(group), elements: elements, anchor: anchor,
        guardSet: guards.isEmpty ? -1 : set(of: guards), heedsNegation: heedsNegation,
        source: source))
  }

  /// How common the words of an element are, roughly: stop words count much, others one each.
  private func cost(_ element: TokenPatterns.Element) -> Int {
    sets[Int(element.set)].reduce(0) {
      $0 + (StopWords.table.value(hashes[Int($1)]) > 0 ? 50 : 1)
    }
  }

  func finish(negations: Int32) -> TokenPatterns {
    let stride = max(1, (hashes.count + 63) / 64)
    var members = [UInt64](repeating: 0, count: sets.count * stride)
    for (number, set) in sets.enumerated() {
      for id in set { members[number * stride + Int(id) / 64] |= 1 << UInt64(id % 64) }
    }
    var lists = [[Int32]](repeating: [], count: hashes.count)
    for (number, pattern) in patterns.enumerated() {
      for id in Set(sets[Int(pattern.elements[pattern.anchor].set)]) {
        lists[Int(id)].append(Int32(number))
      }
    }
    var starts: [Int32] = [0]
    for list in lists { starts.append((starts.last ?? 0) + Int32(list.count)) }
    return TokenPatterns(
      vocabulary: WordTable(hashes.enumerated().map { ($1, Int32($0)) }), patterns: patterns,
      members: members, stride: stride, anchorStart: starts, byAnchor: lists.flatMap { $0 },
      negations: negations)
  }
}
