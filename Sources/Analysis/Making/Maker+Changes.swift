import FeedbackModel
import Statistics

extension Maker {
  /// Whether each change of the register held, against processes of other owners.
  mutating func makeChanges() {
    guard !frame.includesUndated else { return }
    let entries = request.changes.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .map { Fix($0, start: Week(of: $0.date).index) }
      .filter { frame.history.contains($0.start) }
      .map { fix in
        var fix = fix
        let split = fix.start - frame.history.lowerBound
        fix.effect = InterruptedSeries(
          counts: series(of: fix.change.process),
          controls: controls(of: fix.change.process, without: [], split: split), change: split)
        return fix
      }
    report.changes = entries.map { verdict($0, all: entries) }
  }

  /// A change with what it did.
  private struct Fix {
    var change: Change
    /// The index of its week.
    var start: Int
    var effect: InterruptedSeries?

    init(_ change: Change, start: Int) {
      self.change = change
      self.start = start
    }

    /// Whether the process fell and stayed down.
    var fell: Bool {
      effect.map { $0.level.interval.high < 1 && !$0.fellAndReturned } ?? false
    }
  }

  private func verdict(_ fix: Fix, all: [Fix]) -> ChangeReport {
    let since = frame.history.upperBound - fix.start + 1
    var result = ChangeReport(
      change: fix.change, verdict: .tooEarly, weeks: since, ratio: nil,
      weekly: series(of: fix.change.process),
      weeksShown: frame.history.map(Week.init(index:)))
    result.ripples = ripples(of: fix.change)
    guard let effect = fix.effect else { return result }
    result.slope = effect.slope.map { Estimate($0.ratio, $0.interval) }
    result.ratio = Estimate(effect.level.ratio, effect.level.interval)
    if since < 4 { return result }
    if effect.fellAndReturned {
      result.verdict = .bandAid
    } else if fix.fell {
      result.movedTo = moved(fix, effect, all: all)
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
  /// Much rises in a company. A rise is laid to a change only where it began with it, and not to one
  /// that is a worse match than another: first counts whether the processes touch each other's
  /// departments, then which is nearer. A process that was changed itself at that time has its own
  /// reason.
  private func moved(_ fix: Fix, _ effect: InterruptedSeries, all: [Fix]) -> [String] {
    let split = fix.start - frame.history.lowerBound
    var found: [(process: String, p: Double, isOwn: Bool)] = []
    for process in knownProcesses where process != fix.change.process {
      let counts = series(of: process)
      guard
        let other = InterruptedSeries(
          counts: counts,
          controls: controls(of: process, without: [fix.change.process], split: split),
          change: split)
      else { continue }
      let isRise = other.level.ratio > 1 && -other.fall >= effect.fall / 2
      found.append(
        (process, other.p, isRise && isLaid(counts, of: process, to: fix, all: all)))
    }
    let q = FalseDiscovery.benjaminiHochberg(found.map(\.p))
    return zip(found, q).filter { $1 <= 0.05 && $0.isOwn }.map(\.0.process)
  }

  /// Whether a rise began with a change, as a step and not a slide, and no other change is a better
  /// match for it.
  private func isLaid(_ counts: [Int], of process: String, to fix: Fix, all: [Fix]) -> Bool {
    let exposure = gathered.exposure
    let step = ChangePoint.step(
      counts: counts, exposure: exposure, candidates: 1..<counts.count, rises: true)
    guard let step else { return false }
    let begin = frame.history.lowerBound + step.start
    guard -1...1 ~= begin - fix.start else { return false }
    let slide = ChangePoint.drift(
      counts: counts, exposure: exposure, candidates: 1..<max(2, counts.count - 4))
    if let slide, slide.gain > step.gain { return false }
    if all.contains(where: { $0.change.process == process && abs($0.start - begin) <= 2 }) {
      return false
    }
    let own = distance(fix, to: process, begin: begin)
    return all.allSatisfy { !$0.fell || distance($0, to: process, begin: begin) >= own }
  }

  /// Weeks between a change and a rise, a hundred more where the processes do not touch.
  private func distance(_ fix: Fix, to process: String, begin: Int) -> Int {
    let weeks = abs(begin - fix.start)
    guard let a = taxonomy.process(fix.change.process), let b = taxonomy.process(process) else {
      return weeks + 100
    }
    let touch =
      a.owner == b.owner || a.touches.contains(b.owner) || b.touches.contains(a.owner)
    // A change more than two weeks away is no match at all.
    return weeks > 2 ? 1_000 + weeks : touch ? weeks : weeks + 100
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
