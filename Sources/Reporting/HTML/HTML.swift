/// A piece of HTML.
///
/// Strings interpolated into a literal are escaped, pieces of HTML are not, so that text can only
/// become markup by being written as markup in this source code: `let cell: HTML =
/// "<td>\(customerText)</td>"`.
///
/// Escaping works on bytes. (Escaping by `Character`, as template engines do, misses a quotation
/// mark that is followed by a combining accent and so lets text out of an attribute.)
struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
  /// UTF-8.
  var bytes: [UInt8]

  /// Nothing.
  static let empty = HTML(raw: [])

  /// Markup from a literal.
  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  /// Markup from an interpolated literal.
  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Text, escaped.
  init(text: String) {
    bytes = []
    HTML.appendEscaped(text.utf8, to: &bytes)
  }

  /// Bytes that are markup already.
  init(raw bytes: [UInt8]) { self.bytes = bytes }

  /// Whether there is nothing.
  var isEmpty: Bool { bytes.isEmpty }

  /// One after another.
  static func + (a: HTML, b: HTML) -> HTML { HTML(raw: a.bytes + b.bytes) }

  /// Adds at the end.
  static func += (a: inout HTML, b: HTML) { a.bytes += b.bytes }

  /// Collects the parts of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }

    /// Text, escaped; fit for element content and quoted attributes.
    mutating func appendInterpolation(_ text: String) {
      HTML.appendEscaped(text.utf8, to: &bytes)
    }

    /// Markup as it is.
    mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }

    /// Pieces of markup one after another.
    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    /// A whole number.
    mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  /// Appends UTF-8 with `& < > " '` as references.
  ///
  /// Bytes that HTML forbids as characters (controls but tab and line ends, U+0080–U+009F) become
  /// U+FFFD. Complexity: O(length).
  static func appendEscaped(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
      case 0x09, 0x0A: out.append(byte)
      case 0x0D: out.append(0x0A)
      case 0x00..<0x20, 0x7F: out.append(contentsOf: "\u{FFFD}".utf8)
      case 0x80...0x9F where previous == 0xC2:
        out.removeLast()
        out.append(contentsOf: "\u{FFFD}".utf8)
      case 0xBE...0xBF where previous == 0xBF && out.dropLast().last == 0xEF:
        // U+FFFE and U+FFFF.
        out[out.count - 1] = 0xBF
        out.append(0xBD)
      case 0x90...0xAF where previous == 0xB7 && out.dropLast().last == 0xEF:
        // U+FDD0 to U+FDEF.
        out[out.count - 1] = 0xBF
        out.append(0xBD)
      default: out.append(byte)
      }
      previous = byte
    }
  }
}

extension Sequence where Element == HTML {
  /// The pieces, one after another.
  func joined(_ separator: HTML = .empty) -> HTML {
    var out: [UInt8] = []
    for (index, piece) in enumerated() {
      if index > 0 { out.append(contentsOf: separator.bytes) }
      out.append(contentsOf: piece.bytes)
    }
    return HTML(raw: out)
  }
}
