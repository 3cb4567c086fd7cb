/// A random sample that merges.
///
/// Of all values offered, those with the k smallest hashes. Whichever way the values are split and
/// merged, the sample is the same (E. Cohen and H. Kaplan, "Summarizing data using bottom-k
/// sketches", PODC 2007). Values offered under one hash are combined, so a sample may be of whole
/// customers with all that they said.
public struct BottomK<Value: Sendable & Equatable>: Sendable, Equatable {
  /// How many are kept.
  public let limit: Int
  private var values: [UInt64: Value] = [:]
  /// No hash above this can be among the smallest k.
  private var threshold = UInt64.max

  /// An empty sample of at most `limit` values.
  public init(limit: Int) { self.limit = max(1, limit) }

  /// Whether a value with that hash would be kept if it were offered now, so that its making may
  /// be spared.
  public func wouldKeep(_ hash: UInt64) -> Bool { hash <= threshold }

  /// Offers a value; `combine` joins it to the one already under that hash and must be associative
  /// and commutative.
  public mutating func offer(
    _ hash: UInt64, _ value: @autoclosure () -> Value, combine: (Value, Value) -> Value
  ) {
    guard hash <= threshold else { return }
    if let present = values[hash] {
      values[hash] = combine(present, value())
    } else {
      values[hash] = value()
      // Pruned at twice the limit, so that the cost of sorting is spread over many offers.
      if values.count >= 2 * limit { prune() }
    }
  }

  /// Takes all values of another sample.
  public mutating func merge(_ other: BottomK, combine: (Value, Value) -> Value) {
    for (hash, value) in other.values { offer(hash, value, combine: combine) }
    threshold = min(threshold, other.threshold)
  }

  private mutating func prune() {
    guard values.count > limit else { return }
    let kept = values.keys.sorted().prefix(limit)
    guard let last = kept.last else { return }
    threshold = min(threshold, last)
    values = values.filter { $0.key <= last }
  }

  /// The sample, by rising hash.
  ///
  /// Complexity: O(k log k).
  public var sorted: [(hash: UInt64, value: Value)] {
    values.keys.sorted().prefix(limit).compactMap { hash in
      values[hash].map { (hash, $0) }
    }
  }

  /// How many are in the sample.
  public var count: Int { min(limit, values.count) }

  /// Equal where the samples are, whatever was offered and dropped on the way.
  public static func == (a: BottomK, b: BottomK) -> Bool {
    let (a, b) = (a.sorted, b.sorted)
    return a.count == b.count && zip(a, b).allSatisfy { $0.hash == $1.hash && $0.value == $1.value }
  }
}
