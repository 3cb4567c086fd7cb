/// Sixteen columns of a dense matrix, a row a vector. What sparse rows are multiplied with is read at
/// random places, and sixteen columns of it fit into a cache that all of them would not.
private struct ColumnBlock: Sendable {
  static let columns = 16
  var rows: [SIMD16<Float>]

  init(rows: Int) { self.rows = [SIMD16<Float>](repeating: .zero, count: rows) }

  /// Columns of a matrix from `first` on; those that it does not have are zero.
  init(_ matrix: DenseMatrix, from first: Int) {
    self.init(rows: matrix.rows)
    let width = min(Self.columns, matrix.columns - first)
    for row in rows.indices {
      let from = row * matrix.columns + first
      for place in 0..<width { rows[row][place] = matrix.values[from + place] }
    }
  }

  /// Puts them in their place.
  func put(into matrix: inout DenseMatrix, from first: Int) {
    let width = min(Self.columns, matrix.columns - first)
    for row in rows.indices {
      let to = row * matrix.columns + first
      for place in 0..<width { matrix.values[to + place] = rows[row][place] }
    }
  }
}

extension SparseRows {
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
      basis = byColumns(basis, rows: width, jobs: jobs) { transposedTimes(times($0)) }
      basis.orthonormalizeColumns()
    }
    return byColumns(basis, rows: count, jobs: jobs) { times($0) }
  }

  /// A product with a dense matrix, some columns at a time: each number is the same sum in the same
  /// order, whatever the number of threads.
  private func byColumns(
    _ right: DenseMatrix, rows: Int, jobs: Int, _ product: @Sendable (ColumnBlock) -> ColumnBlock
  ) -> DenseMatrix {
    var result = DenseMatrix(rows: rows, columns: right.columns)
    let blocks = (right.columns + ColumnBlock.columns - 1) / ColumnBlock.columns
    let products = parallelMap(blocks, jobs: jobs) { block in
      product(ColumnBlock(right, from: block * ColumnBlock.columns))
    }
    for (block, product) in products.enumerated() {
      product.put(into: &result, from: block * ColumnBlock.columns)
    }
    return result
  }

  /// The product with a dense matrix of `width` rows.
  private func times(_ right: ColumnBlock) -> ColumnBlock {
    var result = ColumnBlock(rows: count)
    result.rows.withUnsafeMutableBufferPointer { out in
      right.rows.withUnsafeBufferPointer { right in
        withUnsafeRows { rows in
          for row in out.indices {
            var sum = SIMD16<Float>.zero
            for at in rows.starts[row]..<rows.starts[row + 1] {
              sum += right[Int(rows.indices[at])] * rows.values[at]
            }
            out[row] = sum
          }
        }
      }
    }
    return result
  }

  /// The product of the transposed matrix with a dense one of `count` rows.
  private func transposedTimes(_ right: ColumnBlock) -> ColumnBlock {
    var result = ColumnBlock(rows: width)
    result.rows.withUnsafeMutableBufferPointer { out in
      right.rows.withUnsafeBufferPointer { right in
        withUnsafeRows { rows in
          for row in right.indices {
            let own = right[row]
            for at in rows.starts[row]..<rows.starts[row + 1] {
              out[Int(rows.indices[at])] += own * rows.values[at]
            }
          }
        }
      }
    }
    return result
  }
}
