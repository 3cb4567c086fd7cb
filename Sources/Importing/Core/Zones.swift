import FeedbackModel
import Foundation

/// Time zones by name.
public enum Zones {
  /// The zone of an IANA name (`Europe/London`), an abbreviation Foundation knows, or an offset
  /// (`GMT+1`, `UTC`); nil where there is none such.
  public static func named(_ name: String) -> Zone? {
    if name == "UTC" || name == "Z" || name == "GMT" { return .utc }
    guard let zone = TimeZone(identifier: name) ?? TimeZone(abbreviation: name) else { return nil }
    // The table covers 1970 to 2050; a zone changes its offset at most once in any six days.
    let step: Int64 = 6 * 86_400
    let end: Int64 = 2_524_608_000
    var stretches = [Zone.Stretch(start: .min, offset: offset(zone, 0))]
    var moment: Int64 = 0
    while moment < end {
      let next = moment + step
      if let last = stretches.last, offset(zone, next) != last.offset {
        let start = firstChange(zone, from: moment, to: next, before: last.offset)
        stretches.append(Zone.Stretch(start: start, offset: offset(zone, start)))
      }
      moment = next
    }
    return Zone(name: name, stretches: stretches)
  }

  private static func offset(_ zone: TimeZone, _ moment: Int64) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment)))
  }

  private static func firstChange(
    _ zone: TimeZone, from low: Int64, to high: Int64, before: Int
  ) -> Int64 {
    var low = low
    var high = high
    while high - low > 1 {
      let middle = (low + high) / 2
      if offset(zone, middle) == before { low = middle } else { high = middle }
    }
    return high
  }
}
