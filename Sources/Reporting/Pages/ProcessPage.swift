import Analysis
import FeedbackModel

/// A process's page: its history with the changes marked, its root causes, the departments it
/// touches, and the words that make its tag.
struct ProcessPage {
  let context: PageContext
  let process: ProcessReport
  private var report: Report { context.report }
  private var say: Voice { context.say }

  /// The page's bytes.
  func bytes() -> [UInt8] {
    let stage = process.stage.map { " · " + say(.stage($0)) } ?? ""
    let body: HTML = """
      <p class="sub">\(say(.process))\(stage)</p><h1>\(context.processName(process.id))</h1>
      \(lead)
      \(history)\(themes)\(touches)\(ProceduresBlock(context: context).html(process.id))\(register)\(words)
      """
    return context.page(
      title: context.processName(process.id), current: context.links.process(process.id) ?? "",
      body: body)
  }

  private var lead: HTML {
    let line = say.html(
      .processLead, context.department(process.owner),
      HTML(text: say.counted(.items, process.items)), HTML(text: say.number(process.negative)),
      HTML(text: say.date(report.window.to)))
    let about = context.taxonomy.process(process.id)?.description ?? ""
    let trend: HTML = process.trend.map { "<p>\(context.trend($0))</p>" } ?? .empty
    return "<p class=\"lead\">\(line)</p>\(about.isEmpty ? .empty : "<p>\(about)</p>")\(trend)"
  }

  private var changes: [ChangeReport] { report.changes.filter { $0.change.process == process.id } }

  private var history: HTML {
    let chart = LineChart(
      title: say(.weeklyNegative), weeks: report.weeks, values: process.weekly.map(Double.init),
      changes: context.marks(changes), expected: process.trend?.usualRange,
      expectedWeeks: process.trend?.windowWeeks ?? 1,
      format: { say.quantity($0) }
    ).html(say)
    return chart.isEmpty ? .empty : context.section("history", say(.historyTitle), chart)
  }

  private var themes: HTML {
    let causes = process.themes.compactMap { context.themes[$0] }.filter { !$0.positive }
    guard !causes.isEmpty else {
      return context.section("themes", say(.themesTitle), "<p>\(say(.noThemes))</p>")
    }
    let block = ThemesBlock(context: context)
    let evidence = causes.prefix(3).map(block.evidence)
    return context.section(
      "themes", say(.themesTitle), note: say(.themesNote),
      "\(block.table(causes, shown: 8))\(Array(evidence))")
  }

  private var touches: HTML {
    let touched = process.touches.filter { $0.count > 0 }
    guard let top = touched.map(\.count).max() else { return .empty }
    let rows = touched.prefix(12).map { touch -> [PageContext.Cell] in
      [
        .init(context.department(touch.department)),
        .init(Marks.bar(Double(touch.count) / Double(top))),
        .init(text: say.number(touch.count), sortable: Double(touch.count)),
      ]
    }
    let invite: HTML =
      process.invite.isEmpty
      ? .empty : "<p>\(say.html(.inviteLine, context.departmentList(process.invite)))</p>"
    let table = context.table(
      [.init(say(.department)), .init("", "pic"), .init(say(.mentions), "num")],
      rows: Array(rows), kind: "")
    return context.section(
      "touches", say(.touchesTitle), note: say(.touchesNote), table + invite)
  }

  private var register: HTML {
    let steps = report.unexplained.filter { $0.process == process.id }
    return context.section(
      "register", say(.registerTitle), note: changes.isEmpty ? nil : say(.fixesNote),
      FixesBlock(context: context).html(changes, unexplained: steps))
  }

  private var words: HTML {
    let phrases = context.taxonomy.process(process.id)?.phrases ?? []
    guard !phrases.isEmpty else { return .empty }
    return context.section("words", say(.wordsTitle), context.phrases(phrases))
  }
}
