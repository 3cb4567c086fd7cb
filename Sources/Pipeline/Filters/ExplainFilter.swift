import FeedbackModel
import Tagging

/// `voc explain`: why a text is tagged so.
public final class ExplainFilter: Sendable {
  private let model: String?
  private let config: Config?
  private let jobs: Int
  private let log: Log

  /// Explains with the model of a file, else with one made from the taxonomy.
  public init(model: String?, config: Config?, jobs: Int, log: Log) {
    self.model = model
    self.config = config
    self.jobs = jobs
    self.log = log
  }

  /// Explains texts; `-` stands for items on standard input.
  public func run(_ texts: [String], _ out: OutputFile) async throws {
    let workspace = try Workspace.temporary(
      config ?? Config(), jobs: jobs, now: Timestamp(seconds: 0), log: log)
    let model = try await workspace.model(named: model)
    var tagger = Tagger(model: model, taxonomy: workspace.taxonomy)
    for text in texts {
      if text == "-" {
        var batches = LineBatches(try InputFile("-"))
        while let batch = try batches.next() {
          for item in try batch.items() {
            try out.write("\(item.id)\n" + Explanation.explain(item: item, tagger: &tagger) + "\n")
          }
        }
      } else {
        try out.write(Explanation.explain(text: text, tagger: &tagger) + "\n")
      }
    }
  }
}
