/// Documents as points: what they say (latent semantic analysis of words and character n-grams) and
/// what company their words keep (word vectors), so that the cosine of two is their likeness.
enum Embedding {
  /// Dimensions of the first and of the second part.
  static let (latentRank, wordRank) = (150, 100)
  /// The share of the likeness that each part has.
  static let (latentShare, wordShare): (Float, Float) = (0.6, 0.4)

  /// One row of length 1 a document (of zeros where it has no usable word).
  static func points(of corpus: Corpus, seed: UInt64) -> DenseMatrix {
    let stems = corpus.documents.map { $0.stems.filter { $0 >= 0 } }
    var grams = CharacterGrams()
    let characters = corpus.documents.map { grams.grams(of: $0) }
    let words = TFIDF.matrix(stems, features: corpus.vocabulary.stems.count, minimum: 2)
    let joined = TFIDF.joined(
      words, TFIDF.matrix(characters, features: grams.count, minimum: 2))
    var latent = TruncatedSVD.scores(of: joined, rank: latentRank, seed: seed)
    latent.normalizeRows()
    let company = wordPoints(corpus, words: words, seed: seed &+ 1)
    return side(latent, company)
  }

  /// Sums of word vectors by TF-IDF, without their common direction.
  private static func wordPoints(_ corpus: Corpus, words: SparseMatrix, seed: UInt64)
    -> DenseMatrix
  {
    let documents = corpus.documents.map(\.stems)
    let column = columns(documents, features: corpus.vocabulary.stems.count)
    let vectors = WordVectors.learn(
      documents.map { $0.map { $0 < 0 ? -1 : column[Int($0)] } }, stems: words.width,
      rank: wordRank, seed: seed)
    var points = words.times(vectors)
    removeCommonDirection(&points)
    points.normalizeRows()
    return points
  }

  /// The column of each feature in the TF-IDF matrix, −1 where it is too rare.
  private static func columns(_ documents: [[Int32]], features: Int) -> [Int32] {
    let frequency = TFIDF.documentFrequencies(
      documents.map { $0.filter { $0 >= 0 } }, features: features)
    var next: Int32 = 0
    return frequency.map { count in
      guard count >= 2 else { return -1 }
      next += 1
      return next - 1
    }
  }

  /// Takes the first principal direction (uncentred) out of every row: what all documents share.
  ///
  /// Source: S. Arora, Y. Liang, T. Ma, "A simple but tough-to-beat baseline for sentence
  /// embeddings", ICLR 2017.
  static func removeCommonDirection(_ points: inout DenseMatrix) {
    guard points.columns > 0 else { return }
    let eigen = SymmetricEigen(points.gram(), size: points.columns)
    var direction = DenseMatrix(rows: 1, columns: points.columns)
    for column in 0..<points.columns {
      direction[0, column] = Float(eigen.vectors[column * points.columns])
    }
    for row in 0..<points.rows {
      let amount = SIMD16<Float>(repeating: points.dot(row, direction, 0))
      for lane in 0..<points.lanes {
        points.storage[row * points.lanes + lane] -= amount * direction.storage[lane]
      }
    }
  }

  /// Both parts side by side, weighted so that cosines add up by the shares.
  private static func side(_ a: DenseMatrix, _ b: DenseMatrix) -> DenseMatrix {
    var joined = DenseMatrix(rows: a.rows, columns: (a.lanes + b.lanes) * 16)
    let first = SIMD16<Float>(repeating: latentShare.squareRoot())
    let second = SIMD16<Float>(repeating: wordShare.squareRoot())
    for row in 0..<a.rows {
      for lane in 0..<a.lanes {
        joined.storage[row * joined.lanes + lane] = first * a.storage[row * a.lanes + lane]
      }
      for lane in 0..<b.lanes {
        joined.storage[row * joined.lanes + a.lanes + lane] =
          second * b.storage[row * b.lanes + lane]
      }
    }
    joined.normalizeRows()
    return joined
  }
}
