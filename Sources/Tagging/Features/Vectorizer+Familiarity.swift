import Language

extension Vectorizer {
  /// How much of each row its fold's others have met (``Scorer/familiarity``), as if the row were a
  /// text that comes after they were learned.
  ///
  /// - Parameters:
  ///   - wanted: the rows of which it is wanted; the rows of no fold are not among the others.
  ///   - folds: the fold of each of them.
  /// - Complexity: O(entries of the rows).
  func familiarity(_ rows: SparseRows, of wanted: [Int32], folds: [Int]) -> [Float] {
    let counted = options.start(.words)..<options.start(.pairs)
    var isCounted = [Bool](repeating: false, count: width)
    for bucket in counted where column[bucket] >= 0 { isCounted[Int(column[bucket])] = true }
    // The fold of a column that only one has; −1 where none, −2 where several have it.
    var only = [Int8](repeating: -1, count: width)
    for (row, fold) in zip(wanted, folds) {
      for at in rows.starts[Int(row)]..<rows.starts[Int(row) + 1] {
        let column = Int(rows.indices[at])
        guard column < width else { continue }
        if only[column] == -1 {
          only[column] = Int8(truncatingIfNeeded: fold)
        } else if only[column] != Int8(truncatingIfNeeded: fold) {
          only[column] = -2
        }
      }
    }
    // Both blocks weigh the same, and the squares of each sum to the square of its weight.
    let whole =
      Self.blockWeights[FeatureOptions.Block.words.rawValue]
      * Self.blockWeights[FeatureOptions.Block.words.rawValue]
      + Self.blockWeights[FeatureOptions.Block.characters.rawValue]
      * Self.blockWeights[FeatureOptions.Block.characters.rawValue]
    return wanted.map { row in
      var unseen: Float = 0
      for at in rows.starts[Int(row)]..<rows.starts[Int(row) + 1] {
        let column = Int(rows.indices[at])
        guard column < width, isCounted[column], only[column] != -2 else { continue }
        unseen += rows.values[at] * rows.values[at]
      }
      return max(0, 1 - unseen / whole).squareRoot()
    }
  }
}
