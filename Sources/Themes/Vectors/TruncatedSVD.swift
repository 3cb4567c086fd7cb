import Statistics

/// The leading part of a singular value decomposition by randomised subspace iteration.
///
/// Source: N. Halko, P. Martinsson, J. Tropp, "Finding structure with randomness", SIAM Review 53,
/// 2011, algorithm 4.4.
enum TruncatedSVD {
  /// `U × S` of a sparse matrix: its rows in `rank` dimensions, the strongest first (fewer where the
  /// matrix has no more).
  static func scores(of matrix: SparseMatrix, rank: Int, seed: UInt64, iterations: Int = 4)
    -> DenseMatrix
  {
    let rank = min(rank, matrix.width, matrix.height)
    guard rank > 0 else { return DenseMatrix(rows: matrix.height, columns: 0) }
    let width = min(rank + 12, matrix.width, matrix.height)
    var random = SplitMix64(seed: seed)
    var basis = DenseMatrix(rows: matrix.width, columns: width)
    for row in 0..<matrix.width {
      for column in 0..<width {
        // The sum of four uniforms is near enough to a Gaussian for a random start.
        let value = random.uniform() + random.uniform() + random.uniform() + random.uniform() - 2
        basis[row, column] = Float(value)
      }
    }
    basis = orthonormal(basis)
    for _ in 0..<iterations {
      basis = orthonormal(matrix.transposeTimes(matrix.times(basis)))
    }
    let projected = matrix.times(basis)
    let eigen = SymmetricEigen(projected.gram(), size: projected.columns)
    let size = projected.columns
    var rotation = [Double](repeating: 0, count: size * rank)
    for row in 0..<size {
      for column in 0..<min(rank, size) {
        rotation[row * rank + column] = eigen.vectors[row * size + column]
      }
    }
    return fixedSigns(projected.times(rotation, width: rank))
  }

  /// The same columns made orthonormal through the eigenvectors of their Gram matrix; directions
  /// without weight become zeros.
  private static func orthonormal(_ matrix: DenseMatrix) -> DenseMatrix {
    let size = matrix.columns
    let eigen = SymmetricEigen(matrix.gram(), size: size)
    let floor = max(eigen.values.first ?? 0, 0) * 1e-12
    var rotation = [Double](repeating: 0, count: size * size)
    for column in 0..<size where eigen.values[column] > floor {
      let factor = 1 / eigen.values[column].squareRoot()
      for row in 0..<size {
        rotation[row * size + column] = eigen.vectors[row * size + column] * factor
      }
    }
    return matrix.times(rotation, width: size)
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
