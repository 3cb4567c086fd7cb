import FeedbackModel
import JSON

extension Format {
  /// Any JSON: an array of objects, objects one a line, or an object that holds an array of them.
  static let genericJSON: Format = {
    var format = Format(
      id: "generic-json", name: "Any JSON or JSON lines", family: .json, evidence: .real,
      reference: "RFC 8259",
      recognisedBy: "an array of objects, objects one after another, or an array inside one object",
      mapping: [
        (
          "text",
          "members of many different words, or called comment, text, body …; of an array of "
            + "turns, what the customer says"
        ),
        (
          "turns",
          "the array of objects with words (text, body, message …) and a speaker (role, "
            + "sender, from …) that holds the most words; `--map text=messages[].body` names another"
        ),
        ("created", "a member of dates, the best by its name"),
        ("nps, csat, ces, stars", "a member of numbers whose name says so"),
        ("id", "a member of unique values called id, else a hash of the content"),
        ("fields", "every other member; `a.b` is b inside a"),
      ],
      recognise: { sniff in
        if JSONFront(sniff.head) != nil { return Recognition(40, "JSON objects") }
        return beginsAsObjects(sniff.head)
          ? Recognition(30, "it begins as JSON objects do") : nil
      },
      open: { source, context throws(ImportError) in
        try GenericJSONReader(try HeadSource(source), context: context)
      })
    format.readsMap = true
    return format
  }()

  /// Whether bytes begin as an object, or an array of them, does: a broken record may come first.
  private static func beginsAsObjects(_ head: [UInt8]) -> Bool {
    var marks = head.lazy.filter { $0 > 0x20 }.prefix(3).makeIterator()
    var mark = marks.next()
    if mark == UInt8(ascii: "[") { mark = marks.next() }
    guard mark == UInt8(ascii: "{"), let next = marks.next() else { return false }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }
}

/// Reads JSON objects as rows: their members, flattened, are the columns.
struct GenericJSONReader: RecordReader {
  private var splitter: JSONSplitter
  private let context: ImportContext
  private var builder: RecordBuilder
  private let places: [String: Int]
  private let head: TableHead
  private let layoutOfTurns: JSONTurns?
  /// Columns that a mapping reaches through arrays.
  private let reached: [(path: JSONPath, isText: Bool, column: Int)]
  private let dates: DateReader
  private var record = 0

  init(_ source: HeadSource, context: ImportContext) throws(ImportError) {
    let path = Self.path(source.head, isWhole: source.isWhole)
    let values = Self.values(source.head, isWhole: source.isWhole, path: path, limit: 500)
    var turns = JSONTurns.find(in: values)
    var context = context
    var reached: [(path: JSONPath, entry: MapEntry)] = []
    for (index, entry) in context.options.map.enumerated() {
      guard let path = JSONPath(entry.column) else { continue }
      if entry.key == "text", let named = JSONTurns(path, in: values) {
        turns = named
        context.options.map[index].column = named.path.joined(separator: ".")
      } else {
        reached.append((path, entry))
      }
    }
    var head = Self.tableHead(values, isWhole: source.isWhole, turns: turns, reached: reached)
    var said = turns.flatMap { turns in
      head.columns.first { $0.name == turns.path.joined(separator: ".") }?.index
    }
    if let found = turns, !found.hasRoles(in: values), said != nil,
      !context.options.map.contains(where: { $0.key == "text" })
    {
      // Where nobody is called customer or agent, other words of the record go before.
      var plain = Self.tableHead(values, isWhole: source.isWhole, turns: nil, reached: [])
      var unmapped = context
      unmapped.options.map = []
      if try !Self.vendor(said: nil).plan(&plain, context: unmapped).answers.isEmpty {
        turns = nil
        said = nil
        head = Self.tableHead(values, isWhole: source.isWhole, turns: nil, reached: reached)
      }
    }
    if let turns, said != nil {
      context.notes.add(
        "turns: \(turns.path.joined(separator: "."))[], words \(turns.words), speaker "
          + (turns.speaker ?? "unknown"))
    }
    var plan = try Self.vendor(said: said).plan(&head, context: context)
    if said != nil { plan.answers.sort { $0.column < $1.column } }
    var places: [String: Int] = [:]
    // By the keys as they stand: cleaned of blanks, two of them may be one name.
    for (index, key) in (head.headerRows.first ?? []).enumerated() { places[key] = index }
    self.places = places
    self.head = head
    self.context = context
    layoutOfTurns = turns
    self.reached = reached.compactMap { path, entry in
      places[entry.column].map { (path, entry.key == "text", $0) }
    }
    splitter = JSONSplitter(source, path: path)
    dates = Self.dates(plan, head, context)
    builder = RecordBuilder(plan: plan, context: context, dates: dates)
    SurveyReader.note(plan, head, context)
  }

