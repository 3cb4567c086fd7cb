/// The nearest neighbours of texts, as a symmetric weighted graph, scaled by degree.
///
/// Labels spread over it as in D. Zhou et al., "Learning with Local and Global Consistency", 2003.
struct NeighbourGraph {
  /// How many neighbours each text looks to.
  static let neighbours = 15
  /// How many candidates are taken by the dense vectors and judged again by the sparse ones.
  static let candidates = 48
  private var edges: [[(to: Int32, weight: Float)]]

  /// Finds neighbours by `similarity = dense · dense + sparseShare × sparse · sparse`.
  init(dense: DenseMatrix, sparse: SparseRows, sparseShare: Float, jobs: Int) {
    let count = dense.rows
    let found = parallelMap((count + 255) / 256, jobs: jobs) { block in
      Self.nearest(block * 256..<min(count, block * 256 + 256), dense, sparse, sparseShare)
    }.flatMap { $0 }
    var links = [[Int32: Float]](repeating: [:], count: count)
    for (from, list) in found.enumerated() {
      for (to, similarity) in list {
        let weight = similarity * similarity
        links[from][to] = max(links[from][to] ?? 0, weight)
        links[Int(to)][Int32(from)] = max(links[Int(to)][Int32(from)] ?? 0, weight)
      }
    }
    edges = links.map { link in
      link.sorted { $0.key < $1.key }.map { (to: $0.key, weight: $0.value) }
    }
    let degree = edges.map { list in max(list.reduce(0) { $0 + $1.weight }, 1e-9).squareRoot() }
    for from in edges.indices {
      for at in edges[from].indices {
        edges[from][at].weight /= degree[from] * degree[Int(edges[from][at].to)]
      }
    }
  }

  /// Spreads probabilities: `F ← 0.8·W·F + 0.2·P`, twenty rounds; the first rows are known and
  /// stay as they are.
  func spread(_ start: DenseMatrix, fixed: Int) -> DenseMatrix {
    var current = start
    let columns = start.columns
    for _ in 0..<20 {
      var next = DenseMatrix(rows: start.rows, columns: columns)
      next.values.withUnsafeMutableBufferPointer { next in
        current.values.withUnsafeBufferPointer { current in
          for row in edges.indices {
            let to = row * columns
            if row < fixed {
              for column in 0..<columns { next[to + column] = start.values[to + column] }
              continue
            }
            for column in 0..<columns { next[to + column] = 0.2 * start.values[to + column] }
            for edge in edges[row] {
              let from = Int(edge.to) * columns
              let weight = 0.8 * edge.weight
              for column in 0..<columns { next[to + column] += weight * current[from + column] }
            }
          }
        }
      }
      current = next
    }
    return current
  }

  private static func nearest(
    _ block: Range<Int>, _ dense: DenseMatrix, _ sparse: SparseRows, _ share: Float
  ) -> [[(Int32, Float)]] {
    var scratch = [Float](repeating: 0, count: sparse.width)
    // Two rows at a time: reading all the others is what takes the time.
    var own = [Float](repeating: 0, count: dense.rows)
    var next = own
    return block.map { row in
      if (row - block.lowerBound) % 2 == 0 {
        dense.multiply(row, and: min(row + 1, dense.rows - 1), into: &own, &next)
      } else {
        swap(&own, &next)
      }
      own[row] = -2
      let best = top(own, candidates)
      for at in sparse.starts[row]..<sparse.starts[row + 1] {
        scratch[Int(sparse.indices[at])] = sparse.values[at]
      }
      let judged = best.map { other -> (Int32, Float) in
        var sum: Float = 0
        for at in sparse.starts[other]..<sparse.starts[other + 1] {
          sum += scratch[Int(sparse.indices[at])] * sparse.values[at]
        }
        let length = max(
          (sparse.squares[row] * sparse.squares[other]).squareRoot(), 1e-9)
        return (Int32(other), own[other] + share * sum / length)
      }
      for at in sparse.starts[row]..<sparse.starts[row + 1] {
        scratch[Int(sparse.indices[at])] = 0
      }
      return Array(
        judged.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.prefix(neighbours)
          .filter { $0.1 > 0 })
    }
  }

  /// The indices of the largest values, in no order that matters but always the same.
  private static func top(_ values: [Float], _ count: Int) -> [Int] {
    var kept: [Int] = []
    var smallest = -Float.infinity
    for index in values.indices where kept.count < count * 4 || values[index] > smallest {
      kept.append(index)
      if kept.count == count * 8 {
        kept.sort { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
        kept.removeLast(kept.count - count * 4)
        smallest = values[kept[kept.count - 1]]
      }
    }
    kept.sort { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    return Array(kept.prefix(count))
  }
}
