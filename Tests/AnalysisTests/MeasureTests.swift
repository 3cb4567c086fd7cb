import FeedbackModel
import JSON
import Statistics
import Testing

@testable import Analysis

/// Measures of conversations and of the audit, on items whose truth was made.
@Suite struct MeasureTests {
  private let company = MadeCompany()

  private func report(_ items: [FeedbackItem], week: Int = 7, changes: [Change] = []) -> Report {
    makeReport(company.summary(items), company.request(week: week, changes: changes))
  }

  /// A ticket of week 7 about refunds that these departments had in turn, an hour apart.
  private func ticket(
    _ number: Int, _ path: [String], says: [String] = [], score: Double? = nil
  ) -> FeedbackItem {
    let start = MadeCompany.firstWeek.adding(7).monday.midnightUTC.seconds + 10 * 3600
    var item = FeedbackItem(
      id: "t\(number)", source: SourceLocation(file: "t.xml", format: "x", record: number),
      channel: .ticket, created: Timestamp(seconds: start), landed: path.first, text: "refund")
    item.turns = [Turn(role: .customer, at: Timestamp(seconds: start), text: "refund")]
    for (place, department) in path.enumerated() {
      item.turns.append(
        Turn(
          role: .agent, who: "agent \(place)", department: department,
          at: Timestamp(seconds: start + Int64(3600 * (place + 1))),
          text: place < says.count ? says[place] : "looking"))
    }
    item.scores.csat = score
    item.tags = Tags(
      process: Guess(id: "refunds", confidence: 0.9),
      department: Guess(id: "finance", confidence: 0.9), mentions: [], sentiment: -0.5)
    return item
  }

  @Test func pathsAndTheirScores() throws {
    let items = (0..<40).map { number in
      ticket(
        number, number % 4 == 0 ? ["support", "finance", "support"] : ["support", "finance"],
        score: number % 4 == 0 ? Double(1 + number % 2) : Double(4 + number % 2))
    }
    let made = report(items)
    let procedure = try #require(made.procedures.first { $0.process == "refunds" })
    #expect(procedure.commonest == ["support", "finance"])
    #expect(procedure.share.value == 0.75)
    #expect(procedure.paths == 2)
    let entropy = -(0.75 * Elementary.log(0.75) + 0.25 * Elementary.log(0.25)) / Elementary.log(2)
    #expect(abs(procedure.entropy.value - entropy - 1 / (80 * Elementary.log(2))) < 1e-9)
    let difference = try #require(procedure.scoreDifference)
    #expect(abs(difference.value - (4.5 - 1)) < 0.51)
    #expect(difference.low > 2)
    let handOffs = try #require(made.handOffs)
    #expect(handOffs.basis == .turns)
    #expect(handOffs.mean?.value == 1.25)
    #expect(handOffs.loopRate?.value == 0.25)
    #expect(handOffs.p90?.value == 2)
  }

  @Test func timesInOfficeHoursAndTheirTargets() throws {
    var taxonomy = company.taxonomy
    taxonomy.departments[0].targets = ["first-response-hours": 0.5]
    // Open from ten to half past ten: the answer an hour later took half an hour.
    taxonomy.departments[0].calendar = [1: 600..<630, 2: 600..<630]
    let items = (0..<10).map { ticket($0, ["support", "finance"]) }
    var summary = Summary()
    for item in items { summary.add(item, context: SummaryContext(taxonomy: taxonomy)) }
    var request = company.request(week: 7)
    request.taxonomy = taxonomy
    let times = makeReport(summary, request).serviceTimes
    let first = try #require(times.first { $0.department == "support" && $0.measure == .respond })
    #expect(first.n == 10)
    #expect(abs((first.p50?.value ?? 0) - 0.5) < 0.01)
    #expect(first.officeHours && first.target == 0.5)
    #expect(first.within?.value == 1)
    let none = try #require(times.first { $0.department == "warehouse" })
    #expect(none.note == "no timestamps" && none.p50 == nil)
  }

  @Test func answersThatDiffer() throws {
    let items = (0..<30).map { number in
      ticket(
        number, ["support", "finance"],
        says: ["It takes 3 to 5 working days.", number < 6 ? "Within two weeks." : "within 5 days"])
    }
    let answers = try #require(report(items).answers.first { $0.process == "refunds" })
    #expect(answers.comparable == 30 && answers.differing == 6)
    #expect(answers.rate?.value == 200)
    #expect(answers.pairs.map(\.from) == ["support"] && answers.pairs.map(\.to) == ["finance"])
    let finance = try #require(answers.stated.first { $0.department == "finance" })
    #expect(finance.hours == 120 && finance.share.value == 0.8)
  }

