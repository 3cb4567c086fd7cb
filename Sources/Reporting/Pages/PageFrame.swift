/// What is around every page: the head with its strict policy, the company's name, the foot.
///
/// The policy allows this page's own style and script by their hashes, pictures within the page,
/// and nothing else: no request leaves, and words of a customer could not run even if they became
/// markup.
struct PageFrame: Sendable {
  private let style: HTML
  private let script: HTML
  private let policy: String
  private let brand: HTML
  private let note: String

  init(options: SiteOptions) throws(SiteError) {
    guard let accent = Accent(options.accent) else { throw SiteError.accent(options.accent) }
    let style = Array(StyleSheet.text(accent: accent).utf8)
    let script = Array(PageScript.text.utf8)
    self.style = HTML(raw: style)
    self.script = HTML(raw: script)
    self.policy =
      "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.digest(style)))'; "
      + "script-src 'sha256-\(Base64.text(SHA256.digest(script)))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
    var logo = HTML.empty
    if let bytes = options.logo {
      guard let kind = PageFrame.pictureKind(bytes) else { throw SiteError.logo }
      logo = "<img src=\"data:\(kind);base64,\(Base64.text(bytes))\" alt=\"\">"
    }
    self.brand = "\(logo)<span class=\"brand\"><bdi>\(options.companyName)</bdi></span>"
    self.note = options.generatedNote
  }

  /// A whole page.
  func page(
    title: String, language: SiteLanguage, when: String, navigation: HTML, body: HTML, say: Voice
  ) -> [UInt8] {
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="referrer" content="no-referrer">
      <title>\(Plain.text(title))</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body data-copy="\(say(.copy))" data-copied="\(say(.copied))" data-csv="\(say(.copyCSV))" \
      data-filter="\(say(.filter))" data-more="\(say(.more, "{0}"))">
      <a class="skip" href="#main">\(say(.skip))</a>
      <header class="top"><div class="wrap">\(brand)<span class="when">\(when)</span>\
      \(navigation)</div></header>
      <main id="main" class="wrap">
      \(body)
      </main>
      <footer class="foot"><div class="wrap"><p>\(say(.intervalNote)) \(say(.footNote)) \(note)</p>\
      </div></footer>
      <div id="status" class="hidden" role="status"></div>
      <script>\(script)</script>
      </body>
      </html>

      """
    return page.bytes
  }

  /// The media type of a picture by its first bytes; nil where it is none that a page can show.
  static func pictureKind(_ bytes: [UInt8]) -> String? {
    func starts(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }
    if starts([0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if starts([0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if starts(Array("GIF8".utf8)) { return "image/gif" }
    if starts(Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return "image/webp"
    }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return head.contains("<svg") ? "image/svg+xml" : nil
  }
}

/// Text for places that know no isolation of directions: titles, CSV, Markdown, mail.
enum Plain {
  /// At most so many bytes of a text, cut between characters, with an ellipsis where it was cut.
  static func short(_ text: String, _ bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
      end = text.utf8.index(before: end)
    }
    return String(text[..<end]) + "…"
  }

  /// The text without characters that turn the direction of what follows, and controls as spaces.
  static func text(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: continue
      case 0..<0x20, 0x7F..<0xA0: out.append(" ")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
