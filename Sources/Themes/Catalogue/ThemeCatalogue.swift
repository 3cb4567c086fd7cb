import FeedbackModel

/// The themes known so far, with ids that never change.
public struct ThemeCatalogue: Sendable, Equatable {
  /// In the order in which they were found.
  public var themes: [Theme]
  /// One a mining, oldest first.
  ///
  /// An item is matched to the themes of the earliest edition that has one for it, so that what is
  /// found later never changes where earlier items belong.
  public var editions: [ThemeEdition]
  /// Whether every item is given its nearest theme, as with ``ThemeOptions/max``.
  public var assignsAll: Bool

  /// An empty catalogue.
  public init() {
    themes = []
    editions = []
    assignsAll = false
  }

  /// The theme of that id.
  ///
  /// Complexity: O(themes).
  public func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }
}

/// What one mining knew of words.
public struct ThemeEdition: Sendable, Equatable {
  /// The week it was mined in; nil where unknown.
  public var week: Week?
  /// Feature → inverse document frequency, sorted by name.
  public var features: [ThemeFeature]

  /// Makes an edition.
  public init(week: Week? = nil, features: [ThemeFeature] = []) {
    self.week = week
    self.features = features
  }
}
