/// What the counts of the features say of each class: a multinomial naive Bayes model, to be mixed
/// into the weights of a head.
///
///     w[k][j] = ln (c[k][j] + α) − ln Σⱼ (c[k][j] + α),   less the mean over the classes
///
/// where c are the sums of the features' values over the rows of the class; the prior of a class is
/// left out. A support vector machine hears only the rows near its bound, counts hear all of them:
/// the two err in different places, and as both are linear, their mixture costs nothing at tagging.
/// Source of the idea: S. Wang and C. Manning, "Baselines and Bigrams", ACL 2012 (there the odds scale
/// the features; added to the weights they earned more here).
struct CountModel: Sendable {
  /// α: what is added to each count.
  private static let smoothing: Float = 0.01
  /// The shares that are tried, of margins scaled to a deviation of 1.
  private static let shares: [Float] = [0.05, 0.1, 0.15]
  /// `weights[class][column]`, without the columns of word vectors.
  private let weights: [[Float]]
  /// `margins[class][position in the fold rows]`, each from counts without the row's fold.
  private let margins: [[Float]]

  /// The rows whose margins are wanted, and the places of each fold's among them.
  private struct FoldRows: Sendable {
    let rows: [Int32]
    var positions: [[Int]]

    init(_ task: HeadTask, _ rows: [Int32]) {
      self.rows = rows
      positions = [[Int]](repeating: [], count: HeadTrainer.foldCount)
      for (position, row) in rows.enumerated() { positions[task.folds[row] ?? 0].append(position) }
    }
  }

  init(_ task: HeadTask, rows: SparseRows, foldRows: [Int32], jobs: Int) {
    let columns = rows.width - rows.tail
    let folds = FoldRows(task, foldRows)
    let sums = foldRows.map { row in
      (rows.starts[Int(row)]..<rows.starts[Int(row) + 1]).reduce(Float(0)) {
        rows.indices[$1] < columns ? $0 + rows.values[$1] : $0
      }
    }
    let solved = parallelMap(task.classes.count, jobs: jobs) { label in
      Self.solve(label, task, rows, sums, folds)
    }
    var (weights, margins) = (solved.map(\.weights), solved.map(\.margins))
    Self.center(&weights)
    Self.center(&margins)
    var square: Float = 0
    for list in margins { for value in list { square += value * value } }
    let count = Float(max(1, foldRows.count * task.classes.count))
    let scale = square > 0 ? 1 / (square / count).squareRoot() : 0
    self.weights = weights.map { $0.map { $0 * scale } }
    self.margins = margins.map { $0.map { $0 * scale } }
  }

  /// Adds to a head the share of the counts that makes most of its margins right; none, where none
  /// does.
  func mix(into head: inout TrainedHead, truths: [[Int]]) {
    var best = (share: Float(0), right: Self.right(head.margins, truths))
    for share in Self.shares {
      let right = Self.right(mixed(head.margins, share), truths)
      if right > best.right { best = (share, right) }
    }
    guard best.share > 0 else { return }
    head.margins = mixed(head.margins, best.share)
    for label in weights.indices {
      for (column, value) in weights[label].enumerated() {
        head.weights[label][column] += best.share * value
      }
    }
  }

  /// Adds a share of the counts to weights, where no out-of-fold margins say how much.
  func add(_ share: Float, to weights: inout [[Float]]) {
    for label in self.weights.indices {
      for (column, value) in self.weights[label].enumerated() {
        weights[label][column] += share * value
      }
    }
  }

  private func mixed(_ others: [[Float]], _ share: Float) -> [[Float]] {
    zip(others, margins).map { zip($0, $1).map { $0 + share * $1 } }
  }

  private static func right(_ margins: [[Float]], _ truths: [[Int]]) -> Int {
    truths.indices.count { row in
      let best = margins.indices.max { margins[$0][row] < margins[$1][row] }
      return best.map { truths[row].contains($0) } ?? false
    }
  }

  /// Takes the mean over the lists out of each place.
  private static func center(_ lists: inout [[Float]]) {
    guard let first = lists.first else { return }
    var sum = [Float](repeating: 0, count: first.count)
    for list in lists { for (at, value) in list.enumerated() { sum[at] += value } }
    let share = 1 / Float(lists.count)
    for list in lists.indices {
      for at in sum.indices { lists[list][at] -= share * sum[at] }
    }
  }

  private static func solve(
    _ label: Int, _ task: HeadTask, _ rows: SparseRows, _ sums: [Float], _ folds: FoldRows
  ) -> (weights: [Float], margins: [Float]) {
    let columns = rows.width - rows.tail
    let own = task.rows.filter { task.membership[Int($0)].contains(label) }
    var counts = [Float](repeating: 0, count: rows.width + 1)
    var logs = counts
    var used: [Int] = []
    var margins = [Float](repeating: 0, count: sums.count)
    var total: Float = 0
    rows.withUnsafeRows { rows in
      func add(_ row: Int32, times sign: Float, to counts: inout [Float], _ total: inout Float) {
        for at in rows.starts[Int(row)]..<rows.starts[Int(row) + 1] {
          let column = Int(rows.indices[at])
          guard column < columns else { break }
          if counts[column] == 0, sign > 0 { used.append(column) }
          counts[column] += sign * rows.values[at]
          total += sign * rows.values[at]
        }
      }
      for row in own { add(row, times: 1, to: &counts, &total) }
      for (fold, held) in folds.positions.enumerated() {
        var (rest, restTotal) = (counts, total)
        for row in own where task.folds[row] == fold { add(row, times: -1, to: &rest, &restTotal) }
        for column in used { logs[column] = odds(max(0, rest[column])) }
        let base = floor(restTotal, columns)
        logs.withUnsafeMutableBufferPointer { logs in
          for position in held {
            margins[position] =
              rows.product(Int(folds.rows[position]), logs) + base * sums[position]
          }
        }
      }
    }
    let base = floor(total, columns)
    var weights = [Float](repeating: base, count: columns)
    for column in used { weights[column] += odds(counts[column]) }
    return (weights, margins)
  }

  /// What a feature that the class never had weighs.
  private static func floor(_ total: Float, _ columns: Int) -> Float {
    naturalLog(smoothing / (max(0, total) + smoothing * Float(columns)))
  }

  /// How much more a feature weighs that the class had so often.
  private static func odds(_ count: Float) -> Float { naturalLog(1 + count / smoothing) }
}
