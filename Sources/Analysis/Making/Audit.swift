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
    Self.accuracy(
      rows.compactMap { row in test(row).map { (1e6 / Double(row.probability), $0) } })
  }

  private static func accuracy(_ rows: some Sequence<(weight: Double, isRight: Bool)>) -> Estimate?
  {
    var (sum, squares, right) = (0.0, 0.0, 0.0)
    for (weight, isRight) in rows {
      sum += weight
      squares += weight * weight
      if isRight { right += weight }
    }
    guard sum > 0 else { return nil }
    let effective = sum * sum / squares
    return Estimate(right / sum, Proportion.wilson(right / sum * effective, of: effective))
  }

  /// A row by the places of labels in a list, so that a long list costs no more than a short one.
  private struct Judged {
    var weight: Double
    /// −1 where the tag is none of the list.
    var tag: Int
    /// The primary label; −1 where it is none of the list.
    var truth: Int
    /// Whether the tag is among the person's labels.
    var isRight: Bool
    var isOwn: Bool
  }

  /// Per label: precision, recall, and the volume of the window corrected by the audit.
  func labels(
    _ ids: [String], tagged: (AuditRow) -> String, truth: (AuditRow) -> [String],
    counts: [String: Int], words: Int
  ) -> [Quality.LabelQuality] {
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: min)
    let judged = rows.compactMap { row -> Judged? in
      let (tag, truths) = (tagged(row), truth(row))
      guard let first = truths.first else { return nil }
      return Judged(
        weight: 1e6 / Double(row.probability), tag: places[tag] ?? -1, truth: places[first] ?? -1,
        isRight: truths.contains(tag), isOwn: isInWindow(row.week))
    }
    return ids.enumerated().map { place, id in
      let count = counts[id] ?? 0
      return Quality.LabelQuality(
        id: id,
        precision: Self.accuracy(
          judged.lazy.filter { $0.tag == place }.map { ($0.weight, $0.isRight) }),
        recall: Self.accuracy(
          judged.lazy.filter { $0.truth == place }.map { ($0.weight, $0.tag == place) }),
        support: judged.count { $0.truth == place }, tagged: count,
        corrected: corrected(place, count: count, words: words, judged))
    }
  }

  /// The prediction-powered estimate of a label's volume in the window: truth and prediction of
  /// an item are whether it is so and whether it is tagged so. Nil below 30 audited items.
  private func corrected(
    _ place: Int, count: Int, words: Int, _ judged: [Judged]
  ) -> Estimate? {
    guard judged.count >= 30, words > 0 else { return nil }
    let total = PredictionPowered.total(
      predicted: Double(count), members: Double(words),
      rows: judged.map { row in
        PredictionPowered.Row(
          weight: row.weight, truth: row.truth == place ? 1 : 0,
          prediction: row.tag == place ? 1 : 0, isOwn: row.isOwn)
      })
    return total.map { Estimate($0.value, $0.interval) }
  }
}
