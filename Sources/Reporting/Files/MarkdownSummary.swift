import Analysis
import FeedbackModel

/// `report.md`: the week on one screen of plain words, for chat or a wiki.
struct MarkdownSummary {
  let context: PageContext

  var text: String {
    var lines: [String] = []
    for block in MailSummary(context: context).blocks {
      if case .point(let name, let text) = block {
        lines.append("- **\(escaped(name))**: \(escaped(text))")
        continue
      }
      if lines.last?.isEmpty == false { lines.append("") }
      switch block {
      case .title(let text): lines += ["# \(escaped(text))", ""]
      case .heading(let text): lines += ["## \(escaped(text))", ""]
      case .paragraph(let text): lines += [escaped(text), ""]
      case .point: break
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Text whose signs mean nothing in Markdown.
  private func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "!", "~": out.append("\\")
      default: break
      }
      out.append(scalar)
    }
    return String(out)
  }
}
