/// The front of a table: where its header is, what its columns are called, and sample rows.
struct TableHead: Sendable {
  /// A column.
  struct Column: Sendable {
    /// The place, from 0.
    var index: Int
    /// The header as written in the first header row.
    var name: String
    /// The question or title as people read it.
    var title: String
    /// Every spelling a mapping may use.
    var aliases: [String]
    /// Words of name and title, lower case, for guessing.
    var words: Set<String> = []
    /// The name folded, for looking up.
    var folded = ""
  }

  var dialect: CSVDialect
  /// Records above the header: titles.
  var preamble: Int
  /// The header rows as written; one empty row where there is none.
  var headerRows: [[String]]
  /// Whether the first row says what the columns are, and is no record itself.
  var hasHeader = true
  var columns: [Column]
  /// Rows behind the header.
  var sample: [[String]]
  /// Whether the sample is all there is.
  var isWhole: Bool

  /// Lower case, letters and digits only: `Response ID`, `response_id` and `ResponseID` are one.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      let kept = text.utf8.lazy.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        .filter { 0x61...0x7A ~= $0 || $0 &- 0x30 < 10 }
      return String(decoding: Array(kept), as: UTF8.self)
    }
    var out = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      out.append(scalar)
    }
    return String(out)
  }

  /// The column of one of these names, compared folded; the first name that is there wins.
  func column(_ names: String...) -> Int? { column(names) }

  func column(_ names: [String]) -> Int? {
    for name in names {
      let folded = Self.fold(name)
      if let found = columns.first(where: { $0.folded == folded }) { return found.index }
    }
    return nil
  }

  /// How many of these names are columns.
  func count(of names: [String]) -> Int {
    let folded = Set(columns.map(\.folded))
    return names.count { folded.contains(Self.fold($0)) }
  }

  /// Reads the front of a text as a table; nil where it has no record.
  init?(_ head: [UInt8], isWhole: Bool) {
    guard let dialect = CSVSniffer.dialect(head, isWhole: isWhole) else { return nil }
    let rows = CSVSniffer.rows(head, isWhole: isWhole, dialect, limit: 1500)
    guard let first = rows.first else { return nil }
    self.dialect = dialect
    self.isWhole = isWhole
    preamble = Self.titleRows(rows)
    let table = Array(rows.dropFirst(preamble))
    hasHeader = !Self.beginsWithRecord(table)
    headerRows = [hasHeader ? table.first ?? first : []]
    sample = Array(table.dropFirst(hasHeader ? 1 : 0))
    columns = []
    name()
  }

  /// A table whose columns are named, from values that were read otherwise.
  init(names: [String], sample: [[String]], isWhole: Bool) {
    dialect = CSVDialect()
    preamble = 0
    headerRows = [names]
    columns = []
    self.sample = sample
    self.isWhole = isWhole
    name()
    for index in columns.indices {
      columns[index].aliases.append(columns[index].name.replacing(".", with: "/"))
    }
  }

  /// Title rows: those above the first row that is as wide as the table.
  private static func titleRows(_ rows: [[String]]) -> Int {
    var tally: [Int: Int] = [:]
    for row in rows.prefix(200) { tally[row.count, default: 0] += 1 }
    guard let width = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, width > 1
    else { return 0 }
    for (index, row) in rows.prefix(20).enumerated() {
      let filled = row.count { !$0.allSatisfy(\.isWhitespace) }
      if row.count > width / 2, filled > 1 || row.count == width, filled > width / 4 || filled > 2 {
        return index
      }
    }
    return 0
  }

  /// Rows above the first record.
  var rowsAbove: Int { preamble + (hasHeader ? headerRows.count : 0) }

  /// Whether the first row is a record like those below it: where they hold dates it holds one, and
  /// where they hold numbers it holds one.
  private static func beginsWithRecord(_ rows: [[String]]) -> Bool {
    guard let first = rows.first, rows.count >= 4 else { return false }
    let below = rows.dropFirst().prefix(50)
    var dates = 0
    for (index, cell) in first.enumerated() {
      let values = below.compactMap {
        index < $0.count && !$0[index].isEmpty ? $0[index] : nil
      }
      guard values.count * 2 > below.count else { continue }
      // A bare number may be a date; as a header it may be a year.
      let isNumber: (String) -> Bool = { ScoreReader.number($0) != nil }
      let isDate: (String) -> Bool = { DateParts($0) != nil && !isNumber($0) }
      if values.allSatisfy(isDate) {
        guard isDate(cell) else { return false }
        dates += 1
      } else if values.allSatisfy(isNumber), !isNumber(cell) {
        return false
      }
    }
    return dates > 0
  }

  /// Takes more rows of the sample as header rows.
  mutating func takeHeaderRows(_ count: Int) {
    while headerRows.count < count, !sample.isEmpty { headerRows.append(sample.removeFirst()) }
    name()
  }

  /// Names the columns by the first header row, titles from `titles` where it says any.
  mutating func name(titles: ((Int) -> String?)? = nil) {
    let width =
      hasHeader
      ? headerRows.map(\.count).max() ?? 0 : sample.prefix(50).map(\.count).max() ?? 0
    let names = headerRows[0]
    columns = (0..<width).map { index in
      let name = index < names.count ? Self.clean(names[index]) : ""
      let title = titles?(index).map(Self.clean) ?? name
      let rows = headerRows.compactMap { index < $0.count ? Self.clean($0[index]) : nil }
      return Column(
        index: index, name: name, title: title.isEmpty ? name : title,
        aliases: rows + [title], words: Self.words(name == title ? name : name + " " + title),
        folded: Self.fold(name))
    }
  }

  /// Without blanks and byte order marks around, and without the marks some tools put in titles.
  static func clean(_ text: String) -> String {
    // ASCII that is no blank at either end, as nearly always: nothing to do.
    if let first = text.utf8.first, let last = text.utf8.last, 0x21..<0x7F ~= first,
      0x21..<0x7F ~= last
    {
      return text
    }
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\u{FEFF}" || scalar.properties.isWhitespace
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The words of a header; `conversationId` and `response_id` are two each.
  static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word = String.UnicodeScalarView()
    var wasLower = false
    for scalar in text.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if !isWord || (wasLower && scalar.properties.isUppercase) {
        if !word.isEmpty { words.insert(String(word).lowercased()) }
        word = String.UnicodeScalarView()
      }
      if isWord { word.append(scalar) }
      wasLower = scalar.properties.isLowercase
    }
    if !word.isEmpty { words.insert(String(word).lowercased()) }
    return words
  }
}
