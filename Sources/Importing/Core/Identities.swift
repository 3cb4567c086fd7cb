import FeedbackModel
import JSON

/// Finds records met before and numbers those that are alike, in bounded memory.
public struct Identities: Sendable {
  private var seen = HashMemory()
  private var alike = HashMemory()
  private let spansInputs: Bool

  /// Starts empty. Where it `spansInputs`, records are also looked for in the inputs before.
  public init(spansInputs: Bool = false) { self.spansInputs = spansInputs }

  /// Forgets what numbers the records of one input.
  mutating func beginInput() { alike = HashMemory() }

  /// Takes a record in. An item is met before where a record of the same id held the same item.
  mutating func admit(_ record: RecordIdentity) -> RecordStamp {
    admit(vendorID: record.vendorID, content: record.content, record.items[...])
  }

  /// Reads ahead for the records of a batch: their places in memory are far apart, and waiting for
  /// one after another would take longer than all the rest.
  func warm(_ records: [WrittenBatch.Record], _ hashes: [UInt64]) -> UInt64 {
    var sum: UInt64 = 0
    for record in records where record.kind == .items {
      if let id = record.vendorID {
        for item in hashes[record.items] { sum ^= seen.warm(Self.key(id, item)) }
      } else {
        sum ^= alike.warm(record.content)
      }
    }
    return sum
  }

  @inline(__always)
  private static func key(_ id: UInt64, _ item: UInt64) -> UInt64 {
    var hash = FastHash()
    hash.add(id)
    hash.add(item)
    return hash.value
  }

  /// Takes a record in by its hashes.
  @inline(__always)
  mutating func admit(
    vendorID: UInt64?, content: UInt64, _ items: ArraySlice<UInt64>
  ) -> RecordStamp {
    var occurrence = 1
    var id = vendorID
    if id == nil {
      occurrence = alike.occurrence(content)
      if spansInputs {
        var hash = FastHash()
        hash.add(content)
        hash.add(UInt64(truncatingIfNeeded: occurrence))
        id = hash.value
      }
    }
    guard let id else {
      return RecordStamp(
        vendorID: nil, content: content, occurrence: occurrence, fresh: nil,
        freshCount: items.count)
    }
    var fresh: [Bool]?
    var count = 0
    for (place, item) in items.enumerated() {
      if seen.insert(Self.key(id, item)) {
        if fresh == nil { fresh = Array(repeating: true, count: items.count) }
        fresh?[place] = false
      } else {
        count += 1
      }
    }
    return RecordStamp(
      vendorID: vendorID, content: content, occurrence: occurrence, fresh: fresh,
      freshCount: count)
  }

  /// Appends `vendor:hHASH`, with `.2` behind it for the second of the same content.
  static func appendFront(
    _ vendor: String, _ content: UInt64, _ occurrence: Int, to out: inout [UInt8]
  ) {
    out.append(contentsOf: vendor.utf8)
    out.append(UInt8(ascii: ":"))
    out.append(UInt8(ascii: "h"))
    Hex.append(content, to: &out)
    guard occurrence > 1 else { return }
    out.append(UInt8(ascii: "."))
    JSONWriter.append(occurrence, to: &out)
  }

  func finish(_ notes: ImportNotes) {
    if seen.isFull || alike.isFull {
      notes.add(
        "repeated records were looked for among the first \(HashMemory.capacity) only")
    }
  }
}
