import FoundationEssentials
import Language

/// Computes the margins of texts under a model, in buffers that are used again.
///
///     margin[k] = bias[k] + scale[k] · Σ_blocks weight_b / |v_b| · Σ_features tf · row[k]
///
/// What a word's runs of characters and its vector add is kept in a ``WordMemo``; words, runs of two
/// and pairs are looked up in the model, and those that occur once (most do) are summed as 16-bit
/// integers (``MarginLanes``).
struct Scorer: Sendable {
  let file: ModelFile
  private(set) var extractor: FeatureExtractor
  /// The margins of the last text, a column each.
  private(set) var margins: [Float]
  /// The share of the last text's features that the model knows, 0 to 1.
  private(set) var knownShare: Float = 0
  private let speller: Speller?
  private var memo: WordMemo
  /// The place of each token of the text in the memo.
  private var slots: [Int] = []
  private var counter = WordCounter()
  /// `1 / |v_b|` of the last text, times the block's weight; then the same of the vectors.
  private var blockScales: [Float] = [0, 0, 0, 0]
  private var vectorScale: Float = 0
  /// Offsets of the rows of features that occur once; only the first `onceCount` count.
  private var once: [Int] = []
  private var onceCount = 0
  /// Offsets of the rows of others, with their frequency.
  private var often: [(Int, Float)] = []
  private var known = 0
  private var total = 0
  /// Sums, and the scales and biases of the columns, in the order of ``MarginLanes``.
  private var lanes: [Float]
  private let scales: [Float]
  private let biases: [Float]
  private var vectorSum: [Float]
  private let columns: Int

  /// A scorer of the first so many columns.
  init(_ file: ModelFile, columns: Int) {
    self.file = file
    let columns = min(file.header.stride, (columns + 15) / 16 * 16)
    self.columns = columns
    extractor = FeatureExtractor(file.header.features)
    speller = file.header.vocabulary.isEmpty ? nil : Speller(words: file.header.vocabulary)
    memo = WordMemo(columns: columns, dimensions: file.header.dimensions)
    margins = [Float](repeating: 0, count: columns)
    lanes = margins
    vectorSum = [Float](repeating: 0, count: memo.dimensions)
    var (scales, biases) = (margins, margins)
    file.data.withUnsafeBytes { raw in
      for column in 0..<columns {
        let place = MarginLanes.place(column)
        scales[place] = raw.loadUnaligned(
          fromByteOffset: file.scalesOffset + 4 * column, as: Float.self)
        biases[place] = raw.loadUnaligned(
          fromByteOffset: file.biasesOffset + 4 * column, as: Float.self)
      }
    }
    self.scales = scales
    self.biases = biases
  }

  /// Computes the margins of a text.
  mutating func score(_ text: String, question: String?) {
    var text = text
    text.withUTF8 { score($0, question: question) }
  }

  /// Computes the margins of a stretch of UTF-8 bytes.
  mutating func score(_ bytes: UnsafeBufferPointer<UInt8>, question: String?) {
    extractor.read(bytes, question: question)
    remember()
    score(tokens: extractor.words.indices)
  }

  /// Computes the margins of some neighbouring tokens of the text read last.
  mutating func score(tokens range: Range<Int>) {
    extractor.select(range)
    counter.count(extractor.words[range])
    compute()
  }

  /// Finds the tokens in the memo, and looks into the words that are not there yet.
  private mutating func remember() {
    slots.removeAll(keepingCapacity: true)
    let count = extractor.stream.tokens.count
    memo.makeRoom(for: count)
    for index in 0..<count {
      let key = extractor.stream.tokens[index].hash
      var slot = memo.slot(key)
      if slot < 0 { slot = learn(index, key) }
      slots.append(slot)
      extractor.replace(index, by: memo.words[slot].hash)
    }
  }

