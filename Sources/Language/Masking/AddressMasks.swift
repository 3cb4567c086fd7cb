/// Street addresses and postcodes of Britain, the United States, Germany, France and Spain.
struct AddressMasks {
  private let s: [UInt8]
  private let words: [WordScan.Word]

  static func find(_ s: [UInt8], _ scan: WordScan, _ found: inout MaskCandidates) {
    let finder = AddressMasks(s: s, words: scan.words)
    var streets: [Int] = []
    let table = StreetWords.table
    for i in scan.words.indices {
      let range: Range<Int>?
      switch table.value(scan.words[i].hash) {
      case 1: range = finder.english(i)
      case 2: range = finder.english(i) ?? finder.french(i) ?? finder.spanish(i)
      case 3: range = finder.french(i)
      case 4: range = finder.spanish(i)
      default: range = finder.german(i)
      }
      if let range {
        let span = finder.span(range)
        found.add(span, .address, rank: 78)
        streets.append(span.upperBound)
      }
    }
    for i in s.indices where Bytes.isAlnum(s[i]) && (i == 0 || !Bytes.isWord(s[i - 1])) {
      if let end = finder.britishPostcode(i) { found.add(i..<end, .postcode, rank: 80) }
    }
    for i in scan.words.indices where scan.words[i].marks.contains(.number) {
      if let range = finder.numericPostcode(i, streets) { found.add(range, .postcode, rank: 79) }
    }
  }

