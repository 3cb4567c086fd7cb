import Analysis
import FeedbackModel
import Language
import Themes

extension Workspace {
  /// What every item of the store adds up to, with its themes.
  func summarize(_ catalogue: ThemeCatalogue) async throws -> (summary: Summary, stamp: TagStamp?) {
    let context = summaryContext
    let matcher = ThemeMatcher(catalogue)
    var total = Summary()
    var stamp: TagStamp?
    try await forEachBatch { batch in
      var part = Summary()
      var stamp: TagStamp?
      for stored in batch {
        var item = stored.item
        item.assignThemes(matcher)
        stamp = stamp ?? item.tags.flatMap(TagStamp.init)
        part.add(item, context: context)
      }
      return (part, stamp)
    } emit: { part, found in
      total.merge(part)
      stamp = stamp ?? found
    }
    return (total, stamp)
  }

  /// What summing up needs to know.
  var summaryContext: SummaryContext {
    SummaryContext(
      zone: config.zone, taxonomy: taxonomy, segments: config.segments,
      mask: { item in Masker(knownNames: item.turns.compactMap(\.who)).mask(item.text) })
  }
}
