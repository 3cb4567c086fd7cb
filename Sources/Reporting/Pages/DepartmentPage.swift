import Analysis
import FeedbackModel

/// A department's page: its key figures, its root causes with evidence, its hand-offs, what others
/// cause it and it causes others, its fixes, its praise, and whom to invite.
struct DepartmentPage {
  let context: PageContext
  let department: DepartmentReport
  private var report: Report { context.report }
  private var say: Voice { context.say }

  /// The page's bytes.
  func bytes() -> [UInt8] {
    let body: HTML = """
      <p class="sub">\(say(.department))</p><h1>\(context.departmentName(department.id))</h1>
      \(lead)\(story)
      \(kpis)\(times)\(themes)\(causes)\(handoffs)\(invite)\(history)\(register)\(praise)\(listening)
      """
    return context.page(
      title: context.departmentName(department.id),
      current: context.links.department(department.id) ?? "", body: body)
  }

  private var lead: HTML {
    let name = context.departmentName(department.id)
    let end = say.date(report.window.to)
    var sentences: [HTML] = []
    if report.draft {
      sentences.append(HTML(text: say(.departmentLeadDraft, name, end)))
    } else {
      func percent(_ share: Estimate) -> HTML { context.number(say.percent(share)) }
      if let share = department.ownedShare {
        sentences.append(
          say.html(.departmentLead, HTML(text: name), percent(share), HTML(text: end)))
      }
      if let exported = department.exportedCause {
        sentences.append(say.html(.exportedLead, percent(exported)))
      }
      if let absorbed = department.absorbedBlame {
        sentences.append(say.html(.absorbedLead, percent(absorbed)))
      }
    }
    return "<p class=\"lead\">\(sentences.joined(" "))</p>"
  }

  private var story: HTML {
    let lines = context.headlines(of: department)
    return "<ul class=\"said\">\(lines.prefix(7).map { context.said($0) })</ul>"
  }

  private var history: HTML {
    let own = Set(report.processes.filter { $0.owner == department.id }.map(\.id))
    let changes = report.changes.filter { own.contains($0.change.process) }
    let chart = LineChart(
      title: say(.weeklyNegative), weeks: report.weeks, values: department.weekly.map(Double.init),
      changes: context.marks(changes), format: { say.quantity($0) }
    ).html(say)
    let panels = report.processes.filter { own.contains($0.id) && $0.weekly.contains { $0 > 0 } }
      .map { process in
        SmallMultiples.Panel(
          name: context.process(process.id), plainName: context.processName(process.id),
          values: process.weekly.map(Double.init),
          remark: process.trend.map { $0.isNews ? context.statusChip($0.status) : .empty }
            ?? .empty)
      }
    let multiples = SmallMultiples(
      title: say(.weeklyByProcess), weeks: report.weeks, panels: panels
    ).html(say)
    guard !chart.isEmpty else { return .empty }
    return context.section("history", say(.historyTitle), chart + multiples)
  }

  private var kpis: HTML {
    guard !department.kpis.isEmpty else { return .empty }
    // A card a figure that is known; why the others are not, in one line.
    let cards = department.kpis.prefix(7).map { KPICard(context: context, kpi: $0) }
    let shown = cards.filter { $0.kpi.value != nil }.map(\.html)
    var reasons: [String] = []
    let absent = cards.filter { $0.kpi.value == nil }
    for card in absent where !reasons.contains(card.reason) { reasons.append(card.reason) }
    let hidden = reasons.map { reason in
      absent.filter { $0.reason == reason }.map { say(.quoted, $0.label) }.joined(separator: ", ")
        + " – " + reason
    }
    var content: HTML = shown.isEmpty ? .empty : "<ul class=\"kpis\">\(shown)</ul>"
    if !hidden.isEmpty {
      let line = say(.kpisHidden, hidden.joined(separator: "; "))
      content += "<p class=\"note\">\(line)</p>"
    }
    let folded = department.folded.filter { $0.into != nil }.map { figure in
      let label = Phrase.kpi(figure.id).map { say($0) } ?? figure.label
      return say(.quoted, label)
    }
    if !folded.isEmpty {
      content += "<p class=\"note\">\(say(.foldedLine, say.list(folded)))</p>"
    }
    return context.section("kpis", say(.kpisTitle), content)
  }

  private var times: HTML { ServiceTimesBlock(context: context).html(department.id) }

  private var own: [ThemeReport] { department.themes.compactMap { context.themes[$0] } }

  private var themes: HTML {
    // Fewer than five items are not a root cause yet; themes.csv has them.
    let all = own.filter { !$0.positive }
    let large = all.filter { $0.count >= SiteLinks.fewest || $0.trend.isNews }
    let causes = large.isEmpty ? Array(all.prefix(3)) : large
    guard !causes.isEmpty else {
      return context.section("themes", say(.themesTitle), "<p>\(say(.noThemes))</p>")
    }
    let block = ThemesBlock(context: context)
    let evidence = causes.prefix(5).map(block.evidence)
    return context.section(
      "themes", say(.themesTitle), note: say(.themesNote),
      "\(block.table(causes, shown: 8))\(Array(evidence))")
  }

