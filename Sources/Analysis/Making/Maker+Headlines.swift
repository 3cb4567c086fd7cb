import FeedbackModel

extension Maker {
  /// One sentence each on what happened, the most important first.
  mutating func makeHeadlines() {
    var confirmed: [(q: Double, line: Headline)] = []
    var told: Set<String> = []
    for theme in report.themes where theme.trend.status == .confirmed {
      told.insert(theme.process + "\u{0}" + theme.department)
      confirmed.append(
        (
          theme.trend.q ?? 1,
          Headline(
            kind: .confirmed,
            text: sentence("“\(theme.label)” (\(departmentName(theme.department)))", theme.trend),
            about: theme.id)
        ))
    }
    for process in report.processes {
      guard let trend = process.trend, trend.status == .confirmed else { continue }
      if told.contains(process.id + "\u{0}" + process.owner) { continue }
      confirmed.append(
        (
          trend.q ?? 1,
          Headline(
            kind: .confirmed,
            text: sentence("\(process.name) (\(departmentName(process.owner)))", trend),
            about: process.owner)
        ))
    }
    let sorted = confirmed.enumerated().sorted {
      ($0.element.q, $0.offset) < ($1.element.q, $1.offset)
    }
    report.headlines += sorted.map(\.element.line)
    if confirmed.isEmpty {
      report.headlines.append(
        Headline(kind: .steady, text: "Nothing changed this week beyond what chance explains."))
    }
    addFixes()
    addBlame()
    let watched = report.themes.filter { $0.trend.status == .watch }.count
    if watched > 0 {
      let noun = watched == 1 ? "theme is" : "themes are"
      report.headlines.append(
        Headline(kind: .watch, text: "\(watched) \(noun) worth watching; none is confirmed."))
    }
    report.headlines += report.quality.remarks.map { Headline(kind: .trust, text: $0) }
  }

  private func sentence(_ subject: String, _ trend: Trend) -> String {
    guard let ratio = trend.ratio else { return subject }
    let verb = trend.direction == .down ? "fell" : "rose"
    let window = trend.windowWeeks == 1 ? "this week" : "over \(trend.windowWeeks) weeks"
    let since = trend.since.map { ", since \($0)" } ?? ""
    return "\(subject) \(verb) to \(number(ratio.value)) times its usual level \(window) "
      + "(\(number(ratio.low)) to \(number(ratio.high)))\(since)."
  }

  private mutating func addFixes() {
    for change in report.changes {
      let process = processName(change.change.process)
      let fix = "The change of \(change.change.date) in \(process)"
      let text: String
      switch change.verdict {
      case .heldSoFar: text = "\(fix) has held so far (\(change.weeks) weeks)."
      case .bandAid: text = "\(fix) was a band-aid: complaints fell, then came back."
      case .moved:
        let places = change.movedTo.map { taxonomy.process($0)?.name ?? departmentName($0) }
        text = "\(fix) moved the trouble to \(places.joined(separator: ", "))."
      case .worse: text = "\(fix) made it worse: complaints rose."
      case .noEffect: text = "\(fix) shows no effect."
      case .tooEarly: continue
      }
      report.headlines.append(Headline(kind: .fix, text: text, about: change.change.process))
    }
  }

  private mutating func addBlame() {
    let worst = report.departments.filter { ($0.absorbedBlame?.low ?? 0) >= 0.3 }
      .max { ($0.absorbedBlame?.value ?? 0) < ($1.absorbedBlame?.value ?? 0) }
    guard let worst, let blame = worst.absorbedBlame else { return }
    report.headlines.append(
      Headline(
        kind: .blame,
        text: "\(percent(blame.value)) of the complaints that reached \(worst.name) were caused "
          + "elsewhere (\(percent(blame.low)) to \(percent(blame.high))).",
        about: worst.id))
  }
}

/// A number in words for people: one decimal below ten, none above.
func number(_ value: Double) -> String {
  guard value.isFinite else { return "many" }
  if abs(value) >= 10 { return String(Int(value.rounded())) }
  let tenths = Int((abs(value) * 10).rounded())
  return "\(value < 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
}
