/// The rows of a text's features in a model, gathered before they are added up, so that the waits
/// for memory overlap. An entry of the model is a feature's row and its inverse document frequency;
/// 0 where it is not known.
struct GatheredRows: Sendable {
  private let rowCount: UInt32
  private let stride: Int
  /// Offsets of the rows of features that occur once; only the first `onceCount` count.
  private var once: [Int] = []
  private var onceCount = 0
  /// Offsets of the rows of others, with their frequency.
  private var often: [(row: Int, frequency: Float)] = []
  /// How many features were looked up since the last restart, and how many of them are known.
  private(set) var known = 0
  private(set) var total = 0
  /// The sum of the squared frequencies of those that it does not know.
  private(set) var unseen: Float = 0

  init(_ header: ModelHeader) {
    rowCount = UInt32(header.rowCount)
    stride = header.stride
  }

  /// The share of the features looked up that the model knows, 0 to 1.
  var knownShare: Float { total > 0 ? Float(known) / Float(total) : 0 }

  /// Forgets what was counted.
  mutating func restart() { (known, total, unseen) = (0, 0, 0) }

  /// Counts features that were looked up elsewhere.
  mutating func note(known: Int, of total: Int) {
    self.known += known
    self.total += total
  }

  /// The offset of a row; −1 for what has none, and for what a damaged file says of one that is not
  /// there.
  @inline(__always)
  func row(_ number: UInt32) -> Int { number < rowCount ? Int(number) * stride : -1 }

  /// Makes room for so many more that occur once.
  @inline(__always)
  mutating func hold(_ count: Int) {
    if once.count < onceCount + count {
      once += [Int](repeating: 0, count: onceCount + count + 64)
    }
  }

  /// Gathers one feature whose entry is known already; there must be room. Returns the square of its
  /// part of the block's vector.
  @inline(__always)
  mutating func take(_ row: Int, idf: Float, _ frequency: Float) -> Float {
    total += 1
    if idf == 0 {
      unseen += frequency * frequency
      return 0
    }
    known += 1
    if frequency == 1 {
      once[onceCount] = row
      onceCount += row >= 0 ? 1 : 0
    } else if row >= 0 {
      often.append((row, frequency))
    }
    return frequency * frequency * idf * idf
  }

  /// Looks up features that occur once each: first all entries, then all rows. Returns the sum of
  /// squares of their part of the block's vector.
  mutating func gather(_ entries: UnsafeRawPointer, _ buckets: [UInt32]) -> Float {
    hold(buckets.count)
    total += buckets.count
    let (rowCount, stride) = (rowCount, stride)
    var (square, known, count) = (Float(0), 0, onceCount)
    once.withUnsafeMutableBufferPointer { once in
      buckets.withUnsafeBufferPointer { buckets in
        for bucket in buckets {
          let entry = entries + Int(bucket) * 8
          let idf = entry.load(fromByteOffset: 4, as: Float.self)
          let row = entry.load(as: UInt32.self)
          square += idf * idf
          known += idf == 0 ? 0 : 1
          once[count] = Int(row) &* stride
          count += idf != 0 && row < rowCount ? 1 : 0
        }
      }
    }
    onceCount = count
    self.known += known
    unseen += Float(buckets.count - known)
    return square
  }

  /// Looks up runs of two words, of which some occur more than once.
  mutating func gather(
    _ entries: UnsafeRawPointer, runs buckets: [UInt32], _ share: [Float]
  ) -> Float {
    hold(buckets.count)
    var square: Float = 0
    for index in buckets.indices {
      square += look(entries, buckets[index], share[index] * share[index + 1])
    }
    return square
  }

  /// Looks up pairs of words, of which some occur more than once.
  mutating func gather(
    _ entries: UnsafeRawPointer, pairs buckets: [UInt32], _ share: [Float], reach: Int
  ) -> Float {
    hold(buckets.count)
    var (square, pair) = (Float(0), 0)
    for right in share.indices {
      for left in max(0, right - reach)..<right {
        square += look(entries, buckets[pair], share[left] * share[right])
        pair += 1
      }
    }
    return square
  }

  @inline(__always)
  private mutating func look(
    _ entries: UnsafeRawPointer, _ bucket: UInt32, _ frequency: Float
  ) -> Float {
    let entry = entries + Int(bucket) * 8
    let idf = entry.load(fromByteOffset: 4, as: Float.self)
    return take(row(entry.load(as: UInt32.self)), idf: idf, frequency)
  }

  /// Hands over all rows gathered, those of one frequency at a time (most share a few), and forgets
  /// them.
  mutating func forEachFrequency(_ body: (UnsafeBufferPointer<Int>, Float) -> Void) {
    hand(over: body, 1)
    while let frequency = often.first?.frequency {
      hold(often.count)
      var left = 0
      for index in often.indices {
        let other = often[index]
        if other.frequency == frequency {
          once[onceCount] = other.row
          onceCount += 1
        } else {
          often[left] = other
          left += 1
        }
      }
      often.removeLast(often.count - left)
      hand(over: body, frequency)
    }
  }

  private mutating func hand(
    over body: (UnsafeBufferPointer<Int>, Float) -> Void, _ frequency: Float
  ) {
    once.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[..<onceCount]), frequency)
    }
    onceCount = 0
  }
}
