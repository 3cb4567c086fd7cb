/// The keys of words that were stemmed before, by the words as they are written, so that each is
/// folded and stemmed once and not once an occurrence.
///
/// It is a store of known answers: what it holds never shows in a result.
public struct StemMemo: Sendable {
  /// By the hash of the word as written; nil for what turned out to be no word.
  private var keys: [UInt64: UInt64?] = [:]
  /// A language's everyday words are some ten thousand; names and typing errors are endless.
  private static let most = 1 << 16

  /// A memory of nothing.
  public init() {}

  /// The hash of the stem of a word; nil where nothing is left of it.
  mutating func key(_ bytes: [UInt8], _ span: Range<Int>) -> UInt64? {
    let word = bytes[span]
    let written = Self.hash(word)
    if let known = keys[written] { return known }
    if keys.count >= Self.most { keys.removeAll(keepingCapacity: true) }
    let folded = WordScanner.folded(word)
    let key = folded.isEmpty ? nil : Self.hash(Stemmer.stem(folded).utf8)
    keys[written] = .some(key)
    return key
  }

  /// The 64-bit FNV-1a hash of bytes.
  ///
  /// Source: G. Fowler, L. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm",
  /// RFC 9923.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
