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
  var knownProcesses: [String] {
    Set(gathered.negative.keys.map(\.process)).subtracting([Guess.unassigned]).sorted()
  }

  /// The sum of the processes of other owners that nothing moved, short outbreaks cut back: what the
  /// weeks would have been without the change. The four weeks before it are often the bad ones
  /// that led to it, and are not looked at.
  func controls(of process: String, without: Set<String>, split: Int) -> [Int] {
    let weeks = frame.history.count
    let owner = taxonomy.owner(of: process)
    let others = knownProcesses.filter {
      $0 != process && !without.contains($0) && taxonomy.owner(of: $0) != owner
    }
    let all = ChangePoint.unbroken(others.map { series(of: $0) }, exposure: gathered.exposure)
    let dispersions = Dispersion.shrunken(all)
    let steady = ChangePoint.steady(
      all, before: 0..<max(0, split - 4), after: split..<weeks)
    var sum = [Int](repeating: 0, count: weeks)
    for index in steady {
      for (week, count) in ChangePoint.clipped(all[index], dispersions[index]).enumerated() {
        sum[week] += count
      }
    }
    return sum
  }

  /// Other processes that rose after the change by at least half of what it fell, at q ≤ 0.05.
  ///
  /// Much rises in a company. A rise is laid to a change only where it may have begun with it, and
  /// not to one that is a worse match than another: first counts whether the processes touch each
  /// other's departments, then whose week fits better. A process that was changed itself at that
  /// time has its own reason.
  private func moved(_ fix: Fix, _ effect: InterruptedSeries, all: [Fix]) -> [String] {
    let split = fix.start - frame.history.lowerBound
    let processes = knownProcesses.filter { $0 != fix.change.process }
    let counts = processes.map { series(of: $0) }
    let dispersions = Dispersion.shrunken(counts)
    var found: [(process: String, p: Double, isOwn: Bool)] = []
    for (index, process) in processes.enumerated() {
      guard
        let other = InterruptedSeries(
          counts: counts[index],
          controls: controls(of: process, without: [fix.change.process], split: split),
          change: split)
      else { continue }
      let isOwn =
        other.level.ratio > 1 && -other.fall >= effect.fall / 2
        && isLaid(counts[index], dispersions[index], of: process, to: fix, all: all)
      found.append((process, other.pOfRise, isOwn))
    }
    let q = FalseDiscovery.benjaminiHochberg(found.map(\.p))
    return zip(found, q).filter { $1 <= 0.05 && $0.isOwn }.map(\.0.process)
  }

  /// Whether a rise may have begun with a change, as a step and not a slide, and no other change is
  /// a better match for it.
  private func isLaid(
    _ counts: [Int], _ dispersion: Double, of process: String, to fix: Fix, all: [Fix]
  ) -> Bool {
    let onset = Onset(counts: counts, exposure: gathered.exposure, dispersion: dispersion)
    let touches = touch(fix.change.process, process)
    guard let own = onset.gain(at: weeks(of: fix)), onset.isStep(at: weeks(of: fix)),
      // Where nothing on the map joins the processes, the week itself must speak for it.
      touches || onset.isBest(at: weeks(of: fix))
    else { return false }
    if all.contains(where: { $0.change.process == process && abs($0.start - fix.start) <= 3 }) {
      return false
    }
    return all.allSatisfy { rival in
      guard rival.fell, rival.change != fix.change, let theirs = onset.gain(at: weeks(of: rival))
      else { return true }
      return touch(rival.change.process, process) == touches ? own >= theirs : touches
    }
  }

  /// The weeks in which a change may first have been felt: its own, and the next where its own had
  /// begun before it.
  private func weeks(of fix: Fix) -> Range<Int> {
    let place = fix.start - frame.history.lowerBound
    return place..<(Week(of: fix.change.date).monday == fix.change.date ? place + 1 : place + 2)
  }

  /// Whether two processes have one owner, or one takes part in the other.
  private func touch(_ one: String, _ other: String) -> Bool {
    guard let a = taxonomy.process(one), let b = taxonomy.process(other) else { return false }
    return a.owner == b.owner || a.touches.contains(b.owner) || b.touches.contains(a.owner)
  }

  /// Steps of a process' level that no entry of the register explains, the latest first.
  mutating func makeBreaks() {
    guard !frame.includesUndated else { return }
    let processes = knownProcesses
    let all = processes.map { series(of: $0) }
    let dispersions = Dispersion.shrunken(all)
    let least = leastGain(all, dispersions)
    for (index, process) in processes.enumerated() {
      let counts = all[index]
      let places = ChangePoint.lasting(
        counts: counts, exposure: gathered.exposure, dispersion: dispersions[index], least: least)
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

  /// The gain from which a step is told: the least of those that Benjamini–Hochberg finds at 0.05
  /// among the best step of each process.
  private func leastGain(_ all: [[Int]], _ dispersions: [Double]) -> Double {
    let weeks = frame.history.count
    guard weeks >= 8 else { return .infinity }
    let gains = zip(all, dispersions).map { counts, dispersion in
      (ChangePoint.step(
        counts: ChangePoint.clipped(counts, dispersion), exposure: gathered.exposure,
        candidates: 4..<(weeks - 3))?.gain ?? 0) / dispersion
    }
    let q = FalseDiscovery.benjaminiHochberg(
      gains.map { ChangePoint.chance(ofGain: $0, weeks: weeks) })
    return zip(gains, q).filter { $1 <= 0.05 }.map(\.0).min() ?? .infinity
  }
}
