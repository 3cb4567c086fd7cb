/// When a level changed.
public enum ChangePoint {
  /// Twice the log of the likelihood gained by a step at a week, and where it is greatest.
  ///
  /// - Parameters:
  ///   - counts: Counts by week, oldest first.
  ///   - exposure: What counts are proportional to.
  ///   - candidates: The first weeks of the new level to be tried.
  ///   - rises: Whether only rises count, or only falls; nil takes either.
  public static func step(
    counts: [Int], exposure: [Double], candidates: Range<Int>, rises: Bool? = nil
  ) -> (start: Int, gain: Double)? {
    let n = counts.count
    let total = counts.reduce(0, +)
    let whole = exposure.reduce(0, +)
    let none = term(Double(total), whole)
    var best: (start: Int, gain: Double)?
    var (after, afterExposure) = (0.0, 0.0)
    for start in stride(from: n - 1, to: 0, by: -1) {
      after += Double(counts[start])
      afterExposure += exposure[start]
      guard candidates.contains(start) else { continue }
      let (before, beforeExposure) = (Double(total) - after, whole - afterExposure)
      guard beforeExposure > 0, afterExposure > 0 else { continue }
      let isRise = after / afterExposure > before / beforeExposure
      if let rises, rises != isRise { continue }
      let gain = 2 * (term(after, afterExposure) + term(before, beforeExposure) - none)
      if gain > best?.gain ?? -1 { best = (start, gain) }
    }
    return best
  }

  /// The same for a level that begins to slide at a week and goes on to the end, exponentially: a
  /// drift. Fits log μ = a + b·(weeks since the start).
  public static func drift(
    counts: [Int], exposure: [Double], candidates: Range<Int>
  ) -> (start: Int, gain: Double)? {
    let values = counts.map(Double.init)
    let offset = exposure.map { Elementary.log(max(1e-9, $0)) }
    let total = values.reduce(0, +)
    let none = term(total, exposure.reduce(0, +))
    var best: (start: Int, gain: Double)?
    for start in candidates where start > 0 && start + 4 < counts.count {
      let rows = counts.indices.map { [1, Double(max(0, $0 - start + 1))] }
      guard let fit = QuasiPoisson.fit(counts: values, rows: rows, offset: offset) else {
        continue
      }
      var likelihood = 0.0
      for (x, mean) in zip(values.indices, fit.fitted) where values[x] > 0 {
        likelihood += values[x] * (Elementary.log(mean) - offset[x])
      }
      let gain = 2 * (likelihood - none)
      if gain > best?.gain ?? -1 { best = (start, gain) }
    }
    return best
  }

  private static func term(_ count: Double, _ exposure: Double) -> Double {
    count > 0 && exposure > 0 ? count * Elementary.log(count / exposure) : 0
  }

  /// Steps of a level that lasted, found by splitting at the greatest gain and looking again at
  /// both parts (binary segmentation: A. J. Scott and M. Knott, Biometrics 30, 1974).
  ///
  /// A part has at least four weeks; single weeks far above their part are cut back first, so that
  /// a short outbreak is no new level.
  public static func lasting(
    counts: [Int], exposure: [Double], dispersion: Double, least: Double = 16
  ) -> [Int] {
    var found: [Int] = []
    func split(_ part: Range<Int>) {
      guard part.count >= 8 else { return }
      let own = clipped(Array(counts[part]), dispersion)
      let candidates = 4..<(part.count - 3)
      guard
        let best = step(counts: own, exposure: Array(exposure[part]), candidates: candidates),
        best.gain / dispersion >= least
      else { return }
      let place = part.lowerBound + best.start
      found.append(place)
      split(part.lowerBound..<place)
      split(place..<part.upperBound)
    }
    split(counts.indices)
    return found.sorted()
  }

  /// The chance that a series without a step gains so much (in dispersions) by the best step of all,
  /// either part having at least so many weeks; at most 1.
  ///
  /// Source: B. James, K. L. James and D. Siegmund, "Tests for a change-point", Biometrika 74 (1987),
  /// with Siegmund's ν(x) ≈ e^(−0.583 x) for what whole weeks miss of steps at any moment.
  public static func chance(ofGain gain: Double, weeks: Int, least: Int = 4) -> Double {
    guard gain > 1, least > 0, weeks >= 2 * least else { return 1 }
    let b = gain.squareRoot()
    // Over u = log(t/(1 − t)), of which dt/(t(1 − t)) is the differential, by the midpoint rule.
    let end = Elementary.log(Double(weeks - least) / Double(least))
    let parts = 512
    var integral = 0.0
    for part in 0..<parts {
      let u = end * (Double(2 * part + 1) / Double(parts) - 1)
      let root = Elementary.exp(u / 2) + Elementary.exp(-u / 2)
      integral += Elementary.exp(-0.583 * b * root / Double(weeks).squareRoot())
    }
    integral *= 2 * end / Double(parts)
    let density = Elementary.exp(-gain / 2) / (2 * Double.pi).squareRoot()
    return min(1, 2 * Normal.upper(b) + b * density * integral)
  }

  /// Counts with outbreaks of one to three weeks cut back to three standard errors above the
  /// median of the nine weeks about them.
  public static func clipped(_ counts: [Int], _ dispersion: Double) -> [Int] {
    counts.indices.map { index in
      let about = counts[max(0, index - 4)...min(counts.count - 1, index + 4)].sorted()
      let median = Double(about[about.count / 2])
      return min(counts[index], Int(median + 3 * (dispersion * median).squareRoot() + 1))
    }
  }

  /// Those series that no lasting step of their own moved; all, where fewer than five are left, as
  /// what moves nearly all of them is their common course.
  ///
  /// A gain of 9 dispersions, which chance reaches in one of forty series of half a year, is enough to
  /// leave a series out.
  public static func unbroken(_ series: [[Int]], exposure: [Double]) -> [[Int]] {
    let dispersions = Dispersion.shrunken(series)
    let kept = zip(series, dispersions).filter { counts, dispersion in
      lasting(counts: counts, exposure: exposure, dispersion: dispersion, least: 9).isEmpty
    }
    return kept.count < 5 ? series : kept.map(\.0)
  }

  /// Those series that kept their level where another may have changed: the controls of a
  /// before/after comparison.
  ///
  /// A series stays where its ratio of after to before is within two standard errors of the median
  /// of all; what an event of its own moved says nothing of the common course.
  public static func steady(
    _ series: [[Int]], before: Range<Int>, after: Range<Int>
  ) -> [Int] {
    guard !before.isEmpty, !after.isEmpty else { return [] }
    var ratios: [(index: Int, log: Double, error: Double)] = []
    for (index, counts) in series.enumerated() {
      let (a, b) = (
        Double(counts[after].reduce(0, +)) + 0.5, Double(counts[before].reduce(0, +)) + 0.5
      )
      ratios.append(
        (
          index, Elementary.log(a / Double(after.count) / (b / Double(before.count))),
          (1 / a + 1 / b).squareRoot()
        ))
    }
    let sorted = ratios.sorted { ($0.log, $0.index) < ($1.log, $1.index) }
    guard !sorted.isEmpty else { return [] }
    // The median by weight of evidence.
    let whole = sorted.reduce(0) { $0 + 1 / ($1.error * $1.error) }
    var sum = 0.0
    var median = 0.0
    for entry in sorted {
      sum += 1 / (entry.error * entry.error)
      median = entry.log
      if sum >= whole / 2 { break }
    }
    return ratios.filter { abs($0.log - median) <= 2 * $0.error }.map(\.index)
  }
}
