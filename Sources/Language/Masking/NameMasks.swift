/// Names of people: after titles and introductions, in greetings and signatures, by common first
/// names, and known ones.
struct NameMasks {
  private let s: [UInt8]
  private let words: [WordScan.Word]

  static func find(
    _ s: [UInt8], _ scan: WordScan, _ known: KnownNames, _ found: inout MaskCandidates
  ) {
    guard !scan.words.isEmpty else { return }
    let finder = NameMasks(s: s, words: scan.words)
    let roles = NameWords.roles
    let first = FirstNames.table
    for i in scan.words.indices {
      if let length = known.match(scan.words, i) {
        finder.add(finder.firstName(before: i)..<(i + length), 68, &found)
      }
      switch roles.value(scan.words[i].hash) {
      case 1: finder.afterTitle(i, &found)
      case 2: finder.greeting(i, &found)
      case 3: finder.signature(i, needsBreak: false, &found)
      case 4: finder.signature(i, needsBreak: true, &found)
      default: break
      }
      if scan.words[i].marks.contains(.capital) {
        let kind = first.value(scan.words[i].hash)
        if kind > 0 { finder.byFirstName(i, isPlain: kind == 1, &found) }
      } else if first.value(scan.words[i].hash) == 1 {
        finder.uncapitalised(i, &found)
      }
    }
    for match in NameWords.introductions.matches(in: scan, isDistinct: false) {
      finder.introduced(match.words.upperBound, group: match.group, &found)
    }
  }

