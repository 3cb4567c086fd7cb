/// The feature vectors of many texts: row r's entries are `starts[r]..<starts[r + 1]` of `indices`
/// and `values`.
struct SparseRows: Sendable {
  private(set) var starts: [Int] = [0]
  private(set) var indices: [Int32] = []
  private(set) var values: [Float] = []
  /// The sum of squares of each row.
  private(set) var squares: [Float] = []
  /// The number of columns.
  var width = 0
  /// So many last columns stand together at the end of each row, or in none of it: they can be
  /// multiplied as whole vectors.
  var tail = 0

  var count: Int { starts.count - 1 }

  mutating func append(_ index: Int32, _ value: Float) {
    indices.append(index)
    values.append(value)
  }

  /// The margin of a row under weights whose last is the bias.
  func product(_ row: Int, _ weights: [Float]) -> Float {
    var sum = weights[width]
    for at in starts[row]..<starts[row + 1] { sum += weights[Int(indices[at])] * values[at] }
    return sum
  }

  /// Ends the row that was being appended.
  mutating func endRow() {
    var square: Float = 0
    for value in values[(starts.last ?? 0)...] { square += value * value }
    squares.append(square)
    starts.append(indices.count)
  }
}
