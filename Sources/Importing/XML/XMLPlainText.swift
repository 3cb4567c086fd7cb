#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Long stretches of character data that need no parser: between two tags, allowed characters only,
/// and no reference but XML's own five. libxml2 2.9 reads text character by character as soon as it
/// is not ASCII, and a reference with a call each, which is most of its time on the feedback of
/// people with accents in their words.
struct XMLPlainText {
  /// Where it lies in what is fed, from behind a `>` up to a `<`.
  var range: Range<Int>
  /// How many lines end in it.
  var lines: Int
  /// Whether it holds references.
  var hasReferences: Bool

  /// Shorter ones are left to libxml2: each costs two calls of it.
  private static let shortest = 128

  /// The next one that starts at or behind an offset.
  static func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> XMLPlainText? {
    guard let base = bytes.baseAddress else { return nil }
    func find(_ byte: UInt8, from start: Int) -> Int? {
      guard start < bytes.count else { return nil }
      return memchr(base + start, Int32(byte), bytes.count - start).map {
        UnsafeRawPointer($0) - base
      }
    }
    guard var tag = find(UInt8(ascii: "<"), from: start) else { return nil }
    while let next = find(UInt8(ascii: "<"), from: tag + 1) {
      if next - tag > shortest, let end = find(UInt8(ascii: ">"), from: tag), end + shortest < next,
        let found = XMLPlainText(bytes, end + 1..<next)
      {
        return found
      }
      tag = next
    }
    return nil
  }

  /// Nil where the stretch is not plain, or is so plain that libxml2 is as fast.
  private init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    var index = range.lowerBound
    var lines = 0
    var isASCII = true
    var hasReferences = false
    while index < range.upperBound {
      if index + 8 <= range.upperBound {
        // Eight bytes a step, unless one is a control character, &, > or may begin U+FFFE.
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let odd = Self.below(word, 0x20) | Self.holds(word, 0x26) | Self.holds(word, 0x3E)
        if word & Self.tops != 0 { isASCII = false }
        let marks = odd | Self.holds(word, 0xEF)
        if marks == 0 {
          index += 8
          continue
        }
        index += marks.trailingZeroBitCount / 8
      }
      switch bytes[index] {
      case 0x0A: lines += 1
      case 0x09, 0x20..<0x26, 0x27..<0x3E, 0x3F..<0x80: break
      case UInt8(ascii: "&"):
        guard let reference = Self.reference(bytes, at: index, before: range.upperBound) else {
          return nil
        }
        hasReferences = true
        index = reference.end - 1
      case 0x80...:
        isASCII = false
        // U+FFFE and U+FFFF are no characters of XML.
        if bytes[index] == 0xEF, index + 2 < range.upperBound, bytes[index + 1] == 0xBF,
          bytes[index + 2] >= 0xBE
        {
          return nil
        }
      default: return nil
      }
      index += 1
    }
    guard hasReferences || !isASCII else { return nil }
    self.range = range
    self.lines = lines
    self.hasReferences = hasReferences
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Not zero where one of eight bytes is below a value (up to 0x80), at times also where one is
  /// not: a look at the bytes decides.
  private static func below(_ word: UInt64, _ value: UInt64) -> UInt64 {
    (word &- ones &* value) & ~word & tops
  }

  /// Not zero where one of eight bytes is this one, at times also where none is.
  private static func holds(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    below(word ^ ones &* byte, 1)
  }

  /// Appends the text with its references decoded.
  func appendDecoded(_ bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[start..<range.upperBound])
      guard let base = rest.baseAddress, let found = memchr(base, 0x26, rest.count) else {
        out.append(contentsOf: rest)
        return
      }
      let at = UnsafeRawPointer(found) - base
      out.append(contentsOf: rest[..<at])
      guard let reference = Self.reference(bytes, at: start + at, before: range.upperBound) else {
        return
      }
      out.append(reference.character)
      start = reference.end
    }
  }

  /// One of XML's own five references: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`.
  @inline(__always)
  private static func reference(
    _ bytes: UnsafeRawBufferPointer, at index: Int, before end: Int
  ) -> (character: UInt8, end: Int)? {
    @inline(__always) func goesOn(_ name: StaticString, _ character: UInt8) -> (UInt8, Int)? {
      let count = name.utf8CodeUnitCount
      guard index + count <= end else { return nil }
      for place in 1..<count where bytes[index + place] != name.utf8Start[place] { return nil }
      return (character, index + count)
    }
    guard index + 3 < end else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (UInt8(ascii: "l"), _): return goesOn("&lt;", UInt8(ascii: "<"))
    case (UInt8(ascii: "g"), _): return goesOn("&gt;", UInt8(ascii: ">"))
    case (UInt8(ascii: "a"), UInt8(ascii: "m")): return goesOn("&amp;", UInt8(ascii: "&"))
    case (UInt8(ascii: "a"), _): return goesOn("&apos;", UInt8(ascii: "'"))
    case (UInt8(ascii: "q"), _): return goesOn("&quot;", UInt8(ascii: "\""))
    default: return nil
    }
  }
}
