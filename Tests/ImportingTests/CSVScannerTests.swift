import FeedbackModel
import Foundation
import Testing

@testable import Importing

@Suite("The CSV scanner")
struct CSVScannerTests {
  private func rows(_ text: String, chunk: Int = .max, expected: Int? = nil) throws -> [[String]] {
    var scanner = CSVScanner(
      MemorySource(Array(text.utf8), chunk: chunk), CSVDialect(), bufferSize: 64)
    scanner.expectedFields = expected
    var rows: [[String]] = []
    while let row = try scanner.next() {
      switch row {
      case .record: rows.append(scanner.fields.indices.map { scanner.text($0) })
      case .bufferEnd: break
      case .broken(let reason, _): rows.append(["broken: " + reason])
      }
    }
    return rows
  }

  @Test(
    "RFC 4180 and what real files do beside it",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\rb\rc", [["a"], ["b"], ["c"]]),
      ("\"a,\"\"b\"\"\n\",c\n", [["a,\"b\"\n", "c"]]),
      ("a \"b\" c,5\" disk\n", [["a \"b\" c", "5\" disk"]]),
      ("\"abc\"def,x\n", [["\"abc\"def", "x"]]),
      ("\"he said \"no\" to me, twice\",x\n", [["he said \"no\" to me, twice", "x"]]),
      ("\"a\" ,b\n", [["a", "b"]]),
      ("a,,\n,,b\n", [["a", "", ""], ["", "", "b"]]),
      ("\n\na\n\n", [["a"]]),
      ("\"\"\n", [[""]]),
      ("a,\"\"\n", [["a", ""]]),
    ])
  func dialects(text: String, expected: [[String]]) throws {
    for chunk in [1, 2, 3, 1000] { #expect(try rows(text, chunk: chunk) == expected) }
  }

  @Test("A quote that is never closed costs its own record alone")
  func wayBack() throws {
    let text = "1,one\n2,\"open\n3,three\n4,\"four, quoted\"\n5,five\n"
    #expect(
      try rows(text, expected: 2) == [
        ["1", "one"], ["broken: a quote that is never closed"], ["3", "three"],
        ["4", "four, quoted"], ["5", "five"],
      ])
    #expect(try rows("1,one\n2,\"open", expected: 2).count == 2)
  }

  @Test("It agrees with a plain state machine on random bytes")
  func agrees() throws {
    var random = SplitMix(seed: 5)
    let alphabet = Array("ab,\n\r \"".utf8)
    for _ in 0..<400 {
      let fields = (0..<Int(random.next() % 5 + 1)).map { _ in
        (0..<Int(random.next() % 30)).map { _ in
          alphabet[Int(random.next() % UInt64(alphabet.count))]
        }
      }
      let written = fields.map {
        "\"" + String(decoding: $0, as: UTF8.self).replacing("\"", with: "\"\"") + "\""
      }
      let text = written.joined(separator: ",") + "\n" + written.joined(separator: ",") + "\n"
      let expected = fields.map { String(decoding: $0, as: UTF8.self) }
      #expect(try rows(text, expected: fields.count) == [expected, expected])
    }
  }

  @Test("A field of more than 16 MiB is rejected, not held")
  func huge() throws {
    var bytes = Array("id,text\n1,short one\n2,\"".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 40 << 20)
    bytes += Array("\"\n3,after it\n".utf8)
    var options = ImportOptions()
    options.map = ["id=id", "text=text"].compactMap { MapEntry($0) }
    let reading = try Reading(bytes, options: options)
    #expect(reading.texts == ["short one", "after it"])
    #expect(reading.counts.rejected == 1)
    #expect(try #require(reading.rejections.first).raw.count <= Rejection.maximumBytes)
  }

  @Test("Delimiters are told by regular columns, not by their number")
  func delimiters() {
    func name(_ text: String) -> String? {
      CSVSniffer.dialect(Array(text.utf8), isWhole: true)?.delimiterName
    }
    #expect(name("a;b\n1;x, y, z\n2;p, q\n") == "semicolon")
    #expect(name("a\tb\n1\tx, y\n") == "tab")
    #expect(name("a|b|c\n1|2|3\n") == "bar")
    #expect(name("sep=;\na;b\n") == "semicolon")
    #expect(name("comment\nI like it, really\nbad, slow, rude\n") == "none (one column)")
  }
}
