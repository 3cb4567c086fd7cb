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
    return "<ul class=\"tree\"><li>\(goal)</li>\(stages)</ul>"
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
    let departments = node.children.filter { $0.points > 0 }
    if departments.count <= 1 {
      let owner: HTML =
        departments.first.map { " <span class=\"sub\">\(context.department($0.id))</span>" }
        ?? .empty
      return "<li>\(row("\(context.process(node.id))\(owner)", node.points, total, 1))</li>"
    }
    let lines = departments.map { department -> HTML in
      "<li>\(row(context.department(department.id), department.points, total, 2))</li>"
    }
    return """
      <li>\(row(context.process(node.id), node.points, total, 1))<ul>\(lines)</ul></li>
      """
  }

  private func row(_ name: HTML, _ points: Double, _ total: Double, _ level: Int) -> HTML {
    """
    <div class="row"><span class="l\(level)">\(name)</span>\(Marks.bar(points / total))\
    <span>\(say.number(points, decimals: 1)) <span class="soft">\(say.percent(points / total))</span>\
    </span></div>
    """
  }
}
