/// Draws the cases of all weeks: how many complaints and how much praise each process has, moved by
/// the planted events, and what each is about.
struct CaseWriter {
  let events: [PlantedEvent]
  let speech: Speech
  private let dice: Dice
  private let scale: [String: Double]

  init(seed: UInt64, events: [PlantedEvent], speech: Speech) {
    self.events = events
    self.speech = speech
    dice = Dice(seed: seed, purpose: "cases")
    // Another seed is another year of the company: every process a little busier or quieter.
    var scale: [String: Double] = [:]
    for service in Company.services {
      scale[service.id] = seed == 1 ? 1 : 0.84 + 0.27 * dice.unit()
    }
    self.scale = scale
  }

  func cases() -> [[Case]] {
    (1...Weeks.count).map { week in
      var out: [Case] = []
      // The company's week as a whole is a little busy or quiet: all processes share it.
      let busy = 1 + 0.04 * dice.normal()
      for service in Company.services {
        let rate = service.complaints * (scale[service.id] ?? 1)
        let (factor, event) = Plan.factor(events, process: service.id, week: week)
        let usual = dice.poisson(rate * min(1, factor) * busy)
        let more = factor > 1 ? dice.poisson(rate * (factor - 1) * busy) : 0
        var count = usual
        for case let noisy in events where noisy.process == service.id {
          if case .noise(let sd) = noisy.shape, noisy.fromWeek == week {
            count = Int((rate + sd * rate.squareRoot()).rounded())
          }
        }
        for _ in 0..<count { out.append(complaint(service, week, event: nil)) }
        for _ in 0..<more { out.append(complaint(service, week, event: event)) }
        for _ in 0..<dice.poisson(service.praise * (scale[service.id] ?? 1) * busy) {
          out.append(praise(service, week))
        }
      }
      for _ in 0..<dice.poisson(19) {
        var nothing = Case(week: week, mood: .off)
        nothing.landed = dice.weighted(
          Company.departments.map { ($0.id, $0.id == "support" ? 6 : 1) }, else: "support")
        out.append(nothing)
      }
      return dice.shuffled(out)
    }
  }

  private func complaint(_ service: Service, _ week: Int, event: PlantedEvent?) -> Case {
    var out = base(service, week, .complaint)
    let causes = speech.processes[service.id]?.causes ?? []
    // Before its event, a cause that belongs to it is rare; the others share the rest, the first
    // ones more.
    let own = events.filter { $0.process == service.id }
    out.cause = dice.weighted(
      causes.enumerated().map { index, cause in
        var weight = 1 / (1 + 0.35 * Double(index)) * Double(cause.clauses.count)
        if let planted = own.first(where: { $0.cause == cause.id }) {
          if case .none = planted.shape { weight *= 1.6 } else { weight *= 0.35 }
          if case .returns = planted.shape { weight *= 4 }
        }
        return (cause.id, weight)
      }, else: "")
    if let event {
      out.event = event.id
      if let cause = event.cause { out.cause = cause }
      if let landed = event.landed, dice.chance(0.8) { out.landed = landed }
    }
    let planted = event ?? own.first { $0.cause == out.cause && $0.cause != nil }
    if let planted, planted.cause == out.cause {
      for (signal, probability) in planted.signals where dice.chance(probability) {
        out.signals.append(signal)
      }
      if case .none = planted.shape { out.event = planted.id }
    }
    for (signal, probability) in [
      ("repeat", 0.05), ("transfer", 0.035), ("lost", 0.012), ("chase", 0.06), ("unowned", 0.012),
      ("conflict", 0.012), ("loose-end", 0.045), ("rekey", 0.006), ("delay", 0.035),
    ] where dice.chance(probability) && !out.signals.contains(signal) {
      out.signals.append(signal)
    }
    if service.id == "account-details", out.cause == "rekeyed-wrong", dice.chance(0.2) {
      out.signals.append("rekey")
    }
    out.signals = Array(out.signals.prefix(3))
    out.leaving = dice.chance(0.055)
    if dice.chance(0.12) {
      let other = dice.pick(Company.services, else: service)
      if other.id != service.id {
        out.second = (other.id, dice.chance(0.72) ? .complaint : .praise)
      }
    }
    // Manner is Support's, unless the words say whose people it was.
    if service.id == "staff-manner", dice.chance(0.15) {
      let named = dice.pick(["billing", "sales", "field-service", "credit-control"])
      out.namesDepartment = named
      out.owner = named
    }
    return out
  }

  private func praise(_ service: Service, _ week: Int) -> Case {
    var out = base(service, week, .praise)
    if dice.chance(0.1) {
      let other = dice.pick(Company.services, else: service)
      if other.id != service.id {
        out.second = (other.id, dice.chance(0.5) ? .complaint : .praise)
      }
    }
    return out
  }

  private func base(_ service: Service, _ week: Int, _ mood: Case.Mood) -> Case {
    var out = Case(week: week, mood: mood, process: service.id, owner: service.owner)
    out.landed = dice.weighted(service.lands, else: "support")
    let draw = dice.unit()
    let speech = speech.processes[service.id]
    if draw < 0.036, !(speech?.german.isEmpty ?? true) {
      out.language = "de"
    } else if draw < 0.066, !(speech?.spanish.isEmpty ?? true) {
      out.language = "es"
    }
    return out
  }
}
