/// A word of a text with its place.
struct ScannedWord: Sendable, Equatable {
  /// What it is.
  enum Kind: UInt8, Sendable {
    case word
    /// A number, amount, date or code: one class, whatever its digits.
    case number
    /// A handle, link or address: masked, never part of a phrase.
    case masked
    /// The end of a clause: `. ! ? ; : ( )`, a comma or a line break.
    case stop
  }

  /// What it is.
  var kind: Kind
  /// Lower-cased UTF-8 bytes, with a straight apostrophe; empty for a stop.
  var text: String
  /// UTF-8 byte offsets in the text, half open.
  var span: Range<Int>
}

/// Cuts a text into words.
///
/// Numbers, handles, links and addresses become classes, so that themes are about causes and not
/// about who or how much.
struct WordScanner {
  /// Where a word lies and what it is; its letters are not looked at yet.
  struct Place {
    var kind: ScannedWord.Kind
    /// UTF-8 byte offsets in the text, half open.
    var span: Range<Int>
  }

  private let bytes: [UInt8]
  private var position = 0
  private var places: [Place] = []

  /// The words of a text, in order.
  ///
  /// Complexity: O(bytes).
  static func words(of text: String) -> [ScannedWord] {
    let bytes = Array(text.utf8)
    var words: [ScannedWord] = []
    for place in places(in: bytes) {
      var text = ""
      switch place.kind {
      case .word, .number:
        text = folded(bytes[place.span])
        // A run of blanks of other scripts is no word.
        if text.isEmpty { continue }
      case .stop:
        if words.last?.kind ?? .stop == .stop { continue }
      case .masked: break
      }
      words.append(ScannedWord(kind: place.kind, text: text, span: place.span))
    }
    return words
  }

  /// Where words lie, in order.
  ///
  /// Complexity: O(bytes).
  static func places(in bytes: [UInt8]) -> [Place] {
    var scanner = WordScanner(bytes: bytes)
    scanner.scan()
    return scanner.places
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    places.reserveCapacity(bytes.count / 5)
  }

  private mutating func scan() {
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isWordByte(byte) {
        word()
      } else if byte == UInt8(ascii: "@"), position + 1 < bytes.count,
        Self.isWordByte(bytes[position + 1])
      {
        masked()
      } else if byte == UInt8(ascii: "["), let end = pseudonymEnd() {
        places.append(Place(kind: .masked, span: position..<end))
        position = end
      } else {
        punctuation(byte)
      }
    }
  }

  /// Where a pseudonym such as `[name 2]` ends that begins here; nil where none does.
  private func pseudonymEnd() -> Int? {
    var end = position + 1
    while end < bytes.count, end < position + 20 {
      if bytes[end] == UInt8(ascii: "]") { return end > position + 2 ? end + 1 : nil }
      guard Self.isLetter(bytes[end]) || bytes[end] == 0x20 || 48...57 ~= bytes[end] else {
        return nil
      }
      end += 1
    }
    return nil
  }

  /// A run of letters, digits and inner apostrophes or hyphens; a link or address where it looks so.
  private mutating func word() {
    let start = position
    var end = position
    var digits = 0
    var inner = false
    while end < bytes.count {
      let byte = bytes[end]
      if Self.isWordByte(byte) {
        if Self.isRightQuote(bytes, end) {
          guard end + 3 < bytes.count, Self.isLetter(bytes[end + 3]) else { break }
          end += 3
          continue
        }
        if Self.isGeneralPunctuation(bytes, end) { break }
        if Self.isDigit(byte) { digits += 1 }
        end += 1
        continue
      }
      let next = end + 1 < bytes.count ? bytes[end + 1] : 0
      guard Self.isWordByte(next), Self.joins(byte, digits: digits > 0, next: next) else { break }
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") {
        inner = true
      }
      end += 1
    }
    if end == start { end = start + 3 }
    if inner || looksLikeLink(start, end) {
      position = start
      masked()
      return
    }
    position = end
    places.append(Place(kind: digits > 0 ? .number : .word, span: start..<end))
  }

  /// A handle, link or address: everything up to the next blank.
  private mutating func masked() {
    let start = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ",") {
      position += 1
    }
    places.append(Place(kind: .masked, span: start..<position))
  }

  private mutating func punctuation(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
      UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "/"):
      stop()
    case UInt8(ascii: "-") where position > 0 && bytes[position - 1] <= 0x20: stop()
    default: break
    }
    position += 1
  }

  private mutating func stop() {
    if let last = places.last, last.kind != .stop {
      places.append(Place(kind: .stop, span: position..<position + 1))
    }
  }

  private func looksLikeLink(_ start: Int, _ end: Int) -> Bool {
    guard end < bytes.count, bytes[end] == UInt8(ascii: ":"), end + 2 < bytes.count,
      bytes[end + 1] == UInt8(ascii: "/"), bytes[end + 2] == UInt8(ascii: "/")
    else { return bytes[start..<end].starts(with: "www.".utf8) }
    return true
  }

  /// Whether a byte between two word bytes keeps them one word: `don't`, `re-sent`, `3.50`, `a@b.c`.
  private static func joins(_ byte: UInt8, digits: Bool, next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "_"): true
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
      digits && isDigit(next)
    default: false
    }
  }

  /// Lower case and a straight apostrophe; other scripts through Unicode's own mapping.
  static func folded(_ slice: ArraySlice<UInt8>) -> String {
    if slice.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: slice.map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }, as: UTF8.self)
    }
    var text = ""
    for scalar in String(decoding: slice, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{2019}", "\u{2018}": text.append("'")
      case "\u{00A0}", "\u{FFFD}", "\u{200B}"..."\u{200F}": break
      default:
        if scalar.properties.isEmoji && scalar.value > 0xFF { break }
        text.append(scalar.properties.lowercaseMapping)
      }
    }
    return text
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x41...0x5A ~= byte || byte >= 0x80
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// `’`, E2 80 99.
  private static func isRightQuote(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
  }

  /// U+2000 to U+207F: dashes, quotes, ellipsis; E2 80 xx and E2 81 xx.
  private static func isGeneralPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && (0x80...0x81).contains(bytes[index + 1])
  }
}
