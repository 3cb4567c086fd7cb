import Analysis
import FeedbackModel

/// The few processes that carry most of the trouble, as a staircase to 100 %.
///
/// A bar begins where the one above ended, so that share and running total are read off one scale.
struct ParetoBlock {
  let context: PageContext
  private var say: Voice { context.say }

  /// The share whose processes are named; the rest is one line.
  private static let goal = 0.8
  /// At most so many are named.
  private static let most = 12

  var html: HTML {
    let processes = sorted
    // What no process was found for is told by the golden thread.
    let total = processes.reduce(0) { $0 + $1.points }
    guard total > 0, processes.count > 2 else { return .empty }
    var shown = 0
    var sum = 0.0
    while shown < processes.count, shown < Self.most, sum < Self.goal * total {
      sum += processes[shown].points
      shown += 1
    }
    // A line of "others" for one process would hide a name for nothing.
    if shown + 1 == processes.count { shown += 1 }
    var rows: [[PageContext.Cell]] = []
    var before = 0.0
    for node in processes.prefix(shown) {
      rows.append(row(name(node), node.points, from: before, of: total))
      before += node.points
    }
    let rest = processes.dropFirst(shown)
    if !rest.isEmpty {
      let points = rest.reduce(0) { $0 + $1.points }
      rows.append(
        row("\(say.number(rest.count)) \(say(.other))", points, from: before, of: total))
    }
    let lead = say(
      .paretoLead, say.number(shown), say.number(processes.count),
      say.percent(min(processes.prefix(shown).reduce(0) { $0 + $1.points } / total, 1)))
    let table = context.table(
      [
        .init(say(.process)), .init(say(.points), "num"), .init(say(.share), "num"),
        .init("", "pic stairs"), .init(say(.together), "num"),
      ], rows: rows, tools: true)
    return "<p class=\"lead\">\(lead)</p>\(table)"
  }

  private var sorted: [GoldenThread.Node] {
    let nodes = context.report.thread.stages.flatMap { stage in
      stage.children.isEmpty ? [stage] : stage.children
    }.filter { $0.points > 0 && context.processes[$0.id] != nil }
    return nodes.enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.map(\.element)
  }

  private func name(_ node: GoldenThread.Node) -> HTML {
    let owner = context.processes[node.id]?.owner
    let sub: HTML = owner.map { "<span class=\"sub\">\(context.department($0))</span>" } ?? .empty
    return "\(context.process(node.id)) \(sub)"
  }

  private func row(
    _ name: HTML, _ points: Double, from before: Double, of total: Double
  ) -> [PageContext.Cell] {
    [
      .init(name), .init(text: say.number(points, decimals: 1), sortable: points),
      .init(text: say.percent(points / total), sortable: points / total),
      .init(Marks.step(from: before / total, to: (before + points) / total, line: Self.goal)),
      .init(text: say.percent(min((before + points) / total, 1)), sortable: before + points),
    ]
  }
}
