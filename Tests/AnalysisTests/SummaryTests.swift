import Analysis
import FeedbackModel
import JSON
import Statistics
import Testing

@Suite struct SummaryTests {
  let company = MadeCompany()

  @Test(arguments: [UInt64(1), 2, 3])
  func mergingIsAssociativeAndCommutativeToTheByte(seed: UInt64) {
    let items = company.items(weeks: 6, seed: seed)
    let whole = company.summary(items).json.bytes
    var random = SplitMix64(seed: seed)
    for parts in [2, 3, 7] {
      var pieces = [Summary](repeating: Summary(), count: parts)
      for item in items.shuffled(using: &random) {
        pieces[random.below(parts)].add(item, context: company.context)
      }
      var left = Summary()
      for piece in pieces { left.merge(piece) }
      var right = Summary()
      for piece in pieces.reversed() {
        var next = piece
        next.merge(right)
        right = next
      }
      #expect(left.json.bytes == whole)
      #expect(right.json.bytes == whole)
      #expect(left == right)
    }
  }

  @Test func jsonReadsBackEqual() throws {
    let summary = company.summary(company.items(weeks: 3))
    let bytes = summary.json.bytes
    let read = try #require(Summary(json: try JSONParser.parse(bytes)))
    #expect(read == summary)
    #expect(read.json.bytes == bytes)
    var twice = read
    twice.merge(Summary())
    #expect(twice.json.bytes == bytes)
  }

  @Test func partsMergeToTheWholeAndAreEnoughForAReport() throws {
    let items = company.items(weeks: 30)
    let weekly = (0..<30).map { week in
      company.summary(
        items.filter { item in
          item.created.map {
            Zone.utc.week(at: $0) == MadeCompany.firstWeek.adding(week)
          } ?? false
        })
    }
    let whole = company.summary(items)
    var counts = Summary()
    var both = Summary()
    for week in weekly {
      counts.merge(week.parts.counts)
      both.merge(week.parts.counts)
      both.merge(week.parts.samples)
    }
    #expect(both == whole)
    let request = company.request(week: 27)
    let near = try #require(sampledWeeks(of: counts, request))
    var lean = counts
    for (number, week) in weekly.enumerated()
    where near.contains(MadeCompany.firstWeek.adding(number)) {
      lean.merge(week.parts.samples)
    }
    #expect(near.upperBound < MadeCompany.firstWeek.adding(29))
    #expect(makeReport(lean, request).json.bytes == makeReport(whole, request).json.bytes)
  }

  @Test func whatIsNoSummaryIsRefused() throws {
    #expect(Summary(json: .object([JSONMember("schema", .string("voc.item/1"))])) == nil)
    let broken = #"{"schema":"voc.summary/1","cells":{"rows":[["2026-W10","a"]]}}"#
    #expect(Summary(json: try JSONParser.parse(Array(broken.utf8))) == nil)
  }

  @Test func weeksAndItemsAreCounted() {
    var items = company.items(weeks: 4)
    var undated = items[0]
    undated.id = "undated"
    undated.created = nil
    items.append(undated)
    let summary = company.summary(items)
    #expect(summary.itemCount == items.count)
    #expect(summary.weeks == (0..<4).map { MadeCompany.firstWeek.adding($0) })
  }
}
