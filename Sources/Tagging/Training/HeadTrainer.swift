/// What one head is trained on: which rows belong to which classes.
struct HeadTask: Sendable {
  /// The ids of the classes.
  var classes: [String]
  /// The rows that teach.
  var rows: [Int32]
  /// The classes of each row of the matrix (most have one); empty for rows that do not teach.
  var membership: [[Int]]
  /// How much each row counts; nil means 1 each.
  var rowCosts: [Float]?
  /// The rows whose out-of-fold margins are wanted, each with its fold.
  var folds: [Int32: Int] = [:]
  /// The penalty's counterweight C.
  var cost: Float = 1
  /// Whether the positive side of a class weighs n / (classes × its rows), so that small classes
  /// are heard.
  var isBalanced = false
  var passes = 10
  var seed: UInt64 = 1
}

/// One-vs-rest weights of a head and its out-of-fold margins.
struct TrainedHead: Sendable {
  /// `weights[class][column]`, the bias last.
  var weights: [[Float]]
  /// `margins[class][position in foldRows]`.
  var margins: [[Float]]
  /// The rows of `margins`, ascending.
  var foldRows: [Int32]
}

/// Trains a head, its classes side by side.
enum HeadTrainer {
  static let foldCount = 5

  static func train(_ task: HeadTask, rows: SparseRows, jobs: Int) -> TrainedHead {
    let foldRows = task.folds.keys.sorted()
    let folds = foldRows.map { task.folds[$0] ?? 0 }
    let results = parallelMap(task.classes.count, jobs: jobs) { label in
      trainClass(label, task, rows, foldRows, folds)
    }
    return TrainedHead(
      weights: results.map(\.weights), margins: results.map(\.margins), foldRows: foldRows)
  }

  private static func trainClass(
    _ label: Int, _ task: HeadTask, _ rows: SparseRows, _ foldRows: [Int32], _ folds: [Int]
  ) -> (weights: [Float], margins: [Float]) {
    var signs = [Int8](repeating: -1, count: rows.count)
    var positives = 0
    for row in task.rows where task.membership[Int(row)].contains(label) {
      signs[Int(row)] = 1
      positives += 1
    }
    var positiveCost = task.cost
    if task.isBalanced, positives > 0 {
      positiveCost *= Float(task.rows.count) / Float(task.classes.count * positives)
    }
    var options = DualCoordinateDescent.Options()
    options.passes = task.passes
    options.seed = task.seed &+ UInt64(label)
    var solver = DualCoordinateDescent(rows: rows)
    solver.descend(
      rows, subset: task.rows, signs: signs, positiveCost: positiveCost, negativeCost: task.cost,
      rowCosts: task.rowCosts, options: options)
    var margins = [Float](repeating: 0, count: foldRows.count)
    options.passes = max(4, task.passes / 2)
    options.bound = 0.1
    if !foldRows.isEmpty {
      for fold in 0..<foldCount {
        let held = foldRows.indices.filter { folds[$0] == fold }
        guard !held.isEmpty else { continue }
        // The fold's own solution, found from the whole one: without the fold's rows it is a
        // feasible point of the smaller problem, and a few passes take it to its optimum.
        var part = solver
        let heldRows = held.map { foldRows[$0] }
        part.remove(rows, heldRows, signs: signs)
        let removed = Set(heldRows)
        part.descend(
          rows, subset: task.rows.filter { !removed.contains($0) }, signs: signs,
          positiveCost: positiveCost, negativeCost: task.cost, rowCosts: task.rowCosts,
          options: options)
        for (position, row) in zip(held, heldRows) {
          margins[position] = part.margin(rows, Int(row))
        }
      }
    }
    return (solver.weights, margins)
  }
}
