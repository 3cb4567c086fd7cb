import FeedbackModel
import Statistics

extension Maker {
  /// Whether everyone gives one answer in a process: what people of the company told the same
  /// customer about how long it takes, what customers say of it, and what each department says.
  mutating func makeAnswers() {
    for process in taxonomy.processes {
      let pairs = answerPairs(process.id)
      let told = toldConflicts(process.id)
      let stated = statedTimes(process.id)
      if pairs.isEmpty && told.isEmpty && stated.isEmpty { continue }
      let comparable = pairs.reduce(0) { $0 + $1.comparable }
      let differing = pairs.reduce(0) { $0 + $1.differing }
      let words = gathered.items.reduce(0) { $0 + ($1.key.process == process.id ? $1.value : 0) }
      let count = told.reduce(0) { $0 + $1.count }
      report.answers.append(
        AnswerReport(
          process: process.id, comparable: comparable, differing: differing,
          rate: Self.perThousand(differing, of: comparable), pairs: pairs, told: told,
          toldRate: Self.perThousand(count, of: max(count, words)), stated: stated))
    }
  }

  static func perThousand(_ k: Int, of n: Int) -> Estimate? {
    guard n >= tooFew, let share = Estimate.share(Double(k), of: Double(n)) else { return nil }
    return Estimate(1000 * share.value, low: 1000 * share.low, high: 1000 * share.high)
  }

  private func answerPairs(_ process: String) -> [AnswerReport.Pair] {
    var sums: [[String]: (comparable: Int, differing: Int)] = [:]
    for (key, counts) in summary.answers.rows
    where frame.isInWindow(key.week) && key.names[0] == process {
      sums[Array(key.names.dropFirst()), default: (0, 0)].comparable += counts[0]
      sums[Array(key.names.dropFirst()), default: (0, 0)].differing += counts[1]
    }
    return sums.map { names, sum in
      AnswerReport.Pair(
        from: names[0], to: names[1], comparable: sum.comparable, differing: sum.differing,
        rate: Self.perThousand(sum.differing, of: sum.comparable))
    }.sorted { ($1.differing, $0.from, $0.to) < ($0.differing, $1.from, $1.to) }
  }

  private func toldConflicts(_ process: String) -> [(from: String, to: String, count: Int)] {
    var sums: [[String]: Int] = [:]
    for (key, counts) in summary.signals.rows
    where frame.isInWindow(key.week) && key.names[0] == SignalKind.conflict.rawValue
      && key.names[3] == process
    {
      sums[[key.names[1], key.names[2]], default: 0] += counts[0]
    }
    return sums.map { (from: $0.key[0], to: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
  }

  private func statedTimes(_ process: String) -> [AnswerReport.Stated] {
    var sums: [String: [Int: Int]] = [:]
    for (key, counts) in summary.stated.rows
    where frame.isInWindow(key.week) && key.names[0] == process {
      sums[key.names[1], default: [:]][Int(key.names[2]) ?? 0, default: 0] += counts[0]
    }
    return sums.sorted { $0.key < $1.key }.compactMap { department, hours in
      let n = hours.values.reduce(0, +)
      let commonest = hours.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard n >= Self.tooFew, let commonest,
        let share = Estimate.share(Double(commonest.value), of: Double(n))
      else { return nil }
      return AnswerReport.Stated(department: department, n: n, hours: commonest.key, share: share)
    }
  }
}
