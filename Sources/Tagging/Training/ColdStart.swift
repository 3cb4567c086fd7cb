import Language

/// Trains the process head where there are few labels or none.
///
/// 1. The centroid of each process's names, phrases and labelled texts guesses the pool.
/// 2. A linear model is trained on those documents and on the guesses, each weighted by how sure
///    it is; it guesses anew, and so on.
struct ColdStart {
  let data: TrainingData
  let options: TrainingOptions
  /// Labelled texts, then documents, then the pool.
  let rows: SparseRows

  func train(_ head: inout ModelHead) -> [[Float]] {
    let labels = data.processes.count
    var owner: [[Int]] = data.processOf
    for (label, documents) in data.documents.enumerated() {
      for _ in documents { owner.append([label]) }
    }
    let seeds = owner.count
    var centroids = [[Float]](
      repeating: [Float](repeating: 0, count: rows.width + 1), count: labels)
    for row in 0..<seeds {
      for label in owner[row] {
        for at in rows.starts[row]..<rows.starts[row + 1] {
          centroids[label][Int(rows.indices[at])] += rows.values[at]
        }
      }
    }
    for label in 0..<labels {
      var square: Float = 0
      for value in centroids[label] { square += value * value }
      guard square > 0 else { continue }
      let scale = 1 / square.squareRoot()
      for at in centroids[label].indices { centroids[label][at] *= scale }
    }
    var weights = centroids
    var sharpness = 14.0
    for _ in 0..<(rows.count > seeds ? 2 : 1) {
      weights = retrained(weights, owner, seeds, sharpness)
      sharpness = 4
    }
    head.calibration.temperature = 4
    head.threshold = min(options.minimumConfidence, 0.25)
    return weights
  }

  /// A linear model of the seeds and of the pool as those weights guess it.
  private func retrained(
    _ weights: [[Float]], _ owner: [[Int]], _ seeds: Int, _ sharpness: Double
  ) -> [[Float]] {
    var task = HeadTask(classes: data.processes, rows: [], membership: owner)
    var costs = [Float](repeating: 2, count: rows.count)
    for row in 0..<seeds where !owner[row].isEmpty { task.rows.append(Int32(row)) }
    let calibration = Calibration(temperature: sharpness)
    for row in seeds..<rows.count {
      let (probabilities, best, _) = calibration.probabilities(margins(weights, row))
      task.membership.append(best >= 0 ? [best] : [])
      guard best >= 0 else { continue }
      costs[row] = 0.3 + 0.7 * Float(probabilities[best])
      task.rows.append(Int32(row))
    }
    task.rowCosts = costs
    task.cost = 0.3
    task.passes = options.passes
    task.seed = options.seed
    return HeadTrainer.train(task, rows: rows, jobs: options.jobs).weights
  }

  private func margins(_ weights: [[Float]], _ row: Int) -> [Float] {
    weights.map { weight in
      var sum = weight[rows.width]
      for at in rows.starts[row]..<rows.starts[row + 1] {
        sum += weight[Int(rows.indices[at])] * rows.values[at]
      }
      return sum
    }
  }
}
