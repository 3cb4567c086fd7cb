import FeedbackModel

/// Matches items to the themes of a catalogue: a linear score over words and word pairs, inside the
/// item's own silo where it is tagged.
public struct ThemeMatcher: Sendable {
  private struct Entry: Sendable {
    var theme: Int
    var weight: Float
  }

  /// One edition's themes, ready to score.
  private struct Edition: Sendable {
    var features: ProfileFeatures
    /// By column.
    var postings: [[Entry]]
    /// Indices into `themes`.
    var members: [Int]
    var bySilo: [Silo: [Int]]
  }

  private let themes: [Theme]
  /// The id for which each theme's items count: its own, or that of the one it was merged into.
  private let ids: [String?]
  private let editions: [Edition]
  private let assignsAll: Bool

  /// Prepares a catalogue for matching.
  public init(_ catalogue: ThemeCatalogue) {
    themes = catalogue.themes
    let ids = catalogue.themes.map { catalogue.survivor(of: $0.id) }
    self.ids = ids
    assignsAll = catalogue.assignsAll
    editions = catalogue.editions.enumerated().map { number, edition in
      let features = ProfileFeatures(edition.features)
      var postings = [[Entry]](repeating: [], count: features.names.count)
      var members: [Int] = []
      var bySilo: [Silo: [Int]] = [:]
      for (index, theme) in catalogue.themes.enumerated()
      where theme.profile.edition == number && ids[index] != nil {
        members.append(index)
        bySilo[theme.silo, default: []].append(index)
        for feature in theme.profile.features {
          guard let column = features.column(feature.name) else { continue }
          postings[Int(column)].append(Entry(theme: index, weight: Float(feature.weight)))
        }
      }
      return Edition(features: features, postings: postings, members: members, bySilo: bySilo)
    }
  }

  /// The ids of the themes an item belongs to, the best match first; each mention is matched inside
  /// its own silo and sentiment, an untagged item among all themes.
  public func themes(of item: FeedbackItem) -> [String] {
    var found: [(theme: Int, score: Float)] = []
    for document in ThemeDocument.documents(of: item) { found += matches(document) }
    found.sort { $0.score == $1.score ? $0.theme < $1.theme : $0.score > $1.score }
    return distinct(found)
  }

  /// The ids of the themes a document belongs to, the best match first.
  public func themes(of document: ThemeDocument) -> [String] {
    distinct(matches(document))
  }

  private func distinct(_ found: [(theme: Int, score: Float)]) -> [String] {
    var result: [String] = []
    for match in found {
      if let id = ids[match.theme], !result.contains(id) { result.append(id) }
    }
    return result
  }

  /// The most themes one document is given.
  static let most = 3

  private func matches(_ document: ThemeDocument) -> [(theme: Int, score: Float)] {
    let keys = ProfileFeatures.keys(of: WordScanner.words(of: document.text))
    guard !keys.isEmpty else { return [] }
    for edition in editions {
      let found = matches(keys, document, in: edition)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func matches(_ keys: [UInt64], _ document: ThemeDocument, in edition: Edition)
    -> [(theme: Int, score: Float)]
  {
    let row = edition.features.row(keys: keys)
    guard !row.isEmpty else { return [] }
    let tagged = document.process != nil || document.department != nil
    let candidates =
      edition.bySilo[document.silo] ?? (tagged ? edition.bySilo[Silo.none] ?? [] : edition.members)
    var scores = [Float](repeating: 0, count: themes.count)
    for entry in row {
      for posting in edition.postings[Int(entry.column)] {
        scores[posting.theme] += posting.weight * entry.value
      }
    }
    var found: [(theme: Int, score: Float)] = []
    for index in candidates {
      let theme = themes[index]
      if let sentiment = document.sentiment, theme.positive != (sentiment > 0), !assignsAll {
        continue
      }
      let score = scores[index] + Float(theme.profile.bias)
      if assignsAll || score >= Float(theme.profile.cut) { found.append((index, score)) }
    }
    found.sort { $0.score == $1.score ? $0.theme < $1.theme : $0.score > $1.score }
    if assignsAll { return Array(found.prefix(1)) }
    return found.enumerated().filter { $0.offset == 0 || $0.element.score > 0 }
      .prefix(Self.most).map(\.element)
  }
}
