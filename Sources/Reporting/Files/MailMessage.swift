import Analysis
import FeedbackModel

/// `report.eml`: the one-page summary as a message that a cron job can send (RFC 5322,
/// quoted-printable UTF-8).
///
/// It names no sender or reader: the job adds them. It carries no date, so that the same report
/// gives the same bytes.
struct MailMessage {
  let context: PageContext
  let text: String

  var bytes: [UInt8] {
    let subject = "\(context.options.companyName): \(context.periodTitle)"
    var out: [UInt8] = []
    out += Array("Subject: \(MailMessage.encodedWord(Plain.text(subject)))\r\n".utf8)
    out += Array("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n".utf8)
    out += Array("Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8)
    out += MailMessage.quotedPrintable(Array(text.utf8))
    return out
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
