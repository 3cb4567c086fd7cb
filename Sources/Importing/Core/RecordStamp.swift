import FeedbackModel

/// What names a record: the export's id, or its content and how often that was met.
struct RecordStamp {
  /// The id that the export gives it, hashed; nil where it has none.
  let vendorID: UInt64?
  /// The content of the whole record.
  let content: UInt64
  /// Which one it is of those with this content, from 1.
  let occurrence: Int
  /// Of each item, whether it is new; nil where all are.
  private let fresh: [Bool]?
  /// How many items are new.
  let freshCount: Int

  init(vendorID: UInt64?, content: UInt64, occurrence: Int, fresh: [Bool]?, freshCount: Int) {
    self.vendorID = vendorID
    self.content = content
    self.occurrence = occurrence
    self.fresh = fresh
    self.freshCount = freshCount
  }

  /// Whether an item is new; so is one that was not asked after.
  @inline(__always)
  func isFresh(_ item: Int) -> Bool {
    guard let fresh, fresh.indices.contains(item) else { return true }
    return fresh[item]
  }

  /// The stamp of a record that was never met.
  init(_ identity: borrowing RecordIdentity) {
    self.init(
      vendorID: identity.vendorID, content: identity.content, occurrence: 1, fresh: nil,
      freshCount: identity.items.count)
  }

  /// Fills in the ids that the reader left open and drops the items met before.
  func name(_ items: inout [FeedbackItem], vendor: String) {
    if vendorID == nil {
      var bytes: [UInt8] = []
      Identities.appendFront(vendor, content, occurrence, to: &bytes)
      let front = String(decoding: bytes, as: UTF8.self)
      for index in items.indices where ItemIdentity.isPending(items[index].id) {
        if items.count > 1, items[index].respondent == nil { items[index].respondent = front }
        items[index].id = front + items[index].id
      }
    }
    if freshCount < items.count { items = items.indices.filter(isFresh).map { items[$0] } }
  }
}
