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
  static func matrix(_ documents: [[Int32]], features: Int, minimum: Int) -> SparseMatrix {
    let frequency = documentFrequencies(documents, features: features)
    var column = [Int32](repeating: -1, count: features)
    var idf: [Float] = []
    for feature in 0..<features where frequency[feature] >= minimum {
      column[feature] = Int32(idf.count)
      idf.append(Float(inverse(frequency[feature], of: documents.count)))
    }
    var matrix = SparseMatrix(width: idf.count)
    for document in documents {
      var row: [(column: Int32, value: Float)] = []
      for (feature, count) in counts(document) where column[Int(feature)] >= 0 {
        let index = column[Int(feature)]
        row.append((index, dampened(count) * idf[Int(index)]))
      }
      matrix.append(normalized(row))
    }
    return matrix
  }

  /// `1 + ln tf`.
  static func dampened(_ count: Int) -> Float { 1 + log(Float(count)) }

  /// In how many documents each feature occurs.
  static func documentFrequencies(_ documents: [[Int32]], features: Int) -> [Int] {
    var frequency = [Int](repeating: 0, count: features)
    for document in documents {
      for (feature, _) in counts(document) { frequency[Int(feature)] += 1 }
    }
    return frequency
  }

  /// `1 + ln((1 + n) / (1 + df))`.
  static func inverse(_ frequency: Int, of documents: Int) -> Double {
    1 + log(Double(1 + documents) / Double(1 + frequency))
  }

  /// The features of a document with their counts, ascending.
  static func counts(_ document: [Int32]) -> [(feature: Int32, count: Int)] {
    var result: [(feature: Int32, count: Int)] = []
    for feature in document.sorted() {
      if let last = result.last, last.feature == feature {
        result[result.count - 1].count += 1
      } else {
        result.append((feature, 1))
      }
    }
    return result
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
    for index in 0..<a.height {
      var row = a.row(index).map { (column: a.columns[$0], value: a.values[$0]) }
      row += b.row(index).map { (column: b.columns[$0] + Int32(a.width), value: b.values[$0]) }
      matrix.append(normalized(row))
    }
    return matrix
  }
}
