import JSON
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    (#"{"a":[1,2.50,-3e2],"b":null,"c":true}"#, #"{"a":[1,2.50,-3e2],"b":null,"c":true}"#),
    (#" "caf\u00e9 \ud83d\ude00" "#, #""café 😀""#),
    (#""lone \ud83d half""#, "\"lone \u{FFFD} half\""),
    (#""tab\tline\nquote\"slash\/""#, #""tab\tline\nquote\"slash/""#),
    (
      "\"long enough to be read eight bytes at a time, and then some\\\\\"",
      "\"long enough to be read eight bytes at a time, and then some\\\\\""
    ),
  ])
  func readsAndWritesBack(input: String, output: String) throws {
    let value = try JSONParser.parse(Array(input.utf8))
    #expect(String(decoding: value.bytes, as: UTF8.self) == output)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "01", "1.", "-", "1e", "\"open", "\"bad \\x\"", "\"\\u12g4\"",
    "truth", "[1] 2", "{\"a\":1,}", "\"ctrl \u{01}\"", "{a:1}", "nul",
  ])
  func refusesWithAPlace(input: String) {
    #expect(throws: JSONError.self) { try JSONParser.parse(Array(input.utf8)) }
  }

  @Test func deepNestingIsAnErrorAndNoCrash() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONError.self) { try JSONParser.parse(deep) }
  }

  @Test func invalidUTF8BecomesReplacementCharacters() throws {
    let value = try JSONParser.parse([0x22, 0x61, 0xFF, 0x62, 0x22])
    #expect(value.string == "a\u{FFFD}b")
  }

  @Test func everyTruncationIsAnErrorAndNoCrash() throws {
    let whole = Array(#"{"k":["\u00e9\n",{"n":-1.5e+3,"t":true,"z":null}]}"#.utf8)
    for length in 0..<whole.count {
      #expect(throws: JSONError.self) { try JSONParser.parse(Array(whole[..<length])) }
    }
  }

  @Test func aRepeatedKeyTakesItsLastValue() throws {
    let value = try JSONParser.parse(Array(#"{"a":1,"a":2}"#.utf8))
    #expect(value["a"]?.integer == 2)
  }

  @Test func numbersKeepTheirSpelling() throws {
    let value = try JSONParser.parse(Array("[12345678901234567890123, 1.10]".utf8))
    #expect(String(decoding: value.bytes, as: UTF8.self) == "[12345678901234567890123,1.10]")
  }

  @Test(arguments: [
    "0", "-0", "-0.42", "0.9887", "5", "100", "123456789012345", "0.00000000000001",
    "1234567890123456", "0.1234567890123456789", "1e3", "-2.5E-7", "9007199254740993", "4.35",
  ])
  func aNumberIsTheNearestDouble(text: String) throws {
    let bytes = Array(text.utf8)
    var parser = JSONParser(bytes.span.bytes)
    let value = try parser.readDouble()
    #expect(value.bitPattern == Double(text)?.bitPattern)
    try parser.readEnd()
  }

  @Test func aNumberOutOfRangeIsRefused() {
    let bytes = Array("1e999".utf8)
    var parser = JSONParser(bytes.span.bytes)
    do throws(JSONError) {
      _ = try parser.readDouble()
      Issue.record("read")
    } catch {
      #expect(error.description.contains("out of range"))
    }
  }
}
