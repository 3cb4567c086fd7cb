import ArgumentParser
import FeedbackModel
import JSON
import Pipeline
import Tagging

struct Tag: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tags items with process, department, mentions, sentiment and signals.",
    discussion: """
      With a model, items stream through. Without one, the config's taxonomy (or the built-in one)
      and the items themselves make the model, so they are read to the end first.

        voc import survey.csv | voc tag --config voc.yml > tagged.jsonl
        voc tag --model my.vocmodel --only process < items.jsonl
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Option(name: .shortAndLong, help: "A model made by 'voc train'.")
  var model: String?
  @Option(help: "Tag nothing else: process.")
  var only: String?
  @Argument(help: "Items, or - for standard input.")
  var input: String?

  func perform() async throws {
    guard only == nil || only == "process" else {
      throw ValidationError("--only takes 'process'.")
    }
    let filter = TagFilter(
      model: model, config: try configOptions.read(), onlyProcess: only != nil, jobs: run.threads,
      log: run.log)
    try await filter.run(try Terminal.input(input, "items"), try OutputFile("-"))
  }
}

struct Train: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains a model from labelled items.",
    discussion: """
      Items with labels teach; those without are the pool whose words are learned. Items drawn for
      the audit (labels.audit) never train. With a config, the taxonomy's phrases teach too.

        voc import labelled.csv --map process=category | voc train -o my.vocmodel
        voc train --config voc.yml -o my.vocmodel < items.jsonl
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Option(name: .shortAndLong, help: "The model file to write.")
  var output = "voc.vocmodel"
  @Option(
    help: """
      The share of given processes that are to be right, each process by itself, such as 0.9; less \
      sure ones are left unassigned. The default is what the config says, or none.
      """)
  var precision: Double?
  @Argument(help: "Items, or - for standard input.")
  var input: String?

  func validate() throws {
    if let precision, !(0.01...0.999).contains(precision) {
      throw ValidationError("--precision must be between 0.01 and 0.999.")
    }
  }

  func perform() async throws {
    let filter = TrainFilter(
      config: try configOptions.read(), precision: precision, jobs: run.threads, log: run.log)
    let model = try await filter.train(try Terminal.input(input, "items"))
    let file = try OutputFile(output)
    try file.write(model.bytes())
    try file.flush()
    if output != "-" {
      run.log.note("\(output) is written")
      for line in model.card.text.split(separator: "\n") { run.log.note(String(line)) }
    }
  }
}

struct Explain: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says why a text is tagged so.",
    discussion: """
        voc explain "nobody turned up to fit the router" --config voc.yml
        voc explain --model my.vocmodel - < items.jsonl
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Option(name: .shortAndLong, help: "A model made by 'voc train'.")
  var model: String?
  @Argument(help: "Texts, or - for items on standard input.")
  var texts: [String] = []

  func perform() async throws {
    guard !texts.isEmpty else {
      throw ValidationError("give a text in quotes, or - for items on standard input.")
    }
    let filter = ExplainFilter(
      model: model, config: try configOptions.read(), jobs: run.threads, log: run.log)
    let out = try OutputFile("-")
    try await filter.run(texts, out)
    try out.flush()
  }
}
