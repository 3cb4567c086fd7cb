import FeedbackModel

extension Format {
  /// Any table of messages, one a row: which conversation, who speaks, what was said.
  static let chatTable: Format = {
    var format = Format(
      id: "chat-table", name: "Any table of chat messages (CSV, TSV)", family: .chat,
      evidence: .provisional,
      reference: "what help desks and call centres give when asked for chats",
      recognisedBy: "a column of conversation ids that come again, one of speakers in which agents "
        + "and customers are named as such, and one of words",
      mapping: [
        ("id", "the conversation's id"),
        ("turns", "the rows of a conversation, by their time where there is one"),
        ("text", "what the customer says"),
        ("any key", "with --map, each row is an item, as in any other table"),
      ],
      recognise: { sniff in
        guard let head = TableHead.sniff(sniff), let plan = ChatTablePlan(head) else { return nil }
        return Recognition(60, "rows are messages: \(plan.words(head))")
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        let front = try HeadSource(source)
        guard context.options.map.isEmpty,
          let head = TableHead(front.head, isWhole: front.isWhole), let plan = ChatTablePlan(head)
        else {
          return try SurveyReader(front, vendor: SurveyVendor.genericCSV, context: context)
        }
        return ChatTableReader(front, head, plan, context)
      })
    format.readsMap = true
    return format
  }()
}

/// Which columns of a table of messages say what.
struct ChatTablePlan: Sendable {
  var conversation: Int
  var speaker: Int
  var text: Int
  var at: Int?
  var name: Int?
  var department: Int?

  private static let conversations: Set<String> = [
    "conversation", "chat", "session", "thread", "dialog", "dialogue", "call", "ticket", "case",
    "contact", "interaction", "transcript", "engagement", "gespräch", "conversación",
  ]
  private static let speakers: Set<String> = [
    "speaker", "role", "sender", "author", "from", "participant", "actor", "party", "direction",
    "who", "sprecher", "absender", "rolle",
  ]
  private static let words: Set<String> = [
    "message", "text", "utterance", "body", "content", "msg", "transcript", "sentence", "nachricht",
    "mensaje", "comment", "words", "line",
  ]
  private static let times: Set<String> = [
    "time", "timestamp", "date", "datetime", "created", "sent", "at", "zeit", "datum", "fecha",
  ]
  private static let departments: Set<String> = [
    "department", "team", "queue", "skill", "abteilung",
  ]

  /// Nil where the table is none of messages.
  init?(_ head: TableHead) {
    let rows = head.sample.prefix(400)
    guard head.hasHeader, rows.count >= 3 else { return nil }
    func values(_ column: Int) -> [String] {
      rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
    }
    func columns(_ wanted: Set<String>) -> [Int] {
      head.columns.filter { !$0.words.isDisjoint(with: wanted) && $0.words.count <= 4 }.map(\.index)
    }
    // Those who speak are called customer and agent, hardly ever by another word.
    guard
      let speaker = columns(Self.speakers).first(where: { column in
        let said = values(column)
        let roles = said.compactMap { $0.utf8.count <= 40 ? JSONTurns.role($0) : nil }
        return roles.count * 20 >= said.count * 19 && said.count * 10 >= rows.count * 9
          && roles.contains(.customer) && roles.contains { $0 == .agent || $0 == .bot }
      }),
      // Ids come again: a conversation is more than one row.
      let conversation = columns(Self.conversations).first(where: { column in
        let ids = values(column)
        return column != speaker && ids.count == rows.count && Set(ids).count * 3 <= ids.count * 2
          && ids.allSatisfy { $0.utf8.count <= 80 && DateParts($0) == nil || Int($0) != nil }
      }),
      let text = columns(Self.words).first(where: { column in
        let said = values(column)
        let many = said.count { $0.contains(" ") }
        return column != speaker && column != conversation && many * 2 >= max(1, said.count)
      })
    else { return nil }
    let taken = [speaker, conversation, text]
    self.speaker = speaker
    self.conversation = conversation
    self.text = text
    at = columns(Self.times).first { column in
      let said = values(column)
      return !taken.contains(column) && !said.isEmpty
        && said.count { DateParts($0) != nil } * 10 >= said.count * 9
    }
    name = columns(Self.speakers.union(["agent"])).first {
      !taken.contains($0) && head.columns[$0].words.contains("name")
    }
    department = columns(Self.departments).first { !taken.contains($0) }
  }

