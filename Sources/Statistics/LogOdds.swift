/// How much more a word, a phrase or a theme belongs to one group than to the rest.
public enum LogOdds {
  /// The weighted log-odds ratio with an informative Dirichlet prior, and its z.
  ///
  /// Source: B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words", Political Analysis 16
  /// (2008), equations 16 to 22. `prior` is the word's count in the prior and `priorTotal` the sum
  /// over all words: the whole corpus, scaled to the weight that the prior shall have.
  public static func score(
    _ count: Double, of total: Double, against other: Double, of otherTotal: Double,
    prior: Double, priorTotal: Double
  ) -> (logOdds: Double, z: Double) {
    func log(_ k: Double, _ n: Double) -> Double {
      Elementary.log((k + prior) / (n + priorTotal - k - prior))
    }
    let delta = log(count, total) - log(other, otherTotal)
    let variance = 1 / (count + prior) + 1 / (other + prior)
    return (delta, delta / variance.squareRoot())
  }
}
