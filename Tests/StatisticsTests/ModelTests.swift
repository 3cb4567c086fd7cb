import JSON
import Statistics
import Testing

/// Against statsmodels, and against definitions computed in Python.
@Suite struct ModelTests {
  let reference: Reference

  init() throws { reference = try Reference("models") }

  @Test func quasiPoisson() throws {
    let json = try #require(reference.json["quasiPoisson"])
    let rows = try #require(json["rows"]?.array).map(\.doubles)
    let fit = try #require(
      QuasiPoisson.fit(
        counts: json["counts"]?.doubles ?? [], rows: rows, offset: json["offset"]?.doubles ?? []))
    for (a, b) in zip(fit.coefficients, json["coefficients"]?.doubles ?? []) {
      #expect(agree(a, b, digits: 1e-7))
    }
    for (a, b) in zip(fit.errors, json["errors"]?.doubles ?? []) {
      #expect(agree(a, b, digits: 1e-7))
    }
    #expect(agree(fit.dispersion, json["dispersion"]?.double ?? 0, digits: 1e-7))
    let ratio = json["ratio"]?.doubles ?? []
    #expect(agree(fit.ratio(2).ratio, ratio[0], digits: 1e-7))
    #expect(agree(fit.ratio(2).interval.low, ratio[1], digits: 1e-7))
    #expect(agree(fit.ratio(2).interval.high, ratio[2], digits: 1e-7))
    #expect(agree(fit.p(2), json["p"]?.double ?? 0, digits: 1e-6))
  }

  @Test func interruptedSeriesWithAControl() throws {
    let json = try #require(reference.json["interrupted"])
    let made = try #require(
      InterruptedSeries(
        counts: json["counts"]?.integers ?? [], controls: json["controls"]?.integers ?? [],
        change: json["change"]?.integer ?? 0))
    let ratio = json["ratio"]?.doubles ?? []
    #expect(agree(made.level.ratio, ratio[0], digits: 1e-7))
    #expect(agree(made.level.interval.low, ratio[1], digits: 1e-7))
    #expect(agree(made.level.interval.high, ratio[2], digits: 1e-7))
    #expect(agree(made.p, json["p"]?.double ?? 0, digits: 1e-6))
    #expect(!made.fellAndReturned)
  }

  /// Against the formula, and against the share of made series that gain as much.
  @Test func theChanceOfTheBestStep() throws {
    for json in try #require(reference.json["bestStep"]?.array) {
      let gain = json["gain"]?.double ?? 0
      let chance = ChangePoint.chance(ofGain: gain, weeks: json["weeks"]?.integer ?? 0)
      #expect(agree(chance, json["chance"]?.double ?? 0, digits: 1e-6))
      let made = json["made"]?.double ?? 0
      if gain < 20 { #expect(chance >= 0.95 * made && chance <= 1.25 * made) }
    }
  }

  @Test func shapleySharesAreThoseOfAllOrders() throws {
    let json = try #require(reference.json["lmg"])
    let columns = try #require(json["columns"]?.array).map(\.doubles)
    let values = json["values"]?.doubles ?? []
    let made = try #require(
      ShapleyShares(
        values: values, columns: columns, groups: values.indices.map(UInt64.init), resamples: 50))
    let raw = json["raw"]?.doubles ?? []
    let signs = json["signs"]?.doubles ?? []
    let sum = raw.reduce(0, +)
    for (index, share) in made.shares.enumerated() {
      #expect(agree(share, raw[index] / sum * signs[index], digits: 1e-8))
      #expect(made.shareIntervals[index].contains(share))
    }
    #expect(agree(made.explained, json["explained"]?.double ?? 0, digits: 1e-8))
    for (a, b) in zip(made.leaveOneOut, json["leaveOneOut"]?.doubles ?? []) {
      #expect(agree(a, b))
    }
    #expect(abs(made.shares.reduce(0) { $0 + abs($1) } - 1) < 1e-12)
  }

  @Test func logOdds() throws {
    let row = try #require(reference.json["logOdds"]?.doubles)
    let made = LogOdds.score(
      row[0], of: row[1], against: row[2], of: row[3], prior: row[4], priorTotal: row[5])
    #expect(agree(made.logOdds, row[6]) && agree(made.z, row[7]))
  }

  @Test func cusum() throws {
    for json in try #require(reference.json["cusum"]?.array) {
      let path = CUSUM.path(
        counts: json["counts"]?.integers ?? [], means: json["means"]?.doubles ?? [],
        ratio: json["ratio"]?.double ?? 0, size: json["size"]?.double ?? .infinity)
      let expected = json["path"]?.doubles ?? []
      #expect(path.count == expected.count)
      for (a, b) in zip(path, expected) { #expect(agree(a.value, b)) }
    }
  }
}
