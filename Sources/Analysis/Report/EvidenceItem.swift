/// A sampled item behind a number, masked and shortened.
public struct EvidenceItem: Sendable {
  /// Its words, with the way back to it.
  public var quote: Quote
  /// The department that received it, or `not-recorded`.
  public var landed: String
  /// The department that owns its primary cause.
  public var owner: String
  /// Its primary process.
  public var process: String
  /// Whether it complains.
  public var isNegative: Bool
  /// Ids of its themes.
  public var themes: [String]

  /// Makes an item.
  public init(
    quote: Quote, landed: String, owner: String, process: String, isNegative: Bool,
    themes: [String]
  ) {
    self.quote = quote
    self.landed = landed
    self.owner = owner
    self.process = process
    self.isNegative = isNegative
    self.themes = themes
  }
}
