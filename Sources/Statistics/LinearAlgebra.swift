/// A small symmetric matrix, row-major: `values[row * size + column]`.
struct SymmetricMatrix {
  let size: Int
  var values: [Double]

  init(size: Int) {
    self.size = size
    values = [Double](repeating: 0, count: size * size)
  }

  subscript(_ row: Int, _ column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// The lower Cholesky factor; nil where the matrix is not positive definite.
  func cholesky() -> SymmetricMatrix? {
    var factor = SymmetricMatrix(size: size)
    for row in 0..<size {
      for column in 0...row {
        var sum = self[row, column]
        for k in 0..<column { sum -= factor[row, k] * factor[column, k] }
        if row == column {
          guard sum > 1e-12 * max(1, abs(self[row, row])) else { return nil }
          factor[row, row] = sum.squareRoot()
        } else {
          factor[row, column] = sum / factor[column, column]
        }
      }
    }
    return factor
  }

  /// The inverse of the matrix whose Cholesky factor this is.
  func inverseFromFactor() -> SymmetricMatrix {
    var inverse = SymmetricMatrix(size: size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = solve(unit)
      for row in 0..<size { inverse[row, column] = solved[row] }
    }
    return inverse
  }

  /// Solves A x = b where this is A's Cholesky factor.
  func solve(_ b: [Double]) -> [Double] {
    var y = b
    for row in 0..<size {
      for k in 0..<row { y[row] -= self[row, k] * y[k] }
      y[row] /= self[row, row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for k in (row + 1)..<max(row + 1, size) { y[row] -= self[k, row] * y[k] }
      y[row] /= self[row, row]
    }
    return y
  }
}
