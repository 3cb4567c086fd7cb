import FeedbackModel
import Statistics

extension Maker {
  /// At most seven figures a department, seen from the customer's side.
  mutating func makeKPIs() {
    let contacts = ContactHistory(summary, frame, request.zone)
    for index in report.departments.indices {
      let page = report.departments[index]
      var all = [volume(page)]
      all.append(
        blame("absorbed-blame", "Landed here, caused elsewhere", page.absorbedBlame, page))
      all.append(
        blame("exported-cause", "Caused here, landed elsewhere", page.exportedCause, page))
      all.append(
        hours("first-response-p50", "Half get a first answer within", page.id, "respond", 0.5))
      all.append(
        hours("time-held-p90", "Nine of ten cases are held here at most", page.id, "hold", 0.9))
      all.append(contacts.firstContactResolution(page.id, self))
      all.append(loops(page.id))
      all.append(conflicts(page.id))
      (report.departments[index].kpis, report.departments[index].folded) = folded(all)
    }
  }

  /// A target of the taxonomy by a KPI's id or its measure's name.
  func target(_ department: String, _ names: String...) -> Double? {
    let targets = taxonomy.department(department)?.targets ?? [:]
    return names.compactMap { targets[$0] }.first
  }

  private func volume(_ page: DepartmentReport) -> KPI {
    let weeks = Double(frame.window.count)
    let interval = Rate.garwood(page.owned)
    return KPI(
      id: "owned", label: "Complaints a week that it owns", unit: "items",
      value: Estimate(
        Double(page.owned) / weeks, low: interval.low / weeks, high: interval.high / weeks),
      n: page.owned, target: target(page.id, "owned"), weekly: page.weekly.map(Double.init))
  }

  private func blame(
    _ id: String, _ label: String, _ value: Estimate?, _ page: DepartmentReport
  ) -> KPI {
    KPI(
      id: id, label: label, unit: "share", value: value, n: page.owned,
      target: target(page.id, id),
      note: value != nil
        ? nil
        : report.draft ? "not shown in a draft" : "too few, or it does not both receive and own")
  }

  private func hours(
    _ id: String, _ label: String, _ department: String, _ measure: String, _ p: Double
  ) -> KPI {
    var window = LogHistogram()
    var weekly: [Double?] = []
    for week in frame.history {
      let histogram = summary.times[CountTable.Key(week: week, names: [department, measure])]
      if let histogram, frame.window.contains(week) { window.merge(histogram) }
      weekly.append(
        histogram.flatMap { $0.count >= Self.tooFew ? $0.quantile(p).map { $0 / 3600 } : nil })
    }
    let n = window.count
    let quantile = n >= Self.tooFew ? window.quantile(p, level: 0.95) : nil
    return KPI(
      id: id, label: label, unit: "hours",
      value: quantile.map {
        Estimate($0.value / 3600, low: $0.interval.low / 3600, high: $0.interval.high / 3600)
      },
      n: n,
      target: target(
        department, id, measure == "respond" ? "first-response-hours" : "time-held-hours"),
      weekly: shown(weekly), note: n == 0 ? "no timestamps" : n < Self.tooFew ? "too few" : nil)
  }

  private func loops(_ department: String) -> KPI {
    var (cases, loops) = (0, 0)
    var weekly: [Double?] = []
    for week in frame.history {
      let counts = summary.cases.rows[CountTable.Key(week: week, names: [department])]
      if let counts, frame.window.contains(week) {
        cases += counts[0]
        loops += counts[2]
      }
      weekly.append(
        counts.flatMap { $0[0] >= Self.tooFew ? Double($0[2]) / Double($0[0]) : nil })
    }
    return KPI(
      id: "loop-rate", label: "Cases that came back to a department they had left",
      unit: "share", value: cases >= Self.tooFew ? .share(Double(loops), of: Double(cases)) : nil,
      n: cases, target: target(department, "loop-rate"), weekly: shown(weekly),
      note: cases == 0 ? "no conversations" : cases < Self.tooFew ? "too few" : nil)
  }
}