  @Test(arguments: [
    ("Your money will be back within 5 working days.", 120 as Int?),
    ("It takes 3 to 5 days", 120), ("this can take up to two weeks, sorry", 336),
    ("Innerhalb von 3 Werktagen ist das Geld da.", 72), ("dentro de 5 días", 120),
    ("I see that you waited 5 days", nil), ("Two parcels came", nil), ("", nil),
  ])
  func promisesOfTime(text: String, hours: Int?) {
    #expect(AgentAnswer.waitingTime(in: text) == hours)
  }

  @Test func whatTheChannelsDidIsNoRealChange() throws {
    // Chats complain of billing ten times as often as surveys do; in the last weeks many more chats
    // come, each as likely to complain as ever.
    var random = SplitMix64(seed: 3)
    var items: [FeedbackItem] = []
    for week in 0..<26 {
      for channel in [Channel.survey, .chat] {
        let count = channel == .chat ? (week >= 22 ? 120 : 40) : 200
        for _ in 0..<count {
          let isBilling = random.uniform() < (channel == .chat ? 0.5 : 0.05)
          let process = isBilling ? "billing" : "delivery"
          var item = ticket(items.count, [])
          item.channel = channel
          item.created = MadeCompany.firstWeek.adding(week).monday.midnightUTC
          item.turns = []
          let owner = company.taxonomy.owner(of: process) ?? ""
          item.tags = Tags(
            process: Guess(id: process, confidence: 0.9),
            department: Guess(id: owner, confidence: 0.9),
            mentions: [
              Mention(process: process, department: owner, sentiment: -0.5, span: 0..<6)
            ], sentiment: -0.5)
          items.append(item)
        }
      }
    }
    let trend = try #require(report(items, week: 25).processes.first { $0.id == "billing" }?.trend)
    let parts = try #require(trend.parts)
    #expect(abs(parts.items - 320.0 / 240) < 0.01)
    #expect(parts.channelMix > 1.5 && parts.channelMix < 2)
    #expect(parts.rate.low < 1 && parts.rate.high > 1)
    #expect((trend.ratio?.low ?? 0) > 1.2)
  }

  @Test func auditedOwnersCoverTheTruth() throws {
    // Support tags one in five of finance's mentions as its own; the audit sees 200 of 2,000.
    let columns = ["support", "finance", "warehouse"]
    var (cells, covered, plain) = (0, 0, 0)
    for seed in 0..<25 {
      var random = SplitMix64(seed: UInt64(seed) &* 31 &+ 5)
      var counts: [String: [String: Double]] = [:]
      var truth: [String: [String: Double]] = [:]
      var rows: [AuditRow] = []
      for number in 0..<2_000 {
        let landed = columns[[0, 0, 0, 1, 2][random.below(5)]]
        let owner = columns[[0, 1, 1, 1, 2][random.below(5)]]
        let tag = owner == "finance" && random.uniform() < 0.2 ? "support" : owner
        counts[landed, default: [:]][tag, default: 0] += 1
        truth[landed, default: [:]][owner, default: 0] += 1
        guard random.uniform() < 0.1 else { continue }
        rows.append(
          AuditRow(
            id: "\(number)", week: 0, probability: 100_000, landed: landed, trueProcesses: [],
            trueDepartments: [owner], process: "", department: tag, polarity: -1))
      }
      var audit = Audit(Summary(), Frame(Summary(), company.request(week: 0)))
      audit.rows = rows
      let owners = try #require(AuditedOwners(audit, columns: columns))
      let landings = columns.map { (id: $0, counts: counts[$0] ?? [:]) }
      let best = landings.map { owners.corrected($0.id, $0.counts) }
      let draws = owners.draws(landings)
      for row in columns.indices {
        let sum = (truth[columns[row]] ?? [:]).values.reduce(0, +)
        for column in columns.indices {
          func share(_ matrix: [[Double]]) -> Double {
            matrix[row][column] / matrix[row].reduce(0, +)
          }
          let made = AuditedOwners.estimate(share(best), draws.map(share))
          let true_ = (truth[columns[row]]?[columns[column]] ?? 0) / sum
          cells += 1
          if made.low <= true_, true_ <= made.high { covered += 1 }
          let tagged = counts[columns[row]]?[columns[column]] ?? 0
          let wilson = Proportion.wilson(tagged, of: sum)
          if wilson.contains(true_) { plain += 1 }
        }
      }
    }
    print("audited owners cover \(covered) of \(cells) cells, tags alone \(plain)")
    #expect(Double(covered) / Double(cells) >= 0.9)
    #expect(plain < covered)
  }

