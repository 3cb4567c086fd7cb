import Analysis
import FeedbackModel

/// A report of a broadband provider, with everything a page can show, made from plain arithmetic.
enum SampleReport {
  static let departments: [(id: String, name: String, facing: Department.Facing)] = [
    ("support", "Customer support", .front), ("field", "Field service", .front),
    ("billing", "Billing", .back), ("network", "Network operations", .back),
    ("logistics", "Logistics", .back), ("sales", "Sales", .front), ("it", "IT", .back),
    ("credit", "Credit control", .back),
  ]

  static let processes: [(id: String, name: String, owner: String, stage: Stage)] = [
    ("appointments", "Appointments", "field", .fulfil),
    ("installation", "Installation", "field", .fulfil),
    ("bills", "Bills", "billing", .nurture), ("refunds", "Refunds", "billing", .nurture),
    ("outages", "Outages", "network", .nurture), ("speed", "Line speed", "network", .nurture),
    ("delivery", "Router delivery", "logistics", .fulfil), ("orders", "Orders", "sales", .acquire),
    ("offers", "Offers and prices", "sales", .acquire), ("sign-in", "Sign-in", "it", .nurture),
    ("reminders", "Payment reminders", "credit", .nurture),
    ("answering", "Answering and callbacks", "support", .nurture),
  ]

  static var taxonomy: Taxonomy {
    Taxonomy(
      departments: departments.map { Department(id: $0.id, name: $0.name, facing: $0.facing) },
      processes: processes.map {
        ServiceProcess(
          id: $0.id, name: $0.name, owner: $0.owner, touches: ["support"], stage: $0.stage,
          description: "Everything about \($0.name.lowercased()).",
          phrases: ["engineer did not come", "missed slot", "waited in all day"])
      })
  }

  /// The week 47 of 2026, which ends twelve weeks of history.
  static let week = Week(of: CivilDate(daysSinceEpoch: 20_777))
  static var weeks: [Week] { (0..<12).map { week.adding($0 - 11) } }

  static func report(draft: Bool = false) -> Report {
    var totals = Totals()
    totals.read = 1204
    totals.imported = 1139
    totals.blank = 41
    totals.rejected = 3
    totals.duplicate = 21
    totals.items = 1188
    totals.tagged = 1071
    totals.unassigned = 117
    var survey = SourceCounts(file: "exports/qualtrics-nps.csv", format: "qualtrics-csv")
    survey.imported = 500
    survey.blank = 41
    survey.items = 550
    var tickets = SourceCounts(file: "exports/tickets.xml", format: "zendesk-tickets-xml")
    tickets.imported = 639
    tickets.rejected = 3
    tickets.duplicate = 21
    tickets.items = 638
    totals.sources = [survey, tickets]

    var report = Report(
      period: Period(from: week.monday, to: week.sunday),
      window: Period(from: week.adding(-3).monday, to: week.sunday), draft: draft,
      tagging: TaggingBasis(taxonomy: .configured, labels: 412, model: "m:5f1d09"), totals: totals)
    report.weeks = weeks
    report.themes = themes
    report.departments = departmentReports(draft: draft, themes: report.themes)
    report.processes = processReports(report.themes)
    report.landedByOwner = draft ? nil : matrix
    report.signals = signals
    report.segments = [
      SegmentReport(
        field: "Plan", value: "Gold", theme: "t:0a", count: 31, ratio: estimate(2.4, 1.6, 3.5),
        q: 0.003)
    ]
    report.changes = changes
    report.unexplained = [
      BreakReport(process: "sign-in", week: weeks[7], ratio: estimate(1.9, 1.4, 2.6))
    ]
    report.plan = plan(report.themes)
    report.thread = thread
    report.drivers = drivers(report.themes)
    report.quality = quality(draft: draft)
    report.headlines = headlines(draft: draft)
    return report
  }

  static func estimate(_ value: Double, _ low: Double, _ high: Double) -> Estimate {
    Estimate(value, low: low, high: high)
  }

  /// A week with nothing in it.
  static var empty: Report {
    Report(
      period: Period(from: week.monday, to: week.sunday),
      window: Period(from: week.adding(-3).monday, to: week.sunday), draft: true,
      tagging: TaggingBasis(taxonomy: .builtIn, labels: 0, model: ""), totals: Totals())
  }
}
