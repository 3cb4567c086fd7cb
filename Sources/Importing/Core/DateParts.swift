import FeedbackModel

/// A date and time as the numbers it is written with, before it is known which is the day.
public struct DateParts: Sendable, Equatable {
  /// Whether the order of the numbers is known from the way they are written.
  public enum Shape: Sendable, Equatable {
    /// Year, month, day.
    case known(year: Int, month: Int, day: Int)
    /// Two numbers and then the year: day and month in either order.
    case yearLast(Int, Int, year: Int)
    /// Three short numbers in any order.
    case short(Int, Int, Int)
    /// A moment (seconds or milliseconds since 1970).
    case moment(Timestamp)
  }
  /// The date.
  public var shape: Shape
  /// Milliseconds since midnight.
  public var clock = 0
  /// Whether a time of day was written.
  public var hasClock = false
  /// Whether it was a 12-hour clock.
  public var isTwelveHour = false
  /// Seconds to add to UTC to get the written time, where the zone was written.
  public var offset: Int?
  /// The character between day and month.
  public var separator: UInt8 = 0

  /// Reads a date; nil where it is none.
  ///
  /// Understood: ISO 8601, RFC 822, dates of numbers with `/`,
  /// `-`, `.` or blanks, month names of English, German, French, Spanish, Italian, Dutch and
  /// Portuguese, 12-hour clocks (`4:05 PM`, `4:05 a. m.`, 오전), offsets and the usual zone
  /// names, seconds and milliseconds since 1970, `20261102`, and serial days of Excel with a
  /// fraction (`42059.48`).
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard text.utf8.count <= 80, let parts = text.withUTF8({ DateParts(utf8: $0) }) else {
      return nil
    }
    self = parts
  }

  init(shape: Shape) { self.shape = shape }

  /// Reads a date from UTF-8 bytes.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    if let fast = DateParts.iso(bytes) {
      self = fast
      return
    }
    guard bytes.count >= 5, bytes.count <= 80 else { return nil }
    // Three digits at least make a date, whatever the words around them.
    guard bytes.count(where: { $0 &- 0x30 < 10 }) >= 3 else { return nil }
    if let number = DateParts.plainNumber(bytes) {
      self = number
      return
    }
    var scanner = DateScanner(String(decoding: bytes, as: UTF8.self))
    guard let parts = scanner.scan() else { return nil }
    self = parts
  }

  /// `2026-11-02`, `2026-11-02T10:04[:05[.250]][Z|+01:00]`: the commonest, without allocation.
  static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> DateParts? {
    func number(_ start: Int, _ width: Int) -> Int? {
      guard start + width <= bytes.count else { return nil }
      var value = 0
      for index in start..<start + width {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard bytes.count >= 10, bytes[4] == bytes[7],
      bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/"),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2)
    else { return nil }
    var parts = DateParts(shape: .known(year: year, month: month, day: day))
    parts.separator = bytes[4]
    if bytes.count == 10 { return parts }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes.count >= 16,
      let hour = number(11, 2), bytes[13] == UInt8(ascii: ":"), let minute = number(14, 2)
    else { return nil }
    var index = 16
    var second = 0
    var milliseconds = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      guard let value = number(17, 2) else { return nil }
      second = value
      index = 19
      if index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
      {
        index += 1
        var scale = 100
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 {
          milliseconds += Int(bytes[index] &- 0x30) * scale
          scale /= 10
          index += 1
        }
        guard index > start else { return nil }
      }
    }
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    parts.hasClock = true
    parts.clock = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
    if index == bytes.count { return parts }
    if index + 1 == bytes.count, bytes[index] == UInt8(ascii: "Z") {
      parts.offset = 0
      return parts
    }
    let sign = bytes[index] == UInt8(ascii: "+") ? 1 : bytes[index] == UInt8(ascii: "-") ? -1 : 0
    guard sign != 0, let hours = number(index + 1, 2) else { return nil }
    index += 3
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
    guard let minutes = number(index, 2), index + 2 == bytes.count, hours < 15, minutes < 60 else {
      return nil
    }
    parts.offset = sign * (hours * 60 + minutes) * 60
    return parts
  }

  /// Digits and at most one point: seconds, milli- or microseconds since 1970 (from 2001 on),
  /// `yyyyMMdd`, `yyyyMMddHHmmss`, or an Excel serial day with its fraction.
  static func plainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> DateParts? {
    var whole = 0
    var digits = 0
    var fraction = 0.0
    var scale = 0.1
    var hasPoint = false
    for byte in bytes {
      if byte == UInt8(ascii: "."), !hasPoint, digits > 0 {
        hasPoint = true
        continue
      }
      guard byte &- 0x30 < 10, digits < 17 else { return nil }
      if hasPoint {
        fraction += Double(byte &- 0x30) * scale
        scale /= 10
      } else {
        whole = whole * 10 + Int(byte &- 0x30)
        digits += 1
      }
    }
    switch digits {
    case 5 where hasPoint && 20_000..<80_000 ~= whole:
      // Days since 1899-12-30, as spreadsheets count them from March 1900 on.
      let milliseconds = ((Double(whole) + fraction) * 86_400_000).rounded()
      var parts = DateParts(
        shape: .moment(Timestamp(milliseconds: Int64(milliseconds) - 25_569 * 86_400_000)))
      parts.offset = nil
      parts.hasClock = true
      return parts
    case 8 where !hasPoint && 1900..<2100 ~= whole / 10_000:
      return DateParts(
        shape: .known(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100))
    case 9, 10:
      guard whole >= 300_000_000 else { return nil }
      return moment(Int64(whole) * 1000 + Int64((fraction * 1000).rounded()))
    case 12, 13:
      guard whole >= 300_000_000_000 else { return nil }
      return moment(Int64(whole))
    case 14 where !hasPoint && 1900..<2100 ~= whole / 10_000_000_000:
      let date = whole / 1_000_000
      let time = whole % 1_000_000
      guard time / 10_000 < 24, time / 100 % 100 < 60, time % 100 < 61 else { return nil }
      var parts = DateParts(
        shape: .known(year: date / 10_000, month: date / 100 % 100, day: date % 100))
      parts.hasClock = true
      parts.clock = ((time / 10_000 * 60 + time / 100 % 100) * 60 + time % 100) * 1000
      return parts
    case 16: return moment(Int64(whole / 1000))
    default: return nil
    }
  }

  private static func moment(_ milliseconds: Int64) -> DateParts {
    var parts = DateParts(shape: .moment(Timestamp(milliseconds: milliseconds)))
    parts.offset = 0
    parts.hasClock = true
    return parts
  }
}
