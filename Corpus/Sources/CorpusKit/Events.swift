/// What is planted: something that happens in a process in certain weeks.
struct PlantedEvent: Sendable {
  /// How the rate of complaints moves.
  enum Shape: Sendable {
    /// Times the factor from the first week to the last.
    case step(Double)
    /// Grows evenly from 1 to the factor.
    case drift(Double)
    /// Falls to the factor, and after so many weeks returns to the second.
    case returns(Double, after: Int, to: Double)
    /// Sets one week to mean + so many standard deviations, in whole items: chance, not change.
    case noise(Double)
    /// Nothing in the counts: what shows is in signals or in who is blamed.
    case none
  }

  var id: String
  var kind: String
  var process: String
  /// Where most of its complaints land; nil where the process's own landing holds.
  var landed: String?
  var owner: String
  /// Weeks from 1 to 26, both included.
  var fromWeek: Int
  var toWeek: Int
  var shape: Shape
  /// The root cause that the additional complaints speak of.
  var cause: String?
  /// Signals of its complaints, with probability.
  var signals: [(String, Double)] = []
  /// The entry of the change register, where there is one.
  var change: (id: String, note: String, by: String)?
  /// What an honest analyst should find: JSON members as written in the truth file.
  var expected: [(String, String)]
  var note: String
}

