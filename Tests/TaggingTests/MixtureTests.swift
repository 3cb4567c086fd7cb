import Testing

@testable import Tagging

@Suite("What is mixed into the weights")
struct MixtureTests {
  /// Rows of two columns: the class is the column that the row has; every fifth is in each fold.
  private static func rows(_ count: Int) -> (SparseRows, HeadTask) {
    var rows = SparseRows()
    rows.width = 2
    var task = HeadTask(classes: ["a", "b"], rows: [], membership: [])
    for row in 0..<count {
      rows.append(Int32(row % 2), 1)
      rows.endRow()
      task.rows.append(Int32(row))
      task.membership.append([row % 2])
      task.folds[Int32(row)] = row % HeadTrainer.foldCount
    }
    return (rows, task)
  }

  @Test("counts are mixed in where they make more margins right, and only there")
  func countsAreMixedWhereTheyHelp() {
    let (rows, task) = Self.rows(40)
    let foldRows = task.rows
    let counts = CountModel(task, rows: rows, foldRows: foldRows, jobs: 1)
    let truths = foldRows.map { task.membership[Int($0)] }
    let blank = TrainedHead(
      weights: [[0, 0, 0], [0, 0, 0]],
      margins: [[Float]](repeating: [Float](repeating: 0, count: 40), count: 2), foldRows: foldRows)
    var helped = blank
    counts.mix(into: &helped, truths: truths)
    #expect(helped.weights[0][0] > 0 && helped.weights[0][1] < 0)
    #expect(helped.weights[1][1] > 0 && helped.weights[1][0] < 0)
    #expect(helped.weights.allSatisfy { $0[2] == 0 })
    for (row, truth) in truths.enumerated() {
      #expect(helped.margins[truth[0]][row] > helped.margins[1 - truth[0]][row])
    }
    var right = blank
    for (row, truth) in truths.enumerated() { right.margins[truth[0]][row] = 1 }
    let before = right
    counts.mix(into: &right, truths: truths)
    #expect(right.weights == before.weights && right.margins == before.margins)
  }

  @Test("a regression on the margins learns that a class is told too seldom")
  func regressionMovesTheBorder() throws {
    // Class b is right as soon as its margin is above −0.5, but a leads until 0.
    let lead: [Float] = (0..<200).map { Float($0 % 20) / 10 - 0.95 }
    var head = TrainedHead(
      weights: [[1, 0, 0], [0, 1, 0]], margins: [lead.map { -$0 }, lead],
      foldRows: (0..<200).map { Int32($0) })
    let truths = lead.map { [$0 > -0.5 ? 1 : 0] }
    let regression = try #require(MarginRegression(head, truths: truths))
    regression.fold(into: &head)
    let wrong = truths.indices.count { row in
      (head.margins[1][row] > head.margins[0][row] ? 1 : 0) != truths[row][0]
    }
    #expect(wrong <= 10)
    // The weights give the margins: the features are the old margins.
    for (row, value) in lead.enumerated() {
      for label in 0..<2 {
        let weights = head.weights[label]
        let margin = -value * weights[0] + value * weights[1] + weights[2]
        #expect(abs(margin - head.margins[label][row]) < 0.001)
      }
    }
    #expect(MarginRegression(head, truths: Array(truths.prefix(30))) == nil)
  }
}
