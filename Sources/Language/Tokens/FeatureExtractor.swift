/// Makes the hashed features of texts, in buffers that are used again.
///
/// A text is read once (``read(_:question:)-(String,_)``); its features, or those of a stretch of
/// its tokens, are then made by ``select(_:)``. Each token stands in them by a 32-bit hash,
/// `words[i]`, which a caller may replace between the two (by that of a word spelled right).
///
/// Hashes are FNV-1a with a finalising mix; buckets may collide, which costs nothing measurable at
/// the default sizes.
public struct FeatureExtractor: Sendable {
  /// Which features are made.
  public let options: FeatureOptions
  /// The tokens of the last text.
  public private(set) var stream = TokenStream()
  /// The hash of each token of the last text.
  public private(set) var words: [UInt32] = []
  /// The tokens that were selected.
  public private(set) var selected = 0..<0
  /// The bucket of each selected token as a word.
  public private(set) var wordBuckets: [UInt32] = []
  /// The bucket of each selected token but the last, together with the one after it.
  public private(set) var runBuckets: [UInt32] = []
  /// The buckets of the pairs of selected tokens: for each token, from the second on, its pairs
  /// with those before it that are at most ``FeatureOptions/pairReach`` away, the furthest first.
  public private(set) var pairBuckets: [UInt32] = []
  /// The bucket of the question, where there was one.
  public private(set) var contextBucket: UInt32?
  /// The buckets of the runs of characters of the word last asked for (``readCharacters(_:)``).
  public private(set) var characterBuckets: [UInt32] = []
  private let starts: [UInt32]
  private let masks: [UInt32]

  /// Makes an extractor.
  public init(_ options: FeatureOptions) {
    self.options = options
    starts = FeatureOptions.Block.allCases.map { UInt32(options.start($0)) }
    masks = options.bits.map { UInt32(1 << $0 - 1) }
  }

  /// Reads a text and, where there is one, its question. Complexity: O(length).
  public mutating func read(_ text: String, question: String? = nil) {
    var text = text
    text.withUTF8 { read($0, question: question) }
  }

  /// Reads a text given as UTF-8 bytes.
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, question: String? = nil) {
    stream.read(bytes)
    words.removeAll(keepingCapacity: true)
    for token in stream.tokens { words.append(Self.word(token.hash)) }
    contextBucket = nil
    if let question, !question.isEmpty { contextBucket = context(question) }
  }

  /// The 32-bit hash of a word with that 64-bit one.
  @inline(__always)
  public static func word(_ hash: UInt64) -> UInt32 {
    mixed(UInt32(truncatingIfNeeded: hash ^ hash >> 32))
  }

  /// Lets a token stand in the features as another word.
  public mutating func replace(_ token: Int, by word: UInt32) { words[token] = word }

  /// Makes the features of all tokens.
  public mutating func selectAll() { select(words.indices) }

  /// Makes the features of some neighbouring tokens, but for their runs of characters.
  /// Complexity: O(tokens × pair reach).
  public mutating func select(_ range: Range<Int>) {
    selected = range
    wordBuckets.removeAll(keepingCapacity: true)
    runBuckets.removeAll(keepingCapacity: true)
    pairBuckets.removeAll(keepingCapacity: true)
    let (wordStart, wordMask) = (starts[0], masks[0])
    let (pairStart, pairMask) = (starts[2], masks[2])
    let reach = options.pairReach
    words.withUnsafeBufferPointer { words in
      for index in range {
        let word = words[index]
        wordBuckets.append(wordStart + word & wordMask)
        if index > range.lowerBound {
          runBuckets.append(
            wordStart + mixed(words[index - 1] &* 0x9E37_79B1 ^ word) & wordMask)
        }
        for left in max(range.lowerBound, index - reach)..<index {
          let pair = min(words[left], word) &* 0x85EB_CA6B ^ max(words[left], word)
          pairBuckets.append(pairStart + mixed(pair) & pairMask)
        }
      }
    }
  }

  /// Makes the buckets of the runs of characters of a token, within it and its bounds.
  /// Complexity: O(length × longest run).
  public mutating func readCharacters(_ token: Int) {
    characterBuckets.removeAll(keepingCapacity: true)
    let shortest = options.characters.lowerBound
    let longest = options.characters.upperBound
    let (start, mask) = (starts[1], masks[1])
    stream.withPadded(token) { folded in
      for from in folded.indices where folded[from] & 0xC0 != 0x80 {
        // Runs begin at characters, not inside them; lengths are in characters.
        var hash: UInt32 = 0x2545_F491
        var position = from
        var length = 0
        while position < folded.count, length < longest {
          repeat {
            hash = (hash ^ UInt32(folded[position])) &* 0x0100_0193
            position += 1
          } while position < folded.count && folded[position] & 0xC0 == 0x80
          length += 1
          if length >= shortest { characterBuckets.append(start + mixed(hash) & mask) }
        }
      }
    }
  }

  private func context(_ question: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in question.utf8 {
      hash = (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    return starts[3] + mixed(hash) & masks[3]
  }
}

/// The finaliser of MurmurHash3 (A. Appleby, public domain): every bit of the input reaches every
/// bit of the output.
@inline(__always)
func mixed(_ value: UInt32) -> UInt32 {
  var hash = value
  hash ^= hash >> 16
  hash = hash &* 0x85EB_CA6B
  hash ^= hash >> 13
  hash = hash &* 0xC2B2_AE35
  return hash ^ hash >> 16
}
