/// What part of a score's variance goes with each of a few yes-or-no columns: the average, over all
/// orders of entering the columns, of what each adds to R² (Shapley, or LMG), signed by the sign of
/// its coefficient in the full model.
///
/// Source: R. H. Lindeman, P. F. Merenda and R. Z. Gold, "Introduction to Bivariate and Multivariate
/// Analysis" (1980); U. Grömping, "Relative importance for linear regression in R: the package
/// relaimpo", Journal of Statistical Software 17 (2006).
public struct ShapleyShares: Sendable, Equatable {
  /// Signed share of the explained variance by column; absolute values add up to 1.
  public var shares: [Double]
  /// Intervals of `shares` by bootstrap of groups, percentiles.
  public var shareIntervals: [Interval]
  /// By how much the mean score differs from what it is without the rows that have the column.
  public var leaveOneOut: [Double]
  /// Intervals of `leaveOneOut`, by the same bootstrap.
  public var leaveOneOutIntervals: [Interval]
  /// R² of all columns together.
  public var explained: Double

  /// Fits the model; nil where there is nothing to explain.
  ///
  /// - Parameters:
  ///   - values: The score of each row.
  ///   - columns: A row each, of noughts and ones; at most 14 columns.
  ///   - groups: Rows of one group (a customer) are drawn together.
  ///   - resamples: The number of bootstrap samples. The default is 200.
  ///   - seed: The seed of the bootstrap.
  /// - Complexity: O(resamples × (rows × columns² + 2^columns × columns²)).
  public init?(
    values: [Double], columns: [[Double]], groups: [UInt64], resamples: Int = 200,
    seed: UInt64 = 1
  ) {
    guard let count = columns.first?.count, 1...14 ~= count, values.count == columns.count,
      groups.count == values.count
    else { return nil }
    let all = [Double](repeating: 1, count: values.count)
    guard let whole = Self.decompose(values, columns, weights: all) else { return nil }
    shares = whole.shares
    explained = whole.explained
    leaveOneOut = Self.leaveOneOut(values, columns, weights: all)
    var members: [UInt64: [Int]] = [:]
    for (index, group) in groups.enumerated() { members[group, default: []].append(index) }
    let keys = members.keys.sorted()
    var random = SplitMix64(seed: seed)
    var drawnShares = [[Double]](repeating: [], count: count)
    var drawnLeave = [[Double]](repeating: [], count: count)
    for _ in 0..<resamples {
      var weights = [Double](repeating: 0, count: values.count)
      for _ in keys {
        for index in members[keys[random.below(keys.count)]] ?? [] { weights[index] += 1 }
      }
      guard let part = Self.decompose(values, columns, weights: weights) else { continue }
      let leave = Self.leaveOneOut(values, columns, weights: weights)
      for column in 0..<count {
        drawnShares[column].append(part.shares[column])
        drawnLeave[column].append(leave[column])
      }
    }
    shareIntervals = drawnShares.map(Self.middle)
    leaveOneOutIntervals = drawnLeave.map(Self.middle)
  }

