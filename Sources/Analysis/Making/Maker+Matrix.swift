import FeedbackModel
import Statistics

extension Maker {
  /// Landed × owner over the window's negative mentions, absorbed blame and exported cause.
  ///
  /// In a draft there is none.
  mutating func makeMatrix() {
    guard !report.draft else { return }
    let known = taxonomy.departments.map(\.id)
    let others = gathered.landed.keys.filter { $0 != Summary.notRecorded && !known.contains($0) }
    let rows =
      known.filter { gathered.landed[$0] != nil } + others.sorted() + [Summary.notRecorded]
    let columns = known
    func matrix(
      _ table: [String: [Silo: Int]], _ owner: (Silo) -> String?
    ) -> [[Double]] {
      rows.map { row in
        columns.map { column in
          (table[row] ?? [:]).reduce(0.0) {
            $0 + (owner($1.key) == column ? Double($1.value) : 0)
          }
        }
      }
    }
    let counts = matrix(gathered.landed) { $0.owner }
    report.landedByOwner = LandedByOwner(
      rows: rows, columns: columns, counts: counts,
      byTaxonomy: matrix(gathered.landed) { taxonomy.owner(of: $0.process) },
      praise: matrix(gathered.landedPraise) { $0.owner },
      shares: counts.map { row in
        let sum = row.reduce(0, +)
        return row.map { sum >= Double(Self.tooFew) ? .share($0, of: sum) : nil }
      })
    correctMatrix(rows, columns, counts)
  }

  /// Shares of the matrix, absorbed blame and exported cause, by the audited owners.
  ///
  /// Without an audit that says who owns what, they are those of the tags, with Wilson intervals.
  private mutating func correctMatrix(
    _ rows: [String], _ columns: [String], _ counts: [[Double]]
  ) {
    let landings = rows.map { row in
      var owners: [String: Double] = [:]
      for (silo, count) in gathered.landed[row] ?? [:] {
        owners[silo.owner, default: 0] += Double(count)
      }
      return (id: row, counts: owners)
    }
    let audited = AuditedOwners(Audit(summary, frame), columns: columns)
    let best = audited.map { audit in landings.map { audit.corrected($0.id, $0.counts) } } ?? counts
    let draws = audited?.draws(landings) ?? []
    func share(_ measure: ([[Double]]) -> (part: Double, whole: Double)) -> Estimate? {
      let (part, whole) = measure(best)
      guard whole > 0 else { return nil }
      if audited == nil { return .share(part, of: whole) }
      return AuditedOwners.estimate(
        part / whole,
        draws.compactMap { draw in
          let (part, whole) = measure(draw)
          return whole > 0 ? part / whole : nil
        })
    }
    if audited != nil {
      report.landedByOwner?.corrected = rows.indices.map { row in
        columns.indices.map { column in
          counts[row].reduce(0, +) >= Double(Self.tooFew)
            ? share { ($0[row][column], $0[row].reduce(0, +)) } : nil
        }
      }
    }
    let recorded = rows.indices.filter { rows[$0] != Summary.notRecorded }
    for (index, id) in columns.enumerated() {
      guard let row = rows.firstIndex(of: id) else { continue }
      let received = counts[row].reduce(0, +)
      let caused = recorded.reduce(0) { $0 + counts[$1][index] }
      guard received >= Double(Self.tooFew), caused >= Double(Self.tooFew) else { continue }
      report.departments[index].absorbedBlame = share { matrix in
        let whole = matrix[row].reduce(0, +)
        return (whole - matrix[row][index], whole)
      }
      report.departments[index].exportedCause = share { matrix in
        let whole = recorded.reduce(0) { $0 + matrix[$1][index] }
        return (whole - matrix[row][index], whole)
      }
    }
  }

  /// Goal → stage → process → department in harm points.
  mutating func makeThread() {
    var thread = GoldenThread()
    var points: [String: [String: [String: Int]]] = [:]
    for (silo, harm) in gathered.harm where harm > 0 {
      let isAssigned = silo.process != Guess.unassigned
      let stage =
        isAssigned
        ? taxonomy.process(silo.process)?.stage?.rawValue ?? Guess.unassigned : Guess.unassigned
      points[stage, default: [:]][silo.process, default: [:]][silo.owner, default: 0] += harm
    }
    func value(_ harm: Int) -> Double { Double(harm) / Double(Summary.harmPoint) }
    let order = Stage.allCases.map(\.rawValue) + [Guess.unassigned]
    var total = 0
    for stage in order {
      guard let processes = points[stage] else { continue }
      var stageSum = 0
      var nodes: [(sum: Int, node: GoldenThread.Node)] = []
      for (process, owners) in processes.sorted(by: { $0.key < $1.key }) {
        let sum = owners.values.reduce(0, +)
        stageSum += sum
        let children = owners.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
          GoldenThread.Node(id: $0.key, points: value($0.value))
        }
        nodes.append(
          (sum, GoldenThread.Node(id: process, points: value(sum), children: children)))
      }
      nodes.sort { ($1.sum, $0.node.id) < ($0.sum, $1.node.id) }
      thread.stages.append(
        GoldenThread.Node(id: stage, points: value(stageSum), children: nodes.map(\.node)))
      total += stageSum
    }
    thread.points = value(total)
    let negative = gathered.negative.keys.reduce(0) { sum, silo in
      sum + (gathered.negative[silo] ?? []).suffix(frame.window.count).reduce(0, +)
    }
    thread.failureDemand = .share(
      Double(gathered.failure.values.reduce(0, +)), of: Double(negative))
    report.thread = thread
  }
}
