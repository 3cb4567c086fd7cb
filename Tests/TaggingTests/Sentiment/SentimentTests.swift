import FeedbackModel
import Foundation
import JSON
import Language
import Tagging
import Testing

@Suite struct SentimentTests {
  private let scorer = SentimentScorer()

  @Test(arguments: [
    "no problems", "couldn't fault it", "can't complain", "nothing to complain about",
    "Not bad at all",
    "Thank you 😍", "great service", "alles gut, keine Probleme", "très bien, aucun souci",
    "todo perfecto, sin problemas", "could not have been better", "went above and beyond",
  ])
  func praise(text: String) { #expect(scorer.score(text) > 0.1, "\(scorer.score(text))") }

  @Test(arguments: [
    "still waiting", "this is the third time", "not good", "not helpful at all", "never again",
    "waste of money", "😡", "die Lieferung kam zu spät", "je n'ai toujours pas de réponse",
    "nadie contesta", "I had to chase them again", "doesn't work", "fobbed off again",
  ])
  func complaints(text: String) { #expect(scorer.score(text) < -0.1, "\(scorer.score(text))") }

  @Test(arguments: ["", "the table is round", "12345"])
  func neutral(text: String) { #expect(scorer.score(text) == 0) }

  @Test func clausesHaveFeelingsOfTheirOwn() {
    let scan = WordScan("the engineer was lovely but the bill is wrong again")
    let scores = scorer.scores(scan, clauses: ClauseSplitter.wordClauses(of: scan))
    #expect(scores.count == 2)
    #expect(scores[0] > 0.3 && scores[1] < -0.1)
  }

  @Test func theQuestionDecidesWhatNothingMeans() {
    let nothing = WordScan("Nothing")
    #expect(scorer.score(nothing, question: "What could we do better?") > 0.5)
    #expect(scorer.score(nothing, question: "What was good?") < 0)
    #expect(scorer.score(nothing, question: nil) == 0)
  }

  static let comments = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data/labelled/nhs-dev.jsonl").standardizedFileURL

  /// VADER's rank correlation on these comments is .36.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: comments.path), "no comments beside the checkout"))
  func ranksRealCommentsAsPeopleDid() throws {
    var labels: [Double] = []
    var plain: [Double] = []
    var asked: [Double] = []
    for line in try String(contentsOf: Self.comments, encoding: .utf8).split(separator: "\n") {
      let item = try FeedbackItem.read(Array(line.utf8))
      guard let label = item.labels?.sentiment, !item.text.isEmpty else { continue }
      let scan = WordScan(item.text)
      labels.append(label)
      plain.append(scorer.score(scan))
      asked.append(scorer.score(scan, question: item.question))
    }
    let alone = correlation(ranks(labels), ranks(plain))
    let withQuestion = correlation(ranks(labels), ranks(asked))
    print(
      "sentiment: rank correlation \(alone), with the question \(withQuestion), n \(labels.count)")
    #expect(alone >= 0.55)
    #expect(withQuestion >= 0.6)
  }

  private func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var out = [Double](repeating: 0, count: values.count)
    var i = 0
    while i < order.count {
      var k = i
      while k < order.count, values[order[k]] == values[order[i]] { k += 1 }
      for j in i..<k { out[order[j]] = Double(i + k - 1) / 2 }
      i = k
    }
    return out
  }

  private func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let meanX = x.reduce(0, +) / Double(x.count)
    let meanY = y.reduce(0, +) / Double(y.count)
    var xy = 0.0
    var xx = 0.0
    var yy = 0.0
    for (a, b) in zip(x, y) {
      xy += (a - meanX) * (b - meanY)
      xx += (a - meanX) * (a - meanX)
      yy += (b - meanY) * (b - meanY)
    }
    return xy / (xx * yy).squareRoot()
  }
}
