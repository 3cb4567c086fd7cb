import FeedbackModel

/// What an item's own score and channel say of its feeling before a word of it is read.
///
/// Words alone leave half of the complaints undecided or wrong way round ("The router. Again."),
/// while the customer has said it with a number beside them. Where the words are plain, they stand;
/// where they say little, the score decides. Nobody opens a ticket to say that all is as usual, so in
/// channels that people turn to for help, words that say nothing count as mildly negative.
enum SentimentPrior {
  /// The feeling of an item by its score, else by its channel; nil where neither says anything.
  static func value(of item: FeedbackItem) -> Double? {
    if let nps = item.scores.nps { return nps <= 3 ? -0.9 : nps <= 6 ? -0.5 : nps < 9 ? 0.15 : 0.8 }
    if let stars = item.scores.stars {
      return stars == 3 ? -0.1 : min(max((stars - 3) * 0.45, -0.9), 0.9)
    }
    let isContact =
      switch item.channel {
      case .ticket, .chat, .call, .email: true
      default: false
      }
    if let csat = item.scores.csat {
      // Help desks rate good 1 and bad 0; surveys 1 to 5.
      if isContact, csat == 0 || csat == 1 { return csat == 1 ? 0.4 : -0.7 }
      if 1...5 ~= csat { return csat == 3 ? -0.1 : (csat - 3) * 0.45 }
    }
    return isContact ? contact : nil
  }

  /// The feeling of words that say nothing, in a channel that people turn to for help.
  private static let contact = -0.2
  /// Words below this say little.
  private static let faint = 0.15
  /// Words below this yield where the score says the opposite.
  private static let weak = 0.35

  /// The feeling of a text or clause whose words say `words`.
  static func blend(_ words: Double, _ prior: Double?) -> Double {
    guard let prior else { return words }
    if abs(words) < faint { return 0.6 * prior }
    let isOpposed = words * prior < 0 && abs(prior) >= 0.4
    return isOpposed && abs(words) < weak ? 0.4 * words + 0.6 * prior : words
  }
}

extension Tags {
  /// Lets what is known beside the words decide where the words say little.
  mutating func weighFeelings(by prior: Double?) {
    guard let prior else { return }
    sentiment = sentiment.map { rounded(SentimentPrior.blend($0, prior)) }
    for index in mentions.indices {
      mentions[index].sentiment = mentions[index].sentiment.map {
        rounded(SentimentPrior.blend($0, prior))
      }
    }
  }
}
