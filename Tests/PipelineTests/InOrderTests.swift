import Testing

@testable import Pipeline

@Suite struct InOrderTests {
  @Test(arguments: [1, 2, 3, 8])
  func resultsComeInTheOrderOfTheBatches(jobs: Int) async throws {
    var next = 0
    var seen: [Int] = []
    try await inOrder(
      jobs: jobs,
      next: { () -> Int? in
        next += 1
        return next <= 200 ? next : nil
      },
      work: { value -> Int in
        // Uneven work, so that later batches are done before earlier ones.
        var sum = value
        for _ in 0..<(value % 7) * 2_000 { sum = (sum &* 31) % 1_000_003 }
        return sum < 0 ? -1 : value
      }, emit: { seen.append($0) })
    #expect(seen == Array(1...200))
  }

  @Test func anErrorOfOneBatchEndsTheWork() async {
    struct Broken: Error {}
    var next = 0
    await #expect(throws: Broken.self) {
      try await inOrder(
        jobs: 2,
        next: { () -> Int? in
          next += 1
          return next <= 50 ? next : nil
        }, work: { if $0 == 20 { throw Broken() } }, emit: { _ in })
    }
  }

  @Test func theSampleDoesNotDependOnTheOrder() {
    var forward = BottomK<Int>(capacity: 10)
    var backward = BottomK<Int>(capacity: 10)
    for value in 0..<1000 { forward.add(value, key: "\(value)") }
    for value in (0..<1000).reversed() { backward.add(value, key: "\(value)") }
    #expect(forward.elements == backward.elements)
    #expect(forward.elements.count == 10)
  }
}
