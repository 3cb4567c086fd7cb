/// A linear two-class support vector machine with squared hinge loss and L2 penalty,
///
///     min over w of  ½ |w|² + Σᵢ Cᵢ max(0, 1 − yᵢ w·xᵢ)²
///
/// solved in the dual by coordinate descent with shrinking. The bias is the weight of one more
/// column that is always 1. Source: C.-J. Hsieh et al., "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM", ICML 2008 (algorithm 3; the method of LIBLINEAR's solver 1).
struct DualCoordinateDescent: Sendable {
  /// The weight of each column, the bias last.
  private(set) var weights: [Float]
  /// The dual variable of each row.
  private(set) var alpha: [Float]
  /// How hard each row pushed against its bound when it was last looked at.
  private(set) var gradients: [Float]
  private let width: Int

  init(rows: SparseRows) {
    width = rows.width
    weights = [Float](repeating: 0, count: rows.width + 1)
    alpha = [Float](repeating: 0, count: rows.count)
    gradients = alpha
  }

  /// Settings of the descent.
  struct Options {
    /// Passes over the rows at most.
    var passes = 10
    /// Stops once the largest violation of optimality is below this.
    var tolerance: Float = 0.1
    var seed: UInt64 = 1
    /// How hard a row must push against its bound to be left out of the passes after the first;
    /// smaller where the descent begins near the optimum.
    var bound = Float.infinity
  }

  /// Descends over some of the rows, from where it stands.
  ///
  /// - Parameters:
  ///   - signs: +1 or −1 for each row.
  ///   - cost: `(row) -> Cᵢ`.
  mutating func descend(
    _ rows: SparseRows, subset: [Int32], signs: [Int8], positiveCost: Float, negativeCost: Float,
    rowCosts: [Float]? = nil, options: Options
  ) {
    var active = subset
    var generator = SplitMix(options.seed)
    var largestBefore = options.bound
    weights.withUnsafeMutableBufferPointer { weights in
      rows.withUnsafeRows { rows in
        for _ in 0..<options.passes {
          var remaining = active.count
          guard remaining > 0 else { break }
          for index in 0..<remaining {
            active.swapAt(index, index + generator.below(remaining - index))
          }
          var largest: Float = 0
          var upper: Float = 0
          var position = 0
          while position < remaining {
            let row = Int(active[position])
            let sign = Float(signs[row])
            var cost = signs[row] > 0 ? positiveCost : negativeCost
            if let rowCosts { cost *= rowCosts[row] }
            let diagonal = 0.5 / cost
            let old = alpha[row]
            let gradient = sign * rows.product(row, weights) - 1 + old * diagonal
            gradients[row] = gradient
            if old == 0 && gradient >= 0 {
              // At its bound and pushing against it harder than any violation of the pass before:
              // leave it out of later passes.
              if gradient > largestBefore {
                remaining -= 1
                active.swapAt(position, remaining)
              } else {
                position += 1
              }
              continue
            }
            upper = max(upper, gradient)
            largest = max(largest, abs(gradient))
            if abs(gradient) > 1e-9 {
              let new = max(old - gradient / (rows.squares[row] + 1 + diagonal), 0)
              alpha[row] = new
              let step = (new - old) * sign
              if step != 0 { rows.add(row, times: step, to: weights) }
            }
            position += 1
          }
          active.removeSubrange(remaining...)
          if largest < options.tolerance { break }
          largestBefore = upper > 0 ? upper : .infinity
        }
      }
    }
  }

  /// Takes rows out: their dual variables become 0 and their part of the weights goes.
  mutating func remove(_ rows: SparseRows, _ removed: [Int32], signs: [Int8]) {
    for row in removed.lazy.map({ Int($0) }) where alpha[row] != 0 {
      let step = -alpha[row] * Float(signs[row])
      for at in rows.starts[row]..<rows.starts[row + 1] {
        weights[Int(rows.indices[at])] += step * rows.values[at]
      }
      weights[width] += step
      alpha[row] = 0
    }
  }
}
