import Analysis
import FeedbackModel

/// The page for the executive: the week in words, what to do first, what changed, who is blamed for
/// what others cause, where trouble starts, whether fixes held, and how far to trust it.
struct ExecutivePage {
  let context: PageContext
  var report: Report { context.report }
  var say: Voice { context.say }

  /// The page's bytes.
  func bytes() -> [UInt8] {
    let parts: [HTML] = [
      opening, plan, changed, blame, departments, handoffs, pareto, thread, fixes, drivers,
      processes,
      TrustBlock(context: context).html, files,
    ]
    return context.page(title: say(.overview), current: "index.html", body: parts.joined())
  }

  private var opening: HTML {
    let when = report.period.week.map { say.week($0) } ?? say.period(report.period)
    return """
      <h1>\(say(.thisWeek, when))</h1>
      \(draftBanner)\(headlines)
      \(facts)

      """
  }

  private var draftBanner: HTML {
    guard report.draft else { return .empty }
    let why = say.html(
      .draftWhy, "<code>voc review --audit 300</code>", "<code>voc label FILE</code>")
    return "<div class=\"banner\"><p><strong>\(say(.draftTitle))</strong> \(why)</p></div>\n"
  }

  private var headlines: HTML {
    var lines = context.headlines
    if lines.isEmpty {
      let text = report.totals.items == 0 ? say(.noItems) : say(.nothingChanged)
      lines = [Headline(kind: .steady, text: text)]
    }
    // What stands together below shows its kind here by the first: there must be room for whom it
    // hits and how far to trust it.
    let first = lines.prefix { $0.kind == .steady || context.isBiggest($0) }
    var items = first.map { context.said($0) }
    lines.removeFirst(first.count)
    for (kind, shown, more, place) in [
      (Headline.Kind.confirmed, 4, Phrase.moreConfirmed, "#changed"),
      (.fix, 2, .moreFixes, "#fixes"),
    ] {
      let all = lines.filter { $0.kind == kind }
      let rest = all.count > shown + 1 ? all.count - shown : 0
      lines.removeAll { $0.kind == kind }
      items += all.prefix(all.count - rest).map { context.said($0) }
      if rest > 0 {
        items.append(
          """
          <li><span class="chip \(kind == .fix ? "" : kind.rawValue)">\(say(.headline(kind)))</span>\
          <p><a href="\(place)">\(say(more, say.number(rest)))</a></p></li>
          """)
      }
    }
    items += lines.prefix(5).map { context.said($0) }
    return "<ul class=\"said\">\(items)</ul>"
  }

  private var facts: HTML {
    let totals = report.totals
    var facts: [(String, String, String)] = []
    let tagged = totals.items > 0 ? Double(totals.tagged) / Double(totals.items) : 0
    facts.append(
      (say(.factItems), say.number(totals.items), say(.factTagged, say.percent(tagged))))
    if let drivers = report.drivers {
      let mean = drivers.mean
      let decimals = drivers.score == "nps" ? 0 : 1
      facts.append(
        (
          say(.factScore, say(.score(drivers.score))), say.number(mean.value, decimals: decimals),
          say(
            .factScoreNote, say.range(mean, decimals: decimals), say.number(drivers.respondents))
        ))
    }
    if report.thread.points > 0 {
      facts.append(
        (say(.factNegative), say.number(Int(report.thread.points.rounded())), ""))
    }
    if let failure = report.thread.failureDemand, failure.value > 0 {
      facts.append((say(.factFailure), say.percent(failure.value), say.percentRange(failure)))
    }
    if let right = report.quality.departmentPrecision {
      facts.append(
        (
          say(.factPrecision), say.percent(right.value),
          say(.factAudit, say.percentRange(right), say.number(report.quality.audited))
        ))
    }
    let list = facts.map { name, value, note -> HTML in
      "<li><span>\(name)</span><strong>\(value)</strong><small>\(note)</small></li>"
    }
    return "<ul class=\"facts\">\(list)</ul>"
  }

  private var plan: HTML {
    let block = PlanBlock(context: context)
    let calls: HTML =
      report.callBacks.isEmpty
      ? .empty
      : "<p class=\"note\">\(say(.callBacksLine, say.number(report.callBacks.count)))</p>"
    return context.section(
      "plan", say(.planTitle), note: say(.planNote), "\(block.html(shown: 5))\(calls)")
  }

  private var changed: HTML {
    let confirmed = report.themes.filter { $0.trend.status == .confirmed }
    let told = Set(confirmed.map(\.process))
    let processes = report.processes.filter {
      $0.trend?.status == .confirmed && !told.contains($0.id)
    }
    let watched = report.themes.filter {
      $0.trend.status == .watch || ($0.trend.status == .new && $0.count >= SiteLinks.fewest)
    }
    let seen = report.themes.compactMap(\.trend.detectable).filter(\.isFinite).sorted()
    var limit = HTML.empty
    if confirmed.isEmpty, processes.isEmpty, !seen.isEmpty {
      limit = "<p class=\"note\">\(say(.detectable, say.ratio(seen[seen.count / 2])))</p>"
    }
    return context.section(
      "changed", say(.changesTitle),
      """
      <div class="two"><div><h3>\(say(.confirmedTitle))</h3>\
      <p class="note">\(say(.confirmedNote))</p>\(list(confirmed, processes, none: .noneConfirmed))\(limit)</div>
      <div><h3>\(say(.watchTitle))</h3><p class="note">\(say(.watchNote))</p>\
      \(list(watched, none: .noneWatched))</div></div>
      """)
  }

