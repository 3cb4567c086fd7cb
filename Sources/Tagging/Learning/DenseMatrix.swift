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

  /// The products of two rows with every row, each as ``dot(_:_:)`` has it.
  func multiply(
    _ one: Int, and other: Int, into first: inout [Float], _ second: inout [Float]
  ) {
    values.withUnsafeBytes { bytes in
      let (a, b) = (row(one).lowerBound * 4, row(other).lowerBound * 4)
      for to in 0..<rows {
        let from = row(to).lowerBound * 4
        var sums = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
        var at = 0
        while at + 64 <= columns * 4 {
          let low = bytes.loadUnaligned(fromByteOffset: from + at, as: SIMD8<Float>.self)
          let high = bytes.loadUnaligned(fromByteOffset: from + at + 32, as: SIMD8<Float>.self)
          sums.0 += bytes.loadUnaligned(fromByteOffset: a + at, as: SIMD8<Float>.self) * low
          sums.1 += bytes.loadUnaligned(fromByteOffset: a + at + 32, as: SIMD8<Float>.self) * high
          sums.2 += bytes.loadUnaligned(fromByteOffset: b + at, as: SIMD8<Float>.self) * low
          sums.3 += bytes.loadUnaligned(fromByteOffset: b + at + 32, as: SIMD8<Float>.self) * high
          at += 64
        }
        var (own, next) = ((sums.0 + sums.1).sum(), (sums.2 + sums.3).sum())
        while at < columns * 4 {
          let value = bytes.loadUnaligned(fromByteOffset: from + at, as: Float.self)
          own += bytes.loadUnaligned(fromByteOffset: a + at, as: Float.self) * value
          next += bytes.loadUnaligned(fromByteOffset: b + at, as: Float.self) * value
          at += 4
        }
        first[to] = own
        second[to] = next
      }
    }
  }
}
