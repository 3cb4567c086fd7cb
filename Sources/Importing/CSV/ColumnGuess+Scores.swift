extension ColumnGuess {
  /// The score of each kind: of the whole before a part, and a question that names its kind before
  /// one that says only "score".
  func scores(_ taken: Set<Int>) -> [ColumnPlan.Score] {
    var found: [ColumnPlan.Score] = []
    for evidence in [Evidence.overall, .named, .some] {
      for column in head.columns where !taken.contains(column.index) {
        guard let (score, own) = score(column.index), own == evidence,
          !found.contains(where: { $0.kind == score.kind || $0.column == score.column })
        else { continue }
        found.append(score)
      }
    }
    let order = head.columns.map(\.index)
    return order.compactMap { index in found.first { $0.column == index } }
  }

  /// How surely a column is the score of its kind.
  private enum Evidence { case overall, named, some }

  private func score(_ index: Int) -> (ColumnPlan.Score, Evidence)? {
    let column = head.columns[index]
    let stats = stats[index]
    guard stats.count > 0 else { return nil }
    let words = column.words
    let title = (column.name + " " + column.title).lowercased()
    guard words.isDisjoint(with: ["group", "sentiment", "topics", "date", "id", "age", "votes"])
    else { return nil }
    let isRecommend =
      !words.isDisjoint(with: ["nps", "ltr"])
      || title.holds(anyOf: GuessWords.recommend)
    let isCSAT =
      !words.isDisjoint(with: ["csat", "osat"])
      || title.holds(anyOf: GuessWords.satisfaction)
    let isEffort = words.contains("ces") || title.holds(anyOf: GuessWords.effort)
    let isStars = !words.isDisjoint(with: [
      "star", "stars", "sterne", "rating", "bewertung", "estrellas",
    ])
    let isFriends = words.contains("fft")
    let isLowBest = Self.saysLowIsBest(title)
    let worst = Self.worst(title)
    let isScore =
      !words.isDisjoint(with: GuessWords.score)
      && (words.filter { Int($0) == nil }.count <= 3 || isLowBest)
    guard isRecommend || isCSAT || isEffort || isStars || isScore || isFriends else { return nil }
    let isOverall = !words.isDisjoint(with: GuessWords.overall) || title.hasPrefix("gesamt")
    let evidence: Evidence =
      isOverall
      ? .overall
      : isRecommend || isCSAT || isEffort || isStars || isFriends
        ? .named : .some
    func found(
      _ kind: ColumnPlan.Score.Kind, lowIsBest: Bool = false, isWords: Bool = false
    ) -> (ColumnPlan.Score, Evidence) {
      var score = ColumnPlan.Score(
        kind: kind, column: index, lowIsBest: lowIsBest, isWords: isWords)
      if lowIsBest { score.top = stats.high == 6 ? 6 : worst }
      return (score, evidence)
    }
    let lowIsBest = isLowBest || (isFriends && stats.high <= 7 && stats.low >= 1)
    if stats.wordScaleShare >= 0.8, stats.numberShare < 0.2, !isRecommend {
      return found(isEffort ? .ces : .csat, isWords: true)
    }
    guard stats.numberShare >= 0.8, stats.low >= 0, stats.high <= 100 else { return nil }
    let isWhole = stats.wholeShare >= 0.95
    if isRecommend {
      guard isWhole, stats.high <= 10 || stats.numberShare > 0.9 else { return nil }
      return found(.nps)
    }
    // A column of marks (always 1, or 0 and 1) is no scale.
    guard stats.high <= 10, stats.high >= 3 || isSmall, stats.distinct > 1 || isSmall
    else { return nil }
    if isFriends, stats.low >= 1 { return found(.stars, lowIsBest: true) }
    if isCSAT { return found(.csat, lowIsBest: lowIsBest) }
    if isEffort { return found(.ces) }
    let isFive = stats.low >= 1 && stats.high <= 5
    if isStars {
      return isFive && !(lowIsBest && worst == 6)
        ? found(.stars, lowIsBest: lowIsBest) : found(.csat, lowIsBest: lowIsBest)
    }
    if isFive, !(lowIsBest && worst == 6) { return found(.stars, lowIsBest: lowIsBest) }
    // A scale of another length that says what it is of, or which end is best.
    if isOverall || lowIsBest { return found(.csat, lowIsBest: lowIsBest) }
    // `score` says only that it is one: more than five steps from 0 are the recommend question, and
    // from 1 a mark.
    guard isWhole, stats.high > 7, stats.low <= 6 else { return nil }
    return found(stats.low >= 1 && !words.contains("score") ? .csat : .nps)
  }

  /// The number that is worst where 1 is best: marks of German schools go to 6, which nobody may
  /// have given.
  static func worst(_ title: String) -> Double {
    let says = ["6=", "1-6", "1–6", "1bis6", "1to6", "schulnote", "zensur"]
    return withoutSpaces(title.lowercased()).holds(anyOf: says) ? 6 : 5
  }

  /// Whether a header says that 1 is best: `1 = very good`, `(1 best, 5 worst)`.
  static func saysLowIsBest(_ title: String) -> Bool {
    let says = [
      "1=best", "1best", "1=verygood", "1=excellent", "1=sehrgut", "1sehrgut", "1=verysatisfied",
      "1=sehrzufrieden", "1=extremelylikely", "5=worst", "5=verypoor", "schulnote", "1(best",
      "1(sehrgut", "1beingthebest", "1isbest", "1=stronglyagree", "1=trèssatisfait",
      "1=muysatisfecho", "1=completelysatisfied", "1=extremelysatisfied",
    ]
    return withoutSpaces(title).holds(anyOf: says)
  }

  private static func withoutSpaces(_ title: String) -> String {
    String(decoding: title.utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }
}
