/// Street addresses and postcodes.
enum AddressMasks {
  static func find(_ s: [UInt8], _ scan: WordScan, _ found: inout MaskCandidates) {
    for i in s.indices where Bytes.isUpper(s[i]) && (i == 0 || !Bytes.isWord(s[i - 1])) {
      if let end = britishPostcode(s, i) { found.add(i..<end, .postcode, rank: 80) }
    }
  }

  /// Area letters, district, space, digit and two letters.
  ///
  /// `SW1A 1AA`, `M1 1AE`. Source: BS 7666, without its rarer restrictions.
  private static func britishPostcode(_ s: [UInt8], _ i: Int) -> Int? {
    var k = i + 1
    if k < s.count, Bytes.isUpper(s[k]) { k += 1 }
    guard k < s.count, Bytes.isDigit(s[k]) else { return nil }
    k += 1
    if k < s.count, Bytes.isDigit(s[k]) || (Bytes.isUpper(s[k])) { k += 1 }
    if k < s.count, s[k] == 0x20 { k += 1 }
    guard k + 2 < s.count, Bytes.isDigit(s[k]), Bytes.isUpper(s[k + 1]), Bytes.isUpper(s[k + 2]),
      k + 3 == s.count || !Bytes.isWord(s[k + 3])
    else { return nil }
    return k + 3
  }
}
