import FeedbackModel
import JSON

/// How records are told apart.
///
/// A reader gives an item the id `vendor:id` where the export has one, with `#question` behind it
/// where one record gives several items. Where the export has none it leaves the id empty, or only
/// `#question`, and ``ImportStream`` puts a hash of the content and its occurrence number in front.
public enum ItemIdentity {
  /// `zendesk:35436`, `qualtrics:R_1x#QID2`.
  public static func vendor(_ vendor: String, _ id: String, question: String? = nil) -> String {
    "\(vendor):\(id)" + (question.map { "#\($0)" } ?? "")
  }

  /// `#QID2`: an id of which ``ImportStream`` fills in the front.
  public static func pending(question: String) -> String { "#\(question)" }

  /// Whether the front is still to be filled in.
  public static func isPending(_ id: String) -> Bool { id.utf8.first.map { $0 == 0x23 } ?? true }
}

/// A hash of an item's content, without its id and place: what was said, when, by whom, and with
/// which scores and fields.
struct ContentHash {
  private var hash = FastHash()

  mutating func add(_ item: FeedbackItem) {
    add(item.text)
    hash.add(UInt64(bitPattern: item.created?.milliseconds ?? .min))
    hash.add(UInt64(bitPattern: item.closed?.milliseconds ?? .min))
    add(item.customer ?? "")
    add(item.respondent ?? "")
    add(item.landed ?? "")
    add(item.question ?? "")
    hash.add(item.scores.nps?.bitPattern ?? .max)
    hash.add(item.scores.csat?.bitPattern ?? .max)
    hash.add(item.scores.ces?.bitPattern ?? .max)
    hash.add(item.scores.stars?.bitPattern ?? .max)
    for turn in item.turns {
      add(turn.text)
      add(turn.who ?? "")
      hash.add(UInt64(bitPattern: turn.at?.milliseconds ?? .min))
    }
    if let labels = item.labels {
      for id in labels.process + labels.department { add(id) }
      hash.add(labels.sentiment?.bitPattern ?? .max)
    }
    for field in item.fields {
      add(field.key)
      if case .string(let text) = field.value { add(text) } else { hash.add(field.value.bytes) }
    }
  }

  private mutating func add(_ text: String) { hash.add(text) }

  var value: UInt64 { hash.value }
}

/// A 64-bit hash that reads eight bytes a step, the same on every run.
///
/// Not keyed: it tells records
/// of one file apart and hides nothing. The mixing step is wyhash's (W. Yi,
/// https://github.com/wangyi-fudan/wyhash, public domain): the two halves of a 128-bit product.
struct FastHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ word: UInt64) {
    let product = (state ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: 0xE703_7ED1_A0B4_28DB)
    state = product.high ^ product.low ^ 0x8EBC_6AF0_9C88_C6E3
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var tail: UInt64 = 0
    while index < bytes.count {
      tail = tail << 8 | UInt64(bytes[index])
      index += 1
    }
    add(tail)
    add(UInt64(bytes.count))
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  var value: UInt64 {
    var last = self
    last.add(0x5851_F42D_4C95_7F2D)
    return last.state
  }
}

/// Remembers 64-bit hashes in bounded memory: an open-addressing table that grows to
/// ``capacity`` entries (64 MiB) and then takes no more.
struct HashMemory {
  /// The most hashes remembered.
  static let capacity = 6_000_000
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0
  private var repeats: [UInt64: Int] = [:]

  /// Whether some hashes could not be remembered.
  private(set) var isFull = false

  /// Remembers a hash; whether it was there.
  mutating func insert(_ hash: UInt64) -> Bool {
    let hash = hash == 0 ? 1 : hash
    var mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    guard count < Self.capacity else {
      isFull = true
      return false
    }
    if count * 4 >= slots.count * 3 {
      grow()
      mask = slots.count - 1
      slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
    }
    slots[slot] = hash
    count += 1
    return false
  }

  /// How often this hash was counted, this time included.
  mutating func occurrence(_ hash: UInt64) -> Int {
    guard insert(hash) else { return 1 }
    let number = (repeats[hash] ?? 1) + 1
    repeats[hash] = number
    return number
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for hash in old where hash != 0 {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }
}
