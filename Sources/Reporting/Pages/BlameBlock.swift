import Analysis
import FeedbackModel

/// Landed × owner as a heat table, the sentence it comes to, and its biggest flows.
struct BlameBlock {
  let context: PageContext
  let matrix: LandedByOwner
  private var say: Voice { context.say }

  /// A landing or owner is shown from this many complaints on.
  private static let least = 5.0

  var html: HTML {
    """
    \(lead)
    \(picture)
    \(scrolled(heat(matrix.counts, withTotals: true), say(.heatName)))
    \(context.folded(say(.biggestFlows), printed: true, flows))\(byAudit)\(folded(.byTaxonomy, matrix.byTaxonomy))\(folded(.credit, matrix.praise))
    """
  }

  /// From causes on the left to the desks on the right, those without a record left out.
  private var picture: HTML {
    let desks = matrix.rows.indices.filter { matrix.rows[$0] != PageContext.notRecorded }
    func place(_ id: String) -> FlowChart.Place {
      FlowChart.Place(id: id, name: context.departmentName(id))
    }
    return FlowChart(
      title: say(.flowTitle), heads: (say(.causedByHead), say(.landedWith)),
      left: matrix.columns.map(place), right: desks.map { place(matrix.rows[$0]) },
      counts: matrix.columns.indices.map { column in
        desks.map { count(matrix.counts, $0, column) }
      }, hasTable: true
    ).html(say)
  }

  private func folded(_ title: Phrase, _ counts: [[Double]]) -> HTML {
    context.folded(say(title), scrolled(heat(counts, withTotals: false), say(title)))
  }

  /// Each row's shares as the audited owners correct them; nothing without an audit.
  private var byAudit: HTML {
    let rows = matrix.rows.indices.filter { row in
      matrix.corrected.indices.contains(row) && matrix.corrected[row].contains { $0 != nil }
    }
    guard !rows.isEmpty else { return .empty }
    let head = matrix.columns.map { column -> HTML in
      "<th scope=\"col\"><span><bdi>\(context.departmentName(column))</bdi></span></th>"
    }
    let body = rows.map { row -> HTML in
      let cells = matrix.corrected[row].map { "<td>\($0.map(percentTwoLines) ?? "–")</td>" as HTML }
      return "<tr><th scope=\"row\">\(context.department(matrix.rows[row]))</th>\(cells)</tr>"
    }
    let table: HTML = """
      <table class="heat"><caption>\(say(.landedWith)) ↓, \(say(.ownedBy)) →</caption>\
      <thead><tr><td></td>\(head)</tr></thead><tbody>\(body.joined("\n"))</tbody></table>
      """
    return context.folded(
      say(.byAuditTitle),
      "<p class=\"note\">\(say(.byAuditNote))</p>\(scrolled(table, say(.byAuditTitle)))")
  }

  private func scrolled(_ table: HTML, _ name: String) -> HTML {
    "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\(table)</div>"
  }

  private func count(_ counts: [[Double]], _ row: Int, _ column: Int) -> Double {
    counts.indices.contains(row) && counts[row].indices.contains(column) ? counts[row][column] : 0
  }

  private func rowTotal(_ counts: [[Double]], _ row: Int) -> Double {
    counts.indices.contains(row) ? counts[row].reduce(0, +) : 0
  }

  private func columnTotal(_ counts: [[Double]], _ column: Int) -> Double {
    matrix.rows.indices.reduce(0) { $0 + count(counts, $1, column) }
  }

  /// The department that takes most for others, in a sentence.
  private var lead: HTML {
    let candidates = context.report.departments.compactMap {
      department -> (Double, Estimate, Int)? in
      guard let absorbed = department.absorbedBlame,
        let row = matrix.rows.firstIndex(of: department.id)
      else { return nil }
      return (absorbed.value * rowTotal(matrix.counts, row), absorbed, row)
    }
    guard let most = candidates.max(by: { $0.0 < $1.0 }), most.0 >= Self.least else {
      return .empty
    }
    let row = most.2
    let others = matrix.columns.indices.filter { matrix.columns[$0] != matrix.rows[row] }
    guard
      let source = others.max(by: {
        count(matrix.counts, row, $0) < count(matrix.counts, row, $1)
      })
    else { return .empty }
    let share = count(matrix.counts, row, source) / max(rowTotal(matrix.counts, row), 1)
    let sentence = say.html(
      .blameLead, HTML(text: say.percent(most.1)), context.department(matrix.rows[row]),
      context.department(matrix.columns[source]), HTML(text: say.percent(share)))
    return "<p class=\"lead\">\(sentence)</p>"
  }

