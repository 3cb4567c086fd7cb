import FeedbackModel
import JSON

/// What a line of `voc.item/1` is, found without making the item.
///
/// Only lines written exactly as `FeedbackItem.write(to:)` writes them are understood, keys in its
/// order and without blanks, so that such a line may be passed on as it stands; conversations,
/// labels and tags are not. All others are for the reader of items.
struct ItemSkim {
  /// The id, hashed.
  private(set) var id: UInt64 = 0
  /// All behind the place it was read at, hashed.
  private(set) var content: UInt64 = 0
  /// Whether it holds neither words nor scores.
  private(set) var isBlank = false

  init?(_ line: UnsafeRawBufferPointer) {
    var scan = ItemScan(line)
    guard scan.take(#"{"schema":"voc.item/1","id":"#), let id = scan.string(), !id.isEmpty,
      line[id.lowerBound] != UInt8(ascii: "#"), scan.take(#","source":{"file":"#),
      scan.string() != nil, scan.take(#","format":"#), scan.string() != nil,
      scan.take(#","record":"#), scan.wholeNumber()
    else { return nil }
    if scan.take(#","line":"#), !scan.wholeNumber() { return nil }
    guard scan.take("}") else { return nil }
    let start = scan.index
    if scan.take(#","channel":"#) {
      guard let name = scan.string(), Channel(rawValue: scan.text(name)) != nil else { return nil }
    }
    if scan.take(#","created":"#), !scan.moment() { return nil }
    if scan.take(#","closed":"#), !scan.moment() { return nil }
    if scan.take(#","customer":"#), scan.string() == nil { return nil }
    if scan.take(#","respondent":"#), scan.string() == nil { return nil }
    if scan.take(#","landed":"#), scan.string() == nil { return nil }
    if scan.take(#","language":"#), scan.string() == nil { return nil }
    if scan.take(#","question":"#), scan.string() == nil { return nil }
    guard scan.take(#","text":"#), let text = scan.string() else { return nil }
    var hasScores = false
    if scan.take(#","scores":{"#) {
      guard scan.scores() else { return nil }
      hasScores = true
    }
    if scan.take(#","fields":{"#), !scan.texts() { return nil }
    guard scan.take("}"), scan.index == line.count else { return nil }
    isBlank = text.isEmpty && !hasScores
    var hash = FastHash()
    hash.add(UnsafeRawBufferPointer(rebasing: line[id]))
    self.id = hash.value
    hash = FastHash()
    hash.add(UnsafeRawBufferPointer(rebasing: line[start...]))
    content = hash.value
  }
}

/// A cursor over a line that knows only the one way in which `voc` writes.
private struct ItemScan {
  private let bytes: UnsafeRawBufferPointer
  private(set) var index = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Takes these bytes, if they are next.
  @inline(__always)
  mutating func take(_ wanted: StaticString) -> Bool {
    let count = wanted.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    var place = 0
    while place < count {
      guard bytes[index + place] == wanted.utf8Start[place] else { return false }
      place += 1
    }
    index += count
    return true
  }

  /// Takes a string with its quotes; where its inside is. Nil of one that is not written as `voc`
  /// would write it.
  mutating func string() -> Range<Int>? {
    guard index < bytes.count, bytes[index] == 0x22 else { return nil }
    let start = index + 1
    var place = start
    while true {
      place = JSONWriter.firstEscape(bytes, from: place)
      guard place < bytes.count else { return nil }
      if bytes[place] == 0x22 {
        index = place + 1
        return start..<place
      }
      guard bytes[place] == 0x5C, place + 1 < bytes.count else { return nil }
      switch bytes[place + 1] {
      case 0x22, 0x5C, UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
        UInt8(ascii: "b"), UInt8(ascii: "f"):
        place += 2
      default: return nil
      }
    }
  }

  /// Takes a number of digits alone, as `voc` writes it.
  mutating func wholeNumber() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    let count = index - start
    return 1...15 ~= count && (count == 1 || bytes[start] != 0x30)
  }

  /// Takes `"2026-11-02T10:04:00Z"`.
  mutating func moment() -> Bool {
    func two(_ place: Int) -> Int? {
      let (ten, one) = (bytes[index + place] &- 0x30, bytes[index + place + 1] &- 0x30)
      return ten < 10 && one < 10 ? Int(ten) * 10 + Int(one) : nil
    }
    guard index + 22 <= bytes.count, bytes[index] == 0x22, let century = two(1),
      let year = two(3), bytes[index + 5] == 0x2D, let month = two(6), bytes[index + 8] == 0x2D,
      let day = two(9), bytes[index + 11] == 0x54, let hour = two(12), hour < 24,
      bytes[index + 14] == 0x3A, let minute = two(15), minute < 60, bytes[index + 17] == 0x3A,
      let second = two(18), second < 60, bytes[index + 20] == 0x5A, bytes[index + 21] == 0x22,
      CivilDate(year: century * 100 + year, month: month, day: day) != nil
    else { return false }
    index += 22
    return true
  }

  /// Takes the inside of `scores` and its brace: whole numbers, in order, at least one.
  mutating func scores() -> Bool {
    let start = index
    return score(#""nps":"#, start) && score(#""csat":"#, start) && score(#""ces":"#, start)
      && score(#""stars":"#, start) && index > start && take("}")
  }

  /// Takes a score if it is next; false where something else is wrong.
  private mutating func score(_ key: StaticString, _ start: Int) -> Bool {
    let before = index
    if index > start, !take(",") { return true }
    guard take(key) else {
      index = before
      return true
    }
    return wholeNumber()
  }

  /// Takes the inside of `fields` and its brace: texts alone, at least one.
  mutating func texts() -> Bool {
    while string() != nil, take(":"), string() != nil {
      if take("}") { return true }
      guard take(",") else { return false }
    }
    return false
  }
}
