import FeedbackModel
import Tagging

/// `voc train`: what a model learns.
public final class TrainFilter: Sendable {
  private let config: Config?
  private let precision: Double?
  private let jobs: Int
  private let log: Log

  /// With a config, its taxonomy teaches too and an unknown label is bad data.
  ///
  /// - Parameter precision: the share of given processes that are to be right, each by itself; nil
  ///   means what the config says.
  public init(config: Config?, precision: Double? = nil, jobs: Int, log: Log) {
    self.config = config
    self.precision = precision ?? config?.precision
    self.jobs = jobs
    self.log = log
  }

  /// The config's taxonomy, if it has one.
  private var taxonomy: Taxonomy? {
    config.flatMap { $0.taxonomy.processes.isEmpty ? nil : $0.taxonomy }
  }

  /// Trains from items.
  public func train(_ input: InputFile) async throws -> TaggingModel {
    var set = TrainingSet()
    var batches = LineBatches(input)
    let taxonomy = taxonomy
    try await inOrder(jobs: jobs, next: { try batches.next() }) { batch in
      let items = try batch.items()
      if let taxonomy { for item in items { try item.checkLabels(taxonomy) } }
      return items
    } emit: { items in
      for item in items { set.add(item) }
    }
    guard !set.labelled.isEmpty || taxonomy != nil else {
      throw Failure(
        .badData,
        "\(input.name): no item has labels, and there is no config whose taxonomy could teach")
    }
    let model = try TaggingModel.train(
      taxonomy: taxonomy, labelled: set.labelled, pool: set.unlabelled,
      options: TrainingOptions(jobs: jobs, targetPrecision: precision))
    model.warn(ofPrecision: precision, log)
    return model
  }
}
