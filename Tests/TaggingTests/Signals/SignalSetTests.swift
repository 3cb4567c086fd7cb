import FeedbackModel
import Testing

@testable import Tagging

/// Recall of each signal on its labelled sentences. Patterns were made with the even half of a set
/// (the first, third, … of each mark) in view; what is published is the recall on the other half.
@Suite struct SignalSetTests {
  static let sets: [(SignalKind, String)] = [
    (.repeat, RepeatExamples.lines), (.transfer, TransferExamples.lines),
    (.lost, LostExamples.lines), (.chase, ChaseExamples.lines),
    (.unowned, UnownedExamples.lines), (.conflict, ConflictExamples.lines),
    (.looseEnd, LooseEndExamples.lines), (.rekey, RekeyExamples.lines),
    (.delay, DelayExamples.lines), (.leaving, LeavingExamples.lines),
  ]

  private func item(_ text: Substring) -> FeedbackItem {
    FeedbackItem(
      id: "t", source: SourceLocation(file: "-", format: "test", record: 1), text: String(text))
  }

  @Test(arguments: sets)
  func recallIsAsPublished(kind: SignalKind, lines: String) throws {
    let finder = SignalFinder(taxonomy: nil, emitting: [kind])
    let examples = lines.split(separator: "\n")
    let positive = examples.filter { $0.hasPrefix("+ ") }.map { $0.dropFirst(2) }
    let near = examples.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    #expect(examples.count >= 150)
    #expect(near.count * 2 >= examples.count - 2)
    let kept = positive.indices.filter { $0 % 2 == 1 }
    let found = kept.filter { !finder.signals(in: item(positive[$0])).isEmpty }
    let published = try #require(SignalQuality.measured[kind])
    #expect(published.recall == (found.count, kept.count))
    let falseAlarms = near.filter { !finder.signals(in: item($0)).isEmpty }
    #expect(falseAlarms.count <= 2, "\(falseAlarms)")
  }

  @Test func signalsBelowTheThresholdAreNotShown() {
    for kind in SignalKind.allCases {
      let limit = SignalQuality.measured[kind]?.precisionLowerLimit ?? 0
      #expect(SignalQuality.shown.contains(kind) == (limit >= 0.7))
    }
    let poor = SignalQuality.Measured(precision: (70, 100), recall: (1, 2))
    #expect(abs(poor.precisionLowerLimit - 0.6042) < 0.0005)
  }
}
