import FeedbackModel
import Statistics
import Themes

extension Maker {
  /// Tests every theme and every process × department at the last week, all in one procedure, so
  /// that the false-discovery rate holds over the whole report.
  mutating func makeTrends() {
    guard !frame.includesUndated else { return }
    let silos = gathered.negative.keys.sorted().filter {
      $0.owner != Guess.unassigned && $0.process != Guess.unassigned
    }
    let themes = request.themes.filter { gathered.themes[$0.id] != nil }
    let exposure = gathered.exposure
    let changes = request.changes.reduce(into: [String: [Int]]()) { sum, change in
      sum[change.process, default: []].append(
        Week(of: change.date).index - frame.history.lowerBound)
    }
    let series =
      silos.map {
        CountSeries(
          counts: gathered.negative[$0] ?? [], exposure: exposure,
          changes: changes[$0.process] ?? [])
      }
      + themes.map {
        CountSeries(
          counts: gathered.themes[$0.id] ?? [], exposure: exposure,
          changes: changes[$0.process] ?? [])
      }
    let detector = ChangeDetector()
    let findings = detector.findings(series)
    var trends = findings.map { trend($0, detector) }
    markNew(themes, from: silos.count, &trends)
    let departments = silos.map(\.owner) + themes.map(\.department)
    markWatched(series, findings, departments, &trends)
    for (silo, trend) in zip(silos, trends) { siloTrends[silo] = trend }
    for (theme, trend) in zip(themes, trends.dropFirst(silos.count)) {
      themeTrends[theme.id] = trend
    }
  }

  func trend(_ finding: ChangeFinding?, _ detector: ChangeDetector) -> Trend {
    guard let finding, finding.count + Int(finding.expected) >= Self.tooFew else {
      return Trend(ratio: nil, q: nil, direction: .flat, since: nil, status: .steady)
    }
    let isConfirmed = finding.q <= detector.level
    return Trend(
      ratio: Estimate(finding.ratio, finding.interval), q: finding.q,
      direction: isConfirmed ? (finding.ratio > 1 ? .up : .down) : .flat,
      since: isConfirmed ? Week(index: frame.history.lowerBound + finding.start) : nil,
      status: isConfirmed ? .confirmed : .steady, expected: finding.expected,
      detectable: finding.detectable.isFinite ? finding.detectable : nil,
      windowWeeks: finding.window, dispersion: finding.dispersion)
  }

  /// A theme first seen within the window has no history to be compared with.
  private func markNew(_ themes: [Theme], from offset: Int, _ trends: inout [Trend]) {
    for (index, theme) in themes.enumerated() {
      guard let first = theme.firstSeen, frame.window.contains(first.index),
        first.index > frame.history.lowerBound + 3,
        // Mined this week for the first time, but told before: nothing new to the customers.
        (gathered.themes[theme.id] ?? []).prefix(first.index - frame.history.lowerBound)
          .allSatisfy({ $0 == 0 })
      else { continue }
      trends[offset + index].status = .new
      trends[offset + index].since = first
    }
  }

  /// The three strongest CUSUM alarms a department that are not confirmed: worth watching.
  private func markWatched(
    _ series: [CountSeries], _ findings: [ChangeFinding?], _ departments: [String],
    _ trends: inout [Trend]
  ) {
    var alarms: [String: [(value: Double, index: Int, start: Int, isRise: Bool)]] = [:]
    for (index, one) in series.enumerated() {
      guard let finding = findings[index], trends[index].status == .steady,
        let alarm = Self.alarm(one, dispersion: finding.dispersion)
      else { continue }
      alarms[departments[index], default: []].append(
        (alarm.value, index, alarm.start, alarm.isRise))
    }
    for list in alarms.values {
      for alarm in list.sorted(by: { ($1.value, $0.index) < ($0.value, $1.index) }).prefix(3) {
        trends[alarm.index].status = .watch
        trends[alarm.index].direction = alarm.isRise ? .up : .down
        trends[alarm.index].since = Week(index: frame.history.lowerBound + alarm.start)
      }
    }
  }

  /// A run of weeks that speaks for one and a half times the usual level (or two thirds of it) by
  /// more than a factor of e⁵.
  private static func alarm(
    _ series: CountSeries, dispersion: Double
  ) -> (value: Double, start: Int, isRise: Bool)? {
    let n = series.counts.count
    guard n >= 10 else { return nil }
    // The usual level is that of the weeks before the last four.
    let past = max(0, n - 30)..<(n - 4)
    let exposure = series.exposure[past].reduce(0, +)
    let rate = (Double(series.counts[past].reduce(0, +)) + 0.5) / max(1e-9, exposure)
    let means = series.exposure.suffix(12).map { $0 * rate }
    let counts = Array(series.counts.suffix(12))
    let mean = means.reduce(0, +) / Double(max(1, means.count))
    let size = dispersion > 1.001 ? mean / (dispersion - 1) : .infinity
    var best: (value: Double, start: Int, isRise: Bool)?
    for ratio in [1.5, 1 / 1.5] {
      guard
        let last = CUSUM.path(counts: counts, means: means, ratio: ratio, size: size).last,
        last.value > 5, last.value > best?.value ?? 0
      else { continue }
      best = (last.value, n - counts.count + last.start, ratio > 1)
    }
    return best
  }
}
