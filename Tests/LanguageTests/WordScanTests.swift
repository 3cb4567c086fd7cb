import Language
import Testing

@Suite struct WordScanTests {
  private func words(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return WordScan(utf8).words.map {
      String(decoding: utf8[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Don't wait", ["Don't", "wait"]), ("l'agent n’a rien", ["l", "agent", "n", "a", "rien"]),
    ("re-explain £3.50 twice!", ["re", "explain", "3.50", "twice"]), ("", []), ("…", []),
    ("Größe ñandú œuvre", ["Größe", "ñandú", "œuvre"]), ("ok 👍🏽 :-)", ["ok", "👍", ":-)"]),
  ])
  func cuts(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("DON’T", "dont"), ("Straße", "strasse"), ("Élève", "eleve"), ("Œuvre", "oeuvre"),
    ("¿Qué", "que"), (":-)", ":)"),
  ])
  func folds(text: String, folded: String) {
    #expect(WordScan(text).words.first?.hash == WordScan.hash(of: folded))
  }

  @Test func sentencesEndAtStopsButNotAfterAbbreviations() {
    let scan = WordScan("Mr. Smith paid 3.50, e.g. today. Then\nHe left; gone (now) - ok")
    #expect(
      scan.words.map(\.before) == [
        .sentence, .none, .none, .none, .comma, .none, .none, .sentence, .sentence, .none,
        .clause, .clause, .clause,
      ])
  }
}
