import ArgumentParser
import Importing
import Pipeline

struct Import: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns exports into items, one JSON object a line.",
    discussion: """
      The format is recognised from the content; what was decided is said on standard error.

        voc import survey.csv > items.jsonl
        voc import tickets.xml --rejects rejects.jsonl --manifest counts.jsonl | voc tag
        voc import odd.csv --map text=Comments --map nps="How likely?" --map created=Date
      """)

  @Argument(help: "Exports: files, folders, archives, globs, or - for standard input.")
  var files: [String] = []

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var flags: ImportFlags
  @OptionGroup var run: RunOptions

  @Option(help: "Where rejected records go, as JSON lines.")
  var rejects: String?

  @Option(help: "Where the counts per source go, as JSON lines.")
  var manifest: String?

  @Option(help: "Fail where more than this share of the records is rejected, 0 to 1.")
  var maxRejects: Double?

  @Flag(help: "Read, judge and count every record, and write no items.")
  var count = false

  func perform() async throws {
    var probe = ImportOptions()
    try flags.apply(to: &probe)  // A wrong flag is told before a missing file.
    let config = try configOptions.read()
    let sources = try ImportJob.sources(files: files, config: config) { try flags.apply(to: &$0) }
    let job = ImportJob(
      sources: sources, rejects: rejects, manifest: manifest, isCountOnly: count,
      maximumRejects: maxRejects ?? config?.maximumRejects ?? 1, jobs: run.threads, log: run.log)
    try await job.run()
  }
}

struct Formats: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the formats known.",
    discussion: """
        voc formats
        voc formats | grep -i zendesk
      """)

  func perform() async throws {
    let out = try OutputFile("-")
    for format in FormatRegistry.all {
      let note = format.evidence == .provisional ? " (provisional)" : ""
      try out.write(
        Self.column(format.id, 30) + Self.column(format.family.rawValue, 6)
          + "\(format.name)\(note)\n" + Self.column("", 36) + "\(format.recognisedBy)\n")
    }
    try out.flush()
  }
}

extension Formats {
  private static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

struct Inspect: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what import would make of a file, and why, without importing.",
    discussion: """
        voc inspect survey.csv
        voc inspect export.xml --map text=ticket/description
      """)

  @Argument(help: "An export, or - for standard input.")
  var file: String

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var flags: ImportFlags

  func perform() async throws {
    let source = try ImportJob.sources(files: [file], config: try configOptions.read()) {
      try flags.apply(to: &$0)
    }
    let out = try OutputFile("-")
    for (path, options) in source {
      try out.write(try Inspection(path: path, options: options).text)
    }
    try out.flush()
  }
}
