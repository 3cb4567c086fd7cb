import FoundationEssentials
import Language

/// Computes the margins of texts under a model, in buffers that are used again.
///
///     margin[k] = bias[k] + scale[k] · Σ_blocks weight_b / |v_b| · Σ_features tf · row[k]
///
/// Features that occur once (most do) are summed as 16-bit integers.
struct Scorer: Sendable {
  let file: ModelFile
  private(set) var extractor: FeatureExtractor
  /// The margins of the last text, a column each.
  private(set) var margins: [Float]
  /// The share of the last text's features that the model knows, 0 to 1.
  private(set) var knownShare: Float = 0
  /// `1 / |v_b|` of the last text, times the block's weight.
  private(set) var blockScales: [Float] = [0, 0, 0, 0]
  private var counter = FeatureCounter()
  /// Offsets of the rows of features that occur once, and of others with their frequency.
  private var once: [Int] = []
  private var often: [(Int, Float)] = []
  private var known = 0
  private var vectorSum: [Float]
  private var vectorScale: Float = 0
  private var floats: [Float]
  private let columns: Int

  /// A scorer of the first so many columns.
  init(_ file: ModelFile, columns: Int) {
    self.file = file
    self.columns = min(file.header.stride, (columns + 15) / 16 * 16)
    extractor = FeatureExtractor(file.header.features)
    margins = [Float](repeating: 0, count: self.columns)
    floats = [Float](repeating: 0, count: self.columns)
    vectorSum = [Float](repeating: 0, count: file.header.dimensions)
  }

  /// Computes the margins of a text.
  mutating func score(_ text: String, question: String?) {
    extractor.read(text, question: question)
    compute()
  }

  /// Computes the margins of a stretch of UTF-8 bytes.
  mutating func score(_ bytes: UnsafeBufferPointer<UInt8>, question: String?) {
    extractor.read(bytes, question: question)
    compute()
  }

