import ArgumentParser
import FeedbackModel
import Foundation
import Pipeline

/// `--config`, for every command that can do with one.
struct ConfigOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The company's config.", valueName: "voc.yml"))
  var config: String?

  /// The config, or nil where none was given.
  func read() throws -> Config? { try config.map { try Config.read($0) } }

  /// The config given, else `voc.yml` in this folder.
  func readOrDefault() throws -> Config {
    if let config = try read() { return config }
    guard FileManager.default.fileExists(atPath: "voc.yml") else {
      throw Failure(
        .config,
        "no voc.yml in this folder: name one with --config, or make one with 'voc init --from FILE'"
      )
    }
    return try Config.read("voc.yml")
  }
}

/// `--jobs` and `--now`.
struct RunOptions: ParsableArguments {
  @Option(help: "Threads; the output is the same at any number. The default is all cores.")
  var jobs: Int?

  @Option(help: "The moment to take for now, such as 2026-11-16T06:00:00Z.")
  var now: Timestamp?

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  var threads: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
  var log: Log { Log(quiet: quiet) }
  var moment: Timestamp {
    now ?? Timestamp(milliseconds: Int64(Date().timeIntervalSince1970) * 1000)
  }
}

/// PERIOD: `--week 2026-W47`, or `--from D --to D`.
struct PeriodOptions: ParsableArguments {
  @Option(help: "The ISO week to report. The default is the latest complete week with items.")
  var week: Week?

  @Option(help: "The first day to report.")
  var from: CivilDate?

  @Option(help: "The last day to report.")
  var to: CivilDate?

  func validate() throws {
    if week != nil, from != nil || to != nil {
      throw ValidationError("Give either --week or --from and --to.")
    }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together.") }
    if let from, let to, to < from { throw ValidationError("--to is before --from.") }
  }

  /// The days, or nil where none were said.
  var days: ClosedRange<CivilDate>? {
    if let week { return week.monday...week.sunday }
    if let from, let to { return from...to }
    return nil
  }
}

extension Week: ExpressibleByArgument {
  /// Reads `2026-W47`.
  public init?(argument: String) { self.init(argument) }
}

extension CivilDate: ExpressibleByArgument {
  /// Reads `2026-11-02`.
  public init?(argument: String) { self.init(argument) }
}

extension Timestamp: ExpressibleByArgument {
  /// Reads RFC 3339, or a day for its midnight UTC.
  public init?(argument: String) {
    if let time = Timestamp(rfc3339: argument) {
      self = time
    } else if let date = CivilDate(argument) {
      self = date.midnightUTC
    } else {
      return nil
    }
  }
}
