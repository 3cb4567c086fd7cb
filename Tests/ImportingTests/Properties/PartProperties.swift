import FeedbackModel
import JSON

@testable import Importing

/// What must hold of decoding: UTF-8 comes out, whatever the pieces.
enum EncodingProperty {
  private static let names = [
    "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "WINDOWS-1252", "MACINTOSH", "SHIFT_JIS",
    "GB18030",
    "BIG5", "EUC-KR", "KOI8-R", "ISO-2022-JP", "UTF-7", "WINDOWS-1250",
  ]

  static func violation(_ bytes: [UInt8], _ choice: Int?) -> String? {
    let named = choice.flatMap { $0 < names.count ? names[$0] : nil }
    do throws(ImportError) {
      let decision = try EncodingDecision.decide(
        head: bytes, isWhole: true, named: named, file: "input")
      let whole = try decoded(MemorySource(bytes), decision)
      let pieces = try decoded(PieceSource(bytes), decision)
      if whole.bytes != pieces.bytes { return "\(decision.name): other bytes in pieces" }
      if whole.notes != pieces.notes { return "\(decision.name): other notes in pieces" }
      guard String(validating: whole.bytes, as: UTF8.self) != nil else {
        return "\(decision.name): not UTF-8"
      }
      return nil
    } catch {
      return nil
    }
  }

  private static func decoded(
    _ source: any ByteSource, _ decision: EncodingDecision
  ) throws(ImportError) -> (bytes: [UInt8], notes: [String]) {
    let notes = ImportNotes()
    let decoding = try DecodingSource.decode(source, by: decision, file: "input", notes: notes)
    var out: [UInt8] = []
    while try decoding.append(to: &out, atMost: 777) > 0 {}
    return (out, notes.all)
  }
}

/// What must hold of the readers of HTML and mail: they end, and give text.
enum TextProperty {
  static func violation(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    for splits in [false, true] {
      let plain = HTMLText.plain(text, splitsQuotes: splits)
      if plain.utf8.contains(0), !text.utf8.contains(0) { return "a NUL that was not there" }
    }
    _ = HTMLText.plainIfHTML(text, splitsQuotes: true)
    let own = MailText.own(text)
    if own.utf8.count > text.utf8.count { return "mail text longer than the mail" }
    return nil
  }
}

/// What must hold of a line read as an item.
enum ItemLineProperty {
  static func violation(_ bytes: [UInt8]) -> String? {
    let line = Array(bytes.prefix { $0 != 0x0A })
    guard let item = try? FeedbackItem.read(line) else { return nil }
    var first: [UInt8] = []
    item.write(to: &first)
    return ItemProperty.roundTrip(first)
  }
}

/// What must hold of a JSON value: what was read is written as JSON that reads the same.
enum JSONProperty {
  static func violation(_ bytes: [UInt8]) -> String? {
    guard let value = try? JSONParser.parse(bytes) else { return nil }
    let written = value.bytes
    guard let again = try? JSONParser.parse(written) else {
      return "what was written is no JSON: \(String(decoding: written, as: UTF8.self))"
    }
    return again == value ? nil : "reads back otherwise"
  }
}

/// What must hold of dates, scores and words in cells.
enum ValueProperty {
  static func violation(_ bytes: [UInt8]) -> String? {
    var votes = DateOrderVotes()
    let noAnswer = NoAnswer(adding: [])
    for line in bytes.split(separator: 0x0A, maxSplits: 64) {
      let text = String(decoding: line, as: UTF8.self)
      votes.add(text)
      for order in DateOrder.allCases {
        guard let moment = DateReader(order: order).read(text) else { continue }
        let written = moment.rfc3339
        // Years outside of four digits are no RFC 3339, and no date of a customer.
        guard Timestamp(rfc3339: written) == moment else {
          return "\(text) is read as \(written), which does not read back"
        }
      }
      if let number = ScoreReader.number(text), !number.isFinite { return "\(text) is no score" }
      if let nps = ScoreReader.nps(text), !(0...10 ~= nps) { return "\(text) is no NPS" }
      if let stars = ScoreReader.number(text).flatMap({ ScoreReader.stars($0) }),
        !(1...5 ~= stars)
      {
        return "\(text) is no number of stars"
      }
      _ = ScoreReader.word(text)
      _ = noAnswer.matches(text, question: "What could we do better?")
    }
    return nil
  }
}
