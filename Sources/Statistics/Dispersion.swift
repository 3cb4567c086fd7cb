/// How much more weekly counts vary than Poisson counts do.
public enum Dispersion {
  /// The dispersion φ (variance over mean) of each series, shrunk towards what all share.
  ///
  /// A series' own estimate comes from the differences of successive weeks, Σ(xₜ − xₜ₋₁)² over
  /// Σ(xₜ + xₜ₋₁), so that a step or a drift of its level adds almost nothing (after J. von
  /// Neumann, Annals of Mathematical Statistics 12, 1941). As one series of some 26 weeks says
  /// little, it is pulled to the common value by the share of the spread that sampling explains
  /// (a linear empirical Bayes estimate). None is below 1, and none below the common value: a
  /// series that looks calmer than others is mostly lucky.
  public static func shrunken(_ series: [[Int]]) -> [Double] {
    let parts = series.map(differences)
    // The most ruffled fiftieth is left out of the common value, lest events make all look noisy.
    let kept = parts.filter { $0.sum > 0 }.sorted { $0.ratio < $1.ratio }
    let used = kept.prefix(kept.count - kept.count / 50)
    let sums = used.reduce(0.0) { $0 + $1.sum }
    let common = sums > 0 ? max(1, used.reduce(0.0) { $0 + $1.squares } / sums) : 1
    var (spread, expected) = (0.0, 0.0)
    for part in used {
      let deviation = min(3, part.ratio / common - 1)
      spread += deviation * deviation
      expected += part.sampling
    }
    let own = used.isEmpty ? 0 : max(0, spread - expected) / Double(used.count)
    return parts.map { part in
      guard part.sum > 0 else { return common }
      let pull = own / (own + part.sampling)
      return max(common, common + pull * (part.ratio - common))
    }
  }

  private struct Parts {
    var squares = 0.0
    var sum = 0.0
    /// The sampling variance of `ratio` relative to its square.
    var sampling = 1.0
    var ratio: Double { sum > 0 ? squares / sum : 1 }
  }

  private static func differences(_ counts: [Int]) -> Parts {
    var parts = Parts()
    for (a, b) in zip(counts, counts.dropFirst()) {
      parts.squares += Double((a - b) * (a - b))
      parts.sum += Double(a + b)
    }
    let n = Double(max(1, counts.count - 1))
    // 3/n for normal differences; small counts add the excess of the Skellam distribution.
    if parts.sum > 0 { parts.sampling = 3 / n + 1 / parts.sum }
    return parts
  }
}
