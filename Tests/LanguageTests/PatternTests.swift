import Language
import Testing

@Suite struct PatternTests {
  private func matches(_ pattern: String, _ text: String) -> Bool {
    var reader = PatternReader(classes: "@not = not never didnt no\n@pay = pay~ settle~")
    reader.add(pattern, group: 0)
    return !reader.compile().matches(in: WordScan(text)).isEmpty
  }

  @Test(arguments: [
    ("explain~ ..2 again", "I explained it all again", true),
    ("explain~ ..2 again", "I explained it. Again", false),
    ("explain~ ..2 again", "I explained it to them once again", false),
    ("explain again", "I did not explain again", false),
    ("%explain again", "I did not explain again", true),
    ("transfer~ me -money", "they transferred me money", false),
    ("transfer~ me -money", "they transferred me", true),
    ("transfer~ me ! bank", "the bank transferred me", false),
    ("^ never again $", "Never again!", true), ("^ never again $", "I never again said so", false),
    ("# weeks|months late", "3 weeks late", true), ("# weeks|months late", "weeks late", false),
    ("call back|$", "please call.", true), ("call back|$", "please call me", false),
    ("@pay twice", "I have paid twice", false), ("@pay twice", "settled twice", true),
    ("was? lost here", "it was lost here", true), ("was? lost here", "lost here", true),
  ])
  func patterns(pattern: String, text: String, expected: Bool) {
    #expect(matches(pattern, text) == expected)
  }

  @Test func theLongestMatchOfASentenceCounts() throws {
    var reader = PatternReader()
    reader.add("passed on\npassed on ..3 again", group: 4)
    let matches = reader.compile().matches(
      in: WordScan("I was passed on to them again. Passed on."))
    #expect(matches.map(\.words) == [2..<7, 7..<9])
    #expect(matches.map(\.group) == [4, 4])
  }
}