  private mutating func learn(_ token: Int, _ key: UInt64) -> Int {
    var word = WordMemo.Word(hash: FeatureExtractor.word(key))
    if let speller, let meant = speller.correction(of: extractor.stream.bytes(token)) {
      word.hash = FeatureExtractor.word(speller.hash(ofWord: meant))
    }
    let slot = memo.add(key, word)
    extractor.readCharacters(token)
    let file = self.file
    let columns = self.columns
    let bucket = Int(word.hash) & (1 << file.header.features.bits[0] - 1)
    file.data.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      let entries = base + file.entriesOffset
      word.idf = entries.load(fromByteOffset: bucket * 8 + 4, as: Float.self)
      word.row = row(entries.load(fromByteOffset: bucket * 8, as: UInt32.self))
      onceCount = 0
      var square: Float = 0
      var known: Int32 = 0
      let runs = extractor.characterBuckets
      hold(runs.count)
      for bucket in runs {
        let idf = entries.load(fromByteOffset: Int(bucket) * 8 + 4, as: Float.self)
        if idf == 0 { continue }
        known += 1
        square += idf * idf
        take(row(entries.load(fromByteOffset: Int(bucket) * 8, as: UInt32.self)))
      }
      word.runs = Int32(truncatingIfNeeded: runs.count)
      word.known = known
      word.square = square
      let (once, scales) = (once[..<onceCount], scales)
      let ready = word
      memo.edit(slot) { word, row in
        word = ready
        guard let to = row.baseAddress else { return }
        once.withUnsafeBufferPointer { once in
          scales.withUnsafeBytes { scales in
            guard let scales = scales.baseAddress else { return }
            MarginLanes.add(
              base + file.rowsOffset, once, factor: 1, scales: scales, to: to, columns: columns)
          }
        }
        Self.addVector(file, base, bucket, columns, &word, row)
      }
    }
    onceCount = 0
    return slot
  }

  /// The offset of a row; −1 for what has none, and for what a damaged file says of one that is not
  /// there.
  @inline(__always)
  private func row(_ number: UInt32) -> Int {
    number < UInt32(file.header.rowCount) ? Int(number) * file.header.stride : -1
  }

  @inline(__always)
  private mutating func hold(_ count: Int) {
    if once.count < onceCount + count {
      once += [Int](repeating: 0, count: onceCount + count + 64)
    }
  }

  /// Adds a row, if it is one, to those that occur once; there must be room.
  @inline(__always)
  private mutating func take(_ row: Int) {
    once[onceCount] = row
    onceCount += row >= 0 ? 1 : 0
  }

  /// Writes a word's vector, and what it adds to each column, behind its first row.
  private static func addVector(
    _ file: ModelFile, _ base: UnsafeRawPointer, _ bucket: Int, _ columns: Int,
    _ word: inout WordMemo.Word, _ row: UnsafeMutableBufferPointer<Float>
  ) {
    let header = file.header
    guard header.dimensions > 0 else { return }
    let ids = base.advanced(by: file.idsOffset).assumingMemoryBound(to: Int32.self)
    let id = Int(ids[bucket])
    guard 0..<header.vectorCount ~= id else { return }
    word.hasVector = true
    let vector = base.advanced(by: file.vectorsOffset + id * header.dimensions)
      .assumingMemoryBound(to: Int8.self)
    let projection = base.advanced(by: file.projectionOffset).assumingMemoryBound(to: Float.self)
    for at in 0..<header.dimensions {
      let value = Float(vector[at])
      row[2 * columns + at] = value
      let weights = projection.advanced(by: at * header.stride)
      for column in 0..<columns {
        row[columns + MarginLanes.place(column)] += value * weights[column]
      }
    }
  }

  private mutating func compute() {
    let file = self.file
    known = 0
    total = 0
    vectorScale = 0
    for place in 0..<columns { lanes[place] = biases[place] }
    file.data.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      addWords()
      let entries = base + file.entriesOffset
      var square = gatherWords()
      hold(extractor.runBuckets.count)
      if counter.isPlain {
        square += gather(entries, extractor.runBuckets)
      } else {
        let share = counter.share
        square += gather(entries, extractor.runBuckets) { share[$0] * share[$0 + 1] }
      }
      finish(base, .words, square)
      hold(extractor.pairBuckets.count)
      finish(
        base, .pairs,
        counter.isPlain ? gather(entries, extractor.pairBuckets) : gatherPairs(entries))
      if let bucket = extractor.contextBucket {
        hold(1)
        finish(base, .context, gather(entries, [bucket]))
      } else {
        blockScales[FeatureOptions.Block.context.rawValue] = 0
      }
    }
    for column in 0..<columns { margins[column] = lanes[MarginLanes.place(column)] }
    knownShare = total > 0 ? Float(known) / Float(total) : 0
  }

  /// Adds what the words' runs of characters and their vectors say.
  private mutating func addWords() {
    let columns = self.columns
    let dimensions = memo.dimensions
    let width = memo.width
    let start = extractor.selected.lowerBound
    var square: Float = 0
    var hasVectors = false
    for (index, frequency) in counter.first.enumerated() where frequency > 0 {
      let word = memo.words[slots[start + index]]
      square += frequency * frequency * word.square
      known += Int(word.known)
      total += Int(word.runs)
      if word.hasVector { hasVectors = true }
    }
    let runScale = square > 0 ? Vectorizer.blockWeights[1] / square.squareRoot() : 0
    blockScales[FeatureOptions.Block.characters.rawValue] = runScale
    memo.rows.withUnsafeBufferPointer { rows in
      lanes.withUnsafeMutableBufferPointer { lanes in
        vectorSum.withUnsafeMutableBufferPointer { sum in
          guard let rows = rows.baseAddress, let lanes = lanes.baseAddress else { return }
          if hasVectors, let sum = sum.baseAddress {
            sum.update(repeating: 0, count: dimensions)
            for (index, frequency) in counter.first.enumerated() where frequency > 0 {
              let row = rows + slots[start + index] * width + 2 * columns
              MarginLanes.add(row, factor: frequency, to: sum, count: dimensions)
            }
            let square = MarginLanes.square(sum, count: dimensions)
            vectorScale = square > 0 ? VectorTable.weight / square.squareRoot() : 0
          }
          for (index, frequency) in counter.first.enumerated() where frequency > 0 {
            let row = rows + slots[start + index] * width
            MarginLanes.add(row, factor: runScale * frequency, to: lanes, count: columns)
            guard hasVectors else { continue }
            MarginLanes.add(
              row + columns, factor: vectorScale * frequency, to: lanes, count: columns)
          }
        }
      }
    }
  }

  /// Gathers the rows of the words themselves; what they are is in the memo.
  private mutating func gatherWords() -> Float {
    let start = extractor.selected.lowerBound
    hold(counter.first.count)
    var square: Float = 0
    for (index, frequency) in counter.first.enumerated() where frequency > 0 {
      let word = memo.words[slots[start + index]]
      total += 1
      if word.idf == 0 { continue }
      known += 1
      square += frequency * frequency * word.idf * word.idf
      if frequency == 1 {
        take(word.row)
      } else if word.row >= 0 {
        often.append((word.row, frequency))
      }
    }
    return square
  }

  /// Looks up features that occur once each: first all entries, then all rows, so that the waits
  /// for memory overlap. Returns the sum of squares of their part of the block's vector.
  private mutating func gather(_ entries: UnsafeRawPointer, _ buckets: [UInt32]) -> Float {
    let rowCount = UInt32(file.header.rowCount)
    let stride = file.header.stride
    total += buckets.count
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
    return square
  }

  /// Looks up features of which some occur more than once.
  @inline(__always)
  private mutating func gather(
    _ entries: UnsafeRawPointer, _ buckets: [UInt32], _ frequency: (Int) -> Float
  ) -> Float {
    var square: Float = 0
    total += buckets.count
    for index in buckets.indices {
      let frequency = frequency(index)
      let entry = entries + Int(buckets[index]) * 8
      let idf = entry.load(fromByteOffset: 4, as: Float.self)
      if idf == 0 { continue }
      known += 1
      square += (frequency * idf) * (frequency * idf)
      let row = row(entry.load(as: UInt32.self))
      if frequency == 1 {
        take(row)
      } else if row >= 0 {
        often.append((row, frequency))
      }
    }
    return square
  }

  /// Looks up pairs of words of which some occur more than once.
  private mutating func gatherPairs(_ entries: UnsafeRawPointer) -> Float {
    let reach = extractor.options.pairReach
    let rowCount = UInt32(file.header.rowCount)
    let stride = file.header.stride
    let buckets = extractor.pairBuckets
    var (square, known, count, pair) = (Float(0), 0, onceCount, 0)
    total += buckets.count
    once.withUnsafeMutableBufferPointer { once in
      buckets.withUnsafeBufferPointer { buckets in
        counter.share.withUnsafeBufferPointer { share in
          for right in share.indices {
            for left in max(0, right - reach)..<right {
              let entry = entries + Int(buckets[pair]) * 8
              pair += 1
              let idf = entry.load(fromByteOffset: 4, as: Float.self)
              if idf == 0 { continue }
              let frequency = share[left] * share[right]
              let row = entry.load(as: UInt32.self)
              known += 1
              square += (frequency * idf) * (frequency * idf)
              if row >= rowCount { continue }
              if frequency == 1 {
                once[count] = Int(row) &* stride
                count += 1
              } else {
                often.append((Int(row) &* stride, frequency))
              }
            }
          }
        }
      }
    }
    onceCount = count
    self.known += known
    return square
  }

  /// Adds the rows that were gathered to the sums.
  private mutating func finish(
    _ base: UnsafeRawPointer, _ block: FeatureOptions.Block, _ square: Float
  ) {
    let scale = square > 0 ? Vectorizer.blockWeights[block.rawValue] / square.squareRoot() : 0
    blockScales[block.rawValue] = scale
    let rows = base + file.rowsOffset
    let columns = self.columns
    lanes.withUnsafeMutableBytes { lanes in
      scales.withUnsafeBytes { scales in
        guard let lanes = lanes.baseAddress, let scales = scales.baseAddress else { return }
        once.withUnsafeBufferPointer { once in
          MarginLanes.add(
            rows, UnsafeBufferPointer(rebasing: once[..<onceCount]), factor: scale, scales: scales,
            to: lanes, columns: columns)
        }
      }
    }
    onceCount = 0
    // Most of those that occur more than once share a few frequencies: added a frequency at a time.
    while let frequency = often.first?.1 {
      hold(often.count)
      var left = 0
      for index in often.indices {
        let (row, other) = often[index]
        if other == frequency {
          take(row)
        } else {
          often[left] = (row, other)
          left += 1
        }
      }
      often.removeLast(often.count - left)
      lanes.withUnsafeMutableBytes { lanes in
        scales.withUnsafeBytes { scales in
          guard let lanes = lanes.baseAddress, let scales = scales.baseAddress else { return }
          once.withUnsafeBufferPointer { once in
            MarginLanes.add(
              rows, UnsafeBufferPointer(rebasing: once[..<onceCount]), factor: scale * frequency,
              scales: scales, to: lanes, columns: columns)
          }
        }
      }
      onceCount = 0
    }
  }
}

