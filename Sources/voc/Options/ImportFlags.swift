import ArgumentParser
import FeedbackModel
import Importing
import Pipeline

/// What a user may say about an input, over what the config says and the content shows.
struct ImportFlags: ParsableArguments {
  @Option(help: "The format's id ('voc formats'), instead of recognising it.")
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Which column fills which key; text may be given several times.", valueName: "key=column"))
  var map: [String] = []

  @Option(help: "A saved mapping: a file of KEY=COLUMN lines.")
  var mapping: String?

  @Option(help: "The encoding, as iconv names it.")
  var encoding: String?

  @Option(help: "The order of dates such as 3/4/2026: dmy, mdy or ymd.")
  var dateOrder: String?

  @Option(help: "The zone of times without one, such as Europe/London.")
  var timezone: String?

  @Option(help: "A word that means 'no answer'. May be repeated.")
  var blank: [String] = []

  @Option(help: "A name that is an agent. May be repeated.")
  var agent: [String] = []

  @Option(help: "Cut a conversation where nobody wrote for so many hours.")
  var gap: Double?

  @Option(help: "The channel of items that the export gives none.")
  var channel: String?

  @Option(help: "The department where items landed that the export gives none.")
  var landed: String?

  /// The options of a source with these laid over them.
  func apply(to options: inout ImportOptions) throws {
    if let format {
      guard FormatRegistry.all.contains(where: { $0.id == format }) else {
        throw ValidationError("unknown format '\(format)'; 'voc formats' lists them.")
      }
      options.format = format
    }
    if let mapping { try MappingFile.read(mapping, into: &options) }
    if !map.isEmpty { options.map = try map.map(Self.entry) }
    if let encoding { options.encoding = encoding }
    if let dateOrder {
      guard let order = DateOrder(rawValue: dateOrder) else {
        throw ValidationError("--date-order is dmy, mdy or ymd, not '\(dateOrder)'.")
      }
      options.dateOrder = order
    }
    if let timezone {
      guard let zone = Zones.named(timezone) else {
        throw ValidationError("unknown time zone '\(timezone)'; try one such as Europe/London.")
      }
      options.zone = zone
      options.zoneIsForced = true
    }
    options.noAnswer += blank
    options.agents += agent
    if let gap { options.gapHours = gap }
    if let channel {
      guard let known = Channel(rawValue: channel) else {
        let all = Channel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--channel is one of \(all), not '\(channel)'.")
      }
      options.channel = known
    }
    if let landed { options.landed = landed }
  }

  private static func entry(_ text: String) throws -> MapEntry {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("--map takes KEY=COLUMN, not '\(text)'.")
    }
    let key = String(parts[0])
    guard MapEntry.isKey(key) else {
      throw ValidationError(
        "--map: unknown key '\(key)'; allowed are \(MapEntry.keys.joined(separator: ", ")), field.NAME."
      )
    }
    return MapEntry(key: key, column: String(parts[1]))
  }
}
