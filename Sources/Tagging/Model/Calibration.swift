/// Turns the margins of a head into probabilities that mean what they say.
///
/// `p = softmax(temperature × margin)`; the confidence of the best label is then
/// `1 / (1 + exp(−(a + b·logit(p₁) + c·ln(p₁/p₂))))`, fitted on margins of texts that the weights
/// had not seen. The rest is shared among the other labels in proportion to p.
struct Calibration: Sendable, Equatable {
  var temperature = 5.0
  /// a, b and c of the formula.
  var shape = [0.0, 1.0, 0.0]

  /// Fits both stages.
  ///
  /// - Parameters:
  ///   - margins: `margins[text][class]`.
  ///   - truths: the classes that are right for each text; none means every guess is wrong.
  static func fit(margins: [[Float]], truths: [[Int]]) -> Calibration {
    var calibration = Calibration()
    let usable = margins.indices.filter { !truths[$0].isEmpty }
    guard usable.count >= 20 else { return calibration }
    calibration.temperature = bestTemperature(
      usable.map { margins[$0] }, usable.map { truths[$0] })
    calibration.fitShape(margins, truths)
    return calibration
  }

  /// The softmax of the margins, and the confidence in its largest.
  func probabilities(_ margins: [Float]) -> (probabilities: [Double], best: Int, confidence: Double)
  {
    margins.withUnsafeBufferPointer { margins in
      guard var largest = margins.first else { return ([], -1, 0) }
      for margin in margins where margin > largest { largest = margin }
      let sharpness = Float(temperature)
      let values = [Double](unsafeUninitializedCapacity: margins.count) { values, count in
        var sum = 0.0
        for index in margins.indices {
          values[index] = Double(fastExponential(sharpness * (margins[index] - largest)))
          sum += values[index]
        }
        for index in margins.indices { values[index] /= sum }
        count = margins.count
      }
      var best = 0
      for index in values.indices where values[index] > values[best] { best = index }
      return (values, best, confidence(values, best))
    }
  }

  private func confidence(_ probabilities: [Double], _ best: Int) -> Double {
    let inputs = Self.inputs(probabilities, best)
    return logistic(shape[0] + shape[1] * inputs.0 + shape[2] * inputs.1)
  }

  private static func inputs(_ probabilities: [Double], _ best: Int) -> (Double, Double) {
    var second = 0.0
    for (index, value) in probabilities.enumerated() where index != best {
      second = max(second, value)
    }
    let first = probabilities[best]
    return (logOdds(first), min(12, naturalLog(first / max(second, 1e-9))))
  }

  private static func bestTemperature(_ margins: [[Float]], _ truths: [[Int]]) -> Double {
    func loss(_ temperature: Double) -> Double {
      var sum = 0.0
      for (row, truth) in zip(margins, truths) {
        let largest = row.max() ?? 0
        var total = 0.0
        var right = 0.0
        for (label, value) in row.enumerated() {
          let term = exponential(temperature * Double(value - largest))
          total += term
          if truth.contains(label) { right += term }
        }
        sum -= naturalLog(max(right / total, 1e-12))
      }
      return sum
    }
    // Golden-section search over the logarithm of the temperature.
    let ratio = 0.618_033_988_75
    var low = naturalLog(0.3)
    var high = naturalLog(40.0)
    var left = high - ratio * (high - low)
    var right = low + ratio * (high - low)
    var atLeft = loss(exponential(left))
    var atRight = loss(exponential(right))
    for _ in 0..<18 {
      if atLeft < atRight {
        high = right
        (right, atRight) = (left, atLeft)
        left = high - ratio * (high - low)
        atLeft = loss(exponential(left))
      } else {
        low = left
        (left, atLeft) = (right, atRight)
        right = low + ratio * (high - low)
        atRight = loss(exponential(right))
      }
    }
    return exponential((low + high) / 2)
  }

  /// Logistic regression of "the best label is right" by Newton's method with a small penalty
  /// towards a = 0, b = 1, c = 0.
  private mutating func fitShape(_ margins: [[Float]], _ truths: [[Int]]) {
    var inputs: [(Double, Double, Double)] = []
    var isRight: [Double] = []
    for (row, truth) in zip(margins, truths) {
      let (values, best, _) = probabilities(row)
      let (first, second) = Self.inputs(values, best)
      inputs.append((1, first, second))
      isRight.append(truth.contains(best) ? 1 : 0)
    }
    let prior = [0.0, 1.0, 0.0]
    var found = prior
    let penalty = 1.0
    for _ in 0..<25 {
      var gradient = (0..<3).map { penalty * (found[$0] - prior[$0]) }
      var hessian = [[penalty, 0, 0], [0, penalty, 0], [0, 0, penalty]]
      for (input, right) in zip(inputs, isRight) {
        let values = [input.0, input.1, input.2]
        let guess = logistic(found[0] * input.0 + found[1] * input.1 + found[2] * input.2)
        let slope = max(guess * (1 - guess), 1e-9)
        for i in 0..<3 {
          gradient[i] += (guess - right) * values[i]
          for j in 0..<3 { hessian[i][j] += slope * values[i] * values[j] }
        }
      }
      guard let step = solve(hessian, gradient) else { break }
      for i in 0..<3 { found[i] -= step[i] }
      if step.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    shape = found
  }
}

/// Solves a small symmetric positive definite system by Gaussian elimination with pivoting; nil
/// where it is singular.
func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
  var rows = zip(matrix, right).map { $0 + [$1] }
  let size = right.count
  for column in 0..<size {
    guard let pivot = (column..<size).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
      abs(rows[pivot][column]) > 1e-12
    else { return nil }
    rows.swapAt(column, pivot)
    for row in 0..<size where row != column {
      let factor = rows[row][column] / rows[column][column]
      for at in column...size { rows[row][at] -= factor * rows[column][at] }
    }
  }
  return (0..<size).map { rows[$0][size] / rows[$0][$0] }
}
