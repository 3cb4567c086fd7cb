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
  /// How much of the last text the model has met: the length of the vectors of its words and its runs
  /// of characters, 0 to 1, beside what they would be if features never seen had the weight of the
  /// rarest.
  private(set) var familiarity: Float = 1
  /// The square of the inverse document frequency of a feature that no text had.
  private let unseenSquare: Float
  private let speller: Speller?
  private(set) var memo: WordMemo
  /// The place of each token of the text in the memo.
  private(set) var slots: [Int] = []
  private(set) var counter = WordCounter()
  /// `1 / |v_b|` of the last text, times the block's weight; then the same of the vectors.
  private(set) var blockScales: [Float] = [0, 0, 0, 0]
  private(set) var vectorScale: Float = 0
  private var gathered: GatheredRows
  /// Sums, and the scales and biases of the columns, in the order of ``MarginLanes``.
  private var lanes: [Float]
  private let scales: [Float]
  private let biases: [Float]
  private var vectorSum: [Float]
  let columns: Int

  /// A scorer of the first so many columns.
  init(_ file: ModelFile, columns: Int) {
    self.file = file
    let columns = min(file.header.stride, (columns + 15) / 16 * 16)
    self.columns = columns
    extractor = FeatureExtractor(file.header.features)
    speller = file.header.vocabulary.isEmpty ? nil : Speller(words: file.header.vocabulary)
    memo = WordMemo(columns: columns, dimensions: file.header.dimensions)
    gathered = GatheredRows(file.header)
    let card = file.header.card
    let rarest = naturalLog(Float(1 + card.labelsUsed + card.poolUsed)) + 1
    unseenSquare = rarest * rarest
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
      word.row = gathered.row(entries.load(fromByteOffset: bucket * 8, as: UInt32.self))
      gathered.restart()
      word.square = gathered.gather(entries, extractor.characterBuckets)
      word.runs = Int32(truncatingIfNeeded: gathered.total)
      word.known = Int32(truncatingIfNeeded: gathered.known)
      let (scales, ready) = (scales, word)
      memo.edit(slot) { word, row in
        word = ready
        guard let to = row.baseAddress else { return }
        scales.withUnsafeBytes { scales in
          guard let scales = scales.baseAddress else { return }
          gathered.forEachFrequency { once, _ in
            MarginLanes.add(
              base + file.rowsOffset, once, factor: 1, scales: scales, to: to, columns: columns)
          }
        }
        Self.addVector(file, base, bucket, columns, &word, row)
      }
    }
    return slot
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
    gathered.restart()
    vectorScale = 0
    for place in 0..<columns { lanes[place] = biases[place] }
    file.data.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      let familiarRuns = addWords()
      let entries = base + file.entriesOffset
      var square = gatherWords()
      if counter.isPlain {
        square += gathered.gather(entries, extractor.runBuckets)
      } else {
        square += gathered.gather(entries, runs: extractor.runBuckets, counter.share)
      }
      finish(base, .words, square)
      let familiarWords = familiar(square, unseen: gathered.unseen)
      familiarity = ((familiarRuns + familiarWords) / 2).squareRoot()
      if counter.isPlain {
        square = gathered.gather(entries, extractor.pairBuckets)
      } else {
        square = gathered.gather(
          entries, pairs: extractor.pairBuckets, counter.share, reach: extractor.options.pairReach)
      }
      finish(base, .pairs, square)
      if let bucket = extractor.contextBucket {
        finish(base, .context, gathered.gather(entries, [bucket]))
      } else {
        blockScales[FeatureOptions.Block.context.rawValue] = 0
      }
    }
    for column in 0..<columns { margins[column] = lanes[MarginLanes.place(column)] }
    knownShare = gathered.knownShare
  }

  /// The share of the square of a block that known features make.
  private func familiar(_ square: Float, unseen: Float) -> Float {
    unseen > 0 ? square / (square + unseen * unseenSquare) : 1
  }

  /// Adds what the words' runs of characters and their vectors say. Returns the familiar share of the
  /// runs.
  private mutating func addWords() -> Float {
    let columns = self.columns
    let dimensions = memo.dimensions
    let width = memo.width
    let start = extractor.selected.lowerBound
    var square: Float = 0
    var unseen: Float = 0
    var hasVectors = false
    for (index, frequency) in counter.first.enumerated() where frequency > 0 {
      let word = memo.words[slots[start + index]]
      square += frequency * frequency * word.square
      unseen += frequency * frequency * Float(word.runs - word.known)
      gathered.note(known: Int(word.known), of: Int(word.runs))
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
    return familiar(square, unseen: unseen)
  }

  /// Gathers the rows of the words themselves; what they are is in the memo.
  private mutating func gatherWords() -> Float {
    let start = extractor.selected.lowerBound
    var square: Float = 0
    gathered.hold(counter.first.count)
    for (index, frequency) in counter.first.enumerated() where frequency > 0 {
      let word = memo.words[slots[start + index]]
      square += gathered.take(word.row, idf: word.idf, frequency)
    }
    return square
  }

  /// Adds the rows that were gathered of a block to the sums.
  private mutating func finish(
    _ base: UnsafeRawPointer, _ block: FeatureOptions.Block, _ square: Float
  ) {
    let scale = square > 0 ? Vectorizer.blockWeights[block.rawValue] / square.squareRoot() : 0
    blockScales[block.rawValue] = scale
    let (rows, columns) = (base + file.rowsOffset, columns)
    lanes.withUnsafeMutableBytes { lanes in
      scales.withUnsafeBytes { scales in
        guard let lanes = lanes.baseAddress, let scales = scales.baseAddress else { return }
        gathered.forEachFrequency { once, frequency in
          MarginLanes.add(
            rows, once, factor: scale * frequency, scales: scales, to: lanes, columns: columns)
        }
      }
    }
  }
}
