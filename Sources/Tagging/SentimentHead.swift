/// Sentiment learned from labels, as five classes from −1 to 1.
enum SentimentHead {
  static let values = [-1.0, -0.5, 0, 0.5, 1]
  static let classes = ["-1", "-0.5", "0", "0.5", "1"]

  /// The class that costs least: the expected distance in classes, and one class's worth for not
  /// being right. The median alone makes the smallest distance, the likeliest class is right most
  /// often; this stands between them.
  static func value(_ head: ModelHead, _ margins: [Float]) -> Double {
    let (probabilities, _, _) = head.calibration.probabilities(margins)
    var best = (cost: Double.infinity, value: 0.0)
    for (label, value) in values.enumerated() where label < probabilities.count {
      var cost = -probabilities[label]
      for (other, probability) in probabilities.enumerated() {
        cost += probability * Double(abs(other - label))
      }
      if cost < best.cost { best = (cost, value) }
    }
    return best.value
  }
}