  private static func dates(
    _ plan: ColumnPlan, _ head: TableHead, _ context: ImportContext
  ) -> DateReader {
    guard let column = plan.created ?? plan.closed else { return context.dateReader() }
    var votes = DateOrderVotes()
    for row in head.sample where !row[column].isEmpty { votes.add(row[column]) }
    return context.decide(votes, of: "dates in \(ColumnGuess.label(head.columns[column]))")
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    guard let piece = try splitter.next() else {
      builder.tally.note(builder.plan, in: context.notes)
      return nil
    }
    record += 1
    switch piece {
    case .broken(var rejection):
      rejection.byte = rejection.byte.flatMap { context.storedOffset($0) }
      return .rejected(rejection)
    case .value(let bytes, let line, let byte):
      let value: JSONValue
      do throws(JSONError) {
        value = try JSONParser.parse(bytes)
      } catch {
        return reject("not JSON: \(error)", bytes, line, byte)
      }
      guard value.object != nil else {
        return reject("no object, so nothing says what it is", bytes, line, byte)
      }
      var row = MemberRow(count: head.columns.count)
      Self.flatten(value, "") { path, value in
        if let place = places[path] {
          row.values[place] = value
        } else {
          row.more.append((path, value))
        }
      }
      for (path, isText, column) in reached {
        let texts = path.texts(in: value)
        row.values[column] = .string(isText ? texts.joined(separator: "\n") : texts.first ?? "")
      }
      let turns = self.turns(of: value, &row)
      let built = builder.build(row, record: record, line: line)
      guard case .items(var items) = built else { return built }
      for index in items.indices {
        items[index].fields += row.more.map { JSONMember($0.path, $0.value) }
      }
      if !turns.isEmpty { Self.add(turns, to: &items) }
      return .items(items)
    }
  }

  /// Stands for the words of a conversation in which the customer says nothing, so that it gives an
  /// item.
  private static let nothingSaid = "\u{1}no customer's words\u{1}"

  /// The turns of a record; what the customer says in them goes into the row.
  private func turns(of value: JSONValue, _ row: inout MemberRow) -> [Turn] {
    guard let layoutOfTurns else { return [] }
    var turns = layoutOfTurns.turns(of: value, dates)
    guard !turns.isEmpty else { return [] }
    Turns.sort(&turns)
    Turns.applyAgents(context.options.agents, to: &turns)
    let column = places[layoutOfTurns.path.joined(separator: ".")]
    if let column, builder.plan.answers.contains(where: { $0.column == column }) {
      let text = Turns.customerText(turns)
      let isNothing = text.isEmpty || context.isNoAnswer(text, question: nil)
      row.values[column] = .string(isNothing ? Self.nothingSaid : text)
      // A description is the first turn in some exports.
      let texts = Set(turns.map(\.text))
      for answer in builder.plan.answers where answer.column != column {
        if texts.contains(row.text(answer.column).trimmingBlanks) {
          row.values[answer.column] = nil
        }
      }
    } else if let column {
      row.values[column] = nil
    }
    return turns
  }

  /// Gives a record's first item its turns, and what they tell.
  private static func add(_ turns: [Turn], to items: inout [FeedbackItem]) {
    for index in items.indices where items[index].text.contains(nothingSaid) {
      items[index].text = items[index].text.replacing(nothingSaid, with: "").trimmingBlanks
    }
    guard !items.isEmpty else { return }
    items[0].turns = turns
    items[0].question = nil
    items[0].created = items[0].created ?? turns.lazy.compactMap(\.at).first
    items[0].landed = items[0].landed ?? Turns.landed(turns)
    items[0].channel = items[0].channel ?? .chat
  }

  private func reject(_ reason: String, _ bytes: [UInt8], _ line: Int, _ byte: Int)
    -> ImportedRecord
  {
    .rejected(
      Rejection(
        line: line, byte: context.storedOffset(byte), reason: reason,
        raw: Array(bytes.prefix(Rejection.maximumBytes))))
  }

  // MARK: The front

  /// - Parameter said: the column of what the customer says in turns, where records have turns.
  private static func vendor(said: Int?) -> SurveyVendor {
    SurveyVendor(
      id: "generic-json", name: "", evidence: .real, reference: "", recognisedBy: "", mapping: [],
      prefix: "json", channel: nil, isOneItem: said != nil, guessesAnswers: said == nil,
      fits: { _ in nil },
      assign: { head, _, plan in
        let names = head.columns.map(\.name).prefix(2).joined(separator: "\u{1F}")
        plan.vendor = "json." + StableHash.hex([], Array(names.utf8), digits: 4)
        guard let said else { return }
        plan.add(answer: said, of: head, oneItem: true)
        for name in ["subject", "title", "description", "body", "initial_message"] {
          if let column = head.column(name) { plan.add(answer: column, of: head, oneItem: true) }
        }
      })
  }

