import FeedbackModel
import JSON

extension ThemeCatalogue {
  /// Takes the themes of another catalogue in: the same catalogue comes out in whatever order
  /// several are merged.
  ///
  /// Themes are one where their ids are. Editions are put in order of their weeks, then of their
  /// content, and themes follow the edition they were mined in. Complexity: O(themes × log themes).
  public mutating func merge(_ other: ThemeCatalogue) {
    guard other != self else { return }
    var bytes: [[UInt8]] = []
    var all: [ThemeEdition] = []
    for edition in editions + other.editions {
      let content = edition.json.bytes
      if bytes.contains(content) { continue }
      bytes.append(content)
      all.append(edition)
    }
    let order = all.indices.sorted { a, b in
      let (first, second) = (all[a].week?.index ?? .min, all[b].week?.index ?? .min)
      return first != second ? first < second : bytes[a].lexicographicallyPrecedes(bytes[b])
    }
    let merged = order.map { all[$0] }
    let own = themes.map { Self.moved($0, from: editions, to: merged) }
    let theirs = other.themes.map { Self.moved($0, from: other.editions, to: merged) }
    var byID: [String: Theme] = [:]
    for theme in own + theirs {
      guard let known = byID[theme.id] else {
        byID[theme.id] = theme
        continue
      }
      if theme.json.bytes.lexicographicallyPrecedes(known.json.bytes) { byID[theme.id] = theme }
    }
    themes = byID.values.sorted { ($0.profile.edition, $0.id) < ($1.profile.edition, $1.id) }
    editions = merged
    assignsAll = assignsAll || other.assignsAll
  }

  private static func moved(
    _ theme: Theme, from: [ThemeEdition], to merged: [ThemeEdition]
  ) -> Theme {
    var theme = theme
    if from.indices.contains(theme.profile.edition),
      let place = merged.firstIndex(of: from[theme.profile.edition])
    {
      theme.profile.edition = place
    }
    return theme
  }
}
