import Analysis
import FeedbackModel

extension SampleReport {
  static var changes: [ChangeReport] {
    func change(_ id: String, _ weeksAgo: Int, _ process: String, _ note: String) -> Change {
      Change(id: id, date: week.adding(-weeksAgo).monday, process: process, note: note, by: "ops")
    }
    func entry(
      _ change: Change, _ verdict: ChangeReport.Verdict, _ weeksSince: Int, _ ratio: Estimate?,
      moved: [String] = []
    ) -> ChangeReport {
      ChangeReport(
        change: change, verdict: verdict, weeks: weeksSince, ratio: ratio, movedTo: moved,
        weekly: (0..<12).map { $0 < 12 - weeksSince ? 40 + $0 % 4 : 22 + $0 % 5 },
        weeksShown: weeks)
    }
    return [
      entry(
        change("c1", 8, "delivery", "Address check before dispatch"), .heldSoFar, 8,
        estimate(0.52, 0.41, 0.66)),
      entry(
        change("c2", 10, "refunds", "Extra people for the backlog"), .bandAid, 10,
        estimate(0.95, 0.8, 1.2)),
      entry(
        change("c3", 6, "sign-in", "Passwords reset by support"), .moved, 6,
        estimate(0.6, 0.45, 0.8), moved: ["answering"]),
      entry(
        change("c4", 1, "reminders", "No reminder within five days of payment"), .tooEarly, 1, nil),
    ]
  }

  static func plan(_ themes: [ThemeReport]) -> [PlanEntry] {
    themes.filter { !$0.positive }.prefix(8).enumerated().map { index, theme in
      PlanEntry(
        theme: theme.id, process: theme.process, owner: theme.department, rank: index + 1,
        rankInterval: max(1, index)...(index + 2),
        volume: estimate(
          Double(theme.count) / 4, Double(theme.count) / 4.8, Double(theme.count) / 3.4),
        shortfall: index < 6 ? estimate(2.4 - Double(index) / 4, 1.6, 3.1) : nil,
        invite: ["support", theme.department],
        firstStep:
          "Follow five of these items from the first call to the visit and write down where the notes stop."
      )
    }
  }

  static var thread: GoldenThread {
    var thread = GoldenThread()
    var stages: [GoldenThread.Node] = []
    for stage in Stage.allCases {
      let own = processes.enumerated().filter { $0.element.stage == stage }
      let nodes = own.map { index, process in
        let points = Double(260 - index * 19) * 0.5
        let children =
          index % 5 == 0
          ? [
            GoldenThread.Node(id: process.owner, points: points * 0.75),
            GoldenThread.Node(id: "support", points: points * 0.25),
          ] : [GoldenThread.Node(id: process.owner, points: points)]
        return GoldenThread.Node(id: process.id, points: points, children: children)
      }
      stages.append(
        GoldenThread.Node(
          id: stage.rawValue, points: nodes.reduce(0) { $0 + $1.points }, children: nodes))
    }
    stages.append(
      GoldenThread.Node(
        id: "unassigned", points: 61.5,
        children: [GoldenThread.Node(id: "unassigned", points: 61.5)]))
    thread.stages = stages
    thread.points = stages.reduce(0) { $0 + $1.points }
    thread.failureDemand = estimate(0.58, 0.55, 0.61)
    return thread
  }

  static func drivers(_ themes: [ThemeReport]) -> DriverReport {
    DriverReport(
      score: "nps", respondents: 549, mean: estimate(-12, -19, -5), explained: 0.31,
      drivers: themes.prefix(6).enumerated().map { index, theme in
        let share = theme.positive ? 0.12 : -0.3 + Double(index) * 0.05
        return DriverReport.Driver(
          theme: theme.id, n: theme.count / 2,
          share: estimate(share, share - 0.06, share + 0.06),
          leaveOneOut: estimate(0.4 - Double(index) * 0.05, 0.1, 0.6))
      }
        + [
          DriverReport.Driver(
            theme: "", n: 220, share: estimate(-0.1, -0.2, 0.02), leaveOneOut: estimate(0.2, 0, 0.4)
          )
        ])
  }

  static func quality(draft: Bool) -> Quality {
    var quality = Quality()
    quality.audited = draft ? 0 : 400
    quality.departmentPrecision = draft ? nil : estimate(0.84, 0.8, 0.87)
    quality.processPrecision = draft ? nil : estimate(0.79, 0.75, 0.83)
    quality.unassigned = estimate(0.099, 0.083, 0.117)
    quality.otherShare = estimate(0.21, 0.18, 0.24)
    quality.landingRecorded = estimate(0.893, 0.87, 0.91)
    quality.remarks = ["The chat export of this week has no timestamps."]
    quality.departments = departments.map {
      Quality.LabelQuality(
        id: $0.id, precision: estimate(0.82, 0.7, 0.9), recall: estimate(0.77, 0.64, 0.86),
        support: 51, tagged: 133, corrected: estimate(141, 120, 162))
    }
    return quality
  }

  static func headlines(draft: Bool) -> [Headline] {
    var lines = [
      Headline(
        kind: .confirmed,
        text:
          "“Charged twice after the move to the new bill” more than doubled: 38 complaints against 17 expected (×2.3, 1.7–3.0), since week 45.",
        about: "t:0b"),
      Headline(
        kind: .confirmed,
        text:
          "“Appointment notes never reached the engineer” keeps rising in Field service (×1.9, 1.4–2.5).",
        about: "t:0a"),
    ]
    if !draft {
      lines.append(
        Headline(
          kind: .blame,
          text:
            "71 % (66–75 %) of the complaints that land with Customer support are caused elsewhere.",
          about: "support"))
    }
    lines += [
      Headline(
        kind: .fix,
        text:
          "The address check before dispatch has held for 8 weeks: complaints on Router delivery are at ×0.5 (0.4–0.7) of before."
      ),
      Headline(
        kind: .watch, text: "Reminders for paid bills may be rising; one more week will tell.",
        about: "t:0e"),
      Headline(
        kind: .trust,
        text: draft
          ? "No audit yet: owners are a best guess."
          : "The department tag is right 84 % (80–87 %) of the time."
      ),
    ]
    return lines
  }
}
