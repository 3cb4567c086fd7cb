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

  /// The prediction-powered estimate of a label's volume in the window.
  ///
  /// Every item's error is `e = [true so] − [tagged so]`. The volume is the count of items tagged
  /// so, plus the errors of the window's audited items, which are known, plus the audit's weighted
  /// mean error for each of the `R` others. Its variance is `R² v + R s²`: `v` that of the mean,
  /// `s²` that of one item's error, since the window's own items vary about the mean of all weeks.
  /// One more error than was seen is reckoned with, or else a label of which the audit saw no error
  /// would be taken for certain.
  ///
  /// Source: A. N. Angelopoulos et al., "Prediction-powered inference", Science 382 (2023), with
  /// inclusion probabilities as in J. Hájek's estimator, and R. Royall's predictor of a finite
  /// population's total (Biometrika 57, 1970).
  private func corrected(
    _ id: String, count: Int, words: Int, _ labelled: [AuditRow],
    _ tagged: (AuditRow) -> String, _ truth: (AuditRow) -> [String]
  ) -> Estimate? {
    guard labelled.count >= 30, words > 0 else { return nil }
    var (total, squares, sum, seen, seenErrors) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var rows: [(weight: Double, error: Double)] = []
    for row in labelled {
      let weight = 1e6 / Double(row.probability)
      let error = (truth(row).first == id ? 1.0 : 0) - (tagged(row) == id ? 1.0 : 0)
      rows.append((weight, error))
      total += weight
      squares += weight * weight
      sum += weight * error
      if isInWindow(row.week) {
        seen += 1
        seenErrors += error
      }
    }
    let mean = sum / total
    var (spread, sandwich) = (0.0, 0.0)
    for row in rows {
      let square = (row.error - mean) * (row.error - mean)
      spread += row.weight * square / total
      sandwich += row.weight * row.weight * square / (total * total)
    }
    let unseen = 1 / Double(rows.count + 1)
    let ofMean = sandwich + unseen * squares / (total * total)
    let rest = max(0, Double(words) - seen)
    let variance = rest * rest * ofMean + rest * (spread + unseen)
    let half = Normal.critical(0.95) * variance.squareRoot()
    let n = Double(words)
    let value = min(n, max(0, Double(count) + seenErrors + rest * mean))
    return Estimate(value, low: max(0, value - half), high: min(n, value + half))
  }
}
