import JSON

/// A line of `voc.item/1` of which only what tagging looks at is read; the rest is checked to be
/// JSON and stays as it is written, so that a tagged line is its input with the tags put in.
public struct ItemLine: Sendable {
  /// The item with `text`, `question`, `channel`, `scores` and `turns`; nothing else is read.
  public private(set) var item = FeedbackItem(
    id: "", source: SourceLocation(file: "-", format: "", record: 0), text: "")
  /// What is left out of the line: the tags it had, with the comma before them.
  private var cut: Range<Int>?
  /// Whether the tags are the first member, and have their comma behind them.
  private var isCutFirst = false
  /// Where the tags go: behind the last member that the record names.
  private var place = 0
  /// Where the line ends.
  private var end = 0

  /// Reads a line. Complexity: O(length).
  ///
  /// - Throws: where the line is no JSON object, or what is read of it is not as it should be.
  /// - Returns: nil where bytes are not UTF-8, a member is repeated, or `schema` or `source` is not
  ///   there: such a line must be read as a whole and written anew.
  public static func read(_ line: borrowing RawSpan) throws(JSONError) -> ItemLine? {
    var parser = JSONParser(copy line)
    var read = ItemLine()
    var (hasID, hasText, hasSchema, hasSource, isRepeated) = (false, false, false, false, false)
    // A member begins behind the value before it: at its comma, or behind the brace.
    var start = 0
    var isFirst = true
    try parser.readObject { (parser, key) throws(JSONError) in
      let isNull = try parser.takeNull()
      var isNamed = true
      switch key {
      case "tags":
        if !isNull { try parser.skipValue() }
        isRepeated = isRepeated || read.cut != nil
        read.cut = start..<parser.offset
        read.isCutFirst = isFirst
        isNamed = false
      case _ where isNull: isNamed = Self.named.contains(key)
      case "id":
        _ = try parser.skipString()
        hasID = true
      case "text":
        isRepeated = isRepeated || hasText
        read.item.text = try parser.readString()
        hasText = true
      case "schema":
        let schema = try parser.readString()
        if schema != FeedbackItem.schema {
          throw JSONError("schema \"\(schema.prefix(40))\", not voc.item/1", at: parser.offset)
        }
      default: isNamed = try read.readMember(key, &parser)
      }
      if isNamed { read.place = parser.offset }
      if !isNull, key == "schema" { hasSchema = true }
      if !isNull, key == "source" { hasSource = true }
      start = parser.offset
      isFirst = false
    }
    read.end = parser.offset
    try parser.readEnd()
    guard hasID, hasText else {
      throw JSONError("\(hasID ? "text" : "id") is missing", at: parser.offset)
    }
    return isRepeated || !hasSchema || !hasSource || !isUTF8(line) ? nil : read
  }

  private static let named: Set<String> = [
    "schema", "id", "source", "channel", "created", "closed", "customer", "respondent", "landed",
    "language", "question", "text", "turns", "scores", "labels", "fields",
  ]

  /// Reads a member that need not be there; returns whether the record names it.
  private mutating func readMember(
    _ key: String, _ parser: inout JSONParser
  ) throws(JSONError) -> Bool {
    switch key {
    case "channel": item.channel = Channel(rawValue: try parser.readString())
    case "question": item.question = try parser.readString()
    case "turns": item.turns = try FeedbackItem.readTurns(&parser)
    case "scores": item.scores = try Scores(&parser)
    case "created", "closed": _ = try parser.readTime()
    case "customer", "respondent", "landed", "language": _ = try parser.skipString()
    case "source", "labels", "fields": try parser.skipValue()
    default:
      try parser.skipValue()
      return false
    }
    return true
  }

  private static func isUTF8(_ line: borrowing RawSpan) -> Bool {
    line.withUnsafeBytes { bytes in
      var all: UInt64 = 0
      var at = 0
      while at + 8 <= bytes.count {
        all |= bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        at += 8
      }
      var rest: UInt8 = 0
      while at < bytes.count {
        rest |= bytes[at]
        at += 1
      }
      if (all & 0x8080_8080_8080_8080) == 0, rest < 0x80 { return true }
      return String(validating: bytes, as: UTF8.self) != nil
    }
  }

  /// Appends the line with other tags, or with none, and its line feed.
  ///
  /// - Parameters:
  ///   - line: what was read.
  ///   - tags: the value of `tags`; nil for none.
  public func write(
    _ line: borrowing RawSpan, tags: ((inout [UInt8]) -> Void)?, to out: inout [UInt8]
  ) {
    line.withUnsafeBytes { bytes in
      var from = 0
      func copy(to end: Int) {
        if from < end {
          out.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[from..<end]))
        }
        from = max(from, end)
      }
      func put() {
        copy(to: place)
        guard let tags else { return }
        out.append(contentsOf: ",\"tags\":".utf8)
        tags(&out)
      }
      if let cut {
        if place <= cut.lowerBound { put() }
        copy(to: cut.lowerBound)
        from = cut.upperBound
        if isCutFirst {
          out.append(UInt8(ascii: "{"))
          while from < end, bytes[from] != UInt8(ascii: ",") { from += 1 }
          from += 1
        }
        if place > cut.lowerBound { put() }
      } else {
        put()
      }
      copy(to: end)
    }
    out.append(0x0A)
  }
}
