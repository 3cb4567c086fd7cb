/// Decides what the columns of an unknown table are, by the words of their headers and by their
/// values. Both must agree where one alone would be a guess.
struct ColumnGuess {
  let head: TableHead
  let stats: [ColumnStats]
  let isSmall: Bool

  init(_ head: TableHead, noAnswer: NoAnswer) {
    self.head = head
    let rows = Array(head.sample.prefix(1000))
    stats = head.columns.map { column in
      ColumnStats(rows, column.index, headers: column.aliases, noAnswer: noAnswer)
    }
    isSmall = rows.count < 20
  }

  /// Fills in what a plan leaves open. Columns in `taken` keep what they are.
  func fill(_ plan: inout ColumnPlan, answers guessesAnswers: Bool, scores guessesScores: Bool) {
    var taken = plan.used
    func take(_ column: Int?) -> Int? {
      if let column { taken.insert(column) }
      return column
    }
    if plan.created == nil { plan.created = take(date(taken, GuessWords.created)) }
    if plan.closed == nil, let closed = date(taken, GuessWords.closed, needsWord: true) {
      taken.insert(closed)
      // Where it is the only date there is, it says when.
      if plan.created == nil { plan.created = closed } else { plan.closed = closed }
    }
    if plan.id == nil { plan.id = take(identifier(taken)) }
    if plan.respondent == nil {
      plan.respondent = take(
        column(taken, [["respondent"], ["response", "id"], ["antwort", "id"]]))
    }
    if plan.customer == nil { plan.customer = take(customer(taken)) }
    for column in head.columns where !taken.contains(column.index) && isPersonal(column.index) {
      plan.personal.append(column.index)
      taken.insert(column.index)
    }
    if plan.language == nil {
      plan.language = take(
        column(taken, [["language"], ["lang"], ["sprache"], ["locale"], ["langue"]], longest: 24))
    }
    if plan.question == nil, guessesAnswers {
      plan.question = take(
        head.columns.first {
          !taken.contains($0.index)
            && !$0.words.isDisjoint(with: ["question", "frage", "pregunta"])
            && $0.words.count <= 3 && stats[$0.index].count > 0
            && stats[$0.index].distinctShare <= 0.05 && stats[$0.index].numberShare < 0.5
        }?.index)
    }
    if plan.landed == nil { plan.landed = take(landed(taken)) }
    if plan.channel == nil, plan.fixedChannel == nil { plan.channel = take(channel(taken)) }
    if guessesScores {
      for score in scores(taken) { plan.scores.append(score); taken.insert(score.column) }
    }
    if guessesAnswers {
      for column in head.columns where !taken.contains(column.index) {
        guard let reason = answer(column.index) else { continue }
        plan.add(answer: column.index, of: head)
        plan.reasons.append("\(Self.label(column)): \(reason)")
      }
    }
  }

  static func label(_ column: TableHead.Column) -> String {
    let name = column.title.isEmpty ? column.name : column.title
    return name.isEmpty ? "#\(column.index + 1)" : "\"\(name.prefix(50))\""
  }

  /// The first free column whose header holds all words of one of the lists.
  private func column(_ taken: Set<Int>, _ lists: [[String]], longest: Int = .max) -> Int? {
    for list in lists {
      if let found = head.columns.first(where: { column in
        !taken.contains(column.index) && list.allSatisfy(column.words.contains)
          && column.words.count <= list.count + 2 && stats[column.index].longest <= longest
      }) {
        return found.index
      }
    }
    return nil
  }

  /// The department that received a record: no column of causes, and no names of many words.
  private func landed(_ taken: Set<Int>) -> Int? {
    let causes = Set(
      head.columns.filter { !$0.words.isDisjoint(with: GuessWords.causes) }.map(\.index))
    if let found = column(taken.union(causes), GuessWords.landed, longest: 60) { return found }
    // `Group` is a department only where values come again and again.
    return head.columns.first { column in
      !taken.contains(column.index) && column.folded == "group"
        && stats[column.index].longest <= 60 && stats[column.index].distinctShare <= 0.5
        && stats[column.index].numberShare < 0.5
    }?.index
  }

  private func channel(_ taken: Set<Int>) -> Int? {
    head.columns.first { column in
      !taken.contains(column.index)
        && !column.words.isDisjoint(with: ["channel", "kanal", "canal", "kanaal", "canale"])
        && stats[column.index].channelShare >= 0.8
    }?.index
  }

  // MARK: Dates, ids, people

  private func date(_ taken: Set<Int>, _ ranks: [Set<String>], needsWord: Bool = false) -> Int? {
    var best: (rank: Int, column: Int)?
    let isCallLog = head.columns.contains { !$0.words.isDisjoint(with: GuessWords.calls) }
    for column in head.columns where !taken.contains(column.index) {
      let stats = stats[column.index]
      if isCallLog, !column.words.isDisjoint(with: ["end", "ended", "endzeit"]) { continue }
      let rank = ranks.firstIndex { !$0.isDisjoint(with: column.words) }
      guard rank != nil || !needsWord else { continue }
      if !needsWord, !column.words.isDisjoint(with: GuessWords.otherDates) { continue }
      if stats.count == 0 {
        // No values at all: the header alone, where there are no rows.
        guard head.sample.isEmpty, rank != nil else { continue }
      } else {
        guard stats.dateShare >= 0.8 else { continue }
        // Bare numbers may be moments, or just numbers.
        guard stats.plainShare < 0.5 || rank != nil else { continue }
      }
      let value = rank ?? ranks.count
      if value < best?.rank ?? .max { best = (value, column.index) }
    }
    return best?.column
  }

