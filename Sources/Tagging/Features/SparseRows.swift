import Language

/// The feature vectors of many texts: row r's entries are `starts[r]..<starts[r + 1]` of `indices`
/// and `values`.
struct SparseRows: Sendable {
  private(set) var starts: [Int] = [0]
  private(set) var indices: [Int32] = []
  private(set) var values: [Float] = []
  /// The sum of squares of each row.
  private(set) var squares: [Float] = []
  /// The number of columns.
  var width = 0

  var count: Int { starts.count - 1 }

  mutating func append(_ index: Int32, _ value: Float) {
    indices.append(index)
    values.append(value)
  }

  /// The margin of a row under weights whose last is the bias.
  func product(_ row: Int, _ weights: [Float]) -> Float {
    var sum = weights[width]
    for at in starts[row]..<starts[row + 1] { sum += weights[Int(indices[at])] * values[at] }
    return sum
  }

  /// Ends the row that was being appended.
  mutating func endRow() {
    var square: Float = 0
    for value in values[(starts.last ?? 0)...] { square += value * value }
    squares.append(square)
    starts.append(indices.count)
  }
}

/// Turns the features of a text into its vector: sublinear term frequency × inverse document
/// frequency, each block scaled to length one and weighted.
///
/// `idf = ln((1 + n) / (1 + df)) + 1`, 0 for a feature never seen (scikit-learn's
/// `TfidfTransformer` with `smooth_idf`).
struct Vectorizer: Sendable {
  /// How much each block counts, in the order of `FeatureOptions.Block`.
  static let blockWeights: [Float] = [1, 1, 0.7, 0.5]

  let options: FeatureOptions
  /// Bucket to inverse document frequency; 0 for features that are not used.
  let idf: [Float]
  /// Bucket to column; −1 for features that are not used.
  let column: [Int32]
  /// The number of columns.
  let width: Int
  /// Word vectors, whose sum over a text is one more block of columns after the others.
  var vectors: VectorTable?

  /// Learns the document frequencies of texts. A pair must occur in two texts.
  init(_ texts: [FeatureInput], options: FeatureOptions) {
    self.options = options
    var frequency = [UInt32](repeating: 0, count: options.bucketCount)
    var extractor = FeatureExtractor(options)
    var counter = FeatureCounter()
    for text in texts {
      extractor.read(text.text, question: text.question)
      counter.count(extractor.occurrences[...])
      for bucket in counter.buckets.prefix(counter.count) { frequency[Int(bucket)] += 1 }
    }
    let pairs = options.start(.pairs)..<options.start(.context)
    var idf = [Float](repeating: 0, count: frequency.count)
    var column = [Int32](repeating: -1, count: frequency.count)
    var width: Int32 = 0
    for (bucket, count) in frequency.enumerated() where count > 0 {
      if count == 1 && pairs.contains(bucket) { continue }
      idf[bucket] = naturalLog(Float(1 + texts.count) / Float(1 + count)) + 1
      column[bucket] = width
      width += 1
    }
    self.idf = idf
    self.column = column
    self.width = Int(width)
  }

  /// The vectors of texts, a row each.
  func rows(_ texts: [FeatureInput]) -> SparseRows {
    var rows = SparseRows()
    rows.width = width + (vectors?.dimensions ?? 0)
    var extractor = FeatureExtractor(options)
    var counter = FeatureCounter()
    var row: [(Int32, Float)] = []
    for text in texts {
      extractor.read(text.text, question: text.question)
      var from = 0
      for (block, end) in extractor.blockEnds.enumerated() {
        counter.count(extractor.occurrences[from..<end])
        from = end
        row.removeAll(keepingCapacity: true)
        var square: Float = 0
        for index in 0..<counter.count where idf[Int(counter.buckets[index])] > 0 {
          let bucket = counter.buckets[index]
          let value = TermFrequency.of(counter.counts[index]) * idf[Int(bucket)]
          square += value * value
          row.append((column[Int(bucket)], value))
        }
        guard square > 0 else { continue }
        let scale = Self.blockWeights[block] / square.squareRoot()
        for (index, value) in row { rows.append(index, value * scale) }
      }
      if let vectors { append(vectors, extractor, &rows) }
      rows.endRow()
    }
    return rows
  }

  /// Appends the sum of a text's word vectors, scaled to the block's weight.
  private func append(
    _ vectors: VectorTable, _ extractor: FeatureExtractor, _ rows: inout SparseRows
  ) {
    var sum = [Float](repeating: 0, count: vectors.dimensions)
    for occurrence in extractor.occurrences[..<extractor.blockEnds[0]]
    where occurrence.first == occurrence.last {
      let id = Int(vectors.ids[Int(occurrence.bucket)])
      guard id >= 0 else { continue }
      for at in sum.indices { sum[at] += Float(vectors.values[id * sum.count + at]) }
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
