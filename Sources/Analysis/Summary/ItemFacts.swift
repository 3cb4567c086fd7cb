import FeedbackModel

/// What of an item is counted.
struct ItemFacts {
  /// A mention: once per process, owner and polarity.
  struct CountedMention {
    var process: String
    var owner: String
    var polarity: Polarity
    /// Its part of the item's harm point, in ``Summary/harmPoint``ths.
    var harm: Int
  }

  var week: Int
  var landed: String
  var channel: String
  var process: String
  var owner: String
  var hasWords: Bool
  var polarity: Polarity
  var mentions: [CountedMention]
  var themes: [String]
  /// Departments that took part: landed, on turns, named by signals, owning a mention.
  var touched: Set<String>
  var isFailureDemand: Bool
  var isLeaving: Bool

  var negativeMentions: [CountedMention] { mentions.filter { $0.polarity == .negative } }
  /// Processes complained of, each once, in order of the item.
  var complainedProcesses: [String] {
    var seen: Set<String> = []
    return negativeMentions.map(\.process).filter {
      $0 != Guess.unassigned && seen.insert($0).inserted
    }
  }

  init(_ item: FeedbackItem, context: SummaryContext) {
    let tags = item.tags
    week = item.created.map { context.zone.week(at: $0).index } ?? Summary.undated
    landed = item.landed ?? Summary.notRecorded
    channel = item.channel?.rawValue ?? Summary.notRecorded
    process = tags?.process?.id ?? Guess.unassigned
    owner =
      tags?.department?.id ?? context.taxonomy.owner(of: process) ?? Guess.unassigned
    hasWords = !item.text.isEmpty
    themes = tags?.themes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } ?? []
    mentions = Self.count(tags, process: process, owner: owner)
    // An item is negative if any mention is; else positive if any is; else as its own sentiment.
    let polarities = Set(mentions.map(\.polarity))
    polarity =
      polarities.contains(.negative)
      ? .negative : polarities.contains(.positive) ? .positive : .neutral
    let kinds = Set((tags?.signals ?? []).map(\.kind))
    isLeaving = kinds.contains(.leaving)
    isFailureDemand = !kinds.isDisjoint(with: Self.failureSignals)
    touched = Set(mentions.map(\.owner))
    touched.insert(owner)
    touched.insert(landed)
    for turn in item.turns { if let department = turn.department { touched.insert(department) } }
    for signal in tags?.signals ?? [] {
      if let from = signal.from { touched.insert(from) }
      if let to = signal.to { touched.insert(to) }
    }
    touched.remove(Guess.unassigned)
    touched.remove(Summary.notRecorded)
    if !hasWords {
      mentions = []
      polarity = .neutral
    }
  }

  /// Signals of something not done or done wrong, which make a contact that need not have been.
  ///
  /// Source: J. Seddon's failure demand. : all but `leaving`.
  private static let failureSignals = Set(SignalKind.allCases).subtracting([.leaving])

  private static func count(_ tags: Tags?, process: String, owner: String) -> [CountedMention] {
    guard let tags else { return [] }
    var all: [CountedMention] = []
    func add(_ process: String, _ owner: String, _ polarity: Polarity) {
      let isKnown = all.contains {
        $0.process == process && $0.owner == owner && $0.polarity == polarity
      }
      if !isKnown {
        all.append(
          CountedMention(process: process, owner: owner, polarity: polarity, harm: 0))
      }
    }
    for mention in tags.mentions {
      add(mention.process, mention.department, Polarity(sentiment: mention.sentiment))
    }
    if !all.contains(where: { $0.polarity != .neutral }) {
      add(process, owner, Polarity(sentiment: tags.sentiment))
    }
    // One point, split evenly; what does not divide goes to the first ones, so the sum is exact.
    let negative = all.indices.filter { all[$0].polarity == .negative }
    for (place, index) in negative.enumerated() {
      let extra = place < Summary.harmPoint % negative.count ? 1 : 0
      all[index].harm = Summary.harmPoint / negative.count + extra
    }
    return all
  }
}
