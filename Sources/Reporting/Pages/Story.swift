import Analysis
import FeedbackModel

/// What happened, in sentences in the reader's language, made from the numbers of the report.
extension PageContext {
  /// The sentences, the most important first; none where the report has none.
  var headlines: [Headline] {
    guard !report.headlines.isEmpty else { return [] }
    let confirmed = confirmedLines(report.themes, report.processes)
    var first = confirmed
    if confirmed.isEmpty {
      // What stays as it was may still be bad.
      first = [Headline(kind: .steady, text: say(.nothingChanged))]
      if let worst = report.plan.first.flatMap({ themes[$0.theme] }) {
        first.append(biggest(worst))
      }
    }
    return first + fixLines(report.changes) + blameLine + watchLine(report.themes) + trustLine
  }

  /// What a department's manager should know first: the biggest root cause, what changed, whether
  /// its fixes held, and who causes what it hears.
  func headlines(of department: DepartmentReport) -> [Headline] {
    let themes = department.themes.compactMap { self.themes[$0] }
    let own = report.processes.filter { $0.owner == department.id }
    let changes = report.changes.filter { change in own.contains { $0.id == change.change.process }
    }
    let confirmed = confirmedLines(themes, own)
    var lines: [Headline] = []
    if let worst = themes.first(where: { !$0.positive && $0.count >= SiteLinks.fewest }) {
      lines.append(biggest(worst))
    }
    lines +=
      confirmed.isEmpty ? [Headline(kind: .steady, text: say(.nothingChanged))] : confirmed
    return lines + fixLines(changes).prefix(4) + watchLine(themes)
  }

  private func biggest(_ theme: ThemeReport) -> Headline {
    let text = say(
      .storyBiggest, PageContext.label(theme.label), processName(theme.process),
      say.counted(.items, theme.count), say.range(theme.interval, decimals: 0))
    return Headline(kind: .blame, text: text, about: theme.id)
  }

  private func confirmedLines(
    _ themes: [ThemeReport], _ processes: [ProcessReport]
  ) -> [Headline] {
    var lines: [(q: Double, line: Headline)] = []
    var told: Set<String> = []
    for theme in themes where theme.trend.status == .confirmed {
      told.insert(theme.process)
      let label = PageContext.label(theme.label)
      let text = sentence(label, theme.department, theme.trend, theme.weekly)
      lines.append(
        (theme.trend.q ?? 1, Headline(kind: .confirmed, text: text, about: theme.id)))
    }
    for process in processes where !told.contains(process.id) {
      guard let trend = process.trend, trend.status == .confirmed else { continue }
      let text = sentence(processName(process.id), process.owner, trend, process.weekly)
      lines.append((trend.q ?? 1, Headline(kind: .confirmed, text: text, about: process.id)))
    }
    return lines.enumerated().sorted {
      ($0.element.q, $0.offset) < ($1.element.q, $1.offset)
    }.map(\.element.line)
  }

  private func sentence(
    _ subject: String, _ owner: String, _ trend: Trend, _ weekly: [Int]
  ) -> String {
    let phrase: Phrase = trend.direction == .down ? .storyDown : .storyUp
    guard let ratio = trend.ratio else { return "\(subject) (\(departmentName(owner)))." }
    // The parts of `×3.5 (2.5–4.8)`.
    let parts = say.ratio(ratio).dropFirst().dropLast().split(separator: " (", maxSplits: 1)
    var text = say(
      phrase, subject, departmentName(owner), String(parts.first ?? ""), String(parts.last ?? ""))
    if let since = trend.since { text += ", " + say(.since, say.week(since)) }
    text += "."
    let weeks = max(trend.windowWeeks, 1)
    if let expected = trend.expected, weekly.count >= weeks {
      let count = weekly.suffix(weeks).reduce(0, +)
      let items = say.counted(.items, count)
      text +=
        " "
        + say(
          .storyCounts, items, say.counted(.weeks, weeks), say.quantity(expected))
    }
    return text
  }

  /// Verdicts that tell something first, "no effect" last.
  private func fixLines(_ changes: [ChangeReport]) -> [Headline] {
    let told = changes.filter { $0.verdict != .tooEarly }
    let newest = Array(told.reversed())
    return (newest.filter { $0.verdict != .noEffect } + newest.filter { $0.verdict == .noEffect })
      .map(fixLine)
  }

