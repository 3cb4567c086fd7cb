import FeedbackModel

/// Finds items met before within one run of `voc import`. The store does the same exactly; this
/// keeps 16 bytes an item, for the first two million items only, so that memory is bounded.
struct DuplicateFilter {
  private var seen: [UInt64: UInt64] = [:]
  private var bytes: [UInt8] = []
  /// How many items are remembered.
  static let capacity = 2_000_000

  /// Whether items have gone by unremembered.
  private(set) var isFull = false

  /// Whether an item with the same id and the same content was met before.
  mutating func isDuplicate(_ item: FeedbackItem) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    var content = item
    content.source = SourceLocation(file: "", format: "", record: 0)
    content.write(to: &bytes)
    let id = StableHash.hash(item.id)
    let hash = StableHash.hash([], bytes)
    if let known = seen[id] {
      seen[id] = hash
      return known == hash
    }
    if seen.count < Self.capacity { seen[id] = hash } else { isFull = true }
    return false
  }
}