/// The events of a seed. The default seed, 1, has the weeks of the brief; others move them.
enum Plan {
  static func events(seed: UInt64) -> [PlantedEvent] {
    let dice = Dice(seed: seed, purpose: "plan")
    func week(_ base: Int, _ spread: Int) -> Int {
      seed == 1 ? base : base + dice.whole(-spread...spread)
    }
    func size(_ base: Double) -> Double { seed == 1 ? base : base * (0.9 + 0.25 * dice.unit()) }
    func low(_ base: Double) -> Double { seed == 1 ? base : base * (0.9 + 0.2 * dice.unit()) }

    let handOff = week(9, 1)
    let held = week(12, 1)
    let bandAid = week(11, 1)
    let moved = week(13, 1)
    let migration = week(15, 2)
    let unowned = week(17, 2)
    let worse = week(13, 1)
    let noEffect = week(14, 1)
    let outage = week(19, 2)
    let promo = week(22, 1)
    let noise = week(20, 3)
    let drift = week(8, 1)
    let fall = week(16, 1)
    let recent = week(25, 0)
    return [
      PlantedEvent(
        id: "handoff-notes", kind: "handoff", process: "appointments", landed: "support",
        owner: "field-service", fromWeek: handOff, toWeek: 26, shape: .step(size(2.3)),
        cause: "notes-lost", signals: [("lost", 0.4), ("repeat", 0.35)],
        expected: [
          ("direction", "\"up\""), ("signal", "\"lost\""), ("from", "\"support\""),
          ("to", "\"field-service\""),
        ],
        note: "Appointment notes taken by Support no longer reach the engineer's tablet."),
      PlantedEvent(
        id: "billing-migration", kind: "rise", process: "invoices", landed: nil, owner: "billing",
        fromWeek: migration, toWeek: 26, shape: .step(size(2.1)), cause: "migration-double",
        signals: [("rekey", 0.06)], expected: [("direction", "\"up\"")],
        note: "A new billing system prints every charge twice."),
      PlantedEvent(
        id: "returns-fixed", kind: "fix", process: "equipment-return", landed: nil,
        owner: "logistics", fromWeek: held, toWeek: 26, shape: .step(low(0.32)),
        cause: nil,
        change: ("c1", "Returned boxes are scanned at the depot gate", "logistics"),
        expected: [("direction", "\"down\""), ("verdict", "\"held-so-far\"")],
        note: "A fix that holds."),
      PlantedEvent(
        id: "speed-band-aid", kind: "band-aid", process: "slow-speed", landed: nil,
        owner: "network", fromWeek: bandAid, toWeek: 26,
        shape: .returns(low(0.35), after: 6, to: 1.05), cause: "evening",
        change: ("c2", "Evening traffic rerouted over the second ring", "network"),
        expected: [
          ("direction", "\"up\""), ("verdict", "\"band-aid\""), ("returns_week", "\(bandAid + 6)"),
        ],
        note: "A fix that comes back after six weeks."),
      PlantedEvent(
        id: "menu-moved", kind: "moved", process: "phone-wait", landed: "support",
        owner: "support", fromWeek: moved, toWeek: 26, shape: .step(low(0.42)), cause: nil,
        change: ("c3", "New telephone menu sends callers to the app", "support"),
        expected: [
          ("direction", "\"down\""), ("verdict", "\"moved\""),
          ("moved_to", "[\"app-account\",\"it\"]"),
        ],
        note: "Waiting falls, but the pain moves to IT's app."),
      PlantedEvent(
        id: "menu-moved-to-app", kind: "rise", process: "app-account", landed: "support",
        owner: "it", fromWeek: moved, toWeek: 26, shape: .step(size(2.1)), cause: "sent-to-app",
        signals: [("transfer", 0.1)], expected: [("direction", "\"up\"")],
        note: "Where the pain of the telephone menu went."),
      PlantedEvent(
        id: "refund-rules", kind: "conflict", process: "refunds", landed: nil, owner: "billing",
        fromWeek: 1, toWeek: 26, shape: .none, cause: "rules-conflict",
        signals: [("conflict", 0.3)],
        expected: [("signal", "\"conflict\""), ("between", "[\"billing\",\"sales\"]")],
        note: "Sales promises 30 days, Billing pays within 14 only."),
      PlantedEvent(
        id: "blame-on-support", kind: "blame", process: "debt-collection", landed: "support",
        owner: "credit-control", fromWeek: 1, toWeek: 26, shape: .none, cause: "paid-letter",
        expected: [("blamed", "\"support\""), ("cause_in", "\"credit-control\"")],
        note: "Credit control demands money that was paid; customers blame Support."),
      PlantedEvent(
        id: "unowned-moves", kind: "unowned", process: "home-move", landed: "support",
        owner: "sales", fromWeek: unowned, toWeek: 26, shape: .step(size(2.3)),
        cause: "nobody-owns", signals: [("unowned", 0.35), ("transfer", 0.25), ("chase", 0.15)],
        expected: [("direction", "\"up\""), ("signal", "\"unowned\"")],
        note: "A queue of house moves that nobody owns."),
      PlantedEvent(
        id: "estimates-drift", kind: "drift", process: "meter-readings", landed: nil,
        owner: "billing", fromWeek: drift, toWeek: 26, shape: .drift(size(3.3)),
        cause: "estimated", expected: [("direction", "\"up\"")],
        note: "More and more estimated readings."),
      PlantedEvent(
        id: "manner-noise", kind: "noise", process: "staff-manner", landed: nil,
        owner: "support", fromWeek: noise, toWeek: noise, shape: .noise(1.7), cause: nil,
        expected: [("status_not", "\"confirmed\"")],
        note: "One week looks alarming and is chance."),
      PlantedEvent(
        id: "promo-spike", kind: "spike", process: "offers", landed: "sales", owner: "sales",
        fromWeek: promo, toWeek: promo + 1, shape: .step(size(3.4)), cause: "code-not-applied",
        expected: [("direction", "\"up\"")],
        note: "Two weeks of an autumn sale whose codes are not applied."),
      PlantedEvent(
        id: "network-outage", kind: "spike", process: "outages", landed: "support",
        owner: "network", fromWeek: outage, toWeek: outage, shape: .step(size(5.5)),
        cause: "area-down", expected: [("direction", "\"up\"")],
        note: "A cable is cut: one week."),
      PlantedEvent(
        id: "plan-form-worse", kind: "worse", process: "payment-plan", landed: nil,
        owner: "credit-control", fromWeek: worse, toWeek: 26, shape: .step(size(2.2)),
        cause: "form-loop",
        change: ("c4", "New affordability form before any payment plan", "credit control"),
        expected: [("direction", "\"up\""), ("verdict", "\"worse\"")],
        note: "A change that makes it worse."),
      PlantedEvent(
        id: "fitting-no-effect", kind: "no-effect", process: "installation", landed: nil,
        owner: "field-service", fromWeek: noEffect, toWeek: 26, shape: .none, cause: nil,
        change: ("c5", "Dust sheets and a checklist for every van", "field service"),
        expected: [("verdict", "\"no-effect\"")],
        note: "A change that changes nothing."),
      PlantedEvent(
        id: "help-unregistered-fall", kind: "fall", process: "technical-help", landed: "support",
        owner: "support", fromWeek: fall, toWeek: 26, shape: .step(low(0.42)), cause: nil,
        expected: [("direction", "\"down\""), ("unexplained", "true")],
        note: "A fall that no entry of the register explains."),
      PlantedEvent(
        id: "debit-twice", kind: "rise", process: "direct-debit", landed: nil, owner: "billing",
        fromWeek: recent, toWeek: 26, shape: .step(size(2.9)), cause: "taken-twice",
        expected: [("direction", "\"up\"")],
        note: "The collection run of the last two weeks takes money twice."),
      PlantedEvent(
        id: "courier-too-early", kind: "too-early", process: "delivery", landed: nil,
        owner: "logistics", fromWeek: 25, toWeek: 26, shape: .none, cause: nil,
        change: ("c6", "New courier for the north", "logistics"),
        expected: [("verdict", "\"too-early\"")],
        note: "A change too young to judge."),
    ]
  }

  /// The factor of a process's complaints in a week (noise apart), and the event that moves it.
  static func factor(
    _ events: [PlantedEvent], process: String, week: Int
  ) -> (Double, PlantedEvent?) {
    for event in events where event.process == process {
      guard (event.fromWeek...event.toWeek).contains(week) else { continue }
      switch event.shape {
      case .step(let times): return (times, event)
      case .drift(let times):
        let share = Double(week - event.fromWeek + 1) / Double(event.toWeek - event.fromWeek + 1)
        return (1 + (times - 1) * share, event)
      case .returns(let fallen, let after, let back):
        return (week < event.fromWeek + after ? fallen : back, event)
      case .noise, .none: continue
      }
    }
    return (1, nil)
  }
}
