#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Vectors of stems learned from the documents themselves: stems that keep the same company get
/// near ones, so that "refund" and "money back" meet.
///
/// Co-occurrence within the whole document, nearer words weighing more; positive pointwise mutual
/// information with context counts to the power of 0.75; truncated SVD. Source: O. Levy, Y. Goldberg,
/// I. Dagan, "Improving distributional similarity with lessons learned from word embeddings", TACL 3,
/// 2015.
enum WordVectors {
  /// How far two words may stand apart.
  static let window = 50

  /// One row of length 1 a stem; `documents` are lists of stem numbers in text order.
  static func learn(_ documents: [[Int32]], stems: Int, rank: Int, seed: UInt64) -> DenseMatrix {
    var vectors = TruncatedSVD.scores(
      of: information(cooccurrence(documents), stems: stems), rank: rank, seed: seed)
    vectors.normalizeRows()
    return vectors
  }

  /// Pairs (a, b) with a ≤ b as `a << 32 | b`, sorted, with their weights.
  private static func cooccurrence(_ documents: [[Int32]]) -> [(key: UInt64, weight: Float)] {
    var slots: [UInt64: Int] = [:]
    var pairs: [(key: UInt64, weight: Float)] = []
    for document in documents {
      for (index, word) in document.enumerated() where word >= 0 {
        for other in Swift.max(0, index - window)..<index where document[other] >= 0 {
          let a = UInt64(min(word, document[other]))
          let b = UInt64(Swift.max(word, document[other]))
          let key = a << 32 | b
          let weight = Float(window + 1 - (index - other)) / Float(window)
          if let slot = slots[key] {
            pairs[slot].weight += weight
          } else {
            slots[key] = pairs.count
            pairs.append((key, weight))
          }
        }
      }
    }
    return pairs.sorted { $0.key < $1.key }
  }

  /// The positive pointwise mutual information of every pair, both ways.
  private static func information(_ pairs: [(key: UInt64, weight: Float)], stems: Int)
    -> SparseMatrix
  {
    var total = [Double](repeating: 0, count: stems)
    for pair in pairs {
      let (a, b) = (Int(pair.key >> 32), Int(pair.key & 0xFFFF_FFFF))
      total[a] += Double(pair.weight)
      total[b] += Double(pair.weight)
    }
    let context = total.map { pow($0, 0.75) }
    let sum = context.reduce(0, +)
    var rows = [[(column: Int32, value: Float)]](repeating: [], count: stems)
    for pair in pairs {
      let (a, b) = (Int(pair.key >> 32), Int(pair.key & 0xFFFF_FFFF))
      let weight = Double(pair.weight) * (a == b ? 2 : 1)
      let forth = log(weight * sum / (total[a] * context[b]))
      if forth > 0 { rows[a].append((Int32(b), Float(forth))) }
      if a == b { continue }
      let back = log(weight * sum / (total[b] * context[a]))
      if back > 0 { rows[b].append((Int32(a), Float(back))) }
    }
    var matrix = SparseMatrix(width: stems)
    for row in rows { matrix.append(row.sorted { $0.column < $1.column }) }
    return matrix
  }
}
