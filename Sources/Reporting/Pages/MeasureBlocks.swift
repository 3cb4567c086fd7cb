import Analysis
import FeedbackModel

/// How cases go from department to department, in a sentence and by how many took part.
struct CasesBlock {
  let context: PageContext
  private var say: Voice { context.say }

  var html: HTML {
    guard let cases = context.report.handOffs, cases.basis != .none else { return .empty }
    var sentences: [HTML] = []
    if let mean = cases.mean {
      sentences.append(
        say.html(.casesMean, number(say.quantity(mean)), HTML(text: say.number(cases.cases))))
    }
    if let p90 = cases.p90 {
      sentences.append(say.html(.casesP90, HTML(text: say.quantity(p90.value))))
    }
    if let loops = cases.loopRate {
      sentences.append(say.html(.casesLoop, number(say.percent(loops))))
    }
    if let rate = cases.transferRate {
      sentences.append(say.html(.casesTransfer, number(say.percent(rate))))
    }
    if let cost = cases.perDepartment, let score = cases.score {
      sentences.append(
        say.html(.casesCost, number(say.difference(cost)), HTML(text: say(.score(score)))))
    }
    let lead: HTML = sentences.isEmpty ? .empty : "<p>\(sentences.joined(" "))</p>"
    return lead + touched(cases)
  }

  private func touched(_ cases: HandOffReport) -> HTML {
    let known = cases.touched.filter { $0.score != nil }
    guard known.count > 1 else { return .empty }
    let low = min(0, known.compactMap(\.score?.low).min() ?? 0)
    let high = max(known.compactMap(\.score?.high).max() ?? 1, low + 1)
    let rows = known.map { line -> [PageContext.Cell] in
      [
        .init(text: line.departments >= 4 ? say(.orMore, "4") : say.number(line.departments)),
        .init(line.score.map { number(say.quantity($0)) } ?? "–", sortable: line.score?.value),
        .init(line.score.map { Marks.interval($0, scale: low...high) } ?? .empty),
        .init(text: say.number(line.n), sortable: Double(line.n)),
      ]
    }
    return context.table(
      [
        .init(say(.departmentsTouched)), .init(say(.meanScore), "num"), .init("", "pic small"),
        .init(say(.respondents), "num"),
      ], rows: rows, kind: "")
  }

  private func number(_ text: String) -> HTML { context.number(text) }
}

/// How long a department takes.
struct ServiceTimesBlock {
  let context: PageContext
  private var say: Voice { context.say }

  func html(_ department: String) -> HTML {
    let times = context.report.serviceTimes.filter { $0.department == department && $0.p50 != nil }
    guard !times.isEmpty else { return .empty }
    func duration(_ estimate: Estimate?) -> HTML {
      guard let estimate else { return "–" }
      return """
        \(say.duration(hours: estimate.value)) <span class="iv">(\(say.durations(hours: estimate)))</span>
        """
    }
    let rows = times.map { time -> [PageContext.Cell] in
      [
        "\(say(.timed(time.measure)))<span class=\"sub\">\(say(time.officeHours ? .officeHours : .allHours))</span>",
        .init(duration(time.p50), sortable: time.p50?.value),
        .init(duration(time.p90), sortable: time.p90?.value),
        .init(text: time.target.map { say.duration(hours: $0) } ?? "–", sortable: time.target),
        .init(
          context.number(time.within.map { say.percent($0) } ?? "–"), sortable: time.within?.value),
        .init(text: say.number(time.n), sortable: Double(time.n)),
      ]
    }
    let table = context.table(
      [
        .init(say(.serviceTime)), .init(say(.halfWithin), "num"), .init(say(.nineWithin), "num"),
        .init(say(.targetHead), "num"), .init(say(.withinTarget), "num"),
        .init(say(.casesHead), "num"),
      ], rows: rows, tools: true)
    return context.section("times", say(.timesTitle), note: say(.timesNote), table)
  }
}

/// Whether a process is done in one way, and answered in one.
struct ProceduresBlock {
  let context: PageContext
  private var say: Voice { context.say }

  func html(_ process: String) -> HTML {
    let parts = path(process) + answers(process)
    guard !parts.isEmpty else { return .empty }
    return context.section("procedure", say(.procedureTitle), note: say(.procedureNote), parts)
  }

