import FeedbackModel

/// Records written as lines, to be taken in order by ``ImportStream/admit(_:write:reject:)``.
public struct WrittenBatch: Sendable {
  /// What became of one record.
  struct Record: Sendable {
    enum Kind: Sendable { case items, blank, rejected, duplicate }
    var kind: Kind
    var vendorID: UInt64?
    var content: UInt64 = 0
    /// Its items' hashes among the batch's, or for a rejected one its place among the rejections.
    var items = 0..<0
    /// The piece its lines are in, and where.
    var piece = 0
    var bytes = 0..<0

    init(_ kind: Kind) { self.kind = kind }
  }

  let batch: ImportBatch
  var pieces: [[UInt8]] = []
  var records: [Record] = []
  var hashes: [UInt64] = []
  var rejections: [Rejection] = []
  var tally = RowTally()
  /// How many lines of the input it took, where records are told by lines counted here.
  var lineCount = 0
  /// Items that may have to be named once more, by record.
  private var unnamed: [Int: [FeedbackItem]] = [:]

  init(batch: ImportBatch) { self.batch = batch }

  mutating func reject(_ rejection: Rejection) {
    var record = Record(.rejected)
    record.items = rejections.count..<rejections.count + 1
    records.append(record)
    rejections.append(rejection)
  }

  /// Adds a record that gave nothing.
  mutating func add(_ kind: Record.Kind) { records.append(Record(kind)) }

  /// Adds a record whose lines are written.
  mutating func keep(
    _ identity: borrowing RecordIdentity, _ stamp: borrowing RecordStamp, piece: Int,
    _ bytes: Range<Int>, _ items: [FeedbackItem]? = nil
  ) {
    var record = Record(.items)
    record.vendorID = identity.vendorID
    record.content = stamp.content
    record.items = hashes.count..<hashes.count + identity.items.count
    hashes += identity.items
    record.piece = piece
    record.bytes = bytes
    if let items { unnamed[records.count] = items }
    records.append(record)
  }

  /// Adds a record of one item with an id of its own.
  mutating func keep(id: UInt64, item: UInt64, piece: Int, _ bytes: Range<Int>) {
    var record = Record(.items)
    record.vendorID = id
    record.items = hashes.count..<hashes.count + 1
    hashes.append(item)
    record.piece = piece
    record.bytes = bytes
    records.append(record)
  }

  /// The items of one record, named by a stamp.
  func items(_ index: Int, _ stamp: RecordStamp) -> [FeedbackItem] {
    guard var items = unnamed[index] else { return batch.items(index, stamp) }
    stamp.name(&items, vendor: batch.settling.format.id)
    return items
  }
}
