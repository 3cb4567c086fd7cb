import FeedbackModel

/// Matches items to the themes of a catalogue: a linear score over words and word pairs, inside the
/// item's own silo where it is tagged.
public struct ThemeMatcher: Sendable {
  /// A column's weight in a theme.
  private struct Entry: Sendable {
    /// The theme's place among the silo's.
    var place: Int32
    var weight: Float
  }

  /// Some themes, ready to score together.
  private struct Group: Sendable {
    /// What decides whether a theme is given, beside its weights.
    struct Member: Sendable {
      /// Its index in `themes`.
      var theme: Int
      var positive: Bool
      var bias: Float
      var cut: Float
    }

    /// By index, rising.
    private(set) var members: [Member] = []
    /// Where a column's entries lie; few columns matter to a silo.
    private var places: [Int32: Range<Int>] = [:]
    private var entries: [Entry] = []

    init(_ members: [Int], _ themes: [Theme], _ features: ProfileFeatures) {
      self.members = members.map {
        let profile = themes[$0].profile
        return Member(
          theme: $0, positive: themes[$0].positive, bias: Float(profile.bias),
          cut: Float(profile.cut))
      }
      var byColumn: [Int32: [Entry]] = [:]
      for (place, member) in members.enumerated() {
        for feature in themes[member].profile.features {
          guard let column = features.column(feature.name) else { continue }
          byColumn[column, default: []].append(
            Entry(place: Int32(place), weight: Float(feature.weight)))
        }
      }
      for (column, some) in byColumn {
        places[column] = entries.count..<entries.count + some.count
        entries += some
      }
    }

    /// The scores of the members, without their biases.
    func scores(_ row: [(column: Int32, value: Float)]) -> [Float] {
      var scores = [Float](repeating: 0, count: members.count)
      for (column, value) in row {
        guard let range = places[column] else { continue }
        for entry in entries[range] { scores[Int(entry.place)] += entry.weight * value }
      }
      return scores
    }
  }

  /// One edition's themes, ready to score.
  private struct Edition: Sendable {
    var features: ProfileFeatures
    var all: Group
    var bySilo: [Silo: Group]
  }

  /// The id for which each theme's items count: its own, or that of the one it was merged into.
  private let ids: [String?]
  private let editions: [Edition]
  private let assignsAll: Bool

  /// Prepares a catalogue for matching.
  public init(_ catalogue: ThemeCatalogue) {
    let themes = catalogue.themes
    let ids = themes.map { catalogue.survivor(of: $0.id) }
    self.ids = ids
    assignsAll = catalogue.assignsAll
    editions = catalogue.editions.enumerated().map { number, edition in
      let features = ProfileFeatures(edition.features)
      let members = themes.indices.filter {
        themes[$0].profile.edition == number && ids[$0] != nil
      }
      let bySilo = Dictionary(grouping: members) { themes[$0].silo }
      return Edition(
        features: features, all: Group(members, themes, features),
        bySilo: bySilo.mapValues { Group($0, themes, features) })
    }
  }

  /// The ids of the themes an item belongs to, the best match first; each mention is matched inside
  /// its own silo and sentiment, an untagged item among all themes.
  public func themes(of item: FeedbackItem, memo: inout StemMemo) -> [String] {
    var found: [(theme: Int, score: Float)] = []
    for document in ThemeDocument.documents(of: item) { found += matches(document, &memo) }
    found.sort { $0.score == $1.score ? $0.theme < $1.theme : $0.score > $1.score }
    return distinct(found)
  }

  /// The ids of the themes a document belongs to, the best match first.
  public func themes(of document: ThemeDocument, memo: inout StemMemo) -> [String] {
    distinct(matches(document, &memo))
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

  private func matches(
    _ document: ThemeDocument, _ memo: inout StemMemo
  ) -> [(theme: Int, score: Float)] {
    let keys = ProfileFeatures.keys(of: Array(document.text.utf8), memo: &memo)
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
    let isTagged = document.process != nil || document.department != nil
    guard
      let group = edition.bySilo[document.silo]
        ?? (isTagged ? edition.bySilo[Silo.none] : edition.all)
    else { return [] }
    let row = edition.features.row(keys: keys)
    guard !row.isEmpty else { return [] }
    let scores = group.scores(row)
    var found: [(theme: Int, score: Float)] = []
    for (place, member) in group.members.enumerated() {
      if let sentiment = document.sentiment, member.positive != (sentiment > 0), !assignsAll {
        continue
      }
      let score = scores[place] + member.bias
      if assignsAll || score >= member.cut { found.append((member.theme, score)) }
    }
    found.sort { $0.score == $1.score ? $0.theme < $1.theme : $0.score > $1.score }
    if assignsAll { return Array(found.prefix(1)) }
    return found.enumerated().filter { $0.offset == 0 || $0.element.score > 0 }
      .prefix(Self.most).map(\.element)
  }
}
