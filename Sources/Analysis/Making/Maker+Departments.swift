import FeedbackModel
import Statistics

extension Maker {
  /// One page a department, in the order of the taxonomy.
  mutating func makeDepartments() {
    let weeks = frame.history.count
    let total = windowNegative { _ in true }
    let praise = gathered.positive.values.reduce(0, +)
    for department in taxonomy.departments {
      var page = DepartmentReport(
        id: department.id, name: department.name, facing: department.facing)
      page.owned = windowNegative { $0.owner == department.id }
      page.ownedShare = .share(Double(page.owned), of: Double(total))
      page.landed = gathered.landedItems[department.id] ?? 0
      let own = gathered.positive.filter { $0.key.owner == department.id }
      page.praise = .share(Double(own.values.reduce(0, +)), of: Double(praise))
      page.weekly = shown(gathered.negativeSum(weeks) { $0.owner == department.id })
      page.invite = invited(
        touchCounts { process in taxonomy.owner(of: process) == department.id },
        without: department.id)
      report.departments.append(page)
    }
  }

  /// One line a process, in the order of the taxonomy.
  mutating func makeProcesses() {
    let weeks = frame.history.count
    for process in taxonomy.processes {
      var line = ProcessReport(
        id: process.id, name: process.name, owner: process.owner, stage: process.stage)
      line.items = gathered.items.reduce(0) {
        $0 + ($1.key.process == process.id ? $1.value : 0)
      }
      line.negative = windowNegative { $0.process == process.id }
      line.weekly = shown(gathered.negativeSum(weeks) { $0.process == process.id })
      line.trend = siloTrends[Silo(owner: process.owner, process: process.id)]
      let touches = touchCounts { $0 == process.id }
      line.touches = touches
      line.invite = invited(touches, without: process.owner)
      report.processes.append(line)
    }
  }

  /// Negative mentions of the window.
  func windowNegative(where condition: (Silo) -> Bool) -> Int {
    let weeks = frame.window.count
    return gathered.negative.reduce(0) { sum, entry in
      condition(entry.key) ? sum + entry.value.suffix(weeks).reduce(0, +) : sum
    }
  }

  /// Interaction points of the window by department, the most first.
  func touchCounts(
    where condition: (String) -> Bool
  ) -> [(department: String, count: Int)] {
    var counts: [String: Int] = [:]
    for (key, values) in summary.touches.rows
    where frame.isInWindow(key.week) && condition(key.names[0]) {
      counts[key.names[1], default: 0] += values[0]
    }
    return counts.map { (department: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.department) < ($0.count, $1.department) }
  }

  /// The fewest departments that cover 80 % of the interaction points.
  func invited(
    _ touches: [(department: String, count: Int)], without own: String
  ) -> [String] {
    let total = touches.reduce(0) { $0 + $1.count }
    var covered = 0
    var all: [String] = []
    for touch in touches where Double(covered) < 0.8 * Double(total) {
      covered += touch.count
      if touch.department != own { all.append(touch.department) }
    }
    return all
  }
}
