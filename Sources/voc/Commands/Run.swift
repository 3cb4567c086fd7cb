import ArgumentParser
import FeedbackModel
import Pipeline

struct Run: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "The main job: imports, tags, finds themes and writes the report.",
    discussion: """
      Reads every source of the config into its store (what was imported before is not imported
      again), and writes the report of the period below the config's output folder.

        voc run --config corpora/alderwick/voc.yml
        voc run --week 2026-W46 --now 2026-11-16T06:00:00Z
        voc run --from 2026-10-01 --to 2026-10-31
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var run: RunOptions

  func perform() async throws {
    let job = try MainJob(
      config: try configOptions.readOrDefault(), jobs: run.threads, now: run.moment, log: run.log)
    let written = try await job.run(days: period.days)
    run.log.note("the report is in \(written.index)")
  }
}

struct ReportCommand: VocCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the report of a period from the store, or from items or summaries piped in.",
    discussion: """
        voc report --week 2026-W46
        voc import X --config C --manifest M | voc tag --config C | voc report --config C --manifest M -o out
        voc merge week*.json | voc report --config C -o out
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var run: RunOptions

  @Option(help: "The counts per source that 'voc import --manifest' wrote.")
  var manifest: String?

  @Option(help: "Write the page of this department only.")
  var department: String?

  @Option(name: .shortAndLong, help: "The folder to write to, instead of the config's.")
  var output: String?

  @Argument(help: "Tagged items or summaries, or - for standard input. Without one: the store.")
  var input: String?

  func perform() async throws {
    let config = try configOptions.read()
    if let department, let config, config.taxonomy.department(department) == nil {
      throw ValidationError(
        "no department '\(department)' in the config; it has "
          + config.taxonomy.departments.map(\.id).joined(separator: ", ") + ".")
    }
    let counts = try manifest.map { try ReportFilter.manifest($0) } ?? []
    let piped = try input == nil && Terminal.isInput ? nil : InputFile(input ?? "-")
    // From cron or with nothing piped in, standard input ends at once: then the store is meant.
    let isPiped = try piped.map { try input != nil || !$0.isAtEnd() } ?? false
    let written: WrittenReport
    if isPiped, let piped {
      let filter = ReportFilter(
        config: config ?? Config(), jobs: run.threads, now: run.moment, log: run.log)
      written = try await filter.fromPipe(
        piped, manifest: counts, days: period.days, output: output,
        department: department)
    } else {
      let filter = ReportFilter(
        config: try configOptions.readOrDefault(), jobs: run.threads, now: run.moment, log: run.log)
      written = try await filter.fromStore(
        days: period.days, output: output, department: department)
    }
    run.log.note("the report is in \(written.index)")
  }
}
