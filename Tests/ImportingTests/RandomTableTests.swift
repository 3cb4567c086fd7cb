import FeedbackModel
import Testing

@testable import Importing

/// Tables of random cells, the same on every run, quoted well and badly.
@Suite("Random tables")
struct RandomTableTests {
  static let seeds: [UInt64] = Array(1...60)

  @Test("Every record is counted once, and the same in chunks of any size", arguments: seeds)
  func counted(seed: UInt64) throws {
    let table = RandomTable(seed: seed, isBroken: true)
    #expect(ImportProperty.violation(table.bytes, table.options) == nil)
    // A table may be so broken that no second column is seen to map.
    guard let whole = try? Reading(table.bytes, options: table.options) else { return }
    let counts = whole.counts
    #expect(counts.read == whole.records.count)
    #expect(counts.read == counts.imported + counts.blank + counts.rejected + counts.duplicate)
    #expect(counts.items == whole.items.count)
    for chunk in [1, 7, 64, 4096] {
      #expect(try Reading(table.bytes, chunk: chunk, options: table.options) == whole)
    }
  }

  @Test("Empty fields too many are nothing, unless an unquoted answer pushed them there")
  func emptyFieldsTooMany() throws {
    func read(_ row: String, answers: [String]) throws -> (texts: [String], rejected: Int) {
      var options = ImportOptions()
      options.format = "generic-csv"
      options.map =
        [MapEntry(key: "id", column: "id")] + answers.map { MapEntry(key: "text", column: $0) }
      let reading = try Reading(
        Array("id,why,more,plan\n1,plain,,gold\n\(row)\n".utf8), options: options)
      return (reading.texts, reading.counts.rejected)
    }
    for row in ["2,late again,,gold,,", "2, late again, , gold,,", "2,late again,,,,,,"] {
      let found = try read(row, answers: ["why"])
      #expect(found.rejected == 0 && found.texts.count == 2, "\(row)")
    }
    // The one answer that can hold the pieces has them back.
    let whole = try read("2,late, wrong, gone,,gold", answers: ["why"])
    #expect(whole.rejected == 0 && whole.texts.last == "late, wrong, gone")
    let pushed = try read("2,late, wrong, gone,,", answers: ["why"])
    #expect(pushed.rejected == 0 && pushed.texts.last == "late, wrong, gone")
    // With two answers it would be a guess.
    #expect(try read("2,late, wrong, gone,,", answers: ["why", "more"]).rejected == 1)
  }

  @Test("What is written by RFC 4180 is read as it was", arguments: seeds)
  func exact(seed: UInt64) throws {
    let table = RandomTable(seed: seed, isBroken: false)
    let reading = try Reading(table.bytes, options: table.options)
    #expect(reading.counts.read == table.rows.count)
    #expect(reading.counts.rejected == 0)
    let noAnswer = NoAnswer(adding: [])
    let words = table.rows.map { $0[1] }.filter { !noAnswer.matches($0, question: "text") }
    #expect(reading.texts == words)
  }
}

/// A table of an id, a text and a third column.
struct RandomTable {
  private(set) var rows: [[String]] = []
  private(set) var bytes: [UInt8] = []
  private(set) var options = ImportOptions()

  init(seed: UInt64, isBroken: Bool) {
    var random = SplitMix(seed: seed)
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    let delimiter = [",", ";", "\t", "|"][pick(4)]
    let lineEnd = ["\n", "\r\n"][pick(2)]
    let pieces = [
      "late", " ", "again", "\"", ",", ";", "\n", "é", "😀", "", "n/a", "the bill", "\t", "|",
      "\r\n",
      "'", "=", "none",
    ]
    options.map = [("id", "#1"), ("text", "#2")].map { MapEntry(key: $0.0, column: $0.1) }
    options.format = delimiter == "\t" ? "generic-tsv" : "generic-csv"
    let quote: (String) -> String = { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    var text = ["id", "text", "more"].joined(separator: delimiter) + lineEnd
    for number in 0..<(8 + pick(30)) {
      let words = (0..<pick(8)).map { _ in pieces[pick(pieces.count)] }.joined()
      let row = ["r\(number)", words, "x\(pick(9))"]
      rows.append(row)
      var cells = [row[0], quote(row[1]), row[2]]
      if isBroken {
        switch pick(12) {
        case 0: cells[1] = "\"" + words
        case 1: cells[1] = words
        case 2: cells.append("over")
        case 3: cells.removeLast()
        case 4: cells[1] += "behind"
        default: break
        }
      }
      text += cells.joined(separator: delimiter) + lineEnd
    }
    bytes = Array(text.utf8)
  }
}
