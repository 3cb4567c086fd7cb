/// A moment, in milliseconds since 1970-01-01T00:00:00Z (Unix time, no leap seconds).
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Milliseconds since the epoch; negative before it.
  public var milliseconds: Int64

  /// A moment from milliseconds since the epoch.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// A moment from seconds since the epoch.
  public init(seconds: Int64) { self.milliseconds = seconds &* 1000 }

  /// Whole seconds since the epoch, rounded down.
  public var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
  }

  /// Earlier first.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// A moment of the UTC calendar; nil where a part is out of range (month 13, 30 February).
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    millisecond: Int = 0
  ) {
    guard let date = CivilDate(year: year, month: month, day: day), 0..<24 ~= hour,
      0..<60 ~= minute, 0...60 ~= second, 0..<1000 ~= millisecond
    else { return nil }
    let seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(milliseconds: seconds * 1000 + Int64(millisecond))
  }

  /// Reads RFC 3339: `2026-11-02T10:04:00Z`, `2026-11-02 10:04:00.250+01:00`. The zone is needed.
  public init?(rfc3339 text: some StringProtocol) {
    var scanner = DigitScanner(Array(text.utf8))
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
      scanner.take("-"), let day = scanner.number(2),
      scanner.take("T") || scanner.take("t") || scanner.take(" "),
      let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2),
      scanner.take(":"), let second = scanner.number(2)
    else { return nil }
    let millisecond = scanner.fraction()
    var offset = 0
    if !scanner.take("Z") && !scanner.take("z") {
      let sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : 0
      guard sign != 0, let hours = scanner.number(2), scanner.take(":") || true,
        let minutes = scanner.number(2)
      else { return nil }
      offset = sign * (hours * 3600 + minutes * 60)
    }
    guard scanner.isAtEnd,
      let local = Timestamp(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second,
        millisecond: millisecond)
    else { return nil }
    self.init(milliseconds: local.milliseconds - Int64(offset) * 1000)
  }

  /// `2026-11-02T10:04:00Z`, with `.250` only where there are milliseconds. Always UTC.
  public var rfc3339: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the moment as ``rfc3339``.
  public func write(to out: inout [UInt8]) {
    let (date, second) = utc
    guard 0...9999 ~= date.year else {
      // No four digits hold it; as the calendar writes it.
      out.append(contentsOf: date.description.utf8)
      out.append(UInt8(ascii: "T"))
      Self.clock(second, to: &out)
      out.append(UInt8(ascii: "Z"))
      return
    }
    Self.two(date.year / 100, to: &out)
    Self.two(date.year % 100, to: &out)
    out.append(UInt8(ascii: "-"))
    Self.two(date.month, to: &out)
    out.append(UInt8(ascii: "-"))
    Self.two(date.day, to: &out)
    out.append(UInt8(ascii: "T"))
    Self.clock(second, to: &out)
    let part = Int(milliseconds - seconds * 1000)
    if part != 0 {
      out.append(UInt8(ascii: "."))
      out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part / 100))
      Self.two(part % 100, to: &out)
    }
    out.append(UInt8(ascii: "Z"))
  }

  private static func clock(_ second: Int, to out: inout [UInt8]) {
    two(second / 3600, to: &out)
    out.append(UInt8(ascii: ":"))
    two(second / 60 % 60, to: &out)
    out.append(UInt8(ascii: ":"))
    two(second % 60, to: &out)
  }

  private static func two(_ value: Int, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10))
    out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  /// The UTC day, and the seconds since its midnight.
  public var utc: (date: CivilDate, second: Int) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return (CivilDate(daysSinceEpoch: Int(day)), Int(seconds - day * 86_400))
  }
}

func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

/// Reads fixed-width numbers from bytes.
struct DigitScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  mutating func number(_ width: Int) -> Int? {
    guard index + width <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + width] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += width
    return value
  }

  /// Reads `.123456` if it is next and returns whole milliseconds.
  mutating func fraction() -> Int {
    guard take(".") else { return 0 }
    var value = 0
    var scale = 100
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      value += Int(bytes[index] - 0x30) * scale
      scale /= 10
      index += 1
    }
    return value
  }
}
