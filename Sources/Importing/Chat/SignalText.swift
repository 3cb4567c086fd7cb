import FeedbackModel

extension Format {
  /// The Markdown that signal-export writes of a Signal chat.
  static let signalText = Format(
    id: "signal-txt", name: "Signal chat (text)", family: .chat, evidence: .provisional,
    reference: "https://github.com/carderne/signal-export",
    recognisedBy: "lines that begin with [yyyy-MM-dd HH:mm], without seconds, and a name",
    mapping: [
      ("turns", "messages; a line without a stamp continues the one before it"),
      ("text", "all words, or the customers' where --agent names who is not"),
      ("created", "the first message"),
    ],
    recognise: { sniff in
      var begun = 0
      var seen = 0
      for line in sniff.head.split(separator: 0x0A).prefix(60) {
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        seen += 1
        if SignalLine.isStamped(line) {
          begun += 1
        } else if begun == 0 {
          return nil
        }
      }
      guard begun > 0, begun * 4 >= seen || begun >= 3 else { return nil }
      return Recognition(92, "\(begun) of the first \(seen) lines begin a Signal message")
    },
    open: { (source, context) throws(ImportError) -> any RecordReader in
      WhatsAppReader(lines: LineReader(source), context: context)
    })
}

/// The front of a line of a Signal chat.
enum SignalLine {
  /// Whether a line begins with `[2026-11-02, 10:04]` or `[2026-11-02 10:04]`: year first with
  /// dashes, and no seconds, as WhatsApp's brackets never are.
  static func isStamped(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(line.prefix(24))
    guard bytes.count >= 18, bytes[0] == UInt8(ascii: "[") else { return false }
    let hasComma = bytes[11] == UInt8(ascii: ",")
    let form = Array((hasComma ? "[9999-99-99, 99:99]" : "[9999-99-99 99:99]").utf8)
    guard bytes.count >= form.count else { return false }
    return zip(bytes, form).allSatisfy { byte, mark in
      mark == UInt8(ascii: "9") ? byte &- 0x30 < 10 : byte == mark
    }
  }
}
