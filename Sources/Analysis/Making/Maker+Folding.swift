import FeedbackModel
import Statistics

extension Maker {
  /// Seven figures are what a reader keeps in mind.
  static let mostKPIs = 7

  /// Folds away figures that say what another one shown says, and those beyond seven.
  ///
  /// Two figures are redundant where their weekly values go together: Pearson's correlation over the
  /// weeks in which both are known (eight or more), with the lower limit of Fisher's 95 % interval at
  /// 0.8 or more in size. The one listed later is folded. What is left beyond seven goes from the
  /// end, figures without a value first.
  func folded(_ kpis: [KPI]) -> (shown: [KPI], folded: [FoldedKPI]) {
    var shown: [KPI] = []
    var folded: [FoldedKPI] = []
    for kpi in kpis {
      let twin = shown.lazy.compactMap { other in
        Self.correlation(other.weekly, kpi.weekly).map { (other, $0) }
      }.first { $0.1.low >= 0.8 || $0.1.high <= -0.8 }
      if let (other, correlation) = twin {
        folded.append(
          FoldedKPI(
            id: kpi.id, label: kpi.label, into: other.id, correlation: correlation,
            reason: "moves with “\(other.label)”"))
      } else {
        shown.append(kpi)
      }
    }
    while shown.count > Self.mostKPIs {
      let last = shown.lastIndex { $0.value == nil } ?? shown.count - 1
      let kpi = shown.remove(at: last)
      folded.append(
        FoldedKPI(
          id: kpi.id, label: kpi.label, into: nil, correlation: nil,
          reason: kpi.note ?? "seven others say more"))
    }
    return (shown, folded)
  }

  /// Pearson's correlation of the weeks in which both are known; nil below eight or where one does
  /// not move.
  ///
  /// Source of the interval: R. A. Fisher, Metron 1 (1921).
  static func correlation(_ a: [Double?], _ b: [Double?]) -> Estimate? {
    let pairs = zip(a, b).compactMap { a, b in a.flatMap { a in b.map { (a, $0) } } }
    guard pairs.count >= 8 else { return nil }
    let n = Double(pairs.count)
    let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / n, pairs.reduce(0) { $0 + $1.1 } / n)
    var (sxx, sxy, syy) = (0.0, 0.0, 0.0)
    for pair in pairs {
      sxx += (pair.0 - x) * (pair.0 - x)
      sxy += (pair.0 - x) * (pair.1 - y)
      syy += (pair.1 - y) * (pair.1 - y)
    }
    guard sxx > 1e-12, syy > 1e-12 else { return nil }
    let r = min(0.999_999, max(-0.999_999, sxy / (sxx * syy).squareRoot()))
    let z = 0.5 * Elementary.log((1 + r) / (1 - r))
    let half = Normal.critical(0.95) / (n - 3).squareRoot()
    func back(_ z: Double) -> Double { 1 - 2 / (Elementary.exp(2 * z) + 1) }
    return Estimate(r, low: back(z - half), high: back(z + half))
  }

  /// The share of conversations with two answers on how long it takes in which these differ, on the
  /// department's processes.
  func conflicts(_ department: String) -> KPI {
    var (comparable, differing) = (0, 0)
    var weekly: [Double?] = []
    var byWeek: [Int: (Int, Int)] = [:]
    for (key, counts) in summary.answers.rows
    where taxonomy.owner(of: key.names[0]) == department {
      let last = byWeek[key.week] ?? (0, 0)
      byWeek[key.week] = (last.0 + counts[0], last.1 + counts[1])
    }
    for week in frame.history {
      let counts = byWeek[week]
      if let counts, frame.window.contains(week) {
        comparable += counts.0
        differing += counts.1
      }
      weekly.append(
        counts.flatMap { $0.0 >= Self.tooFew ? Double($0.1) / Double($0.0) : nil })
    }
    return KPI(
      id: "conflict-rate", label: "Cases in which two people gave different answers",
      unit: "share",
      value: comparable >= Self.tooFew ? .share(Double(differing), of: Double(comparable)) : nil,
      n: comparable, target: target(department, "conflict-rate"), weekly: shown(weekly),
      note: comparable == 0
        ? "nowhere did two people say how long it takes"
        : comparable < Self.tooFew ? "too few" : nil)
  }
}
