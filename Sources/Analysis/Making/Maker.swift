import FeedbackModel
import Statistics

/// Computes a report from a summary.
///
/// Complexity: O(rows of the summary) to gather, then O(themes × weeks) and the bootstrap.
public func makeReport(_ summary: Summary, _ request: ReportRequest) -> Report {
  var maker = Maker(summary, request)
  maker.makeTotals()
  maker.makeQuality()
  maker.makeTrends()
  maker.makeParts()
  maker.makeDepartments()
  maker.makeProcesses()
  maker.makeMatrix()
  maker.makeThemes()
  maker.makeSignals()
  maker.makeSegments()
  maker.makeWorst()
  maker.makeHandOffs()
  maker.makeServiceTimes()
  maker.makeProcedures()
  maker.makeAnswers()
  maker.makeThread()
  maker.makeDrivers()
  maker.makePlan()
  maker.makeChanges()
  maker.makeBreaks()
  maker.makeRetagged()
  maker.makeCallBacks()
  maker.makeKPIs()
  maker.makeHeadlines()
  maker.makeEvidence()
  return maker.report
}

/// A process with the department that owns it.
struct Silo: Hashable, Comparable, Sendable {
  var owner: String
  var process: String

  static func < (a: Silo, b: Silo) -> Bool { (a.owner, a.process) < (b.owner, b.process) }
}

/// The state of making one report: what was gathered, and the report so far.
struct Maker {
  let summary: Summary
  let request: ReportRequest
  let frame: Frame
  let gathered: Gathered
  var report: Report
  /// Findings by process and owner, and by theme.
  var siloTrends: [Silo: Trend] = [:]
  var themeTrends: [String: Trend] = [:]
  var signalTrends: [[String]: Trend] = [:]

  init(_ summary: Summary, _ request: ReportRequest) {
    self.summary = summary
    self.request = request
    frame = Frame(summary, request)
    gathered = Gathered(summary, frame)
    report = Report(
      period: request.period(of: summary), window: Frame.days(frame.window),
      draft: true, tagging: request.tagging, totals: Totals())
    report.weeks = frame.shown.map(Week.init(index:))
  }

  var taxonomy: Taxonomy { request.taxonomy }

  /// A cell with fewer observations than this says "too few".
  static let tooFew = 5

  func departmentName(_ id: String) -> String { taxonomy.department(id)?.name ?? id }
  func processName(_ id: String) -> String { taxonomy.process(id)?.name ?? id }

  /// The last twelve weeks of a series that covers the history.
  func shown<Value>(_ series: [Value]) -> [Value] { Array(series.suffix(frame.shown.count)) }
}

extension Estimate {
  init(_ value: Double, _ interval: Interval) {
    self.init(value, low: interval.low, high: interval.high)
  }

  /// A share with its Wilson interval; nil where there is nothing to share.
  static func share(_ k: Double, of n: Double) -> Estimate? {
    n > 0 ? Estimate(k / n, Proportion.wilson(k, of: n)) : nil
  }

  /// A count with its exact Poisson interval.
  static func count(_ k: Int) -> Estimate { Estimate(Double(k), Rate.garwood(k)) }
}
