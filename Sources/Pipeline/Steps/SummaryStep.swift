import Analysis
import FeedbackModel
import JSON
import Language
import Store
import Themes

/// Sums up a store week by week. Weeks whose items, tags, themes and taxonomy are as they were are
/// taken as they were kept; only the others are counted anew.
struct WeeklySummaries {
  /// A stretch of time: one week, or the items without a date.
  struct Span: Sendable {
    var start: Int64
    var end: Int64
  }

  /// What the weeks add up to.
  struct Total {
    var summary = Summary()
    var stamp: TagStamp?
    /// The window's weeks as they were tagged before, where a model was replaced since.
    var before = Summary()
    var modelBefore: String?
  }

  private let workspace: Workspace
  private let matcher: ThemeMatcher
  private let basis: String
  private let model: String?

  init(_ workspace: Workspace, _ catalogue: ThemeCatalogue) throws {
    self.workspace = workspace
    matcher = ThemeMatcher(catalogue)
    model = try workspace.store.state("tagged").map {
      String(String(decoding: $0, as: UTF8.self).prefix { $0 != " " })
    }
    let taxonomy = workspace.taxonomy
    let parts = [
      String(Summary.revision), model ?? "", "\(taxonomy.processes)",
      "\(taxonomy.departments.map { "\($0.id) \($0.calendar.sorted { $0.key < $1.key })" })",
      workspace.config.zone.name, "\(workspace.config.segments)",
      String(StableHash.hash([], catalogue.json.bytes), radix: 16),
    ]
    basis = StableHash.hex([], Array(parts.joined(separator: "\u{1F}").utf8), digits: 32)
  }

  /// All weeks, with the samples of the weeks that `sampled` names once it has seen the counts.
  func total(sampled: (Summary) -> ClosedRange<Week>?) async throws -> Total {
    let spans = try spans()
    let stale = try spans.filter { try workspace.store.summaryBasis(from: $0.start) != basis }
    var total = Total()
    // A temporary store is read once: what it adds up to is kept nowhere.
    try await count(stale) { span, part in
      if workspace.isTemporary {
        total.summary.merge(part.summary)
        total.stamp = total.stamp ?? part.stamp
      } else {
        try keep(part, span)
      }
    }
    if workspace.isTemporary { return total }
    let store = workspace.store
    try await inOrder(
      jobs: workspace.jobs, next: Self.each(spans),
      work: { span in try Self.read(try store.summary(.counts, from: span.start)) },
      emit: { part in
        total.summary.merge(part.summary)
        total.stamp = total.stamp ?? part.stamp
      })
    let weeks = sampled(total.summary)
    let near = spans.filter { span in
      guard let weeks else { return true }
      let zone = workspace.config.zone
      let first = zone.moment(local: weeks.lowerBound.monday.midnightUTC).milliseconds
      let last = zone.moment(local: weeks.upperBound.adding(1).monday.midnightUTC).milliseconds
      return span.end > first && span.start < last
    }
    try await inOrder(
      jobs: workspace.jobs, next: Self.each(near),
      work: { span in
        (
          try Self.read(try store.summary(.samples, from: span.start)),
          try Self.read(try store.summary(.before, from: span.start))
        )
      },
      emit: { samples, before in
        total.summary.merge(samples.summary)
        total.before.merge(before.summary)
        total.modelBefore = before.stamp?.model ?? total.modelBefore
      })
    return total
  }

  /// The weeks that have items, in order; items without a date come first.
  private func spans() throws -> [Span] {
    let zone = workspace.config.zone
    var spans: [Span] = []
    var next = Store.undated
    while let moment = try workspace.store.firstMoment(from: next) {
      if moment == Store.undated {
        spans.append(Span(start: moment, end: moment + 1))
      } else {
        let week = zone.week(at: Timestamp(milliseconds: moment))
        let start = zone.moment(local: week.monday.midnightUTC).milliseconds
        let end = zone.moment(local: week.adding(1).monday.midnightUTC).milliseconds
        // Spans never overlap, even where a clock was set back at midnight.
        spans.append(Span(start: max(start, next), end: max(end, moment + 1)))
      }
      next = spans.last?.end ?? next
    }
    return spans
  }