  private func add(_ range: Range<Int>, _ rank: Int, _ found: inout MaskCandidates) {
    guard !range.isEmpty else { return }
    found.add(
      Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end), .name, rank: rank)
  }

  /// The end of the capitalised words from `start` on that may be a name, particles among them.
  private func people(from start: Int, atMost: Int) -> Int {
    var k = start
    var end = start
    var count = 0
    while k < words.count, count < atMost || isHyphened(k), k == start || isJoined(k) {
      let isName =
        words[k].marks.contains(.capital) && !words[k].marks.contains(.digit)
        && (NameWords.never.value(words[k].hash) < 0 || isInitial(k))
        && (k == start || isInitial(k) || StopWords.table.value(words[k].hash) < 0)
      if isName {
        if !isHyphened(k) { count += 1 }
        k += 1
        end = k
        if words[k - 1].marks.contains(.asked) || words[k - 1].marks.contains(.exclaimed) { break }
      } else if k > start, NameWords.particles.value(words[k].hash) > 0, k - end < 2 {
        k += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether only a space, hyphen, apostrophe or the full stop of an initial stands before a word.
  private func isJoined(_ i: Int) -> Bool {
    guard words[i].before == .none else { return false }
    let gap = s[Int(words[i - 1].end)..<Int(words[i].start)]
    return gap.count <= 2 && gap.allSatisfy { $0 == 0x20 || $0 == 0x2d || $0 == 0x2e || $0 == 0x27 }
  }

  /// Whether a hyphen ties a word to the one before (`Anne-Marie`).
  private func isHyphened(_ i: Int) -> Bool {
    i > 0 && i < words.count && words[i - 1].end + 1 == words[i].start
      && s[Int(words[i - 1].end)] == 0x2d
  }

  /// Whether a word is one capital with a full stop.
  private func isInitial(_ i: Int) -> Bool {
    let end = Int(words[i].end)
    return words[i].end - words[i].start == 1 && end < s.count && s[end] == 0x2e
  }

  /// Where a known surname's first name begins: a capitalised word right before it that is no other
  /// word (`Yusyf Demir`, where only Demir is known).
  private func firstName(before i: Int) -> Int {
    guard i > 0, isJoined(i), words[i - 1].marks.contains(.capital),
      !words[i - 1].marks.contains(.digit), NameWords.never.value(words[i - 1].hash) < 0,
      NameWords.roles.value(words[i - 1].hash) < 0,
      StopWords.table.value(words[i - 1].hash) < 0,
      SentimentLexicon.shared.entry(words[i - 1].hash).valence == 0
    else { return i }
    return i - 1
  }

  /// A common first name in lower case where what follows says that it is a person's: `rosa was
  /// lovely`, `priya from billing`.
  private func uncapitalised(_ i: Int, _ found: inout MaskCandidates) {
    guard i + 1 < words.count, isJoined(i + 1),
      NameWords.doings.value(words[i + 1].hash) > 0,
      NameWords.alsoWords.value(words[i].hash) < 0,
      i == 0 || words[i].before != .none || StopWords.table.value(words[i - 1].hash) < 0
        || NameWords.beforePeople.value(words[i - 1].hash) > 0
    else { return }
    add(i..<(i + 1), 46, &found)
  }

  private func endsLine(_ i: Int) -> Bool { i >= words.count || words[i].before >= .comma }

  private func afterTitle(_ i: Int, _ found: inout MaskCandidates) {
    guard i + 1 < words.count, isJoined(i + 1) else { return }
    // `Frau Dr. Meier`: the second title takes over.
    if NameWords.roles.value(words[i + 1].hash) == 1 { return }
    add((i + 1)..<people(from: i + 1, atMost: 3), 62, &found)
  }

  /// `Hi Sarah,`: capitalised words up to a break.
  private func greeting(_ i: Int, _ found: inout MaskCandidates) {
    guard i + 1 < words.count, isJoined(i + 1), words[i].before >= .comma || i < 3 else { return }
    let end = people(from: i + 1, atMost: 3)
    if end > i + 1, endsLine(end), NameWords.roles.value(words[i + 1].hash) < 0 {
      add((i + 1)..<end, 58, &found)
    }
  }

  /// `Kind regards, Sarah Jones`: capitalised words up to the end of the line.
  private func signature(_ i: Int, needsBreak: Bool, _ found: inout MaskCandidates) {
    let start = i + 1
    guard start < words.count else { return }
    if needsBreak, words[start].before < .comma { return }
    let end = people(from: start, atMost: 3)
    guard end > start, endsLine(end) else { return }
    let isSure = end == words.count || words[end].before == .sentence
    guard isSure else { return }
    if needsBreak || end - start == 1 {
      // One word after thanks may begin a sentence of one word: "Thanks. Excellent."
      let hash = words[start].hash
      let isPlain =
        SentimentLexicon.shared.entry(hash).valence == 0 && StopWords.table.value(hash) < 0
      guard isPlain || FirstNames.table.value(hash) > 0 else { return }
      if needsBreak, end < words.count, FirstNames.table.value(hash) < 0 { return }
    }
    add(start..<end, 57, &found)
  }

  private func introduced(_ start: Int, group: Int, _ found: inout MaskCandidates) {
    let anyCase = group == 0
    guard start < words.count, words[start].before <= .comma else { return }
    var begin = start
    if NameWords.roles.value(words[begin].hash) == 1 { begin += 1 }
    guard begin < words.count else { return }
    let end = people(from: begin, atMost: anyCase ? 3 : 2)
    if end > begin {
      let hash = words[begin].hash
      let isFirst = FirstNames.table.value(hash) > 0
      if anyCase || isFirst || (group == 1 && StopWords.table.value(hash) < 0 && isPlausible(begin))
      {
        add(begin..<end, 61, &found)
      }
    } else if anyCase, StopWords.table.value(words[begin].hash) < 0,
      !words[begin].marks.contains(.digit), words[begin].before == .none,
      NameWords.never.value(words[begin].hash) < 0
    {
      let hasSurname =
        begin + 1 < words.count && isJoined(begin + 1)
        && StopWords.table.value(words[begin + 1].hash) < 0
        && FirstNames.table.value(words[begin].hash) > 0
      add(begin..<(begin + (hasSurname ? 2 : 1)), 55, &found)
    }
  }

  /// A capitalised word that is not shouted and says no feeling.
  private func isPlausible(_ i: Int) -> Bool {
    !words[i].marks.contains(.capitals) && words[i].end - words[i].start > 2
      && SentimentLexicon.shared.entry(words[i].hash).valence == 0
      && !words[i - 1].marks.contains(.capitals)
  }

  /// A common first name, with the capitalised words after it.
  private func byFirstName(_ i: Int, isPlain: Bool, _ found: inout MaskCandidates) {
    if i > 0, isJoined(i), words[i - 1].marks.contains(.capital),
      FirstNames.table.value(words[i - 1].hash) == 1
    {
      return
    }
    let end = people(from: i, atMost: 2)
    let hasSurname = end - i > 1
    let shouted = words[i].marks.contains(.capitals) && words[i].end - words[i].start > 1
    if isPlain {
      add(i..<max(end, i + 1), 50, &found)
    } else if hasSurname, !shouted, words[i].before < .sentence {
      add(i..<end, 48, &found)
    }
  }
}
