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
    let own = gathered.negativeSum(weeks) { $0.process == change.process }
    let owner = taxonomy.owner(of: change.process)
    let controls = gathered.negativeSum(weeks) {
      $0.owner != owner && $0.process != change.process && $0.process != Guess.unassigned
    }
    let since = frame.history.upperBound - start + 1
    var result = ChangeReport(
      change: change, verdict: .tooEarly, weeks: since, ratio: nil, weekly: own,
      weeksShown: frame.history.map(Week.init(index:)))
    // The four weeks before a change are often the bad ones that led to it; they are left out.
    let split = start - frame.history.lowerBound
    let effect = InterruptedSeries(counts: own, controls: controls, change: split)
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

  /// Other processes that rose after the change by at least half of what it fell, at q ≤ 0.05.
  private func moved(
    _ change: Change, split: Int, effect: InterruptedSeries
  ) -> [String] {
    let weeks = frame.history.count
    let others = Set(gathered.negative.keys.map(\.process)).subtracting([
      change.process, Guess.unassigned,
    ]).sorted()
    var found: [(process: String, p: Double, rise: Double)] = []
    for process in others {
      let series = gathered.negativeSum(weeks) { $0.process == process }
      let owner = taxonomy.owner(of: process)
      let controls = gathered.negativeSum(weeks) {
        $0.process != process && $0.process != change.process && $0.owner != owner
          && $0.process != Guess.unassigned
      }
      guard
        let other = InterruptedSeries(counts: series, controls: controls, change: split)
      else { continue }
      found.append((process, other.level.ratio > 1 ? other.p : 1, -other.fall))
    }
    let q = FalseDiscovery.benjaminiHochberg(found.map(\.p))
    return zip(found, q).filter { $1 <= 0.05 && $0.rise >= effect.fall / 2 }
      .map(\.0.process)
  }
}
