/// Where groups start: the directions of words, chosen so that together they explain most.
///
/// Each word (or pair of words) stands for the mean of the points of its documents. Words are taken
/// one after another, each the one that raises the documents' cosine with their nearest choice most
/// (greedy facility location; G. Cornuéjols, M. Fisher, G. Nemhauser, "Location of bank accounts to
/// optimize float", Management Science 23, 1977). Every choice is a sum over all documents, so a
/// tenth of them more or less seldom changes it: that is what keeps themes the same under
/// resampling, where random starts do not.
struct TermSeeds {
  /// The most words considered for so many groups.
  static func candidates(_ count: Int) -> Int { 100 + 8 * count }

  private let points: DenseMatrix
  /// One row a word.
  private let means: DenseMatrix
  /// `cosines[point * means.rows + word]`.
  private let cosines: [Float]

  /// Weighs the words of points; `terms[row]` are the numbers of the words of a point, without
  /// repetitions.
  init(
    _ points: DenseMatrix, weights: [Float], terms: [[Int32]], termCount: Int, count: Int
  ) {
    self.points = points
    means = Self.strongest(
      points, weights: weights, terms: terms, termCount: termCount, most: Self.candidates(count))
    cosines = Self.similarities(points, means)
  }

  /// Where groups of those of the points start, one row a group.
  func centres(_ rows: [Int], weights: [Float], count: Int) -> DenseMatrix {
    let width = means.rows
    // What a point has before any choice: its cosine with the mean of all.
    var best = [Float](repeating: 0, count: rows.count)
    var middle = DenseMatrix(rows: 1, columns: points.columns)
    for row in rows { middle.add(points, row, to: 0, factor: weights[row]) }
    middle.normalizeRows()
    for (place, row) in rows.enumerated() { best[place] = points.dot(row, middle, 0) }
    var centres = DenseMatrix(rows: count, columns: points.columns)
    var taken = [Bool](repeating: false, count: width)
    for centre in 0..<count {
      var gains = [Float](repeating: 0, count: width)
      gains.withUnsafeMutableBufferPointer { gains in
        cosines.withUnsafeBufferPointer { cosines in
          for (place, row) in rows.enumerated() {
            let (floor, weight) = (best[place], weights[row])
            let base = row * width
            for term in 0..<width {
              gains[term] += max(0, cosines[base + term] - floor) * weight
            }
          }
        }
      }
      var chosen = -1
      for term in 0..<width where !taken[term] && (chosen < 0 || gains[term] > gains[chosen]) {
        chosen = term
      }
      guard chosen >= 0 else { break }
      taken[chosen] = true
      centres.add(means, chosen, to: centre, factor: 1)
      for (place, row) in rows.enumerated() {
        best[place] = max(best[place], cosines[row * width + chosen])
      }
    }
    return centres
  }

  /// The means of the words whose documents lie furthest from the mean of all, by
  /// `√n × |mean of word − mean of all|`, as rows of length 1.
  private static func strongest(
    _ points: DenseMatrix, weights: [Float], terms: [[Int32]], termCount: Int, most: Int
  ) -> DenseMatrix {
    var sums = DenseMatrix(rows: termCount + 1, columns: points.columns)
    var totals = [Float](repeating: 0, count: termCount + 1)
    for row in 0..<points.rows {
      for term in terms[row] + [Int32(termCount)] {
        sums.add(points, row, to: Int(term), factor: weights[row])
        totals[Int(term)] += weights[row]
      }
    }
    let all = totals[termCount]
    var strength = [Float](repeating: -1, count: termCount)
    for term in 0..<termCount where totals[term] >= 3 {
      let square = sums.dot(term, sums, term) / (totals[term] * totals[term])
      let cross = sums.dot(term, sums, termCount) / (totals[term] * max(all, 1))
      let middle = sums.dot(termCount, sums, termCount) / max(all * all, 1)
      strength[term] =
        (totals[term] * max(0, square - 2 * cross + middle)).squareRoot()
    }
    let order = (0..<termCount).filter { strength[$0] > 0 }.sorted {
      strength[$0] == strength[$1] ? $0 < $1 : strength[$0] > strength[$1]
    }
    let kept = order.prefix(most)
    var means = DenseMatrix(rows: kept.count, columns: points.columns)
    for (target, term) in kept.enumerated() { means.add(sums, term, to: target, factor: 1) }
    means.normalizeRows()
    return means
  }

  /// `cosines[row * means.rows + mean]`.
  private static func similarities(_ points: DenseMatrix, _ means: DenseMatrix) -> [Float] {
    var cosines = [Float](repeating: 0, count: points.rows * means.rows)
    let lanes = points.lanes
    cosines.withUnsafeMutableBufferPointer { out in
      points.storage.withUnsafeBufferPointer { points in
        means.storage.withUnsafeBufferPointer { middle in
          for row in 0..<(out.count / max(means.rows, 1)) {
            for mean in 0..<means.rows {
              var sum = SIMD16<Float>.zero
              for lane in 0..<lanes {
                sum += points[row * lanes + lane] * middle[mean * lanes + lane]
              }
              out[row * means.rows + mean] = sum.sum()
            }
          }
        }
      }
    }
    return cosines
  }
}
