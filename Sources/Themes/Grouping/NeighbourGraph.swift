/// Each document's nearest ones, joined both ways.
struct NeighbourGraph: Sendable {
  /// The documents beside each document, ascending.
  private(set) var neighbours: [[Int32]] = []
  /// The weight of each edge, divided by the root of both ends' sums.
  private(set) var weights: [[Float]] = []

  /// Joins each of the points to its `count` nearest by cosine; the weight of an edge is the cosine
  /// squared.
  ///
  /// Complexity: O(points² × dimensions), with a smaller factor from 4,000 points on, where only
  /// near cells are searched.
  init(_ points: DenseMatrix, count: Int) {
    let nearest = Self.nearest(points, count: count)
    var edges = [[(Int32, Float)]](repeating: [], count: points.rows)
    for (row, list) in nearest.enumerated() {
      for (other, cosine) in list where cosine > 0 {
        edges[row].append((Int32(other), cosine * cosine))
        edges[other].append((Int32(row), cosine * cosine))
      }
    }
    var sums = [Float](repeating: 0, count: points.rows)
    for row in edges.indices {
      edges[row].sort { $0.0 < $1.0 }
      var kept: [(Int32, Float)] = []
      for edge in edges[row] where kept.last?.0 != edge.0 { kept.append(edge) }
      edges[row] = kept
      sums[row] = kept.reduce(0) { $0 + $1.1 }
    }
    neighbours = edges.map { $0.map(\.0) }
    weights = edges.enumerated().map { row, list in
      list.map { $0.1 / (sums[row] * sums[Int($0.0)]).squareRoot() }
    }
  }

  /// Moves each point towards its neighbours: `F ← mix × W F + (1 − mix) × start`, rows of length 1
  /// at the end.
  ///
  /// What belongs together draws together, which is what makes groups stand apart. Source: D. Zhou
  /// et al., "Learning with local and global consistency", NIPS 2003.
  func smoothed(_ start: DenseMatrix, mix: Float, rounds: Int) -> DenseMatrix {
    var points = start
    let lanes = start.lanes
    let rest = SIMD16<Float>(repeating: 1 - mix)
    for _ in 0..<rounds {
      var next = start
      next.storage.withUnsafeMutableBufferPointer { out in
        points.storage.withUnsafeBufferPointer { input in
          for row in 0..<start.rows {
            let target = row * lanes
            for lane in 0..<lanes { out[target + lane] *= rest }
            let (list, factors) = (neighbours[row], weights[row])
            for (index, other) in list.enumerated() {
              let factor = SIMD16<Float>(repeating: mix * factors[index])
              let source = Int(other) * lanes
              for lane in 0..<lanes { out[target + lane] += factor * input[source + lane] }
            }
          }
        }
      }
      points = next
    }
    points.normalizeRows()
    return points
  }

  private static func nearest(_ points: DenseMatrix, count: Int) -> [[(Int, Float)]] {
    let cells = Cells(points)
    return (0..<points.rows).map { row in
      var best: [(Int, Float)] = []
      best.reserveCapacity(count + 1)
      for cell in cells.near(row) {
        for other in cells.members[cell] where other != row {
          let cosine = points.dot(row, points, other)
          if best.count == count, let worst = best.last, !comesBefore((other, cosine), worst) {
            continue
          }
          var slot = best.count
          while slot > 0, comesBefore((other, cosine), best[slot - 1]) { slot -= 1 }
          best.insert((other, cosine), at: slot)
          if best.count > count { best.removeLast() }
        }
      }
      return best
    }
  }

  private static func comesBefore(_ a: (Int, Float), _ b: (Int, Float)) -> Bool {
    a.1 == b.1 ? a.0 < b.0 : a.1 > b.1
  }
}

/// Points sorted into cells round some of them, so that neighbours are sought nearby only.
struct Cells: Sendable {
  /// The points of each cell.
  private(set) var members: [[Int]]
  private var order: [[Int]] = []
  private var home: [Int] = []

  /// How many cells round a point's own are searched.
  static let searched = 6

  /// One cell up to 4,000 points, else about the root of their number.
  init(_ points: DenseMatrix) {
    guard points.rows > 4000 else {
      members = [Array(0..<points.rows)]
      return
    }
    let count = Int(Double(points.rows).squareRoot())
    var groups = SphericalKMeans(points, weights: nil, count: count, seed: 7, rounds: 3)
    groups.fill(points)
    members = [[Int]](repeating: [], count: count)
    for (point, group) in groups.assignment.enumerated() { members[group].append(point) }
    home = groups.assignment
    order = (0..<count).map { a in
      let cosines = (0..<count).map { groups.centres.dot(a, groups.centres, $0) }
      let sorted = (0..<count).sorted { x, y in
        if x == a || y == a { return x == a && y != a }
        return cosines[x] == cosines[y] ? x < y : cosines[x] > cosines[y]
      }
      return Array(sorted.prefix(Self.searched))
    }
  }

  /// The cells in which a point's neighbours are sought.
  func near(_ point: Int) -> [Int] { order.isEmpty ? [0] : order[home[point]] }
}
