import Statistics

/// The leading part of a singular value decomposition by randomised subspace iteration.
///
/// Source: N. Halko, P. Martinsson, J. Tropp, "Finding structure with randomness", SIAM Review 53,
/// 2011, algorithm 4.4.
enum TruncatedSVD {
  /// `U × S` of a sparse matrix: its rows in `rank` dimensions, the strongest first (fewer where the
  /// matrix has no more).
  ///
  /// The directions are learned from the rows of `sample` alone (nil: from all), the others are
  /// projected on them. The start is drawn from the `keys` of the columns, so that the same words
  /// start alike in every sample of the documents.
  ///
  /// Complexity: O((sample's entries × iterations + entries) × rank).
  static func scores(
    of matrix: SparseMatrix, keys: [UInt64], sample: [Int]? = nil, rank: Int, seed: UInt64,
    iterations: Int = 2
  ) -> DenseMatrix {
    let learned = sample.map { matrix.rows($0) } ?? matrix
    let rank = min(rank, matrix.width, learned.height)
    guard rank > 0 else { return DenseMatrix(rows: matrix.height, columns: 0) }
    let width = min(rank + 10, matrix.width, learned.height)
    // Rows are fewer than columns where it matters, so the basis is kept on the side of the rows.
    var basis = learned.times(start(keys, columns: width, seed: seed))
    for _ in 0..<iterations {
      basis = learned.times(learned.transposeTimes(orthonormal(basis)))
    }
    let projected = learned.transposeTimes(orthonormal(basis))
    let eigen = SymmetricEigen(projected.gram(), size: width)
    let floor = max(eigen.values.first ?? 0, 0) * 1e-9
    var rotation = [Double](repeating: 0, count: width * rank)
    for column in 0..<rank where eigen.values[column] > floor {
      let factor = 1 / eigen.values[column].squareRoot()
      for row in 0..<width {
        rotation[row * rank + column] = eigen.vectors[row * width + column] * factor
      }
    }
    return fixedSigns(matrix.times(projected.times(rotation, width: rank)))
  }

  /// Signs drawn from the columns' keys.
  private static func start(_ keys: [UInt64], columns: Int, seed: UInt64) -> DenseMatrix {
    var matrix = DenseMatrix(rows: keys.count, columns: columns)
    for (row, key) in keys.enumerated() {
      var random = SplitMix64(seed: key ^ seed)
      var bits: UInt64 = 0
      for column in 0..<columns {
        if column & 63 == 0 { bits = random.next() }
        matrix[row, column] = bits & 1 == 0 ? -1 : 1
        bits >>= 1
      }
    }
    return matrix
  }

  /// The same columns made orthonormal by the Cholesky factor of their Gram matrix; directions that
  /// others explain become zeros.
  private static func orthonormal(_ matrix: DenseMatrix) -> DenseMatrix {
    let size = matrix.columns
    var factor = matrix.gram()
    var inverse = [Double](repeating: 0, count: size * size)
    // Upper triangular R with gram = transpose(R) R, then its inverse, column by column.
    var scale = 0.0
    for column in 0..<size { scale = max(scale, factor[column * size + column]) }
    for column in 0..<size {
      let pivot = factor[column * size + column]
      guard pivot > scale * 1e-10 else {
        for other in column..<size { factor[column * size + other] = 0 }
        continue
      }
      let root = pivot.squareRoot()
      for other in column..<size { factor[column * size + other] /= root }
      for row in column + 1..<max(size, column + 1) {
        let value = factor[column * size + row]
        if value == 0 { continue }
        for other in row..<size {
          factor[row * size + other] -= value * factor[column * size + other]
        }
      }
    }
    for column in 0..<size where factor[column * size + column] > 0 {
      inverse[column * size + column] = 1 / factor[column * size + column]
      for row in stride(from: column - 1, through: 0, by: -1)
      where factor[row * size + row] > 0 {
        var sum = 0.0
        for between in row + 1...column {
          sum += factor[row * size + between] * inverse[between * size + column]
        }
        inverse[row * size + column] = -sum / factor[row * size + row]
      }
    }
    return matrix.times(inverse, width: size)
  }

  /// Turns each column so that its sum of cubes is positive: a sign that does not depend on rounding.
  private static func fixedSigns(_ matrix: DenseMatrix) -> DenseMatrix {
    var cubes = [Double](repeating: 0, count: matrix.columns)
    for row in 0..<matrix.rows {
      for column in 0..<matrix.columns {
        let value = Double(matrix[row, column])
        cubes[column] += value * value * value
      }
    }
    var result = matrix
    for row in 0..<matrix.rows {
      for column in 0..<matrix.columns where cubes[column] < 0 {
        result[row, column] = -result[row, column]
      }
    }
    return result
  }
}
