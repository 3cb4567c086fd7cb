import FeedbackModel
import Statistics

extension Maker {
  /// What to do first: expected volume times the shortfall of the score against the company's
  /// mean, with the interval of each rank by bootstrap of customers.
  mutating func makePlan() {
    let themes = Array(report.themes.filter { !$0.positive }.prefix(40))
    guard !themes.isEmpty else { return }
    let table = ScoreTable(summary, frame)
    let weeks = Double(frame.window.count)
    let present = Self.present(themes, table)
    let point = shortfalls(themes, table, present, weights: nil)
    let worth = themes.indices.map { Double(themes[$0].count) / weeks * point[$0] }
    let order = themes.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
    let ranks = bootstrapRanks(themes, table, present)
    for (rank, index) in order.enumerated() {
      let theme = themes[index]
      let counts = Rate.garwood(theme.count)
      let process = report.processes.first { $0.id == theme.process }
      let invite = process?.invite.filter { $0 != theme.department } ?? []
      report.plan.append(
        PlanEntry(
          theme: theme.id, process: theme.process, owner: theme.department, rank: rank + 1,
          rankInterval: ranks[index],
          volume: Estimate(
            Double(theme.count) / weeks, low: counts.low / weeks, high: counts.high / weeks),
          shortfall: shortfallEstimate(theme, table), invite: invite,
          firstStep: firstStep(theme, invite)))
    }
  }

  /// The places of the themes that each respondent has.
  private static func present(_ themes: [ThemeReport], _ table: ScoreTable?) -> [[Int]] {
    let places = Dictionary(zip(themes.map(\.id), themes.indices), uniquingKeysWith: min)
    return (table?.rows ?? []).map { $0.row.themes.compactMap { places[$0] } }
  }

  /// Points of score that respondents with a theme are below the company's mean, each pulled
  /// towards that of all themes, as a few respondents say little; 1 where there is no score.
  private func shortfalls(
    _ themes: [ThemeReport], _ table: ScoreTable?, _ present: [[Int]], weights: [Double]?
  ) -> [Double] {
    guard let table else { return themes.map { _ in 1 } }
    let weights = weights ?? [Double](repeating: 1, count: table.rows.count)
    var total = 0.0
    var mean = 0.0
    for (weight, row) in zip(weights, table.rows) {
      total += weight
      mean += weight * row.value
    }
    mean = total > 0 ? mean / total : 0
    var own = [(n: Double, sum: Double)](repeating: (0, 0), count: themes.count)
    var (n, sum) = (0.0, 0.0)
    for (index, weight) in weights.enumerated() where weight > 0 && !present[index].isEmpty {
      let short = weight * (mean - table.rows[index].value)
      for theme in present[index] {
        own[theme].n += weight
        own[theme].sum += short
      }
      n += weight
      sum += short
    }
    let common = n > 0 ? max(0.05, sum / n) : 1
    return own.map { max(0.01, ($0.sum + 10 * common) / ($0.n + 10)) }
  }

  private func shortfallEstimate(_ theme: ThemeReport, _ table: ScoreTable?) -> Estimate? {
    guard let table else { return nil }
    var moments = Moments()
    for (value, row) in table.rows where row.themes.contains(theme.id) { moments.add(value) }
    guard moments.n >= Double(Self.tooFew),
      let (mean, interval) = Mean.interval(
        n: moments.n, sum: moments.sum, squares: moments.squares)
    else { return nil }
    return Estimate(
      table.mean - mean, low: table.mean - interval.high, high: table.mean - interval.low)
  }

  /// Ranks in 200 resamples of customers (whole customers: their answers stand together), volumes
  /// drawn anew as Poisson; the middle 95 % of each.
  private func bootstrapRanks(
    _ themes: [ThemeReport], _ table: ScoreTable?, _ present: [[Int]]
  ) -> [ClosedRange<Int>] {
    var random = SplitMix64(seed: 0x766f_6331)
    var groups: [UInt64: [Int]] = [:]
    for (index, row) in (table?.rows ?? []).enumerated() {
      // A respondent without a customer stands alone.
      let key = row.row.customer == 0 ? UInt64(index) + 1 : row.row.customer
      groups[key, default: []].append(index)
    }
    let customers = groups.keys.sorted().compactMap { groups[$0] }
    var ranks = [[Int]](repeating: [], count: themes.count)
    for _ in 0..<200 {
      var weights = [Double](repeating: 0, count: table?.rows.count ?? 0)
      for _ in customers {
        for index in customers[random.below(customers.count)] { weights[index] += 1 }
      }
      let short = shortfalls(themes, table, present, weights: weights)
      let worth = themes.indices.map {
        Double(random.poisson(Double(themes[$0].count))) * short[$0]
      }
      let order = themes.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
      for (rank, index) in order.enumerated() { ranks[index].append(rank + 1) }
    }
    return ranks.map { list in
      let sorted = list.sorted()
      return sorted[4]...sorted[195]
    }
  }

  private func firstStep(_ theme: ThemeReport, _ invite: [String]) -> String {
    let owner = departmentName(theme.department)
    let process = processName(theme.process)
    let landed = theme.landed.first { $0.department != Summary.notRecorded }
    var text = "\(owner) reads the quotes on “\(theme.label)” and walks one case of \(process)"
    if let first = invite.first { text += " with \(departmentName(first))" }
    text += "."
    if let landed, landed.department != theme.department, theme.count >= Self.tooFew {
      let share = percent(Double(landed.count) / Double(theme.count))
      text += " \(share) of these items reached \(departmentName(landed.department)) first."
    }
    return text
  }
}
