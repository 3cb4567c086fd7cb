import Language

/// Turns the features of a text into its vector: sublinear term frequency × inverse document
/// frequency, each block scaled to length one and weighted.
///
/// `idf = ln((1 + n) / (1 + df)) + 1`, 0 for a feature never seen (scikit-learn's
/// `TfidfTransformer` with `smooth_idf`). What is counted are words: their runs of characters and
/// their vectors come with the word's frequency, so that what a word adds to a text can be kept
/// ready (``WordMemo``). The length of a block is that of its parts as if no two shared a feature.
struct Vectorizer: Sendable {
  /// How much each block counts, in the order of `FeatureOptions.Block`.
  static let blockWeights: [Float] = [1, 1, 0.7, 0.5]

  let options: FeatureOptions
  /// The words that are spelled right.
  let speller: Speller?
  /// Bucket to inverse document frequency; 0 for features that are not used.
  let idf: [Float]
  /// Bucket to column; −1 for features that are not used.
  let column: [Int32]
  /// The number of columns.
  let width: Int
  /// Word vectors, whose sum over a text is one more block of columns after the others.
  var vectors: VectorTable?

  /// Learns the document frequencies of texts. A pair must occur in two texts.
  init(_ texts: [FeatureInput], options: FeatureOptions, speller: Speller? = nil) {
    self.options = options
    self.speller = speller
    var frequency = [UInt32](repeating: 0, count: options.bucketCount)
    var last = [Int32](repeating: -1, count: options.bucketCount)
    var reader = TextReader(options, speller: speller)
    for (number, text) in texts.enumerated() {
      reader.read(text)
      let number = Int32(number)
      reader.forEachFeature { bucket, _, _ in
        if last[Int(bucket)] == number { return }
        last[Int(bucket)] = number
        frequency[Int(bucket)] += 1
      }
    }
    let pairs = options.start(.pairs)..<options.start(.context)
    var idf = [Float](repeating: 0, count: frequency.count)
    var used: [(count: UInt32, bucket: Int32)] = []
    for (bucket, count) in frequency.enumerated() where count > 0 {
      if count == 1 && pairs.contains(bucket) { continue }
      idf[bucket] = naturalLog(Float(1 + texts.count) / Float(1 + count)) + 1
      used.append((count, Int32(bucket)))
    }
    // Features that occur often stand together, so that their weights stay in the cache.
    used.sort { $0.count != $1.count ? $0.count > $1.count : $0.bucket < $1.bucket }
    var column = [Int32](repeating: -1, count: frequency.count)
    for (place, feature) in used.enumerated() { column[Int(feature.bucket)] = Int32(place) }
    let width = used.count
    self.idf = idf
    self.column = column
    self.width = width
  }

  /// The vectors of texts, a row each.
  func rows(_ texts: [FeatureInput]) -> SparseRows {
    var rows = SparseRows()
    rows.tail = vectors?.dimensions ?? 0
    rows.width = width + rows.tail
    var reader = TextReader(options, speller: speller)
    var values = [Float](repeating: 0, count: width)
    var used: [(column: Int32, block: Int)] = []
    for text in texts {
      reader.read(text)
      var squares: [Float] = [0, 0, 0, 0]
      used.removeAll(keepingCapacity: true)
      reader.forEachFeature { bucket, block, frequency in
        let value = frequency * idf[Int(bucket)]
        guard value > 0 else { return }
        squares[block] += value * value
        let at = column[Int(bucket)]
        if values[Int(at)] == 0 { used.append((at, block)) }
        values[Int(at)] += value
      }
      let scales = zip(Self.blockWeights, squares).map { $1 > 0 ? $0 / $1.squareRoot() : 0 }
      for (at, block) in used {
        rows.append(at, values[Int(at)] * scales[block])
        values[Int(at)] = 0
      }
      if let vectors { append(vectors, reader, &rows) }
      rows.endRow()
    }
    return rows
  }

  /// Appends the sum of a text's word vectors, scaled to the block's weight.
  private func append(_ vectors: VectorTable, _ reader: TextReader, _ rows: inout SparseRows) {
    var sum = [Float](repeating: 0, count: vectors.dimensions)
    for (bucket, frequency) in zip(reader.extractor.wordBuckets, reader.counter.first) {
      let id = Int(vectors.ids[Int(bucket)])
      guard id >= 0, frequency > 0 else { continue }
      for at in sum.indices { sum[at] += frequency * Float(vectors.values[id * sum.count + at]) }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return }
    for (at, value) in sum.enumerated() {
      rows.append(Int32(width + at), value * VectorTable.weight / length)
    }
  }
}

/// What features are made from.
struct FeatureInput: Sendable, Equatable {
  var text: String
  var question: String?
}

/// Reads texts as a model sees them: with misspelled words taken for what they were meant to be.
struct TextReader {
  private(set) var extractor: FeatureExtractor
  private(set) var counter = WordCounter()
  private let speller: Speller?
  private var corrections: [UInt64: UInt32] = [:]

  init(_ options: FeatureOptions, speller: Speller?) {
    extractor = FeatureExtractor(options)
    self.speller = speller
  }

  mutating func read(_ text: FeatureInput) {
    extractor.read(text.text, question: text.question)
    if let speller {
      for (index, token) in extractor.stream.tokens.enumerated() {
        if let kept = corrections[token.hash] {
          extractor.replace(index, by: kept)
          continue
        }
        let correction = speller.correction(of: extractor.stream.bytes(index))
        let word = FeatureExtractor.word(correction.map { speller.hash(ofWord: $0) } ?? token.hash)
        corrections[token.hash] = word
        extractor.replace(index, by: word)
      }
    }
    extractor.selectAll()
    counter.count(extractor.words[...])
  }

  /// Calls back with the bucket, block and frequency of each feature of the text read last.
  mutating func forEachFeature(_ body: (UInt32, Int, Float) -> Void) {
    for (index, bucket) in extractor.wordBuckets.enumerated() where counter.first[index] > 0 {
      body(bucket, 0, counter.first[index])
    }
    for (index, bucket) in extractor.runBuckets.enumerated() {
      body(bucket, 0, counter.share[index] * counter.share[index + 1])
    }
    for index in extractor.words.indices where counter.first[index] > 0 {
      extractor.readCharacters(index)
      for bucket in extractor.characterBuckets { body(bucket, 1, counter.first[index]) }
    }
    var pair = 0
    for right in extractor.words.indices {
      for left in max(0, right - extractor.options.pairReach)..<right {
        body(extractor.pairBuckets[pair], 2, counter.share[left] * counter.share[right])
        pair += 1
      }
    }
    if let bucket = extractor.contextBucket { body(bucket, 3, 1) }
  }
}
