/// Cards, IBANs, telephone numbers and the numbers by which companies know customers and cases.
enum NumberMasks {
  static func find(_ s: [UInt8], _ scan: WordScan, _ found: inout MaskCandidates) {
    guard s.contains(where: Bytes.isDigit) else { return }
    ibans(s, &found)
    for run in DigitRun.all(in: s) {
      let context = NumberContext(scan, before: run.range.lowerBound, after: run.range.upperBound)
      classify(run, s, context, &found)
    }
    codes(s, scan, &found)
  }

  /// Two letters, two check digits, 11 to 30 letters and digits in groups, remainder 1 by 97.
  ///
  /// Source: ISO 13616 and ISO 7064, MOD 97-10.
  private static func ibans(_ s: [UInt8], _ found: inout MaskCandidates) {
    for i in s.indices where Bytes.isLetter(s[i]) && (i == 0 || !Bytes.isWord(s[i - 1])) {
      guard i + 4 < s.count, Bytes.isLetter(s[i + 1]), Bytes.isDigit(s[i + 2]),
        Bytes.isDigit(s[i + 3])
      else { continue }
      var compact: [UInt8] = []
      var k = i
      var ends: [Int] = []
      while k < s.count, compact.count < 34 {
        if Bytes.isAlnum(s[k]) {
          compact.append(Bytes.isLower(s[k]) ? s[k] & 0xdf : s[k])
          ends.append(k + 1)
        } else if (s[k] != 0x20 && s[k] != 0x2d) || k + 1 >= s.count || !Bytes.isAlnum(s[k + 1]) {
          break
        }
        k += 1
      }
      // The words after it may look like more groups: take the longest that checks.
      for length in stride(from: compact.count, through: 15, by: -1)
      where isIBAN(compact.prefix(length)) {
        let end = ends[length - 1]
        if end == s.count || !Bytes.isWord(s[end]) {
          found.add(i..<end, .iban, rank: 95)
          break
        }
      }
    }
  }

  private static func isIBAN(_ code: ArraySlice<UInt8>) -> Bool {
    var remainder = 0
    for byte in code.dropFirst(4) + code.prefix(4) {
      if Bytes.isDigit(byte) {
        remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      } else {
        remainder = (remainder * 100 + Int(byte - 0x41) + 10) % 97
      }
    }
    return remainder == 1
  }

  private static func classify(
    _ run: DigitRun, _ s: [UInt8], _ context: NumberContext, _ found: inout MaskCandidates
  ) {
    if run.digits.count >= 13, run.digits.count <= 19, run.isPlainlyGrouped, isLuhn(run.digits),
      (0x33...0x36).contains(run.digits[0])
    {
      found.add(run.range, .card, rank: 92)
      return
    }
    // A sort code has the shape of a date.
    let isSortCode = run.groups == [2, 2, 2] && context.kind == .account
    if (run.isDate && !isSortCode) || run.isMoney(s) || context.isMeasured { return }
    if let kind = context.kind, run.digits.count >= (context.isExplicit ? 3 : 4) {
      found.add(
        kind == .phone ? run.range : withLetters(run.range, s), kind, rank: kind == .phone ? 70 : 75
      )
    } else if isPhone(run, s) {
      found.add(run.range, .phone, rank: 70)
    } else if run.digits.count >= 8, run.isUnbroken {
      found.add(run.range, .account, rank: 40)
    }
  }

  /// Takes in one to three capitals before a number (`HX 4412 998`).
  private static func withLetters(_ range: Range<Int>, _ s: [UInt8]) -> Range<Int> {
    guard range.lowerBound > 1, s[range.lowerBound - 1] == 0x20 else { return range }
    var start = range.lowerBound - 1
    while start > 0, Bytes.isUpper(s[start - 1]) { start -= 1 }
    let letters = range.lowerBound - 1 - start
    guard letters >= 1, letters <= 3, start == 0 || !Bytes.isWord(s[start - 1]) else {
      return range
    }
    return start..<range.upperBound
  }

  /// Whether the check digit is right, by H. P. Luhn's method (US patent 2,950,048).
  static func isLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit - 0x30) * (place % 2 + 1)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// International (`+44 …`, `0049 …`), national with a leading 0 in groups or 10 to 11 digits,
  /// North American 3-3-4, Spanish 3-3-3 and 3-2-2-2.
  private static func isPhone(_ run: DigitRun, _ s: [UInt8]) -> Bool {
    let n = run.digits.count
    if run.hasPlus { return n >= 8 && n <= 15 }
    let groups = run.groups
    if n >= 10, n <= 15, run.digits.starts(with: [0x30, 0x30]) { return true }
    if run.digits.first == 0x30 {
      return (groups.count > 1 && n >= 9 && n <= 12) || n == 10 || n == 11
    }
    if groups == [3, 3, 4] || groups == [1, 3, 3, 4] { return true }
    if groups.count > 1, n == 9, let first = run.digits.first, (0x36...0x39).contains(first) {
      return groups == [3, 3, 3] || groups == [3, 2, 2, 2]
    }
    return n == 9 && groups == [9] && run.digits[0] == 0x36
  }

  /// The end of a code in lower case, `ab-319708`: one to four letters, a hyphen, five digits or more.
  /// Fewer digits may be a year (`mid-2019`).
  private static func lowerCode(_ s: [UInt8], _ start: Int) -> Int? {
    var k = start
    while k < s.count, Bytes.isLower(s[k]), k - start < 5 { k += 1 }
    guard k > start, k - start <= 4, k < s.count, s[k] == 0x2d else { return nil }
    let first = k + 1
    k = first
    while k < s.count, Bytes.isDigit(s[k]) { k += 1 }
    return k - first >= 5 && (k == s.count || !Bytes.isWord(s[k])) ? k : nil
  }

  /// Codes of letters and digits: by the word before (`order AB-1234`), by `#`, or by shape
  /// (`ORD-12345`, `INC0012345`).
  private static func codes(_ s: [UInt8], _ scan: WordScan, _ found: inout MaskCandidates) {
    var i = 0
    while i < s.count {
      guard Bytes.isAlnum(s[i]), i == 0 || !Bytes.isWord(s[i - 1]) else {
        i += 1
        continue
      }
      if let end = lowerCode(s, i) {
        let kind = NumberContext(scan, before: i, after: end).kind ?? .order
        found.add(i..<end, kind == .phone ? .order : kind, rank: 74)
        i = end
        continue
      }
      var k = i
      var digits = 0
      var upper = 0
      var lower = 0
      while k < s.count,
        Bytes.isAlnum(s[k])
          || ([0x2d, 0x2f, 0x5f].contains(s[k]) && k + 1 < s.count && Bytes.isAlnum(s[k + 1])
            && (digits > 0 || upper > 0) && lower == 0)
      {
        if Bytes.isDigit(s[k]) { digits += 1 }
        if Bytes.isUpper(s[k]) { upper += 1 }
        if Bytes.isLower(s[k]) { lower += 1 }
        k += 1
      }
      if digits >= 2, upper + lower > 0, k - i >= 5 {
        let context = NumberContext(scan, before: i, after: k)
        if let kind = context.kind, kind != .phone {
          found.add(i..<k, kind, rank: 75)
        } else if digits >= 4, upper >= 2, lower == 0 {
          found.add(i..<k, .order, rank: 45)
        }
      } else if digits >= 3, i > 0, s[i - 1] == 0x23 {
        let kind = NumberContext(scan, before: i, after: k).kind ?? .order
        found.add((i - 1)..<k, kind == .phone ? .order : kind, rank: 76)
      }
      i = k
    }
  }
}
