import FeedbackModel
import Importing
import JSON
import Reporting

/// What a person filled in about one item, as it stands in a file.
struct Answer: Sendable {
  /// The line, from 1.
  var line: Int
  var id = ""
  var process = ""
  var department = ""
  var sentiment = ""
  var audit = ""
  var by = ""
  var at = ""
  var note = ""
  /// Whether the row is marked as read.
  var isChecked = false
  /// What was prefilled, where the file says so: process and department.
  var prefilled: (process: String, department: String)?
  /// The row as it stands, for the rejects.
  var cells: [String] = []
  /// Why the row cannot be read; nil where it can.
  var problem: String?

  /// Whether it says nothing of the item.
  var isBlank: Bool { process.isEmpty && department.isEmpty && sentiment.isEmpty }

  /// Whether process and department are as they were prefilled; nil where nobody knows.
  var isAsPrefilled: Bool? {
    prefilled.map { sentiment.isEmpty && process == $0.process && department == $0.department }
  }
}

/// A file of labels that a person hands in: the CSV of `voc review` as any spreadsheet saves it, any
/// table with a column `id` beside `process` or `department`, or items with labels.
struct LabelFile: Sendable {
  /// The file as it was named.
  let name: String
  /// The names of its columns; empty for items.
  let header: [String]
  /// The answers in order.
  private(set) var answers: [Answer] = []
  /// Whether nothing stands in it.
  private(set) var isEmpty = false

  /// No more rows than this are taken from one file.
  static let maximumRows = 1_000_000

  /// Reads a file, or standard input for `-`.
  init(path: String) throws {
    name = path == "-" ? "standard input" : path
    let input = try InputFile(path)
    guard !(try input.isAtEnd()) else {
      header = []
      isEmpty = true
      return
    }
    let bytes = try input.all(maximum: 1 << 30)
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      header = []
      try readItems(bytes)
    } else if bytes.allSatisfy({ $0 <= 0x20 }) {
      header = []
      isEmpty = true
    } else {
      var table = try PlainTable(source: MemorySource(bytes), file: name)
      header = table.header
      try readTable(&table)
    }
  }

  /// One answer that was given on the command line.
  init(answers: [Answer]) {
    name = "the command line"
    header = []
    self.answers = answers
  }

  private mutating func readTable(_ table: inout PlainTable) throws {
    let columns = Columns(table)
    guard let id = columns.id else {
      throw Failure(.badData, "\(name): no column 'id'; it has \(table.header.prefix(12))")
    }
    guard columns.process != nil || columns.department != nil || columns.sentiment != nil else {
      throw Failure(
        .badData, "\(name): no column 'process', 'department' or 'sentiment' beside 'id'")
    }
    while let row = try table.next() {
      guard answers.count < Self.maximumRows else {
        throw Failure(.badData, "\(name): more than \(Self.maximumRows) rows; not a file of labels")
      }
      func cell(_ column: Int?) -> String {
        guard let column, column < row.cells.count else { return "" }
        return ReviewCSV.unguarded(row.cells[column].trimmed)
      }
      var answer = Answer(line: row.line)
      answer.cells = row.cells
      answer.problem = row.problem
      guard row.problem == nil else {
        answers.append(answer)
        continue
      }
      if row.cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
      answer.id = cell(id)
      answer.process = cell(columns.process)
      answer.department = cell(columns.department)
      answer.sentiment = cell(columns.sentiment)
      answer.audit = cell(columns.audit)
      answer.by = cell(columns.by)
      answer.at = cell(columns.at)
      answer.note = cell(columns.note)
      answer.isChecked = !cell(columns.checked).isEmpty
      if columns.taggedProcess != nil || columns.taggedDepartment != nil {
        func before(_ column: Int?) -> String {
          let id = cell(column)
          return id == Guess.unassigned ? "" : id
        }
        // A column that is gone cannot have been changed.
        answer.prefilled = (
          columns.taggedProcess == nil ? answer.process : before(columns.taggedProcess),
          columns.taggedDepartment == nil ? answer.department : before(columns.taggedDepartment)
        )
        if columns.process == nil { answer.prefilled?.process = "" }
        if columns.department == nil { answer.prefilled?.department = "" }
      }
      answers.append(answer)
    }
  }

  private mutating func readItems(_ bytes: [UInt8]) throws {
    let batch = LineBatches.Batch(bytes: bytes, firstLine: 1, file: name)
    try batch.forEachLine { (line, number) throws(Failure) in
      var answer = Answer(line: number)
      do throws(JSONError) {
        let item = try FeedbackItem.read(line)
        let labels = item.labels ?? Labels()
        answer.id = item.id
        answer.process = labels.process.joined(separator: "|")
        let not = labels.notDepartment.map { "not " + $0 }
        answer.department = (labels.department + not).joined(separator: "|")
        answer.sentiment = labels.sentiment.map { "\($0)" } ?? ""
        answer.audit = labels.audit.map { "\($0)" } ?? ""
      } catch {
        answer.problem = "\(error.description); voc.item/1 was expected"
      }
      answers.append(answer)
    }
  }
}

/// Where the columns are, by any of their usual names.
private struct Columns {
  let id, process, department, sentiment, audit, by, at, note, checked: Int?
  let taggedProcess, taggedDepartment: Int?

  init(_ table: PlainTable) {
    id = table.column("id", "item", "item id")
    process = table.column("process", "label process")
    department = table.column("department", "owner", "label department")
    sentiment = table.column("sentiment")
    audit = table.column("inclusion probability", "audit", "audit probability", "label audit")
    by = table.column("by", "who", "labelled by")
    at = table.column("when", "at", "labelled at", "labelled on")
    note = table.column("note", "remark", "comment")
    checked = table.column("checked", "read")
    taggedProcess = table.column("tagged process")
    taggedDepartment = table.column("tagged department")
  }
}

extension InputFile {
  /// What is left to read, at most so many bytes.
  func all(maximum: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let data = try read(1 << 18)
      if data.isEmpty { return bytes }
      bytes.append(contentsOf: data)
      guard bytes.count <= maximum else {
        throw Failure(.badData, "\(name): larger than \(maximum >> 20) MB; not a file of labels")
      }
    }
  }
}

extension String {
  /// Without white space around.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
