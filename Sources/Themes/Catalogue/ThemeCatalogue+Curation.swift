import FeedbackModel

extension ThemeCatalogue {
  /// Merges a theme into another: its items count for the other from now on, its id stays known and
  /// both remember it.
  ///
  /// - Returns: whether both were there and different.
  @discardableResult
  public mutating func merge(_ id: String, into target: String, week: Week? = nil) -> Bool {
    guard id != target, let from = themes.firstIndex(where: { $0.id == id }),
      let to = themes.firstIndex(where: { $0.id == target }), survivor(of: target) != id
    else { return false }
    themes[from].status = .retired
    themes[from].history.append(ThemeEvent(kind: .merged, week: week, themes: [target]))
    themes[to].history.append(ThemeEvent(kind: .merged, week: week, themes: [id]))
    return true
  }

  /// Notes that a theme was found to be several: the parts remember it, and it matches nothing more.
  ///
  /// - Returns: whether all of them were there.
  @discardableResult
  public mutating func split(_ id: String, into parts: [String], week: Week? = nil) -> Bool {
    let indices = parts.compactMap { part in themes.firstIndex { $0.id == part && part != id } }
    guard let whole = themes.firstIndex(where: { $0.id == id }), !parts.isEmpty,
      indices.count == parts.count
    else { return false }
    themes[whole].status = .retired
    themes[whole].history.append(ThemeEvent(kind: .split, week: week, themes: parts))
    for index in indices {
      themes[index].history.append(ThemeEvent(kind: .split, week: week, themes: [id]))
    }
    return true
  }

  /// Gives a theme another label; the id stays.
  ///
  /// - Returns: whether it was there.
  @discardableResult
  public mutating func relabel(_ id: String, _ label: String, week: Week? = nil) -> Bool {
    guard let index = themes.firstIndex(where: { $0.id == id }) else { return false }
    themes[index].history.append(
      ThemeEvent(kind: .relabelled, week: week, before: themes[index].label))
    themes[index].label = label
    return true
  }

  /// The theme for which a theme's items count: itself, or the one it was merged into; nil where it
  /// matches nothing any more.
  public func survivor(of id: String) -> String? {
    var current = id
    // A chain is no longer than there are themes.
    for _ in 0...themes.count {
      guard let theme = theme(current) else { return nil }
      if theme.status != .retired { return current }
      guard let last = theme.history.last, last.kind == .merged, let next = last.themes.first
      else { return nil }
      current = next
    }
    return nil
  }
}
