/// Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
///
/// Source: G. Golub and C. Van Loan, "Matrix Computations", section 8.5.
struct SymmetricEigen {
  /// The largest first.
  let values: [Double]
  /// `vectors[row * size + k]` is the entry of eigenvector `k`, row-major.
  let vectors: [Double]

  /// Decomposes a matrix of `size` squared entries, row-major.
  init(_ matrix: [Double], size: Int) {
    var a = matrix
    var v = [Double](repeating: 0, count: size * size)
    for index in 0..<size { v[index * size + index] = 1 }
    let total = a.reduce(0) { $0 + $1 * $1 }
    for _ in 0..<30 {
      var off = 0.0
      for p in 0..<size {
        for q in p + 1..<max(size, p + 1) { off += a[p * size + q] * a[p * size + q] }
      }
      if off <= total * 1e-22 { break }
      a.withUnsafeMutableBufferPointer { a in
        v.withUnsafeMutableBufferPointer { v in Self.sweep(a, v, size) }
      }
    }
    let order = (0..<size).sorted {
      let (x, y) = (a[$0 * size + $0], a[$1 * size + $1])
      return x == y ? $0 < $1 : x > y
    }
    values = order.map { a[$0 * size + $0] }
    var sorted = [Double](repeating: 0, count: size * size)
    for (target, source) in order.enumerated() {
      for row in 0..<size { sorted[row * size + target] = v[row * size + source] }
    }
    vectors = sorted
  }

  private static func sweep(
    _ a: UnsafeMutableBufferPointer<Double>, _ v: UnsafeMutableBufferPointer<Double>, _ n: Int
  ) {
    for p in 0..<n {
      for q in p + 1..<max(n, p + 1) {
        let apq = a[p * n + q]
        if abs(apq) < 1e-300 { continue }
        let theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
        let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
        let c = 1 / (t * t + 1).squareRoot()
        let s = t * c
        // Rows first (contiguous), then columns.
        for k in 0..<n {
          let (x, y) = (a[p * n + k], a[q * n + k])
          a[p * n + k] = c * x - s * y
          a[q * n + k] = s * x + c * y
        }
        for k in 0..<n {
          let (x, y) = (a[k * n + p], a[k * n + q])
          a[k * n + p] = c * x - s * y
          a[k * n + q] = s * x + c * y
          let (z, w) = (v[k * n + p], v[k * n + q])
          v[k * n + p] = c * z - s * w
          v[k * n + q] = s * z + c * w
        }
      }
    }
  }
}
