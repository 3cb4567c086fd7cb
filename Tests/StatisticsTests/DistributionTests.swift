import JSON
import Statistics
import Testing

/// Against SciPy and statsmodels.
@Suite struct DistributionTests {
  let reference: Reference

  init() throws { reference = try Reference("distributions") }

  @Test func specialFunctions() throws {
    for row in try reference.rows("logGamma") {
      #expect(agree(GammaFunctions.logGamma(row[0]), row[1]), "log Γ(\(row[0]))")
    }
    for row in try reference.rows("digamma") {
      #expect(agree(GammaFunctions.digamma(row[0]), row[1]), "ψ(\(row[0]))")
    }
    for row in try reference.rows("trigamma") {
      #expect(agree(GammaFunctions.trigamma(row[0]), row[1]), "ψ′(\(row[0]))")
    }
    for row in try reference.rows("gammaLower") {
      #expect(agree(GammaFunctions.lower(row[0], row[1]), row[2]), "P(\(row[0]), \(row[1]))")
    }
    for row in try reference.rows("gammaUpper") {
      #expect(agreeInTail(GammaFunctions.upper(row[0], row[1]), row[2]), "Q(\(row[0]), \(row[1]))")
    }
    for row in try reference.rows("beta") {
      #expect(
        agree(BetaFunctions.regularised(row[0], row[1], row[2]), row[3]),
        "I(\(row[0]), \(row[1]), \(row[2]))")
    }
  }

  @Test func normalAndStudent() throws {
    for row in try reference.rows("normalCumulative") {
      #expect(agreeInTail(Normal.cumulative(row[0]), row[1]), "Φ(\(row[0]))")
    }
    for row in try reference.rows("normalQuantile") {
      #expect(agree(Normal.quantile(row[0]), row[1]), "Φ⁻¹(\(row[0]))")
    }
    for row in try reference.rows("tCumulative") {
      #expect(agree(StudentT.cumulative(row[0], degrees: row[1]), row[2]))
    }
    for row in try reference.rows("tQuantile") {
      #expect(agree(StudentT.quantile(row[0], degrees: row[1]), row[2]))
    }
  }

  @Test func countsAndChiSquared() throws {
    for row in try reference.rows("chiUpper") {
      #expect(agreeInTail(ChiSquared.upper(row[0], degrees: row[1]), row[2]))
    }
    for row in try reference.rows("chiQuantile") {
      #expect(agree(ChiSquared.quantile(row[0], degrees: row[1]), row[2]))
    }
    for row in try reference.rows("binomialUpper") {
      #expect(agreeInTail(Binomial.upper(Int(row[0]), n: Int(row[1]), p: row[2]), row[3]))
    }
    for row in try reference.rows("poissonUpper") {
      #expect(agreeInTail(Poisson.upper(Int(row[0]), mean: row[1]), row[2]))
    }
    for row in try reference.rows("nbLogMass") {
      let value = NegativeBinomial.logMass(Int(row[0]), mean: row[1], size: row[2])
      #expect(agree(value, row[3]))
    }
    for row in try reference.rows("nbUpper") {
      let value = NegativeBinomial.upper(Int(row[0]), mean: row[1], size: row[2])
      #expect(agreeInTail(value, row[3]))
    }
    for row in try reference.rows("nbQuantile") {
      let value = NegativeBinomial.quantile(row[0], mean: row[1], size: row[2])
      #expect(value == Int(row[3]))
    }
  }

  @Test func intervals() throws {
    for row in try reference.rows("wilson") {
      let interval = Proportion.wilson(row[0], of: row[1])
      #expect(agree(interval.low, row[2]) && agree(interval.high, row[3]), "Wilson \(row)")
    }
    for row in try reference.rows("newcombe") {
      let interval = Proportion.newcombe(row[0], of: row[1], minus: row[2], of: row[3])
      #expect(agree(interval.low, row[4]) && agree(interval.high, row[5]), "Newcombe \(row)")
    }
    for row in try reference.rows("garwood") {
      let interval = Rate.garwood(Int(row[0]))
      #expect(agree(interval.low, row[1]) && agree(interval.high, row[2]), "Garwood \(row)")
    }
    let mean = try #require(reference.json["mean"]?.array)
    let values = mean[0].doubles
    let made = try #require(
      Mean.interval(
        n: Double(values.count), sum: values.reduce(0, +),
        squares: values.reduce(0) { $0 + $1 * $1 }))
    #expect(agree(made.mean, mean[1].double ?? 0))
    #expect(agree(made.interval.low, mean[2].double ?? 0))
    #expect(agree(made.interval.high, mean[3].double ?? 0))
  }

  @Test func rateTests() throws {
    for row in try reference.rows("conditional") {
      let (x1, x2) = (Int(row[0]), Int(row[2]))
      let p = Rate.conditionalTest(x1, exposure: row[1], against: x2, exposure: row[3])
      #expect(agreeInTail(p, row[4]), "p of \(row)")
      let ratio = Rate.ratio(row[0], exposure: row[1], against: row[2], exposure: row[3])
      #expect(agree(ratio.interval.low, row[5]) && agree(ratio.interval.high, row[6]))
    }
    for row in try reference.rows("overdispersed") {
      let tails = OverdispersedRate.tails(
        Int(row[0]), of: Int(row[1]), share: row[2], dispersion: row[3])
      #expect(agreeInTail(tails.high, row[4]), "high of \(row): \(tails.high)")
      #expect(agreeInTail(tails.low, row[5]), "low of \(row): \(tails.low)")
    }
    let rows = try reference.rows("benjaminiHochberg")
    for (q, expected) in zip(FalseDiscovery.benjaminiHochberg(rows[0]), rows[1]) {
      #expect(agree(q, expected))
    }
  }

  @Test func promoterScore() throws {
    // 46 of 87 against 39 of 94 in RESEARCH: a difference well within its error.
    let first = try #require(Mean.promoterScore(promoters: 52, detractors: 12, n: 87))
    let p = 52.0 / 87
    let d = 12.0 / 87
    let half = 100 * 1.959963984540054 * ((p + d - (p - d) * (p - d)) / 87).squareRoot()
    #expect(agree(first.score, 100 * (p - d)))
    #expect(agree(first.interval.high - first.score, half))
  }
}
