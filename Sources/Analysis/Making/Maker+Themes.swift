import FeedbackModel
import Statistics
import Themes

extension Maker {
  /// The themes of the window, the most harmful first: by count times the shortfall of the score
  /// where it is known, praise after trouble.
  mutating func makeThemes() {
    let weeks = frame.window.count
    let scores = ScoreTable(summary, frame)
    let own = Dictionary(
      request.themes.map { ($0.id, $0.department) }, uniquingKeysWith: { first, _ in first })
    let elsewhere = gathered.elsewhere(summary, frame, own)
    var all: [(harm: Double, theme: ThemeReport)] = []
    for known in request.themes {
      let series = gathered.themes[known.id] ?? []
      let count = series.suffix(weeks).reduce(0, +)
      guard count > 0 else { continue }
      let impact = scores?.impact(of: known.id)
      let theme = makeTheme(
        known, series, count: count, impact: impact, elsewhere: elsewhere[known.id] ?? 0)
      let shortfall = impact.map { max(0.1, -$0.value) } ?? 1
      all.append((Double(count) * shortfall, theme))
    }
    all.sort { a, b in
      if a.theme.positive != b.theme.positive { return b.theme.positive }
      return a.harm != b.harm ? a.harm > b.harm : a.theme.id < b.theme.id
    }
    report.themes = all.map(\.theme)
    for index in report.departments.indices {
      let id = report.departments[index].id
      let own = report.themes.filter { $0.department == id }
      report.departments[index].themes = own.map(\.id)
      report.departments[index].listening = listening(own)
    }
    for index in report.processes.indices {
      let id = report.processes[index].id
      report.processes[index].themes =
        report.themes.filter { $0.process == id }.map(\.id)
    }
  }

  private func makeTheme(
    _ known: Theme, _ series: [Int], count: Int, impact: Estimate?, elsewhere: Double
  ) -> ThemeReport {
    let total = gathered.items.reduce(0) {
      $0 + ($1.key.owner == known.department ? $1.value : 0)
    }
    let steady = Trend(ratio: nil, q: nil, direction: .flat, since: nil, status: .steady)
    return ThemeReport(
      id: known.id, label: known.label, positive: known.positive,
      department: known.department, process: known.process, count: count,
      interval: .count(count),
      share: .share(Double(count), of: Double(max(count, total)))
        ?? Estimate(0, low: 0, high: 1),
      impact: impact, trend: themeTrends[known.id] ?? steady, weekly: shown(series),
      phrases: known.phrases,
      keyness: keyness(
        known, count: count, total: max(count, total), elsewhere: elsewhere),
      quotes: quotes(known),
      landed: (gathered.themesByLanded[known.id] ?? [:])
        .map { (department: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.department) < ($0.count, $1.department) },
      firstSeen: known.firstSeen)
  }

  /// How much more of the department's items than of all others' have the theme (z of the weighted
  /// log-odds, the prior being all themes).
  private func keyness(
    _ known: Theme, count: Int, total: Int, elsewhere: Double
  ) -> Double {
    let weeks = frame.window.count
    let all = gathered.items.values.reduce(0, +)
    let everywhere = gathered.themes.values.reduce(0) { $0 + $1.suffix(weeks).reduce(0, +) }
    guard all > total, everywhere > 0 else { return 0 }
    return LogOdds.score(
      Double(count), of: Double(total), against: elsewhere, of: Double(all - total),
      prior: max(0.1, 10 * Double(count) / Double(max(1, all))), priorTotal: 10
    ).z
  }

  /// Items of the department to listen to: ten, by the share of its themes, not the worst.
  private func listening(_ themes: [ThemeReport]) -> [Quote] {
    let total = themes.reduce(0) { $0 + $1.count }
    guard total > 0 else { return [] }
    var all: [Quote] = []
    for theme in themes where all.count < 10 {
      let share = Int((10 * Double(theme.count) / Double(total)).rounded(.up))
      for quote in theme.quotes.prefix(share) where all.count < 10 {
        if !all.contains(where: { $0.item == quote.item }) { all.append(quote) }
      }
    }
    return all
  }
}

/// The respondents of the window with the score that most of them gave.
struct ScoreTable {
  /// `nps`, `csat`, `ces` or `stars`.
  var score: String
  var rows: [(value: Double, row: RespondentRow)] = []
  var mean = 0.0

  /// Nil where fewer than ten gave any score.
  init?(_ summary: Summary, _ frame: Frame) {
    var respondents: [RespondentRow] = []
    for week in summary.respondents.keys.sorted() where frame.isInWindow(week) {
      respondents += summary.respondents[week]?.sorted.map(\.value) ?? []
    }
    var counts: [String: Int] = [:]
    for row in respondents { for name in row.scores.keys { counts[name, default: 0] += 1 } }
    let order = ["nps", "csat", "stars", "ces"]
    guard let best = order.max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) }),
      (counts[best] ?? 0) >= 10
    else { return nil }
    score = best
    rows = respondents.compactMap { row in
      row.scores[best].map { (value: Double($0) / 100, row: row) }
    }
    mean = rows.reduce(0) { $0 + $1.value } / Double(rows.count)
  }

  /// The mean score of respondents with a theme less that of those without, with Welch's interval;
  /// nil where either has too few.
  func impact(of theme: String) -> Estimate? {
    difference { $0.themes.contains(theme) }
  }

  func difference(_ condition: (RespondentRow) -> Bool) -> Estimate? {
    var with = Moments()
    var without = Moments()
    for (value, row) in rows {
      if condition(row) { with.add(value) } else { without.add(value) }
    }
    return Moments.welch(with, without)
  }
}

/// Running sums of one number.
struct Moments {
  var n = 0.0
  var sum = 0.0
  var squares = 0.0

  mutating func add(_ value: Double) {
    n += 1
    sum += value
    squares += value * value
  }

  mutating func merge(_ n: Double, _ sum: Double, _ squares: Double) {
    self.n += n
    self.sum += sum
    self.squares += squares
  }

  var mean: Double { n > 0 ? sum / n : 0 }
  /// The sample variance, 0 below two values.
  var variance: Double { n > 1 ? max(0, (squares - sum * sum / n) / (n - 1)) : 0 }

  /// The difference of two means with Welch's interval; nil where either has too few.
  ///
  /// Source: B. L. Welch, Biometrika 34, 1947.
  static func welch(_ with: Moments, _ without: Moments) -> Estimate? {
    guard with.n >= Double(Maker.tooFew), without.n >= Double(Maker.tooFew) else { return nil }
    let (a, b) = (with.variance / with.n, without.variance / without.n)
    let delta = with.mean - without.mean
    guard a + b > 0 else { return nil }
    let degrees = (a + b) * (a + b) / (a * a / (with.n - 1) + b * b / (without.n - 1))
    let half = StudentT.quantile(0.975, degrees: degrees) * (a + b).squareRoot()
    return Estimate(delta, low: delta - half, high: delta + half)
  }
}