  /// Themes that changed, and processes of which no theme says it already.
  private func list(
    _ themes: [ThemeReport], _ processes: [ProcessReport] = [], none: Phrase
  ) -> HTML {
    func row(_ name: HTML, _ owner: String, _ trend: Trend, _ weekly: [Int]) -> [PageContext.Cell] {
      [
        "\(name)<span class=\"sub\">\(context.department(owner))</span>",
        context.trendCell(trend),
        PageContext.Cell(Marks.spark(weekly.map(Double.init))),
      ]
    }
    var rows = themes.map { row(context.theme($0.id), $0.department, $0.trend, $0.weekly) }
    rows += processes.compactMap { process in
      process.trend.map { row(context.process(process.id), process.owner, $0, process.weekly) }
    }
    guard !rows.isEmpty else { return "<p>\(say(none))</p>" }
    let columns = [
      PageContext.Column(say(.theme)), .init(say(.trendHead)), .init(say(.weekly), "pic small"),
    ]
    let shown = context.table(columns, rows: Array(rows.prefix(6)))
    guard rows.count > 6 else { return shown }
    let rest = context.table(columns, rows: Array(rows.dropFirst(6).prefix(12)))
    return shown + context.folded(say(.more, say.number(rows.count - 6)), rest)
  }

  private var blame: HTML {
    let content: HTML
    if report.draft {
      content = "<p>\(say(.blameHidden))</p>"
    } else if let matrix = report.landedByOwner, !matrix.rows.isEmpty {
      return context.section(
        "blame", say(.blameTitle), note: say(.blameNote),
        BlameBlock(context: context, matrix: matrix).html)
    } else {
      content = "<p>\(say(.blameNone))</p>"
    }
    return context.section("blame", say(.blameTitle), content)
  }

  private var departments: HTML {
    let block = DepartmentsBlock(context: context)
    return context.section(
      "departments", say(.departments), note: say(.departmentsNote), block.html + block.multiples)
  }

  /// The hand-offs that lose most, across all departments.
  private var handoffs: HTML {
    let lossy = report.signals.filter { $0.from != $0.to && $0.count >= 5 }
    guard !lossy.isEmpty else { return .empty }
    let top = max(lossy.map(\.rate.high).max() ?? 1, 1)
    let block = SignalsBlock(context: context)
    return context.section(
      "handoffs", say(.handoffsLead), note: say(.handoffsNote),
      block.network(lossy) + block.table(lossy, top: top) + CasesBlock(context: context).html)
  }

  /// The few processes that carry most of the trouble.
  private var pareto: HTML {
    let content = ParetoBlock(context: context).html
    guard !content.isEmpty else { return .empty }
    return context.section("pareto", say(.paretoTitle), note: say(.paretoNote), content)
  }

  private var thread: HTML {
    guard report.thread.points > 0 else { return .empty }
    return context.section(
      "thread", say(.threadTitle),
      note: say(.threadNote, say.quantity(report.thread.points)),
      ThreadBlock(context: context).html)
  }

  private var fixes: HTML {
    context.section(
      "fixes", say(.fixesTitle), note: report.changes.isEmpty ? nil : say(.fixesNote),
      FixesBlock(context: context).html(report.changes, unexplained: report.unexplained))
  }

  private var drivers: HTML {
    guard let drivers = report.drivers, !drivers.drivers.isEmpty else { return .empty }
    return context.section(
      "drivers", say(.driversTitle),
      note: say(.driversNote, say.number(drivers.respondents), say.percent(drivers.explained)),
      DriversBlock(context: context).html(drivers))
  }

  private var processes: HTML {
    let columns = [
      PageContext.Column(say(.process)), .init(say(.owner)), .init(say(.stage)),
      .init(say(.items), "num"), .init(say(.negative), "num"), .init(say(.trendHead)),
      .init(say(.weekly), "pic small"),
    ]
    let largest = report.processes.filter { $0.items > 0 || $0.negative > 0 }.enumerated().sorted {
      ($1.element.negative, $0.offset) < ($0.element.negative, $1.offset)
    }.map(\.element)
    let rows = largest.map {
      process -> [PageContext.Cell] in
      [
        PageContext.Cell(context.process(process.id)),
        PageContext.Cell(context.department(process.owner)),
        .init("<span class=\"nowrap\">\(process.stage.map { say(.stage($0)) } ?? "–")</span>"),
        .init(text: say.number(process.items), sortable: Double(process.items)),
        .init(text: say.number(process.negative), sortable: Double(process.negative)),
        context.trendCell(process.trend),
        .init(Marks.spark(process.weekly.map(Double.init))),
      ]
    }
    guard !rows.isEmpty else { return .empty }
    return context.section(
      "processes", say(.processes), context.table(columns, rows: rows, tools: true))
  }

  private var files: HTML {
    let names = ["report.json", "items.csv", "themes.csv", "report.md", "report.eml"]
    let links = names.map { name -> HTML in "<li><a href=\"\(name)\">\(name)</a></li>" }
    return context.section("files", say(.downloads), "<ul class=\"links\">\(links)</ul>")
  }
}