  /// The columns by their names.
  func words(_ head: TableHead) -> String {
    func label(_ column: Int) -> String { ColumnGuess.label(head.columns[column]) }
    return "conversations by \(label(conversation)), speakers by \(label(speaker)), "
      + "words in \(label(text))"
  }
}

/// Reads the rows and gathers them into conversations.
private struct ChatTableReader: RecordReader {
  private var scanner: CSVScanner
  private let plan: ChatTablePlan
  private let context: ImportContext
  private let dates: DateReader
  private let width: Int
  private var toSkip: Int
  private var header: [UInt8] = []
  private var conversations: ChatMessages
  private var pending: [ImportedRecord] = []
  private var row = 0
  private var isAtEnd = false

  init(
    _ source: any ByteSource, _ head: TableHead, _ plan: ChatTablePlan, _ context: ImportContext
  ) {
    self.plan = plan
    self.context = context
    scanner = CSVScanner(source, head.dialect)
    width = head.columns.count
    scanner.expectedFields = width
    toSkip = head.rowsAbove
    var votes = DateOrderVotes()
    if let at = plan.at {
      for row in head.sample where at < row.count && !row[at].isEmpty { votes.add(row[at]) }
    }
    dates = votes.read > 0 ? context.decide(votes, of: "dates") : context.dateReader()
    // Ids of unknown tables are told apart by the table's first headers.
    let mark = StableHash.hex(
      [], Array(head.columns.map(\.name).prefix(2).joined(separator: "\u{1F}").utf8), digits: 4)
    conversations = ChatMessages(
      rules: ChatMessages.Rules(vendor: "chat." + mark, othersAreAgents: true), context: context)
    context.notes.add(
      "rows are messages: \(plan.words(head)); --map text=COLUMN reads each row as an item")
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while pending.isEmpty {
      guard !isAtEnd else { return nil }
      guard let read = try scanner.next() else {
        isAtEnd = true
        pending = conversations.rest().reversed()
        continue
      }
      if toSkip > 0 {
        toSkip -= 1
        header += scanner.raw
        continue
      }
      row += 1
      switch read {
      case .bufferEnd: continue
      case .broken(let reason, let raw): return reject(reason, raw)
      case .record:
        if scanner.fields.dropFirst(width).contains(where: { $0.count > 0 }) {
          return reject(
            "\(scanner.fields.count) fields, but the header has \(width)", scanner.raw)
        }
        pending = conversations.add([message()], record: row, line: scanner.line).reversed()
      }
    }
    return pending.popLast()
  }

  private func message() -> ChatMessage {
    func text(_ column: Int?) -> String? {
      let text = column.map { TableHead.clean(scanner.text($0)) } ?? ""
      return text.isEmpty ? nil : text
    }
    let role = text(plan.speaker).flatMap { JSONTurns.role($0) } ?? .participant
    return ChatMessage(
      conversation: text(plan.conversation) ?? "",
      turn: Turn(
        role: role, who: text(plan.name), department: text(plan.department),
        at: text(plan.at).flatMap { dates.read($0) }, text: text(plan.text) ?? ""))
  }

  private func reject(_ reason: String, _ raw: [UInt8]) -> ImportedRecord {
    var rejection = Rejection(
      line: scanner.line, byte: context.storedOffset(scanner.offset), reason: reason, raw: raw)
    rejection.header = header
    return .rejected(rejection)
  }
}
