/// What all series share from week to week: a week in which twice as many surveys went out, or half
/// the shops were closed, is not a week of twice the trouble.
public enum CommonFactor {
  /// One factor a week, about 1: how busy the week was, judged by the series that behaved as usual
  /// in it.
  ///
  /// A series counts in a week where it is within 2.5 standard errors of its own median, so that
  /// what happened in one process moves no other. The factor is pulled to 1 by the share of its
  /// spread that chance explains (linear empirical Bayes); where weeks are alike it is 1.
  public static func weekly(_ series: [[Int]]) -> [Double] {
    let weeks = series.map(\.count).min() ?? 0
    let usual = series.map { counts -> Double in
      let sorted = counts.sorted()
      return sorted.isEmpty ? 0 : Double(sorted[sorted.count / 2])
    }
    let used = series.indices.filter { usual[$0] >= 3 }
    guard used.count >= 5, weeks >= 8 else { return [Double](repeating: 1, count: weeks) }
    var raw: [Double] = []
    var chance: [Double] = []
    for week in 0..<weeks {
      // Twice: the second time about the first estimate, so that a busy week keeps its series.
      var factor = 1.0
      var sum = 0.0
      for _ in 0..<2 {
        var (observed, expected) = (0.0, 0.0)
        for index in used {
          let mean = usual[index] * factor
          let x = Double(series[index][week])
          guard abs(x - mean) <= 2.5 * (mean * 1.3).squareRoot() else { continue }
          observed += x
          expected += usual[index]
        }
        guard expected > 0 else { break }
        factor = observed / expected
        sum = expected
      }
      raw.append(factor)
      chance.append(sum > 0 ? 1.2 / sum : 1)
    }
    let mean = raw.reduce(0, +) / Double(weeks)
    guard mean > 0 else { return [Double](repeating: 1, count: weeks) }
    let spread = raw.reduce(0) { $0 + ($1 / mean - 1) * ($1 / mean - 1) } / Double(weeks - 1)
    let noise = chance.reduce(0, +) / Double(weeks)
    let pull = spread > 0 ? max(0, 1 - noise / spread) : 0
    return raw.map { 1 + pull * ($0 / mean - 1) }
  }
}
