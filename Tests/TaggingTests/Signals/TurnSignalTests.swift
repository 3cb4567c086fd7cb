import FeedbackModel
import Tagging
import Testing

@Suite struct TurnSignalTests {
  private let finder = SignalFinder(
    taxonomy: Taxonomy(departments: [
      Department(id: "billing", name: "Billing"), Department(id: "it", name: "Technical Support"),
    ]), emitting: Set(SignalKind.allCases))

  private func turn(
    _ role: Role, _ text: String, who: String? = nil, department: String? = nil, hour: Int64? = nil
  ) -> Turn {
    Turn(
      role: role, who: who, department: department,
      at: hour.map { Timestamp(seconds: 1_780_000_000 + $0 * 3600) }, text: text)
  }

  private func signals(_ turns: [Turn], text: String = "") -> [Signal] {
    finder.signals(
      in: FeedbackItem(
        id: "t", source: SourceLocation(file: "-", format: "test", record: 1), text: text,
        turns: turns))
  }

  @Test func aChangeOfDepartmentIsATransfer() throws {
    let found = signals([
      turn(.customer, "My bill is wrong."),
      turn(.agent, "One moment.", who: "A", department: "support"),
      turn(.agent, "Hello, billing here.", who: "B", department: "billing"),
    ])
    let transfer = try #require(found.first { $0.kind == .transfer })
    #expect(transfer.from == "support")
    #expect(transfer.to == "billing")
    #expect(transfer.evidence.first?.turn == 2)
  }

  @Test func theSameNumberGivenToASecondAgentIsARepeat() throws {
    let found = signals([
      turn(.customer, "Order 7712093 is late."), turn(.agent, "Let me look.", who: "A"),
      turn(.agent, "This is B, how can I help?", who: "B"), turn(.customer, "As before, 7712093."),
    ])
    let again = try #require(found.first { $0.kind == .repeat && $0.evidence.first?.turn == 3 })
    #expect(again.evidence.first?.span == 11..<19)
  }

  @Test func theSameNumberGivenToOneAgentIsNone() {
    let found = signals([
      turn(.customer, "Order 7712093 is late."), turn(.agent, "Which one?", who: "A"),
      turn(.customer, "7712093"),
    ])
    #expect(!found.contains { $0.kind == .repeat })
  }

  @Test func aPromiseAfterWhichTheCustomerWritesFirstIsALooseEnd() {
    let promise = turn(.agent, "I will call you back tomorrow.", who: "A", hour: 1)
    #expect(
      signals([promise, turn(.customer, "Hello?", hour: 50)]).contains { $0.kind == .looseEnd })
    #expect(
      !signals([promise, turn(.customer, "Thank you!", hour: 1)]).contains { $0.kind == .looseEnd })
    let kept = [
      promise, turn(.agent, "As promised, here I am.", who: "A", hour: 20),
      turn(.customer, "Great", hour: 60),
    ]
    #expect(!signals(kept).contains { $0.kind == .looseEnd })
  }

  @Test func departmentsNamedInWordsAreTheEndsOfATransfer() throws {
    let found = signals([], text: "I was passed from billing to technical support and back.")
    let transfer = try #require(found.first { $0.kind == .transfer })
    #expect(transfer.from == "billing")
    #expect(transfer.to == "it")
  }

  @Test func evidenceNamesTheWords() throws {
    let text = "Nice shop. This is the third time I have called about it."
    let found = signals([], text: text)
    let again = try #require(found.first { $0.kind == .repeat })
    let span = try #require(again.evidence.first?.span)
    #expect(String(decoding: Array(text.utf8)[span], as: UTF8.self).contains("third time"))
  }

  @Test func nothingInNothing() {
    #expect(signals([]).isEmpty)
    #expect(signals([turn(.agent, ""), turn(.customer, "")]).isEmpty)
  }
}
