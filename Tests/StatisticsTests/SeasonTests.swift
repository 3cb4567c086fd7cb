import JSON
import Statistics
import Testing

/// Made seasons against statsmodels (`reference/season.py`).
@Suite struct SeasonTests {
  @Test func factorsAreThoseOfTheDefinition() throws {
    let cases = try #require(Reference("season").json["season"]?.array)
    #expect(cases.count == 4)
    for json in cases {
      let counts = json["counts"]?.integers ?? []
      let made = Season.factors(
        counts: counts, exposure: json["exposure"]?.doubles ?? [],
        past: 0..<(json["end"]?.integer ?? 0))
      let expected = json["factors"]?.doubles ?? []
      #expect(made.count == expected.count && made.count == counts.count)
      for (a, b) in zip(made, expected) { #expect(agree(a, b, digits: 1e-7)) }
      let isFlat = Set(expected) == [1]
      #expect(isFlat == ["none", "too short"].contains(json["name"]?.string ?? ""))
    }
  }

  @Test func aSeasonIsFoundWhereItWasPlanted() {
    // Twice as many in the four weeks under test, and a year and two years before.
    let counts = (0..<140).map { ((139 - $0) % 52) / 4 == 0 ? 80 : 40 }
    let factors = Season.factors(
      counts: counts, exposure: counts.map { _ in 1 }, past: 0..<132)
    // A little less than twice: factors are pulled towards 1 by what chance explains.
    #expect((1.85...2).contains(factors[139] / factors[130]))
    #expect(factors[139] == factors[139 - 52])
  }
}
