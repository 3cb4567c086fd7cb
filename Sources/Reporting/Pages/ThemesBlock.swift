import Analysis
import FeedbackModel

/// Themes as a ranked dot plot in a table, and the evidence of one.
struct ThemesBlock {
  let context: PageContext
  private var say: Voice { context.say }

  /// The first so many, the rest folded away; all on one scale.
  func table(_ themes: [ThemeReport], shown: Int) -> HTML {
    let top = max(themes.map(\.interval.high).max() ?? 1, 1)
    let first = part(Array(themes.prefix(shown)), top: top)
    guard themes.count > shown else { return first }
    let rest = part(Array(themes.dropFirst(shown).prefix(40)), top: top)
    return first + context.folded(say(.more, say.number(themes.count - shown)), rest)
  }

  private func part(_ themes: [ThemeReport], top: Double) -> HTML {
    // A column in which more than a quarter says "too few" says nothing.
    let hasImpact = themes.filter { $0.impact != nil }.count * 4 >= themes.count * 3
    var columns: [PageContext.Column] = [
      .init(say(.theme)), .init(say(.fourWeeksShort), "num"), .init("", "pic"),
      .init(say(.trendHead)),
    ]
    if hasImpact { columns.append(.init(say(.impact), "num")) }
    columns.append(.init(say(.weekly), "pic small"))
    let rows = themes.map { theme -> [PageContext.Cell] in
      let range = say.range(theme.interval, decimals: 0)
      var cells: [PageContext.Cell] = [
        "\(context.theme(theme.id))<span class=\"sub\">\(context.process(theme.process))</span>",
        .init(
          "\(say.number(theme.count))<span class=\"sub nowrap\">\(range)</span>",
          sortable: Double(theme.count)),
        .init(Marks.interval(theme.interval, scale: 0...top)),
        context.trendCell(theme.trend),
      ]
      if hasImpact {
        cells.append(
          .init(
            context.number(theme.impact.map { say.difference($0) } ?? say(.tooFew)),
            sortable: theme.impact?.value))
      }
      cells.append(.init(Marks.spark(theme.weekly.map(Double.init))))
      return cells
    }
    return context.table(columns, rows: rows, tools: true)
  }

  /// A theme's words, quotes, and the way to say "not ours".
  func evidence(_ theme: ThemeReport) -> HTML {
    """
    <article class="theme"><h3>\(context.theme(theme.id))</h3>\(context.phrases(theme))\
    \(context.quotes(theme.quotes))\(notOurs(theme))</article>
    """
  }

  /// Prefilled lines for `voc label`.
  func notOurs(_ theme: ThemeReport) -> HTML {
    guard !theme.quotes.isEmpty, theme.department != Guess.unassigned, !theme.department.isEmpty
    else { return .empty }
    let lines = theme.quotes.prefix(3).map { quote in
      CSV.cell(quote.item) + "," + CSV.cell("not \(theme.department)")
    }
    let text = (["id,department"] + lines).joined(separator: "\n")
    let how = say.html(
      .notOursHow, "<code>voc label FILE</code>", "<code>not \(theme.department)</code>")
    return context.folded(
      say(.notOurs),
      "<p class=\"note\">\(how)</p><pre class=\"line\" tabindex=\"0\">\(text)</pre>")
  }
}
