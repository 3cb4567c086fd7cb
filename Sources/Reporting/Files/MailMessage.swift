import Analysis
import FeedbackModel

/// `report.eml`: the one-page summary as a message that a cron job can send (RFC 5322; RFC 2046
/// alternatives of plain text and HTML, both quoted-printable UTF-8).
///
/// It names no sender or reader: the job adds them. It carries no date, so that the same report
/// gives the same bytes.
struct MailMessage {
  let context: PageContext
  private var say: Voice { context.say }

  init(context: PageContext) { self.context = context }

  var bytes: [UInt8] {
    let subject = "\(context.options.companyName): \(context.periodTitle)"
    let text = Array(plain.utf8)
    let page = html.bytes
    // A boundary that follows from the text and cannot stand in it: `=_` is no quoted-printable.
    let boundary = "=_voc_" + StableHash.hex([], text, digits: 16)
    var out: [UInt8] = []
    func line(_ text: String) { out += Array((text + "\r\n").utf8) }
    line("Subject: \(MailMessage.encodedWord(Plain.text(subject)))")
    line("MIME-Version: 1.0")
    line("Content-Type: multipart/alternative; boundary=\"\(boundary)\"")
    line("")
    for (type, content) in [("text/plain", text), ("text/html", page)] {
      line("--\(boundary)")
      line("Content-Type: \(type); charset=utf-8")
      line("Content-Transfer-Encoding: quoted-printable")
      line("")
      out += MailMessage.quotedPrintable(content)
      line("")
    }
    line("--\(boundary)--")
    return out
  }

  /// The summary as plain text: no marks of a markup, which a mail program would show as they are.
  private var plain: String {
    var lines: [String] = []
    for block in MailSummary(context: context).blocks {
      switch block {
      case .title(let text):
        lines += [text, String(repeating: "=", count: min(text.count, 70)), ""]
      case .heading(let text):
        lines += ["", text, String(repeating: "-", count: min(text.count, 70)), ""]
      case .paragraph(let text): lines += [text, ""]
      case .point(let name, let text): lines.append("* \(name): \(text)")
      }
    }
    return (lines + [""]).joined(separator: "\n")
  }

  /// The summary as HTML that every mail program shows: no style sheet, nothing fetched.
  private var html: HTML {
    var body = HTML.empty
    var isList = false
    for block in MailSummary(context: context).blocks {
      if case .point = block {
        if !isList { body += "<ul>" }
        isList = true
      } else if isList {
        body += "</ul>\n"
        isList = false
      }
      switch block {
      case .title(let text): body += "<h1>\(text)</h1>\n"
      case .heading(let text): body += "<h2>\(text)</h2>\n"
      case .paragraph(let text): body += "<p>\(text)</p>\n"
      case .point(let name, let text): body += "<li><strong>\(name)</strong>: \(text)</li>\n"
      }
    }
    if isList { body += "</ul>\n" }
    let language = context.options.language.rawValue
    return """
      <!DOCTYPE html>
      <html lang="\(language)"><head><meta charset="utf-8"><title>\(context.periodTitle)</title></head>
      <body>\(body)</body></html>

      """
  }

  /// A header's text as RFC 2047 words of at most 75 characters, never parting a character.
  static func encodedWord(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (words.last?.count ?? 0) + bytes.count > 42 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Base64.text($0))?=" }.joined(separator: "\r\n ")
  }

  /// RFC 2045, lines of at most 76 characters.
  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    var column = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        out += [0x0D, 0x0A]
        column = 0
        continue
      }
      let endsLine = index + 1 == bytes.count || bytes[index + 1] == 0x0A
      let isPlain =
        (byte > 0x20 && byte < 0x7F && byte != 0x3D && !(byte == 0x2E && column == 0))
        || (byte == 0x20 && !endsLine)
      let encoded = isPlain ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      if column + encoded.count > 75 {
        out += [0x3D, 0x0D, 0x0A]
        column = 0
      }
      out += encoded
      column += encoded.count
    }
    return out
  }
}
