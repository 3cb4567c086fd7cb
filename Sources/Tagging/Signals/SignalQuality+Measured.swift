public import FeedbackModel

extension SignalQuality {
  /// The figures of each signal; signals that are not here were not measured and are not shown.
  public static let measured: [SignalKind: Measured] = [:]
}
