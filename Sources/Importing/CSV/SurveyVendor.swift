import FeedbackModel
import Synchronization

/// A tool whose CSV layout is known: how its export is recognised and what its columns are.
/// One file each; the generic reader is one of them.
struct SurveyVendor: Sendable {
  var id: String
  var name: String
  var evidence: Format.Evidence
  var reference: String
  var recognisedBy: String
  var mapping: [(key: String, source: String)]
  /// The front of ids.
  var prefix: String
  /// The channel of every item; nil where the export says or nobody knows.
  var channel: Channel? = .survey
  /// Whether a record is one item (a review), so that ids need no question.
  var isOneItem = false
  /// Whether further open answers are looked for among the columns without a role.
  var guessesAnswers = true
  /// Whether scores are looked for among the columns without a role.
  var guessesScores = true
  /// How surely a table is of this tool, and why; nil where it is not.
  var fits: @Sendable (TableHead) -> Recognition?
  /// Settles the header rows and names.
  var settle: @Sendable (inout TableHead) -> Void = { _ in }
  /// Says what the columns are.
  var assign: @Sendable (TableHead, ColumnGuess, inout ColumnPlan) -> Void = { _, _, _ in }

  /// The vendor as a format of the registry.
  var format: Format {
    let vendor = self
    var format = Format(
      id: id, name: name, family: .csv, evidence: evidence, reference: reference,
      recognisedBy: recognisedBy, mapping: mapping,
      recognise: { sniff in
        guard let head = TableHead.sniff(sniff) else { return nil }
        return vendor.fits(head)
      },
      open: { source, context throws(ImportError) in
        let front = try HeadSource(source)
        return try SurveyReader(front, vendor: vendor, context: context)
      })
    format.readsMap = true
    return format
  }

  /// The plan for a table, the user's mapping included.
  func plan(_ head: inout TableHead, context: ImportContext) throws(ImportError) -> ColumnPlan {
    settle(&head)
    var plan = ColumnPlan()
    plan.vendor = prefix
    plan.fixedChannel = channel
    let guess = ColumnGuess(head, noAnswer: context.noAnswer)
    assign(head, guess, &plan)
    let map = context.options.map
    let mapsText = map.contains { $0.key == "text" }
    var mapped = plan
    try mapped.apply(
      map, to: head, file: context.file, notes: context.notes,
      lowIsBest: context.options.lowIsBest)
    guess.fill(
      &mapped, answers: guessesAnswers && !mapsText, scores: guessesScores && !mapsText)
    if isOneItem {
      if mapped.answers.count > 1, !mapsText { mapped.joinsAnswers = true }
      if mapped.answers.count == 1 || mapped.joinsAnswers {
        for index in mapped.answers.indices { mapped.answers[index].key = nil }
      }
    }
    mapped.keepRest(of: head)
    return mapped
  }
}

extension TableHead {
  /// The front of an input as a table, or nil where it looks like something else.
  static func sniff(_ sniff: Sniff) -> TableHead? {
    guard
      let first = sniff.head.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF })
    else { return nil }
    // XML and HTML are not tables; nor is JSON, but a table's first header may begin with `[`.
    if first == UInt8(ascii: "<") || first == UInt8(ascii: "{") { return nil }
    let marks = Array(sniff.head.lazy.filter { $0 > 0x20 }.prefix(3))
    if marks.starts(with: Array("[{\"".utf8)) { return nil }
    return sniff.table.head(of: sniff)
  }
}

/// The front of an input as a table, read once for all the formats that ask for it.
final class TableCache: Sendable {
  private let state = Mutex<TableHead??>(nil)

  func head(of sniff: Sniff) -> TableHead? {
    state.withLock { cached in
      if let cached { return cached }
      let head = TableHead(sniff.head, isWhole: sniff.isWhole)
      cached = .some(head)
      return head
    }
  }
}
