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
  private var sums: [Int16]
  private var floats: [Float]
  private let columns: Int

  /// A scorer of the first so many columns.
  init(_ file: ModelFile, columns: Int) {
    self.file = file
    self.columns = min(file.header.stride, (columns + 15) / 16 * 16)
    extractor = FeatureExtractor(file.header.features)
    margins = [Float](repeating: 0, count: self.columns)
    sums = [Int16](repeating: 0, count: self.columns)
    floats = [Float](repeating: 0, count: self.columns)
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
    let columns = self.columns
    let stride = file.header.stride
    let file = self.file
    var known = 0
    var total = 0
    file.data.withUnsafeBytes { raw in
      let entries = raw.baseAddress?.advanced(by: file.entriesOffset)
      let scales = raw.baseAddress?.advanced(by: file.scalesOffset)
      let biases = raw.baseAddress?.advanced(by: file.biasesOffset)
      let rows = raw.baseAddress?.advanced(by: file.rowsOffset)
      guard let entries, let scales, let biases, let rows else { return }
      let bias = biases.assumingMemoryBound(to: Float.self)
      margins.withUnsafeMutableBufferPointer { margins in
        for column in 0..<columns { margins[column] = bias[column] }
      }
      var from = 0
      for block in 0..<extractor.blockEnds.count {
        let end = extractor.blockEnds[block]
        blockScales[block] = 0
        if from == end { continue }
        counter.count(extractor.occurrences[from..<end])
        from = end
        for column in 0..<columns {
          sums[column] = 0
          floats[column] = 0
        }
        var square: Float = 0
        var pending = 0
        sums.withUnsafeMutableBufferPointer { sums in
          floats.withUnsafeMutableBufferPointer { floats in
            counter.buckets.withUnsafeBufferPointer { buckets in
              counter.counts.withUnsafeBufferPointer { counts in
                total += buckets.count
                for index in 0..<buckets.count {
                  let entry = entries.advanced(by: Int(buckets[index]) * 8)
                  let idf = entry.load(fromByteOffset: 4, as: Float.self)
                  if idf == 0 { continue }
                  known += 1
                  let frequency = TermFrequency.of(counts[index])
                  square += (frequency * idf) * (frequency * idf)
                  let row = entry.load(as: UInt32.self)
                  if row == ModelFile.noRow { continue }
                  let weights = rows.advanced(by: Int(row) * stride)
                    .assumingMemoryBound(to: Int8.self)
                  if counts[index] == 1 {
                    for column in 0..<columns { sums[column] &+= Int16(weights[column]) }
                    pending += 1
                    if pending == 250 {
                      for column in 0..<columns {
                        floats[column] += Float(sums[column])
                        sums[column] = 0
                      }
                      pending = 0
                    }
                  } else {
                    for column in 0..<columns {
                      floats[column] += frequency * Float(weights[column])
                    }
                  }
                }
              }
            }
            guard square > 0 else { return }
            let scale = Vectorizer.blockWeights[block] / square.squareRoot()
            blockScales[block] = scale
            let classScales = scales.assumingMemoryBound(to: Float.self)
            margins.withUnsafeMutableBufferPointer { margins in
              for column in 0..<columns {
                margins[column] +=
                  scale * classScales[column] * (floats[column] + Float(sums[column]))
              }
            }
          }
        }
      }
    }
    knownShare = total > 0 ? Float(known) / Float(total) : 0
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
          let entry = file.entriesOffset + Int(occurrence.bucket) * 8
          let row = raw.loadUnaligned(fromByteOffset: entry, as: UInt32.self)
          if row == ModelFile.noRow { continue }
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