  private var handoffs: HTML {
    let signals = report.signals.filter { $0.count >= 5 }
    let groups: [(Phrase, [SignalReport])] = [
      (.handoffsIn, signals.filter { $0.to == department.id && $0.from != department.id }),
      (.handoffsOut, signals.filter { $0.from == department.id && $0.to != department.id }),
      (.handoffsWithin, signals.filter { $0.from == department.id && $0.to == department.id }),
    ]
    let shown = groups.filter { !$0.1.isEmpty }
    guard !shown.isEmpty else {
      let why = say(report.signals.isEmpty ? .noSignals : .noHandoffs)
      return context.section("handoffs", say(.handoffsTitle), "<p>\(why)</p>")
    }
    let top = max(shown.flatMap(\.1).map(\.rate.high).max() ?? 1, 1)
    let parts = shown.map { phrase, signals -> HTML in
      "<h3>\(say(phrase))</h3>\(SignalsBlock(context: context).table(signals, top: top))"
    }
    return context.section(
      "handoffs", say(.handoffsTitle), note: say(.handoffsNote), parts.joined())
  }

  private var causes: HTML {
    guard !report.draft, let matrix = report.landedByOwner else { return .empty }
    var heard: [(String, Double)] = []
    if let row = matrix.rows.firstIndex(of: department.id), matrix.counts.indices.contains(row) {
      heard = zip(matrix.columns, matrix.counts[row]).filter { $0.0 != department.id }.map { $0 }
    }
    var caused: [(String, Double)] = []
    if let column = matrix.columns.firstIndex(of: department.id) {
      caused = zip(matrix.rows, matrix.counts).compactMap { row, counts in
        row != department.id && counts.indices.contains(column) ? (row, counts[column]) : nil
      }
    }
    guard (heard + caused).contains(where: { $0.1 >= 0.5 }) else { return .empty }
    return context.section(
      "causes", say(.causesTitle),
      """
      <div class="two"><div><h3>\(say(.heardHere))</h3>\(bars(heard))</div>
      <div><h3>\(say(.causedHere))</h3>\(bars(caused))</div></div>
      """)
  }

  private func bars(_ counts: [(String, Double)]) -> HTML {
    let shown = counts.enumerated().filter { $0.element.1 >= 0.5 }.sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element)
    guard let top = shown.first?.1 else { return "<p>\(say(.noneHere))</p>" }
    let rows = shown.prefix(6).map { id, count -> [PageContext.Cell] in
      [
        .init(context.department(id)), .init(Marks.bar(count / top)),
        .init(text: say.number(Int(count.rounded())), sortable: count),
      ]
    }
    return context.table(
      [.init(say(.department)), .init("", "pic"), .init(say(.complaints), "num")],
      rows: Array(rows), kind: "")
  }

  private var register: HTML {
    let own = Set(report.processes.filter { $0.owner == department.id }.map(\.id))
    let changes = report.changes.filter { own.contains($0.change.process) }
    let steps = report.unexplained.filter { own.contains($0.process) }
    return context.section(
      "register", say(.registerTitle), note: changes.isEmpty ? nil : say(.fixesNote),
      FixesBlock(context: context).html(changes, unexplained: steps))
  }

  private var praise: HTML {
    let liked = own.filter(\.positive)
    guard department.praise != nil || !liked.isEmpty else { return .empty }
    let share: HTML =
      department.praise.map { "<p>\(say(.praiseShare, say.percent($0)))</p>" } ?? .empty
    let cards = liked.prefix(3).map { theme -> HTML in
      """
      <div class="card"><h3>\(context.theme(theme.id))</h3>\
      <p class="note">\(say.counted(.items, theme.count))</p>\(theme.quotes.prefix(1).map(context.quote))</div>
      """
    }
    let list: HTML = cards.isEmpty ? .empty : "<div class=\"cards\">\(Array(cards))</div>"
    return context.section("praise", say(.praiseTitle), share + list)
  }

  private var listening: HTML {
    guard !department.listening.isEmpty else { return .empty }
    let quotes = department.listening.prefix(10).map(context.quote)
    let note = say.html(.toItems, "<a href=\"items.csv\">items.csv</a>")
    return context.section(
      "listening", say(.listeningTitle), note: say(.listeningNote),
      "<div class=\"quotes\">\(Array(quotes))</div><p class=\"note\">\(note)</p>")
  }

  private var invite: HTML {
    guard !department.invite.isEmpty else { return .empty }
    let line = say.html(.inviteLine, context.departmentList(department.invite))
    return context.section("invite", say(.inviteTitle), "<p>\(line)</p>")
  }
}

extension PageContext {
  /// Entries of the register as marks on a line.
  func marks(_ changes: [ChangeReport]) -> [(date: CivilDate, text: HTML)] {
    changes.sorted { ($0.change.date, $0.change.id) < ($1.change.date, $1.change.id) }.map {
      entry in
      let note = entry.change.note.isEmpty ? entry.change.id : entry.change.note
      return (
        entry.change.date,
        "\(say.date(entry.change.date)): \(Plain.short(note, 300)) \(verdictChip(entry))"
      )
    }
  }
}
