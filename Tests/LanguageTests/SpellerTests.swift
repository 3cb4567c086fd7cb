import Language
import Testing

@Suite("Spelling")
struct SpellerTests {
  private let speller = Speller(words: ["card", "transfer", "cards", "payment", "pay", "don't"])

  @Test(
    "a word one edit from a known one is taken for it",
    arguments: [
      ("carf", "card"), ("tranfer", "transfer"), ("tarnsfer", "transfer"),
      ("transferr", "transfer"), ("paymnet", "payment"), ("pxyment", "payment"), ("dont", "don't"),
    ])
  func corrects(wrong: String, right: String) {
    #expect(speller.correction(of: Array(wrong.utf8)).map { speller.words[$0] } == right)
  }

  @Test(
    "known, short, far and foreign words stay as they are",
    arguments: ["card", "cards", "pya", "tarnsefr", "größe", "ca7d", ""])
  func leaves(word: String) { #expect(speller.correction(of: Array(word.utf8)) == nil) }

  @Test("of several near words the most frequent is taken")
  func prefersTheFrequent() {
    let speller = Speller(words: ["lost", "cost", "most"])
    #expect(speller.correction(of: Array("fost".utf8)) == 0)
    #expect(Speller(words: ["most", "lost"]).correction(of: Array("fost".utf8)) == 0)
  }

  @Test("its hashes are those of tokens")
  func hashesAgree() {
    var stream = TokenStream()
    stream.read("Card")
    #expect(stream.tokens.first?.hash == speller.hash(ofWord: 0))
  }
}
