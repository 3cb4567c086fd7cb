/// Web addresses, e-mail addresses and handles.
enum LinkMasks {
  static func find(_ s: [UInt8], _ found: inout MaskCandidates) {
    for i in s.indices {
      switch s[i] {
      case 0x40: at(s, i, &found)
      case 0x3a where s.dropFirst(i).starts(with: "://".utf8):
        var start = i
        while start > 0, Bytes.isLetter(s[start - 1]) { start -= 1 }
        if start < i { found.add(start..<end(s, i + 3), .url, rank: 90) }
      case 0x77, 0x57:
        guard i == 0 || !Bytes.isWord(s[i - 1]), i + 4 < s.count, s[i + 1] | 0x20 == 0x77,
          s[i + 2] | 0x20 == 0x77, s[i + 3] == 0x2e, Bytes.isAlnum(s[i + 4])
        else { continue }
        found.add(i..<end(s, i + 4), .url, rank: 90)
      default: break
      }
    }
  }

  /// Where an address ends: at white space or quotes, less closing punctuation.
  private static func end(_ s: [UInt8], _ from: Int) -> Int {
    var k = from
    while k < s.count, s[k] > 0x20, ![0x22, 0x3c, 0x3e].contains(s[k]) { k += 1 }
    while k > from, [0x2e, 0x2c, 0x21, 0x3f, 0x29, 0x5d, 0x3b, 0x3a, 0x27].contains(s[k - 1]) {
      k -= 1
    }
    return k
  }

  /// An e-mail address where letters stand before `@` and a domain after; else a handle.
  private static func at(_ s: [UInt8], _ i: Int, _ found: inout MaskCandidates) {
    var start = i
    while start > 0, isLocal(s[start - 1]) { start -= 1 }
    while start < i, s[start] == 0x2e { start += 1 }
    var k = i + 1
    var dots = 0
    while k < s.count, Bytes.isWord(s[k]) || s[k] == 0x2d || s[k] == 0x2e || s[k] == 0x5f {
      if s[k] == 0x2e {
        guard k + 1 < s.count, Bytes.isWord(s[k + 1]) else { break }
        dots += 1
      }
      k += 1
    }
    if start < i, dots > 0 {
      found.add(start..<k, .email, rank: 100)
    } else if start == i, k - i > 2, Bytes.isLetter(s[i + 1]) || s[i + 1] == 0x5f {
      found.add(i..<k, .handle, rank: 60)
    }
  }

  private static func isLocal(_ b: UInt8) -> Bool {
    Bytes.isWord(b) || [0x2e, 0x2d, 0x5f, 0x2b, 0x25].contains(b)
  }
}
