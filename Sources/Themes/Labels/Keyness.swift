#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How strongly a term marks one set of documents against the others: the z-score of its log-odds
/// ratio with an informative Dirichlet prior (the whole corpus).
///
/// Source: B. Monroe, M. Colaresi, K. Quinn, "Fightin' Words", Political Analysis 16(4), 2008.
enum Keyness {
  /// The z-score of a term that occurs in `inside` of `insideTotal` here and in `outside` of
  /// `outsideTotal` elsewhere; the prior has `strength` pseudo-observations.
  static func score(
    inside: Double, insideTotal: Double, outside: Double, outsideTotal: Double,
    strength: Double = 50
  ) -> Double {
    let share = (inside + outside) / max(insideTotal + outsideTotal, 1)
    let prior = max(share * strength, 0.01)
    let here = inside + prior
    let there = outside + prior
    let hereRest = max(insideTotal + strength - here, 0.5)
    let thereRest = max(outsideTotal + strength - there, 0.5)
    let delta = log(here / hereRest) - log(there / thereRest)
    return delta / (1 / here + 1 / there).squareRoot()
  }
}
