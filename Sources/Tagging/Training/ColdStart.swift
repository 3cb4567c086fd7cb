import FeedbackModel
import Language

/// Trains the process head where there are few labels or none.
///
/// 1. Each text is seen three ways: its features, the word vectors learned from the texts
///    themselves, and their latent semantic space; `cos = 0.4 + 0.4 + 0.2` of the three cosines.
/// 2. The centroid of each process's names, phrases and labelled texts guesses every text of the
///    pool (with labels, together with a linear model of them).
/// 3. The guesses spread among neighbours.
/// 4. A linear model is trained on the documents, the labels and the surest 90 % of each
///    process's guesses, weighted by how sure they are; its guesses, with the first ones, are
///    spread again, and a second model is trained on those.
/// 5. A text whose neighbours agree on no process is a stranger: in the second model strangers are
///    one more class, that of items about none of the processes (``ModelHead/none``).
///
/// Where processes are known to be about equally common, the guesses are evened before they
/// spread.
struct ColdStart {
  /// So many pool texts are used at most; the neighbours of more take too long.
  static let maximumPool = 12_000
  /// How much a stranger counts; a text with a guess counts 0.3 to 1.
  private static let strangerCost: Float = 0.2
  /// Passes of descent at least: with few labels the last ones still move a few guesses.
  private static let passes = 10
  /// The confidence below which an item is left unassigned: what a model is worth that learned from its
  /// own guesses shows in the strangers, not in this.
  private static let leastConfidence = 0.15
  /// The share of counts (``CountModel``) in a model of guesses, and in one of labels alone for each
  /// label a process, up to ten: counts of one or two texts say little. Their margins are scaled to a
  /// deviation of 1 over so many rows.
  private static let countShare: Float = 0.5
  private static let countShareALabel: Float = 0.05
  private static let countedRows = 2_000
  let data: TrainingData
  let options: TrainingOptions
  /// All texts: labelled, then the documents of the processes, then the pool.
  let inputs: [FeatureInput]
  let rows: SparseRows
  private let owner: [[Int]]
  var seeds: Int { owner.count }
  var labels: Int { data.processes.count }

  init(data: TrainingData, options: TrainingOptions, inputs: [FeatureInput], rows: SparseRows) {
    self.data = data
    self.options = options
    self.inputs = inputs
    self.rows = rows
    var owner = data.processOf
    for (label, documents) in data.documents.enumerated() {
      for _ in documents { owner.append([label]) }
    }
    self.owner = owner
  }

  func train(_ head: inout ModelHead) -> [[Float]] {
    head.threshold = min(options.minimumConfidence, Self.leastConfidence)
    head.calibration.temperature = 4
    head.calibration.shape = Self.shape(
      labelled: data.processOf.count { !$0.isEmpty }, processes: labels)
    let vectors = WordVectors(inputs, seed: options.seed, jobs: options.jobs).embed(inputs)
    var space = rows.reduced(to: 100, seed: options.seed &+ 1, jobs: options.jobs)
    space.normalizeRows()
    let dense = Self.joined(vectors, 0.4, space, 0.2)
    var start = centroidGuess(dense)
    if data.processOf.contains(where: { !$0.isEmpty }) {
      start = blend(
        start,
        linearGuess(
          start, onlySeeds: true, classes: head.classes, strangers: []
        ).guess)
    }
    clamp(&start)
    let graph =
      inputs.count > seeds
      ? NeighbourGraph(dense: dense, sparse: rows, sparseShare: 0.4, jobs: options.jobs) : nil
    var weights: [[Float]] = []
    var current = start
    var strangers: [Int] = []
    for round in 0..<2 {
      if options.evenClasses { even(&current) }
      clamp(&current)
      if let graph {
        current = graph.spread(current, fixed: seeds)
        current.normalizeSums()
        if round == 0 { strangers = self.strangers(current) }
      }
      let isLast = round == 1 && !strangers.isEmpty
      if isLast, head.none == nil { head.classes.append(Guess.unassigned) }
      let result = linearGuess(
        current, onlySeeds: graph == nil, classes: head.classes, strangers: isLast ? strangers : [])
      weights = result.weights
      if graph == nil { break }
      if round == 0 { current = blend(result.guess, start) }
    }
    return weights
  }

