import Testing

@testable import Reporting

@Suite struct HTMLTests {
  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test func interpolatedTextIsEscapedAndMarkupIsNot() {
    let inner: HTML = "<b>\("a < b & \"c\" 'd'")</b>"
    let outer: HTML = "<p>\(inner)\(3)</p>"
    #expect(text(outer) == "<p><b>a &lt; b &amp; &quot;c&quot; &#39;d&#39;</b>3</p>")
  }

  @Test func aQuotationMarkUnderAnAccentCannotLeaveAnAttribute() {
    let value = "\"\u{0301} onmouseover=alert(1) x=\""
    let html: HTML = "<i title=\"\(value)\"></i>"
    #expect(html.bytes.filter { $0 == UInt8(ascii: "\"") }.count == 2)
  }

  @Test func charactersThatHTMLForbidsAreReplaced() {
    let noncharacters = String(
      decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    let html = HTML(text: "a\u{0}b\u{9B}c\u{7F}d\te\r" + noncharacters + "é\u{FFFD}")
    #expect(text(html) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te\n\u{FFFD}\u{FFFD}é\u{FFFD}")
  }

  @Test func digestsAreThoseOfTheStandard() {
    func hex(_ text: String) -> String {
      SHA256.digest(Array(text.utf8)).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    }
    // FIPS 180-4 examples.
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func base64IsThatOfRFC4648(_ plain: String, _ coded: String) {
    #expect(Base64.text(Array(plain.utf8)) == coded)
  }

  @Test(arguments: ["#ff0", "#ffffff", "#000000", "#0b6e4f", "#e91e63", "#7F7F7F"])
  func anyAccentCanBeRead(_ colour: String) throws {
    let accent = try #require(Accent(colour))
    let white = RGB(red: 1, green: 1, blue: 1)
    let page = try #require(RGB("#11161c"))
    #expect(try #require(RGB(accent.light)).contrast(with: white) >= 4.5)
    #expect(try #require(RGB(accent.dark)).contrast(with: page) >= 4.5)
    #expect(
      try #require(RGB(accent.dark)).contrast(with: try #require(RGB(accent.onDark))) >= 4.5)
  }

  @Test(arguments: ["", "red", "#12", "#12345g", "#1234567", "#é00"])
  func whatIsNoColourIsNone(_ text: String) { #expect(Accent(text) == nil) }

  @Test func contrastIsThatOfTheGuidelines() throws {
    let black = try #require(RGB("#000"))
    #expect(abs(black.contrast(with: try #require(RGB("#fff"))) - 21) < 1e-6)
    // WCAG: #767676 on white is 4.54.
    let gray = try #require(RGB("#767676")).contrast(with: try #require(RGB("#fff")))
    #expect(abs(gray - 4.54) < 0.01)
  }
}