  @Test func aRippleIsAThemeOfAnotherDepartment() throws {
    let change = Change(
      id: "c1", date: MadeCompany.firstWeek.adding(20).monday, process: "billing", note: "")
    let items = company.items(weeks: 24) { process, week in
      process == "delivery" && week >= 20 ? 45 : 15
    }
    let result = try #require(report(items, week: 23, changes: [change]).changes.first)
    #expect(result.ripples.map(\.theme) == ["t:delivery"])
    #expect(result.ripples.allSatisfy { $0.ratio.low > 1.5 && $0.department == "warehouse" })
    // Without a rise, one in twenty such lists is not empty.
    let empty = try (1...6).count { seed in
      let steady = company.items(weeks: 24, seed: UInt64(seed))
      return try #require(report(steady, week: 23, changes: [change]).changes.first).ripples.isEmpty
    }
    #expect(empty >= 5)
  }

  @Test func figuresThatMoveTogetherAreFolded() {
    let maker = Maker(Summary(), company.request(week: 0))
    func kpi(_ id: String, _ weekly: [Double?]) -> KPI {
      KPI(
        id: id, label: id, unit: "share", value: Estimate(1, low: 0, high: 2), n: 9, weekly: weekly)
    }
    let up: [Double?] = [1, 2, 4, 3, 6, 7, nil, 9, 10, 12]
    let other: [Double?] = [5, 1, 4, 1, 5, 9, 2, 6, 5, 3]
    let (shown, folded) = maker.folded([
      kpi("a", up), kpi("b", up.map { $0.map { 3 * $0 + 1 } }), kpi("c", other),
    ])
    #expect(shown.map(\.id) == ["a", "c"])
    #expect(folded.map(\.id) == ["b"] && folded.first?.into == "a")
    let many = (0..<9).map { kpi("k\($0)", []) }
    #expect(maker.folded(many).shown.count == 7 && maker.folded(many).folded.count == 2)
  }

  @Test func whereAThemeIsWorst() throws {
    var items = company.items(weeks: 8) { _, _ in 30 }
    for index in items.indices {
      let isBilling = items[index].tags?.themes == ["t:billing"]
      items[index].fields = [
        JSONMember(
          "Plan", .string(isBilling && index % 4 > 0 ? "Gold" : index % 2 == 0 ? "Gold" : "Basic"))
      ]
    }
    let worst = try #require(report(items).themes.first { $0.id == "t:billing" }?.worst)
    #expect(worst.value == "Gold" && worst.ratio.low > 1)
  }

  @Test func whomToCallBack() throws {
    var items = company.items(weeks: 8)
    for index in items.indices { items[index].scores = Scores() }
    items[5].tags?.signals = [Signal(kind: .leaving, evidence: [])]
    var unhappy = ticket(900, ["support"], score: 0)
    // The best of a scale of two, and the worst of one of five: not to be told apart.
    items.append(ticket(901, ["support"], score: 1))
    unhappy.text = ""
    items.append(unhappy)
    let made = report(items)
    #expect(made.callBacks.map(\.id) == ["t900"])
    #expect(made.callBacks.first?.reasons == [.lowestScore])
    let early = report(items, week: 0)
    #expect(early.callBacks.map(\.id) == [items[5].id])
    #expect(early.callBacks.first?.reasons == [.leaving])
    #expect(made.json["call_backs"] == .integer(1))
  }

  @Test func aNewModelsStepIsShownApart() throws {
    let items = company.items(weeks: 8)
    var request = company.request(week: 7)
    var before = items
    for index in before.indices where before[index].tags?.process?.id == "refunds" && index % 2 == 0
    {
      before[index].tags?.process = Guess(id: "billing", confidence: 0.6)
      for place in before[index].tags?.mentions.indices ?? 0..<0
      where before[index].tags?.mentions[place].process == "refunds" {
        before[index].tags?.mentions[place].process = "billing"
      }
    }
    request.before = TaggedBefore(company.summary(before), model: "m0")
    let made = makeReport(company.summary(items), request)
    #expect(made.retaggedFrom == "m0")
    let refunds = try #require(made.retagged.first { $0.process == "refunds" })
    #expect(refunds.ratio.value > 1.4)
    let delivery = try #require(made.retagged.first { $0.process == "delivery" })
    #expect(delivery.before == delivery.after)
  }
}
