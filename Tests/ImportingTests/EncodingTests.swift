import FeedbackModel
import Testing

@testable import Importing

@Suite("Encodings")
struct EncodingTests {
  private func texts(_ bytes: [UInt8], encoding: String? = nil) throws -> [String] {
    var options = ImportOptions()
    options.encoding = encoding
    options.map = ["text=text"].compactMap { MapEntry($0) }
    let whole = try Reading(bytes, options: options)
    #expect(try Reading(bytes, chunk: 1, options: options) == whole)
    return whole.texts
  }

  private let table = "id,text\n1,Größe und Preis waren falsch\n2,naïve café – très bien\n"

  @Test("UTF-16 and UTF-32, with and without mark")
  func wide() throws {
    let expected = ["Größe und Preis waren falsch", "naïve café – très bien"]
    for mark in ["\u{FEFF}", ""] {
      let text = mark + table
      let little = text.utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
      }
      let big = text.utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }
      #expect(try texts(little) == expected)
      #expect(try texts(big) == expected)
      let wide = text.unicodeScalars.flatMap { scalar in
        (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
      }
      #expect(try texts(wide) == expected)
    }
  }

  @Test("Windows-1252, its undefined bytes kept")
  func windows() throws {
    let bytes =
      Array("id,text\n1,caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93] + Array("gut".utf8) + [
        0x94, 0x20, 0x90,
      ]
      + Array(" x\n".utf8)
    #expect(try texts(bytes) == ["café – “gut” \u{90} x"])
  }

  @Test("A few damaged bytes do not change the encoding")
  func damaged() throws {
    let bytes =
      Array("id,text\n1,Größe schön früh später\n2,bad ".utf8) + [0xFF] + Array(" byte\n".utf8)
    #expect(try texts(bytes) == ["Größe schön früh später", "bad \u{FFFD} byte"])
  }

  @Test("Shift-JIS by name")
  func shiftJIS() throws {
    let bytes = Array("id,text\n1,".utf8) + [0x93, 0xFA, 0x96, 0x7B] + Array("\n".utf8)
    #expect(try texts(bytes, encoding: "SHIFT_JIS") == ["日本"])
    #expect(throws: ImportError.self) { try texts(bytes, encoding: "no-such") }
  }

  @Test("Binary data is refused with a line that says so")
  func binary() {
    #expect(throws: ImportError.self) { try Reading(Array("%PDF-1.7 …".utf8)) }
    #expect(throws: ImportError.self) {
      try Reading((0..<4000).map { UInt8(truncatingIfNeeded: $0 % 23) })
    }
  }
}
