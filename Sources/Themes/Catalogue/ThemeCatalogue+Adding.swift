import FeedbackModel

extension ThemeCatalogue {
  /// From which likeness on a theme found later is the known one in other words, and from which it
  /// has come off it: the cosine of their profiles' positive weights.
  static let (same, akin) = (0.5, 0.25)

  /// Adds a theme that was found in what no known theme takes, and notes what it has to do with those
  /// of its silo and sentiment.
  ///
  /// One that is a known theme in other words is merged into it: what it matches counts for the known
  /// id. One that is akin to a known theme is noted as split off it, and both go on. No known theme
  /// loses its id or its items, so weeks counted before stay as they are.
  mutating func add(_ theme: Theme, week: Week?) {
    var theme = theme
    var nearest: (place: Int, likeness: Double)?
    for (place, known) in themes.enumerated()
    where known.silo == theme.silo && known.positive == theme.positive
      && known.status != .retired && known.profile.edition != theme.profile.edition
    {
      let likeness =
        known.label == theme.label ? 1 : Self.likeness(known.profile, theme.profile)
      if likeness > nearest?.likeness ?? 0 { nearest = (place, likeness) }
    }
    if let nearest, nearest.likeness >= Self.akin {
      let kind: ThemeEvent.Kind = nearest.likeness >= Self.same ? .merged : .split
      let known = themes[nearest.place].id
      themes[nearest.place].history.append(ThemeEvent(kind: kind, week: week, themes: [theme.id]))
      theme.history.append(ThemeEvent(kind: kind, week: week, themes: [known]))
      if kind == .merged { theme.status = .retired }
    }
    themes.append(theme)
  }

  /// The cosine of two profiles' positive weights, by feature.
  static func likeness(_ a: ThemeProfile, _ b: ThemeProfile) -> Double {
    var weights: [String: Double] = [:]
    for feature in a.features where feature.weight > 0 { weights[feature.name] = feature.weight }
    var (dot, square) = (0.0, 0.0)
    for feature in b.features where feature.weight > 0 {
      dot += feature.weight * (weights[feature.name] ?? 0)
      square += feature.weight * feature.weight
    }
    let own = a.features.reduce(0) { $1.weight > 0 ? $0 + $1.weight * $1.weight : $0 }
    return own > 0 && square > 0 ? dot / (own * square).squareRoot() : 0
  }
}
