extension DenseMatrix {
  /// Makes each row the softmax of itself.
  mutating func makeShares() {
    for row in 0..<rows {
      var largest = -Float.infinity
      for at in self.row(row) { largest = max(largest, values[at]) }
      for at in self.row(row) { values[at] = Float(exponential(Double(values[at] - largest))) }
    }
    normalizeSums()
  }

  /// Scales each row to a sum of one; rows of zeros stay.
  mutating func normalizeSums() {
    for row in 0..<rows {
      var sum: Float = 0
      for at in self.row(row) { sum += values[at] }
      guard sum > 0 else { continue }
      for at in self.row(row) { values[at] /= sum }
    }
  }
}
