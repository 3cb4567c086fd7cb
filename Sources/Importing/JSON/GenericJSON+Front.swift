import FeedbackModel
import JSON

/// What the front of an input says of its records.
extension GenericJSONReader {
  /// - Parameter said: the column of what the customer says in turns, where records have turns.
  static func vendor(said: Int?) -> SurveyVendor {
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
  static func values(
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
  static func path(_ head: [UInt8], isWhole: Bool) -> [String] {
    guard JSONSplitter.shape(of: head) == .values else { return [] }
    let first = values(head, isWhole: isWhole, path: [], limit: 2)
    guard first.count < 2, let object = first.first ?? JSONFront(head)?.first else { return [] }
    return list(in: object, depth: 0) ?? []
  }

  static func list(in value: JSONValue, depth: Int) -> [String]? {
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

  static func tableHead(
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
  static func flatten(
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
