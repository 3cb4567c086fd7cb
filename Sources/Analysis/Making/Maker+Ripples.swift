import FeedbackModel
import Statistics
import Themes

extension Maker {
  /// Themes of other departments that rose in the four weeks after a change.
  ///
  /// Each is tested against up to 26 weeks before the change (the last four left out, as they may
  /// have led to it), given how busy the weeks were; Benjamini–Hochberg over all themes of other
  /// departments at 0.05, rises alone. That something rose after a change does not say by it.
  func ripples(of change: Change) -> [Ripple] {
    let split = Week(of: change.date).index - frame.history.lowerBound
    let after = split..<min(split + 4, frame.history.count)
    let before = max(0, split - 30)..<max(0, split - 4)
    guard after.count == 4, before.count >= 6 else { return [] }
    let owner = taxonomy.owner(of: change.process)
    let themes = request.themes.filter {
      $0.department != owner && !$0.positive && gathered.themes[$0.id] != nil
    }
    let dispersions = Dispersion.shrunken(themes.map { gathered.themes[$0.id] ?? [] })
    let now = gathered.exposure[after].reduce(0, +)
    let past = gathered.exposure[before].reduce(0, +)
    guard now > 0, past > 0 else { return [] }
    let tails = zip(themes, dispersions).map { theme, dispersion in
      let counts = gathered.themes[theme.id] ?? []
      let (x, y) = (counts[after].reduce(0, +), counts[before].reduce(0, +))
      return OverdispersedRate.tails(
        x, of: x + y, share: now / (now + past), dispersion: dispersion
      ).high
    }
    let q = FalseDiscovery.benjaminiHochberg(tails)
    return themes.indices.filter { q[$0] <= 0.05 }.map { index in
      let counts = gathered.themes[themes[index].id] ?? []
      let (ratio, interval) = Rate.ratio(
        Double(counts[after].reduce(0, +)), exposure: now,
        against: Double(counts[before].reduce(0, +)), exposure: past,
        dispersion: dispersions[index])
      return Ripple(
        theme: themes[index].id, department: themes[index].department,
        ratio: Estimate(ratio, interval), q: q[index])
    }.sorted { ($0.q, $0.theme) < ($1.q, $1.theme) }
  }
}
