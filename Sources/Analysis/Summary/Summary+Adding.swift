import FeedbackModel
import JSON
import Statistics

extension Summary {
  /// Adds one tagged item.
  ///
  /// Complexity: O(its mentions, turns and signals).
  public mutating func add(_ item: FeedbackItem, context: SummaryContext) {
    let facts = ItemFacts(item, context: context)
    addCounts(facts)
    addSignals(item, facts)
    addSegments(item, facts, context)
    addConversation(item, facts, context)
    addSamples(item, facts, context)
  }

  private mutating func addCounts(_ facts: ItemFacts) {
    let (week, landed, channel) = (facts.week, facts.landed, facts.channel)
    cells.add(
      week, [facts.owner, facts.process, landed], [1, facts.hasWords ? 1 : 0, 0, 0, 0, 0])
    guard facts.hasWords else { return }
    channels.add(week, [facts.owner, facts.process, channel], [1, 0])
    for mention in facts.mentions where mention.polarity != .neutral {
      let isNegative = mention.polarity == .negative
      cells.add(
        week, [mention.owner, mention.process, landed],
        [
          0, 0, isNegative ? 1 : 0, isNegative ? 0 : 1, mention.harm,
          isNegative && facts.isFailureDemand ? 1 : 0,
        ])
      if isNegative { channels.add(week, [mention.owner, mention.process, channel], [0, 1]) }
    }
    let isNegative = facts.polarity == .negative
    if facts.polarity != .neutral {
      polarity.add(
        week, [landed],
        [isNegative ? 1 : 0, isNegative ? 0 : 1, isNegative && facts.themes.isEmpty ? 1 : 0])
    }
    for process in facts.complainedProcesses {
      for department in facts.touched { touches.add(week, [process, department], [1]) }
    }
    for theme in facts.themes {
      themes.add(week, [theme, landed], [1])
      themeOwners.add(week, [theme, facts.owner], [1])
      themeChannels.add(week, [theme, channel], [1])
    }
  }

  private mutating func addSignals(_ item: FeedbackItem, _ facts: ItemFacts) {
    guard facts.hasWords else { return }
    var couples: Set<[String]> = [[facts.landed, facts.owner]]
    var found: Set<[String]> = []
    for signal in item.tags?.signals ?? [] {
      let (from, to) = (signal.from ?? facts.landed, signal.to ?? facts.owner)
      couples.insert([from, to])
      found.insert([signal.kind.rawValue, from, to, facts.process])
    }
    for couple in couples { pairs.add(facts.week, couple, [1]) }
    for names in found { signals.add(facts.week, names, [1]) }
  }

  private mutating func addSegments(
    _ item: FeedbackItem, _ facts: ItemFacts, _ context: SummaryContext
  ) {
    guard facts.hasWords else { return }
    for field in context.segments {
      guard let value = item.fields.last(where: { $0.key == field })?.value else { continue }
      let text: String
      switch value {
      case .string(let string): text = string
      case .number(let number): text = number
      case .bool(let bool): text = bool ? "true" : "false"
      case .null, .array, .object: continue
      }
      if text.isEmpty || text.utf8.count > 80 { continue }
      segments.add(facts.week, [field, text, ""], [1])
      for theme in facts.themes { segments.add(facts.week, [field, text, theme], [1]) }
    }
  }

  private mutating func addConversation(
    _ item: FeedbackItem, _ facts: ItemFacts, _ context: SummaryContext
  ) {
    guard !item.turns.isEmpty else { return }
    let course = CaseCourse(item, landed: facts.landed, context: context)
    for span in course.spans {
      let key = CountTable.Key(week: facts.week, names: [span.department, span.measure])
      times[key, default: LogHistogram()].add(span.seconds)
    }
    let first = course.departments.first ?? facts.landed
    cases.add(
      facts.week, [first],
      [
        1, course.handOffs, course.hasLoop ? 1 : 0, course.agents, course.hasTimes ? 1 : 0,
      ])
    if course.departments.count > 0 {
      handOffs.add(facts.week, [first, String(min(20, course.handOffs))], [1])
    }
    addProcedure(item, facts, course)
  }

  /// How a conversation was handled, and what was promised in it.
  private mutating func addProcedure(
    _ item: FeedbackItem, _ facts: ItemFacts, _ course: CaseCourse
  ) {
    guard facts.process != Guess.unassigned, !course.departments.isEmpty else { return }
    paths.add(facts.week, [facts.process, course.path], [1])
    for (name, score) in Self.hundredths(item.scores) {
      pathScores.add(facts.week, [facts.process, course.path, name], [1, score, score * score])
    }
    let said = AgentAnswer.answers(in: item)
    var told: Set<[String]> = []
    for answer in said { told.insert([facts.process, answer.department, String(answer.hours)]) }
    for names in told { stated.add(facts.week, names, [1]) }
    var pairs: [[String]: Bool] = [:]
    for (index, later) in said.enumerated() {
      for earlier in said[..<index] where earlier.who != later.who {
        let names = [facts.process, earlier.department, later.department]
        pairs[names] = (pairs[names] ?? false) || earlier.hours != later.hours
      }
    }
    for (names, differ) in pairs { answers.add(facts.week, names, [1, differ ? 1 : 0]) }
  }

