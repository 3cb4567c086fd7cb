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

  /// One row of length 1 a stem; `documents` are lists of stem numbers in text order, below 0 for
  /// none, and `keys` the stems' hashes.
  static func learn(
    _ documents: [[Int32]], keys: [UInt64], rank: Int, seed: UInt64, iterations: Int
  )
    -> DenseMatrix
  {
    var vectors = TruncatedSVD.scores(
      of: information(documents, stems: keys.count), keys: keys, rank: rank, seed: seed,
      iterations: iterations)
    vectors.normalizeRows()
    return vectors
  }

  /// The positive pointwise mutual information of every pair, a row a stem.
  private static func information(_ documents: [[Int32]], stems: Int) -> SparseMatrix {
    let places = Places(documents, stems: stems)
    // Every pair counts from both its ends, so a stem's row sums to its total.
    var weights = [Float](repeating: 0, count: stems)
    var total = [Double](repeating: 0, count: stems)
    var touched: [Int32] = []
    var counts = SparseMatrix(width: stems)
    for stem in 0..<stems {
      for place in places.of(stem) {
        let document = documents[Int(place.document)]
        let index = Int(place.index)
        let near = max(0, index - window)..<min(document.count, index + window + 1)
        for other in near where document[other] >= 0 && other != index {
          let column = Int(document[other])
          if weights[column] == 0 { touched.append(document[other]) }
          weights[column] += Float(window + 1 - abs(index - other)) / Float(window)
        }
      }
      counts.append(touched.map { ($0, weights[Int($0)]) })
      for column in touched {
        total[stem] += Double(weights[Int(column)])
        weights[Int(column)] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    let context = total.map { pow($0, 0.75) }
    let sum = context.reduce(0, +)
    var matrix = SparseMatrix(width: stems)
    var row: [(column: Int32, value: Float)] = []
    for stem in 0..<stems {
      row.removeAll(keepingCapacity: true)
      let factor = Float(sum / max(total[stem], 1e-9))
      for entry in counts.row(stem) {
        let column = Int(counts.columns[entry])
        let ratio = counts.values[entry] * factor / Float(context[column])
        if ratio > 1 { row.append((Int32(column), log(ratio))) }
      }
      matrix.append(row)
    }
    return matrix
  }

  /// Where each stem stands.
  private struct Places {
    private var starts: [Int]
    private var entries: [(document: Int32, index: Int32)]

    init(_ documents: [[Int32]], stems: Int) {
      starts = [Int](repeating: 0, count: stems + 1)
      for document in documents {
        for stem in document where stem >= 0 { starts[Int(stem) + 1] += 1 }
      }
      for stem in 0..<stems { starts[stem + 1] += starts[stem] }
      var next = starts
      entries = [(document: Int32, index: Int32)](repeating: (0, 0), count: starts[stems])
      for (number, document) in documents.enumerated() {
        for (index, stem) in document.enumerated() where stem >= 0 {
          entries[next[Int(stem)]] = (Int32(number), Int32(index))
          next[Int(stem)] += 1
        }
      }
    }

    func of(_ stem: Int) -> ArraySlice<(document: Int32, index: Int32)> {
      entries[starts[stem]..<starts[stem + 1]]
    }
  }
}
