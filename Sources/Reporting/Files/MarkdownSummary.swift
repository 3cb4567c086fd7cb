import Analysis
import FeedbackModel

/// `report.md`: the week on one screen of plain words, for chat or mail.
struct MarkdownSummary {
  let context: PageContext
  private var report: Report { context.report }
  private var say: Voice { context.say }

  var text: String {
    var lines = [
      "# \(escaped(context.options.companyName)) · \(context.periodTitle)", "",
      say.period(report.period), "",
    ]
    if report.draft { lines += ["**\(say(.draftTitle))**", ""] }
    let said = context.headlines.prefix(8).map {
      "- **\(say(.headline($0.kind)))** \(escaped($0.text))"
    }
    lines +=
      said.isEmpty ? ["- " + say(report.totals.items == 0 ? .noItems : .nothingChanged)] : said
    if !report.plan.isEmpty {
      lines += ["", "## " + say(.planTitle), ""]
      for entry in report.plan.prefix(5) {
        let label = PageContext.label(context.themes[entry.theme]?.label ?? entry.theme)
        let range =
          entry.rankInterval.count > 1
          ? " (\(entry.rankInterval.lowerBound)–\(entry.rankInterval.upperBound))" : ""
        lines.append(
          "- \(entry.rank)\(range): **\(escaped(label))**, "
            + "\(escaped(context.departmentName(entry.owner))), "
            + "\(say.quantity(entry.volume)) \(say(.volume)). \(escaped(context.firstStep(entry)))")
      }
    }
    if !report.changes.isEmpty {
      lines += ["", "## " + say(.fixesTitle), ""]
      for change in report.changes.suffix(5) {
        let note = change.change.note.isEmpty ? change.change.id : change.change.note
        lines.append(
          "- \(escaped(note)) (\(say.date(change.change.date))): \(say(.verdict(change.verdict)))"
            + (change.ratio.map { " " + say.ratio($0) } ?? ""))
      }
    }
    lines += ["", say(.intervalNote), ""]
    return lines.joined(separator: "\n")
  }

  /// Text whose signs mean nothing in Markdown.
  private func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in Plain.text(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "!", "~": out.append("\\")
      default: break
      }
      out.append(scalar)
    }
    return String(out)
  }
}