  private func heat(_ counts: [[Double]], withTotals: Bool) -> HTML {
    let rows = matrix.rows.indices.filter { rowTotal(counts, $0) > 0 }
    let columns = matrix.columns.indices.filter { columnTotal(counts, $0) > 0 }
    guard !rows.isEmpty, !columns.isEmpty else { return "<p>–</p>" }
    var head = columns.map { column -> HTML in
      "<th scope=\"col\"><span><bdi>\(context.departmentName(matrix.columns[column]))</bdi></span></th>"
    }
    head.append("<th scope=\"col\"><span>\(say(.all))</span></th>")
    if withTotals { head.append("<th scope=\"col\"><span>\(say(.fromElsewhere))</span></th>") }
    let examples = ItemsPage(context: context)
    var body = rows.map { row -> HTML in
      let total = rowTotal(counts, row)
      let cells = columns.map { column -> HTML in
        cell(
          count(counts, row, column), of: total, isOwn: matrix.rows[row] == matrix.columns[column],
          link: withTotals ? examples?.link(row: row, column: column) : nil)
      }
      var end: HTML = "<td class=\"num\">\(say.number(Int(total.rounded())))</td>"
      if withTotals {
        let absorbed = context.departments[matrix.rows[row]]?.absorbedBlame
        end += "<td class=\"num\">\(absorbed.map(percentTwoLines) ?? "–")</td>"
      }
      return """
        <tr><th scope="row">\(context.department(matrix.rows[row]))</th>\(cells)\(end)</tr>
        """
    }
    if withTotals {
      let exported = columns.map { column -> HTML in
        let value = context.departments[matrix.columns[column]]?.exportedCause
        return "<td>\(value.map(percentTwoLines) ?? "–")</td>"
      }
      body.append(
        "<tr class=\"sum\"><th scope=\"row\">\(say(.toElsewhere))</th>\(exported)<td></td><td></td></tr>"
      )
    }
    return """
      <table class="heat"><caption>\(say(.landedWith)) ↓, \(say(.ownedBy)) →</caption>\
      <thead><tr><td></td>\(head)</tr></thead><tbody>\(body.joined("\n"))</tbody></table>
      """
  }

  private func percentTwoLines(_ estimate: Estimate) -> HTML {
    "\(say.percent(estimate.value))<span class=\"sub\">\(say.percentRange(estimate))</span>"
  }

  /// A count, shaded by its share of the row in five steps.
  private func cell(
    _ count: Double, of total: Double, isOwn: Bool, link: String?
  ) -> HTML {
    let share = total > 0 ? count / total : 0
    let step = share >= 0.5 ? 5 : share >= 0.3 ? 4 : share >= 0.15 ? 3 : share >= 0.05 ? 2 : 1
    let own = isOwn ? " own" : ""
    guard count >= 0.5 else { return "<td class=\"\(isOwn ? "own" : "")\">·</td>" }
    let number = say.number(Int(count.rounded()))
    let content: HTML = link.map { "<a href=\"\($0)\">\(number)</a>" } ?? HTML(text: number)
    return "<td class=\"h\(step)\(own)\">\(content)</td>"
  }

  private var flows: HTML {
    var flows: [(row: Int, column: Int, count: Double)] = []
    for row in matrix.rows.indices where matrix.rows[row] != PageContext.notRecorded {
      for column in matrix.columns.indices where matrix.columns[column] != matrix.rows[row] {
        let count = count(matrix.counts, row, column)
        if count >= Self.least { flows.append((row, column, count)) }
      }
    }
    // Stable: the same counts stay in the order of the taxonomy.
    let largest = flows.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.prefix(6).map(\.element)
    let top = largest.first?.count ?? 1
    let rows = largest.map { flow -> [PageContext.Cell] in
      let share =
        matrix.shares.indices.contains(flow.row)
          && matrix.shares[flow.row].indices.contains(flow.column)
        ? matrix.shares[flow.row][flow.column] : nil
      return [
        """
        \(context.department(matrix.columns[flow.column])) → \
        \(context.department(matrix.rows[flow.row]))
        """,
        .init(Marks.bar(flow.count / top)),
        .init(text: say.number(Int(flow.count.rounded())), sortable: flow.count),
        .init(context.number(share.map { say.percent($0) } ?? "–"), sortable: share?.value),
      ]
    }
    return context.table(
      [
        .init(say(.flow)), .init("", "pic"), .init(say(.complaints), "num"),
        .init(say(.shareOfRow), "num"),
      ], rows: rows)
  }
}
