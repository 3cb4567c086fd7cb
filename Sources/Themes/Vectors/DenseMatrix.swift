/// A dense matrix, row-major, each row padded with zeros to whole vectors of 16 floats.
struct DenseMatrix: Sendable {
  let rows: Int
  let columns: Int
  /// Vectors of 16 in a row.
  let lanes: Int
  /// `storage[row * lanes + lane]`.
  var storage: [SIMD16<Float>]

  /// A matrix of zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    lanes = (columns + 15) / 16
    storage = [SIMD16<Float>](repeating: .zero, count: rows * lanes)
  }

  subscript(row: Int, column: Int) -> Float {
    get { storage[row * lanes + column >> 4][column & 15] }
    set { storage[row * lanes + column >> 4][column & 15] = newValue }
  }

  /// The rows of those numbers, in that order.
  func rows(_ numbers: [Int]) -> DenseMatrix {
    var chosen = DenseMatrix(rows: numbers.count, columns: columns)
    for (target, source) in numbers.enumerated() {
      for lane in 0..<lanes {
        chosen.storage[target * lanes + lane] = storage[source * lanes + lane]
      }
    }
    return chosen
  }

  /// The inner product of a row with a row of another matrix of the same width.
  func dot(_ row: Int, _ other: DenseMatrix, _ otherRow: Int) -> Float {
    var sum = SIMD16<Float>.zero
    let a = row * lanes
    let b = otherRow * lanes
    for lane in 0..<lanes { sum += storage[a + lane] * other.storage[b + lane] }
    return sum.sum()
  }

  /// Adds a row of another matrix of the same width, times a factor.
  mutating func add(_ other: DenseMatrix, _ otherRow: Int, to row: Int, factor: Float) {
    let factor = SIMD16<Float>(repeating: factor)
    for lane in 0..<lanes {
      storage[row * lanes + lane] += factor * other.storage[otherRow * lanes + lane]
    }
  }

  /// Scales each row to length 1; rows of zeros stay.
  mutating func normalizeRows() {
    for row in 0..<rows {
      let square = dot(row, self, row)
      guard square > 0 else { continue }
      let factor = SIMD16<Float>(repeating: 1 / square.squareRoot())
      for lane in row * lanes..<(row + 1) * lanes { storage[lane] *= factor }
    }
  }

  /// `transpose(self) × self`, a symmetric matrix in double, row-major of `columns` squared.
  func gram() -> [Double] {
    var sums = [Double](repeating: 0, count: columns * columns)
    // Blocks of rows in float, their sums in double: fast, and exact enough for thousands of rows.
    var block = [SIMD16<Float>](repeating: .zero, count: columns * lanes)
    var start = 0
    while start < rows {
      let end = min(start + 256, rows)
      for index in block.indices { block[index] = .zero }
      block.withUnsafeMutableBufferPointer { out in
        storage.withUnsafeBufferPointer { input in
          for row in start..<end {
            let base = row * lanes
            for column in 0..<columns {
              let factor = SIMD16<Float>(repeating: input[base + column >> 4][column & 15])
              let first = column >> 4
              for lane in first..<lanes {
                out[column * lanes + lane] += factor * input[base + lane]
              }
            }
          }
        }
      }
      for row in 0..<columns {
        for column in row..<columns {
          sums[row * columns + column] += Double(block[row * lanes + column >> 4][column & 15])
        }
      }
      start = end
    }
    for row in 0..<columns {
      for column in 0..<row { sums[row * columns + column] = sums[column * columns + row] }
    }
    return sums
  }

  /// This matrix times a square one (`columns` × `width`, row-major, double).
  func times(_ square: [Double], width: Int) -> DenseMatrix {
    var product = DenseMatrix(rows: rows, columns: width)
    var factor = DenseMatrix(rows: columns, columns: width)
    for row in 0..<columns {
      for column in 0..<width { factor[row, column] = Float(square[row * width + column]) }
    }
    let outLanes = product.lanes
    product.storage.withUnsafeMutableBufferPointer { out in
      storage.withUnsafeBufferPointer { input in
        factor.storage.withUnsafeBufferPointer { right in
          for row in 0..<rows {
            for column in 0..<columns {
              let value = SIMD16<Float>(repeating: input[row * lanes + column >> 4][column & 15])
              for lane in 0..<outLanes {
                out[row * outLanes + lane] += value * right[column * outLanes + lane]
              }
            }
          }
        }
      }
    }
    return product
  }
}
