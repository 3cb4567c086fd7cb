import Statistics

/// One-against-the-rest linear support vector machines with squared hinge loss, by dual coordinate
/// descent: what turns groups into weights of words, so that new items are matched by words alone.
///
/// Source: C.-J. Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML
/// 2008, algorithm 1.
struct LinearClassifier: Sendable {
  /// `weights[label * width + column]`.
  private(set) var weights: [Float]
  /// One a label.
  private(set) var biases: [Float]
  /// The number of columns.
  let width: Int

  /// Learns `labels` classes from rows of features; `cost` is the price of an
  /// error.
  ///
  /// Rows with a label below 0 belong to none.
  init(
    _ rows: SparseMatrix, labels assignment: [Int], count: Int, cost: Float,
    seed: UInt64, rounds: Int = 12
  ) {
    width = rows.width
    weights = [Float](repeating: 0, count: count * width)
    biases = [Float](repeating: 0, count: count)
    var order = Array(0..<rows.height)
    var random = SplitMix64(seed: seed)
    // Fisher and Yates, written out: the order may not depend on the standard library's version.
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(random.uniform() * Double(last + 1)))
    }
    let squares = (0..<rows.height).map { row in
      rows.row(row).reduce(Float(1)) { $0 + rows.values[$1] * rows.values[$1] }
    }
    for label in 0..<count {
      var alpha = [Float](repeating: 0, count: rows.height)
      var bias: Float = 0
      let base = label * width
      weights.withUnsafeMutableBufferPointer { weights in
        for _ in 0..<rounds {
          var largest: Float = 0
          for row in order {
            let sign: Float = assignment[row] == label ? 1 : -1
            let diagonal = 1 / (2 * cost)
            var score = bias
            for entry in rows.row(row) {
              score += weights[base + Int(rows.columns[entry])] * rows.values[entry]
            }
            let gradient = sign * score - 1 + diagonal * alpha[row]
            if alpha[row] == 0 && gradient >= 0 { continue }
            let before = alpha[row]
            alpha[row] = max(0, before - gradient / (squares[row] + diagonal))
            let step = (alpha[row] - before) * sign
            if step == 0 { continue }
            largest = max(largest, abs(step))
            bias += step
            for entry in rows.row(row) {
              weights[base + Int(rows.columns[entry])] += step * rows.values[entry]
            }
          }
          if largest < 1e-3 { break }
        }
      }
      biases[label] = bias
    }
  }
}
