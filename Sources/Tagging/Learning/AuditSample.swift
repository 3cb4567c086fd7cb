import FeedbackModel

/// Draws a stratified random sample of items to be labelled for measuring.
///
/// Each item's inclusion probability is kept with its label (`labels.audit`), so that measures can
/// be weighted back to all items. Such items measure and never train.
public enum AuditSample {
  /// An item that was drawn.
  public struct Draw: Sendable, Equatable {
    /// Its position among the items given.
    public let index: Int
    /// The probability with which it was drawn, over 0 to 1.
    public let probability: Double
  }

  /// Draws items. The strata are the processes they were tagged with, `unassigned` one of them;
  /// each gets two items at least and else as many as its share.
  ///
  /// - Parameters:
  ///   - count: How many in all, about; small strata may add a few.
  ///   - items: Tagged items; those without tags or with a label are passed over.
  ///   - seed: Another seed draws another sample.
  /// - Returns: The draws in the order of the items.
  public static func draw(_ count: Int, from items: [FeedbackItem], seed: UInt64 = 1) -> [Draw] {
    var strata: [String: [Int]] = [:]
    for (index, item) in items.enumerated() {
      guard let process = item.tags?.process, item.labels?.process.isEmpty ?? true else { continue }
      strata[process.id, default: []].append(index)
    }
    let total = strata.values.reduce(0) { $0 + $1.count }
    guard count > 0, total > 0 else { return [] }
    let key = (0..<8).map { UInt8(truncatingIfNeeded: seed >> UInt64(8 * $0)) }
    var draws: [Draw] = []
    for id in strata.keys.sorted() {
      let members = strata[id] ?? []
      let share = (Double(count * members.count) / Double(total)).rounded()
      let size = min(members.count, max(2, Int(share)))
      let hashes = members.map { StableHash.hash(key, items[$0].id.utf8) }
      let order = members.indices.sorted {
        hashes[$0] != hashes[$1] ? hashes[$0] < hashes[$1] : $0 < $1
      }
      let probability = Double(size) / Double(members.count)
      for position in order.prefix(size) {
        draws.append(Draw(index: members[position], probability: probability))
      }
    }
    return draws.sorted { $0.index < $1.index }
  }
}
