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
      vector.withUnsafeMutableBufferPointer { vector in
        for _ in 0..<2 {
          for earlier in 0..<column {
            vectors[earlier].withUnsafeBufferPointer { other in
              let product = Self.dot(UnsafeBufferPointer(vector), other)
              for at in 0..<rows { vector[at] -= product * other[at] }
            }
          }
        }
        let square = Self.dot(UnsafeBufferPointer(vector), UnsafeBufferPointer(vector))
        let scale = square > 1e-20 ? 1 / square.squareRoot() : 0
        for at in 0..<rows { vector[at] *= scale }
      }
      vectors[column] = vector
    }
    for column in 0..<columns {
      for row in 0..<rows { values[row * columns + column] = vectors[column][row] }
    }
  }

  /// The product of two vectors of the same length, in sixteen sums side by side.
  @inline(__always)
  static func dot(
    _ left: UnsafeBufferPointer<Float>, _ right: UnsafeBufferPointer<Float>
  ) -> Float {
    let (a, b) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    let count = min(left.count, right.count)
    var first = SIMD8<Float>.zero
    var second = SIMD8<Float>.zero
    var at = 0
    while at + 16 <= count {
      first +=
        a.loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self)
        * b.loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self)
      second +=
        a.loadUnaligned(fromByteOffset: at * 4 + 32, as: SIMD8<Float>.self)
        * b.loadUnaligned(fromByteOffset: at * 4 + 32, as: SIMD8<Float>.self)
      at += 16
    }
    var sum = (first + second).sum()
    while at < count {
      sum += left[at] * right[at]
      at += 1
    }
    return sum
  }

  /// The columns of a range.
  func columns(_ range: Range<Int>) -> DenseMatrix {
    var part = DenseMatrix(rows: rows, columns: range.count)
    for row in 0..<rows {
      for (place, column) in range.enumerated() {
        part.values[row * range.count + place] = values[row * columns + column]
      }
    }
    return part
  }

  /// Puts columns in their place, from `first` on.
  mutating func put(_ part: DenseMatrix, from first: Int) {
    for row in 0..<rows {
      for column in 0..<part.columns {
        values[row * columns + first + column] = part.values[row * part.columns + column]
      }
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
  func reduced(
    to dimensions: Int, rounds: Int = 3, seed: UInt64, jobs: Int
  ) -> DenseMatrix {
    let dimensions = min(dimensions, count, width)
    var generator = SplitMix(seed)
    var basis = DenseMatrix(rows: width, columns: dimensions)
    for at in basis.values.indices { basis.values[at] = generator.normal() }
    for _ in 0..<rounds {
      basis = byColumns(basis, jobs: jobs) { transposedTimes(times($0)) }
      basis.orthonormalizeColumns()
    }
    return byColumns(basis, jobs: jobs) { times($0) }
  }

  /// A product with a dense matrix, some columns a thread: each number is the same sum in the same
  /// order, whatever the number of threads.
  private func byColumns(
    _ right: DenseMatrix, jobs: Int, _ product: @Sendable (DenseMatrix) -> DenseMatrix
  ) -> DenseMatrix {
    guard jobs > 1, right.columns > 1 else { return product(right) }
    let parts = min(jobs, right.columns)
    let bounds = (0...parts).map { $0 * right.columns / parts }
    let products = parallelMap(parts, jobs: jobs) { part in
      product(right.columns(bounds[part]..<bounds[part + 1]))
    }
    var result = DenseMatrix(rows: products.first?.rows ?? 0, columns: right.columns)
    for (part, product) in products.enumerated() { result.put(product, from: bounds[part]) }
    return result
  }
}
