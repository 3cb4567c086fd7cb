import FeedbackModel
import Statistics

/// What the audit makes of the owners that tags say: landed × owner corrected for wrong tags.
///
/// A mention tagged with owner t that landed with a has owner b with probability P(b | a, t). The
/// audit's rows, each weighted by one over its probability and scaled to their effective number,
/// are counts of b given t; P(· | t) is Dirichlet with them and a prior of one row, half for b = t
/// and half by how often each b is true. P(· | a, t) is Dirichlet with the rows that landed with a
/// and ten rows' worth of P(· | t): where a landing has few rows of its own, it has the company's
/// errors. The corrected matrix is Σ M[a,t]·P(b | a, t). Its intervals are the middle 95 % of 200
/// draws of both, with the counts drawn as Poisson.
///
/// Source: the misclassification matrix, A. Tenenbein, "A double sampling scheme for estimating from
/// misclassified multinomial data", Technometrics 14 (1972), with partial pooling.
struct AuditedOwners {
  /// Owners that may be true: the departments; tags may also be unassigned.
  let columns: [String]
  private let tags: [String]
  /// Effective rows by tag and truth, and the same by landing.
  private var pooled: [[Double]]
  private var byLanding: [String: [[Double]]] = [:]
  /// How often each owner is true.
  private var base: [Double]

  /// How many rows the company's errors count for at a landing.
  private static let pull = 10.0

  /// Nil where fewer than 30 rows say who owns what.
  init?(_ audit: Audit, columns: [String]) {
    let all = audit.rows.filter { row in
      row.trueDepartments.first.map(columns.contains) ?? false
    }
    let negative = all.filter { $0.polarity < 0 }
    let rows = negative.count >= 30 ? negative : all
    guard rows.count >= 30 else { return nil }
    self.columns = columns
    tags = columns + [Guess.unassigned]
    let (sum, squares) = rows.reduce(into: (0.0, 0.0)) { sums, row in
      let weight = 1e6 / Double(row.probability)
      sums.0 += weight
      sums.1 += weight * weight
    }
    let scale = sum / squares
    pooled = tags.map { _ in columns.map { _ in 0 } }
    base = columns.map { _ in 0 }
    for row in rows {
      guard let tag = tags.firstIndex(of: row.department),
        let truth = row.trueDepartments.first.flatMap(columns.firstIndex(of:))
      else { continue }
      let weight = 1e6 / Double(row.probability) * scale
      pooled[tag][truth] += weight
      base[truth] += weight
      byLanding[row.landed, default: tags.map { _ in columns.map { _ in 0 } }][tag][truth] += weight
    }
    let total = max(1e-9, base.reduce(0, +))
    base = base.map { $0 / total }
  }

  /// The corrected counts of one landing.
  func corrected(_ landing: String, _ counts: [String: Double]) -> [Double] {
    var none: SplitMix64?
    return corrected(landing, counts, pooledDraw(&none), &none)
  }

  /// The corrected counts of each landing, drawn 200 times.
  func draws(_ landings: [(id: String, counts: [String: Double])]) -> [[[Double]]] {
    var random: SplitMix64? = SplitMix64(seed: 0x6f77_6e65)
    return (0..<200).map { _ in
      let shared = pooledDraw(&random)
      return landings.map { corrected($0.id, $0.counts, shared, &random) }
    }
  }

  private func pooledDraw(_ random: inout SplitMix64?) -> [[Double]] {
    tags.indices.map { tag in
      Self.dirichlet(
        columns.indices.map { truth in
          pooled[tag][truth] + 0.5 * base[truth] + (tag == truth ? 0.5 : 0)
        }, &random)
    }
  }

  private func corrected(
    _ landing: String, _ counts: [String: Double], _ shared: [[Double]],
    _ random: inout SplitMix64?
  ) -> [Double] {
    var sum = columns.map { _ in 0.0 }
    for (place, tag) in tags.enumerated() {
      var count = counts[tag] ?? 0
      // Nobody knows whose the unassigned ones are where the audit holds none of them.
      guard count > 0, tag != Guess.unassigned || pooled[place].reduce(0, +) >= 1 else { continue }
      if random != nil { count = Double(random?.poisson(count) ?? 0) }
      let own = byLanding[landing]?[place]
      let shares = Self.dirichlet(
        columns.indices.map { Self.pull * shared[place][$0] + (own?[$0] ?? 0) }, &random)
      for truth in columns.indices { sum[truth] += count * shares[truth] }
    }
    return sum
  }

  /// A draw, or the mean where nothing is drawn.
  private static func dirichlet(_ shapes: [Double], _ random: inout SplitMix64?) -> [Double] {
    var values = shapes
    if random != nil {
      values = shapes.map { $0 > 1e-6 ? random?.gamma($0) ?? 0 : 0 }
    }
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : shapes.map { _ in 1 / Double(shapes.count) }
  }

  /// A value with the middle 95 % of its draws.
  static func estimate(_ value: Double, _ draws: [Double]) -> Estimate {
    let sorted = draws.filter(\.isFinite).sorted()
    guard sorted.count >= 40 else { return Estimate(value, low: 0, high: 1) }
    let cut = sorted.count / 40
    return Estimate(
      value, low: min(value, sorted[cut]), high: max(value, sorted[sorted.count - 1 - cut]))
  }
}
