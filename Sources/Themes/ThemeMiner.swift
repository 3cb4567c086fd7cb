import FeedbackModel

/// Finds themes: documents are first matched to the catalogue, and what is left over is grouped by
/// meaning inside each silo and sentiment, named in its own words and proposed under new ids.
public struct ThemeMiner: Sendable {
  /// How themes are mined.
  public let options: ThemeOptions

  /// Makes a miner.
  public init(options: ThemeOptions = ThemeOptions()) { self.options = options }

  /// The catalogue with the themes that the documents add to it.
  ///
  /// No theme is lost and no id changes; the order of the documents makes no difference.
  public func update(
    _ catalogue: ThemeCatalogue, with documents: [ThemeDocument], week: Week? = nil
  ) -> ThemeCatalogue {
    let matcher = ThemeMatcher(catalogue)
    var memo = StemMemo()
    let left = documents.filter { matcher.themes(of: $0, memo: &memo).isEmpty }.sorted(
      by: Self.comesFirst)
    guard !left.isEmpty else { return catalogue }
    let mining = Mining(left, options: options)
    var updated = catalogue
    let isFirst = catalogue.themes.isEmpty
    if isFirst { updated.assignsAll = options.max != nil }
    updated.editions.append(ThemeEdition(week: week, features: mining.features.features))
    var ids = Set(catalogue.themes.map(\.id))
    var added = 0
    for var theme in mining.themes() {
      theme.id = Self.newID(for: theme, week: week, taken: &ids)
      theme.firstSeen = week
      theme.status = isFirst ? .active : .proposed
      theme.profile.edition = updated.editions.count - 1
      updated.add(theme, week: week)
      added += 1
    }
    // A mining that found nothing is no edition: the catalogue is as it was, and so is all that was
    // counted by it.
    return added > 0 ? updated : catalogue
  }

  private static func newID(for theme: Theme, week: Week?, taken: inout Set<String>) -> String {
    var salt = 0
    while true {
      let parts = [
        theme.department, theme.process, theme.positive ? "+" : "-", theme.label,
        week?.description ?? "", String(salt),
      ]
      let id =
        "t:" + StableHash.hex([], Array(parts.joined(separator: "\u{1F}").utf8), digits: 8)
      if taken.insert(id).inserted { return id }
      salt += 1
    }
  }

  private static func comesFirst(_ a: ThemeDocument, _ b: ThemeDocument) -> Bool {
    if a.text != b.text { return a.text < b.text }
    if a.id != b.id { return a.id < b.id }
    if a.silo != b.silo { return a.silo < b.silo }
    if a.sentiment != b.sentiment { return (a.sentiment ?? -2) < (b.sentiment ?? -2) }
    return a.weight < b.weight
  }
}
