/// A stretch of digits with the marks that people put between them.
struct DigitRun {
  /// UTF-8 range, an opening bracket and `+` included.
  var range: Range<Int>
  /// The digits as ASCII.
  var digits: [UInt8]
  /// How many digits stand in each group.
  var groups: [Int]
  /// The marks between the groups.
  var marks: [UInt8]
  /// Whether it begins with `+`.
  var hasPlus: Bool

  /// Whether no mark stands in it.
  var isUnbroken: Bool { groups.count == 1 }

  /// Whether only spaces or hyphens separate groups of three digits or more.
  var isPlainlyGrouped: Bool {
    marks.allSatisfy { $0 == 0x20 || $0 == 0x2d } && groups.allSatisfy { $0 >= 3 }
  }

  /// 3/11/2026, 2026-11-03, 03.11.26, 10:30.
  var isDate: Bool {
    guard groups.count >= 2, groups.count <= 3, !hasPlus else { return false }
    if marks.contains(0x3a) { return true }
    guard Set(marks).count == 1, [0x2f, 0x2e, 0x2d].contains(marks[0]) else { return false }
    if groups.count == 2 { return groups[0] <= 2 && groups[1] <= 2 || isYears }
    return (groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4))
      || (groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2)
  }

  /// 2025/26, 2025-2026.
  private var isYears: Bool {
    let second = digits.dropFirst(4)
    let isYear = second.starts(with: [0x32, 0x30]) || second.starts(with: [0x31, 0x39])
    return groups[0] == 4 && (groups[1] == 2 || (groups[1] == 4 && isYear))
      && (digits.starts(with: [0x32, 0x30]) || digits.starts(with: [0x31, 0x39]))
  }

  /// Whether a currency stands before or after, or the marks are those of an amount.
  func isMoney(_ s: [UInt8]) -> Bool {
    if marks.contains(0x2c) { return true }
    if groups.count > 1, marks.last == 0x2e, groups.last == 2, groups.count == 2 { return true }
    var k = range.lowerBound
    if k > 0, s[k - 1] == 0x20 { k -= 1 }
    if k > 0, s[k - 1] == 0x24 { return true }
    if k > 1, s[k - 2] == 0xc2, s[k - 1] == 0xa3 { return true }
    if k > 2, s[k - 3] == 0xe2, s[k - 2] == 0x82, s[k - 1] == 0xac { return true }
    var e = range.upperBound
    if e < s.count, s[e] == 0x20 { e += 1 }
    if e < s.count, s[e] == 0x24 || s[e] == 0x25 { return true }
    return e + 2 < s.count && s[e] == 0xe2 && s[e + 1] == 0x82 && s[e + 2] == 0xac
  }

  /// All runs of three digits or more.
  static func all(in s: [UInt8]) -> [DigitRun] {
    var out: [DigitRun] = []
    var i = 0
    while i < s.count {
      guard Bytes.isDigit(s[i]), i == 0 || !Bytes.isWord(s[i - 1]) else {
        i += 1
        while i < s.count, Bytes.isWord(s[i - 1]), Bytes.isDigit(s[i]) { i += 1 }
        continue
      }
      let run = read(s, i)
      if run.digits.count >= 3 { out.append(run) }
      i = run.range.upperBound
    }
    return out
  }

  private static func read(_ s: [UInt8], _ from: Int) -> DigitRun {
    var run = DigitRun(range: from..<from, digits: [], groups: [0], marks: [], hasPlus: false)
    var i = from
    while i < s.count {
      if Bytes.isDigit(s[i]) {
        run.digits.append(s[i])
        run.groups[run.groups.count - 1] += 1
        i += 1
        continue
      }
      // One mark, or a bracket with a space, may stand before the next group.
      var k = i
      while k < s.count, k - i < 3, [0x20, 0x2d, 0x2e, 0x2f, 0x28, 0x29, 0x2c, 0x3a].contains(s[k])
      { k += 1 }
      guard k > i, k < s.count, Bytes.isDigit(s[k]),
        k - i == 1 || s[i..<k].contains(where: { $0 == 0x28 || $0 == 0x29 })
      else { break }
      run.marks.append(s[i])
      run.groups.append(0)
      i = k
    }
    // A letter at once after it: the last group belongs to a word (`3rd`, `5kg`).
    if i < s.count, Bytes.isWord(s[i]), !Bytes.isDigit(s[i]), s[i] < 0x80, run.groups.count > 1 {
      let last = run.groups.removeLast()
      run.digits.removeLast(last)
      run.marks.removeLast()
      i -= last
      while i > from, !Bytes.isDigit(s[i - 1]) { i -= 1 }
    }
    var start = from
    if start > 0, s[start - 1] == 0x28 { start -= 1 }
    if start > 0, s[start - 1] == 0x2b {
      start -= 1
      run.hasPlus = true
    }
    run.range = start..<i
    return run
  }
}
