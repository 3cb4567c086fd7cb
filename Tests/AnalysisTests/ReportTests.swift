import Analysis
import FeedbackModel
import JSON
import Testing

@Suite struct ReportTests {
  let company = MadeCompany()

  @Test func everyPartIsThereAndAddsUp() throws {
    let summary = company.summary(company.items(weeks: 26))
    let report = makeReport(summary, company.request(week: 25))
    #expect(!report.draft)
    #expect(report.departments.map(\.id) == ["support", "finance", "warehouse"])
    #expect(report.themes.count == 5)
    #expect(report.themes.allSatisfy { $0.interval.low <= Double($0.count) })
    #expect(report.departments.allSatisfy { $0.kpis.count <= 7 })
    #expect(report.plan.map(\.rank) == Array(1...report.plan.count))
    #expect(report.plan.allSatisfy { $0.rankInterval.contains($0.rank) })
    let matrix = try #require(report.landedByOwner)
    #expect(matrix.rows.last == Summary.notRecorded)
    let owned = matrix.counts.reduce(0.0) { $0 + $1.reduce(0, +) }
    #expect(Int(owned) == report.departments.reduce(0) { $0 + $1.owned })
    let drivers = try #require(report.drivers)
    #expect(drivers.score == "nps")
  }

  @Test func theGoldenThreadAddsUpExactly() {
    let summary = company.summary(company.items(weeks: 8))
    let thread = makeReport(summary, company.request(week: 7)).thread
    func check(_ node: GoldenThread.Node) {
      guard !node.children.isEmpty else { return }
      #expect(abs(node.points - node.children.reduce(0) { $0 + $1.points }) < 1e-9)
      node.children.forEach(check)
    }
    thread.stages.forEach(check)
    #expect(abs(thread.points - thread.stages.reduce(0) { $0 + $1.points }) < 1e-9)
    // One point an item that complains, however many things it complains of.
    #expect(abs(thread.points - thread.points.rounded()) < 1e-9)
  }

  @Test func withoutAnAuditItIsADraftWithoutBlame() {
    var items = company.items(weeks: 8)
    for index in items.indices { items[index].labels = nil }
    let report = makeReport(company.summary(items), company.request(week: 7))
    #expect(report.draft)
    #expect(report.landedByOwner == nil)
    #expect(report.departments.allSatisfy { $0.absorbedBlame == nil && $0.exportedCause == nil })
  }

  @Test func aDoublingIsConfirmedWithItsWeek() throws {
    let items = company.items(weeks: 26) { process, week in
      process == "billing" && week >= 22 ? 30 : 12
    }
    let report = makeReport(company.summary(items), company.request(week: 24))
    let theme = try #require(report.themes.first { $0.id == "t:billing" })
    #expect(theme.trend.status == .confirmed)
    #expect(theme.trend.direction == .up)
    let since = try #require(theme.trend.since)
    #expect(abs(since.index - MadeCompany.firstWeek.adding(22).index) <= 1)
    #expect(report.headlines.first?.kind == .confirmed)
    #expect(report.themes.filter { $0.trend.status == .confirmed }.count == 1)
  }

  @Test func nothingChangedIsSaid() {
    let report = makeReport(company.summary(company.items(weeks: 20)), company.request(week: 19))
    #expect(report.headlines.first?.kind == .steady)
  }

  @Test func aReportOfAnOldWeekIgnoresWhatCameLater() {
    let items = company.items(weeks: 12)
    let early = items.filter {
      ($0.created ?? Timestamp(seconds: 0)) < MadeCompany.firstWeek.adding(8).monday.midnightUTC
    }
    let then = makeReport(company.summary(early), company.request(week: 7)).json.bytes
    #expect(makeReport(company.summary(items), company.request(week: 7)).json.bytes == then)
  }

  @Test func anEmptySummaryGivesAnEmptyReport() {
    var request = company.request(week: 0)
    request.period = nil
    let report = makeReport(Summary(), request)
    #expect(report.totals.items == 0)
    #expect(report.themes.isEmpty)
    #expect(JSONValue.string("voc.report/1") == report.json["schema"])
  }

  @Test func itemsWithoutDatesCountWhereNoneHasOne() {
    var items = company.items(weeks: 4)
    for index in items.indices { items[index].created = nil }
    var request = company.request(week: 0)
    request.period = nil
    let report = makeReport(company.summary(items), request)
    #expect(report.totals.items == items.count)
    #expect(report.themes.count == 5)
    #expect(report.themes.allSatisfy { $0.trend.status == .steady })
  }
}
