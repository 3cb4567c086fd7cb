import Language
import Testing

@Suite struct ClauseTests {
  private func clauses(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return ClauseSplitter.clauses(of: utf8).map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    (
      "the engineer was lovely but the bill is wrong again",
      ["the engineer was lovely", "but the bill is wrong again"]
    ),
    ("Fast delivery. The box was broken!", ["Fast delivery.", "The box was broken!"]),
    (
      "I called twice and nobody answered the phone",
      ["I called twice", "and nobody answered the phone"]
    ),
    ("Friendly and helpful staff", ["Friendly and helpful staff"]),
    ("Paid 3.50 to Mr. Smith, e.g. for tea", ["Paid 3.50 to Mr. Smith, e.g. for tea"]),
    (
      "Der Techniker war nett, aber die Rechnung ist falsch",
      ["Der Techniker war nett,", "aber die Rechnung ist falsch"]
    ),
    (
      "Le livreur était gentil mais le colis est cassé",
      ["Le livreur était gentil", "mais le colis est cassé"]
    ),
    (
      "El técnico fue amable pero la factura está mal",
      ["El técnico fue amable", "pero la factura está mal"]
    ),
    ("", []), ("   ", []), ("...", []), ("ok", ["ok"]),
  ])
  func cuts(text: String, expected: [String]) { #expect(clauses(text) == expected) }

  @Test func everyWordLiesInOneClause() {
    for example in MaskerTests.examples {
      let scan = WordScan(example.utf8)
      let parts = ClauseSplitter.wordClauses(of: scan)
      #expect(parts.flatMap { Array($0) } == Array(scan.words.indices))
    }
  }
}
