import FeedbackModel
import Language

/// Chooses the items whose label would teach a model most: those it is unsure of, that stand for
/// many others, and that differ from one another.
///
/// Such items train and never measure: they are the hard ones.
public enum ItemsToLearn {
  /// At most so many of the most promising items are compared with one another.
  static let candidates = 2_000

  /// Chooses items one after another by `doubt × (0.2 + typicality) × (1 − likeness to those
  /// chosen)`.
  ///
  /// Doubt is 1 less the confidence in the best process, typicality the mean likeness to a sample
  /// of all items, likeness the cosine of the words, the rarer the weightier.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - items: Tagged items; those with a label or without words are passed over.
  /// - Returns: The positions in `items`, the best first.
  /// - Complexity: O(items + count × 2000).
  public static func choose(_ count: Int, from items: [FeedbackItem]) -> [Int] {
    let open = items.indices.filter {
      items[$0].labels?.process.isEmpty ?? true && items[$0].tags?.process != nil
    }
    guard count > 0, !open.isEmpty else { return [] }
    let inputs = open.map { FeatureInput(text: items[$0].text) }
    let options = FeatureOptions(pairReach: 0)
    let rows = Vectorizer(inputs, options: options).rows(inputs)
    let typical = typicality(rows, sample: sample(open.map { items[$0].id }))
    var scores = open.indices.map { position -> Double in
      let confidence = items[open[position]].tags?.process?.forced?.confidence ?? 0
      return (1 - confidence) * (0.2 + Double(typical[position]))
    }
    var left = Array(
      open.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
        .prefix(candidates))
    var chosen: [Int] = []
    var likeness = [Float](repeating: 0, count: rows.count)
    while chosen.count < count, !left.isEmpty {
      let best = left.max { a, b in
        let (x, y) = (scores[a] * Double(1 - likeness[a]), scores[b] * Double(1 - likeness[b]))
        return x != y ? x < y : a > b
      }
      guard let best else { break }
      chosen.append(open[best])
      left.removeAll { $0 == best }
      scores[best] = 0
      let cosines = rows.cosines(with: best, of: left)
      for (position, cosine) in zip(left, cosines) {
        likeness[position] = max(likeness[position], min(1, cosine))
      }
    }
    return chosen
  }

  /// Two hundred positions, drawn by a hash of the id.
  private static func sample(_ ids: [String]) -> [Int] {
    let hashes = ids.map { StableHash.hash($0) }
    return Array(
      ids.indices.sorted { hashes[$0] != hashes[$1] ? hashes[$0] < hashes[$1] : $0 < $1 }
        .prefix(200))
  }

  /// The mean cosine of each row with the rows of a sample, which is the cosine's numerator with
  /// their sum.
  private static func typicality(_ rows: SparseRows, sample: [Int]) -> [Float] {
    var mean = [Float](repeating: 0, count: rows.width)
    for row in sample {
      let scale = 1 / (max(rows.squares[row], 1e-9).squareRoot() * Float(sample.count))
      for at in rows.starts[row]..<rows.starts[row + 1] {
        mean[Int(rows.indices[at])] += scale * rows.values[at]
      }
    }
    return (0..<rows.count).map { row in
      var sum: Float = 0
      for at in rows.starts[row]..<rows.starts[row + 1] {
        sum += mean[Int(rows.indices[at])] * rows.values[at]
      }
      return sum / max(rows.squares[row], 1e-9).squareRoot()
    }
  }
}

extension SparseRows {
  /// The cosines of one row with others.
  func cosines(with row: Int, of others: [Int]) -> [Float] {
    var scratch: [Int32: Float] = [:]
    for at in starts[row]..<starts[row + 1] { scratch[indices[at]] = values[at] }
    return others.map { other in
      var sum: Float = 0
      for at in starts[other]..<starts[other + 1] {
        if let value = scratch[indices[at]] { sum += value * values[at] }
      }
      return sum / max((squares[row] * squares[other]).squareRoot(), 1e-9)
    }
  }
}
