import FeedbackModel
import Statistics

extension Maker {
  /// Times per department and measure, in the hours of its calendar.
  mutating func makeServiceTimes() {
    for department in taxonomy.departments {
      for measure in ServiceTime.Measure.allCases {
        var histogram = LogHistogram()
        for (key, one) in summary.times
        where frame.isInWindow(key.week) && key.names == [department.id, measure.rawValue] {
          histogram.merge(one)
        }
        let n = histogram.count
        if n == 0 && measure != .respond { continue }
        func hours(_ p: Double) -> Estimate? {
          guard n >= Self.tooFew, let found = histogram.quantile(p, level: 0.95) else { return nil }
          return Estimate(
            found.value / 3600, low: found.interval.low / 3600, high: found.interval.high / 3600)
        }
        let goal = serviceTarget(department.id, measure)
        report.serviceTimes.append(
          ServiceTime(
            department: department.id, measure: measure, n: n, p50: hours(0.5), p90: hours(0.9),
            target: goal,
            within: n >= Self.tooFew
              ? goal.flatMap { .share(histogram.count(atMost: $0 * 3600), of: Double(n)) } : nil,
            officeHours: !department.calendar.isEmpty,
            note: n == 0 ? "no timestamps" : n < Self.tooFew ? "too few" : nil))
      }
    }
  }

  /// A department's target for a measure, in hours.
  func serviceTarget(_ department: String, _ measure: ServiceTime.Measure) -> Double? {
    switch measure {
    case .respond: target(department, "first-response-p50", "first-response-hours")
    case .resolve: target(department, "resolution-p50", "resolution-hours")
    case .hold: target(department, "time-held-p90", "time-held-hours")
    }
  }

  /// Hand-offs, loops, and the score by departments touched.
  mutating func makeHandOffs() {
    var (cases, loops) = (0, 0)
    for (key, counts) in summary.cases.rows where frame.isInWindow(key.week) {
      cases += counts[0]
      loops += counts[2]
    }
    var spread: [Int: Int] = [:]
    for (key, counts) in summary.handOffs.rows where frame.isInWindow(key.week) {
      spread[Int(key.names[1]) ?? 0, default: 0] += counts[0]
    }
    let known = spread.values.reduce(0, +)
    let words = gathered.items.values.reduce(0, +)
    var all = HandOffReport(
      basis: known > 0 ? .turns : words > 0 ? .words : .none, cases: known > 0 ? known : words)
    if known >= Self.tooFew {
      var histogram = LogHistogram()
      for (count, times) in spread { histogram.add(count, times: times) }
      let sum = spread.reduce(0) { $0 + $1.key * $1.value }
      let squares = spread.reduce(0) { $0 + $1.key * $1.key * $1.value }
      all.mean = Mean.interval(n: Double(known), sum: Double(sum), squares: Double(squares)).map {
        Estimate($0.mean, low: max(0, $0.interval.low), high: $0.interval.high)
      }
      all.p90 = histogram.quantile(0.9, level: 0.95).map { Estimate($0.value, $0.interval) }
      all.loopRate = .share(Double(loops), of: Double(max(cases, known)))
    } else if words > 0 {
      let transfers = report.signals.filter { $0.kind == .transfer }.reduce(0) { $0 + $1.count }
      all.transferRate = .share(Double(min(transfers, words)), of: Double(words))
    }
    addTouched(to: &all)
    report.handOffs = all
  }

  /// The score of respondents by the departments that took part in what they tell.
  private func addTouched(to all: inout HandOffReport) {
    guard let table = ScoreTable(summary, frame) else { return }
    all.score = table.score
    var groups: [Int: Moments] = [:]
    var line = Line()
    for (value, row) in table.rows where !row.touched.isEmpty {
      groups[min(4, row.touched.count), default: Moments()].add(value)
      line.add(Double(min(4, row.touched.count)), value)
    }
    for (departments, moments) in groups.sorted(by: { $0.key < $1.key }) {
      let mean = Mean.interval(n: moments.n, sum: moments.sum, squares: moments.squares)
      all.touched.append(
        HandOffReport.Touched(
          departments: departments, n: Int(moments.n),
          score: moments.n >= Double(Self.tooFew)
            ? mean.map { Estimate($0.mean, $0.interval) } : nil
        ))
    }
    all.perDepartment = line.slope
  }

