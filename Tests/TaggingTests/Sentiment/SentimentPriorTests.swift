import FeedbackModel
import Testing

@testable import Tagging

@Suite struct SentimentPriorTests {
  private func item(_ channel: Channel?, _ scores: Scores = Scores()) -> FeedbackItem {
    FeedbackItem(
      id: "x", source: SourceLocation(file: "-", format: "test", record: 1), channel: channel,
      text: "Nothing.", scores: scores)
  }

  @Test func aScoreDecidesWhereWordsSayNothing() {
    let happy = SentimentPrior.value(of: item(.survey, Scores(stars: 5)))
    let angry = SentimentPrior.value(of: item(.survey, Scores(nps: 1)))
    #expect(SentimentPrior.blend(0, happy) > 0.1)
    #expect(SentimentPrior.blend(0, angry) < -0.1)
  }

  @Test func plainWordsStandAgainstAScore() {
    let happy = SentimentPrior.value(of: item(.survey, Scores(stars: 5)))
    #expect(SentimentPrior.blend(-0.7, happy) == -0.7)
  }

  @Test func weakWordsYieldToTheOppositeScore() {
    let angry = SentimentPrior.value(of: item(.survey, Scores(nps: 0)))
    #expect(SentimentPrior.blend(0.2, angry) < 0)
  }

  @Test func silenceInAChannelForHelpIsMildlyNegative() {
    #expect(SentimentPrior.blend(0, SentimentPrior.value(of: item(.ticket))) < 0)
    #expect(SentimentPrior.value(of: item(.review)) == nil)
    #expect(SentimentPrior.blend(0, nil) == 0)
  }

  @Test func aHelpDeskRatesGoodOneAndBadNought() throws {
    let good = try #require(SentimentPrior.value(of: item(.ticket, Scores(csat: 1))))
    let worst = try #require(SentimentPrior.value(of: item(.survey, Scores(csat: 1))))
    #expect(good > 0 && worst < 0)
  }
}
