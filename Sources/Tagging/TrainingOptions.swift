import Language

/// Settings of training. They are stored in the model.
public struct TrainingOptions: Sendable {
  /// Seeds every draw. The default is 1.
  public var seed: UInt64
  /// The number of threads; it never changes a byte of the model. The default is 1.
  public var jobs: Int
  /// Whether to train the process head only. The default is false.
  public var onlyProcess: Bool
  /// Whether processes are known to be about equally common, which helps where there are few
  /// labels and harms where it is not so. The default is false.
  public var evenClasses: Bool
  /// The probability below which an item is left unassigned. The default is 0.4.
  public var minimumConfidence: Double
  /// The share of given processes that are to be right, each process by itself, above 0 and below 1:
  /// less sure ones are left unassigned. Nil, the default, asks for none.
  public var targetPrecision: Double?
  /// The counterweight of the penalty, C. The default is 1.
  public var cost: Double
  /// Passes of coordinate descent at most. The default is 7: three more change no figure.
  public var passes: Int
  /// Which features are made.
  public var features: FeatureOptions

  /// Makes options.
  public init(
    seed: UInt64 = 1, jobs: Int = 1, onlyProcess: Bool = false, evenClasses: Bool = false,
    minimumConfidence: Double = 0.4, targetPrecision: Double? = nil, cost: Double = 1,
    passes: Int = 7, features: FeatureOptions = FeatureOptions()
  ) {
    self.seed = seed
    self.jobs = jobs
    self.onlyProcess = onlyProcess
    self.evenClasses = evenClasses
    self.minimumConfidence = minimumConfidence
    self.targetPrecision = targetPrecision
    self.cost = cost
    self.passes = passes
    self.features = features
  }
}
