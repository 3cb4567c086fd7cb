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
  /// Whether the weights may be mixed with a model of counts (``CountModel``).
  var isMixed = true
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
  /// How far beyond its margin a row may stand to be looked at again where a fold is left out.
  private static let nearness: Float = 0.3

  static func train(_ task: HeadTask, rows: SparseRows, jobs: Int) -> TrainedHead {
    let foldRows = task.folds.keys.sorted()
    let folds = foldRows.map { task.folds[$0] ?? 0 }
    let solved = parallelMap(task.classes.count, jobs: jobs) { solve($0, task, rows) }
    let weights = solved.map(\.solver.weights)
    var margins = [[Float]](
      repeating: [Float](repeating: 0, count: foldRows.count), count: task.classes.count)
    guard !foldRows.isEmpty else {
      return TrainedHead(weights: weights, margins: margins, foldRows: foldRows)
    }
    let parts = parallelMap(foldCount, jobs: jobs) { fold -> [[Float]] in
      let held = foldRows.indices.filter { folds[$0] == fold }.map { foldRows[$0] }
      let removed = Set(held)
      let kept = task.rows.filter { !removed.contains($0) }
      return solved.indices.map { label in
        let weights = part(label, solved[label], task, rows, held: held, kept: kept)
        return held.map { rows.product(Int($0), weights) }
      }
    }
    for fold in 0..<foldCount {
      let held = foldRows.indices.filter { folds[$0] == fold }
      for label in margins.indices {
        for (position, value) in zip(held, parts[fold][label]) { margins[label][position] = value }
      }
    }
    var head = TrainedHead(weights: weights, margins: margins, foldRows: foldRows)
    if task.isMixed {
      CountModel(task, rows: rows, foldRows: foldRows, jobs: jobs)
        .mix(into: &head, truths: foldRows.map { task.membership[Int($0)] })
    }
    return head
  }

  private struct Solved: Sendable {
    var solver: DualCoordinateDescent
    var signs: [Int8]
    var positiveCost: Float
  }

  private static func solve(_ label: Int, _ task: HeadTask, _ rows: SparseRows) -> Solved {
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
    return Solved(solver: solver, signs: signs, positiveCost: positiveCost)
  }

  /// The solution without a fold's rows, found from the whole one: without them it is a feasible
  /// point of the smaller problem, and a few passes take it to its optimum.
  private static func part(
    _ label: Int, _ solved: Solved, _ task: HeadTask, _ rows: SparseRows, held: [Int32],
    kept: [Int32]
  ) -> [Float] {
    var solver = solved.solver
    solver.remove(rows, held, signs: solved.signs)
    var options = DualCoordinateDescent.Options()
    options.passes = max(3, task.passes * 3 / 10)
    options.bound = 0.1
    options.seed = task.seed &+ UInt64(label)
    // Rows that were well on their side of the margin stay there without a few others.
    let near = kept.filter { solver.alpha[Int($0)] > 0 || solver.gradients[Int($0)] <= nearness }
    solver.descend(
      rows, subset: near, signs: solved.signs, positiveCost: solved.positiveCost,
      negativeCost: task.cost, rowCosts: task.rowCosts, options: options)
    return solver.weights
  }
}