  private func path(_ process: String) -> HTML {
    guard let found = context.report.procedures.first(where: { $0.process == process }),
      !found.commonest.isEmpty
    else { return .empty }
    let steps = found.commonest.map(context.department).joined(" → ")
    let lead = say.html(
      .procedureLead, context.number(say.percent(found.share)), HTML(text: say.number(found.cases)),
      steps, HTML(text: say.number(found.paths)))
    var score = HTML.empty
    if let difference = found.scoreDifference, let id = found.score {
      score =
        " "
        + say.html(
          .procedureScore, context.number(say.difference(difference)), HTML(text: say(.score(id))))
    }
    return "<p>\(lead)\(score)</p>"
  }

  private func answers(_ process: String) -> HTML {
    guard let found = context.report.answers.first(where: { $0.process == process }) else {
      return .empty
    }
    var out = HTML.empty
    if found.comparable > 0 {
      let line = say.html(
        .answersLead, HTML(text: say.number(found.differing)),
        HTML(text: say.number(found.comparable)))
      out += "<p>\(line)</p>"
    }
    var rows: [[PageContext.Cell]] = found.pairs.filter { $0.differing > 0 }.prefix(6).map { pair in
      [
        "\(context.department(pair.from)) → \(context.department(pair.to))",
        .init(text: say.number(pair.differing), sortable: Double(pair.differing)),
        .init(text: say.number(pair.comparable), sortable: Double(pair.comparable)),
        .init(
          context.number(pair.rate.map { say.quantity($0) } ?? "–"), sortable: pair.rate?.value),
      ]
    }
    if !rows.isEmpty {
      out += context.table(
        [
          .init(say(.between)), .init(say(.differing), "num"), .init(say(.comparable), "num"),
          .init(say(.perThousand), "num"),
        ], rows: rows)
    }
    rows = found.stated.prefix(6).map { stated in
      [
        .init(context.department(stated.department)),
        .init(text: say.duration(hours: Double(stated.hours)), sortable: Double(stated.hours)),
        .init(context.number(say.percent(stated.share)), sortable: stated.share.value),
        .init(text: say.number(stated.n), sortable: Double(stated.n)),
      ]
    }
    if rows.count > 1 {
      out += context.table(
        [
          .init(say(.department)), .init(say(.statedWait), "num"), .init(say(.share), "num"),
          .init(say(.casesHead), "num"),
        ], rows: rows, caption: say(.statedNote))
    }
    let told = found.told.filter { $0.count > 0 }
    if !told.isEmpty {
      let pairs = told.prefix(4).map { pair -> HTML in
        "\(context.department(pair.from)) → \(context.department(pair.to)) (\(say.number(pair.count)))"
      }
      out += "<p>\(say.html(.toldLine, pairs.joined(", ")))</p>"
    }
    return out
  }
}

extension PageContext {
  /// What of a change is more items, a shift between channels, and real.
  func parts(_ trend: Trend) -> HTML {
    guard let parts = trend.parts, trend.isNews else { return .empty }
    let line = say.html(
      .partsLine, HTML(text: say.ratio(parts.items)), HTML(text: say.ratio(parts.channelMix)),
      number(say.ratio(parts.rate)))
    return "<p class=\"note\">\(line)</p>"
  }

  /// Where a theme is worst, in a sentence.
  func worst(_ theme: ThemeReport) -> HTML {
    guard let worst = theme.worst else { return .empty }
    let place: HTML =
      "<bdi>\(Plain.short(worst.field, 80))</bdi>: <bdi>\(Plain.short(worst.value, 80))</bdi>"
    return "<p>\(say.html(.worstLine, place, number(say.ratio(worst.ratio))))</p>"
  }

  /// How the level went on after a change, where the interval says that it did.
  func slope(_ change: ChangeReport) -> HTML {
    guard let slope = change.slope, slope.low > 1 || slope.high < 1 else { return .empty }
    return "<span class=\"sub\">\(say(.slopeLine, say.ratio(slope)))</span>"
  }

  /// Themes of others that rose after a change.
  func ripples(_ change: ChangeReport) -> HTML {
    guard !change.ripples.isEmpty else { return .empty }
    let list = change.ripples.prefix(3).map { ripple -> HTML in
      "\(theme(ripple.theme)) (\(department(ripple.department)), \(say.ratio(ripple.ratio)))"
    }
    return "<span class=\"sub\">\(say.html(.ripplesLine, list.joined(", ")))</span>"
  }
}
