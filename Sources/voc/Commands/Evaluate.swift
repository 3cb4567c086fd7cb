import ArgumentParser
import FeedbackModel
import JSON
import Pipeline
import Tagging

struct Evaluate: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares a model's tags with people's labels.",
    discussion: """
      Items that were drawn at random (labels.audit) alone measure, where there are any; the others
      may have taught. Without a model it is the store's, measured by the store's audit, beside the
      one before the latest labels.

        voc evaluate --model my.vocmodel < labelled.jsonl
        voc evaluate --model my.vocmodel --json < labelled.jsonl | jq .process.accuracy
        voc evaluate --model my.vocmodel --card
        voc evaluate --config acme/voc.yml
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Option(name: .shortAndLong, help: "A model made by 'voc train'. Without one: the store's.")
  var model: String?
  @Option(help: "Another model, to show beside it.")
  var before: String?
  @Flag(help: "As JSON.")
  var json = false
  @Flag(help: "Print the quality measured when it was trained, and read nothing.")
  var card = false
  @Argument(help: "Items with labels, or - for standard input.")
  var input: String?

  func validate() throws {
    guard before == nil || model != nil else {
      throw ValidationError("--before goes with --model.")
    }
    guard !card || model != nil else { throw ValidationError("--card needs --model.") }
    guard input == nil || model != nil else {
      throw ValidationError("Items are measured with --model.")
    }
  }

  func perform() async throws {
    let out = try OutputFile("-")
    let filter: EvaluateFilter
    let found: Measured
    if let model {
      let path = model
      let model = try TaggingModel.open(path)
      if card {
        try model.check(path)
        if json {
          try out.write(model.cardJSON.bytes + [0x0A])
        } else {
          try out.write(model.cardText)
        }
        return try out.flush()
      }
      let old = try before.map { try TaggingModel.open($0) }
      filter = EvaluateFilter(config: try configOptions.read(), jobs: run.threads, log: run.log)
      found = try await filter.pipe(
        model, before: old, try Terminal.input(input, "labelled items"))
    } else {
      filter = EvaluateFilter(
        config: try configOptions.readOrDefault(), jobs: run.threads, log: run.log)
      found = try await filter.store(now: run.moment)
    }
    if json { try out.write(found.json.bytes + [0x0A]) } else { try out.write(found.text + "\n") }
    try out.flush()
  }
}
