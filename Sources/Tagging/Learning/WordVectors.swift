import Language

/// Word vectors learned from the user's own texts: words that keep the same company get similar
/// vectors, so that a process's name finds texts that use other words for it.
///
/// Counts of words in the same text, the nearer the more, become positive pointwise mutual
/// information with the contexts' distribution raised to 0.75, reduced by a truncated singular
/// value decomposition. Source: O. Levy et al., "Improving Distributional Similarity with Lessons
/// Learned from Word Embeddings", TACL 2015.
struct WordVectors {
  static let dimensions = 80
  static let window = 50
  private var ids: [String: Int] = [:]
  private var idf: [Float] = []
  private var vectors = DenseMatrix(rows: 0, columns: 0)

  /// Learns the vectors of all words that occur three times.
  init(_ texts: [FeatureInput], seed: UInt64, jobs: Int) {
    var stream = TokenStream()
    var frequency: [String: Int] = [:]
    var documents: [[String]] = []
    for text in texts {
      stream.read(text.text)
      documents.append((0..<stream.tokens.count).map { Self.stem(stream.word($0)) })
    }
    var order: [String] = []
    for document in documents {
      for word in Set(document) { frequency[word, default: 0] += 1 }
      for word in document where ids[word] == nil {
        ids[word] = -1
        order.append(word)
      }
    }
    ids = [:]
    for word in order where (frequency[word] ?? 0) >= 3 {
      ids[word] = idf.count
      idf.append(naturalLog(Float(1 + texts.count) / Float(1 + (frequency[word] ?? 0))) + 1)
    }
    guard idf.count > 2 else { return }
    let matrix = mutualInformation(documents)
    vectors = matrix.reduced(to: Self.dimensions, rounds: 4, seed: seed, jobs: jobs)
    vectors.normalizeRows()
  }

  /// The vectors of texts: the sum of their words' vectors times idf, the common direction taken
  /// out, length one.
  func embed(_ texts: [FeatureInput]) -> DenseMatrix {
    var result = DenseMatrix(rows: texts.count, columns: vectors.columns)
    var stream = TokenStream()
    for (row, text) in texts.enumerated() {
      stream.read(text.text)
      for token in 0..<stream.tokens.count {
        guard let id = ids[Self.stem(stream.word(token))] else { continue }
        let from = id * vectors.columns
        for column in 0..<vectors.columns {
          result.values[row * vectors.columns + column] += idf[id] * vectors.values[from + column]
        }
      }
    }
    result.normalizeRows()
    removeCommonDirection(&result)
    result.normalizeRows()
    return result
  }

  /// The vectors times idf, rounded to 8 bits, by the feature bucket of each form of a word.
  func table(_ texts: [FeatureInput], options: FeatureOptions) -> VectorTable? {
    guard vectors.columns > 0 else { return nil }
    var table = VectorTable(
      dimensions: vectors.columns, buckets: 1 << options.bits[0], count: idf.count)
    var extractor = FeatureExtractor(options)
    for text in texts {
      extractor.read(text.text)
      extractor.selectAll()
      for (index, bucket) in extractor.wordBuckets.enumerated() where table.ids[Int(bucket)] < 0 {
        let word = extractor.stream.word(index)
        table.ids[Int(bucket)] = Int32(ids[Self.stem(word)] ?? -1)
      }
    }
    var largest: Float = 1e-9
    for id in idf.indices {
      for at in vectors.row(id) { largest = max(largest, abs(vectors.values[at] * idf[id])) }
    }
    for id in idf.indices {
      for at in vectors.row(id) {
        table.values[at] = Int8((vectors.values[at] * idf[id] * 127 / largest).rounded())
      }
    }
    return table
  }

  private func mutualInformation(_ documents: [[String]]) -> SparseRows {
    var counts: [UInt64: Float] = [:]
    var wordTotal = [Double](repeating: 0, count: idf.count)
    for document in documents {
      let words = document.prefix(400).map { ids[$0] ?? -1 }
      for (i, left) in words.enumerated() where left >= 0 {
        for j in i + 1..<max(i + 1, min(words.count, i + 1 + Self.window)) where words[j] >= 0 {
          let weight = Float(Self.window + 1 - (j - i)) / Float(Self.window)
          for (a, b) in [(left, words[j]), (words[j], left)] {
            counts[UInt64(a) << 32 | UInt64(b), default: 0] += weight
            wordTotal[a] += Double(weight)
          }
        }
      }
    }
    let total = wordTotal.reduce(0, +)
    let smoothed = wordTotal.map { $0 > 0 ? exponential(0.75 * naturalLog($0)) : 0 }
    let smoothedTotal = smoothed.reduce(0, +)
    var rows = SparseRows()
    rows.width = idf.count
    var current = 0
    for key in counts.keys.sorted() {
      let word = Int(key >> 32)
      let context = Int(key & 0xFFFF_FFFF)
      while current < word {
        rows.endRow()
        current += 1
      }
      let joint = Double(counts[key] ?? 0) / total
      let expected = wordTotal[word] / total * smoothed[context] / smoothedTotal
      let information = naturalLog(joint / expected)
      if information > 0 { rows.append(Int32(context), Float(information)) }
    }
    while rows.count < idf.count { rows.endRow() }
    return rows
  }

  private func removeCommonDirection(_ matrix: inout DenseMatrix) {
    let columns = matrix.columns
    guard columns > 0 else { return }
    var direction = [Float](repeating: 1, count: columns)
    for _ in 0..<12 {
      var next = [Float](repeating: 0, count: columns)
      for row in 0..<matrix.rows {
        let from = row * columns
        var product: Float = 0
        for column in 0..<columns { product += matrix.values[from + column] * direction[column] }
        for column in 0..<columns { next[column] += product * matrix.values[from + column] }
      }
      let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { return }
      direction = next.map { $0 / length }
    }
    for row in 0..<matrix.rows {
      let from = row * columns
      var product: Float = 0
      for column in 0..<columns { product += matrix.values[from + column] * direction[column] }
      for column in 0..<columns { matrix.values[from + column] -= product * direction[column] }
    }
  }

  /// A light stemmer: plurals, -ing and -ed. It only has to bring forms together.
  static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    func ends(_ suffix: StaticString, _ rest: Int) -> Bool {
      let count = suffix.utf8CodeUnitCount
      return bytes.count >= count + rest
        && suffix.withUTF8Buffer { bytes.suffix(count).elementsEqual($0) }
    }
    if ends("'s", 1) { bytes.removeLast(2) }
    if ends("ies", 2) {
      bytes.removeLast(3)
      bytes.append(0x79)
    } else if ends("sses", 1) {
      bytes.removeLast(2)
    } else if ends("s", 3), !ends("ss", 1), !ends("us", 1) {
      bytes.removeLast()
    }
    var isCut = false
    if ends("ing", 3) {
      bytes.removeLast(3)
      isCut = true
    } else if ends("ed", 3) {
      bytes.removeLast(2)
      isCut = true
    }
    if isCut, bytes.count > 3, bytes[bytes.count - 1] == bytes[bytes.count - 2],
      ![0x6C, 0x73, 0x7A].contains(bytes[bytes.count - 1])
    {
      bytes.removeLast()
    }
    if ends("e", 3) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
