/// Names of people: after titles and introductions, in greetings and signatures, and known ones.
enum NameMasks {
  static func find(
    _ s: [UInt8], _ scan: WordScan, _ known: KnownNames, _ found: inout MaskCandidates
  ) {
    let words = scan.words
    for i in words.indices {
      if let length = known.match(words, i) {
        found.add(span(words, i..<(i + length)), .name, rank: 65)
      }
      if NameWords.titles.value(words[i].hash) >= 0 {
        let last = people(words, from: i + 1, atMost: 3)
        if last > i + 1 { found.add(span(words, (i + 1)..<last), .name, rank: 60) }
      }
    }
    for match in NameWords.introductions.matches(in: scan) {
      let start = match.words.upperBound
      let last = people(words, from: start, atMost: 3)
      if last > start { found.add(span(words, start..<last), .name, rank: 60) }
    }
  }

  private static func span(_ words: [WordScan.Word], _ range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  /// The end of the capitalised words from `start` on that may be a name.
  static func people(_ words: [WordScan.Word], from start: Int, atMost: Int) -> Int {
    var k = start
    while k < words.count, k - start < atMost, words[k].marks.contains(.capital),
      k == start || words[k].before == .none, words[k].before < .sentence || k == start,
      NameWords.never.value(words[k].hash) < 0
    { k += 1 }
    return k
  }
}
