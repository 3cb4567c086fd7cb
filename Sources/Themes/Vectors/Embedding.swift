import FeedbackModel

/// Documents as points: what they say (latent semantic analysis of words and character n-grams) and
/// what company their words keep (word vectors), so that the cosine of two is their likeness.
enum Embedding {
  /// How finely documents are told apart.
  struct Fineness: Sendable {
    /// Dimensions of the first part.
    var latent: Int
    /// Passes of the decomposition over its rows.
    var iterations: Int

    /// For many themes among all documents.
    static let whole = Fineness(latent: 150, iterations: 2)
    /// For a few themes in each of many silos, where fewer and surer dimensions serve as well.
    static let silos = Fineness(latent: 64, iterations: 3)
  }

  /// Dimensions of the second part.
  static let wordRank = 100
  /// The share of the likeness that each part has.
  static let (latentShare, wordShare): (Float, Float) = (0.6, 0.4)

  /// The most documents from which the directions are learned; the others are projected on them.
  static let learned = 5_000
  /// Features in fewer documents than this say nothing of what documents share.
  static let fewest = (words: 2, characters: 3)

  /// One row of length 1 a document (of zeros where it has no usable word).
  static func points(of corpus: Corpus, _ fineness: Fineness, seed: UInt64) -> DenseMatrix {
    let words = TFIDF.matrix(
      corpus.documents.map { $0.stems.filter { $0 >= 0 } },
      features: corpus.vocabulary.stems.count, minimum: fewest.words)
    let stemKeys = words.features.map { StableHash.hash(corpus.vocabulary.stems[Int($0)]) }
    var grams = CharacterGrams()
    let characters = TFIDF.matrix(
      corpus.documents.map { grams.grams(of: $0) }, features: grams.count,
      minimum: fewest.characters)
    var latent = TruncatedSVD.scores(
      of: TFIDF.joined(words.matrix, characters.matrix),
      keys: stemKeys + characters.features.map { grams.keys[Int($0)] },
      sample: sample(corpus), rank: fineness.latent, seed: seed,
      iterations: fineness.iterations)
    latent.normalizeRows()
    return side(latent, wordPoints(corpus, words, fineness, keys: stemKeys, seed: seed &+ 1))
  }

  /// The documents from which directions are learned, chosen by their words, so that the same are
  /// chosen whatever else there is; nil for all.
  private static func sample(_ corpus: Corpus) -> [Int]? {
    guard corpus.documents.count > learned else { return nil }
    let keyed = corpus.documents.indices.map {
      (key: StableHash.hash(corpus.documents[$0].text), document: $0)
    }
    return keyed.sorted { $0 < $1 }.prefix(learned).map(\.document).sorted()
  }

  /// Sums of word vectors by TF-IDF, without their common direction.
  private static func wordPoints(
    _ corpus: Corpus, _ words: (matrix: SparseMatrix, features: [Int32]),
    _ fineness: Fineness, keys: [UInt64], seed: UInt64
  ) -> DenseMatrix {
    var column = [Int32](repeating: -1, count: corpus.vocabulary.stems.count)
    for (number, feature) in words.features.enumerated() { column[Int(feature)] = Int32(number) }
    let vectors = WordVectors.learn(
      corpus.documents.map { $0.stems.map { $0 < 0 ? -1 : column[Int($0)] } }, keys: keys,
      rank: wordRank, seed: seed, iterations: fineness.iterations)
    var points = words.matrix.times(vectors)
    removeCommonDirection(&points)
    points.normalizeRows()
    return points
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
