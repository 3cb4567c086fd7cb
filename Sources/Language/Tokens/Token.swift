/// A word, number or mark of a text.
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits and inner apostrophes.
    case word
    /// Digits only.
    case number
    /// A single sign that carries meaning: `? ! $ % # @ & £ €`, or an emoji.
    case mark
  }

  /// UTF-8 byte offsets into the source text, half open.
  public var span: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }
  /// What it is made of.
  public var kind: Kind
  /// FNV-1a (64 bits) of the folded bytes: the same word, the same hash.
  public var hash: UInt64
  /// Where the token begins and ends in the source text, in bytes.
  var sourceStart: UInt32
  var sourceEnd: UInt32
  /// Where it begins and ends in the folded bytes (without the spaces around it).
  var foldedStart: UInt32
  var foldedEnd: UInt32
}
