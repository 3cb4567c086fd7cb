/// Totals of a finite population from predictions of all its members and the truth of a few that
/// were drawn at random.
public enum PredictionPowered {
  /// One member of whom the truth is known.
  public struct Row: Sendable {
    /// One over the probability with which it was drawn.
    public var weight: Double
    /// The truth.
    public var truth: Double
    /// The prediction.
    public var prediction: Double
    /// Whether it is of the population whose total is asked for; others tell of the errors alone.
    public var isOwn: Bool

    /// Makes one.
    public init(weight: Double, truth: Double, prediction: Double, isOwn: Bool) {
      self.weight = weight
      self.truth = truth
      self.prediction = prediction
      self.isOwn = isOwn
    }
  }

  /// The total of the truth, with its interval.
  ///
  /// A row's error is `e = truth − λ·prediction`. The total is λ times that of the predictions, plus
  /// the errors of the own rows, which are known, plus the rows' weighted mean error for each of the
  /// `R` members that no own row covers. Its variance is `R²·v + R·s²`: `v = Σ w²(e − ē)² / (Σ w)²`
  /// that of the mean, `s² = Σ w(e − ē)² / Σ w` that of one member's error, since the population's own
  /// members vary about the mean of all rows. One more error than was seen is reckoned with in both,
  /// or else a label of which no error was seen would be taken for certain.
  ///
  /// λ is the one that makes the rows' errors vary least, Cov(truth, prediction) / Var(prediction),
  /// from 0 to 1, a slope of 1 from one row more among them: predictions that say nothing of the
  /// truth are left out, and the interval is never much wider than that of the rows alone.
  ///
  /// Source: A. N. Angelopoulos et al., "Prediction-powered inference", Science 382 (2023), and, for
  /// λ, A. N. Angelopoulos, J. C. Duchi and T. Zrnic, "PPI++" (2023); with inclusion probabilities as
  /// in J. Hájek's estimator, and R. Royall's predictor of a finite population's total (Biometrika
  /// 57, 1970).
  public static func total(
    predicted: Double, members: Double, rows: [Row], level: Double = 0.95
  ) -> (value: Double, interval: Interval)? {
    let lambda = power(rows)
    guard let mean = meanError(rows, lambda: lambda) else { return nil }
    let own = rows.filter(\.isOwn)
    let known = own.reduce(0) { $0 + $1.truth }
    let unknown = predicted - own.reduce(0) { $0 + $1.prediction }
    let unseen = 1 / Double(rows.count + 1)
    let rest = max(0, members - Double(own.count))
    let variance =
      rest * rest * (mean.variance + unseen * mean.squares) + rest * (mean.spread + unseen)
    let half = Normal.critical(level) * variance.squareRoot()
    let value = min(members, max(0, known + lambda * unknown + rest * mean.value))
    return (value, Interval(max(0, value - half), min(members, value + half)))
  }

  /// How far predictions are to be believed, 0 to 1: the λ of ``total(predicted:members:rows:level:)``.
  public static func power(_ rows: [Row]) -> Double {
    let total = rows.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 1 }
    let truth = rows.reduce(0) { $0 + $1.weight * $1.truth } / total
    let prediction = rows.reduce(0) { $0 + $1.weight * $1.prediction } / total
    var (both, square) = (0.0, 0.0)
    for row in rows {
      both += row.weight * (row.truth - truth) * (row.prediction - prediction) / total
      square += row.weight * (row.prediction - prediction) * (row.prediction - prediction) / total
    }
    let one = 1 / Double(rows.count + 1)
    return min(1, max(0, (both + one) / (square + one)))
  }

  /// The rows' weighted mean error (J. Hájek's estimator), the variance of that mean by
  /// linearisation, and the weighted variance of one error; nil without rows.
  ///
  /// `squares` is Σ w² / (Σ w)².
  public static func meanError(
    _ rows: [Row], lambda: Double = 1
  ) -> (value: Double, variance: Double, spread: Double, squares: Double)? {
    let total = rows.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    func error(_ row: Row) -> Double { row.truth - lambda * row.prediction }
    let mean = rows.reduce(0) { $0 + $1.weight * error($1) } / total
    var (spread, variance, squares) = (0.0, 0.0, 0.0)
    for row in rows {
      let square = (error(row) - mean) * (error(row) - mean)
      spread += row.weight * square / total
      variance += row.weight * row.weight * square / (total * total)
      squares += row.weight * row.weight / (total * total)
    }
    return (mean, variance, spread, squares)
  }
}
