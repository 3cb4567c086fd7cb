import FeedbackModel
import Statistics

extension Maker {
  /// Sampled items behind the numbers: complaints per landing and owner, and items per theme.
  ///
  /// They come from the themes' samples of the summary, so that a page of them is as large for a million
  /// items as for ten thousand, and the same for any order of the input.
  mutating func makeEvidence() {
    var found: [String: EvidenceItem] = [:]
    for (key, sample) in summary.quotes where frame.isInWindow(key.week) {
      for item in sample.sorted.map(\.value) where found[item.id] == nil && !item.text.isEmpty {
        found[item.id] = evidence(item)
      }
    }
    report.evidence = found.values.sorted {
      ($1.quote.date?.daysSinceEpoch ?? .min, $0.quote.item)
        < ($0.quote.date?.daysSinceEpoch ?? .min, $1.quote.item)
    }
  }

  private func evidence(_ item: SampledItem) -> EvidenceItem {
    let text = item.text.shortened(toBytes: 320)
    return EvidenceItem(
      quote: Quote(
        item: item.id, source: item.source,
        date: item.created.map { request.zone.date(at: $0) }, channel: item.channel,
        text: text.utf8.count < item.text.utf8.count ? text + "…" : text),
      landed: item.landed ?? Summary.notRecorded, owner: item.owner, process: item.process,
      isNegative: item.polarity == .negative, themes: item.themes)
  }
}
