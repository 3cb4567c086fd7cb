/// Turns the margins of a head into probabilities that mean what they say.
///
/// `p = softmax(temperature × margin)`; the confidence of the best label is then
/// `1 / (1 + exp(−(a + b·logit(p₁) + c·ln(p₁/p₂))))`, fitted on margins of texts that the weights
/// had not seen. The rest is shared among the other labels in proportion to p.
///
/// Margins come from vectors of length one, however little of a text is known. For the confidence
/// they are those of the whole text: times its familiarity (``Scorer/familiarity``).
struct Calibration: Sendable, Equatable {
  var temperature = 5.0
  /// a, b and c of the formula.
  var shape = [0.0, 1.0, 0.0]

  /// The softmax of the margins, and the confidence in its largest.
  ///
  /// - Parameters:
  ///   - familiarity: how much of the text is known.
  ///   - none: a class that is never the best.
  func probabilities(_ margins: [Float], familiarity: Float = 1, none: Int? = nil) -> (
    probabilities: [Double], best: Int, confidence: Double
  ) {
    let values = shares(margins, sharpness: Float(temperature))
    guard !values.isEmpty else { return ([], -1, 0) }
    var best = 0
    for index in values.indices where values[index] > values[best] && index != none {
      best = index
    }
    let (first, lead) =
      familiarity < 1
      ? Self.inputs(margins, sharpness: Float(temperature) * familiarity, best)
      : Self.inputs(values, best)
    return (values, best, logistic(shape[0] + shape[1] * first + shape[2] * lead))
  }

  /// `softmax(sharpness × margin)`.
  private func shares(_ margins: [Float], sharpness: Float) -> [Double] {
    margins.withUnsafeBufferPointer { margins in
      guard let largest = Self.largest(margins) else { return [] }
      return [Double](unsafeUninitializedCapacity: margins.count) { values, count in
        var sum = 0.0
        Self.forEachPower(margins, sharpness, largest) { index, power in
          values[index] = Double(power)
          sum += Double(power)
        }
        for index in margins.indices { values[index] /= sum }
        count = margins.count
      }
    }
  }

  private static func largest(_ margins: UnsafeBufferPointer<Float>) -> Float? {
    guard var largest = margins.first else { return nil }
    for margin in margins where margin > largest { largest = margin }
    return largest
  }

  /// Hands over `exp(sharpness × (margin − largest))` of each margin, in order.
  @inline(__always)
  private static func forEachPower(
    _ margins: UnsafeBufferPointer<Float>, _ sharpness: Float, _ largest: Float,
    _ body: (Int, Float) -> Void
  ) {
    var index = 0
    while index + 4 <= margins.count {
      let four = SIMD4(
        margins[index], margins[index + 1], margins[index + 2], margins[index + 3])
      let powers = fastExponential(sharpness * (four - largest))
      for place in 0..<4 { body(index + place, powers[place]) }
      index += 4
    }
    while index < margins.count {
      body(index, fastExponential(sharpness * (margins[index] - largest)))
      index += 1
    }
  }

  /// The same as ``inputs(_:_:)`` of the softmax of margins, of which it needs but two.
  private static func inputs(
    _ margins: [Float], sharpness: Float, _ best: Int
  ) -> (Double, Double) {
    margins.withUnsafeBufferPointer { margins in
      guard let largest = largest(margins) else { return (0, 0) }
      var (sum, first, second) = (0.0, 0.0, 0.0)
      forEachPower(margins, sharpness, largest) { index, power in
        let power = Double(power)
        sum += power
        if index == best { first = power } else if power > second { second = power }
      }
      return inputs(first: first / sum, second: second / sum)
    }
  }

  /// The log-odds of the best label and how far it leads the second, in logarithms.
  static func inputs(_ probabilities: [Double], _ best: Int) -> (Double, Double) {
    var second = 0.0
    for (index, value) in probabilities.enumerated() where index != best {
      second = max(second, value)
    }
    return inputs(first: probabilities[best], second: second)
  }

  private static func inputs(first: Double, second: Double) -> (Double, Double) {
    (logOdds(first), min(12, naturalLog(first / max(second, 1e-9))))
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
