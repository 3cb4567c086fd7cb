/// A time zone as a table of offsets, so that a lookup is a binary search and no library call.
/// `Importing` makes one from a name.
public struct Zone: Sendable, Equatable {
  /// One stretch of constant offset.
  public struct Stretch: Sendable, Equatable {
    /// Where it begins, in seconds since the epoch.
    public var start: Int64
    /// Seconds to add to UTC to get local time.
    public var offset: Int

    /// Makes a stretch.
    public init(start: Int64, offset: Int) {
      self.start = start
      self.offset = offset
    }
  }

  /// The IANA name, such as `Europe/London`, or `UTC`.
  public let name: String
  /// Stretches in order of time; the first one also holds before its start.
  private let stretches: [Stretch]

  /// A zone from its stretches, in order of time. None means UTC.
  public init(name: String, stretches: [Stretch]) {
    self.name = name
    self.stretches = stretches.isEmpty ? [Stretch(start: .min, offset: 0)] : stretches
  }

  /// Coordinated Universal Time.
  public static let utc = Zone(name: "UTC", stretches: [])

  /// Seconds to add to UTC at a moment. Complexity: O(log stretches).
  public func offset(at moment: Timestamp) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= moment.seconds { low = middle } else { high = middle }
    }
    return stretches[low].offset
  }

  /// The moment that a clock on the wall shows as `local` (a timestamp made as if it were UTC).
  /// In the hour that a clock shows twice, the first; in the one it skips, an hour later.
  public func moment(local: Timestamp) -> Timestamp {
    let before = offset(at: Timestamp(seconds: local.seconds - 86_400))
    let first = Timestamp(milliseconds: local.milliseconds - Int64(before) * 1000)
    if offset(at: first) == before { return first }
    let after = offset(at: first)
    let second = Timestamp(milliseconds: local.milliseconds - Int64(after) * 1000)
    return offset(at: second) == after ? second : first
  }

  /// The day on the wall at a moment.
  public func date(at moment: Timestamp) -> CivilDate {
    Timestamp(seconds: moment.seconds + Int64(offset(at: moment))).utc.date
  }

  /// The ISO week on the wall at a moment.
  public func week(at moment: Timestamp) -> Week { Week(of: date(at: moment)) }
}
