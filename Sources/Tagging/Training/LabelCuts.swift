/// The margins above which each of several labels is given.
///
/// The cut of a label that maximises its F1 on out-of-fold margins is shrunk towards the common cut
/// that maximises micro F1: it weighs n / (n + 10) for n texts that carry the label, as a cut found
/// on few texts is not to be trusted, and never more than half, as what serves one label best gives
/// too many of it for all of them together.
enum LabelCuts {
  static let shrinkage = 10.0
  static let largestWeight = 0.5

  static func fit(margins: [[Float]], truths: [[Int]], classes: Int) -> [Double] {
    let common = commonCut(margins, truths)
    return (0..<classes).map { label in
      var pairs: [(margin: Float, isTrue: Bool)] = []
      var support = 0
      for (row, truth) in zip(margins, truths) {
        let isTrue = truth.contains(label)
        if isTrue { support += 1 }
        pairs.append((row[label], isTrue))
      }
      guard support > 0 else { return max(common, 0) }
      pairs.sort { $0.margin > $1.margin }
      var best = (f1: 0.0, cut: common)
      var right = 0
      for (index, pair) in pairs.enumerated() {
        if pair.isTrue { right += 1 }
        let f1 = 2 * Double(right) / Double(index + 1 + support)
        let next = index + 1 < pairs.count ? pairs[index + 1].margin : pair.margin - 1
        if f1 > best.f1, next < pair.margin { best = (f1, Double(pair.margin + next) / 2) }
      }
      let weight = min(largestWeight, Double(support) / (Double(support) + shrinkage))
      return weight * best.cut + (1 - weight) * common
    }
  }

  /// The logistic regression of "the label is given" on its margin, all labels together.
  static func membershipShape(margins: [[Float]], truths: [[Int]]) -> [Double] {
    var found = [0.0, 4.0]
    for _ in 0..<25 {
      var gradient = [0.0, 0.0]
      var hessian = [[1e-3, 0], [0, 1e-3]]
      for (row, truth) in zip(margins, truths) {
        for (label, margin) in row.enumerated() {
          let value = Double(margin)
          let guess = logistic(found[0] + found[1] * value)
          let error = guess - (truth.contains(label) ? 1 : 0)
          let slope = max(guess * (1 - guess), 1e-9)
          gradient[0] += error
          gradient[1] += error * value
          hessian[0][0] += slope
          hessian[0][1] += slope * value
          hessian[1][0] += slope * value
          hessian[1][1] += slope * value * value
        }
      }
      guard let step = solve(hessian, gradient) else { break }
      found[0] -= step[0]
      found[1] -= step[1]
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    return found
  }

  /// The cut of all labels with the best micro F1, where each text gets its best label anyway.
  private static func commonCut(_ margins: [[Float]], _ truths: [[Int]]) -> Double {
    var best = (f1: -1.0, cut: 0.0)
    for step in 0...60 {
      let cut = -1 + Double(step) * 0.025
      var right = 0
      var guessed = 0
      var support = 0
      for (row, truth) in zip(margins, truths) {
        support += truth.count
        let first = row.indices.max { row[$0] < row[$1] }
        for (label, margin) in row.enumerated() where Double(margin) > cut || label == first {
          guessed += 1
          if truth.contains(label) { right += 1 }
        }
      }
      let f1 = 2 * Double(right) / Double(max(1, guessed + support))
      if f1 > best.f1 { best = (f1, cut) }
    }
    return best.cut
  }
}
