import Analysis
import FeedbackModel

/// The week on one screen, as blocks that Markdown, plain text and HTML write each in its way.
struct MailSummary {
  /// A piece of the summary.
  enum Block {
    case title(String)
    case heading(String)
    case paragraph(String)
    /// A line of a list: what it is about, and what is said.
    case point(String, String)
  }

  let context: PageContext
  private var report: Report { context.report }
  private var say: Voice { context.say }

  var blocks: [Block] {
    var blocks: [Block] = [
      .title(Plain.text("\(context.options.companyName) · \(context.periodTitle)")),
      .paragraph(say.period(report.period)),
    ]
    if report.draft { blocks.append(.paragraph(say(.draftTitle))) }
    let said = context.headlines.prefix(8)
    blocks += said.map { point(say(.headline($0.kind)), $0.text) }
    if said.isEmpty {
      blocks.append(
        .paragraph(say(report.totals.items == 0 ? .noItems : .nothingChanged)))
    }
    return blocks + plan + fixes + [.paragraph(say(.intervalNote))]
  }

  private func point(_ name: String, _ text: String) -> Block {
    .point(Plain.text(name), Plain.text(text))
  }

  private var plan: [Block] {
    guard !report.plan.isEmpty else { return [] }
    let lines = report.plan.prefix(5).map { entry -> Block in
      let label = PageContext.label(context.themes[entry.theme]?.label ?? entry.theme)
      let range =
        entry.rankInterval.count > 1
        ? " (\(entry.rankInterval.lowerBound)–\(entry.rankInterval.upperBound))" : ""
      return point(
        "\(entry.rank)\(range). \(label)",
        "\(context.departmentName(entry.owner)), \(say.quantity(entry.volume)) \(say(.volume)). "
          + context.firstStep(entry))
    }
    return [.heading(say(.planTitle))] + lines
  }

  private var fixes: [Block] {
    guard !report.changes.isEmpty else { return [] }
    let lines = report.changes.suffix(5).map { change -> Block in
      let note = change.change.note.isEmpty ? change.change.id : change.change.note
      let ratio = change.ratio.map { " " + say.ratio($0) } ?? ""
      return point(
        "\(note) (\(say.date(change.change.date)))", say(.verdict(change.verdict)) + ratio)
    }
    return [.heading(say(.fixesTitle))] + lines
  }
}
