/// The state of ``WordScan`` while it reads.
struct WordReader {
  var words: [WordScan.Word]
  private var pending: WordScan.Break = .sentence

  init(words: [WordScan.Word]) { self.words = words }

  /// FNV-1a over folded bytes.
  ///
  /// Source: G. Fowler, L. C. Noll, K.-P. Vo.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func add(_ byte: UInt8, _ hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  mutating func read(_ s: Span<UInt8>) {
    var i = 0
    while i < s.count {
      let byte = s[i]
      if Bytes.isWord(byte) {
        if byte >= 0x80, let next = nonLetter(s, i) {
          i = next
          continue
        }
        i = word(s, i)
      } else {
        i = punctuation(s, i)
      }
    }
  }

  private mutating func breaks(_ b: WordScan.Break) { if b > pending { pending = b } }

  private mutating func append(
    _ start: Int, _ end: Int, _ hash: UInt64, _ marks: WordScan.Marks
  ) {
    words.append(
      .init(start: Int32(start), end: Int32(end), hash: hash, before: pending, marks: marks))
    pending = .none
  }

  /// Reads letters and digits from `i`; returns where it stopped.
  private mutating func word(_ s: Span<UInt8>, _ from: Int) -> Int {
    var i = from
    var hash = Self.seed
    var letters = 0
    var upper = 0
    var digits = 0
    var marks: WordScan.Marks = []
    if Bytes.isUpper(s[i]) || (s[i] == 0xc3 && i + 1 < s.count && s[i + 1] < 0x9f) {
      marks.insert(.capital)
    }
    scanning: while i < s.count {
      let byte = s[i]
      switch byte {
      case 0x61...0x7a:
        hash = Self.add(byte, hash)
        letters += 1
      case 0x41...0x5a:
        hash = Self.add(byte | 0x20, hash)
        letters += 1
        upper += 1
      case 0x30...0x39:
        hash = Self.add(byte, hash)
        digits += 1
      case 0x2e, 0x2c, 0x3a:
        // Between digits: 3.30, 1,000, 10:15.
        guard letters == 0, digits > 0, i + 1 < s.count, Bytes.isDigit(s[i + 1]) else {
          break scanning
        }
        hash = Self.add(byte, hash)
      case 0x27, 0x60:
        guard i + 1 < s.count, letters > 0, Bytes.isLetterLead(s[i + 1]) else { break scanning }
        if letters <= 2, Self.isClitic(s, from, i) {
          append(from, i, hash, marks)
          return i + 1
        }
      case 0xe2:
        // ’ inside a word.
        guard i + 3 < s.count, letters > 0, s[i + 1] == 0x80, s[i + 2] == 0x99,
          Bytes.isLetterLead(s[i + 3])
        else { break scanning }
        if letters <= 2, Self.isClitic(s, from, i) {
          append(from, i, hash, marks)
          return i + 3
        }
        i += 2
      case 0xc3:
        guard i + 1 < s.count, s[i + 1] & 0xc0 == 0x80, s[i + 1] != 0x97, s[i + 1] != 0xb7
        else { break scanning }
        let folded = Bytes.foldLatin1(s[i + 1])
        hash = Self.add(folded.0, hash)
        if folded.1 != 0 { hash = Self.add(folded.1, hash) }
        letters += 1
        if s[i + 1] < 0x9f { upper += 1 }
        i += 1
      case 0xc5 where i + 1 < s.count && (s[i + 1] == 0x93 || s[i + 1] == 0x92):
        hash = Self.add(0x65, Self.add(0x6f, hash))
        letters += 1
        i += 1
      case 0x80...0xff:
        if i > from, Bytes.isSymbolLead(s, i) { break scanning }
        hash = Self.add(byte, hash)
        letters += 1
      default:
        break scanning
      }
      i += 1
    }
    if i == from { return from + 1 }
    if digits > 0 {
      marks.insert(.digit)
      if letters == 0 { marks.insert(.number) }
    }
    if letters >= 2, upper == letters { marks.insert(.capitals) }
    append(from, i, hash, marks)
    return i
  }

  /// Whether the letters before an apostrophe are a French word of their own.
  private static func isClitic(_ s: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    switch to - from {
    case 1:
      switch s[from] | 0x20 {
      case 0x6c, 0x64, 0x6a, 0x6e, 0x6d, 0x74, 0x73, 0x63: return true  // l d j n m t s c
      default: return false
      }
    case 2: return s[from] | 0x20 == 0x71 && s[from + 1] | 0x20 == 0x75  // qu
    default: return false
    }
  }

  /// Handles a multi-byte lead that is no letter; nil where it is one.
  private mutating func nonLetter(_ s: Span<UInt8>, _ i: Int) -> Int? {
    switch s[i] {
    case 0xc2:
      // NBSP and signs; « » end clauses.
      if i + 1 < s.count, s[i + 1] == 0xab || s[i + 1] == 0xbb { breaks(.clause) }
      return i + 2
    case 0xe2 where i + 2 < s.count:
      let a = s[i + 1]
      let b = s[i + 2]
      if a == 0x80 {
        switch b {
        case 0x93, 0x94, 0x95, 0x9c, 0x9d, 0x9e: breaks(.clause)
        case 0xa6, 0xa9: breaks(.sentence)
        default: break
        }
        return i + 3
      }
      if a == 0x81 || a == 0x82 { return i + 3 }
      return symbol(s, i, 3)
    case 0xc3 where i + 1 < s.count && (s[i + 1] == 0x97 || s[i + 1] == 0xb7): return i + 2
    case 0xef where i + 2 < s.count && s[i + 1] >= 0xb8: return i + 3
    case 0xf0 where i + 3 < s.count: return symbol(s, i, 4)
    default: return nil
    }
  }

  /// An emoji; modifiers of skin colour are no words.
  private mutating func symbol(_ s: Span<UInt8>, _ i: Int, _ length: Int) -> Int {
    if length == 4, s[i + 1] == 0x9f, s[i + 2] == 0x8f, s[i + 3] >= 0xbb { return i + 4 }
    var hash = Self.seed
    for k in i..<(i + length) { hash = Self.add(s[k], hash) }
    append(i, i + length, hash, .symbol)
    return i + length
  }

  private mutating func punctuation(_ s: Span<UInt8>, _ i: Int) -> Int {
    switch s[i] {
    case 0x2c: breaks(.comma)
    case 0x21:
      if let last = words.indices.last { words[last].marks.insert(.exclaimed) }
      breaks(.sentence)
    case 0x3f:
      if let last = words.indices.last { words[last].marks.insert(.asked) }
      breaks(.sentence)
    case 0x2e: dot(s, i)
    case 0x0a, 0x0d:
      // A wrapped line goes on in lower case; anything else begins anew.
      let next = i + 1
      let wrapped = next < s.count && Bytes.isLower(s[next])
      breaks(wrapped ? .none : .sentence)
    case 0x28, 0x29, 0x5b, 0x5d, 0x22, 0x7c: breaks(.clause)
    case 0x3b, 0x3a:
      if let length = emoticon(s, i) { return i + length }
      breaks(.clause)
    case 0x2d:
      let spaced = i > 0 && s[i - 1] == 0x20 && i + 1 < s.count && !Bytes.isDigit(s[i + 1])
      if spaced { breaks(.clause) }
    default: break
    }
    return i + 1
  }

  /// `:)`, `:-(`, `;)`, `:D`, `:/`: a word whose hash is that of `:` and the mouth.
  private mutating func emoticon(_ s: Span<UInt8>, _ i: Int) -> Int? {
    var k = i + 1
    if k < s.count, s[k] == 0x2d { k += 1 }
    guard k < s.count else { return nil }
    let mouth = s[k]
    switch mouth {
    case 0x28, 0x29, 0x44, 0x2f:
      if mouth == 0x2f || mouth == 0x44, k + 1 < s.count, s[k + 1] > 0x20 { return nil }
      let hash = Self.add(mouth, Self.add(0x3a, Self.seed))
      append(i, k + 1, hash, .symbol)
      return k + 1 - i
    default: return nil
    }
  }

  /// A full stop ends a sentence, except after one letter (initials, `e.g.`) and after known
  /// abbreviations.
  private mutating func dot(_ s: Span<UInt8>, _ i: Int) {
    guard let last = words.last, Int(last.end) == i else {
      breaks(.sentence)
      return
    }
    let length = Int(last.end - last.start)
    if length == 1, !last.marks.contains(.number) { return }
    if length <= 6, Abbreviations.table.value(last.hash) >= 0 { return }
    if i + 1 < s.count, Bytes.isLower(s[i + 1]), isDomain(s, i + 1) { return }
    // 1. 2. 3. of a list, and German ordinals.
    if last.marks.contains(.number), length <= 2, i + 1 < s.count, s[i + 1] == 0x20 { return }
    breaks(.sentence)
  }
}

extension WordReader {
  /// Whether the letters from `start` on are those of a web domain (`example.com`).
  private func isDomain(_ s: Span<UInt8>, _ start: Int) -> Bool {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var i = start
    while i < s.count, Bytes.isLower(s[i]) {
      hash = (hash ^ UInt64(s[i])) &* 0x100_0000_01b3
      i += 1
    }
    if i < s.count, Bytes.isDigit(s[i]) || s[i] == 0x40 { return true }
    return Abbreviations.domains.value(hash) >= 0
  }
}

/// Short forms whose full stop ends no sentence.
enum Abbreviations {
  /// Ends of web domains.
  static let domains = WordTable(
    "com org net co uk de fr es eu io at ch it nl info biz gov edu example mail test invalid"
      .split(separator: " ").map { (RawHash.of(String($0)), 1) })

  static let table = WordTable(
    """
    mr mrs ms dr prof st sr sra srta mme mlle approx appt dept tel nr bzw ca usw ggf inkl zzgl str \
    vs inc ltd abt min std evtl mfg hr fr eg ie
    """
    .split(separator: " ").map { (RawHash.of(String($0)), 1) })
}

/// The hash of plain ASCII lower-case words, without a scan.
enum RawHash {
  static func of(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
