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
      head.headerRows.first?.firstIndex(of: turns.path.joined(separator: "."))
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
      if !turns.isEmpty {
        Self.add(turns, to: &items)
        cut(&items)
      }
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

  /// Cuts a record's one conversation where nobody wrote for as long as `--gap` says.
  private func cut(_ items: inout [FeedbackItem]) {
    guard items.count == 1, let whole = items.first else { return }
    let parts = Turns.parts(whole.turns, gapHours: context.options.gapHours)
    guard parts.count > 1 else { return }
    items = parts.enumerated().map { index, part in
      var item = whole
      item.id += "#\(index + 1)"
      item.turns = Array(part)
      let text = Turns.customerText(item.turns)
      item.text = context.isNoAnswer(text, question: nil) ? "" : text
      item.created = item.turns.lazy.compactMap(\.at).first ?? whole.created
      return item
    }
  }

  private func reject(_ reason: String, _ bytes: [UInt8], _ line: Int, _ byte: Int)
    -> ImportedRecord
  {
    .rejected(
      Rejection(
        line: line, byte: context.storedOffset(byte), reason: reason,
        raw: Array(bytes.prefix(Rejection.maximumBytes))))
  }
}

extension GenericJSONReader: TableReader {
  /// See ``TableReader``.
  var layout: TableLayout { TableLayout(head, builder.plan, delimiter: "") }
}
