import FeedbackModel
import Testing

@testable import Reporting

@Suite struct FilesTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("＝1", "'＝1"), ("a=b", "a=b"), ("", ""),
    ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=\"x\",1", "\"'=\"\"x\"\",1\""),
  ])
  func cellsAreSafeToOpen(_ text: String, _ cell: String) { #expect(CSV.cell(text) == cell) }

  @Test func numbersStayNumbers() {
    #expect(CSV.cell(-0.42) == "-0.42")
    #expect(CSV.cell(Double?.none) == "")
    #expect(CSV.cell(Double.nan) == "")
    #expect(CSV.cell(3.0) == "3")
  }

  @Test func anItemIsARowWithAsManyCellsAsColumns() {
    let item = FeedbackItem(
      id: "x:1", source: SourceLocation(file: "a.csv", format: "csv", record: 2, line: 3),
      channel: .survey, created: Timestamp(seconds: 0), landed: "support",
      text: "call me, \u{202E}Bob\n=1")
    let row = String(
      decoding: ItemsCSV.row(item) { $0.replacing("Bob", with: "[name]") }, as: UTF8.self)
    #expect(
      row
        == "x:1,a.csv,2,3,survey,1970-01-01T00:00:00Z,support,,,,,,,,,,,,,,,\"call me, [name]\n=1\"\r\n"
    )
    let header = String(decoding: ItemsCSV.header(), as: UTF8.self)
    #expect(header.split(separator: ",").count == ItemsCSV.columns.count)
    #expect(ItemsCSV.header(byteOrderMark: true).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func mailLinesAreShortAndReadBack() {
    let text = "Größe = 3 \n.\n" + String(repeating: "ä", count: 60) + "\n"
    let coded = MailMessage.quotedPrintable(Array(text.utf8))
    let lines = String(decoding: coded, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.first == "Gr=C3=B6=C3=9Fe =3D 3=20")
    #expect(lines.dropFirst().first == "=2E")
    #expect(decoded(coded) == text)
    #expect(
      MailMessage.encodedWord(String(repeating: "é", count: 40)).split(separator: "\r\n ")
        .allSatisfy { $0.utf8.count <= 75 })
  }

  /// RFC 2045's decoder.
  private func decoded(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x3D, index + 2 < bytes.count {
        let pair = String(decoding: bytes[index + 1...index + 2], as: UTF8.self)
        if let value = UInt8(pair, radix: 16) { out.append(value) }
        index += 3
      } else {
        if bytes[index] != 0x0D { out.append(bytes[index]) }
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
