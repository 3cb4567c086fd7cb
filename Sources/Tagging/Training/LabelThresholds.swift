/// The confidences below which guesses of each label are left unassigned, so that a target share of
/// those that are given are right.
///
/// A confidence that is right on the whole may say too much for one label and too little for
/// another. So each label has a shift δ of its log-odds, `P(right) = logistic(logit(confidence) + δ)`,
/// found by penalised likelihood on guesses for texts that the weights had not seen, with a normal
/// prior of mean 0 whose standard deviation is half a unit: a label of few guesses keeps the common
/// calibration. The threshold is the lowest at which the mean of P(right) over the label's own guesses
/// from there up reaches the target.
enum LabelThresholds {
  /// One over the variance of the prior of the shifts.
  private static let penalty = 4.0

  /// What the best label of a text was said to be, and whether it was right.
  struct Guess {
    var label: Int
    var confidence: Double
    var isRight: Bool
  }

  /// - Parameters:
  ///   - guesses: best labels of texts, out of fold.
  ///   - classes: the number of labels.
  ///   - target: the share to reach, above 0 and below 1.
  ///   - floor: no threshold is lower.
  /// - Returns: a threshold for each label.
  ///
  /// Complexity: O(n log n) for n guesses.
  static func fit(_ guesses: [Guess], classes: Int, target: Double, floor: Double) -> [Double] {
    var ofLabel = [[Guess]](repeating: [], count: classes)
    for guess in guesses where ofLabel.indices.contains(guess.label) {
      ofLabel[guess.label].append(guess)
    }
    return ofLabel.map { max(floor, threshold($0, target)) }
  }

  private static func threshold(_ guesses: [Guess], _ target: Double) -> Double {
    let shift = shift(guesses)
    let sorted = guesses.map(\.confidence).sorted(by: >)
    var sum = 0.0
    // Where no stretch of guesses reaches the target, one alone that is as sure as it does.
    var found = logistic(logOdds(target) - shift)
    for (index, confidence) in sorted.enumerated() {
      sum += logistic(logOdds(confidence) + shift)
      let isLast = index + 1 == sorted.count
      guard isLast || sorted[index + 1] < confidence, sum / Double(index + 1) >= target else {
        continue
      }
      // Where all of them are good enough, so is one that is a little less sure.
      found = isLast && index > 0 ? 0 : min(found, confidence)
    }
    return found
  }

  /// The shift of log-odds under which what was right is likeliest, by Newton's method; the problem
  /// is convex.
  private static func shift(_ guesses: [Guess]) -> Double {
    var shift = 0.0
    for _ in 0..<25 {
      var (gradient, curvature) = (penalty * shift, penalty)
      for guess in guesses {
        let chance = logistic(logOdds(guess.confidence) + shift)
        gradient += chance - (guess.isRight ? 1 : 0)
        curvature += chance * (1 - chance)
      }
      let step = gradient / curvature
      shift -= step
      if abs(step) < 1e-9 { break }
    }
    return shift
  }
}
