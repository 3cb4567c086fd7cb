import FeedbackModel

/// How a conversation went: who held it, how long, how often it was handed over.
struct CaseCourse {
  /// A stretch of office time.
  struct Span {
    var department: String
    /// `respond`, `resolve` or `hold`.
    var measure: String
    var seconds: Int
  }

  /// Departments in order, without immediate repeats.
  var departments: [String] = []
  var spans: [Span] = []
  /// How many people of the company spoke.
  var agents = 0
  var hasTimes = false

  /// The departments that had the case in turn, `support>billing>support`; what follows the sixth is
  /// not told apart.
  var path: String {
    departments.prefix(6).joined(separator: ">") + (departments.count > 6 ? ">…" : "")
  }
  var handOffs: Int { max(0, departments.count - 1) }
  /// Whether a department got the case back: A → B → A.
  var hasLoop: Bool {
    departments.indices.dropFirst(2).contains { departments[$0] == departments[$0 - 2] }
  }

  init(_ item: FeedbackItem, landed: String, context: SummaryContext) {
    var names: Set<String> = []
    for turn in item.turns {
      if let department = turn.department, departments.last != department {
        departments.append(department)
      }
      if turn.role == .agent { names.insert(turn.who ?? "") }
    }
    agents = names.count
    guard let asked = item.turns.first(where: { $0.role == .customer })?.at else { return }
    let answers = item.turns.filter { turn in
      turn.role == .agent && (turn.at.map { $0 >= asked } ?? false)
    }
    hasTimes = true
    let answeredBy = answers.first?.department ?? item.landed ?? Summary.notRecorded
    let clock = OfficeClock(zone: context.zone)
    func office(_ department: String, _ from: Timestamp, _ to: Timestamp) -> Int {
      let calendar = context.taxonomy.department(department)?.calendar ?? [:]
      return clock.seconds(from: from, to: to, calendar: calendar)
    }
    if let first = answers.first?.at {
      spans.append(
        Span(
          department: answeredBy, measure: "respond", seconds: office(answeredBy, asked, first)))
    }
    // The last word of an agent ends the last reopening; a closing time, where there is one, is
    // the export's own word on it.
    if let end = item.closed ?? answers.last?.at, end >= asked {
      let holder = departments.last ?? answeredBy
      spans.append(
        Span(department: holder, measure: "resolve", seconds: office(holder, asked, end)))
      addHolds(item, until: end, office)
    }
  }

  /// Each department holds the case from its first turn to the next department's.
  private mutating func addHolds(
    _ item: FeedbackItem, until end: Timestamp, _ office: (String, Timestamp, Timestamp) -> Int
  ) {
    var holder: (department: String, since: Timestamp)?
    for turn in item.turns {
      guard let department = turn.department, let at = turn.at else { continue }
      if let present = holder {
        if present.department == department { continue }
        if at >= present.since {
          spans.append(
            Span(
              department: present.department, measure: "hold",
              seconds: office(present.department, present.since, at)))
        }
      }
      holder = (department, at)
    }
    if let holder, end >= holder.since {
      spans.append(
        Span(
          department: holder.department, measure: "hold",
          seconds: office(holder.department, holder.since, end)))
    }
  }
}

/// Counts only the hours in which an office is open.
struct OfficeClock {
  var zone: Zone

  /// Open seconds between two moments.
  ///
  /// Without a calendar every second counts, and beyond two years too (no case is worth walking
  /// that many days).
  func seconds(from: Timestamp, to: Timestamp, calendar: [Int: Range<Int>]) -> Int {
    let all = Int(max(0, to.seconds - from.seconds))
    guard !calendar.isEmpty, all < 2 * 366 * 86_400 else { return all }
    let last = zone.date(at: to)
    var day = zone.date(at: from)
    var open = 0
    while day <= last {
      if let hours = calendar[day.weekday] {
        let midnight = day.midnightUTC.seconds
        let opens = moment(midnight + Int64(hours.lowerBound * 60))
        let closes = moment(midnight + Int64(hours.upperBound * 60))
        open += Int(max(0, min(closes, to.seconds) - max(opens, from.seconds)))
      }
      day = day.adding(days: 1)
    }
    return open
  }

  private func moment(_ local: Int64) -> Int64 {
    zone.moment(local: Timestamp(seconds: local)).seconds
  }
}
