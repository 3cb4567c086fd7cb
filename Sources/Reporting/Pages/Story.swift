import Analysis
import FeedbackModel

/// What happened, in sentences.
///
/// In English they are the report's own; in other languages they are made anew from the same
/// numbers.
extension PageContext {
  /// The sentences, the most important first.
  var headlines: [Headline] {
    if options.language == .english { return report.headlines }
    guard !report.headlines.isEmpty else { return [] }
    return confirmedLines + fixLines + blameLine + watchLine + trustLine
  }

  private var confirmedLines: [Headline] {
    var lines: [(q: Double, line: Headline)] = []
    var told: Set<String> = []
    for theme in report.themes where theme.trend.status == .confirmed {
      told.insert(theme.process)
      lines.append(
        (
          theme.trend.q ?? 1,
          line(PageContext.label(theme.label), theme.department, theme.trend, about: theme.id)
        ))
    }
    for process in report.processes where !told.contains(process.id) {
      guard let trend = process.trend, trend.status == .confirmed else { continue }
      lines.append(
        (trend.q ?? 1, line(processName(process.id), process.owner, trend, about: process.id)))
    }
    if lines.isEmpty { return [Headline(kind: .steady, text: say(.nothingChanged))] }
    return lines.enumerated().sorted {
      ($0.element.q, $0.offset) < ($1.element.q, $1.offset)
    }.map(\.element.line)
  }

  private func line(
    _ subject: String, _ owner: String, _ trend: Trend, about: String
  ) -> Headline {
    let phrase: Phrase = trend.direction == .down ? .storyDown : .storyUp
    let ratio = trend.ratio.map { say.ratio($0) } ?? ""
    let since = trend.since.map { " " + say(.storySince, say.week($0)) } ?? ""
    return Headline(
      kind: .confirmed, text: say(phrase, subject, departmentName(owner), ratio) + since,
      about: about)
  }

  private var fixLines: [Headline] {
    report.changes.compactMap { entry in
      let phrase: Phrase? =
        switch entry.verdict {
        case .heldSoFar: .storyHeld
        case .bandAid: .storyBandAid
        case .moved: .storyMoved
        case .worse: .storyWorse
        case .noEffect: .storyNoEffect
        case .tooEarly: nil
        }
      guard let phrase else { return nil }
      let text = say(phrase, say.date(entry.change.date), processName(entry.change.process))
      let ratio = entry.ratio.map { " " + say.ratio($0) } ?? ""
      return Headline(kind: .fix, text: text + ratio, about: entry.change.process)
    }
  }

  private var blameLine: [Headline] {
    let worst = report.departments.filter { ($0.absorbedBlame?.low ?? 0) >= 0.3 }
      .max { ($0.absorbedBlame?.value ?? 0) < ($1.absorbedBlame?.value ?? 0) }
    guard let worst, let blame = worst.absorbedBlame else { return [] }
    let text = say(.storyBlame, say.percent(blame), departmentName(worst.id))
    return [Headline(kind: .blame, text: text, about: worst.id)]
  }

  private var watchLine: [Headline] {
    let watched = report.themes.filter { $0.trend.status == .watch }
    guard !watched.isEmpty else { return [] }
    let names = watched.prefix(3).map { PageContext.label($0.label) }
    return [Headline(kind: .watch, text: say(.storyWatched, say.list(names)))]
  }

  private var trustLine: [Headline] {
    if let right = report.quality.departmentPrecision, report.draft {
      return [Headline(kind: .trust, text: say(.storyLowAudit, say.percent(right)))]
    }
    return report.quality.audited == 0 && report.draft
      ? [Headline(kind: .trust, text: say(.storyNoAudit))] : []
  }

  /// The first step of a line of the plan.
  func firstStep(_ entry: PlanEntry) -> String {
    if options.language == .english { return Plain.short(entry.firstStep, 600) }
    let step = say(.storyFirstStep, departmentName(entry.owner), processName(entry.process))
    let others = entry.invite.filter { $0 != entry.owner }.map(departmentName)
    return others.isEmpty ? step : step + " " + say(.storyWith, say.list(others))
  }
}