  /// Counts the items of spans, and hands on what each adds up to.
  private func count(
    _ spans: [Span], done: (Span, SummaryFile) throws -> Void
  ) async throws {
    var current = 0
    var total = SummaryFile()
    let context = workspace.summaryContext
    let corrections = try workspace.store.corrections().mapValues { Correction($0) }
    let parts = FeedbackItem.Parts.counted(fields: context.segments)
    let (store, matcher, jobs) = (workspace.store, matcher, workspace.jobs)
    var unknown = UnknownLabels()
    try await inOrder(
      jobs: jobs,
      next: workspace.places(of: spans) { max(Self.itemsAtOnce, $0 / (2 * jobs)) },
      work: { span, places in
        var part = SummaryFile()
        var memo = StemMemo()
        var leftOut = UnknownLabels()
        var file = (name: "", masked: "")
        var rest = places
        while !rest.isEmpty {
          let lines = try store.lines(at: rest.prefix(512))
          rest = rest.dropFirst(512)
          for line in lines {
            var item = try FeedbackItem.read(line.bytes, parts)
            corrections[item.id]?.apply(to: &item.labels)
            leftOut.leaveOut(of: &item, context.taxonomy)
            item.assignThemes(matcher, &memo)
            if item.source.file != file.name {
              file = (item.source.file, Masker.maskFileName(item.source.file))
            }
            item.source.file = file.masked
            part.stamp = part.stamp ?? item.tags.flatMap(TagStamp.init)
            part.summary.add(item, context: context)
          }
        }
        return (span, part, leftOut)
      },
      emit: { index, next, leftOut in
        unknown.merge(leftOut)
        if index != current {
          try done(spans[current], total)
          total = SummaryFile()
          current = index
        }
        total.summary.merge(next.summary)
        total.stamp = total.stamp ?? next.stamp
      })
    if spans.indices.contains(current) { try done(spans[current], total) }
    // A model trained from the store has said so already.
    if workspace.config.model != nil { try unknown.tell(workspace.log) }
  }

  /// The least number of items that one worker sums up before its sum is merged into the week's:
  /// what a sum keeps as a sample, and masks, is a part of a few items only where they are many.
  private static let itemsAtOnce = 8192

  /// Keeps a week; where the same items were tagged by another model before, with their counts then.
  private func keep(_ part: SummaryFile, _ span: Span) throws {
    let store = workspace.store
    var before = try store.summary(.before, from: span.start)
    if let last = try store.summary(.counts, from: span.start),
      let stamp = try Self.read(last).stamp, let own = part.stamp, stamp.model != own.model
    {
      before = last
    }
    var counts = part
    var samples = SummaryFile()
    (counts.summary, samples.summary) = part.summary.parts
    try store.keep(
      KeptSummary(
        basis: basis, counts: counts.bytes, samples: samples.bytes, before: before),
      from: span.start, to: span.end)
  }

  private static func each(_ spans: [Span]) -> () -> Span? {
    var rest = spans[...]
    return { rest.popFirst() }
  }

  private static func read(_ bytes: [UInt8]?) throws -> SummaryFile {
    guard let bytes else { return SummaryFile() }
    return try SummaryFile(try JSONParser.parse(bytes), file: "the store", line: 1)
  }
}

extension Workspace {
  /// What every item of the store adds up to, with its themes.
  func summarize(_ catalogue: ThemeCatalogue) async throws -> (summary: Summary, stamp: TagStamp?) {
    let total = try await WeeklySummaries(self, catalogue).total { _ in nil }
    return (total.summary, total.stamp)
  }

  /// What summing up needs to know.
  var summaryContext: SummaryContext {
    SummaryContext(
      zone: config.zone, taxonomy: taxonomy, segments: config.segments,
      mask: { item in Masker(knownNames: item.turns.compactMap(\.who)).mask(item.text) })
  }

  /// The items of some stretches of time, stretch by stretch, as ``forEachBatch(_:emit:)`` gives
  /// those of all; the results come with the place of their stretch.
  func forEachBatch<Result: Sendable>(
    of spans: [WeeklySummaries.Span], atOnce: Int = 512,
    _ work: @escaping @Sendable ([StoredItem]) throws -> Result,
    emit: (Int, Result) throws -> Void
  ) async throws {
    let corrections = try store.corrections().mapValues { Correction($0) }
    let next = places(of: spans) { _ in atOnce }
    try await inOrder(
      jobs: jobs,
      next: { () -> (Int, [StoredLine])? in
        try next().map { ($0.span, try store.lines(at: $0.places)) }
      },
      work: { span, lines in (span, try work(try Self.items(lines, corrections))) },
      emit: { span, result in try emit(span, result) })
  }

  /// Hands out the places of the items of some stretches of time, stretch by stretch, as many at once
  /// as `atOnce` says of a stretch with so many items.
  func places(
    of spans: [WeeklySummaries.Span], atOnce: @escaping (Int) -> Int
  ) -> () throws -> (span: Int, places: ArraySlice<Int64>)? {
    var span = -1
    var places: ArraySlice<Int64> = []
    var count = 1
    return {
      while places.isEmpty {
        span += 1
        guard spans.indices.contains(span) else { return nil }
        places = try store.places(from: spans[span].start, to: spans[span].end)[...]
        count = atOnce(places.count)
      }
      defer { places = places.dropFirst(count) }
      return (span, places.prefix(count))
    }
  }
}
