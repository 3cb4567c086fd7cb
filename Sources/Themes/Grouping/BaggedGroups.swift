import Statistics

/// Groups that do not hang on single documents: points are grouped in several samples of themselves,
/// the groups that samples agree on are drawn together, and their means are the centres.
///
/// Source: F. Leisch, "Bagged clustering", SFB Adaptive Information Systems working paper 51, 1999.
enum BaggedGroups {
  /// How many samples, and the share of the points in each, in tenths.
  static let (bags, tenths) = (6, UInt64(8))
  /// Centres nearer than this are of one group.
  static let nearest = Float(0.7)

  /// A centre of one or several samples: the sum of theirs, and in which samples it stands.
  private struct Clump {
    var sum: [SIMD16<Float>]
    var samples: Set<Int>
    var weight: Float

    func cosine(_ other: Clump) -> Float {
      var (dot, a, b) = (SIMD16<Float>.zero, SIMD16<Float>.zero, SIMD16<Float>.zero)
      for lane in sum.indices {
        dot += sum[lane] * other.sum[lane]
        a += sum[lane] * sum[lane]
        b += other.sum[lane] * other.sum[lane]
      }
      return dot.sum() / (max(a.sum() * b.sum(), 1e-20)).squareRoot()
    }
  }

  /// One row a group, `count` of them where samples have as many; `keys` are hashes of the points' words, by which
  /// samples are drawn, so that a point is in the same ones whatever else there is.
  static func centres(
    _ points: DenseMatrix, weights: [Float], keys: [UInt64], seeds: TermSeeds,
    count: Int
  ) -> DenseMatrix {
    var clumps: [Clump] = []
    for bag in 0..<bags {
      let rows = keys.indices.filter {
        SplitMix64.mixed(keys[$0] &+ UInt64(bag)) % 10 < tenths
      }
      guard rows.count >= count else { continue }
      let local = points.rows(rows)
      let found = SphericalKMeans(
        local, weights: rows.map { weights[$0] },
        centres: seeds.centres(rows, weights: weights, count: count))
      var sizes = [Float](repeating: 0, count: count)
      for (place, group) in found.assignment.enumerated() { sizes[group] += weights[rows[place]] }
      for group in sizes.indices where sizes[group] > 0 {
        let lanes = found.centres.storage[group * points.lanes..<(group + 1) * points.lanes]
        clumps.append(Clump(sum: Array(lanes), samples: [bag], weight: sizes[group]))
      }
    }
    guard !clumps.isEmpty else {
      return seeds.centres(Array(keys.indices), weights: weights, count: count)
    }
    draw(&clumps)
    clumps.sort {
      if $0.samples.count != $1.samples.count { return $0.samples.count > $1.samples.count }
      return $0.weight > $1.weight
    }
    let count = min(clumps.count, count)
    var centres = DenseMatrix(rows: count, columns: points.columns)
    for row in 0..<count {
      for lane in 0..<points.lanes {
        centres.storage[row * points.lanes + lane] = clumps[row].sum[lane]
      }
    }
    centres.normalizeRows()
    return centres
  }

  /// Draws the nearest centres of different samples together, one pair after another.
  private static func draw(_ clumps: inout [Clump]) {
    var cosines = clumps.map { first in clumps.map { first.cosine($0) } }
    var alive = clumps.indices.map { _ in true }
    while true {
      var best: (a: Int, b: Int, cosine: Float) = (0, 0, nearest)
      for a in clumps.indices where alive[a] {
        for b in clumps.indices where b > a && alive[b] && cosines[a][b] > best.cosine {
          if clumps[a].samples.isDisjoint(with: clumps[b].samples) { best = (a, b, cosines[a][b]) }
        }
      }
      guard best.b > best.a else { break }
      for lane in clumps[best.a].sum.indices {
        clumps[best.a].sum[lane] += clumps[best.b].sum[lane]
      }
      clumps[best.a].samples.formUnion(clumps[best.b].samples)
      clumps[best.a].weight += clumps[best.b].weight
      alive[best.b] = false
      for other in clumps.indices where alive[other] && other != best.a {
        let cosine = clumps[best.a].cosine(clumps[other])
        cosines[best.a][other] = cosine
        cosines[other][best.a] = cosine
      }
    }
    clumps = zip(clumps, alive).filter(\.1).map(\.0)
  }
}
