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
    let left = Self.inOrder(
      catalogue.themes.isEmpty
        ? documents : documents.filter { matcher.themes(of: $0, memo: &memo).isEmpty })
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

  /// Documents in an order that does not depend on the one they came in: by their words, byte by byte.
  private static func inOrder(_ documents: [ThemeDocument]) -> [ThemeDocument] {
    // Most texts differ in their first sixteen bytes, which are two numbers.
    let openings = documents.map { document in
      var (first, second) = (UInt64(0), UInt64(0))
      var place = 0
      for byte in document.text.utf8.prefix(16) {
        let bits = UInt64(byte) << (56 - 8 * (place % 8))
        if place < 8 { first |= bits } else { second |= bits }
        place += 1
      }
      return (first, second)
    }
    let order = documents.indices.sorted { a, b in
      openings[a] != openings[b]
        ? openings[a] < openings[b] : comesFirst(documents[a], documents[b])
    }
    return order.map { documents[$0] }
  }

  private static func comesFirst(_ a: ThemeDocument, _ b: ThemeDocument) -> Bool {
    if a.text.utf8.elementsEqual(b.text.utf8) == false {
      return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
    if a.id != b.id { return a.id < b.id }
    if a.silo != b.silo { return a.silo < b.silo }
    if a.sentiment != b.sentiment { return (a.sentiment ?? -2) < (b.sentiment ?? -2) }
    return a.weight < b.weight
  }
}
