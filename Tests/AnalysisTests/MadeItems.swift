import Analysis
import FeedbackModel
import JSON
import Statistics
import Themes

/// A small company whose feedback is drawn at random, so that what a summary must say is known.
struct MadeCompany {
  let taxonomy = Taxonomy(
    departments: [
      Department(id: "support", name: "Support"),
      Department(id: "finance", name: "Finance", facing: .back),
      Department(
        id: "warehouse", name: "Warehouse", facing: .back,
        calendar: [1: 540..<1020, 2: 540..<1020, 3: 540..<1020, 4: 540..<1020, 5: 540..<1020]),
    ],
    processes: [
      ServiceProcess(id: "refunds", name: "Refunds", owner: "finance", stage: .nurture),
      ServiceProcess(id: "billing", name: "Billing", owner: "finance", stage: .nurture),
      ServiceProcess(id: "delivery", name: "Delivery", owner: "warehouse", stage: .fulfil),
      ServiceProcess(id: "returns", name: "Returns", owner: "warehouse", stage: .fulfil),
      ServiceProcess(id: "manner", name: "Staff manner", owner: "support", stage: .nurture),
    ])
  static let firstWeek = Week(year: 2026, week: 10) ?? Week(index: 0)

  var context: SummaryContext {
    SummaryContext(taxonomy: taxonomy, segments: ["Plan"], mask: { $0.text })
  }

  /// Items of `weeks` weeks; `rate` gives the weekly mean of complaints by process and week.
  func items(
    weeks: Int, seed: UInt64 = 1, rate: (String, Int) -> Double = { _, _ in 12 }
  ) -> [FeedbackItem] {
    var random = SplitMix64(seed: seed)
    var all: [FeedbackItem] = []
    for week in 0..<weeks {
      for process in taxonomy.processes {
        for _ in 0..<random.poisson(rate(process.id, week)) {
          all.append(item(all.count, process, week, &random))
        }
      }
    }
    return all
  }

  private func item(
    _ number: Int, _ process: ServiceProcess, _ week: Int, _ random: inout SplitMix64
  ) -> FeedbackItem {
    let monday = Self.firstWeek.adding(week).monday.midnightUTC.seconds
    let created = Timestamp(seconds: monday + Int64(random.below(7 * 86_400)))
    let isNegative = random.uniform() < 0.8
    let isTwofold = random.uniform() < 0.2
    var mentions = [
      Mention(
        process: process.id, department: process.owner, sentiment: isNegative ? -0.7 : 0.6,
        span: 0..<10)
    ]
    if isTwofold {
      mentions.append(
        Mention(process: "manner", department: "support", sentiment: -0.4, span: 10..<20))
    }
    var item = FeedbackItem(
      id: "i\(number)", source: SourceLocation(file: "made.csv", format: "csv", record: number),
      channel: random.uniform() < 0.5 ? .survey : .ticket, created: created,
      customer: "c:\(random.below(400))", landed: random.uniform() < 0.7 ? "support" : nil,
      text: "number \(number) about \(process.id)")
    if item.channel == .survey {
      item.scores.nps = isNegative ? Double(random.below(7)) : Double(7 + random.below(4))
    } else {
      item.turns = [
        Turn(role: .customer, department: "support", at: created, text: "help"),
        Turn(
          role: .agent, who: "A.", department: "support",
          at: Timestamp(seconds: created.seconds + Int64(random.below(20_000))), text: "hello"),
        Turn(
          role: .agent, who: "B.", department: process.owner,
          at: Timestamp(seconds: created.seconds + 30_000), text: "done"),
      ]
    }
    item.fields = [JSONMember("Plan", .string(random.uniform() < 0.5 ? "Gold" : "Basic"))]
    item.tags = Tags(
      process: Guess(id: process.id, confidence: 0.9),
      department: Guess(id: process.owner, confidence: 0.9), mentions: mentions,
      sentiment: isNegative ? -0.6 : 0.5,
      signals: random.uniform() < 0.2
        ? [Signal(kind: .lost, evidence: [], from: "support", to: process.owner)] : [],
      themes: isNegative ? ["t:\(process.id)"] : [])
    if random.uniform() < 0.15 {
      item.labels = Labels(
        process: [process.id], department: [random.uniform() < 0.95 ? process.owner : "support"],
        audit: 0.15)
    }
    return item
  }

  var catalogue: ThemeCatalogue {
    var catalogue = ThemeCatalogue()
    catalogue.themes = taxonomy.processes.map {
      Theme(
        id: "t:\($0.id)", label: "about \($0.id)", department: $0.owner, process: $0.id,
        phrases: ["about \($0.id)"], firstSeen: Self.firstWeek, status: .active)
    }
    return catalogue
  }

  func summary(_ items: some Sequence<FeedbackItem>) -> Summary {
    var summary = Summary()
    for item in items { summary.add(item, context: context) }
    return summary
  }

  func request(week: Int, changes: [Change] = []) -> ReportRequest {
    let last = Self.firstWeek.adding(week)
    return ReportRequest(
      period: Period(from: last.monday, to: last.sunday),
      now: last.adding(1).monday.midnightUTC, taxonomy: taxonomy, changes: changes,
      tagging: TaggingBasis(taxonomy: .configured, labels: 0, model: "m"), catalogue: catalogue,
      segments: ["Plan"])
  }
}
