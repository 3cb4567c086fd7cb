import FeedbackModel

/// What each column of a table becomes.
struct ColumnPlan: Sendable {
  /// An open answer.
  struct Answer: Sendable {
    var column: Int
    var question: String
    /// The part of the item's id behind `#`; nil where a record is one item.
    var key: String?
  }
  /// A score.
  struct Score: Sendable {
    enum Kind: String, Sendable { case nps, csat, ces, stars }
    var kind: Kind
    var column: Int
    /// Whether 1 is best.
    var lowIsBest = false
    /// The number that is worst where 1 is best.
    var top = 5.0
    /// Whether its values are words such as "very satisfied".
    var isWords = false
  }

  var answers: [Answer] = []
  var scores: [Score] = []
  var id: Int?
  /// Columns that make an id together (an id that repeats for each item).
  var created: Int?
  var closed: Int?
  var customer: Int?
  var respondent: Int?
  var landed: Int?
  var question: Int?
  var channel: Int?
  var language: Int?
  var labels: [(key: String, column: Int)] = []
  /// Columns kept as fields, in the order of the export.
  var fields: [(name: String, column: Int)] = []
  /// Columns left out because they name a person.
  var personal: [Int] = []
  /// The zone the export names for its times.
  var zone: Zone?
  /// The front of ids: the vendor.
  var vendor = ""
  /// The channel of every item.
  var fixedChannel: Channel?
  /// Several text columns are one text (title and body).
  var joinsAnswers = false
  /// Escapes that stand for characters in every text, such as `{newline}`.
  var escapes: [(mark: String, text: String)] = []
  /// A column and the values of it that mark rows to leave out (previews).
  var skip: (column: Int, values: Set<String>, what: String)?
  /// How the answers' columns were found.
  var reasons: [String] = []
  /// The score of a row by its kind column (Delighted's survey type).
  var scoreKindColumn: Int?
  /// Values of a column that stand for "nothing", such as `anonymous` for a customer.
  var anonymous: Set<String> = ["anonymous", "anonym", "anonyme"]

  /// Columns that have a role.
  var used: Set<Int> {
    var all = Set(answers.map(\.column) + scores.map(\.column) + labels.map(\.column) + personal)
    for column in [
      id, created, closed, customer, respondent, landed, question, channel, language,
      scoreKindColumn,
    ] {
      if let column { all.insert(column) }
    }
    return all
  }

  /// Columns that tell one record from another, beside its dates, scores and answers.
  var told: [Int] {
    [customer, respondent, landed, question, channel, language].compactMap { $0 }
      + labels.map(\.column) + fields.map(\.column)
  }

  /// Keeps every column without a role as a field.
  mutating func keepRest(of head: TableHead) {
    let used = used
    var names: [String: Int] = [:]
    for column in head.columns where !used.contains(column.index) {
      guard !fields.contains(where: { $0.column == column.index }) else { continue }
      var name = column.name.isEmpty ? "#\(column.index + 1)" : column.name
      if column.name.isEmpty, !column.title.isEmpty { name = column.title }
      let number = (names[name] ?? 0) + 1
      names[name] = number
      if number > 1 { name += " (\(number))" }
      fields.append((name, column.index))
    }
  }

  /// A short, stable key for a column: its code or short header, else a hash of the header.
  static func key(_ column: TableHead.Column) -> String {
    let name = column.name.isEmpty ? column.title : column.name
    let short = name.unicodeScalars.map { $0.properties.isWhitespace ? "-" : String($0) }.joined()
    if !short.isEmpty, short.utf8.count <= 32 { return short }
    return "q" + StableHash.hex([], Array(name.utf8), digits: 8)
  }

  /// Adds an open answer.
  mutating func add(answer column: Int, of head: TableHead, oneItem: Bool = false) {
    guard !answers.contains(where: { $0.column == column }), column < head.columns.count else {
      return
    }
    let header = head.columns[column]
    var key = Self.key(header)
    let same = answers.count { $0.key == key || $0.key?.hasPrefix(key + "~") == true }
    if same > 0 { key += "~\(same + 1)" }
    answers.append(Answer(column: column, question: header.title, key: oneItem ? nil : key))
  }
}
