/// A text cut into words with a hash of each word's folded form: the one pass over the bytes that
/// clauses, sentiment, signals and the language guess share.
///
/// Folded means: lower case, without accents (`é` is `e`, `ß` is `ss`, `œ` is `oe`), without the
/// apostrophe inside (`don't` is `dont`), and hyphenated words as several. French clitics are words
/// of their own (`l'agent` is `l`, `agent`). Emoji and emoticons are words as well.
public struct WordScan: Sendable {
  /// What separates a word from the one before it.
  public enum Break: UInt8, Sendable, Comparable {
    /// A space, a hyphen, or nothing.
    case none
    /// A comma.
    case comma
    /// A semicolon, colon, dash, bracket, quotation mark or line end.
    case clause
    /// The end of a sentence, or of a paragraph.
    case sentence

    /// In the order listed.
    public static func < (a: Break, b: Break) -> Bool { a.rawValue < b.rawValue }
  }

  /// What is known of a word from its bytes.
  public struct Marks: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Digits, perhaps with `.`, `,` or `:` between them.
    public static let number = Marks(rawValue: 1)
    /// An emoji or emoticon.
    public static let symbol = Marks(rawValue: 2)
    /// Two letters or more, all capitals.
    public static let capitals = Marks(rawValue: 4)
    /// Begins with a capital.
    public static let capital = Marks(rawValue: 8)
    /// An exclamation mark follows.
    public static let exclaimed = Marks(rawValue: 16)
    /// A question mark follows.
    public static let asked = Marks(rawValue: 32)
    /// Holds a digit.
    public static let digit = Marks(rawValue: 64)
  }

  /// One word.
  public struct Word: Sendable {
    /// UTF-8 offset of the first byte.
    public var start: Int32
    /// UTF-8 offset after the last byte.
    public var end: Int32
    /// Hash of the folded form, see ``WordScan/hash(of:)``.
    public var hash: UInt64
    /// What separates it from the word before; `sentence` for the first.
    public var before: Break
    /// What is known of it.
    public var marks: Marks
  }

  /// The words in order.
  public private(set) var words: [Word] = []
  /// The length of the text in bytes.
  public let byteCount: Int

  /// Scans a text.
  public init(_ utf8: [UInt8]) { self.init(utf8.span) }

  /// Scans a text.
  public init(_ text: String) { self.init(Array(text.utf8).span) }

  /// Scans a text.
  ///
  /// Complexity: O(bytes).
  public init(_ utf8: Span<UInt8>) {
    byteCount = utf8.count
    words.reserveCapacity(utf8.count / 5 + 4)
    var reader = WordReader(words: words)
    reader.read(utf8)
    words = reader.words
  }

  /// The hash that a word in folded form has; for lexicons.
  public static func hash(of folded: String) -> UInt64 {
    WordScan(folded).words.first?.hash ?? 0
  }
}
