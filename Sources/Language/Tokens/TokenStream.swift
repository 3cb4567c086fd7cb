/// The tokens of one text and their folded (lower-case) bytes, in buffers that are used again for
/// the next text, so that reading allocates nothing once they have grown.
///
/// The folded bytes hold each token between two spaces (` card  ? `), so that character n-grams
/// with the bounds of a word are plain windows over them. Lower-casing covers Latin, Greek and
/// Cyrillic letters; other bytes stay as they are. Curly apostrophes become straight.
public struct TokenStream: Sendable {
  /// The tokens in order.
  public private(set) var tokens: [Token] = []
  /// The folded bytes; see the type. What stands behind the last token is left from others.
  private(set) var folded: [UInt8] = []
  /// Texts are read up to so many tokens; the rest of a longer one is left out.
  public static let maximumTokens = 20_000

  /// Makes an empty stream.
  public init() {}

  /// Reads a text, given as a string. Complexity: O(length).
  public mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { read($0) }
  }

  /// Reads a text, given as UTF-8 bytes. Complexity: O(length).
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    // A token of one byte takes three with the spaces around it; no fold is longer than its source.
    let room = 3 * bytes.count
    if folded.count < room { folded = [UInt8](repeating: 0x20, count: max(1024, 2 * room)) }
    folded.withUnsafeMutableBufferPointer { out in
      var reader = TokenReader(bytes: bytes, out: out)
      while tokens.count < Self.maximumTokens, let token = reader.next() { tokens.append(token) }
    }
  }

  /// Calls back with the folded bytes of a token, a space before and behind them.
  @inline(__always)
  func withPadded<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let token = tokens[index]
    return folded.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(token.foldedStart) - 1...Int(token.foldedEnd)]))
    }
  }

  /// The folded bytes of a token. Complexity: O(length), it copies.
  public func bytes(_ index: Int) -> [UInt8] {
    let token = tokens[index]
    return Array(folded[Int(token.foldedStart)..<Int(token.foldedEnd)])
  }

  /// The folded token as text. Complexity: O(length), it copies.
  public func word(_ index: Int) -> String {
    let token = tokens[index]
    return String(decoding: folded[Int(token.foldedStart)..<Int(token.foldedEnd)], as: UTF8.self)
  }
}

/// What a character does to the words around it.
private enum Role {
  case letter, digit, mark, apostrophe, gap
}

private struct TokenReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let out: UnsafeMutableBufferPointer<UInt8>
  var position = 0
  /// How many bytes of `out` are written.
  var end = 0
  /// The hash of the token's bytes so far.
  private var hash: UInt64 = 0

  init(bytes: UnsafeBufferPointer<UInt8>, out: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    self.out = out
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    out[end] = byte
    end += 1
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Writes the next token's folded bytes and returns it; nil at the end.
  mutating func next() -> Token? {
    var role = Role.gap
    var length = 0
    while position < bytes.count {
      (role, length) = classify(position)
      if role == .letter || role == .digit || role == .mark { break }
      position += length
    }
    guard position < bytes.count else { return nil }
    let start = position
    out[end] = 0x20
    end += 1
    hash = 0xcbf2_9ce4_8422_2325
    let foldedStart = end
    var kind = Token.Kind.mark
    if role == .mark {
      put(length)
    } else {
      kind = .number
      while role == .letter || role == .digit {
        if role == .letter { kind = .word }
        put(length)
        guard position < bytes.count else { break }
        (role, length) = classify(position)
        if role == .apostrophe, position + length < bytes.count {
          // An apostrophe belongs to a word only between two letters (don't, l'eau).
          let (after, afterLength) = classify(position + length)
          if after == .letter {
            put(UInt8(0x27))
            position += length
            (role, length) = (after, afterLength)
          }
        }
      }
    }
    let foldedEnd = end
    out[end] = 0x20
    end += 1
    return Token(
      kind: kind, hash: hash, sourceStart: UInt32(truncatingIfNeeded: start),
      sourceEnd: UInt32(truncatingIfNeeded: position),
      foldedStart: UInt32(truncatingIfNeeded: foldedStart),
      foldedEnd: UInt32(truncatingIfNeeded: foldedEnd))
  }

  /// The role of the character at an offset, and its length in bytes.
  @inline(__always)
  private func classify(_ at: Int) -> (Role, Int) {
    let byte = bytes[at]
    if byte < 0x80 { return (asciiRoles[Int(byte)], 1) }
    return classifyWide(at, byte)
  }

  private func classifyWide(_ at: Int, _ byte: UInt8) -> (Role, Int) {
    let left = bytes.count - at
    switch byte {
    case 0xC2 where left >= 2:
      let next = bytes[at + 1]
      // £ ¥ are marks; ª µ º are letters; the rest are signs and spaces.
      if next == 0xA3 || next == 0xA5 { return (.mark, 2) }
      return (next == 0xAA || next == 0xB5 || next == 0xBA ? .letter : .gap, 2)
    case 0xC3...0xDF where left >= 2: return (.letter, 2)
    case 0xE2 where left >= 3:
      let next = bytes[at + 1]
      if next == 0x80 && (bytes[at + 2] == 0x98 || bytes[at + 2] == 0x99) {
        return (.apostrophe, 3)
      }
      if next == 0x82 && bytes[at + 2] == 0xAC { return (.mark, 3) }
      // U+2600–27BF are pictographs; the rest of U+2000–2FFF are spaces, dashes and signs.
      return (0x98...0x9E ~= next ? .mark : .gap, 3)
    case 0xE3 where left >= 3 && bytes[at + 1] == 0x80: return (.gap, 3)
    case 0xEF where left >= 3 && bytes[at + 1] == 0xB8: return (.gap, 3)  // Variation selectors.
    case 0xE3...0xE9 where left >= 3: return (.mark, 3)  // Kana and ideographs: each one a token.
    case 0xE0...0xEF where left >= 3: return (.letter, 3)
    case 0xF0...0xF4 where left >= 4: return (.mark, 4)
    default: return (.gap, 1)
    }
  }

  /// Writes one character of that length, lower-cased, and moves on.
  @inline(__always)
  private mutating func put(_ length: Int) {
    let byte = bytes[position]
    if length == 1 {
      put(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    } else if length == 2 {
      let (first, second) = lowered(byte, bytes[position + 1])
      put(first)
      put(second)
    } else {
      for offset in 0..<length { put(bytes[position + offset]) }
    }
    position += length
  }

  /// The lower-case form of a two-byte character.
  private func lowered(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    let scalar = UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F)
    let lower: UInt16 =
      switch scalar {
      case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
      case 0x100...0x137, 0x14A...0x177: scalar | 1
      case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
      case 0x391...0x3A9: scalar + 0x20
      case 0x410...0x42F: scalar + 0x20
      case 0x400...0x40F: scalar + 0x50
      default: scalar
      }
    return (0xC0 | UInt8(lower >> 6), 0x80 | UInt8(lower & 0x3F))
  }
}

private let asciiRoles: [Role] = (0..<128).map { byte in
  switch UInt8(byte) {
  case 0x30...0x39: .digit
  case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
  case 0x27: .apostrophe
  case 0x21, 0x23, 0x24, 0x25, 0x26, 0x3F, 0x40: .mark
  default: .gap
  }
}