  /// The shape of the confidence (see ``Calibration``) where there are too few labels to fit one.
  ///
  /// A model that learned from its own guesses is too sure of them, the more so the fewer labels
  /// it saw. The line was set on one public corpus; a random audit is what measures.
  private static func shape(labelled: Int, processes: Int) -> [Double] {
    let labels = min(10, Double(labelled) / Double(max(1, processes)))
    return [-1.3 + 0.07 * labels, 0.19 + 0.016 * labels, 0]
  }

  /// Both matrices side by side, each weighted by the square root of its share.
  private static func joined(
    _ left: DenseMatrix, _ leftShare: Float, _ right: DenseMatrix, _ rightShare: Float
  ) -> DenseMatrix {
    var result = DenseMatrix(rows: left.rows, columns: left.columns + right.columns)
    let (a, b) = (leftShare.squareRoot(), rightShare.squareRoot())
    for row in 0..<left.rows {
      let to = row * result.columns
      for column in 0..<left.columns {
        result.values[to + column] = a * left.values[row * left.columns + column]
      }
      for column in 0..<right.columns {
        result.values[to + left.columns + column] =
          b * right.values[row * right.columns + column]
      }
    }
    return result
  }

  /// `softmax(20 · cosine with the centroid of the process)`.
  private func centroidGuess(_ dense: DenseMatrix) -> DenseMatrix {
    var near = DenseMatrix(rows: labels, columns: dense.columns)
    var sparse = [[Float]](
      repeating: [Float](repeating: 0, count: rows.width), count: labels)
    let share = Float(0.4).squareRoot()
    for row in 0..<seeds {
      for label in owner[row] {
        for column in 0..<dense.columns {
          near.values[label * dense.columns + column] += dense.values[row * dense.columns + column]
        }
        let scale = share / max(rows.squares[row], 1e-9).squareRoot()
        for at in rows.starts[row]..<rows.starts[row + 1] {
          sparse[label][Int(rows.indices[at])] += scale * rows.values[at]
        }
      }
    }
    var lengths: [Float] = []
    for label in 0..<labels {
      var square: Float = 0
      for at in near.row(label) { square += near.values[at] * near.values[at] }
      for value in sparse[label] { square += value * value }
      lengths.append(max(square, 1e-9).squareRoot())
    }
    var guess = DenseMatrix(rows: inputs.count, columns: labels)
    for row in 0..<inputs.count {
      let scale = share / max(rows.squares[row], 1e-9).squareRoot()
      for label in 0..<labels {
        var sum: Float = 0
        for column in 0..<dense.columns {
          sum +=
            near.values[label * dense.columns + column] * dense.values[row * dense.columns + column]
        }
        var other: Float = 0
        for at in rows.starts[row]..<rows.starts[row + 1] {
          other += sparse[label][Int(rows.indices[at])] * rows.values[at]
        }
        guess.values[row * labels + label] = 20 * (sum + scale * other) / lengths[label]
      }
    }
    guess.makeShares()
    return guess
  }

