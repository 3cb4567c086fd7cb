import FeedbackModel
import Statistics

/// The random audit: items labelled by a person, each weighted by one over the probability with
/// which it was drawn.
struct Audit {
  var rows: [AuditRow]
  private let isInWindow: (Int) -> Bool

  /// The audit of all weeks up to the end of the frame: a tag's quality is the model's, not the
  /// week's.
  init(_ summary: Summary, _ frame: Frame) {
    isInWindow = frame.isInWindow
    rows = summary.audits.sorted.map(\.value).filter {
      $0.probability > 0 && ($0.week <= frame.window.upperBound)
    }
  }

  /// The weighted share of rows that a test holds for; nil rows do not count.
  ///
  /// The interval is Wilson's at Kish's effective number of rows.
  func accuracy(_ test: (AuditRow) -> Bool?) -> Estimate? {
    var (sum, squares, right) = (0.0, 0.0, 0.0)
    for row in rows {
      guard let isRight = test(row) else { continue }
      let weight = 1e6 / Double(row.probability)
      sum += weight
      squares += weight * weight
      if isRight { right += weight }
    }
    guard sum > 0 else { return nil }
    let effective = sum * sum / squares
    return Estimate(right / sum, Proportion.wilson(right / sum * effective, of: effective))
  }

  /// Per label: precision, recall, and the volume of the window corrected by the audit.
  func labels(
    _ ids: [String], tagged: (AuditRow) -> String, truth: (AuditRow) -> [String],
    counts: [String: Int], words: Int
  ) -> [Quality.LabelQuality] {
    let labelled = rows.filter { !truth($0).isEmpty }
    return ids.map { id in
      let precision = accuracy { row in
        truth(row).isEmpty || tagged(row) != id ? nil : truth(row).contains(id)
      }
      let recall = accuracy { row in
        truth(row).first != id ? nil : tagged(row) == id
      }
      let count = counts[id] ?? 0
      return Quality.LabelQuality(
        id: id, precision: precision, recall: recall,
        support: labelled.filter { truth($0).first == id }.count, tagged: count,
        corrected: corrected(id, count: count, words: words, labelled, tagged, truth))
    }
  }

  /// The prediction-powered estimate of a label's volume in the window: truth and prediction of
  /// an item are whether it is so and whether it is tagged so. Nil below 30 audited items.
  private func corrected(
    _ id: String, count: Int, words: Int, _ labelled: [AuditRow],
    _ tagged: (AuditRow) -> String, _ truth: (AuditRow) -> [String]
  ) -> Estimate? {
    guard labelled.count >= 30, words > 0 else { return nil }
    let total = PredictionPowered.total(
      predicted: Double(count), members: Double(words),
      rows: labelled.map { row in
        PredictionPowered.Row(
          weight: 1e6 / Double(row.probability),
          truth: truth(row).first == id ? 1 : 0, prediction: tagged(row) == id ? 1 : 0,
          isOwn: isInWindow(row.week))
      })
    return total.map { Estimate($0.value, $0.interval) }
  }
}
