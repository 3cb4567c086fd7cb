import FeedbackModel

/// What themes are mined from: a mention of an item, or a whole item where there are no mentions.
public struct ThemeDocument: Sendable, Equatable {
  /// The item's id; several mentions of one item share it.
  public var id: String
  /// The words.
  ///
  /// Numbers, handles, links and addresses are masked here as classes.
  public var text: String
  /// The process it is about; nil where there are no tags.
  public var process: String?
  /// The department that owns the cause; nil where there are no tags.
  public var department: String?
  /// From −1 very negative to 1 very positive; nil where unknown.
  public var sentiment: Double?
  /// When it was written.
  public var week: Week?
  /// How many documents of the whole this one stands for (a sample).
  ///
  /// The default is 1.
  public var weight: Double

  /// Makes a document.
  public init(
    id: String, text: String, process: String? = nil, department: String? = nil,
    sentiment: Double? = nil, week: Week? = nil, weight: Double = 1
  ) {
    self.id = id
    self.text = text
    self.process = process
    self.department = department
    self.sentiment = sentiment
    self.week = week
    self.weight = weight
  }

  /// The documents of an item: one a mention, or the whole text where there are none; nothing where
  /// there are no words.
  public static func documents(of item: FeedbackItem, week: Week? = nil) -> [ThemeDocument] {
    guard !item.text.isEmpty else { return [] }
    let mentions = item.tags?.mentions ?? []
    if mentions.isEmpty {
      return [
        ThemeDocument(
          id: item.id, text: item.text, process: item.tags?.process?.id,
          department: item.tags?.department?.id, sentiment: item.tags?.sentiment, week: week)
      ]
    }
    let utf8 = item.text.utf8
    return mentions.map { mention in
      let from = utf8.index(
        utf8.startIndex, offsetBy: mention.span.lowerBound, limitedBy: utf8.endIndex)
      let to = utf8.index(
        utf8.startIndex, offsetBy: mention.span.upperBound, limitedBy: utf8.endIndex)
      let text = String(
        decoding: utf8[(from ?? utf8.endIndex)..<(to ?? utf8.endIndex)], as: UTF8.self)
      return ThemeDocument(
        id: item.id, text: text, process: mention.process, department: mention.department,
        sentiment: mention.sentiment, week: week)
    }
  }

  /// The silo it is mined in.
  var silo: Silo { Silo(department: department ?? "", process: process ?? "") }
}
