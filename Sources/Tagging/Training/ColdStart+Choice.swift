extension ColdStart {
  /// Fewer strangers than this teach nothing, and among fewer processes there are none to be told.
  private static let fewestStrangers = 10
  private static let fewestProcesses = 5

  /// The texts of the pool whose likeliest process, once the guesses have spread, is less likely than
  /// ¾ / √processes: their neighbours were guessed to be about everything. Words that are about
  /// a process stand beside others about it, so the less is said of any, the more they scatter.
  func strangers(_ spread: DenseMatrix) -> [Int] {
    guard labels >= Self.fewestProcesses else { return [] }
    let least = 0.75 / Float(labels).squareRoot()
    let found = (seeds..<rows.count).filter { row in
      spread.row(row).allSatisfy { spread.values[$0] < least }
    }
    return found.count >= Self.fewestStrangers ? found : []
  }

  /// The pool rows whose best guess leads the second most, 90 % of each process's.
  func surest(_ current: DenseMatrix) -> [(row: Int, label: Int, probability: Float)] {
    var byLabel = [[(row: Int, lead: Float, probability: Float)]](repeating: [], count: labels)
    for row in seeds..<rows.count {
      var best = (label: -1, value: -Float.infinity)
      var second = -Float.infinity
      for label in 0..<labels {
        let value = current.values[row * labels + label]
        if value > best.value {
          second = best.value
          best = (label, value)
        } else if value > second {
          second = value
        }
      }
      guard best.label >= 0 else { continue }
      byLabel[best.label].append((row, best.value - max(second, 0), best.value))
    }
    var result: [(row: Int, label: Int, probability: Float)] = []
    for (label, list) in byLabel.enumerated() {
      let sorted = list.sorted { $0.lead != $1.lead ? $0.lead > $1.lead : $0.row < $1.row }
      for entry in sorted.prefix((list.count * 9 + 9) / 10) {
        result.append((entry.row, label, entry.probability))
      }
    }
    return result.sorted { $0.row < $1.row }
  }
}
