/// Porter's stemmer for English, on lower-case ASCII words; other words are left as they are.
///
/// Source: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
struct Stemmer {
  private var b: [UInt8]

  /// The stem of a lower-case word.
  static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    if let apostrophe = bytes.firstIndex(of: UInt8(ascii: "'")) {
      // `don't` keeps its negation apart from `do`; `it's` and `patient's` lose their ending.
      let rest = bytes[(apostrophe + 1)...]
      if rest.elementsEqual("s".utf8) { bytes.removeLast(2) } else { return word }
    }
    guard bytes.count > 2, bytes.allSatisfy({ 0x61...0x7A ~= $0 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var stemmer = Stemmer(b: bytes)
    stemmer.plurals()
    stemmer.yToI()
    stemmer.replace(Self.step2, measureOver: 0)
    stemmer.replace(Self.step3, measureOver: 0)
    stemmer.drop(Self.step4)
    stemmer.finalE()
    return String(decoding: stemmer.b, as: UTF8.self)
  }

  private static let step2: [([UInt8], [UInt8])] = pairs([
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ])
  private static let step3: [([UInt8], [UInt8])] = pairs([
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ])
  private static let step4: [[UInt8]] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ].sorted { $0.count > $1.count }.map { Array($0.utf8) }

  private static func pairs(_ list: [(String, String)]) -> [([UInt8], [UInt8])] {
    list.sorted { $0.0.utf8.count > $1.0.utf8.count }.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch b[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How many times a vowel run is followed by a consonant run in the first `length` bytes.
  private func measure(_ length: Int) -> Int {
    var count = 0
    var vowelBefore = false
    for index in 0..<length {
      let consonant = isConsonant(index)
      if consonant && vowelBefore { count += 1 }
      vowelBefore = !consonant
    }
    return count
  }

  private func hasVowel(_ length: Int) -> Bool { (0..<length).contains { !isConsonant($0) } }

  private func ends(_ suffix: [UInt8]) -> Bool { b.count > suffix.count && b.hasSuffix(suffix) }

  private func ends(_ suffix: String) -> Bool {
    b.count > suffix.utf8.count && b.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private func doubleConsonant() -> Bool {
    b.count > 1 && b[b.count - 1] == b[b.count - 2] && isConsonant(b.count - 1)
  }

  /// Consonant, vowel, consonant at the end, the last not w, x or y.
  private func shortEnd(_ length: Int) -> Bool {
    guard length > 2, isConsonant(length - 1), !isConsonant(length - 2), isConsonant(length - 3)
    else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(b[length - 1])
  }

  private mutating func plurals() {
    if ends("sses") || ends("ies") {
      b.removeLast(2)
    } else if ends("s") && !ends("ss") && !ends("us") {
      b.removeLast()
    }
    if ends("eed") {
      if measure(b.count - 3) > 0 { b.removeLast() }
      return
    }
    if ends("ed") && hasVowel(b.count - 2) {
      b.removeLast(2)
    } else if ends("ing") && hasVowel(b.count - 3) {
      b.removeLast(3)
    } else {
      return
    }
    if ends("at") || ends("bl") || ends("iz") {
      b.append(UInt8(ascii: "e"))
    } else if doubleConsonant(), let last = b.last,
      ![UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")].contains(last)
    {
      b.removeLast()
    } else if measure(b.count) == 1 && shortEnd(b.count) {
      b.append(UInt8(ascii: "e"))
    }
  }

  private mutating func yToI() {
    if ends("y") && hasVowel(b.count - 1) { b[b.count - 1] = UInt8(ascii: "i") }
  }

  private mutating func replace(_ rules: [([UInt8], [UInt8])], measureOver: Int) {
    for (suffix, replacement) in rules where ends(suffix) {
      if measure(b.count - suffix.count) > measureOver {
        b.removeLast(suffix.count)
        b += replacement
      }
      return
    }
  }

  private mutating func drop(_ suffixes: [[UInt8]]) {
    for suffix in suffixes where ends(suffix) {
      let length = b.count - suffix.count
      guard measure(length) > 1 else { return }
      if suffix.elementsEqual("ion".utf8),
        ![UInt8(ascii: "s"), UInt8(ascii: "t")].contains(b[length - 1])
      {
        return
      }
      b.removeLast(suffix.count)
      return
    }
  }

  private mutating func finalE() {
    if ends("e") {
      let length = b.count - 1
      if measure(length) > 1 || measure(length) == 1 && !shortEnd(length) { b.removeLast() }
    }
    if measure(b.count) > 1 && doubleConsonant() && b.last == UInt8(ascii: "l") { b.removeLast() }
  }
}

extension Array where Element == UInt8 {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
