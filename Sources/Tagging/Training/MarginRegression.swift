/// A multinomial logistic regression of the class on the margins of all classes of a head.
///
/// One-vs-rest machines know nothing of each other: where classes lie on a scale, a high margin of one
/// says something of its neighbours, and rare classes are told too seldom. What the regression learns
/// from out-of-fold margins is linear in them, so it is folded into the weights and costs nothing at
/// tagging. Solved by D. Böhning's bound on the Hessian, "Multinomial logistic regression algorithm",
/// Annals of the Institute of Statistical Mathematics 44, 1992.
struct MarginRegression: Sendable {
  /// The penalty on the squares of the coefficients, halved; the constants are free.
  private static let penalty = 3.0
  private static let rounds = 200
  /// `coefficients[class][class of the margin]`, the constant last.
  private var coefficients: [[Double]]

  /// Fits the regression; nil where there is too little to fit.
  init?(_ head: TrainedHead, truths: [[Int]]) {
    let classes = head.weights.count
    let rows = truths.indices.filter { truths[$0].count == 1 }
    guard rows.count >= 20 * classes else { return nil }
    let inputs = rows.map { row in head.margins.map { Double($0[row]) } + [1] }
    let owners = rows.map { truths[$0][0] }
    var bound = (0...classes).map { at in
      (0...classes).map { $0 == at && at < classes ? Self.penalty : 0 }
    }
    for input in inputs {
      for i in 0...classes { for j in 0...classes { bound[i][j] += 0.5 * input[i] * input[j] } }
    }
    coefficients = [[Double]](
      repeating: [Double](repeating: 0, count: classes + 1), count: classes)
    for _ in 0..<Self.rounds {
      var gradient = coefficients.map { $0.dropLast().map { -Self.penalty * $0 } + [0] }
      for (input, owner) in zip(inputs, owners) {
        let shares = probabilities(input)
        for label in 0..<classes {
          let error = (label == owner ? 1 : 0) - shares[label]
          for at in 0...classes { gradient[label][at] += error * input[at] }
        }
      }
      for label in 0..<classes {
        guard let step = solve(bound, gradient[label]) else { return nil }
        for at in 0...classes { coefficients[label][at] += step[at] }
      }
    }
  }

  /// Puts what was learned into the weights and margins of the head.
  func fold(into head: inout TrainedHead) {
    let (weights, margins) = (head.weights, head.margins)
    for (label, coefficient) in coefficients.enumerated() {
      head.weights[label] = mixed(weights, coefficient)
      head.weights[label][head.weights[label].count - 1] += Float(coefficient[weights.count])
      head.margins[label] = mixed(margins, coefficient).map {
        $0 + Float(coefficient[weights.count])
      }
    }
  }

  private func mixed(_ lists: [[Float]], _ coefficient: [Double]) -> [Float] {
    var sum = [Float](repeating: 0, count: lists.first?.count ?? 0)
    for (list, factor) in zip(lists, coefficient) {
      for at in sum.indices { sum[at] += Float(factor) * list[at] }
    }
    return sum
  }

  private func probabilities(_ input: [Double]) -> [Double] {
    let values = coefficients.map { row in zip(row, input).reduce(0) { $0 + $1.0 * $1.1 } }
    let largest = values.max() ?? 0
    let terms = values.map { exponential($0 - largest) }
    let sum = terms.reduce(0, +)
    return terms.map { $0 / sum }
  }
}
