/// How themes are mined.
public struct ThemeOptions: Sendable, Equatable {
  /// The most themes of one owner and process, both sentiments together.
  ///
  /// The default is 12.
  public var perSilo: Int
  /// The most themes overall; with it every document is given its nearest theme.
  ///
  /// The default is none: as many as the documents support.
  public var max: Int?
  /// The fewest documents that make a theme.
  ///
  /// The default is 5.
  public var minSupport: Int
  /// The seed of the random projections.
  ///
  /// The default is 1.
  public var seed: UInt64

  /// Makes options.
  public init(perSilo: Int = 12, max: Int? = nil, minSupport: Int = 5, seed: UInt64 = 1) {
    self.perSilo = perSilo
    self.max = max
    self.minSupport = minSupport
    self.seed = seed
  }
}
