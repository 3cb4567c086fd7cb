import Testing

@testable import Tagging

@Suite("Subspaces")
struct SubspaceTests {
  private static func matrix(_ rows: Int, _ columns: Int, seed: UInt64) -> DenseMatrix {
    var generator = SplitMix(seed)
    var matrix = DenseMatrix(rows: rows, columns: columns)
    for at in matrix.values.indices { matrix.values[at] = generator.normal() }
    return matrix
  }

  @Test("two rows at a time give the same products as one", arguments: [16, 37, 100])
  func productsOfTwoRows(columns: Int) {
    let matrix = Self.matrix(23, columns, seed: 3)
    var (first, second) = ([Float](repeating: 0, count: 23), [Float](repeating: 0, count: 23))
    matrix.multiply(4, and: 11, into: &first, &second)
    matrix.values.withUnsafeBufferPointer { values in
      func row(_ index: Int) -> UnsafeBufferPointer<Float> {
        UnsafeBufferPointer(rebasing: values[matrix.row(index)])
      }
      for other in 0..<23 {
        #expect(first[other] == DenseMatrix.dot(row(4), row(other)))
        #expect(second[other] == DenseMatrix.dot(row(11), row(other)))
      }
    }
  }

  @Test("what is reduced keeps the products of rows that lie in a small space", arguments: [1, 3])
  func reduced(jobs: Int) {
    // Rows are sums of five directions, so five dimensions hold all of them.
    let (parts, directions) = (Self.matrix(40, 5, seed: 5), Self.matrix(5, 60, seed: 7))
    var rows = SparseRows()
    for row in 0..<40 {
      let values = (0..<60).map { column in
        (0..<5).reduce(Float(0)) {
          $0 + parts.values[row * 5 + $1] * directions.values[$1 * 60 + column]
        }
      }
      for (column, value) in values.enumerated() { rows.append(Int32(column), value) }
      rows.endRow()
    }
    rows.width = 60
    let found = rows.reduced(to: 20, seed: 1, jobs: jobs)
    #expect(found.columns == 20)
    for (a, b) in [(0, 0), (0, 1), (7, 31), (39, 2)] {
      let kept = zip(found.row(a), found.row(b))
        .reduce(Float(0)) { $0 + found.values[$1.0] * found.values[$1.1] }
      let whole = zip(rows.starts[a]..<rows.starts[a + 1], rows.starts[b]..<rows.starts[b + 1])
        .reduce(Float(0)) { $0 + rows.values[$1.0] * rows.values[$1.1] }
      #expect(abs(kept - whole) < 0.01 * max(1, abs(whole)))
    }
    #expect(found.values == rows.reduced(to: 20, seed: 1, jobs: 2).values)
  }
}