  private func fixLine(_ entry: ChangeReport) -> Headline {
    let phrase: Phrase =
      switch entry.verdict {
      case .heldSoFar: .storyHeld
      case .bandAid: .storyBandAid
      case .moved: .storyMoved
      case .worse: .storyWorse
      case .noEffect, .tooEarly: .storyNoEffect
      }
    let note = Plain.short(entry.change.note, 120)
    let subject = note.isEmpty ? say(.storyChange) : say(.quoted, note)
    let places = entry.movedTo.map {
      links.process($0) != nil ? processName($0) : departmentName($0)
    }
    return Headline(
      kind: .fix,
      text: say(
        phrase, "\(subject) (\(say.date(entry.change.date)))", processName(entry.change.process),
        entry.ratio.map { say.ratio($0) } ?? say(.noHistory), say.list(places)),
      about: entry.change.process)
  }

  private var blameLine: [Headline] {
    let worst = report.departments.filter { ($0.absorbedBlame?.low ?? 0) >= 0.3 }
      .max { ($0.absorbedBlame?.value ?? 0) < ($1.absorbedBlame?.value ?? 0) }
    guard let worst, let blame = worst.absorbedBlame else { return [] }
    let text = say(.storyBlame, say.percent(blame), departmentName(worst.id))
    return [Headline(kind: .blame, text: text, about: worst.id)]
  }

  private func watchLine(_ themes: [ThemeReport]) -> [Headline] {
    let watched = themes.filter { $0.trend.status == .watch }
    guard !watched.isEmpty else { return [] }
    let names = watched.prefix(3).map { say(.quoted, PageContext.label($0.label)) }
    return [Headline(kind: .watch, text: say(.storyWatched, say.list(names)))]
  }

  private var trustLine: [Headline] {
    guard let right = report.quality.departmentPrecision else {
      return report.draft ? [Headline(kind: .trust, text: say(.storyNoAudit))] : []
    }
    if report.draft {
      return [Headline(kind: .trust, text: say(.storyLowAudit, say.percent(right)))]
    }
    let audited = say.number(report.quality.audited)
    return [Headline(kind: .trust, text: say(.storyAudit, say.percent(right), audited))]
  }

  /// What a reader should know before trusting a number, in the reader's language: the remarks of
  /// the report, made again from its numbers.
  var remarks: [String] {
    let quality = report.quality
    var all: [String] = []
    if quality.audited == 0 {
      all.append(say(.storyNoAudit))
    } else if report.draft, let right = quality.departmentPrecision {
      all.append(say(.storyLowAudit, say.percent(right)))
    }
    if let other = quality.otherShare, other.low > Quality.otherBudget {
      all.append(say(.remarkOther, say.percent(other.value), say.percent(Quality.otherBudget)))
    }
    if let none = quality.unassigned, none.low > Quality.unassignedBudget {
      all.append(
        say(.remarkUnassigned, say.percent(none.value), say.percent(Quality.unassignedBudget)))
    }
    if let recorded = quality.landingRecorded, recorded.value < 0.5 {
      all.append(say(.remarkLanding, say.percent(recorded.value)))
    }
    // A report without a period counts them.
    if report.totals.undated > 0, quality.remarks.contains(where: { $0.contains("no date") }) {
      all.append(say(.remarkUndated, say.counted(.items, report.totals.undated)))
    }
    return all
  }

  /// The first step of a line of the plan.
  func firstStep(_ entry: PlanEntry) -> String {
    var step = say(.storyFirstStep, departmentName(entry.owner), processName(entry.process))
    let others = entry.invite.filter { $0 != entry.owner }.prefix(2).map(departmentName)
    if !others.isEmpty { step += " " + say(.storyWith, say.list(Array(others))) }
    if let theme = themes[entry.theme], theme.count >= SiteLinks.fewest,
      let first = theme.landed.first(where: { $0.department != Self.notRecorded }),
      first.department != entry.owner
    {
      let share = say.percent(Double(first.count) / Double(theme.count))
      step += " " + say(.storyReached, share, departmentName(first.department))
    }
    return step
  }

  /// The report with its words in the reader's language, as it is written for programs.
  var toldReport: Report {
    var told = report
    told.headlines = headlines
    told.quality.remarks = remarks
    for index in told.plan.indices { told.plan[index].firstStep = firstStep(told.plan[index]) }
    return told
  }
}
