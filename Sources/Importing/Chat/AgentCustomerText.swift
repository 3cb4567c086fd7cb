import FeedbackModel
import JSON

extension Format {
  /// A transcript in plain text with a speaker's label at the front of each turn.
  static let agentCustomerText = Format(
    id: "agent-customer-txt", name: "Transcript with Agent: and Customer: (text)", family: .chat,
    evidence: .real, reference: "https://github.com/aws-samples/amazon-comprehend-examples",
    recognisedBy: "lines that begin with a label of an agent and others of a customer",
    mapping: [
      ("text", "what is said under Customer, Client, Caller, User, Visitor, Member"),
      (
        "turns", "a turn a label, or a name that opens three lines or more; other lines continue it"
      ),
      ("created", "the first time with a date before a label"),
    ],
    recognise: { sniff in
      let text = String(decoding: sniff.head.prefix(64 << 10), as: UTF8.self)
      let found = TranscriptText.labels(text)
      guard found.agents > 0, found.customers > 0 else { return nil }
      guard let first = text.first(where: { !$0.isWhitespace }), !"{<".contains(first) else {
        return nil
      }
      // With dates before them such lines look like a messenger's.
      let isDated = found.dated * 2 >= found.agents + found.customers
      return Recognition(
        isDated ? 93 : 70,
        "\(found.agents) lines of an agent and \(found.customers) of a customer")
    },
    open: { (source, context) throws(ImportError) -> any RecordReader in
      TranscriptTextReader(lines: LineReader(source), context: context)
    })
}

/// Turns of a transcript in plain text.
enum TranscriptText {
  /// How many lines begin with a label of each kind.
  static func labels(_ text: String) -> (agents: Int, customers: Int, dated: Int) {
    var agents = 0
    var customers = 0
    var dated = 0
    for line in text.split(whereSeparator: \.isNewline).prefix(400) {
      guard let front = SpeakerLabels.front(String(line)) else { continue }
      switch SpeakerLabels.role(front.label) {
      case .agent, .bot: agents += 1
      case .customer: customers += 1
      default: continue
      }
      if let time = front.time, SpeakerLabels.isDated(time) { dated += 1 }
    }
    return (agents, customers, dated)
  }

  /// The turns; empty where no label is found.
  static func turns(_ text: String, _ dates: DateReader = DateReader()) -> [Turn] {
    var leadIn = 0
    return turns(text, dates, leadIn: &leadIn)
  }

  /// The turns, and how many lines of words stand before the first: a title, a date, a case number.
  static func turns(_ text: String, _ dates: DateReader, leadIn: inout Int) -> [Turn] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let repeated = repeatedLabels(lines)
    var turns: [Turn] = []
    var pending: String?
    for line in lines {
      let bare = line.trimmingBlanks
      if let (stamp, end) = SpeakerLabels.leadingTime(bare[...]), end == bare.endIndex {
        // A time on a line of its own is the next speaker's.
        pending = stamp
        continue
      }
      let front = SpeakerLabels.front(line)
      let role = front.flatMap { SpeakerLabels.role($0.label) }
      if let front, role != nil || repeated.contains(front.label) {
        let name = role == nil ? front.label : SpeakerLabels.name(front.label)
        var turn = Turn(role: role ?? .participant, who: name, text: front.rest)
        if let time = front.time ?? pending {
          turn.at = SpeakerLabels.isDated(time) ? dates.read(time) : nil
          if turn.at == nil { turn.other = [JSONMember("offset", .string(time))] }
        }
        pending = nil
        turns.append(turn)
      } else if !turns.isEmpty {
        let words = line.trimmingBlanks
        let old = turns[turns.count - 1].text
        if words.isEmpty, old.isEmpty { continue }
        turns[turns.count - 1].text = old.isEmpty ? words : old + "\n" + words
      } else if !bare.isEmpty {
        leadIn += 1
      }
    }
    for index in turns.indices { turns[index].text = turns[index].text.trimmingBlanks }
    return turns.filter { !$0.text.isEmpty }
  }

  /// Labels that are no known word but open several lines: names of speakers. `Note:` once is text.
  private static func repeatedLabels(_ lines: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines {
      guard let front = SpeakerLabels.front(line), SpeakerLabels.role(front.label) == nil else {
        continue
      }
      counts[front.label, default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }
}

private struct TranscriptTextReader: RecordReader {
  var lines: LineReader
  let context: ImportContext
  private var isDone = false

  init(lines: LineReader, context: ImportContext) {
    self.lines = lines
    self.context = context
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    guard !isDone else { return nil }
    isDone = true
    var bytes: [UInt8] = []
    while let line = try lines.next() {
      guard bytes.count + line.count < ConversationLimit.text else {
        return .rejected(
          Rejection(
            line: 1, byte: 0, reason: ConversationLimit.reason, raw: Array(bytes.prefix(1 << 20))))
      }
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var votes = DateOrderVotes()
    for line in text.split(whereSeparator: \.isNewline).prefix(20_000) {
      guard let time = SpeakerLabels.leadingTime(line)?.0, SpeakerLabels.isDated(time) else {
        continue
      }
      votes.add(time)
    }
    let dates = votes.read > 0 ? context.decide(votes, of: "dates") : context.dateReader()
    var leadIn = 0
    let turns = TranscriptText.turns(text, dates, leadIn: &leadIn)
    if leadIn > 0, !turns.isEmpty {
      context.notes.add(
        "\(leadIn) line\(leadIn == 1 ? "" : "s") before the first speaker "
          + "\(leadIn == 1 ? "was" : "were") left out")
    }
    return context.conversation(id: "", record: 1, line: 1, channel: .chat, turns: turns)
  }
}
