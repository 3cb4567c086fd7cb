import FeedbackModel
import Statistics

extension Maker {
  /// The ledger of signals per kind and pair of departments in the window, the most first.
  mutating func makeSignals() {
    let weeks = frame.history
    var counts: [[String]: [Int]] = [:]
    let noughts = [Int](repeating: 0, count: weeks.count)
    for (key, values) in summary.signals.rows {
      guard let place = place(key.week) else { continue }
      counts[Array(key.names.prefix(3)), default: noughts][place] += values[0]
    }
    var pairs: [[String]: [Int]] = [:]
    for (key, values) in summary.pairs.rows {
      guard let place = place(key.week) else { continue }
      pairs[key.names, default: noughts][place] += values[0]
    }
    let keys = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let series = keys.map { key in
      CountSeries(counts: counts[key] ?? [], exposure: gathered.exposure)
    }
    let detector = ChangeDetector()
    let findings = frame.includesUndated ? [] : detector.findings(series)
    for (index, key) in keys.enumerated() {
      guard let kind = SignalKind(rawValue: key[0]) else { continue }
      let count = (counts[key] ?? []).suffix(frame.window.count).reduce(0, +)
      let of = (pairs[Array(key.dropFirst())] ?? []).suffix(frame.window.count).reduce(0, +)
      guard count > 0 else { continue }
      let share = Proportion.wilson(Double(count), of: Double(max(count, of)))
      report.signals.append(
        SignalReport(
          kind: kind, from: key[1], to: key[2], count: count, of: max(count, of),
          rate: Estimate(
            100 * Double(count) / Double(max(count, of)), low: 100 * share.low,
            high: 100 * share.high),
          trend: findings.indices.contains(index) ? trend(findings[index], detector) : nil))
    }
    report.signals.sort { a, b in
      a.count != b.count
        ? a.count > b.count : (a.kind, a.from, a.to) < (b.kind, b.from, b.to)
    }
  }

  /// Where a week stands in a series of the history; undated items, where they count, in its last.
  func place(_ week: Int) -> Int? {
    if frame.history.contains(week) { return week - frame.history.lowerBound }
    return frame.includesUndated && week == Summary.undated ? frame.history.count - 1 : nil
  }

  /// Each theme's rate where a segment has one value, against all its other values.
  mutating func makeSegments() {
    var counts: [String: [String: [String: Int]]] = [:]
    for (key, values) in summary.segments.rows where frame.isInWindow(key.week) {
      counts[key.names[0], default: [:]][key.names[1], default: [:]][
        key.names[2], default: 0] += values[0]
    }
    let known = Set(report.themes.map(\.id))
    var all: [SegmentReport] = []
    for field in counts.keys.sorted() {
      let values = counts[field] ?? [:]
      let total = values.values.reduce(0) { $0 + ($1[""] ?? 0) }
      var themeTotals: [String: Int] = [:]
      for themes in values.values {
        for (theme, count) in themes where known.contains(theme) {
          themeTotals[theme, default: 0] += count
        }
      }
      for value in values.keys.sorted() {
        let themes = values[value] ?? [:]
        let size = themes[""] ?? 0
        guard size >= Self.tooFew, total - size >= Self.tooFew else { continue }
        for theme in themes.keys.sorted() where known.contains(theme) {
          let (count, sum) = (themes[theme] ?? 0, themeTotals[theme] ?? 0)
          guard sum >= Self.tooFew else { continue }
          let (ratio, interval) = Rate.ratio(
            Double(count), exposure: Double(size), against: Double(sum - count),
            exposure: Double(total - size))
          let p = Rate.conditionalTest(
            count, exposure: Double(size), against: sum - count, exposure: Double(total - size))
          all.append(
            SegmentReport(
              field: field, value: value, theme: theme, count: count,
              ratio: Estimate(ratio, interval), q: p))
        }
      }
    }
    let q = FalseDiscovery.benjaminiHochberg(all.map(\.q))
    for index in all.indices { all[index].q = q[index] }
    report.segments = all.sorted { a, b in
      (a.q, b.count, a.field, a.value, a.theme) < (b.q, a.count, b.field, b.value, b.theme)
    }
  }
}
