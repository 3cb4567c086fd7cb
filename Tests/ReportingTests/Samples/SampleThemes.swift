import Analysis
import FeedbackModel

extension SampleReport {
  private struct Cause {
    let id: String
    let label: String
    let process: String
    let count: Int
    let status: Trend.Status
    let ratio: Double
    let words: [String]
    let quotes: [String]
    var positive = false
  }

  private static let causes: [Cause] = [
    Cause(
      id: "t:0a", label: "appointment notes never reached the engineer", process: "appointments",
      count: 184, status: .confirmed, ratio: 1.9,
      words: ["had no notes", "engineer did not know", "had to explain again", "wrong parts"],
      quotes: [
        "The engineer turned up and had no notes at all. I had told support the dog bites and the box is in the loft, and he did not know any of it.",
        "Third visit, third time I had to explain again what the last one did. Does nobody write anything down?",
        "He came without the ladder because the job sheet was empty. [name] on the phone promised me it was noted.",
      ]),
    Cause(
      id: "t:0b", label: "charged twice after the move to the new bill", process: "bills",
      count: 152, status: .confirmed, ratio: 2.3,
      words: ["charged twice", "two direct debits", "new bill layout", "double payment"],
      quotes: [
        "You charged me twice in October, once under the old account [account] and once under the new one.",
        "Two direct debits on the same day. Support said it is a billing matter and billing does not pick up.",
        "Since the new bill I pay double and get a reminder on top.",
      ]),
    Cause(
      id: "t:0c", label: "nobody calls back", process: "answering", count: 121, status: .steady,
      ratio: 1.02, words: ["call back", "promised a call", "still waiting"],
      quotes: ["Promised a call back within 24 hours. It is now nine days.", "Still waiting."]),
    Cause(
      id: "t:0d", label: "missed the slot without a word", process: "appointments", count: 96,
      status: .steady, ratio: 0.93, words: ["missed slot", "waited in all day", "no show"],
      quotes: ["Waited in all day, no show, no call, no text."]),
    Cause(
      id: "t:0e", label: "reminder for a bill that was paid", process: "reminders", count: 77,
      status: .watch, ratio: 1.4, words: ["already paid", "reminder fee", "threatening letter"],
      quotes: ["I already paid on the 3rd and still got a threatening letter with a reminder fee."]),
    Cause(
      id: "t:0f", label: "locked out after the password reset", process: "sign-in", count: 64,
      status: .new, ratio: 0, words: ["locked out", "reset link", "code never arrives"],
      quotes: ["Locked out since Monday, the reset link goes nowhere."]),
    Cause(
      id: "t:10", label: "refund rules differ by who answers", process: "refunds", count: 41,
      status: .steady, ratio: 1.1, words: ["told me 14 days", "told me 30 days"],
      quotes: ["One colleague told me 14 days, the next told me 30 days."]),
    Cause(
      id: "t:11", label: "router sent to the old address", process: "delivery", count: 23,
      status: .steady, ratio: 1.3, words: ["old address", "wrong address"],
      quotes: ["Router went to my old address although I changed it twice."]),
    Cause(
      id: "t:12", label: "evening speed drops", process: "speed", count: 58, status: .steady,
      ratio: 0.88, words: ["evening", "slow after six"], quotes: ["After six it crawls."]),
    Cause(
      id: "t:13", label: "friendly engineer who explained everything", process: "installation",
      count: 88, status: .steady, ratio: 1.0, words: ["friendly", "explained everything"],
      quotes: ["Lovely man, explained everything and hoovered up after himself."], positive: true),
    Cause(
      id: "t:14", label: "quick answer in chat", process: "answering", count: 51, status: .steady,
      ratio: 1.1, words: ["quick answer", "sorted in minutes"],
      quotes: ["Sorted in minutes, thank you."], positive: true),
  ]

  static var themes: [ThemeReport] {
    causes.map { cause in
      let owner = processes.first { $0.id == cause.process }?.owner ?? ""
      let count = Double(cause.count)
      let low = count - 2 * count.squareRoot()
      let high = count + 2 * count.squareRoot()
      let trend = Trend(
        ratio: cause.ratio > 0
          ? estimate(cause.ratio, cause.ratio * 0.75, cause.ratio * 1.32) : nil,
        q: cause.status == .confirmed ? 0.004 : 0.4,
        direction: cause.ratio > 1.2 ? .up : .flat,
        since: cause.status == .steady ? nil : week.adding(-2), status: cause.status,
        expected: count / 4 / max(cause.ratio, 1), detectable: 1.6)
      return ThemeReport(
        id: cause.id, label: cause.label, positive: cause.positive, department: owner,
        process: cause.process, count: cause.count, interval: estimate(count, low, high),
        share: estimate(count / 400, low / 400, high / 400),
        impact: cause.count > 60 ? estimate(-2.1, -2.8, -1.4) : nil, trend: trend,
        weekly: (0..<12).map { weekly(cause.count, $0, cause.ratio) }, phrases: cause.words,
        keyness: 8.2,
        quotes: cause.quotes.enumerated().map { quote($0.element, $0.offset, cause) },
        landed: [("support", cause.count * 3 / 4), (owner, cause.count / 4)],
        firstSeen: week.adding(-20))
    }
  }

  private static func weekly(_ count: Int, _ index: Int, _ ratio: Double) -> Int {
    let base = Double(count) / 4 / max(ratio, 1)
    let rise = index >= 9 ? max(ratio, 0.5) : 1
    return Int(base * rise * (1 + 0.12 * Double((index * 7 + count) % 5 - 2)))
  }

  private static func quote(_ text: String, _ index: Int, _ cause: Cause) -> Quote {
    let bytes = Array(text.utf8)
    var highlights: [Range<Int>] = []
    for word in cause.words {
      let pattern = Array(word.utf8)
      guard bytes.count >= pattern.count else { continue }
      for start in 0...(bytes.count - pattern.count)
      where Array(bytes[start..<start + pattern.count]) == pattern {
        highlights.append(start..<start + pattern.count)
      }
    }
    return Quote(
      item: "zendesk:\(35_400 + index * 7 + cause.count)",
      source: SourceLocation(
        file: "exports/tickets.xml", format: "zendesk-tickets-xml", record: 12 + index,
        line: 340 + index),
      date: week.monday.adding(days: index), channel: index == 1 ? .chat : .ticket, text: text,
      highlights: highlights)
  }
}
