import ArgumentParser
import FeedbackModel
import Pipeline

struct Review: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes items for a person to label, to teach the model or to measure it.",
    discussion: """
      --learn chooses the items whose label would teach most; those labels train and never measure.
      --audit draws a stratified random sample and keeps each item's probability of being drawn;
      those labels measure and never train. Fill in the columns process and department, put an x
      into 'checked' where the tag is right, and hand the file to 'voc label'.

        voc review --audit 300 --config acme/voc.yml > audit.csv
        voc review --learn 100 --config acme/voc.yml > learn.csv
        voc tag --config voc.yml < items.jsonl | voc review --audit 200 --jsonl > audit.jsonl
      """)

  @Option(help: "As many items whose label would teach most.")
  var learn: Int?
  @Option(help: "As many items drawn at random by process.")
  var audit: Int?
  @Option(help: "Another seed draws another random sample.")
  var seed: UInt64 = 1
  @Flag(help: "Write masked items, one JSON object a line, instead of CSV.")
  var jsonl = false
  @Flag(help: "Begin the CSV with a byte order mark, by which Excel knows UTF-8.")
  var bom = false
  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Argument(help: "Tagged items, or - for standard input. Without one: the store.")
  var input: String?

  func validate() throws {
    guard (learn == nil) != (audit == nil) else {
      throw ValidationError("Give either --learn N or --audit N.")
    }
    guard 1...100_000 ~= learn ?? audit ?? 0 else {
      throw ValidationError("N must be 1 to 100000.")
    }
  }

  func perform() async throws {
    let config = try configOptions.read()
    let piped = try input == nil && Terminal.isInput ? nil : InputFile(input ?? "-")
    // From cron or with nothing piped in, standard input ends at once: then the store is meant.
    let isPiped = try piped.map { try input != nil || !$0.isAtEnd() } ?? false
    let filter: ReviewFilter
    if isPiped, let piped {
      filter = try await ReviewFilter.pipe(
        piped, config: config, jobs: run.threads, now: run.moment, log: run.log)
    } else {
      filter = try await ReviewFilter.store(
        try configOptions.readOrDefault(), jobs: run.threads, now: run.moment, log: run.log)
    }
    try await filter.run(
      learn ?? audit ?? 0, for: learn == nil ? .audit(seed: seed) : .learn,
      as: jsonl ? .jsonl : .csv(byteOrderMark: bom), try OutputFile("-"))
  }
}

struct Label: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes back what people filled in: labels, and \"not ours\".",
    discussion: """
      FILE is the CSV of 'voc review', also as a spreadsheet saved it, any table with a column id
      beside process or department, or items with labels. A row that was left blank is not
      answered. A department may be an id or a name, 'none', 'not billing' where it is not billing's
      and nobody knows whose it is, or 'not ours' for the one it is tagged to. The next 'voc run'
      learns from it, or measures by it.

        voc label audit.csv --config acme/voc.yml --by Jo
        voc label --item zendesk:35436 --department warehouse --config acme/voc.yml
        voc label --item zendesk:35436 --department "not ours" --note "the courier's"
        voc label answers.csv - < items.jsonl > labelled.jsonl
      """)

  @Argument(help: "The file to take back, or - for standard input.")
  var file: String?
  @Argument(help: "Items to lay the labels over, or - for standard input, instead of the store.")
  var input: String?
  @Option(help: "An item to label here and now, instead of a file; may be given several times.")
  var item: [String] = []
  @Option(help: "The process of --item.")
  var process = ""
  @Option(help: "The department of --item.")
  var department = ""
  @Option(help: "A remark on --item.")
  var note = ""
  @Option(help: "Who says so, where the file does not.")
  var by: String?
  @Option(help: "Where wrong rows go, as CSV with what is wrong, to be mended and handed in again.")
  var rejects: String?
  @Option(help: "Fail where more than this share of the answers is wrong, 0 to 1.")
  var maxRejects = 1.0
  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions

  func validate() throws {
    guard (file == nil) != item.isEmpty else {
      throw ValidationError("Give either a file or --item.")
    }
    guard item.isEmpty || !process.isEmpty || !department.isEmpty else {
      throw ValidationError("--item needs --process or --department.")
    }
    guard !item.isEmpty || process.isEmpty && department.isEmpty && note.isEmpty else {
      throw ValidationError("--process, --department and --note go with --item.")
    }
    guard file != "-" || input != "-" else {
      throw ValidationError("Only one of both can come from standard input.")
    }
    guard 0...1 ~= maxRejects else { throw ValidationError("--max-rejects is 0 to 1.") }
  }

  func perform() async throws {
    let options = LabelFilter.Options(
      by: by, at: run.moment, rejects: rejects, maximumRejects: maxRejects, jobs: run.threads)
    guard let file else {
      try await LabelFilter(
        config: try configOptions.readOrDefault(), options: options, log: run.log
      )
      .intoStore(items: item, process: process, department: department, note: note)
      return
    }
    if let input {
      try await LabelFilter(config: try configOptions.read(), options: options, log: run.log)
        .overPipe(file, try InputFile(input), try OutputFile("-"))
    } else {
      try await LabelFilter(
        config: try configOptions.readOrDefault(), options: options, log: run.log
      )
      .intoStore(file)
    }
  }
}
