/// The negative-binomial CUSUM: adds up, week by week, how much more likely the counts are under a
/// level `ratio` times the usual one, and starts again whenever that speaks for the usual level.
///
/// Source: M. Höhle and M. Paul, "Count data regression charts for the monitoring of surveillance
/// time series", Computational Statistics and Data Analysis 52 (2008), equation 5; with size ∞ it
/// is the Poisson CUSUM.
public enum CUSUM {
  /// The statistic after each week, and where its present run began; `ratio` above 1 looks for
  /// rises, below 1 for falls.
  public static func path(
    counts: [Int], means: [Double], ratio: Double, size: Double
  ) -> [(value: Double, start: Int)] {
    var value = 0.0
    var start = 0
    var path: [(value: Double, start: Int)] = []
    for (week, (count, mean)) in zip(counts, means).enumerated() {
      if value == 0 { start = week }
      let x = Double(count)
      let gain: Double
      if size.isFinite {
        gain =
          x * Elementary.log(ratio)
          + (x + size) * Elementary.log((size + mean) / (size + ratio * mean))
      } else {
        gain = x * Elementary.log(ratio) - mean * (ratio - 1)
      }
      value = max(0, value + gain)
      path.append((value, start))
    }
    return path
  }
}
