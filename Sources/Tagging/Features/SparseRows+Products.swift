extension SparseRows {
  /// Lends the rows for products with weights, without a check an entry.
  func withUnsafeRows<Result>(_ body: (UnsafeRows) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      indices.withUnsafeBufferPointer { indices in
        values.withUnsafeBufferPointer { values in
          squares.withUnsafeBufferPointer { squares in
            body(
              UnsafeRows(
                starts: starts, indices: indices, values: values, squares: squares, width: width,
                tail: tail))
          }
        }
      }
    }
  }
}

/// Rows on lent memory. Weights are one a column, the bias last.
struct UnsafeRows {
  let starts: UnsafeBufferPointer<Int>
  let indices: UnsafeBufferPointer<Int32>
  let values: UnsafeBufferPointer<Float>
  let squares: UnsafeBufferPointer<Float>
  let width: Int
  let tail: Int

  /// Where the last columns of a row, which stand together, begin; its end where it has none.
  @inline(__always)
  private func tailStart(_ from: Int, _ to: Int) -> Int {
    tail > 0 && to > from && Int(indices[to - 1]) == width - 1 ? to - tail : to
  }

  /// The margin of a row. Four sums side by side, as each waits for the one before it.
  @inline(__always)
  func product(_ row: Int, _ weights: UnsafeMutableBufferPointer<Float>) -> Float {
    let from = starts[row]
    let end = starts[row + 1]
    let to = tailStart(from, end)
    var sums = (weights[width], Float(0), Float(0), Float(0))
    var at = from
    while at + 3 < to {
      sums.0 += weights[Int(indices[at])] * values[at]
      sums.1 += weights[Int(indices[at + 1])] * values[at + 1]
      sums.2 += weights[Int(indices[at + 2])] * values[at + 2]
      sums.3 += weights[Int(indices[at + 3])] * values[at + 3]
      at += 4
    }
    while at < to {
      sums.0 += weights[Int(indices[at])] * values[at]
      at += 1
    }
    let sum = (sums.0 + sums.1) + (sums.2 + sums.3)
    guard to < end else { return sum }
    return sum
      + DenseMatrix.dot(
        UnsafeBufferPointer(rebasing: weights[(width - tail)..<width]),
        UnsafeBufferPointer(rebasing: values[to..<end]))
  }

  /// Adds a multiple of a row to weights.
  @inline(__always)
  func add(_ row: Int, times step: Float, to weights: UnsafeMutableBufferPointer<Float>) {
    let from = starts[row]
    let end = starts[row + 1]
    let to = tailStart(from, end)
    for at in from..<to { weights[Int(indices[at])] += step * values[at] }
    weights[width] += step
    guard to < end else { return }
    let first = width - tail
    for at in 0..<tail { weights[first + at] += step * values[to + at] }
  }
}