extension Scorer {
  /// What each selected token of the last text adds to the margin of a column; a feature of two
  /// tokens is shared between them. The question belongs to no token.
  func contributions(_ column: Int) -> [Float] {
    var result = [Float](repeating: 0, count: extractor.selected.count)
    guard column < columns else { return result }
    let start = extractor.selected.lowerBound
    for (index, frequency) in counter.first.enumerated() where frequency > 0 {
      let from = slots[start + index] * memo.width + MarginLanes.place(column)
      result[index] += frequency * blockScales[1] * memo.rows[from]
      if vectorScale > 0 { result[index] += frequency * vectorScale * memo.rows[from + columns] }
    }
    file.data.withUnsafeBytes { raw in
      let classScale = raw.loadUnaligned(
        fromByteOffset: file.scalesOffset + column * 4, as: Float.self)
      func weight(_ bucket: UInt32) -> Float {
        let entry = file.entriesOffset + Int(bucket) * 8
        let row = raw.loadUnaligned(fromByteOffset: entry, as: UInt32.self)
        if row >= UInt32(file.header.rowCount) { return 0 }
        let at = file.rowsOffset + Int(row) * file.header.stride + column
        return Float(raw.load(fromByteOffset: at, as: Int8.self))
      }
      let words = classScale * blockScales[0]
      for (index, frequency) in counter.first.enumerated() where frequency > 0 {
        result[index] += frequency * words * weight(extractor.wordBuckets[index])
      }
      for (index, bucket) in extractor.runBuckets.enumerated() {
        let value = words * counter.share[index] * counter.share[index + 1] * weight(bucket) / 2
        result[index] += value
        result[index + 1] += value
      }
      let pairs = classScale * blockScales[2]
      var pair = 0
      for right in result.indices {
        for left in max(0, right - extractor.options.pairReach)..<right {
          let value =
            pairs * counter.share[left] * counter.share[right]
            * weight(extractor.pairBuckets[pair]) / 2
          result[left] += value
          result[right] += value
          pair += 1
        }
      }
    }
    return result
  }
}
