public import FeedbackModel

/// How often the signals are right, as measured by reading (`docs/signals.md`).
public enum SignalQuality {
  /// The share of right ones among hits in running text, and of found ones in the labelled set.
  public struct Measured: Sendable, Equatable {
    /// Hits that were right, and hits read.
    public var precision: (hits: Int, of: Int)
    /// Labelled examples that were found, and all of them.
    public var recall: (hits: Int, of: Int)

    /// The same counts.
    public static func == (a: Measured, b: Measured) -> Bool {
      a.precision == b.precision && a.recall == b.recall
    }

    /// The lower limit of the 95 % interval of the precision.
    ///
    /// Source: E. B. Wilson, 1927, score interval, z = 1.96.
    public var precisionLowerLimit: Double {
      SignalQuality.wilsonLower(precision.hits, precision.of)
    }
  }

  /// The least lower limit with which a signal is shown.
  public static let threshold = 0.7

  /// The signals that are shown to people.
  public static let shown: Set<SignalKind> = Set(
    SignalKind.allCases.filter { (measured[$0]?.precisionLowerLimit ?? 0) >= threshold })

  static func wilsonLower(_ hits: Int, _ of: Int) -> Double {
    guard of > 0 else { return 0 }
    let n = Double(of)
    let p = Double(hits) / n
    let z = 1.96
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return (centre - spread) / (1 + z * z / n)
  }
}
