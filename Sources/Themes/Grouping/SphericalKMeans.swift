/// Groups points by cosine round centres of length 1.
///
/// Source: I. Dhillon and D. Modha, "Concept decompositions for large sparse text data using
/// clustering", Machine Learning 42, 2001. Few rounds from good centres: more would raise the cosines
/// a little and drift apart between one sample of the documents and the next.
struct SphericalKMeans: Sendable {
  /// The group of each point.
  private(set) var assignment: [Int]
  /// One row a group, of length 1.
  private(set) var centres: DenseMatrix

  /// Groups points round given centres.
  init(_ points: DenseMatrix, weights: [Float], centres: DenseMatrix, rounds: Int = 3) {
    assignment = [Int](repeating: 0, count: points.rows)
    self.centres = centres
    for _ in 0..<rounds {
      assign(points)
      update(points, weights)
    }
    assign(points)
  }

  private mutating func assign(_ points: DenseMatrix) {
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
          assignment[row] = best
        }
      }
    }
  }

  private mutating func update(_ points: DenseMatrix, _ weights: [Float]) {
    var next = DenseMatrix(rows: centres.rows, columns: centres.columns)
    for (row, group) in assignment.enumerated() {
      next.add(points, row, to: group, factor: weights[row])
    }
    next.normalizeRows()
    // A group that lost all its points keeps its centre.
    for group in 0..<centres.rows where next.dot(group, next, group) == 0 {
      next.add(centres, group, to: group, factor: 1)
    }
    centres = next
  }
}
