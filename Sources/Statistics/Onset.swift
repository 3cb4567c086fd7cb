/// Whether a rise may have begun at a given week.
public struct Onset: Sendable {
  private let counts: [Int]
  private let exposure: [Double]
  private let dispersion: Double
  private let best: Double
  private let slide: Double

  /// The counts by week, what they are proportional to, and how much more than Poisson counts they
  /// vary.
  public init(counts: [Int], exposure: [Double], dispersion: Double) {
    self.counts = counts
    self.exposure = exposure
    self.dispersion = max(1, dispersion)
    best =
      ChangePoint.step(
        counts: counts, exposure: exposure, candidates: 1..<max(1, counts.count), rises: true)?.gain
      ?? 0
    slide =
      ChangePoint.drift(
        counts: counts, exposure: exposure, candidates: 1..<max(2, counts.count - 4))?.gain ?? 0
  }

  /// Twice the log of the likelihood that a step up at one of some weeks gains; nil where that is
  /// clearly worse than a step at the best of all weeks.
  ///
  /// The weeks that are not clearly worse are a confidence set of the change point: those whose gain
  /// is within 3.84 dispersions of the best one's (after K. J. Worsley, Biometrika 73, 1986).
  public func gain(at weeks: Range<Int>) -> Double? {
    let weeks = weeks.clamped(to: 1..<max(1, counts.count))
    guard !weeks.isEmpty,
      let step = ChangePoint.step(
        counts: counts, exposure: exposure, candidates: weeks, rises: true),
      step.gain >= best - 3.84 * dispersion
    else { return nil }
    return step.gain
  }

  /// Whether no week explains the rise better than one of these.
  public func isBest(at weeks: Range<Int>) -> Bool { gain(at: weeks).map { $0 >= best } ?? false }

  /// Whether the counts rose in one of some weeks as a step: no slide explains them better, and
  /// after it they do not go on rising.
  public func isStep(at weeks: Range<Int>) -> Bool {
    guard let gain = gain(at: weeks), slide <= gain else { return false }
    let start = min(max(1, weeks.lowerBound), counts.count - 1)
    guard counts.count - start >= 6 else { return true }
    let rows = counts.indices.map { index -> [Double] in
      index < start ? [1, 0, 0] : [1, 1, Double(index - start)]
    }
    let fit = QuasiPoisson.fit(
      counts: counts.map(Double.init), rows: rows,
      offset: exposure.map { Elementary.log(max(1e-9, $0)) })
    guard let fit else { return true }
    let z = fit.coefficients[2] / fit.errors[2]
    return StudentT.cumulative(z, degrees: Double(fit.degrees)) < 0.95
  }
}