  /// The middle 95 % of the values.
  static func middle(_ values: [Double]) -> Interval {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return Interval(-1, 1) }
    let cut = Int(0.025 * Double(sorted.count))
    guard cut > 0 else { return Interval(first, last) }
    return Interval(sorted[cut], sorted[sorted.count - 1 - cut])
  }

  private static func leaveOneOut(
    _ values: [Double], _ columns: [[Double]], weights: [Double]
  ) -> [Double] {
    var (n, sum) = (0.0, 0.0)
    let count = columns.first?.count ?? 0
    var own = [(n: Double, sum: Double)](repeating: (0, 0), count: count)
    for (index, value) in values.enumerated() {
      let weight = weights[index]
      n += weight
      sum += weight * value
      for column in 0..<count where columns[index][column] > 0 {
        own[column].n += weight
        own[column].sum += weight * value
      }
    }
    return own.map { part in
      n > part.n && n > 0 ? sum / n - (sum - part.sum) / (n - part.n) : 0
    }
  }

  /// Signed shares and R² from the weighted cross-products.
  static func decompose(
    _ values: [Double], _ columns: [[Double]], weights: [Double]
  ) -> (shares: [Double], raw: [Double], explained: Double)? {
    let k = columns.first?.count ?? 0
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    // Centred cross-products: columns, then the score as column k.
    var means = [Double](repeating: 0, count: k + 1)
    for (index, row) in columns.enumerated() where weights[index] > 0 {
      for a in 0..<k { means[a] += weights[index] * row[a] }
      means[k] += weights[index] * values[index]
    }
    for a in 0...k { means[a] /= total }
    var cross = SymmetricMatrix(size: k + 1)
    for (index, row) in columns.enumerated() where weights[index] > 0 {
      let centred = (row + [values[index]]).enumerated().map { $1 - means[$0] }
      for a in 0...k {
        for b in 0...a { cross[a, b] += weights[index] * centred[a] * centred[b] }
      }
    }
    for a in 0...k { for b in 0..<a { cross[b, a] = cross[a, b] } }
    guard cross[k, k] > 1e-12 else { return nil }
    let fits = explainedBySubset(cross, k)
    var raw = [Double](repeating: 0, count: k)
    // The Shapley weight of a subset of size s without the column: s! (k − s − 1)! / k!.
    let weight = (0..<k).map { s in
      Elementary.exp(
        GammaFunctions.logGamma(Double(s + 1)) + GammaFunctions.logGamma(Double(k - s))
          - GammaFunctions.logGamma(Double(k + 1)))
    }
    for subset in 0..<(1 << k) {
      let size = subset.nonzeroBitCount
      for column in 0..<k where subset & (1 << column) == 0 {
        raw[column] += weight[size] * max(0, fits[subset | 1 << column] - fits[subset])
      }
    }
    let explained = fits[(1 << k) - 1]
    let signs = coefficientSigns(cross, k)
    let sum = raw.reduce(0, +)
    guard sum > 1e-12 else { return nil }
    return (zip(raw, signs).map { $0 / sum * $1 }, raw, explained)
  }

  /// R² of every subset of columns.
  ///
  /// Subsets are visited in Gray-code order, so that each differs from the last by one sweep of the
  /// cross-product matrix (J. H. Goodnight, "A tutorial on the SWEEP operator", The American
  /// Statistician 33, 1979).
  private static func explainedBySubset(_ cross: SymmetricMatrix, _ k: Int) -> [Double] {
    var fits = [Double](repeating: 0, count: 1 << k)
    var matrix = cross
    var present = 0
    // A column that others already determine cannot be swept; it adds nothing.
    var swept = 0
    for step in 1..<(1 << k) {
      let column = step.trailingZeroBitCount
      present ^= 1 << column
      if swept & (1 << column) != 0 {
        sweep(&matrix, column, reverse: true)
        swept ^= 1 << column
      } else if present & (1 << column) != 0,
        matrix[column, column] > 1e-9 * max(cross[column, column], 1e-300)
      {
        sweep(&matrix, column, reverse: false)
        swept ^= 1 << column
      }
      fits[present] = max(0, 1 - matrix[k, k] / cross[k, k])
    }
    return fits
  }

  private static func sweep(_ matrix: inout SymmetricMatrix, _ pivot: Int, reverse: Bool) {
    let n = matrix.size
    let d = matrix[pivot, pivot]
    guard d != 0 else { return }
    let sign = reverse ? -1.0 : 1.0
    for a in 0..<n where a != pivot {
      let factor = matrix[a, pivot] / d
      for b in 0..<n where b != pivot { matrix[a, b] -= factor * matrix[pivot, b] }
    }
    for a in 0..<n where a != pivot {
      matrix[a, pivot] *= sign / d
      matrix[pivot, a] *= sign / d
    }
    matrix[pivot, pivot] = -1 / d
  }

  private static func coefficientSigns(_ cross: SymmetricMatrix, _ k: Int) -> [Double] {
    var normal = SymmetricMatrix(size: k)
    for a in 0..<k { for b in 0..<k { normal[a, b] = cross[a, b] } }
    for a in 0..<k { normal[a, a] += 1e-9 * max(1, cross[a, a]) }
    let right = (0..<k).map { cross[$0, k] }
    let solved = normal.cholesky()?.solve(right) ?? right
    return solved.map { $0 < 0 ? -1 : 1 }
  }
}
