import FeedbackModel

/// Draws a stratified random sample of items to be labelled for measuring.
///
/// Each item's inclusion probability is kept with its label (`labels.audit`), so that measures can
/// be weighted back to all items. Such items measure and never train.
///
/// The strata are the processes that items were tagged with, `unassigned` one of them; each gets
/// two items at least and else as many as its share. Where that would make the sample a tenth
/// larger than was asked for, the rare ones are one stratum. Items come in one after another and
/// only their ids are held, at most twice so many a stratum as are asked for.
public struct AuditSample: Sendable {
  /// An item that was drawn.
  public struct Draw: Sendable, Equatable {
    /// Its id.
    public let id: String
    /// The probability with which it is in the audit, over 0 to 1, by this draw or an earlier one:
    /// `(audited before + drawn now) / items of the stratum`.
    public let probability: Double
  }

  fileprivate struct Stratum {
    /// Items that can be drawn.
    var open = 0
    /// Items that an earlier draw took.
    var audited = 0
    /// The ids with the smallest hashes, unsorted, at most twice as many as are asked for.
    var kept: [(hash: UInt64, id: String)] = []
    var limit = UInt64.max
  }

  private let count: Int
  private let key: [UInt8]
  private var strata: [String: Stratum] = [:]

  /// Starts a draw.
  /// - Parameters:
  ///   - count: How many in all, where there are so many; small strata may add a few.
  ///   - seed: Another seed draws another sample.
  public init(_ count: Int, seed: UInt64 = 1) {
    self.count = count
    key = (0..<8).map { UInt8(truncatingIfNeeded: seed >> UInt64(8 * $0)) }
  }

  /// Offers a tagged item; those without tags and those whose label teaches are passed over, those
  /// of an earlier audit only counted. Complexity: amortised O(1).
  public mutating func add(_ item: FeedbackItem) {
    guard let process = item.tags?.process else { return }
    if item.labels?.audit != nil {
      strata[process.id, default: Stratum()].audited += 1
      return
    }
    guard !(item.labels?.isAnswer ?? false) else { return }
    strata[process.id, default: Stratum()].add(item.id, hash: hash(item.id), most: count)
  }

  /// The items drawn, in random order, so that a person who stops half-way has labelled a random
  /// sample too.
  public func draw() -> [Draw] {
    let open = strata.keys.sorted().compactMap { strata[$0] }.filter { $0.open > 0 }
    let total = open.reduce(0) { $0 + $1.open }
    guard count > 0, total > 0 else { return [] }
    func share(_ stratum: Stratum) -> Double {
      Double(count) * Double(stratum.open) / Double(total)
    }
    let rare = open.filter { share($0) < 2 }
    let isPooled = rare.reduce(0) { $0 + 2 - share($1) } > Double(count) / 10
    let drawn =
      isPooled
      ? open.filter { share($0) >= 2 } + [rare.reduce(Stratum()) { $0.merged(with: $1) }] : open
    let parts = drawn.filter { $0.open > 0 }
    var sizes = parts.map { stratum in
      min(stratum.open, count, max(isPooled ? 1 : 2, Int(share(stratum).rounded())))
    }
    // Where rounding lost some, the strata that it took most from give one more each.
    let byLoss = parts.indices.sorted { one, other in
      let (first, second) = (share(parts[one]), share(parts[other]))
      return (Double(sizes[one]) - first, one) < (Double(sizes[other]) - second, other)
    }
    var missing = count - sizes.reduce(0, +)
    for index in byLoss where missing > 0 && sizes[index] < parts[index].open {
      sizes[index] += 1
      missing -= 1
    }
    var draws: [Draw] = []
    for (stratum, size) in zip(parts, sizes) {
      let probability =
        Double(stratum.audited + size) / Double(stratum.audited + stratum.open)
      draws += stratum.first(size).map { Draw(id: $0, probability: probability) }
    }
    let hashes = Dictionary(
      draws.map { ($0.id, StableHash.hash(key, "order of \($0.id)".utf8)) },
      uniquingKeysWith: { first, _ in first })
    return draws.sorted { (hashes[$0.id] ?? 0, $0.id) < (hashes[$1.id] ?? 0, $1.id) }
  }

  private func hash(_ id: String) -> UInt64 { StableHash.hash(key, id.utf8) }
}

extension AuditSample.Stratum {
  fileprivate mutating func add(_ id: String, hash: UInt64, most: Int) {
    open += 1
    guard hash <= limit else { return }
    kept.append((hash, id))
    guard kept.count >= 2 * max(most, 1) else { return }
    kept = sorted(most)
    limit = kept.last?.hash ?? .max
  }

  fileprivate func merged(with other: Self) -> Self {
    var both = self
    both.open += other.open
    both.audited += other.audited
    both.kept += other.kept
    return both
  }

  fileprivate func first(_ size: Int) -> [String] { sorted(size).map(\.id) }

  private func sorted(_ size: Int) -> [(hash: UInt64, id: String)] {
    Array(kept.sorted { ($0.hash, $0.id) < ($1.hash, $1.id) }.prefix(size))
  }
}

extension Labels {
  /// Whether a person said anything: a process, a department or a sentiment.
  public var isAnswer: Bool { !process.isEmpty || !department.isEmpty || sentiment != nil }
}
