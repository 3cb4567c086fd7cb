extension ColumnPlan {
  /// A plan from the user's mapping; the columns it does not name become fields, but that what names
  /// a person is left out as in any plan.
  /// - Throws: `.usage` where a column is not there, with the headers that are.
  mutating func apply(
    _ map: [MapEntry], to head: TableHead, file: String, notes: ImportNotes,
    lowIsBest: [String] = []
  ) throws(ImportError) {
    let mapsText = map.contains { $0.key == "text" }
    if mapsText { answers = [] }
    for entry in map {
      let columns = try Self.columns(entry.column, of: head, file: file, key: entry.key)
      guard let column = columns.first else { continue }
      if columns.count > 1, entry.key != "text" {
        notes.add(
          "\(columns.count) columns are headed \"\(entry.column)\"; \(entry.key) is the first, #\(column + 1)"
        )
      }
      let guessed = scores.first { $0.column == column }
      let isTurned =
        guessed?.lowIsBest == true
        || lowIsBest.contains { TableHead.fold($0) == TableHead.fold(entry.column) }
      free(columns)
      switch entry.key {
      case "text": for column in columns { add(answer: column, of: head) }
      case "id": id = column
      case "created": created = column
      case "closed": closed = column
      case "customer": customer = column
      case "respondent": respondent = column
      case "landed": landed = column
      case "question": question = column
      case "channel": channel = column
      case "language": language = column
      case "nps", "csat", "ces", "stars":
        guard let kind = Score.Kind(rawValue: entry.key) else { continue }
        scores.removeAll { $0.kind == kind }
        scores.append(
          Score(
            kind: kind, column: column, lowIsBest: isTurned,
            top: ColumnGuess.worst(head.columns[column].title),
            isWords: guessed?.isWords ?? false))
      default:
        if LabelReader.keys.contains(entry.key) {
          labels.append((entry.key, column))
        } else {
          fields.append((String(entry.key.dropFirst(6)), column))
        }
      }
    }
  }

  /// Takes columns out of the roles they were guessed to have.
  private mutating func free(_ columns: [Int]) {
    let gone = Set(columns)
    answers.removeAll { gone.contains($0.column) }
    scores.removeAll { gone.contains($0.column) }
    personal.removeAll { gone.contains($0) }
    if id.map(gone.contains) == true { id = nil }
    if created.map(gone.contains) == true { created = nil }
    if closed.map(gone.contains) == true { closed = nil }
    if customer.map(gone.contains) == true { customer = nil }
    if respondent.map(gone.contains) == true { respondent = nil }
    if landed.map(gone.contains) == true { landed = nil }
    if question.map(gone.contains) == true { question = nil }
    if channel.map(gone.contains) == true { channel = nil }
    if language.map(gone.contains) == true { language = nil }
  }

  /// The columns a mapping names: `#N`, or by header: as written, else without case and blanks.
  static func columns(
    _ name: String, of head: TableHead, file: String, key: String
  ) throws(ImportError) -> [Int] {
    if name.hasPrefix("#"), let number = Int(name.dropFirst()) {
      guard number >= 1, number <= head.columns.count else {
        throw ImportError(
          .usage, file: file, "\(key)=\(name): there are \(head.columns.count) columns")
      }
      return [number - 1]
    }
    let clean = TableHead.clean(name)
    var found = head.columns.filter { $0.aliases.contains(clean) || $0.title == clean }
    if found.isEmpty {
      let folded = TableHead.fold(name)
      found = head.columns.filter { column in
        column.aliases.contains { TableHead.fold($0) == folded && !folded.isEmpty }
      }
    }
    // A first header row stands above a second: `Other` under five questions is not one column.
    let byName = found.filter { $0.name == clean }
    if !byName.isEmpty { found = byName }
    guard !found.isEmpty else {
      let headers = head.columns.prefix(30).map { $0.name.isEmpty ? "#\($0.index + 1)" : $0.name }
      throw ImportError(
        .usage, file: file,
        "no column \"\(name)\" for \(key); the columns are: "
          + headers.map { String($0.prefix(40)) }
          .joined(separator: ", ") + (head.columns.count > 30 ? ", …" : ""))
    }
    return found.map(\.index)
  }
}
