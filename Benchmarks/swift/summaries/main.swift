// How large summaries are and how long a year of them takes to report: made items of a company with
// 8 departments, 26 processes, 80 themes, 5 channels and two segment fields, over 52 weeks.
import Analysis
import FeedbackModel
import JSON
import Statistics
import Themes

let departments = (0..<8).map { Department(id: "department-\($0)", name: "Department \($0)") }
let processes = (0..<26).map {
  ServiceProcess(
    id: "process-\($0)", name: "Process \($0)", owner: "department-\($0 % 8)", stage: .nurture)
}
let taxonomy = Taxonomy(departments: departments, processes: processes)
let themes = (0..<80).map {
  Theme(
    id: "t:\($0)", label: "cause number \($0)", department: "department-\(($0 % 26) % 8)",
    process: "process-\($0 % 26)", phrases: ["cause number \($0)"], status: .active)
}
let channels: [Channel] = [.survey, .chat, .ticket, .review, .email]
let first = Week(year: 2025, week: 40) ?? Week(index: 0)
let words = """
  I called about this three times now and every time somebody else tells me another story about it; \
  nobody seems to know what was agreed the week before, and I am still waiting for the money.
  """
let context = SummaryContext(taxonomy: taxonomy, segments: ["Plan", "Region"], mask: { $0.text })

func item(_ number: Int, _ random: inout SplitMix64) -> FeedbackItem {
  let theme = random.below(80)
  let process = processes[theme % 26]
  let monday = first.adding(random.below(52)).monday.midnightUTC.seconds
  let created = Timestamp(seconds: monday + Int64(random.below(7 * 86_400)))
  var item = FeedbackItem(
    id: "made:\(number)", source: SourceLocation(file: "made.csv", format: "csv", record: number),
    channel: channels[random.below(5)], created: created,
    customer: "c:\(random.below(1_000_000))", landed: departments[random.below(8)].id, text: words)
  if item.channel == .chat || item.channel == .ticket {
    item.turns = [
      Turn(role: .customer, at: created, text: "help"),
      Turn(
        role: .agent, who: "A.", department: item.landed,
        at: Timestamp(seconds: created.seconds + Int64(random.below(50_000))),
        text: "It takes 5 days."),
      Turn(
        role: .agent, who: "B.", department: process.owner,
        at: Timestamp(seconds: created.seconds + 90_000), text: "Done within two days."),
    ]
  } else {
    item.scores.nps = Double(random.below(11))
  }
  item.fields = [
    JSONMember("Plan", .string("plan \(random.below(4))")),
    JSONMember("Region", .string("region \(random.below(12))")),
  ]
  item.tags = Tags(
    process: Guess(id: process.id, confidence: 0.9),
    department: Guess(id: process.owner, confidence: 0.9),
    mentions: [
      Mention(
        process: process.id, department: process.owner,
        sentiment: random.uniform() < 0.7 ? -0.6 : 0.5, span: 0..<20)
    ], sentiment: -0.4,
    signals: random.uniform() < 0.1
      ? [Signal(kind: .lost, evidence: [], from: item.landed, to: process.owner)] : [],
    themes: random.uniform() < 0.8 ? ["t:\(theme)"] : [])
  if random.uniform() < 0.01 {
    item.labels = Labels(process: [process.id], department: [process.owner], audit: 0.01)
  }
  return item
}

func megabytes(_ bytes: Int) -> String {
  let tenths = (bytes + 50_000) / 100_000
  return "\(tenths / 10).\(tenths % 10) MB"
}

func seconds(_ duration: Duration) -> String {
  let (whole, atto) = duration.components
  let hundredths = whole * 100 + atto / 10_000_000_000_000_000
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
}

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
var catalogue = ThemeCatalogue()
catalogue.themes = themes
for size in sizes.isEmpty ? [10_000, 1_000_000, 10_000_000] : sizes {
  var random = SplitMix64(seed: 7)
  var weeks: [Int: Summary] = [:]
  let clock = ContinuousClock()
  var counting = Duration.zero
  var batch: [FeedbackItem] = []
  for number in 0..<size {
    batch.append(item(number, &random))
    guard batch.count == 10_000 || number == size - 1 else { continue }
    counting += clock.measure {
      for item in batch {
        let week = item.created.map { Zone.utc.week(at: $0).index } ?? 0
        weeks[week, default: Summary()].add(item, context: context)
      }
    }
    batch.removeAll(keepingCapacity: true)
  }
  let kept = weeks.sorted { $0.key < $1.key }.map { week, summary in
    let parts = summary.parts
    return (
      week: Week(index: week), counts: parts.counts.json.bytes, samples: parts.samples.json.bytes
    )
  }
  let last = first.adding(51)
  let request = ReportRequest(
    period: Period(from: last.monday, to: last.sunday),
    now: last.adding(1).monday.midnightUTC, taxonomy: taxonomy,
    tagging: TaggingBasis(taxonomy: .configured, labels: 0, model: "made"), catalogue: catalogue,
    segments: ["Plan", "Region"])
  var total = Summary()
  var items = 0
  let reading = clock.measure {
    for week in kept {
      if let one = (try? JSONParser.parse(week.counts)).flatMap(Summary.init(json:)) {
        total.merge(one)
      }
    }
    let near = sampledWeeks(of: total, request)
    for week in kept where near?.contains(week.week) ?? true {
      if let one = (try? JSONParser.parse(week.samples)).flatMap(Summary.init(json:)) {
        total.merge(one)
      }
    }
  }
  let reporting = clock.measure { items = makeReport(total, request).totals.items }
  let counts = kept.map(\.counts.count)
  let samples = kept.map(\.samples.count)
  print(
    "\(size) items: counted in \(seconds(counting)); a week is \(megabytes(counts.max() ?? 0)) of counts "
      + "and \(megabytes(samples.max() ?? 0)) of samples at most, the year \(megabytes(counts.reduce(0, +))) and "
      + "\(megabytes(samples.reduce(0, +))); merged into one \(megabytes(total.json.bytes.count)); read in "
      + "\(seconds(reading)), reported in \(seconds(reporting)) (\(items) items in the week)")
}
