import FeedbackModel
import Statistics

extension Maker {
  /// What goes with the score: the ten largest themes and the rest.
  mutating func makeDrivers() {
    guard let table = ScoreTable(summary, frame), table.rows.count >= 50 else { return }
    var counts: [String: Int] = [:]
    for (_, row) in table.rows { for theme in row.themes { counts[theme, default: 0] += 1 } }
    let known = Set(report.themes.map(\.id))
    let largest = counts.filter { known.contains($0.key) && $0.value >= Self.tooFew }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10).map(\.key)
    guard !largest.isEmpty else { return }
    let chosen = Set(largest)
    let design = table.rows.map { _, row in
      largest.map { row.themes.contains($0) ? 1.0 : 0 }
        + [row.themes.isSubset(of: chosen) ? 0.0 : 1]
    }
    let model = ShapleyShares(
      values: table.rows.map(\.value), columns: design,
      groups: table.rows.enumerated().map { index, row in
        row.row.customer == 0 ? UInt64(index) + 1 : row.row.customer
      })
    guard let model else { return }
    let names = largest + [""]
    var drivers: [DriverReport.Driver] = []
    for (index, name) in names.enumerated() {
      let n = design.reduce(0) { $0 + ($1[index] > 0 ? 1 : 0) }
      if n == 0 { continue }
      drivers.append(
        DriverReport.Driver(
          theme: name, n: n,
          share: Estimate(model.shares[index], model.shareIntervals[index]),
          leaveOneOut: Estimate(model.leaveOneOut[index], model.leaveOneOutIntervals[index])))
    }
    var moments = Moments()
    for (value, _) in table.rows { moments.add(value) }
    var mean = Mean.interval(n: moments.n, sum: moments.sum, squares: moments.squares).map {
      Estimate($0.mean, $0.interval)
    }
    if table.score == "nps" {
      let promoters = table.rows.filter { $0.value >= 9 }.count
      let detractors = table.rows.filter { $0.value <= 6 }.count
      mean = Mean.promoterScore(
        promoters: Double(promoters), detractors: Double(detractors), n: moments.n
      ).map { Estimate($0.score, $0.interval) }
    }
    report.drivers = DriverReport(
      score: table.score, respondents: table.rows.count, mean: mean ?? Estimate(0, low: 0, high: 0),
      explained: model.explained, drivers: drivers)
  }
}
