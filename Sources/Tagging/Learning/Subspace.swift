/// A dense matrix: `values[row * columns + column]`, row-major.
struct DenseMatrix: Sendable {
  var rows: Int
  var columns: Int
  var values: [Float]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Float](repeating: 0, count: rows * columns)
  }

  /// The range of a row in `values`.
  func row(_ index: Int) -> Range<Int> { index * columns..<(index + 1) * columns }

  /// Scales each row to length one; rows of zeros stay.
  mutating func normalizeRows() {
    for index in 0..<rows {
      var square: Float = 0
      for at in row(index) { square += values[at] * values[at] }
      guard square > 0 else { continue }
      let scale = 1 / square.squareRoot()
      for at in row(index) { values[at] *= scale }
    }
  }

  /// Makes the columns orthonormal by modified Gram–Schmidt, done twice for accuracy.
  mutating func orthonormalizeColumns() {
    var vectors = (0..<columns).map { column in
      (0..<rows).map { values[$0 * columns + column] }
    }
    for column in 0..<columns {
      var vector = vectors[column]
      for _ in 0..<2 {
        for earlier in 0..<column {
          let other = vectors[earlier]
          var product: Float = 0
          for at in 0..<rows { product += vector[at] * other[at] }
          for at in 0..<rows { vector[at] -= product * other[at] }
        }
      }
      var square: Float = 0
      for value in vector { square += value * value }
      let scale = square > 1e-20 ? 1 / square.squareRoot() : 0
      for at in 0..<rows { vector[at] *= scale }
      vectors[column] = vector
    }
    for column in 0..<columns {
      for row in 0..<rows { values[row * columns + column] = vectors[column][row] }
    }
  }
}

extension SparseRows {
  /// The product with a dense matrix of `width` rows.
  func times(_ right: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(rows: count, columns: right.columns)
    let columns = right.columns
    result.values.withUnsafeMutableBufferPointer { out in
      right.values.withUnsafeBufferPointer { right in
        for row in 0..<count {
          for at in starts[row]..<starts[row + 1] {
            let value = values[at]
            let from = Int(indices[at]) * columns
            let to = row * columns
            for column in 0..<columns { out[to + column] += value * right[from + column] }
          }
        }
      }
    }
    return result
  }

  /// The product of the transposed matrix with a dense one of `count` rows.
  func transposedTimes(_ right: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(rows: width, columns: right.columns)
    let columns = right.columns
    result.values.withUnsafeMutableBufferPointer { out in
      right.values.withUnsafeBufferPointer { right in
        for row in 0..<count {
          for at in starts[row]..<starts[row + 1] {
            let value = values[at]
            let to = Int(indices[at]) * columns
            let from = row * columns
            for column in 0..<columns { out[to + column] += value * right[from + column] }
          }
        }
      }
    }
    return result
  }

  /// The rows in the space of the largest singular values: U·S of a truncated singular value
  /// decomposition, up to a rotation, which no cosine sees.
  ///
  /// Subspace iteration from a seeded random start. Source: N. Halko et al., "Finding Structure
  /// with Randomness", SIAM Review 53, 2011, algorithm 4.4.
  func reduced(to dimensions: Int, rounds: Int = 3, seed: UInt64) -> DenseMatrix {
    let dimensions = min(dimensions, count, width)
    var generator = SplitMix(seed)
    var basis = DenseMatrix(rows: width, columns: dimensions)
    for at in basis.values.indices { basis.values[at] = generator.normal() }
    for _ in 0..<rounds {
      basis = transposedTimes(times(basis))
      basis.orthonormalizeColumns()
    }
    return times(basis)
  }
}
