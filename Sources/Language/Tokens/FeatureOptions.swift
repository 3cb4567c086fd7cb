/// Which features are made of a text. The same options must be used to train and to tag, so they
/// are stored in the model.
public struct FeatureOptions: Sendable, Equatable {
  /// The blocks, each normalised by itself so that none drowns another.
  public enum Block: Int, Sendable, CaseIterable {
    /// Words and runs of two words.
    case words
    /// Runs of characters within a word and its bounds; they survive typing errors.
    case characters
    /// Two words in any order and at any distance up to ``FeatureOptions/pairReach``.
    case pairs
    /// What is known beside the text, such as the question that was answered.
    case context
  }

  /// The power of two of each block's number of hash buckets, in the order of ``Block``.
  public var bits: [Int]
  /// The shortest and longest run of characters. The default is 2 to 5.
  public var characters: ClosedRange<Int>
  /// How far apart, in words, the two words of a pair may stand; 0 makes no pairs.
  public var pairReach: Int

  /// Makes options.
  public init(
    bits: [Int] = [17, 16, 17, 8], characters: ClosedRange<Int> = 2...5, pairReach: Int = 12
  ) {
    self.bits = bits
    self.characters = characters
    self.pairReach = pairReach
  }

  /// Where a block's buckets begin.
  public func start(_ block: Block) -> Int {
    (0..<block.rawValue).reduce(0) { $0 + 1 << bits[$1] }
  }

  /// The number of buckets of all blocks.
  public var bucketCount: Int { bits.reduce(0) { $0 + 1 << $1 } }
}
