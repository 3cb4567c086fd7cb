import FeedbackModel
import Statistics

/// Items and events by channel, in the weeks of a trend and in those before them.
struct ChannelCounts {
  /// Items with words by channel and week.
  private var words: [String: [Int]] = [:]
  private var silos: [Silo: [String: [Int]]] = [:]
  private var themes: [String: [String: [Int]]] = [:]
  private let weeks: Int

  init(_ summary: Summary, _ frame: Frame) {
    weeks = frame.history.count
    let noughts = [Int](repeating: 0, count: weeks)
    for (key, counts) in summary.channels.rows where frame.history.contains(key.week) {
      let place = key.week - frame.history.lowerBound
      let silo = Silo(owner: key.names[0], process: key.names[1])
      words[key.names[2], default: noughts][place] += counts[0]
      silos[silo, default: [:]][key.names[2], default: noughts][place] += counts[1]
    }
    for (key, counts) in summary.themeChannels.rows where frame.history.contains(key.week) {
      themes[key.names[0], default: [:]][key.names[1], default: noughts][
        key.week - frame.history.lowerBound] += counts[0]
    }
  }

  func parts(silo: Silo, window: Int, dispersion: Double) -> TrendParts? {
    parts(silos[silo] ?? [:], window: window, dispersion: dispersion)
  }

  func parts(theme: String, window: Int, dispersion: Double) -> TrendParts? {
    parts(themes[theme] ?? [:], window: window, dispersion: dispersion)
  }

  /// The change of a count against up to 26 weeks before, taken apart.
  ///
  /// With `N` items and `x` events by channel, now (1) and before (0), each a week: items = N1/N0;
  /// channel mix = (Σ N1c·x0c/N0c / N1) / (x0/N0); rate = x1 / Σ N1c·x0c/N0c, observed against what
  /// the former rates of each channel lead to expect. Their product is x1/x0. Source: indirect
  /// standardisation, B. Rosner, "Fundamentals of Biostatistics", §13; the split into mix and rate
  /// is E. M. Kitagawa's (JASA 50, 1955). A channel without items before has the rate of all.
  private func parts(
    _ events: [String: [Int]], window: Int, dispersion: Double
  ) -> TrendParts? {
    let past = max(0, weeks - window - 26)..<max(0, weeks - window)
    guard past.count >= 6, window > 0 else { return nil }
    let now = past.upperBound..<weeks
    func sum(_ series: [Int]?, _ range: Range<Int>) -> Double {
      Double((series ?? []).isEmpty ? 0 : (series ?? [])[range].reduce(0, +))
    }
    var (n1, n0, x1, x0) = (0.0, 0.0, 0.0, 0.0)
    for (channel, series) in words {
      n1 += sum(series, now)
      n0 += sum(series, past)
      x1 += sum(events[channel], now)
      x0 += sum(events[channel], past)
    }
    guard n1 > 0, n0 > 0, x0 > 0 else { return nil }
    var expected = 0.0
    for channel in words.keys.sorted() {
      let before = sum(words[channel], past)
      let rate = before > 0 ? sum(events[channel], past) / before : x0 / n0
      expected += sum(words[channel], now) * rate
    }
    guard expected > 0 else { return nil }
    let (ratio, interval) = Rate.ratio(
      x1, exposure: expected, against: x0, exposure: x0, dispersion: dispersion)
    return TrendParts(
      items: n1 / Double(window) / (n0 / Double(past.count)),
      channelMix: expected / n1 / (x0 / n0), rate: Estimate(ratio, interval))
  }
}

extension Maker {
  /// Takes every tested trend apart.
  mutating func makeParts() {
    guard !frame.includesUndated else { return }
    let counts = ChannelCounts(summary, frame)
    for (silo, trend) in siloTrends where trend.ratio != nil {
      siloTrends[silo]?.parts = counts.parts(
        silo: silo, window: trend.windowWeeks, dispersion: trend.dispersion ?? 1)
    }
    for (theme, trend) in themeTrends where trend.ratio != nil {
      themeTrends[theme]?.parts = counts.parts(
        theme: theme, window: trend.windowWeeks, dispersion: trend.dispersion ?? 1)
    }
  }

  /// The step that a new model or taxonomy made in the window's counts of the very same items.
  mutating func makeRetagged() {
    guard let before = request.before else { return }
    report.retaggedFrom = before.model
    let weeks = Set(before.summary.weeks.map(\.index)).filter(frame.window.contains)
    func negatives(_ summary: Summary) -> [String: Int] {
      var all: [String: Int] = [:]
      for (key, counts) in summary.cells.rows where weeks.contains(key.week) {
        all[key.names[1], default: 0] += counts[2]
      }
      return all
    }
    let (then, now) = (negatives(before.summary), negatives(summary))
    for process in Set(then.keys).union(now.keys).sorted() {
      let (a, b) = (then[process] ?? 0, now[process] ?? 0)
      guard a + b >= Self.tooFew else { continue }
      let (ratio, interval) = Rate.ratio(Double(b), exposure: 1, against: Double(a), exposure: 1)
      report.retagged.append(
        RetaggedReport(process: process, before: a, after: b, ratio: Estimate(ratio, interval)))
    }
  }

  /// The value of a segment in which each theme is worst: the highest rate that is surely above that
  /// of all other values (q ≤ 0.05).
  mutating func makeWorst() {
    var worst: [String: SegmentReport] = [:]
    for segment in report.segments where segment.q <= 0.05 && segment.ratio.low > 1 {
      if segment.ratio.value > worst[segment.theme]?.ratio.value ?? 0 {
        worst[segment.theme] = segment
      }
    }
    for index in report.themes.indices {
      report.themes[index].worst = worst[report.themes[index].id]
    }
  }

  /// The period's customers to call back, the latest first; at most 100 a week, at random.
  mutating func makeCallBacks() {
    var all: [CallBack] = []
    for (week, sample) in summary.callBacks where frame.isInPeriod(week) {
      all += sample.sorted.map(\.value)
    }
    report.callBacks = all.sorted {
      ($1.created?.milliseconds ?? 0, $0.id) < ($0.created?.milliseconds ?? 0, $1.id)
    }
  }
}
