/// Groups points by cosine round centres of length 1.
///
/// Source: I. Dhillon and D. Modha, "Concept decompositions for large sparse text data using
/// clustering", 2001; seeding by D. Arthur and S. Vassilvitskii, "k-means++", 2007.
struct SphericalKMeans: Sendable {
  /// The group of each point.
  private(set) var assignment: [Int]
  /// One row a group, of length 1.
  private(set) var centres: DenseMatrix
  /// The weighted sum of each point's cosine with its centre.
  private(set) var agreement: Double = 0

  /// Groups points into `count` groups; weights are 1 where nil.
  init(_ points: DenseMatrix, weights: [Float]?, count: Int, seed: UInt64, rounds: Int = 15) {
    let weights = weights ?? [Float](repeating: 1, count: points.rows)
    assignment = [Int](repeating: 0, count: points.rows)
    centres = Self.seeded(points, weights, count: count, seed: seed)
    for _ in 0..<rounds {
      let moved = assign(points, weights)
      update(points, weights)
      if moved * 500 < points.rows { break }
    }
    _ = assign(points, weights)
  }

  /// The best of several starts.
  static func best(
    _ points: DenseMatrix, weights: [Float]?, count: Int, seed: UInt64, starts: Int
  ) -> SphericalKMeans {
    var best = SphericalKMeans(points, weights: weights, count: count, seed: seed)
    for start in 1..<max(starts, 2) where start < starts {
      let next = SphericalKMeans(
        points, weights: weights, count: count, seed: seed &+ UInt64(start))
      if next.agreement > best.agreement { best = next }
    }
    return best
  }

  /// Assigns every point to its nearest centre once more.
  mutating func fill(_ points: DenseMatrix) {
    _ = assign(points, [Float](repeating: 1, count: points.rows))
  }

  private mutating func assign(_ points: DenseMatrix, _ weights: [Float]) -> Int {
    var moved = 0
    agreement = 0
    let lanes = points.lanes
    let count = centres.rows
    points.storage.withUnsafeBufferPointer { input in
      centres.storage.withUnsafeBufferPointer { middle in
        for row in 0..<points.rows {
          var best = 0
          var highest = -Float.infinity
          for centre in 0..<count {
            var sum = SIMD16<Float>.zero
            for lane in 0..<lanes {
              sum += input[row * lanes + lane] * middle[centre * lanes + lane]
            }
            let cosine = sum.sum()
            if cosine > highest { (best, highest) = (centre, cosine) }
          }
          if assignment[row] != best { moved += 1 }
          assignment[row] = best
          agreement += Double(highest * weights[row])
        }
      }
    }
    return moved
  }

  private mutating func update(_ points: DenseMatrix, _ weights: [Float]) {
    var next = DenseMatrix(rows: centres.rows, columns: centres.columns)
    for (row, group) in assignment.enumerated() {
      let factor = SIMD16<Float>(repeating: weights[row])
      for lane in 0..<points.lanes {
        next.storage[group * points.lanes + lane] +=
          factor * points.storage[row * points.lanes + lane]
      }
    }
    next.normalizeRows()
    // A group that lost all its points keeps its centre.
    for group in 0..<centres.rows where next.dot(group, next, group) == 0 {
      for lane in 0..<centres.lanes {
        next.storage[group * centres.lanes + lane] = centres.storage[group * centres.lanes + lane]
      }
    }
    centres = next
  }

  /// Starts far apart: each next centre is drawn by its distance from those before.
  private static func seeded(
    _ points: DenseMatrix, _ weights: [Float], count: Int, seed: UInt64
  ) -> DenseMatrix {
    var random = SplitMix(seed: seed)
    var centres = DenseMatrix(rows: count, columns: points.columns)
    var distance = weights.map { Double($0) }
    for centre in 0..<count {
      let total = distance.reduce(0, +)
      var goal = random.unit() * total
      var chosen = max(points.rows - 1, 0)
      for (row, value) in distance.enumerated() {
        goal -= value
        if goal < 0 {
          chosen = row
          break
        }
      }
      guard chosen < points.rows else { break }
      for lane in 0..<points.lanes {
        centres.storage[centre * points.lanes + lane] =
          points.storage[chosen * points.lanes + lane]
      }
      for row in 0..<points.rows {
        let away = Double(max(0, 1 - points.dot(row, centres, centre))) * Double(weights[row])
        if centre == 0 || away < distance[row] { distance[row] = away }
      }
    }
    return centres
  }
}
