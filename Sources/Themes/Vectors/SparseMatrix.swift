/// Rows of (column, value) pairs, no column twice in a row.
struct SparseMatrix: Sendable {
  /// Where each row begins in `columns` and `values`; one more than there are rows.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []
  /// The number of columns.
  var width: Int

  init(width: Int) { self.width = width }

  /// The number of rows.
  var height: Int { starts.count - 1 }

  /// Adds a row.
  mutating func append(_ row: [(column: Int32, value: Float)]) {
    for entry in row {
      columns.append(entry.column)
      values.append(entry.value)
    }
    starts.append(columns.count)
  }

  /// The entries of a row.
  func row(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// The rows of those numbers, in that order.
  func rows(_ numbers: [Int]) -> SparseMatrix {
    var chosen = SparseMatrix(width: width)
    for number in numbers {
      chosen.columns += columns[row(number)]
      chosen.values += values[row(number)]
      chosen.starts.append(chosen.columns.count)
    }
    return chosen
  }

  /// This matrix times a dense one of `width` rows.
  ///
  /// Complexity: O(entries × columns).
  func times(_ other: DenseMatrix) -> DenseMatrix {
    var product = DenseMatrix(rows: height, columns: other.columns)
    let lanes = other.lanes
    product.storage.withUnsafeMutableBufferPointer { out in
      other.storage.withUnsafeBufferPointer { input in
        for row in 0..<height {
          let target = row * lanes
          for entry in starts[row]..<starts[row + 1] {
            let source = Int(columns[entry]) * lanes
            let factor = SIMD16<Float>(repeating: values[entry])
            for lane in 0..<lanes { out[target + lane] += factor * input[source + lane] }
          }
        }
      }
    }
    return product
  }

  /// The transpose of this matrix times a dense one of `height` rows.
  func transposeTimes(_ other: DenseMatrix) -> DenseMatrix {
    var product = DenseMatrix(rows: width, columns: other.columns)
    let lanes = other.lanes
    product.storage.withUnsafeMutableBufferPointer { out in
      other.storage.withUnsafeBufferPointer { input in
        for row in 0..<height {
          let source = row * lanes
          for entry in starts[row]..<starts[row + 1] {
            let target = Int(columns[entry]) * lanes
            let factor = SIMD16<Float>(repeating: values[entry])
            for lane in 0..<lanes { out[target + lane] += factor * input[source + lane] }
          }
        }
      }
    }
    return product
  }
}
