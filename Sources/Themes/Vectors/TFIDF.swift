#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Term weights: `(1 + ln tf) × (1 + ln((1 + n) / (1 + df)))`, rows of length 1.
///
/// Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988,
/// with the smoothing of scikit-learn's `TfidfTransformer`.
enum TFIDF {
  /// The weighted rows of documents given as lists of feature numbers; features in fewer than
  /// `minimum` documents are left out.
  ///
  /// - Returns: the rows, and the feature of each of their columns.
  static func matrix(_ documents: [[Int32]], features: Int, minimum: Int)
    -> (matrix: SparseMatrix, features: [Int32])
  {
    var frequency = [Int](repeating: 0, count: features)
    // Which document counted a feature last, so that none counts it twice.
    var last = [Int32](repeating: -1, count: features)
    for (number, document) in documents.enumerated() {
      for feature in document where last[Int(feature)] != Int32(number) {
        last[Int(feature)] = Int32(number)
        frequency[Int(feature)] += 1
      }
    }
    var column = [Int32](repeating: -1, count: features)
    var kept: [Int32] = []
    var idf: [Float] = []
    for feature in 0..<features where frequency[feature] >= minimum {
      column[feature] = Int32(idf.count)
      kept.append(Int32(feature))
      idf.append(Float(inverse(frequency[feature], of: documents.count)))
    }
    var matrix = SparseMatrix(width: idf.count)
    var counts = [Int](repeating: 0, count: idf.count)
    var row: [(column: Int32, value: Float)] = []
    for document in documents {
      row.removeAll(keepingCapacity: true)
      for feature in document where column[Int(feature)] >= 0 {
        let index = column[Int(feature)]
        if counts[Int(index)] == 0 { row.append((index, 0)) }
        counts[Int(index)] += 1
      }
      for place in row.indices {
        let index = Int(row[place].column)
        row[place].value = (counts[index] == 1 ? 1 : dampened(counts[index])) * idf[index]
        counts[index] = 0
      }
      matrix.append(normalized(row))
    }
    return (matrix, kept)
  }

  /// `1 + ln tf`.
  static func dampened(_ count: Int) -> Float { 1 + log(Float(count)) }

  /// `1 + ln((1 + n) / (1 + df))`.
  static func inverse(_ frequency: Int, of documents: Int) -> Double {
    1 + log(Double(1 + documents) / Double(1 + frequency))
  }

  /// A row of length 1.
  static func normalized(_ row: [(column: Int32, value: Float)])
    -> [(column: Int32, value: Float)]
  {
    let square = row.reduce(Float(0)) { $0 + $1.value * $1.value }
    guard square > 0 else { return row }
    let factor = 1 / square.squareRoot()
    return row.map { ($0.column, $0.value * factor) }
  }

  /// Two matrices of as many rows side by side, each row of length 1 again.
  static func joined(_ a: SparseMatrix, _ b: SparseMatrix) -> SparseMatrix {
    var matrix = SparseMatrix(width: a.width + b.width)
    var row: [(column: Int32, value: Float)] = []
    for index in 0..<a.height {
      row.removeAll(keepingCapacity: true)
      for entry in a.row(index) { row.append((a.columns[entry], a.values[entry])) }
      for entry in b.row(index) {
        row.append((b.columns[entry] + Int32(a.width), b.values[entry]))
      }
      matrix.append(normalized(row))
    }
    return matrix
  }
}