  private mutating func addSamples(
    _ item: FeedbackItem, _ facts: ItemFacts, _ context: SummaryContext
  ) {
    let respondent = StableHash.hash(item.respondent ?? item.id)
    let customer = item.customer.map { StableHash.hash($0) } ?? 0
    let scores = Self.hundredths(item.scores)
    addRespondent(respondent, item, facts, customer: customer, scores: scores)
    if customer != 0, let created = item.created {
      addContact(customer, respondent, created, facts)
    }
    if let probability = item.labels?.audit, let labels = item.labels {
      let row = AuditRow(
        id: item.id, week: facts.week, probability: max(1, Int((probability * 1e6).rounded())),
        landed: facts.landed, trueProcesses: labels.process, trueDepartments: labels.department,
        process: facts.process, department: facts.owner, polarity: facts.polarity.rawValue)
      audits.offer(StableHash.hash(item.id), row, combine: Self.smaller)
    }
    addWords(item, facts, context, scores: scores)
  }

  private mutating func addRespondent(
    _ hash: UInt64, _ item: FeedbackItem, _ facts: ItemFacts, customer: UInt64,
    scores: [String: Int]
  ) {
    // A row without a score may still carry what a scored sibling of the same respondent did.
    guard !scores.isEmpty || item.respondent != nil else { return }
    respondents[facts.week, default: BottomK(limit: Limit.respondentsPerWeek)].offer(
      hash,
      RespondentRow(
        scores: scores, customer: customer, themes: Set(facts.themes),
        owners: Set(facts.negativeMentions.map(\.owner)),
        processes: Set(facts.complainedProcesses), touched: facts.touched)
    ) { $0.combined(with: $1) }
  }

  private mutating func addContact(
    _ customer: UInt64, _ respondent: UInt64, _ created: Timestamp, _ facts: ItemFacts
  ) {
    guard customers[facts.week]?.wouldKeep(customer) ?? true else { return }
    let contact = Contact(
      time: Int(created.seconds), id: respondent, process: facts.process, owner: facts.owner,
      landed: facts.landed, channel: facts.channel, isNegative: facts.polarity == .negative)
    var one = BottomK<Contact>(limit: Limit.contactsPerCustomer)
    let place = StableHash.hash("\(respondent) \(facts.process) \(facts.owner)")
    one.offer(place, contact, combine: min)
    customers[facts.week, default: BottomK(limit: Limit.customersPerWeek)]
      .offer(customer, one, combine: Self.combine)
  }

  private mutating func addWords(
    _ item: FeedbackItem, _ facts: ItemFacts, _ context: SummaryContext, scores: [String: Int]
  ) {
    let hash = StableHash.hash(item.id)
    var made: SampledItem?
    func sampled() -> SampledItem {
      if let made { return made }
      let new = SampledItem(item, facts, text: context.mask(item))
      made = new
      return new
    }
    for theme in facts.themes where facts.hasWords {
      let key = CountTable.Key(week: facts.week, names: [theme])
      quotes[key, default: BottomK(limit: Limit.quotesPerThemeWeek)]
        .offer(hash, sampled(), combine: Self.smaller)
    }
    let reasons = CallBack.reasons(facts, scores: scores)
    if !reasons.isEmpty {
      callBacks[facts.week, default: BottomK(limit: Limit.callBacksPerWeek)]
        .offer(hash, CallBack(item, facts, reasons), combine: Self.smaller)
    }
  }

  /// Scores in hundredths, so that their sums are exact.
  static func hundredths(_ scores: Scores) -> [String: Int] {
    var all: [String: Int] = [:]
    for (name, value) in [
      ("nps", scores.nps), ("csat", scores.csat), ("ces", scores.ces), ("stars", scores.stars),
    ] {
      if let value, abs(value) < 1e9 { all[name] = Int((value * 100).rounded()) }
    }
    return all
  }
}

extension SampledItem {
  init(_ item: FeedbackItem, _ facts: ItemFacts, text: String) {
    self.init(
      reference: ItemReference(item, facts), polarity: facts.polarity, themes: facts.themes,
      text: text.shortened(toBytes: Summary.Limit.textBytes))
  }
}

extension String {
  /// The longest start of whole characters that is no longer than so many bytes.
  func shortened(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(startIndex, offsetBy: limit)
    while String.Index(end, within: self) == nil, end > startIndex {
      end = utf8.index(before: end)
    }
    return String(self[..<end])
  }
}
