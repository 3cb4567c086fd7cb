import FeedbackModel
import Statistics

extension Maker {
  /// Whether each change of the register held, against processes of other owners.
  mutating func makeChanges() {
    guard !frame.includesUndated else { return }
    let entries = request.changes.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    for change in entries {
      let start = Week(of: change.date).index
      guard start <= frame.history.upperBound else { continue }
      report.changes.append(verdict(change, start: start))
    }
  }

  private func verdict(_ change: Change, start: Int) -> ChangeReport {
    let weeks = frame.history.count
    let own = series(of: change.process)
    let since = frame.history.upperBound - start + 1
    var result = ChangeReport(
      change: change, verdict: .tooEarly, weeks: since, ratio: nil, weekly: own,
      weeksShown: frame.history.map(Week.init(index:)))
    let split = start - frame.history.lowerBound
    guard split > 0, split < weeks else { return result }
    let effect = InterruptedSeries(
      counts: own, controls: controls(of: change.process, without: [], split: split),
      change: split)
    guard let effect else { return result }
    result.ratio = Estimate(effect.level.ratio, effect.level.interval)
    if since < 4 { return result }
    if effect.fellAndReturned {
      result.verdict = .bandAid
    } else if effect.level.interval.high < 1 {
      result.movedTo = moved(change, split: split, effect: effect)
      result.verdict = result.movedTo.isEmpty ? .heldSoFar : .moved
    } else if effect.level.interval.low > 1 {
      result.verdict = .worse
    } else {
      result.verdict = .noEffect
    }
    return result
  }

  /// Negative mentions of a process by week.
  func series(of process: String) -> [Int] {
    gathered.negativeSum(frame.history.count) { $0.process == process }
  }

  /// The processes that complaints are assigned to.
  private var knownProcesses: [String] {
    Set(gathered.negative.keys.map(\.process)).subtracting([Guess.unassigned]).sorted()
  }

  /// The sum of the processes of other owners that kept their level: what the weeks would have been
  /// without the change. The four weeks before it are often the bad ones that led to it, and are
  /// not looked at.
  private func controls(of process: String, without: Set<String>, split: Int) -> [Int] {
    let weeks = frame.history.count
    let owner = taxonomy.owner(of: process)
    let others = knownProcesses.filter {
      $0 != process && !without.contains($0) && taxonomy.owner(of: $0) != owner
    }
    let all = others.map { series(of: $0) }
    let steady = ChangePoint.steady(
      all, before: 0..<max(0, split - 4), after: split..<weeks)
    var sum = [Int](repeating: 0, count: weeks)
    for index in steady { for week in 0..<weeks { sum[week] += all[index][week] } }
    return sum
  }

  /// Other processes that rose after the change by at least half of what it fell, at q ≤ 0.05.
  ///
  /// Much rises in a company. A rise is laid to a change only where it began within two weeks of
  /// it, where no other change of the register lies nearer, and where the process was not changed
  /// itself at that time.
  private func moved(_ change: Change, split: Int, effect: InterruptedSeries) -> [String] {
    let starts = request.changes.map { (change: $0, at: Week(of: $0.date).index) }
    let own = Week(of: change.date).index
    var found: [(process: String, p: Double, rise: Double)] = []
    for process in knownProcesses where process != change.process {
      let counts = series(of: process)
      guard
        let other = InterruptedSeries(
          counts: counts, controls: controls(of: process, without: [change.process], split: split),
          change: split)
      else { continue }
      let step = ChangePoint.step(
        counts: counts, exposure: gathered.exposure, candidates: 1..<counts.count, rises: true)
      let begin = frame.history.lowerBound + (step?.start ?? 0)
      let isNear = step != nil && abs(begin - own) <= 2
      let isNearest = starts.allSatisfy { abs(begin - $0.at) >= abs(begin - own) }
      let isChangedItself = starts.contains {
        $0.change.process == process && abs($0.at - begin) <= 2
      }
      let isItsOwn = other.level.ratio > 1 && isNear && isNearest && !isChangedItself
      found.append((process, isItsOwn ? other.p : 1, -other.fall))
    }
    let q = FalseDiscovery.benjaminiHochberg(found.map(\.p))
    return zip(found, q).filter { $1 <= 0.05 && $0.rise >= effect.fall / 2 }
      .map(\.0.process)
  }

  /// Steps of a process' level that no entry of the register explains, the latest first.
  mutating func makeBreaks() {
    guard !frame.includesUndated else { return }
    let processes = knownProcesses
    let all = processes.map { series(of: $0) }
    let dispersions = Dispersion.shrunken(all)
    for (index, process) in processes.enumerated() {
      let counts = all[index]
      let places = ChangePoint.lasting(
        counts: counts, exposure: gathered.exposure, dispersion: dispersions[index])
      for (order, place) in places.enumerated() {
        let week = Week(index: frame.history.lowerBound + place)
        let isRegistered = report.changes.contains { change in
          let start = Week(of: change.change.date).index
          return (change.change.process == process || change.movedTo.contains(process))
            && abs(start - week.index) <= 3
        }
        if isRegistered { continue }
        let first = order == 0 ? 0 : places[order - 1]
        let last = order + 1 < places.count ? places[order + 1] : counts.count
        let (ratio, interval) = Rate.ratio(
          Double(counts[place..<last].reduce(0, +)),
          exposure: gathered.exposure[place..<last].reduce(0, +),
          against: Double(counts[first..<place].reduce(0, +)),
          exposure: gathered.exposure[first..<place].reduce(0, +),
          dispersion: dispersions[index])
        report.unexplained.append(
          BreakReport(process: process, week: week, ratio: Estimate(ratio, interval)))
      }
    }
    report.unexplained.sort { a, b in
      a.week != b.week ? a.week > b.week : a.process < b.process
    }
  }
}
