import Analysis
import FeedbackModel

/// The plan: what to do first, with how sure its order is.
struct PlanBlock {
  let context: PageContext
  private var say: Voice { context.say }

  /// The first lines, and the rest folded away.
  func html(shown: Int, of entries: [PlanEntry]? = nil) -> HTML {
    // What stands beyond the twentieth place is not what to do first.
    let entries = Array((entries ?? context.report.plan).prefix(20))
    guard !entries.isEmpty else { return "<p>\(say(.noPlan))</p>" }
    let first = table(Array(entries.prefix(shown)))
    guard entries.count > shown else { return first }
    let rest = table(Array(entries.dropFirst(shown)))
    return first + context.folded(say(.more, say.number(entries.count - shown)), rest)
  }

  private func table(_ entries: [PlanEntry]) -> HTML {
    let worst = context.report.plan.prefix(20).map(\.rankInterval.upperBound).max() ?? 1
    let isScored = entries.filter { $0.shortfall != nil }.count * 4 >= entries.count * 3
    let rows = entries.map { entry -> [PageContext.Cell] in
      let interval = Estimate(
        Double(entry.rank), low: Double(entry.rankInterval.lowerBound),
        high: Double(entry.rankInterval.upperBound))
      let limits =
        entry.rankInterval.count == 1
        ? "" : "\(entry.rankInterval.lowerBound)–\(entry.rankInterval.upperBound)"
      var cells: [PageContext.Cell] = [
        .init(
          """
          <span class="chip rank">\(entry.rank)</span>\(context.theme(entry.theme))\
          <span class="sub">\(context.process(entry.process)) · \
          \(context.department(entry.owner))</span>
          """, sortable: Double(entry.rank)),
        """
        \(Marks.interval(interval, scale: 1...Double(max(worst, 2))))\
        <span class="sub">\(limits)</span>
        """,
        .init(context.number(say.quantity(entry.volume)), sortable: entry.volume.value),
      ]
      if isScored {
        cells.append(
          .init(
            context.number(entry.shortfall.map { say.quantity($0) } ?? say(.tooFew)),
            sortable: entry.shortfall?.value))
      }
      return cells + [
        .init(context.departmentList(entry.invite)), "\(context.firstStep(entry))",
      ]
    }
    var columns: [PageContext.Column] = [
      .init(say(.theme)), .init(say(.rankInterval), "pic small"), .init(say(.volume), "num"),
    ]
    if isScored { columns.append(.init(say(.shortfall), "num")) }
    columns += [.init(say(.invite)), .init(say(.firstStep))]
    return context.table(columns, rows: rows)
  }
}

/// The departments, each with its page; ranked only where an audit allows it.
struct DepartmentsBlock {
  let context: PageContext
  private var say: Voice { context.say }

  var html: HTML {
    let report = context.report
    let mostOwned = report.departments.compactMap(\.ownedShare?.high).max() ?? 1
    var columns = [PageContext.Column(say(.department)), .init(say(.mainTheme))]
    if !report.draft {
      columns += [
        .init(say(.ownedHead), "num"), .init("", "pic"),
      ]
      if report.landedByOwner != nil {
        columns += [.init(say(.fromElsewhere), "num"), .init(say(.toElsewhere), "num")]
      }
    }
    let order =
      report.draft
      ? report.departments
      : report.departments.enumerated().sorted {
        ($1.element.owned, $0.offset) < ($0.element.owned, $1.offset)
      }.map(\.element)
    let rows = order.map { department -> [PageContext.Cell] in
      var cells: [PageContext.Cell] = [
        .init(context.department(department.id)),
        .init(mainThemes(department)),
      ]
      guard !report.draft else { return cells }
      cells += [
        .init(
          context.number(department.ownedShare.map { say.percent($0) } ?? say(.tooFew)),
          sortable: department.ownedShare?.value),
        .init(
          department.ownedShare.map { Marks.interval($0, scale: 0...max(mostOwned, 0.01)) }
            ?? .empty),
      ]
      if report.landedByOwner != nil {
        cells += [department.absorbedBlame, department.exportedCause].map {
          .init(context.number($0.map { say.percent($0) } ?? "–"), sortable: $0?.value)
        }
      }
      return cells
    }
    return context.table(columns, rows: rows, tools: true)
  }