/// The sampled customers' contacts in order.
struct ContactHistory {
  /// By customer, by time, with the hash that decides in which weeks the sample holds all of it.
  private var customers: [(hash: UInt64, contacts: [Contact])] = []
  /// By week, the hash up to which all its customers are in the sample.
  private var complete: [Int: UInt64] = [:]
  private let lastKnown: Int
  private let frame: Frame
  private let zone: Zone

  init(_ summary: Summary, _ frame: Frame, _ zone: Zone) {
    self.frame = frame
    self.zone = zone
    let end = Week(index: frame.history.upperBound + 1).monday.midnightUTC
    lastKnown = Int(zone.moment(local: end).seconds)
    var all: [UInt64: [Contact]] = [:]
    for (week, sample) in summary.customers where Self.weeks(of: frame).contains(week) {
      let rows = sample.sorted
      complete[week] = rows.count < sample.limit ? .max : rows.last?.hash ?? .max
      for row in rows {
        all[row.hash, default: []] += row.value.sorted.map(\.value)
          .filter { Self.channels.contains($0.channel) }
      }
    }
    customers = all.filter { !$0.value.isEmpty }.map { ($0.key, $0.value.sorted()) }
      .sorted { $0.hash < $1.hash }
  }

  /// The weeks whose samples a report reads: those shown, and the one before, in which a contact of
  /// the first may have begun.
  static func weeks(of frame: Frame) -> ClosedRange<Int> {
    min(frame.shown.lowerBound, frame.window.lowerBound) - 1...frame.history.upperBound
  }

  /// Whether the sample holds all that a customer said in a week and those beside it.
  private func isKnown(_ hash: UInt64, about week: Int) -> Bool {
    (week - 1...week + 1).allSatisfy { hash <= complete[$0] ?? .max }
  }

  /// Channels in which a customer comes with a matter; a survey or a review is an answer to us.
  private static let channels: Set<String> = ["chat", "ticket", "email", "call", "sms", "social"]

  /// The share of contacts on a department's processes after which the customer did not come back
  /// on the process within seven days.
  ///
  /// Contacts of the last week are not yet known.
  func firstContactResolution(_ owner: String, _ maker: Maker) -> KPI {
    var weekly: [Int: (n: Int, resolved: Int)] = [:]
    let week = 7 * 86_400
    for (hash, contacts) in customers {
      for (index, contact) in contacts.enumerated()
      where contact.owner == owner && contact.process != Guess.unassigned
        && contact.time + week <= lastKnown
      {
        let isFollowUp = contacts[..<index].contains {
          $0.process == contact.process && $0.id != contact.id && contact.time - $0.time < week
        }
        let at = zone.week(at: Timestamp(seconds: Int64(contact.time))).index
        if isFollowUp || !isKnown(hash, about: at) { continue }
        let isBack = contacts[(index + 1)...].contains {
          $0.process == contact.process && $0.id != contact.id && $0.time - contact.time < week
        }
        weekly[at, default: (0, 0)].n += 1
        if !isBack { weekly[at, default: (0, 0)].resolved += 1 }
      }
    }
    let window = weekly.filter { frame.window.contains($0.key) }.values
    let n = window.reduce(0) { $0 + $1.n }
    let resolved = window.reduce(0) { $0 + $1.resolved }
    let shown = frame.shown.map { at -> Double? in
      guard let one = weekly[at], one.n >= Maker.tooFew else { return nil }
      return Double(one.resolved) / Double(one.n)
    }
    return KPI(
      id: "first-contact-resolution", label: "Solved at the first contact (no return in 7 days)",
      unit: "share", value: n >= Maker.tooFew ? .share(Double(resolved), of: Double(n)) : nil,
      n: n, target: maker.target(owner, "first-contact-resolution"), weekly: shown,
      note: n == 0
        ? "no repeat contacts can be known: no customer ids" : n < Maker.tooFew ? "too few" : nil)
  }
}
