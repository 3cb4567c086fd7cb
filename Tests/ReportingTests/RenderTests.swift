import Analysis
import FeedbackModel
import Foundation
import Testing

@testable import Reporting

/// Writes sample sites for a browser where `VOC_RENDER_DIR` names a folder; see
/// scripts/check-report.
@Suite struct RenderTests {
  static let folder = ProcessInfo.processInfo.environment["VOC_RENDER_DIR"]

  @Test(.enabled(if: folder != nil, "VOC_RENDER_DIR is not set"))
  func samples() throws {
    let folder = try #require(Self.folder)
    let sites: [(String, Report, String)] = [
      ("full", SampleReport.report(), "en"), ("draft", SampleReport.report(draft: true), "de"),
      ("empty", SampleReport.empty, "fr"), ("hostile", SampleReport.hostile, "es"),
    ]
    for (name, report, language) in sites {
      let options = SiteOptions(companyName: "Alderwick Broadband & Energy", language: language)
      let site = try ReportSite(
        report: report, taxonomy: SampleReport.taxonomy, options: options)
      let week = "\(folder)/\(name)/2026-W47"
      try FileManager.default.createDirectory(atPath: week, withIntermediateDirectories: true)
      for file in try site.files() {
        try Data(file.bytes).write(to: URL(fileURLWithPath: "\(week)/\(file.path)"))
      }
      let entries = [WeekIndex.Entry(folder: "2026-W47", report: report)]
      let index = try WeekIndex.page(weeks: entries, options: options)
      try Data(index).write(to: URL(fileURLWithPath: "\(folder)/\(name)/index.html"))
    }
  }
}