  /// A linear model of what is known and, unless `onlySeeds`, of the surest guesses; strangers teach
  /// the last of the classes. The guess is of the classes of the data.
  private func linearGuess(
    _ current: DenseMatrix, onlySeeds: Bool, classes: [String], strangers: [Int]
  ) -> (weights: [[Float]], guess: DenseMatrix) {
    var task = HeadTask(classes: classes, rows: [], membership: owner)
    var costs = [Float](repeating: 2, count: rows.count)
    for row in 0..<seeds where !owner[row].isEmpty { task.rows.append(Int32(row)) }
    task.membership += [[Int]](repeating: [], count: rows.count - seeds)
    if !onlySeeds {
      let isStranger = Set(strangers)
      for (row, label, probability) in surest(current) where !isStranger.contains(row) {
        task.membership[row] = [label]
        costs[row] = 0.3 + 0.7 * probability
        task.rows.append(Int32(row))
      }
    }
    for row in strangers {
      task.membership[row] = [classes.count - 1]
      costs[row] = Self.strangerCost
      task.rows.append(Int32(row))
    }
    task.rowCosts = costs
    task.cost = onlySeeds ? 3 : 0.3
    task.passes = max(options.passes, Self.passes)
    task.seed = options.seed
    let weights = mixed(task, share: onlySeeds ? labelShare : Self.countShare)
    var guess = DenseMatrix(rows: rows.count, columns: labels)
    let rows = rows
    let columns = parallelMap(labels, jobs: options.jobs) { label in
      weights[label].withUnsafeBufferPointer { weights in
        (0..<rows.count).map { row in
          var sum = weights[rows.width]
          for at in rows.starts[row]..<rows.starts[row + 1] {
            sum += weights[Int(rows.indices[at])] * rows.values[at]
          }
          return 4 * sum
        }
      }
    }
    for (label, column) in columns.enumerated() {
      for row in 0..<rows.count { guess.values[row * labels + label] = column[row] }
    }
    guess.makeShares()
    return (weights, guess)
  }

  /// The share of counts in a model of labels alone.
  private var labelShare: Float {
    let labelled = data.processOf.count { !$0.isEmpty }
    return Self.countShareALabel * min(10, Float(labelled) / Float(max(1, labels)))
  }

  /// The weights of a linear model with a share of counts.
  private func mixed(_ task: HeadTask, share: Float) -> [[Float]] {
    var weights = HeadTrainer.train(task, rows: rows, jobs: options.jobs).weights
    guard share > 0, !data.isMultiLabel else { return weights }
    CountModel(
      task, rows: rows, foldRows: Array(task.rows.prefix(Self.countedRows)), jobs: options.jobs
    ).add(share, to: &weights)
    return weights
  }

  /// What is known is certain.
  private func clamp(_ guess: inout DenseMatrix) {
    for row in 0..<seeds where !owner[row].isEmpty {
      for at in guess.row(row) { guess.values[at] = 0 }
      for label in owner[row] {
        guess.values[row * labels + label] = 1 / Float(owner[row].count)
      }
    }
  }

  /// The geometric mean of two guesses.
  private func blend(_ left: DenseMatrix, _ right: DenseMatrix) -> DenseMatrix {
    var result = left
    for at in result.values.indices {
      result.values[at] = (left.values[at] * right.values[at]).squareRoot()
    }
    result.normalizeSums()
    return result
  }

  /// Weighs the processes so that each gets the same share of the pool.
  private func even(_ guess: inout DenseMatrix) {
    let pool = seeds..<rows.count
    guard !pool.isEmpty else { return }
    var bias = [Double](repeating: 0, count: labels)
    let start = guess
    for _ in 0..<50 {
      var share = [Double](repeating: 0, count: labels)
      let factors = bias.map { Float(exponential($0)) }
      for row in pool {
        var sum: Float = 0
        for label in 0..<labels { sum += start.values[row * labels + label] * factors[label] }
        guard sum > 0 else { continue }
        for label in 0..<labels {
          let value = start.values[row * labels + label] * factors[label] / sum
          guess.values[row * labels + label] = value
          share[label] += Double(value)
        }
      }
      for label in 0..<labels {
        let mean = max(share[label] / Double(pool.count), 1e-9)
        bias[label] += 0.7 * (naturalLog(1 / Double(labels)) - naturalLog(mean))
      }
    }
  }
}
