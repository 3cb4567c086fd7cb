import Analysis
import FeedbackModel

/// Signals between departments as a picture and as a table.
struct SignalsBlock {
  let context: PageContext
  private var say: Voice { context.say }

  /// All signs between each pair of departments.
  func network(_ signals: [SignalReport]) -> HTML {
    var ids: [String] = []
    for id in context.report.departments.map(\.id) + [PageContext.notRecorded]
    where signals.contains(where: { $0.from == id || $0.to == id }) { ids.append(id) }
    var counts = [[Double]](
      repeating: [Double](repeating: 0, count: ids.count), count: ids.count)
    for signal in signals {
      guard let row = ids.firstIndex(of: signal.from), let column = ids.firstIndex(of: signal.to)
      else { continue }
      counts[row][column] += Double(signal.count)
    }
    let places = ids.map { FlowChart.Place(id: $0, name: context.departmentName($0)) }
    return FlowChart(
      title: say(.networkTitle), heads: (say(.handedFrom), say(.handedTo)), left: places,
      right: places, counts: counts
    ).html(say)
  }

  func table(_ signals: [SignalReport], top: Double) -> HTML {
    let sorted = signals.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    let rows = sorted.prefix(8).map { signal -> [PageContext.Cell] in
      [
        .init(text: say(.signal(signal.kind))),
        "\(context.department(signal.from)) → \(context.department(signal.to))",
        .init(context.number(say.quantity(signal.rate)), sortable: signal.rate.value),
        .init(Marks.interval(signal.rate, scale: 0...top)),
        .init(text: say.number(signal.count), sortable: Double(signal.count)),
        context.trendCell(signal.trend),
      ]
    }
    return context.table(
      [
        .init(say(.signal)), .init(say(.between)), .init(say(.rate), "num"), .init("", "pic small"),
        .init(say(.items), "num"), .init(say(.trendHead)),
      ], rows: Array(rows), tools: rows.count > 3)
  }
}