  /// A line each on one scale; none in a draft, which compares no departments.
  var multiples: HTML {
    guard !context.report.draft else { return .empty }
    let panels = context.report.departments.map { department in
      SmallMultiples.Panel(
        name: context.department(department.id), plainName: context.departmentName(department.id),
        values: department.weekly.map(Double.init))
    }
    return SmallMultiples(
      title: say(.weeklyNegative), weeks: context.report.weeks, panels: panels
    ).html(say)
  }

  /// The most harmful theme; three of them in a draft, which has nothing else to show.
  private func mainThemes(_ department: DepartmentReport) -> HTML {
    let causes = department.themes.filter { context.themes[$0]?.positive == false }
    let shown = causes.prefix(context.report.draft ? 3 : 1).map(context.theme)
    return shown.isEmpty ? "–" : shown.joined("; ")
  }
}

/// Whether fixes held.
struct FixesBlock {
  let context: PageContext
  private var say: Voice { context.say }

  func html(_ changes: [ChangeReport], unexplained: [BreakReport]) -> HTML {
    var out = HTML.empty
    if changes.isEmpty {
      out = "<p>\(say.html(.noChanges, "<code>voc change add</code>"))</p>"
    } else {
      let newest = changes.enumerated().sorted {
        ($1.element.change.date, $0.offset) < ($0.element.change.date, $1.offset)
      }.map(\.element)
      out = table(Array(newest.prefix(8)))
      if newest.count > 8 {
        out += context.folded(
          say(.more, say.number(newest.count - 8)), table(Array(newest.dropFirst(8))))
      }
    }
    if !unexplained.isEmpty {
      let lines = unexplained.prefix(6).map { step -> HTML in
        let line = say.html(
          .unexplainedLine, context.process(step.process), HTML(text: say.ratio(step.ratio)),
          HTML(text: say.week(step.week)))
        return "<li>\(line)</li>"
      }
      out += "<h3>\(say(.unexplained))</h3><ul>\(lines)</ul>"
    }
    return out
  }

  private func table(_ changes: [ChangeReport]) -> HTML {
    let rows = changes.map { entry -> [PageContext.Cell] in
      let note = entry.change.note.isEmpty ? entry.change.id : entry.change.note
      let moved: HTML =
        entry.movedTo.isEmpty
        ? .empty
        : """
        <span class="sub">\(say.html(.movedTo, entry.movedTo.map(place).joined(", ")))</span>
        """
      return [
        """
        \(Plain.short(note, 300))<span class="sub">\(context.process(entry.change.process)) · \
        \(say.date(entry.change.date)) · \(say.week(Week(of: entry.change.date)))</span>
        """,
        "\(context.verdictChip(entry))\(moved)\(context.slope(entry))\(context.ripples(entry))",
        .init(
          context.number(entry.ratio.map { say.ratio($0) } ?? say(.noHistory)),
          sortable: entry.ratio?.value),
        .init(
          Marks.spark(
            entry.weekly.map(Double.init),
            changeAt: entry.weeksShown.firstIndex(of: Week(of: entry.change.date)))),
      ]
    }
    return context.table(
      [
        .init(say(.fix)), .init(say(.verdictHead)), .init(say(.level), "num"),
        .init(say(.weekly), "pic small"),
      ], rows: rows)
  }

  private func place(_ id: String) -> HTML {
    context.links.process(id) != nil ? context.process(id) : context.department(id)
  }
}

/// What goes with the score.
struct DriversBlock {
  let context: PageContext
  private var say: Voice { context.say }

  func html(_ report: DriverReport) -> HTML {
    let low = min(0, report.drivers.map(\.share.low).min() ?? 0)
    let high = max(0.01, report.drivers.map(\.share.high).max() ?? 1)
    let rows = report.drivers.map { driver -> [PageContext.Cell] in
      [
        .init(driver.theme.isEmpty ? "\(say(.rest))" : context.theme(driver.theme)),
        .init(text: say.number(driver.n), sortable: Double(driver.n)),
        .init(context.number(say.percent(driver.share)), sortable: driver.share.value),
        .init(Marks.interval(driver.share, scale: low...high, reference: 0)),
        .init(
          context.number(say.difference(driver.leaveOneOut)), sortable: driver.leaveOneOut.value),
      ]
    }
    return context.table(
      [
        .init(say(.theme)), .init(say(.respondents), "num"), .init(say(.driverShare), "num"),
        .init("", "pic"), .init(say(.leaveOneOut), "num"),
      ], rows: rows, tools: true)
  }
}
