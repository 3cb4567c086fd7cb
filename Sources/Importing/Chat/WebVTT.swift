import FeedbackModel
import JSON

extension Format {
  /// A transcript as captions: WebVTT or SubRip.
  static let webVTT = Format(
    id: "webvtt", name: "Captions (WebVTT, SubRip)", family: .chat, evidence: .documented,
    reference: "https://www.w3.org/TR/webvtt1/",
    recognisedBy: "the first word WEBVTT, or a number and then a line with --> between two times",
    mapping: [
      ("turns", "cues; those of one speaker in a row are one turn"),
      ("text", "the customer's cues where the speakers are called so, else all"),
      ("turns.offset", "the cue's start"),
    ],
    recognise: { sniff in
      let head = String(decoding: sniff.head.prefix(4096), as: UTF8.self)
      if head.hasPrefix("WEBVTT") { return Recognition(95, "the first word WEBVTT") }
      let lines = head.split(whereSeparator: \.isNewline).prefix(2)
      guard lines.count == 2, let first = lines.first, let second = lines.last,
        Int(first.trimmingBlanks) != nil, CaptionCue.start(second) != nil
      else { return nil }
      return Recognition(85, "a number and a line of two times with -->")
    },
    open: { (source, context) throws(ImportError) -> any RecordReader in
      CaptionReader(lines: LineReader(source), context: context)
    })
}

/// One cue of captions.
enum CaptionCue {
  /// The start of `00:00:01.000 --> 00:00:04.000`; nil for other lines.
  static func start(_ line: some StringProtocol) -> String? {
    guard let arrow = String(line).utf8Range(of: "-->") else { return nil }
    let front = String(line)[..<arrow.lowerBound].trimmingBlanks
    guard front.contains(":"), front.allSatisfy({ $0.isNumber || ":.,".contains($0) }) else {
      return nil
    }
    return front
  }

  /// The parts of a cue's text by voice, where several speak in it.
  static func voices(_ text: String) -> [String] {
    var voices: [String] = [""]
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      voices[voices.count - 1] += rest[..<open]
      let tag = rest[open...]
      if tag.hasPrefix("<v ") || tag.hasPrefix("<v.") { voices.append("") }
      voices[voices.count - 1].append("<")
      rest = rest[rest.index(after: open)...]
    }
    voices[voices.count - 1] += rest
    return voices.filter { !$0.isEmpty }
  }

  /// The speaker and the words of a cue's text.
  static func parse(_ text: String) -> (speaker: String?, words: String) {
    var speaker: String?
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<close]
      if tag.hasPrefix("v"), let blank = tag.firstIndex(of: " "), speaker == nil {
        speaker = tag[tag.index(after: blank)...].trimmingBlanks
      }
      rest = rest[rest.index(after: close)...]
    }
    out += rest
    var words =
      XMLText.decoded(Array(out.utf8)[...], entities: [:]) ?? out
    words.removeAll { $0 == "\u{200E}" || $0 == "\u{200F}" }
    if speaker == nil, let front = SpeakerLabels.front(words), !front.isAlone {
      speaker = front.label
      words = front.rest
    }
    return (speaker, words.trimmingBlanks)
  }
}

private struct CaptionReader: RecordReader {
  var lines: LineReader
  let context: ImportContext
  private var isDone = false

  init(lines: LineReader, context: ImportContext) {
    self.lines = lines
    self.context = context
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    guard !isDone else { return nil }
    isDone = true
    var turns: [Turn] = []
    var start: String?
    var words: [String] = []
    var size = 0
    func close() {
      defer {
        start = nil
        words = []
      }
      guard let start else { return }
      for voice in CaptionCue.voices(words.joined(separator: "\n")) {
        let (speaker, text) = CaptionCue.parse(voice)
        guard !text.isEmpty else { continue }
        if let last = turns.indices.last, turns[last].who == speaker {
          turns[last].text += "\n" + text
          continue
        }
        turns.append(
          Turn(
            role: speaker.flatMap { SpeakerLabels.role($0) } ?? .participant, who: speaker,
            text: text, other: [JSONMember("offset", .string(start))]))
      }
    }
    while let line = try lines.next() {
      size += line.count
      guard size < ConversationLimit.text else {
        return .rejected(Rejection(line: 1, byte: 0, reason: ConversationLimit.reason, raw: []))
      }
      let text = String(decoding: line, as: UTF8.self)
      if let begins = CaptionCue.start(text) {
        // In SubRip the cue's number stands before its times.
        if start != nil { close() }
        start = begins
      } else if text.trimmingBlanks.isEmpty {
        close()
      } else if start != nil {
        words.append(text)
      }
    }
    close()
    return context.conversation(id: "", record: 1, line: 1, channel: .call, turns: turns)
  }
}
