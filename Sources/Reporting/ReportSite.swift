import Analysis
import FeedbackModel
import JSON

/// A week's report as files: pages for people, and data for other tools.
///
/// Pure: the same report, taxonomy and options give the same bytes.
public struct ReportSite: Sendable {
  private let context: PageContext

  /// Prepares the pages.
  ///
  /// - Throws: ``SiteError`` where the options cannot be used.
  public init(report: Report, taxonomy: Taxonomy, options: SiteOptions) throws(SiteError) {
    self.context = try PageContext(report: report, taxonomy: taxonomy, options: options)
  }

  /// The files with their paths in the week's folder, in a fixed order.
  ///
  /// `items.csv` is not among them: it is written as items stream by, with ``ItemsCSV``.
  public func files() throws -> [(path: String, bytes: [UInt8])] {
    let report = context.report
    var files: [(path: String, bytes: [UInt8])] = []
    files.append(("index.html", ExecutivePage(context: context).bytes()))
    if let page = ItemsPage(context: context) { files.append((ItemsPage.path, page.bytes())) }
    for department in report.departments {
      guard let path = context.links.department(department.id) else { continue }
      files.append((path, DepartmentPage(context: context, department: department).bytes()))
    }
    for process in report.processes {
      guard let path = context.links.process(process.id) else { continue }
      files.append((path, ProcessPage(context: context, process: process).bytes()))
    }
    for theme in report.themes {
      guard let path = context.links.theme(theme.id) else { continue }
      files.append((path, ThemePage(context: context, theme: theme).bytes()))
    }
    let markdown = MarkdownSummary(context: context).text
    files.append(("report.json", context.toldReport.json.bytes + [0x0A]))
    files.append(("themes.csv", ThemesCSV.bytes(report)))
    files.append(("report.md", Array(markdown.utf8)))
    files.append(("report.eml", MailMessage(context: context).bytes))
    return files
  }
}
