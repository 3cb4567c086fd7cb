/// A histogram of whole numbers in buckets that grow with the value, 32 to each doubling, so that a
/// quantile is right to 1.6 %.
///
/// It merges by adding; its buckets are found by shifting, never by a logarithm, so they are the
/// same on every machine. After HdrHistogram (G. Tene).
public struct LogHistogram: Sendable, Equatable {
  /// Counts by bucket; none is nought.
  public private(set) var buckets: [Int: Int] = [:]

  /// Starts empty.
  public init() {}

  /// Reads what ``buckets`` gave; nil where a count is not positive or a bucket is negative.
  public init?(buckets: [Int: Int]) {
    guard buckets.allSatisfy({ $0.key >= 0 && $0.value > 0 }) else { return nil }
    self.buckets = buckets
  }

  /// How many values were added.
  public var count: Int { buckets.values.reduce(0, +) }

  /// Adds a value; a negative one counts as nought.
  public mutating func add(_ value: Int, times: Int = 1) {
    guard times > 0 else { return }
    buckets[Self.bucket(of: max(0, value)), default: 0] += times
  }

  /// Adds all values of another histogram.
  public mutating func merge(_ other: LogHistogram) {
    buckets.merge(other.buckets, uniquingKeysWith: +)
  }

  /// Values below 64 have a bucket of their own; above, 32 buckets share each doubling.
  static func bucket(of value: Int) -> Int {
    guard value >= 64 else { return value }
    let shift = Int.bitWidth - 1 - value.leadingZeroBitCount - 5
    return shift * 32 + (value >> shift)
  }

  /// The middle of a bucket.
  static func middle(of bucket: Int) -> Double {
    guard bucket >= 64 else { return Double(bucket) }
    let shift = bucket / 32 - 1
    let low = Double(bucket - shift * 32) * Elementary.pow(2, Double(shift))
    return low + (Elementary.pow(2, Double(shift)) - 1) / 2
  }

  /// The value below which a share p lies (nearest rank); nil where there is none.
  public func quantile(_ p: Double) -> Double? {
    let total = count
    guard total > 0 else { return nil }
    return value(rank: Int((p * Double(total)).rounded(.up)))
  }

  /// The quantile with the interval of order statistics (binomial ranks, normal approximation).
  public func quantile(_ p: Double, level: Double) -> (value: Double, interval: Interval)? {
    guard let value = quantile(p) else { return nil }
    let n = Double(count)
    let half = Normal.critical(level) * (n * p * (1 - p)).squareRoot()
    let low = self.value(rank: Int((n * p - half).rounded(.down)))
    let high = self.value(rank: Int((n * p + half).rounded(.up)) + 1)
    return (value, Interval(low, high))
  }

  /// How many values lie at or below a limit; the bucket that holds the limit counts whole, so the
  /// limit is right to 3.1 %.
  public func count(atMost limit: Double) -> Double {
    let last = limit < 0 ? -1 : Self.bucket(of: Int(min(limit, 1e15)))
    return buckets.reduce(0) { $0 + ($1.key <= last ? Double($1.value) : 0) }
  }

  private func value(rank: Int) -> Double {
    let sorted = buckets.sorted { $0.key < $1.key }
    var left = max(1, rank)
    for (bucket, count) in sorted {
      left -= count
      if left <= 0 { return Self.middle(of: bucket) }
    }
    return sorted.last.map { Self.middle(of: $0.key) } ?? 0
  }
}
