import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The text of HTML, as a person reads it: paragraphs kept, entities decoded, scripts and styles
/// left out. libxml2's HTML parser reads anything and is never told to load anything.
enum HTMLText {
  /// The text of an HTML body.
  /// - Parameter splitsQuotes: whether the history that mail programs quote, and signatures they
  ///   mark, are left out. The default is false.
  static func plain(_ html: String, splitsQuotes: Bool = false) -> String {
    guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return html }
    let builder = HTMLTextBuilder(splitsQuotes: splitsQuotes)
    builder.read(html)
    return builder.finished()
  }

  /// The text, where the string is HTML by its tags; else the string itself.
  static func plainIfHTML(_ text: String, splitsQuotes: Bool = false) -> String {
    looksLikeHTML(text) ? plain(text, splitsQuotes: splitsQuotes) : text
  }

  /// Whether a text holds a tag that HTML knows.
  static func looksLikeHTML(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return false }
      var index = 0
      while index < bytes.count,
        let found = memchr(base + index, 0x3C, bytes.count - index)
      {
        index = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        let start = index
        while index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0x30 < 10,
          index - start < 12
        { index += 1 }
        guard index > start, index < bytes.count else { continue }
        let next = bytes[index]
        guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20 else {
          continue
        }
        let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        if tags.contains(name) { return true }
      }
      return false
    }
  }

  private static let tags: Set<String> = [
    "a", "b", "blockquote", "body", "br", "code", "div", "em", "font", "h1", "h2", "h3", "h4",
    "hr", "html", "i", "img", "li", "ol", "p", "pre", "s", "span", "strong", "table", "tbody", "td",
    "tr", "u", "ul", "section", "article", "center", "small", "sub", "sup", "h5", "h6",
  ]
}

/// Collects text from the events of libxml2's HTML parser.
private final class HTMLTextBuilder {
  private let splitsQuotes: Bool
  private var out: [UInt8] = []
  /// Open elements inside one that is left out.
  private var hidden = 0
  private var preformatted = 0
  /// Line feeds wanted before the next words.
  private var breaks = 0
  private var wantsSpace = false

  init(splitsQuotes: Bool) { self.splitsQuotes = splitsQuotes }

  func read(_ html: String) {
    var handler = xmlSAXHandler()
    handler.startElement = { data, name, attributes in
      guard let data, let name else { return }
      builder(data).start(name, attributes)
    }
    handler.endElement = { data, name in
      guard let data, let name else { return }
      builder(data).end(name)
    }
    handler.characters = { data, bytes, count in
      guard let data, let bytes, count > 0 else { return }
      builder(data).text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.serror = { _, _ in }
    let data = Unmanaged.passUnretained(self).toOpaque()
    guard
      let context = htmlCreatePushParserCtxt(
        &handler, data, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else { return }
    defer { htmlFreeParserCtxt(context) }
    htmlCtxtUseOptions(
      context, Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue))
    var html = html
    html.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        _ = htmlParseChunk(
          context, $0.baseAddress, Int32(clamping: $0.count), 1)
      }
    }
  }

  func finished() -> String {
    var end = out.count
    while end > 0, out[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: out[..<end], as: UTF8.self)
  }

  func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if hidden > 0 {
      hidden += 1
      return
    }
    let tag = String(cString: name)
    switch tag {
    case "script", "style", "head", "title", "noscript", "template", "object": hidden = 1
    case "br": breaks = min(breaks + 1, 2)
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "dl": breaks = 2
    case "pre":
      breaks = 2
      preformatted += 1
    case "div", "li", "tr", "hr", "section", "article", "dt", "dd", "form", "address":
      breaks = max(breaks, 1)
    case "td", "th": wantsSpace = true
    case "blockquote": breaks = 2
    default: break
    }
    if splitsQuotes, hidden == 0, isQuote(tag, attributes) { hidden = 1 }
  }

  func end(_ name: UnsafePointer<xmlChar>) {
    if hidden > 0 {
      hidden -= 1
      return
    }
    switch String(cString: name) {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "dl":
      breaks = 2
    case "pre":
      breaks = 2
      preformatted = max(0, preformatted - 1)
    case "div", "li", "tr", "section", "article", "dt", "dd", "form", "address":
      breaks = max(breaks, 1)
    case "td", "th": wantsSpace = true
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hidden == 0 else { return }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // U+00A0 reads as a blank.
      let isHardBlank = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if isHardBlank {
        wantsSpace = true
        index += 2
      } else if byte <= 0x20, preformatted == 0 || out.isEmpty {
        wantsSpace = true
        index += 1
      } else {
        if byte == 0x0A, preformatted > 0 { wantsSpace = false }
        beginWord()
        out.append(byte)
        index += 1
      }
    }
  }

  private func beginWord() {
    if !out.isEmpty {
      if breaks > 0 {
        while let last = out.last, last == 0x20 { out.removeLast() }
        out.append(contentsOf: repeatElement(0x0A, count: breaks))
      } else if wantsSpace {
        out.append(0x20)
      }
    }
    breaks = 0
    wantsSpace = false
  }

  /// Whether the element holds quoted history or a signature, by the marks of the mail programs:
  /// Gmail, Yahoo, Outlook, Thunderbird, Apple Mail.
  private func isQuote(
    _ tag: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> Bool {
    guard let attributes else { return false }
    var index = 0
    while let name = attributes[index] {
      defer { index += 2 }
      guard let value = attributes[index + 1] else { continue }
      let key = String(cString: name)
      let text = String(cString: value)
      if tag == "blockquote", key == "type", text == "cite" { return true }
      if key == "class" || key == "id" {
        let words = text.split(whereSeparator: { $0 == " " })
        if words.contains(where: { Self.quoteMarks.contains(String($0)) }) { return true }
      }
    }
    return false
  }

  private static let quoteMarks: Set<String> = [
    "gmail_quote", "gmail_extra", "gmail_signature", "yahoo_quoted", "yahoo-signature",
    "moz-cite-prefix", "moz-signature", "divRplyFwdMsg", "appendonsend", "OutlookMessageHeader",
    "Signature", "x_Signature", "zendesk-quoted", "protonmail_quote", "ms-outlook-mobile-signature",
    "ms-outlook-mobile-reference-message", "mail-editor-reference-message-container",
  ]
}

private func builder(_ data: UnsafeMutableRawPointer) -> HTMLTextBuilder {
  Unmanaged<HTMLTextBuilder>.fromOpaque(data).takeUnretainedValue()
}