  private func span(_ range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  private func isHouseNumber(_ i: Int) -> Bool {
    words.indices.contains(i) && words[i].marks.contains(.digit)
      && words[i].end - words[i].start <= 5 && Bytes.isDigit(s[Int(words[i].start)])
      && !(words[i].end - words[i].start > 2 && s[Int(words[i].end) - 2] == 0x68)
  }

  private func isCapital(_ i: Int) -> Bool { words[i].marks.contains(.capital) }

  /// `12 Station Road`, `Flat 3, 7 high street`: a number, one to four words, the kind of street.
  private func english(_ i: Int) -> Range<Int>? {
    var k = i - 1
    while k >= 0, i - k <= 4, words[k + 1].before <= (k + 1 == i ? .none : .comma) {
      if isHouseNumber(k), k < i - 1 {
        return flat(k)..<(i + 1)
      }
      // Small words and units say that it is no address: "10 minutes down the road".
      let isPlainWord =
        isCapital(k) || (isCapital(i) == false && StopWords.table.value(words[k].hash) < 0)
      guard isPlainWord, !StreetWords.isUnit(words[k].hash) else { return nil }
      k -= 1
    }
    return nil
  }

  /// Takes in `Flat 3,` before the house number.
  private func flat(_ number: Int) -> Int {
    guard number >= 2, StreetWords.isFlat(words[number - 2].hash),
      words[number - 1].marks.contains(.digit)
    else { return number }
    return number - 2
  }

  /// `Hauptstraße 5`, `Lange Str. 12a`, `Am Markt` is left.
  private func german(_ i: Int) -> Range<Int>? {
    guard i + 1 < words.count, isCapital(i), isHouseNumber(i + 1),
      Int(words[i + 1].start) - Int(words[i].end) <= 2, StreetWords.endsAsStreet(s, words[i])
    else { return nil }
    var start = i
    let isBare = words[i].end - words[i].start <= 8 && StreetWords.isBareStreet(words[i].hash)
    if isBare {
      guard i > 0, isCapital(i - 1), words[i].before == .none else { return nil }
      start = i - 1
    }
    var end = i + 2
    if end < words.count, words[end].end - words[end].start == 1, words[end].before == .none,
      Int(words[end].start) - Int(words[end - 1].end) <= 1, s[Int(words[end].start)] | 0x20 < 0x68,
      StopWords.table.value(words[end].hash) < 0
    {
      end += 1
    }
    return start..<end
  }

  /// `12 bis, rue de la Paix`.
  private func french(_ i: Int) -> Range<Int>? {
    var start = i - 1
    if start >= 1, StreetWords.isBis(words[start].hash) { start -= 1 }
    guard start >= 0, isHouseNumber(start), words[i].before <= .comma else { return nil }
    let end = streetName(from: i + 1)
    return end > i + 1 ? start..<end : nil
  }

  /// `calle Mayor, 5`, `Avda. de la Constitución 12`.
  private func spanish(_ i: Int) -> Range<Int>? {
    if i > 0, isHouseNumber(i - 1), let french = french(i) { return french }
    var end = streetName(from: i + 1)
    guard end > i + 1 else { return nil }
    if end < words.count, StreetWords.isNumberWord(words[end].hash) { end += 1 }
    guard isHouseNumber(end), words[end].before <= .comma else { return nil }
    return i..<(end + 1)
  }

  /// The end of the capitalised words and particles from `start` on.
  private func streetName(from start: Int) -> Int {
    var k = start
    var end = start
    while k < words.count, k - start < 6, words[k].before == .none || k == start {
      if isCapital(k), !words[k].marks.contains(.digit) {
        end = k + 1
      } else if NameWords.particles.value(words[k].hash) < 0,
        !StreetWords.isFrenchArticle(words[k].hash)
      {
        break
      }
      k += 1
    }
    return end
  }

  /// Area letters, district, space, digit and two letters: `SW1A 1AA`, `M1 1AE`; in small letters
  /// only with the space and after a word such as `postcode`.
  ///
  /// Source: BS 7666, without its rarer restrictions.
  private func britishPostcode(_ i: Int) -> Int? {
    guard Bytes.isLetter(s[i]) else { return nil }
    var k = i + 1
    if k < s.count, Bytes.isLetter(s[k]) { k += 1 }
    guard k < s.count, Bytes.isDigit(s[k]) else { return nil }
    k += 1
    if k < s.count, Bytes.isAlnum(s[k]) { k += 1 }
    let hasSpace = k < s.count && s[k] == 0x20
    if hasSpace { k += 1 } else if k - i < 3 || !Bytes.isAlnum(s[k - 1]) { return nil }
    let end = inward(k) ?? (hasSpace ? nil : inward(k - 1))
    guard let end else { return nil }
    let isUpper = s[i..<end].allSatisfy { !Bytes.isLower($0) }
    return isUpper || (hasSpace && followsPostcodeWord(i)) ? end : nil
  }

  /// A digit and two letters of which none is C, I, K, M, O or V, then no more letters.
  private func inward(_ k: Int) -> Int? {
    guard k + 2 < s.count, Bytes.isDigit(s[k]), isInward(s[k + 1]), isInward(s[k + 2]),
      k + 3 == s.count || !Bytes.isWord(s[k + 3])
    else { return nil }
    return k + 3
  }

  private func isInward(_ b: UInt8) -> Bool {
    Bytes.isLetter(b) && !"cikmov".utf8.contains(b | 0x20)
  }

  private func followsPostcodeWord(_ i: Int) -> Bool {
    var k = words.count - 1
    while k >= 0, Int(words[k].start) >= i { k -= 1 }
    var steps = 0
    while k >= 0, steps < 3 {
      if StreetWords.isPostcodeWord(words[k].hash) { return true }
      k -= 1
      steps += 1
    }
    return false
  }

  /// Five digits before a town (`10115 Berlin`), after a street, or after a state (`TX 75001-1234`).
  private func numericPostcode(_ i: Int, _ streets: [Int]) -> Range<Int>? {
    let start = Int(words[i].start)
    var end = Int(words[i].end)
    guard end - start == 5, s[start..<end].allSatisfy(Bytes.isDigit) else { return nil }
    if i > 0, words[i].before <= .comma, StreetWords.isState(s, words[i - 1]) {
      if end + 4 < s.count, s[end] == 0x2d, s[(end + 1)...(end + 4)].allSatisfy(Bytes.isDigit) {
        end += 5
      }
      return start..<end
    }
    if i > 0, StreetWords.isPostcodeWord(words[i - 1].hash) { return start..<end }
    if i > 1, StreetWords.isPostcodeWord(words[i - 2].hash) { return start..<end }
    let town = i + 1
    guard town < words.count, words[town].before == .none, isCapital(town),
      words[town].end - words[town].start > 2, !StreetWords.isUnit(words[town].hash)
    else { return nil }
    let isAfterStreet = streets.contains { $0 <= start && start - $0 <= 4 }
    let isPlace = i > 0 && StreetWords.isPlaceWord(words[i - 1].hash)
    let isPrefixed = start > 1 && s[start - 1] == 0x2d && "DFE".utf8.contains(s[start - 2])
    return isAfterStreet || isPlace || isPrefixed || StreetWords.isTown(words[town].hash)
      ? start..<end : nil
  }
}
