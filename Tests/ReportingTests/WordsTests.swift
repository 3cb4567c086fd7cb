import Analysis
import FeedbackModel
import Testing

@testable import Reporting

@Suite struct WordsTests {
  @Test func numbersAreWrittenAsTheirReadersDo() {
    func spelt(_ language: SiteLanguage) -> [String] {
      let say = Voice(language: language)
      return [
        say.number(1_234_567), say.number(1234), say.number(-5), say.percent(0.234),
        say.percent(0.0456), say.number(-0.04, decimals: 1), say.quantity(3.14159),
      ]
    }
    #expect(spelt(.english) == ["1,234,567", "1,234", "−5", "23%", "4.6%", "0.0", "3.1"])
    #expect(
      spelt(.german) == ["1.234.567", "1.234", "−5", "23\u{A0}%", "4,6\u{A0}%", "0,0", "3,1"])
    #expect(
      spelt(.french)
        == [
          "1\u{202F}234\u{202F}567", "1\u{202F}234", "−5", "23\u{A0}%", "4,6\u{A0}%", "0,0", "3,1",
        ])
    #expect(
      spelt(.spanish) == ["1.234.567", "1234", "−5", "23\u{A0}%", "4,6\u{A0}%", "0,0", "3,1"])
  }

  @Test func everyNumberCarriesItsInterval() {
    let say = Voice(language: .english)
    #expect(say.percent(Estimate(0.71, low: 0.664, high: 0.752)) == "71% (66–75%)")
    #expect(say.percent(Estimate(0.05, low: 0.029, high: 0.071)) == "5.0% (2.9–7.1%)")
    #expect(say.percent(Estimate(-0.3, low: -0.36, high: -0.24)) == "−30% (−36 to −24%)")
    #expect(say.ratio(Estimate(1.84, low: 1.3, high: 2.41)) == "×1.8 (1.3–2.4)")
    #expect(say.ratio(Estimate(0.52, low: 0.41, high: 0.66)) == "×0.52 (0.41–0.66)")
    #expect(say.ratio(Estimate(3, low: 1, high: .infinity)) == "×3.0 (1.0–>99)")
    #expect(say.difference(Estimate(-1.4, low: -2, high: -0.8)) == "−1.4 (−2.0 to −0.8)")
    #expect(say.quantity(Estimate(42, low: 35, high: 50)) == "42 (35–50)")
    #expect(say.number(.nan, decimals: 1) == "–")
  }

  @Test(arguments: SiteLanguage.allCases)
  func daysAndLists(_ language: SiteLanguage) throws {
    let say = Voice(language: language)
    let first = try #require(CivilDate("2026-11-01"))
    let expected: [SiteLanguage: String] = [
      .english: "1 November 2026", .german: "1. November 2026", .french: "1er novembre 2026",
      .spanish: "1 de noviembre de 2026",
    ]
    #expect(say.date(first) == expected[language])
    #expect(say.list(["a", "b", "c"]) == "a, b \(say(.and)) c")
    #expect(say.list([]) == "")
  }

  @Test func valuesFillTheirPlaces() {
    let say = Voice(language: .english)
    let phrase = Phrase("{1} before {0}, and {7}", "", "", "")
    #expect(say(phrase, "a", "b") == "b before a, and ")
    let html = say.html(phrase, "<b>a</b>", HTML(text: "<"))
    #expect(String(decoding: html.bytes, as: UTF8.self) == "&lt; before <b>a</b>, and ")
  }

  @Test func languagesByCode() {
    #expect(SiteLanguage(code: "de-AT") == .german)
    #expect(SiteLanguage(code: "FR") == .french)
    #expect(SiteLanguage(code: "nl") == .english)
  }

  @Test func decimalsWithoutALocale() {
    #expect(Fixed.text(12.345, decimals: 2) == "12.35")
    #expect(Fixed.text(-0.5, decimals: 0) == "-1")
    #expect(Fixed.text(.infinity, decimals: 2) == "0")
    #expect(Fixed.percent(0.5) == "50%")
    #expect(LineChart.niceTop(37) == 40)
    #expect(LineChart.niceTop(0) == 1)
    #expect(LineChart.niceTop(81) == 100)
  }
}
