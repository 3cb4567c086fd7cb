/// Fits a ``Calibration`` on margins of texts that the weights had not seen.
///
/// A confidence has two tasks: to be the share of tags that are right, and to tell a text that is about
/// none of the labels from the others. Errors among the labels teach the first alone, and they lie
/// where two labels are close; a text about nothing may have a clear lead. So what the confidence
/// looks at is weighed with texts about none of the labels among the others, made from the same
/// margins: a text whose own label is taken away is about none of the rest. With those weights the
/// confidence is then fitted to the texts as they are.
struct CalibrationFit {
  /// How much a text counts whose own label was taken away.
  private static let strangerWeight = 0.1
  /// With fewer labels than this, too little is left where one is taken away.
  private static let fewestLabels = 8
  /// The margin of a label that was taken away.
  private static let away: Float = -1_000
  /// `margins[text][class]`.
  let margins: [[Float]]
  /// The classes that are right for each text; none means every guess is wrong.
  let truths: [[Int]]
  /// The familiarity of each text (``Scorer/familiarity``) as the weights had it; nil means 1 each.
  var familiarity: [Float]?
  /// The class of texts that a person said are about none of the others.
  var none: Int?

  /// What is found; the default where there are too few texts.
  func fitted() -> Calibration {
    var calibration = Calibration()
    let usable = margins.indices.filter { !truths[$0].isEmpty }
    guard usable.count >= 20 else { return calibration }
    calibration.temperature = bestTemperature(usable)
    let texts = margins.indices.map { text in
      let (first, lead, best) = inputs(margins[text], text, calibration.temperature)
      return Example(inputs: [1, first, lead], isTrue: truths[text].contains(best))
    }
    let prior = [0.0, 1.0, 0.0]
    guard (margins.first?.count ?? 0) >= Self.fewestLabels else {
      calibration.shape = regression(texts, prior: prior)
      return calibration
    }
    let strangers = usable.map { text in
      var others = margins[text]
      for label in truths[text] where label != none { others[label] = Self.away }
      let (first, lead, _) = inputs(others, text, calibration.temperature)
      return Example(inputs: [1, first, lead], isTrue: false, weight: Self.strangerWeight)
    }
    let direction = regression(texts + strangers, prior: prior)
    let along = texts.map { text in
      let score = direction[1] * text.inputs[1] + direction[2] * text.inputs[2]
      return Example(inputs: [1, score], isTrue: text.isTrue)
    }
    let line = regression(along, prior: [0, 1])
    calibration.shape = [line[0], line[1] * direction[1], line[1] * direction[2]]
    return calibration
  }

  private func inputs(_ margins: [Float], _ text: Int, _ temperature: Double) -> (
    first: Double, lead: Double, best: Int
  ) {
    var plain = Calibration()
    plain.temperature = temperature * Double(familiarity?[text] ?? 1)
    let (values, best, _) = plain.probabilities(margins, none: none)
    guard best >= 0 else { return (0, 0, -1) }
    let (first, lead) = Calibration.inputs(values, best)
    return (first, lead, best)
  }

  /// The temperature under which the right labels are likeliest.
  private func bestTemperature(_ usable: [Int]) -> Double {
    func loss(_ temperature: Double) -> Double {
      var sum = 0.0
      for text in usable {
        let largest = margins[text].max() ?? 0
        var total = 0.0
        var right = 0.0
        for (label, value) in margins[text].enumerated() {
          let term = exponential(temperature * Double(value - largest))
          total += term
          if truths[text].contains(label) { right += term }
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

  private struct Example {
    var inputs: [Double]
    var isTrue: Bool
    var weight = 1.0
  }

  /// Logistic regression by Newton's method, with a small penalty towards a prior; a step that goes
  /// too far is halved.
  private func regression(_ examples: [Example], prior: [Double]) -> [Double] {
    let size = prior.indices
    func loss(_ found: [Double]) -> Double {
      var sum = size.reduce(0) { $0 + 0.5 * (found[$1] - prior[$1]) * (found[$1] - prior[$1]) }
      for example in examples {
        let score = size.reduce(0) { $0 + found[$1] * example.inputs[$1] }
        // ln(1 + exp(−x)) without overflow.
        let x = example.isTrue ? score : -score
        sum += example.weight * (max(0, -x) + naturalLog(1 + exponential(-abs(x))))
      }
      return sum
    }
    var found = prior
    var current = loss(found)
    for _ in 0..<25 {
      var gradient = size.map { found[$0] - prior[$0] }
      var hessian = size.map { row in size.map { $0 == row ? 1.0 : 0 } }
      for example in examples {
        let values = example.inputs
        let guess = logistic(size.reduce(0) { $0 + found[$1] * values[$1] })
        let slope = example.weight * max(guess * (1 - guess), 1e-9)
        let error = example.weight * (guess - (example.isTrue ? 1 : 0))
        for i in size {
          gradient[i] += error * values[i]
          for j in size { hessian[i][j] += slope * values[i] * values[j] }
        }
      }
      guard var step = solve(hessian, gradient) else { break }
      var next = size.map { found[$0] - step[$0] }
      var reached = loss(next)
      while reached > current, step.contains(where: { abs($0) > 1e-7 }) {
        step = step.map { $0 / 2 }
        next = size.map { found[$0] - step[$0] }
        reached = loss(next)
      }
      guard reached <= current else { break }
      (found, current) = (next, reached)
      if step.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    return found
  }
}
