public import FeedbackModel

extension SignalQuality {
  /// The figures of each signal; a signal that is not here was not measured and is not shown.
  ///
  /// Precision: texts that were read with one hit each, drawn at random, and those of them that were
  /// right (`docs/signals.md`). Recall: labelled sentences that no pattern was made from (every
  /// second one of a set); a test counts it again.
  public static let measured: [SignalKind: Measured] = [
    .repeat: Measured(precision: (95, 100), recall: (34, 38)),
    .transfer: Measured(precision: (98, 100), recall: (32, 37)),
    .lost: Measured(precision: (97, 100), recall: (34, 38)),
    .chase: Measured(precision: (95, 100), recall: (32, 37)),
    .unowned: Measured(precision: (97, 100), recall: (34, 37)),
    .conflict: Measured(precision: (98, 100), recall: (34, 37)),
    .looseEnd: Measured(precision: (96, 100), recall: (30, 37)),
    .rekey: Measured(precision: (98, 100), recall: (33, 37)),
    .delay: Measured(precision: (92, 100), recall: (34, 37)),
    .leaving: Measured(precision: (99, 100), recall: (32, 37)),
  ]
}
