/// One occurrence of a feature in a text.
public struct FeatureOccurrence: Sendable, Equatable {
  /// The hash bucket, counted over all blocks (see ``FeatureOptions/start(_:)``).
  public var bucket: UInt32
  /// The first token it is made of.
  public var first: UInt16
  /// The last token it is made of.
  public var last: UInt16
}

/// Makes the hashed features of texts, in buffers that are used again.
///
/// Hashes are 32-bit multiplicative hashes of the folded bytes with a finalising mix; buckets may
/// collide, which costs nothing measurable at the default sizes.
public struct FeatureExtractor: Sendable {
  /// Which features are made.
  public let options: FeatureOptions
  /// The tokens of the last text.
  public private(set) var stream = TokenStream()
  /// The occurrences of the last text, block by block.
  public private(set) var occurrences: [FeatureOccurrence] = []
  /// Where each block's occurrences end, in the order of ``FeatureOptions/Block``.
  public private(set) var blockEnds: [Int]
  private var wordHashes: [UInt32] = []
  private let starts: [UInt32]
  private let masks: [UInt32]

  /// Makes an extractor.
  public init(_ options: FeatureOptions) {
    self.options = options
    starts = FeatureOptions.Block.allCases.map { UInt32(options.start($0)) }
    masks = options.bits.map { UInt32(1 << $0 - 1) }
    blockEnds = [0, 0, 0, 0]
  }

  /// Makes the features of a text and, where there is one, of its question.
  /// Complexity: O(length × (longest run of characters + pair reach)).
  public mutating func read(_ text: String, question: String? = nil) {
    stream.read(text)
    make(question)
  }

  /// Makes the features of a text given as UTF-8 bytes.
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, question: String? = nil) {
    stream.read(bytes)
    make(question)
  }

  private mutating func make(_ question: String?) {
    occurrences.removeAll(keepingCapacity: true)
    makeWords()
    blockEnds[0] = occurrences.count
    makeCharacters()
    blockEnds[1] = occurrences.count
    makePairs()
    blockEnds[2] = occurrences.count
    if let question, !question.isEmpty { makeContext(question) }
    blockEnds[3] = occurrences.count
  }

  private mutating func makeWords() {
    wordHashes.removeAll(keepingCapacity: true)
    stream.folded.withUnsafeBufferPointer { folded in
      for token in stream.tokens {
        var hash: UInt32 = 0x811C_9DC5
        for index in Int(token.foldedStart)..<Int(token.foldedEnd) {
          hash = (hash ^ UInt32(folded[index])) &* 0x0100_0193
        }
        wordHashes.append(mixed(hash))
      }
    }
    let start = starts[0]
    let mask = masks[0]
    var previous: UInt32 = 0
    for (index, hash) in wordHashes.enumerated() {
      let at = UInt16(truncatingIfNeeded: index)
      occurrences.append(FeatureOccurrence(bucket: start + (hash & mask), first: at, last: at))
      if index > 0 {
        let pair = mixed(previous &* 0x9E37_79B1 ^ hash)
        occurrences.append(
          FeatureOccurrence(bucket: start + (pair & mask), first: at &- 1, last: at))
      }
      previous = hash
    }
  }

  private mutating func makeCharacters() {
    let shortest = options.characters.lowerBound
    let longest = options.characters.upperBound
    let start = starts[1]
    let mask = masks[1]
    stream.folded.withUnsafeBufferPointer { folded in
      for (index, token) in stream.tokens.enumerated() {
        let at = UInt16(truncatingIfNeeded: index)
        let end = Int(token.foldedEnd) + 1
        var from = Int(token.foldedStart) - 1
        while from < end {
          // Windows begin at characters, not inside them; lengths are in characters.
          if folded[from] & 0xC0 == 0x80 {
            from += 1
            continue
          }
          var hash: UInt32 = 0x2545_F491
          var position = from
          var length = 0
          while position < end, length < longest {
            hash = (hash ^ UInt32(folded[position])) &* 0x0100_0193
            position += 1
            while position < end, folded[position] & 0xC0 == 0x80 {
              hash = (hash ^ UInt32(folded[position])) &* 0x0100_0193
              position += 1
            }
            length += 1
            if length >= shortest {
              occurrences.append(
                FeatureOccurrence(bucket: start + (mixed(hash) & mask), first: at, last: at))
            }
          }
          from += 1
        }
      }
    }
  }

  private mutating func makePairs() {
    guard options.pairReach > 0 else { return }
    let start = starts[2]
    let mask = masks[2]
    for right in wordHashes.indices {
      for left in max(0, right - options.pairReach)..<max(0, right) {
        let low = min(wordHashes[left], wordHashes[right])
        let high = max(wordHashes[left], wordHashes[right])
        let pair = mixed(low &* 0x85EB_CA6B ^ high)
        occurrences.append(
          FeatureOccurrence(
            bucket: start + (pair & mask), first: UInt16(truncatingIfNeeded: left),
            last: UInt16(truncatingIfNeeded: right)))
      }
    }
  }

  private mutating func makeContext(_ question: String) {
    var hash: UInt32 = 0x811C_9DC5
    for byte in question.utf8 {
      hash = (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    occurrences.append(
      FeatureOccurrence(bucket: starts[3] + (mixed(hash) & masks[3]), first: 0, last: 0))
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