  /// The values at the front, at most so many.
  private static func values(
    _ head: [UInt8], isWhole: Bool, path: [String], limit: Int
  ) -> [JSONValue] {
    var splitter = JSONSplitter(MemorySource(head), path: path)
    var values: [JSONValue] = []
    while values.count < limit, let piece = try? splitter.next() {
      if case .value(let bytes, _, _) = piece, let value = try? JSONParser.parse(bytes) {
        values.append(value)
      }
    }
    return values
  }

  /// The keys that lead to the array of records, where one object holds them.
  private static func path(_ head: [UInt8], isWhole: Bool) -> [String] {
    guard JSONSplitter.shape(of: head) == .values else { return [] }
    let first = values(head, isWhole: isWhole, path: [], limit: 2)
    guard first.count < 2, let object = first.first ?? JSONFront(head)?.first else { return [] }
    return list(in: object, depth: 0) ?? []
  }

  private static func list(in value: JSONValue, depth: Int) -> [String]? {
    guard depth < 3, let members = value.object else { return nil }
    // An object with words of its own is a record, even where it holds a list.
    let own = ["text", "body", "comment", "message", "description", "content"]
    if members.contains(where: { own.contains($0.key) && $0.value.string != nil }) { return nil }
    let lists = members.filter { $0.value.array?.first?.object != nil }
    // Nor is what a customer and an agent say to each other a list of records.
    if let turns = JSONTurns.find(in: [value]), turns.isDialogue(in: value) { return nil }
    if let longest = lists.max(by: { ($0.value.array?.count ?? 0) < ($1.value.array?.count ?? 0) })
    {
      return [longest.key]
    }
    for member in members {
      if let found = list(in: member.value, depth: depth + 1) { return [member.key] + found }
    }
    return nil
  }

  private static func tableHead(
    _ values: [JSONValue], isWhole: Bool, turns: JSONTurns?,
    reached: [(path: JSONPath, entry: MapEntry)]
  ) -> TableHead {
    var names: [String] = []
    var places: [String: Int] = [:]
    var rows: [[Int: String]] = []
    func place(_ name: String) -> Int? {
      if let known = places[name] { return known }
      guard names.count < 2000 else { return nil }
      places[name] = names.count
      names.append(name)
      return names.count - 1
    }
    let said = turns?.path.joined(separator: ".")
    for value in values {
      var row: [Int: String] = [:]
      flatten(value, "") { path, value in
        if let place = place(path) { row[place] = MemberRow.text(value) }
      }
      if let said, let turns, let place = places[said] {
        row[place] = Turns.customerText(turns.turns(of: value, DateReader()))
      }
      for (path, entry) in reached {
        if let place = place(entry.column) { row[place] = path.texts(in: value).first ?? "" }
      }
      rows.append(row)
    }
    let sample = rows.map { row in names.indices.map { row[$0] ?? "" } }
    return TableHead(names: names, sample: sample, isWhole: isWhole)
  }

  /// Calls `body` with every member that is no object, by its path `a.b`.
  private static func flatten(
    _ value: JSONValue, _ path: String, depth: Int = 0, _ body: (String, JSONValue) -> Void
  ) {
    guard let members = value.object, depth < 8 else {
      if !path.isEmpty { body(path, value) }
      return
    }
    for member in members {
      flatten(
        member.value, path.isEmpty ? member.key : path + "." + member.key, depth: depth + 1, body)
    }
  }
}

extension GenericJSONReader: TableReader {
  /// See ``TableReader``.
  var layout: TableLayout { TableLayout(head, builder.plan, delimiter: "") }
}

/// The members of one object as a row.
struct MemberRow: TableRow {
  var values: [JSONValue?]
  /// Members that the front of the input did not show.
  var more: [(path: String, value: JSONValue)] = []

  init(count: Int) { values = Array(repeating: nil, count: count) }

  func isBlank(_ column: Int) -> Bool {
    switch values[column] {
    case .none, .null?: true
    case .string(let text)?: text.isEmpty
    default: false
    }
  }

  func text(_ column: Int) -> String { values[column].map(Self.text) ?? "" }

  func value(_ column: Int) -> JSONValue { values[column] ?? .null }

  func date(_ column: Int, _ reader: DateReader) -> Timestamp? { reader.read(text(column)) }

  /// A value as a cell would hold it; elements of a list are separated by semicolons.
  static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null, .object: ""
    case .array(let elements): elements.map(text).filter { !$0.isEmpty }.joined(separator: ";")
    }
  }
}
