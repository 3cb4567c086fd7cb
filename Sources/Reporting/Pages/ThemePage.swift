import Analysis
import FeedbackModel

/// A theme's page: how often, since when, in whose words, where it landed, where it is worst.
struct ThemePage {
  let context: PageContext
  let theme: ThemeReport
  private var say: Voice { context.say }

  /// The page's bytes.
  func bytes() -> [UInt8] {
    let title = PageContext.label(theme.label)
    let body: HTML = """
      <p class="sub">\(say(.theme)) · \(context.department(theme.department)) · \
      \(context.process(theme.process))</p><h1><bdi\(context.spokenIn(theme))>\(title)</bdi></h1>
      \(lead)<p>\(context.trend(theme.trend))</p>\(context.parts(theme.trend))\(context.worst(theme))
      \(history)\(words)\(quotes)\(landed)\(segments)
      """
    return context.page(title: title, current: context.links.theme(theme.id) ?? "", body: body)
  }

  private var lead: HTML {
    let line = say.html(
      .themeLead, HTML(text: say.counted(.items, theme.count)),
      HTML(text: say.range(theme.interval, decimals: 0)), HTML(text: say.percent(theme.share)),
      context.department(theme.department), context.process(theme.process))
    let seen =
      theme.firstSeen.map { " " + say(.firstSeen, say.week($0) + " " + String($0.year)) } ?? ""
    let impact: HTML =
      theme.impact.map {
        "<p>\(say(.impact)): \(say.difference($0)) <span class=\"soft\">\(say(.impactNote))</span></p>"
      } ?? .empty
    return "<p class=\"lead\">\(line)\(seen)</p>\(impact)"
  }

  private var history: HTML {
    let changes = context.report.changes.filter { $0.change.process == theme.process }
    let chart = LineChart(
      title: say(.weeklyItems), weeks: context.report.weeks, values: theme.weekly.map(Double.init),
      changes: context.marks(changes), expected: theme.trend.usualRange,
      expectedWeeks: theme.trend.windowWeeks,
      format: { say.quantity($0) }
    ).html(say)
    return chart.isEmpty ? .empty : context.section("history", say(.historyTitle), chart)
  }

  private var words: HTML {
    guard !theme.phrases.isEmpty else { return .empty }
    return context.section("words", say(.wordsTitle), context.phrases(theme))
  }

  private var quotes: HTML {
    guard !theme.quotes.isEmpty else { return .empty }
    let note = say.html(.toItems, "<a href=\"items.csv\">items.csv</a>")
    return context.section(
      "quotes", say(.saidBy),
      """
      \(context.quotes(theme.quotes))<p class="note">\(note)</p>\
      \(ThemesBlock(context: context).notOurs(theme))\(examples)
      """)
  }

  /// More of its items than the three that are quoted.
  private var examples: HTML {
    let quoted = Set(theme.quotes.prefix(3).map(\.item))
    let more = (context.evidence[theme.id] ?? []).filter { !quoted.contains($0.item) }.prefix(12)
    guard !more.isEmpty else { return .empty }
    return "<h3>\(say(.moreItems))</h3><div class=\"quotes\">\(more.map(context.quote))</div>"
  }

  private var landed: HTML {
    let total = theme.landed.map(\.count).max() ?? 0
    guard total > 0 else { return .empty }
    let rows = theme.landed.filter { $0.count > 0 }.map { place -> [PageContext.Cell] in
      [
        .init(context.department(place.department)),
        .init(Marks.bar(Double(place.count) / Double(total))),
        .init(text: say.number(place.count), sortable: Double(place.count)),
      ]
    }
    return context.section(
      "landed", say(.landedThemes),
      context.table(
        [.init(say(.department)), .init("", "pic"), .init(say(.items), "num")], rows: rows, kind: ""
      ))
  }

  private var segments: HTML {
    let worst = context.report.segments.filter { $0.theme == theme.id && $0.q <= 0.05 }
    guard !worst.isEmpty else { return .empty }
    let top = max(worst.map(\.ratio.high).max() ?? 2, 2)
    let rows = worst.prefix(12).map { segment -> [PageContext.Cell] in
      [
        "<bdi>\(Plain.short(segment.field, 80))</bdi>: <bdi>\(Plain.short(segment.value, 80))</bdi>",
        .init(context.number(say.ratio(segment.ratio)), sortable: segment.ratio.value),
        .init(Marks.interval(segment.ratio, scale: 0...min(top, 10), reference: 1)),
        .init(text: say.number(segment.count), sortable: Double(segment.count)),
      ]
    }
    return context.section(
      "segments", say(.segmentsTitle), note: say(.segmentsNote),
      context.table(
        [
          .init(say(.segment)), .init(say(.segmentRatio), "num"), .init("", "pic"),
          .init(say(.items), "num"),
        ], rows: Array(rows)))
  }
}
