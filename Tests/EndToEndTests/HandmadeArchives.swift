/// A zip archive whose members are stored as they are (APPNOTE.TXT 6.3, sections 4.3.7 to 4.3.16).
enum StoredZip {
  static func make(_ members: [(name: String, text: String)]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in members {
      let content = Array(text.utf8)
      let sizes =
        little(UInt32(CRC32.of(content))) + little(UInt32(content.count))
        + little(UInt32(content.count)) + little(UInt16(name.utf8.count)) + little(UInt16(0))
      let front = little(UInt16(20)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
      directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + front + sizes
      directory += [UInt8](repeating: 0, count: 10) + little(UInt32(out.count)) + Array(name.utf8)
      out += little(UInt32(0x0403_4B50)) + front + sizes + Array(name.utf8) + content
    }
    let start = out.count
    let count = little(UInt16(members.count))
    return out + directory + little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + count + count
      + little(UInt32(directory.count)) + little(UInt32(start)) + [0, 0]
  }

  static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}

/// A gzip file (RFC 1952) of one letter repeated, by deflate's fixed codes (RFC 1951, 3.2.6).
enum GzipBomb {
  static func make(before: String, repeats: Int, after: String) -> [UInt8] {
    var bits = Bits()
    bits.put(1, 1)  // The last block.
    bits.put(1, 2)  // Fixed codes.
    for byte in before.utf8 { bits.literal(byte) }
    bits.literal(UInt8(ascii: "a"))
    // Length 258 is code 285, eight bits 11000101; distance 1 is code 0, five bits.
    for _ in 0..<repeats / 258 {
      bits.code(0b1100_0101, 8)
      bits.code(0, 5)
    }
    for byte in after.utf8 { bits.literal(byte) }
    bits.code(0, 7)
    let content = Array(before.utf8)
    let letters = repeats / 258 * 258 + 1
    let sum = CRC32.of(
      [
        content[...], ArraySlice(repeatElement(UInt8(ascii: "a"), count: letters)),
        Array(after.utf8)[...],
      ])
    let size = content.count + letters + after.utf8.count
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bits.finished()
      + StoredZip.little(sum) + StoredZip.little(UInt32(truncatingIfNeeded: size))
  }

  private struct Bits {
    private var out: [UInt8] = []
    private var word: UInt64 = 0
    private var count = 0

    mutating func put(_ value: UInt64, _ width: Int) {
      word |= value << UInt64(count)
      count += width
      while count >= 8 {
        out.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
        count -= 8
      }
    }

    /// Huffman codes go in from their first bit.
    mutating func code(_ value: UInt64, _ width: Int) {
      for place in stride(from: width - 1, through: 0, by: -1) {
        put(value >> UInt64(place) & 1, 1)
      }
    }

    mutating func literal(_ byte: UInt8) {
      if byte < 144 { code(0x30 + UInt64(byte), 8) } else { code(0x190 + UInt64(byte) - 144, 9) }
    }

    mutating func finished() -> [UInt8] {
      if count > 0 { put(0, 8 - count) }
      return out
    }
  }
}

/// The check sum of zip and gzip (RFC 1952, section 8).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 { of([bytes[...]]) }

  static func of(_ parts: [ArraySlice<UInt8>]) -> UInt32 {
    var value = ~UInt32(0)
    for part in parts {
      for byte in part { value = value >> 8 ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
    }
    return ~value
  }
}
