/// Gathers vocabulary, sets and patterns, and files them.
struct PatternBuilder {
  private var ids: [UInt64: Int32] = [:]
  private var hashes: [UInt64] = []
  private var sets: [[Int32]] = []
  private var known: [[Int32]: Int32] = [:]
  private var patterns: [TokenPatterns.Pattern] = []
  private var allElements: [TokenPatterns.Element] = []
  private var sources: [String] = []

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
    let required = elements.indices.filter {
      elements[$0].kind == .words && !elements[$0].optional && !elements[$0].orEnd
    }
    guard let anchor = required.min(by: { cost(elements[$0]) < cost(elements[$1]) }) else { return }
    patterns.append(
      .init(
        group: Int32(group), first: allElements.count, anchor: allElements.count + anchor,
        end: allElements.count + elements.count, guardSet: guards.isEmpty ? -1 : set(of: guards),
        heedsNegation: heedsNegation))
    allElements += elements
    sources.append(source)
  }

  /// How common the words of an element are, roughly: stop words count much, frequent words of
  /// feedback some, others one each.
  private func cost(_ element: TokenPatterns.Element) -> Int {
    sets[Int(element.set)].reduce(0) {
      let hash = hashes[Int($1)]
      if StopWords.table.value(hash) > 0 { return $0 + 50 }
      return $0 + (Self.frequent.value(hash) > 0 ? 15 : 1)
    }
  }

  /// Words that stand in many comments although they are no stop words.
  private static let frequent = WordTable(
    """
    still waiting wait told said says say call called back again never nothing nobody been money
    day days week weeks month months hour hours long times order email phone work first second
    after later yet since while take took taking get got give asked ask went come came told
    """
    .split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (WordScan.hash(of: String($0)), 1) })

  func finish(negations: Int32) -> TokenPatterns {
    let stride = max(1, (hashes.count + 63) / 64)
    var members = [UInt64](repeating: 0, count: sets.count * stride)
    for (number, set) in sets.enumerated() {
      for id in set { members[number * stride + Int(id) / 64] |= 1 << UInt64(id % 64) }
    }
    var lists = [[Int32]](repeating: [], count: hashes.count)
    for (number, pattern) in patterns.enumerated() {
      for id in Set(sets[Int(allElements[pattern.anchor].set)]) {
        lists[Int(id)].append(Int32(number))
      }
    }
    var starts: [Int32] = [0]
    for list in lists { starts.append((starts.last ?? 0) + Int32(list.count)) }
    return TokenPatterns(
      vocabulary: WordTable(hashes.enumerated().map { ($1, Int32($0)) }), patterns: patterns,
      elements: allElements, sources: sources, members: members, stride: stride,
      anchorStart: starts, byAnchor: lists.flatMap { $0 },
      negations: negations)
  }
}