  private mutating func compute() {
    let file = self.file
    known = 0
    vectorScale = 0
    var total = 0
    file.data.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      let biases = base.advanced(by: file.biasesOffset).assumingMemoryBound(to: Float.self)
      for column in 0..<columns { margins[column] = biases[column] }
      var from = 0
      for block in 0..<extractor.blockEnds.count {
        let end = extractor.blockEnds[block]
        blockScales[block] = 0
        if from == end { continue }
        counter.count(extractor.occurrences[from..<end])
        from = end
        total += counter.count
        if block == 0, file.header.dimensions > 0 { addVectors(base) }
        let square = gather(base)
        guard square > 0 else { continue }
        blockScales[block] = Vectorizer.blockWeights[block] / square.squareRoot()
        accumulate(base, scale: blockScales[block])
      }
    }
    knownShare = total > 0 ? Float(known) / Float(total) : 0
  }

  /// Adds what the sum of the words' vectors says.
  private mutating func addVectors(_ base: UnsafeRawPointer) {
    let dimensions = file.header.dimensions
    let stride = file.header.stride
    let columns = self.columns
    let ids = base.advanced(by: file.idsOffset).assumingMemoryBound(to: Int32.self)
    let vectors = base.advanced(by: file.vectorsOffset).assumingMemoryBound(to: Int8.self)
    let projection = base.advanced(by: file.projectionOffset).assumingMemoryBound(to: Float.self)
    vectorScale = 0
    vectorSum.withUnsafeMutableBufferPointer { sum in
      for at in 0..<dimensions { sum[at] = 0 }
      for occurrence in extractor.occurrences[..<extractor.blockEnds[0]]
      where occurrence.first == occurrence.last {
        let id = Int(ids[Int(occurrence.bucket)])
        guard 0..<file.header.vectorCount ~= id else { continue }
        let vector = vectors.advanced(by: id * dimensions)
        for at in 0..<dimensions { sum[at] += Float(vector[at]) }
      }
      var square: Float = 0
      for at in 0..<dimensions { square += sum[at] * sum[at] }
      guard square > 0 else { return }
      vectorScale = VectorTable.weight / square.squareRoot()
      margins.withUnsafeMutableBufferPointer { margins in
        for at in 0..<dimensions {
          let value = vectorScale * sum[at]
          let row = projection.advanced(by: at * stride)
          for column in 0..<columns { margins[column] += value * row[column] }
        }
      }
    }
  }

  /// What the vector of a word adds to a column.
  private func vectorContribution(_ raw: UnsafeRawBufferPointer, _ bucket: UInt32, _ column: Int)
    -> Float
  {
    let header = file.header
    let id = raw.loadUnaligned(fromByteOffset: file.idsOffset + Int(bucket) * 4, as: Int32.self)
    guard 0..<header.vectorCount ~= Int(id) else { return 0 }
    var sum: Float = 0
    for at in 0..<header.dimensions {
      let value = raw.load(
        fromByteOffset: file.vectorsOffset + Int(id) * header.dimensions + at, as: Int8.self)
      let weight = raw.loadUnaligned(
        fromByteOffset: file.projectionOffset + (at * header.stride + column) * 4, as: Float.self)
      sum += Float(value) * weight
    }
    return sum * vectorScale
  }

  /// Looks up the features of a block: first all entries, then all rows, so that the waits for
  /// memory overlap. Returns the sum of squares of the block's vector.
  private mutating func gather(_ base: UnsafeRawPointer) -> Float {
    let entries = base.advanced(by: file.entriesOffset)
    let stride = file.header.stride
    // What has no row, and what a damaged file says of one that is not there.
    let rowCount = UInt32(file.header.rowCount)
    once.removeAll(keepingCapacity: true)
    often.removeAll(keepingCapacity: true)
    var square: Float = 0
    counter.buckets.withUnsafeBufferPointer { buckets in
      counter.counts.withUnsafeBufferPointer { counts in
        for index in 0..<counter.count {
          let entry = entries.advanced(by: Int(buckets[index]) * 8)
          let idf = entry.load(fromByteOffset: 4, as: Float.self)
          if idf == 0 { continue }
          known += 1
          let row = entry.load(as: UInt32.self)
          if counts[index] == 1 {
            square += idf * idf
            if row < rowCount { once.append(Int(row) * stride) }
          } else {
            let frequency = TermFrequency.of(counts[index])
            square += (frequency * idf) * (frequency * idf)
            if row < rowCount { often.append((Int(row) * stride, frequency)) }
          }
        }
      }
    }
    return square
  }

  /// Adds the rows that were gathered to the margins.
  private mutating func accumulate(_ base: UnsafeRawPointer, scale: Float) {
    let rows = base.advanced(by: file.rowsOffset)
    let scales = base.advanced(by: file.scalesOffset).assumingMemoryBound(to: Float.self)
    let columns = self.columns
    margins.withUnsafeMutableBufferPointer { margins in
      floats.withUnsafeMutableBufferPointer { floats in
        once.withUnsafeBufferPointer { once in
          for column in 0..<columns { floats[column] = 0 }
          for (row, frequency) in often {
            let weights = rows.advanced(by: row).assumingMemoryBound(to: Int8.self)
            for column in 0..<columns { floats[column] += frequency * Float(weights[column]) }
          }
          var tile = 0
          while tile < columns {
            var from = 0
            while from < once.count {
              // At most 250 rows of 8 bits fit in a sum of 16.
              let to = min(once.count, from + 250)
              Self.add(rows.advanced(by: tile), once, from..<to, &floats, tile)
              from = to
            }
            tile += 16
          }
          for column in 0..<columns {
            margins[column] += scale * scales[column] * floats[column]
          }
        }
      }
    }
  }

  /// Sums sixteen columns of some rows. Bytes are widened two ways at once: the odd ones by an
  /// arithmetic shift of the 16-bit lane they are the upper half of, the even ones by two shifts.
  @inline(__always)
  private static func add(
    _ rows: UnsafeRawPointer, _ offsets: UnsafeBufferPointer<Int>, _ range: Range<Int>,
    _ floats: inout UnsafeMutableBufferPointer<Float>, _ tile: Int
  ) {
    var even = SIMD8<Int16>.zero
    var odd = SIMD8<Int16>.zero
    for index in range {
      let lanes = rows.loadUnaligned(fromByteOffset: offsets[index], as: SIMD8<Int16>.self)
      odd &+= lanes &>> 8
      even &+= (lanes &<< 8) &>> 8
    }
    for lane in 0..<8 {
      floats[tile + 2 * lane] += Float(even[lane])
      floats[tile + 2 * lane + 1] += Float(odd[lane])
    }
  }

  /// What each token of the last text adds to the margin of a column; a feature of two tokens is
  /// shared between them. The context block belongs to no token.
  func contributions(_ column: Int) -> [Float] {
    var result = [Float](repeating: 0, count: extractor.stream.tokens.count)
    guard column < columns else { return result }
    let stride = file.header.stride
    file.data.withUnsafeBytes { raw in
      var from = 0
      let classScale = raw.loadUnaligned(
        fromByteOffset: file.scalesOffset + column * 4, as: Float.self)
      for block in 0..<FeatureOptions.Block.context.rawValue {
        let end = extractor.blockEnds[block]
        let scale = blockScales[block] * classScale
        for occurrence in extractor.occurrences[from..<end] {
          if block == 0, occurrence.first == occurrence.last, vectorScale > 0 {
            result[Int(occurrence.first)] += vectorContribution(raw, occurrence.bucket, column)
          }
          let entry = file.entriesOffset + Int(occurrence.bucket) * 8
          let row = raw.loadUnaligned(fromByteOffset: entry, as: UInt32.self)
          if row >= UInt32(file.header.rowCount) { continue }
          let weight = raw.load(
            fromByteOffset: file.rowsOffset + Int(row) * stride + column, as: Int8.self)
          let value = scale * Float(weight)
          if occurrence.first == occurrence.last {
            result[Int(occurrence.first)] += value
          } else {
            result[Int(occurrence.first)] += value / 2
            result[Int(occurrence.last)] += value / 2
          }
        }
        from = end
      }
    }
    return result
  }
}
