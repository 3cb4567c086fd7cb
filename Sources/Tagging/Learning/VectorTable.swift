/// Word vectors as they stand in a model: for each bucket of the block of words, a vector of bytes.
struct VectorTable: Sendable {
  /// How much the block of vectors counts beside the others.
  static let weight: Float = 0.8
  /// The length of a vector.
  let dimensions: Int
  /// The number of vectors.
  let count: Int
  /// Bucket of the block of words to vector; −1 where the word has none.
  var ids: [Int32]
  /// `values[id * dimensions + d]`: the vector times the word's idf, all on one scale.
  var values: [Int8]

  init(dimensions: Int, buckets: Int, count: Int) {
    self.dimensions = dimensions
    self.count = count
    ids = [Int32](repeating: -1, count: buckets)
    values = [Int8](repeating: 0, count: count * dimensions)
  }
}
