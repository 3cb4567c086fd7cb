import Testing

@testable import Themes

@Suite struct ThemeTextTests {
  @Test func numbersHandlesAndLinksBecomeClasses() {
    let words = WordScanner.words(
      of: "@acme my order 4711 isn’t here, see https://a.example/x or me@b.example")
    #expect(
      words.map(\.kind) == [
        .masked, .word, .word, .number, .word, .word, .stop, .word, .masked, .word, .masked,
      ])
    #expect(words.map(\.text).contains("isn't"))
  }

  @Test(arguments: [
    ("waiting", "wait"), ("refunds", "refund"), ("relational", "relat"), ("cries", "cri"),
    ("hopping", "hop"), ("happy", "happi"), ("organization", "organ"), ("don't", "don't"),
    ("doctor's", "doctor"), ("café", "café"),
  ])
  func stems(word: String, stem: String) { #expect(Stemmer.stem(word) == stem) }

  @Test func truncatedSVDFindsTheSingularValues() {
    // Rows along two axes: singular values 5 and √2.
    var matrix = SparseMatrix(width: 3)
    matrix.append([(0, 3)])
    matrix.append([(0, 4)])
    matrix.append([(1, 1)])
    matrix.append([(1, 1)])
    let scores = TruncatedSVD.scores(of: matrix, keys: [1, 2, 3], rank: 2, seed: 1)
    let gram = scores.gram()
    #expect(abs(gram[0] - 25) < 1e-3)
    #expect(abs(gram[3] - 2) < 1e-3)
    #expect(abs(gram[1]) < 1e-3)
  }

  @Test func whatWasStemmedBeforeShowsNowhere() {
    let features = ProfileFeatures([
      ThemeFeature("refund", 1), ThemeFeature("refund wait", 1), ThemeFeature("wait", 1),
      ThemeFeature("#", 1), ThemeFeature("caf\u{e9}", 1),
    ])
    func columns(_ text: String, _ memo: inout StemMemo) -> [Int32] {
      let keys = ProfileFeatures.keys(of: Array(text.utf8), memo: &memo)
      return features.row(keys: keys).map(\.column)
    }
    var memo = StemMemo()
    for _ in 0..<2 {
      #expect(columns("Refunds waiting, 12 CAF\u{c9}", &memo) == [0, 1, 2, 3, 4])
      // A pair is in order and within a clause.
      #expect(columns("waiting refunds", &memo) == [0, 2])
      #expect(columns("refunds, waiting", &memo) == [0, 2])
      #expect(columns("\u{a0} @someone 7", &memo) == [3])
    }
  }
}