  private func identifier(_ taken: Set<Int>) -> Int? {
    var best: (rank: Int, column: Int)?
    for column in head.columns where !taken.contains(column.index) {
      let stats = stats[column.index]
      let name = TableHead.fold(column.name)
      guard
        !column.words.isDisjoint(with: GuessWords.id)
          || name.hasSuffix("id") && name.utf8.count <= 14
          || column.name == "#" || column.name.hasPrefix("N°") || column.name.hasPrefix("Nº")
      else { continue }
      guard column.words.isDisjoint(with: GuessWords.foreignIDs), column.words.count <= 4 else {
        continue
      }
      guard stats.count == 0 || (stats.distinctShare >= 0.98 && stats.meanWords < 8) else {
        continue
      }
      guard stats.blank * 10 <= stats.count + stats.blank else { continue }
      guard stats.count > 0 || head.sample.isEmpty else { continue }
      if GuessWords.runningNumbers.contains(name), stats.isRunning { continue }
      let rank =
        name == "id" || column.name == "#"
        ? 0
        : !column.words.isDisjoint(with: GuessWords.recordIDs)
          ? 1
          : column.words.contains("respondent") ? 3 : 2
      if rank < best?.rank ?? .max { best = (rank, column.index) }
    }
    return best?.column
  }

  private func customer(_ taken: Set<Int>) -> Int? {
    if let email = head.columns.first(where: {
      !taken.contains($0.index) && stats[$0.index].count > 0 && stats[$0.index].emailShare > 0.8
    }) {
      return email.index
    }
    return column(
      taken,
      [
        ["customer", "id"], ["customer"], ["user", "id"], ["member", "id"], ["account", "id"],
        ["contact", "id"], ["patient", "id"], ["person", "id"], ["email"], ["kundennummer"],
        ["customernumber"], ["customer", "number"], ["kundennr"], ["kunden", "nr"],
        ["klantnummer"], ["client", "id"],
      ], longest: 80)
      ?? head.columns.first {
        !taken.contains($0.index) && ["user", "userid", "member", "client"].contains($0.folded)
          && stats[$0.index].meanWords < 3 && stats[$0.index].count > 0
      }?.index
  }

  /// Whether a column names a person: addresses, names, phones.
  private func isPersonal(_ index: Int) -> Bool {
    let column = head.columns[index]
    if stats[index].count > 0, stats[index].emailShare > 0.8 || stats[index].phoneShare > 0.8 {
      return true
    }
    guard stats[index].meanWords < 6 else { return false }
    if GuessWords.people.contains(column.folded) { return true }
    return GuessWords.personal.contains { $0.allSatisfy(column.words.contains) }
      && column.words.count <= 4
  }

  // MARK: Open answers

  /// Why a column holds open answers; nil where it does not.
  func answer(_ index: Int) -> String? {
    let column = head.columns[index]
    let stats = stats[index]
    let words = column.words
    let says = !words.isDisjoint(with: GuessWords.answer)
    let denies = !words.isDisjoint(with: GuessWords.noAnswer)
    let asksOther = !words.isDisjoint(with: GuessWords.other)
    if stats.count == 0 {
      // A week without answers, or a question that nobody answered.
      return !denies && words.count <= 6 && !words.isDisjoint(with: GuessWords.strongAnswer)
        ? "its header" : nil
    }
    if stats.dateShare > 0.5 || stats.plainShare > 0.5 || stats.linkShare > 0.3 { return nil }
    if stats.emailShare > 0.3 || stats.wordScaleShare > 0.8 || stats.echoShare > 0.5 { return nil }
    let isVaried =
      stats.distinctShare >= 0.5 || (stats.distinct >= 200 && stats.distinctShare >= 0.1)
    if denies {
      return says && !isSmall && stats.meanWords >= 8 && isVaried
        ? "its header and long values" : nil
    }
    if says, !asksOther, stats.meanWords >= 1.5 || stats.meanLength >= 10 || stats.count < 3,
      isVaried || stats.meanWords >= 6 && stats.distinctShare > 0.2
    {
      return "its header, and \(Self.rounded(stats.meanWords)) words an answer"
    }
    if asksOther { return otherAnswer(index) }
    let longEnough = isSmall ? 5.0 : 3.5
    if stats.meanWords >= longEnough, isVaried, stats.count >= 2 || stats.meanWords >= 6 {
      return "\(Self.rounded(stats.meanWords)) words a value, nearly all different"
    }
    // A question as header, and answers that nobody offered to choose from.
    if column.title.hasSuffix("?"), stats.distinctShare >= 0.7, stats.meanWords >= 2,
      stats.count >= 3
    {
      return "a question with different answers"
    }
    return nil
  }

  /// Why a column for answers beside the choices ("Other, please specify") holds feedback: people
  /// write different phrases into it, and not the one word that names their choice. Words an answer
  /// times the share of different answers says so: a choice left out of the list comes again. Where
  /// most answers are one word they name a choice, however long the others are.
  func otherAnswer(_ index: Int) -> String? {
    let stats = stats[index]
    guard stats.count > 0, stats.echoShare < 0.5, stats.dateShare < 0.5, stats.plainShare < 0.5
    else {
      return nil
    }
    guard stats.meanWords * stats.distinctShare >= 1.5, stats.singleShare <= 0.5,
      stats.distinct > 1 || stats.count == 1
    else { return nil }
    return "its header asks for other answers, and \(Self.rounded(stats.meanWords)) words come"
  }

  private static func rounded(_ value: Double) -> String {
    String(Int(value * 10) / 10) + "." + String(Int(value * 10) % 10)
  }
}
