/// Sentiment learned from labels, as five classes from −1 to 1.
enum SentimentHead {
  static let values = [-1.0, -0.5, 0, 0.5, 1]
  static let classes = ["-1", "-0.5", "0", "0.5", "1"]

  /// The median of the distribution over the classes, which makes the smallest absolute error.
  static func value(_ head: ModelHead, _ margins: [Float]) -> Double {
    let (probabilities, _, _) = head.calibration.probabilities(margins)
    var sum = 0.0
    for (value, probability) in zip(values, probabilities) {
      sum += probability
      if sum >= 0.5 { return value }
    }
    return 0
  }
}
