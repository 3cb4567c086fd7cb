import Analysis
import FeedbackModel

/// The golden thread as a tree with a bar a line: stage, process, department.
///
/// Small processes are joined into one line so that every level still adds up.
struct ThreadBlock {
  let context: PageContext
  private var say: Voice { context.say }

  var html: HTML {
    let total = max(context.report.thread.points, .leastNormalMagnitude)
    let stages = context.report.thread.stages.filter { $0.points > 0 }.map { stage -> HTML in
      let name = Stage(rawValue: stage.id).map { say(.stage($0)) } ?? say(.unassigned)
      return """
        <li>\(row(HTML(text: name), stage.points, total, 0))\(processes(stage, total))</li>
        """
    }
    let goal = row(HTML(text: say(.goal)), context.report.thread.points, total, 0)
    return "<ul class=\"tree\"><li>\(goal)</li>\(stages)</ul>\(table)"
  }

  private func processes(_ stage: GoldenThread.Node, _ total: Double) -> HTML {
    let sorted = stage.children.filter { $0.points > 0 }.enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.map(\.element)
    guard !sorted.isEmpty, !(sorted.count == 1 && sorted[0].id == stage.id) else { return .empty }
    // A line of "others" for one process would hide a name for nothing.
    let shown = sorted.count == 6 ? 6 : 5
    var lines = sorted.prefix(shown).map { process(node: $0, total) }
    let rest = sorted.dropFirst(shown)
    if !rest.isEmpty {
      let points = rest.reduce(0) { $0 + $1.points }
      let inner = rest.map { process(node: $0, total) }
      lines.append(
        """
        <li>\(row("\(rest.count) \(say(.other))", points, total, 1))\
        \(context.folded(say(.more, say.number(rest.count)), "<ul>\(inner)</ul>"))</li>
        """)
    }
    return "<ul>\(lines)</ul>"
  }

  private func process(node: GoldenThread.Node, _ total: Double) -> HTML {
    let sorted = node.children.filter { $0.points > 0 }.enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.map(\.element)
    guard let main = sorted.first else {
      return "<li>\(row(context.process(node.id), node.points, total, 1))</li>"
    }
    // Where one department has nearly all, its share says it; the table below has the rest.
    if main.points >= 0.85 * node.points {
      let share = sorted.count > 1 ? " " + say.percent(main.points / node.points) : ""
      let name: HTML = """
        \(context.process(node.id)) <span class="sub">\(context.department(main.id))\(share)</span>
        """
      return "<li>\(row(name, node.points, total, 1))</li>"
    }
    let large = sorted.count { $0.points >= 0.1 * node.points }
    // A line of "others" for one department would hide a name for nothing.
    let shown = sorted.prefix(large + 1 == sorted.count ? sorted.count : large)
    var lines = shown.map { department -> HTML in
      "<li>\(row(context.department(department.id), department.points, total, 2))</li>"
    }
    let rest = sorted.dropFirst(shown.count)
    if !rest.isEmpty {
      let points = rest.reduce(0) { $0 + $1.points }
      lines.append("<li>\(row("\(rest.count) \(say(.other))", points, total, 2))</li>")
    }
    return """
      <li>\(row(context.process(node.id), node.points, total, 1))<ul>\(lines)</ul></li>
      """
  }

  /// Every line of the lowest level, which add up to all points.
  private var table: HTML {
    var rows: [[PageContext.Cell]] = []
    for stage in context.report.thread.stages {
      let stageName = Stage(rawValue: stage.id).map { say(.stage($0)) } ?? say(.unassigned)
      for process in stage.children.isEmpty ? [stage] : stage.children {
        for department in process.children.isEmpty ? [process] : process.children
        where department.points > 0 {
          rows.append([
            .init(context.process(process.id)), .init(text: stageName),
            .init(context.department(department.id)),
            .init(text: say.number(department.points, decimals: 2), sortable: department.points),
          ])
        }
      }
    }
    let columns: [PageContext.Column] = [
      .init(say(.process)), .init(say(.stage)), .init(say(.department)), .init(say(.points), "num"),
    ]
    return context.folded(say(.dataAsTable), context.table(columns, rows: rows, tools: true))
  }

  private func row(_ name: HTML, _ points: Double, _ total: Double, _ level: Int) -> HTML {
    """
    <div class="row"><span class="l\(level)">\(name)</span>\(Marks.bar(points / total))\
    <span>\(say.number(points, decimals: 1)) <span class="soft">\(say.percent(points / total))</span>\
    </span></div>
    """
  }
}