  /// How much of a process's cases follow its commonest path.
  ///
  /// A path is the sequence of departments that had the case; conversations whose turns name none
  /// do not count. Source of the corrected entropy: G. A. Miller, "Note on the bias of information
  /// estimates" (1955); of its variance: G. P. Basharin, Theory of Probability and its Applications
  /// 4 (1959).
  mutating func makeProcedures() {
    var counts: [String: [String: Int]] = [:]
    for (key, values) in summary.paths.rows where frame.isInWindow(key.week) {
      counts[key.names[0], default: [:]][key.names[1], default: 0] += values[0]
    }
    for process in taxonomy.processes {
      let paths = (counts[process.id] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let total = paths.reduce(0) { $0 + $1.value }
      guard let commonest = paths.first, total >= Self.tooFew else { continue }
      let n = Double(total)
      var (entropy, second) = (0.0, 0.0)
      for path in paths {
        let p = Double(path.value) / n
        let bits = -Elementary.log(p) / Elementary.log(2)
        entropy += p * bits
        second += p * bits * bits
      }
      let half = Normal.critical(0.95) * (max(0, second - entropy * entropy) / n).squareRoot()
      let corrected = entropy + Double(paths.count - 1) / (2 * n * Elementary.log(2))
      let scores = pathScores(process.id, commonest.key)
      report.procedures.append(
        ProcedureReport(
          process: process.id, cases: total, paths: paths.count,
          commonest: commonest.key.split(separator: ">").map(String.init),
          share: Estimate(
            Double(commonest.value) / n, Proportion.wilson(Double(commonest.value), of: n)),
          entropy: Estimate(corrected, low: max(0, corrected - half), high: corrected + half),
          scoreDifference: scores?.difference, score: scores?.name))
    }
  }

  /// The score that most of a process's cases have: those on a path against those on others.
  private func pathScores(
    _ process: String, _ path: String
  ) -> (name: String, difference: Estimate)? {
    var sums: [String: (on: Moments, off: Moments)] = [:]
    for (key, values) in summary.pathScores.rows
    where frame.isInWindow(key.week) && key.names[0] == process {
      let (n, sum, squares) = (Double(values[0]), Double(values[1]) / 100, Double(values[2]) / 1e4)
      var both = sums[key.names[2]] ?? (Moments(), Moments())
      if key.names[1] == path {
        both.on.merge(n, sum, squares)
      } else {
        both.off.merge(n, sum, squares)
      }
      sums[key.names[2]] = both
    }
    let best = sums.max {
      ($0.value.on.n + $0.value.off.n, $1.key) < ($1.value.on.n + $1.value.off.n, $0.key)
    }
    guard let best, let difference = Moments.welch(best.value.on, best.value.off) else {
      return nil
    }
    return (best.key, difference)
  }
}

/// A least-squares line through points.
struct Line {
  private var (n, x, y, xx, xy, yy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)

  mutating func add(_ a: Double, _ b: Double) {
    n += 1
    x += a
    y += b
    xx += a * a
    xy += a * b
    yy += b * b
  }

  /// The slope with its t interval; nil with too few points or where all stand above one place.
  var slope: Estimate? {
    let (sxx, sxy, syy) = (xx - x * x / n, xy - x * y / n, yy - y * y / n)
    guard n >= 10, sxx > 1e-9 else { return nil }
    let slope = sxy / sxx
    let residual = max(0, syy - slope * sxy) / (n - 2)
    let half = StudentT.quantile(0.975, degrees: n - 2) * (residual / sxx).squareRoot()
    return Estimate(slope, low: slope - half, high: slope + half)
  }
}
