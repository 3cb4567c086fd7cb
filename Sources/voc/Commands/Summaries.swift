import ArgumentParser
import Pipeline

struct Summarize: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sums tagged items up to one mergeable summary.",
    discussion: """
        voc tag --config voc.yml < items.jsonl | voc summarize --config voc.yml > part1.json
        voc merge part*.json | voc report --config voc.yml -o out
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Option(help: "The counts per source that 'voc import --manifest' wrote.")
  var manifest: String?
  @Argument(help: "Tagged items, or - for standard input.")
  var input: String?

  func perform() async throws {
    let filter = try SummarizeFilter(
      config: try configOptions.read(), jobs: run.threads, log: run.log)
    let counts = try manifest.map { try ReportFilter.manifest($0) } ?? []
    let summary = try await filter.run(
      try Terminal.input(input, "tagged items"), manifest: counts)
    let out = try OutputFile("-")
    try out.write(summary.bytes)
    try out.flush()
  }
}

struct Merge: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Merges summaries, in any order, to one.",
    discussion: """
        voc merge monday.json tuesday.json > both.json
        cat part-*.json | voc merge | voc report --config voc.yml -o out
      """)

  @Argument(help: "Files of summaries, or - for standard input.")
  var files: [String] = []

  func perform() async throws {
    let inputs =
      files.isEmpty
      ? [try Terminal.input(nil, "summaries")] : try files.map { try InputFile($0) }
    let out = try OutputFile("-")
    try out.write(try SummaryFile.merging(inputs).bytes)
    try out.flush()
  }
}
