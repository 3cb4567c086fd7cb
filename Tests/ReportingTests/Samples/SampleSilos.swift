import Analysis
import FeedbackModel

extension SampleReport {
  static func departmentReports(draft: Bool, themes: [ThemeReport]) -> [DepartmentReport] {
    departments.enumerated().map { index, entry in
      var department = DepartmentReport(id: entry.id, name: entry.name, facing: entry.facing)
      let owned = [120, 290, 196, 66, 24, 40, 70, 81][index]
      department.owned = owned
      department.ownedShare = share(owned, 887)
      department.landed = [420, 110, 60, 0, 0, 95, 0, 22][index]
      if !draft, entry.facing == .front {
        department.absorbedBlame = estimate(
          [0.71, 0.18, 0, 0, 0, 0.44][index], [0.66, 0.12, 0, 0, 0, 0.34][index],
          [0.75, 0.26, 0, 0, 0, 0.54][index])
        department.exportedCause = estimate(0.62, 0.56, 0.68)
      }
      department.praise = share([51, 88, 4, 6, 9, 30, 2, 0][index], 190)
      department.weekly = (0..<12).map { owned / 4 + ($0 * 5 + index * 3) % 9 - 4 }
      department.themes = themes.filter { $0.department == entry.id }.map(\.id)
      department.kpis = kpis(index)
      department.listening = themes.filter { $0.department == entry.id }.flatMap(\.quotes)
      department.invite = entry.id == "support" ? ["field", "billing"] : ["support"]
      return department
    }
  }

  static func share(_ count: Int, _ total: Int) -> Estimate {
    let p = Double(count) / Double(total)
    let spread = 2 * (p * (1 - p) / Double(total)).squareRoot()
    return estimate(p, max(0, p - spread), min(1, p + spread))
  }

  private static func kpis(_ index: Int) -> [KPI] {
    let rising: [Double?] = [60, 62, 64, 66, 68, 70, 72, 74, 76, 78, 80, 82]
    let uneven: [Double?] = [4, 5.5, 4.5, nil, 5, 4, 5.5, 4.5, 6, 5, 4, 5.5]
    let falling: [Double?] = [0.5, 0.49, 0.48, 0.47, 0.46, 0.45, 0.44, 0.43, 0.42, 0.41, 0.4, 0.4]
    let slow: [Double?] = [4, 4.25, 4.5, 4.75, 5, 5.25, 5.5, 5.75, 6, 6.25, 6.5, 6.75]
    return [
      KPI(
        id: "owned", label: "Complaints it causes", unit: "items",
        value: estimate(290, 257, 325), n: 290, weekly: rising),
      KPI(
        id: "first-response-p50", label: "First answer, median", unit: "hours",
        value: estimate(5.25, 4.5, 6.1), n: 214, target: 4,
        weekly: uneven),
      KPI(
        id: "first-contact-resolution", label: "Solved at the first contact", unit: "share",
        value: estimate(0.43, 0.36, 0.5), n: 214, target: 0.8,
        weekly: falling),
      KPI(
        id: "loop-rate", label: "Cases that came back", unit: "per 100",
        value: estimate(6.4, 4.1, 9.8), n: 214, weekly: slow),
      KPI(
        id: "time-held-p90", label: "Nine of ten cases are held here at most", unit: "share",
        value: nil, n: 3,
        note: index == 1 ? "no timestamps" : "too few"),
    ]
  }

  static func processReports(_ themes: [ThemeReport]) -> [ProcessReport] {
    processes.enumerated().map { index, entry in
      var process = ProcessReport(
        id: entry.id, name: entry.name, owner: entry.owner, stage: entry.stage)
      process.items = 310 - index * 21
      process.negative = 270 - index * 21
      process.trend = Trend(
        ratio: estimate(1.8, 1.3, 2.4), q: 0.01, direction: .up, since: week.adding(-2),
        status: index == 0 ? .confirmed : .steady, expected: 30, detectable: 1.5)
      process.weekly = (0..<12).map { 40 + ($0 * 7 + index) % 13 + ($0 > 8 ? 20 : 0) }
      process.touches = [("support", 120), (entry.owner, 80), ("it", 12)]
      process.invite = ["support", entry.owner]
      process.themes = themes.filter { $0.process == entry.id }.map(\.id)
      return process
    }
  }

  static var matrix: LandedByOwner {
    let rows = ["support", "field", "billing", "sales", "credit", "not-recorded"]
    let columns = departments.map(\.id)
    let counts: [[Double]] = [
      [122, 128.5, 96, 41, 9, 4, 22, 18], [3, 90, 2, 6, 5, 1, 0, 0], [2, 0, 44, 0, 0, 1, 2, 11],
      [4, 21, 9, 3, 6, 52, 0, 0], [0, 0, 8, 0, 0, 0, 0, 14], [12, 30, 22, 9, 2, 8, 6, 5],
    ]
    let shares = counts.map { row -> [Estimate?] in
      let total = Int(row.reduce(0, +))
      return row.map { $0 < 5 ? nil : share(Int($0), total) }
    }
    return LandedByOwner(
      rows: rows, columns: columns, counts: counts, byTaxonomy: counts,
      praise: counts.map { $0.map { ($0 / 4).rounded() } }, shares: shares)
  }

  static var signals: [SignalReport] {
    [
      SignalReport(
        kind: .lost, from: "support", to: "field", count: 64, of: 310,
        rate: estimate(20.6, 16.5, 25.5),
        trend: Trend(
          ratio: estimate(1.9, 1.4, 2.6), q: 0.01, direction: .up, since: week.adding(-2),
          status: .confirmed)),
      SignalReport(
        kind: .repeat, from: "support", to: "field", count: 41, of: 310,
        rate: estimate(13.2, 9.9, 17.5)),
      SignalReport(
        kind: .chase, from: "support", to: "billing", count: 38, of: 196,
        rate: estimate(19.4, 14.5, 25.5)),
      SignalReport(
        kind: .conflict, from: "support", to: "billing", count: 12, of: 196,
        rate: estimate(6.1, 3.5, 10.4)),
      SignalReport(
        kind: .looseEnd, from: "support", to: "support", count: 33, of: 121,
        rate: estimate(27, 20, 36)),
      SignalReport(
        kind: .transfer, from: "sales", to: "field", count: 9, of: 60, rate: estimate(15, 8, 26)),
    ]
  }
}
