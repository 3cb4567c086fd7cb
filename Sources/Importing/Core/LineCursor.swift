import FeedbackModel
import JSON

/// Writes bytes into memory that somebody else holds, never behind its end: where the room is too
/// small it writes nothing more and says so, and the caller starts over with more room.
struct LineCursor {
  private let base: UnsafeMutablePointer<UInt8>
  private let room: Int
  /// How many bytes are written.
  private(set) var count = 0
  /// Whether something did not fit.
  private(set) var isFull = false

  /// Begins at the front of a buffer; nil where it has no room at all.
  init?(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress else { return nil }
    self.base = base
    room = buffer.count
  }

  /// Takes back what was written from `count` on.
  mutating func rewind(to count: Int) {
    self.count = min(self.count, max(0, count))
    isFull = false
  }

  @inline(__always)
  private mutating func fits(_ more: Int) -> Bool {
    if count + more <= room { return true }
    isFull = true
    return false
  }

  /// Appends one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard fits(1) else { return }
    base[count] = byte
    count &+= 1
  }

  /// Appends bytes as they stand.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let from = bytes.baseAddress, fits(bytes.count) else { return }
    UnsafeMutableRawPointer(base + count).copyMemory(from: from, byteCount: bytes.count)
    count &+= bytes.count
  }

  /// Appends bytes as they stand.
  @inline(__always)
  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

  /// Appends ASCII of the program's own.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a whole number that is not negative.
  mutating func append(number value: Int) {
    var digits = 1
    var rest = UInt(bitPattern: value)
    while rest >= 10 {
      rest /= 10
      digits &+= 1
    }
    guard fits(digits) else { return }
    rest = UInt(bitPattern: value)
    var place = count &+ digits
    while place > count {
      place &-= 1
      base[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count &+= digits
  }

  /// Appends UTF-8 as the inside of a JSON string, copying eight bytes a step.
  mutating func append(escaping bytes: UnsafeRawBufferPointer) {
    // Room for all of it and one step too many; an escape asks again.
    guard fits(bytes.count + 8) else { return }
    var index = 0
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
      let marks = JSONWriter.escapeMarks(word)
      if marks == 0 {
        index &+= 8
        count &+= 8
        continue
      }
      let plain = marks.trailingZeroBitCount / 8
      index &+= plain
      count &+= plain
      appendEscape(bytes[index])
      index &+= 1
      guard !isFull, fits(bytes.count - index + 8) else { return }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        appendEscape(byte)
      } else {
        append(byte)
      }
      index &+= 1
    }
  }

  /// Appends a text as the inside of a JSON string.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: UnsafeRawBufferPointer($0)) }
  }

  /// Appends one byte that a JSON string must escape.
  mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x08: append(UInt8(ascii: "b"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x00..<0x20:
      append("u00")
      append(Hex.digit(byte >> 4))
      append(Hex.digit(byte & 15))
    default: append(byte)
    }
  }

  /// Appends a number as 16 digits of hex.
  @inline(__always)
  mutating func append(hex value: UInt64) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      append(Hex.digit(UInt8(truncatingIfNeeded: value >> shift & 15)))
    }
  }

  /// Appends a moment as `Timestamp.rfc3339` writes it.
  mutating func append(_ moment: Timestamp) {
    let (date, second) = moment.utc
    let part = Int(moment.milliseconds - moment.seconds * 1000)
    guard 0...9999 ~= date.year, part == 0 else {
      append(Array(moment.rfc3339.utf8))
      return
    }
    two(date.year / 100)
    two(date.year % 100)
    append(UInt8(ascii: "-"))
    two(date.month)
    append(UInt8(ascii: "-"))
    two(date.day)
    append(UInt8(ascii: "T"))
    two(second / 3600)
    append(UInt8(ascii: ":"))
    two(second / 60 % 60)
    append(UInt8(ascii: ":"))
    two(second % 60)
    append(UInt8(ascii: "Z"))
  }

  @inline(__always)
  private mutating func two(_ value: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value / 10))
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value % 10))
  }

  /// Appends `,"KEY":`, or with `isFirst` the same without its comma.
  @inline(__always)
  mutating func append(key: StaticString) {
    append(#",""#)
    append(key)
    append(#"":"#)
  }
}
