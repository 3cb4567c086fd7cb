import JSON

extension FeedbackItem {
  /// Reads one line of `voc.item/1`. Missing keys get their defaults; only `id` and `text` are
  /// needed, and a `schema` other than ours is refused. Complexity: O(length).
  public static func read(
    _ line: borrowing RawSpan, _ parts: Parts = .all
  ) throws(JSONError) -> FeedbackItem {
    var parser = JSONParser(copy line)
    let item = try FeedbackItem(&parser, parts)
    try parser.readEnd()
    return item
  }

  /// Reads one line held in an array.
  public static func read(
    _ line: [UInt8], _ parts: Parts = .all
  ) throws(JSONError) -> FeedbackItem {
    try read(line.span.bytes, parts)
  }

  private init(_ parser: inout JSONParser, _ parts: Parts) throws(JSONError) {
    var id: String?
    var text: String?
    var item = FeedbackItem(
      id: "", source: SourceLocation(file: "-", format: "", record: 0), text: "")
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "schema":
        let schema = try parser.readString()
        if schema != Self.schema {
          throw JSONError("schema \"\(schema.prefix(40))\", not voc.item/1", at: parser.offset)
        }
      case "id": id = try parser.readString()
      case "created": item.created = try parser.readTime()
      case "text" where parts.level == .key:
        _ = try parser.skipString()
        text = ""
      case "text": text = try parser.readString()
      case "tags" where parts.level >= .mentions: item.tags = try Tags(&parser, parts)
      case _ where parts.level < .counted: try parser.skipValue()
      case "source": item.source = try SourceLocation(&parser)
      case "channel": item.channel = Channel(rawValue: try parser.readString())
      case "closed": item.closed = try parser.readTime()
      case "customer": item.customer = try parser.readString()
      case "respondent": item.respondent = try parser.readString()
      case "landed": item.landed = try parser.readString()
      case "turns": item.turns = try Self.readTurns(&parser)
      case "scores": item.scores = try Scores(&parser)
      case "labels": item.labels = try Labels(&parser)
      case "fields": item.fields = try parser.readMembers(parts.fields)
      case _ where parts.level < .all: try parser.skipValue()
      case "language": item.language = try parser.readString()
      case "question": item.question = try parser.readString()
      default: item.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    guard let id, let text else {
      throw JSONError("\(id == nil ? "id" : "text") is missing", at: parser.offset)
    }
    item.id = id
    item.text = text
    self = item
  }

  static func readTurns(_ parser: inout JSONParser) throws(JSONError) -> [Turn] {
    var turns: [Turn] = []
    try parser.readArray { (parser) throws(JSONError) in turns.append(try Turn(&parser)) }
    return turns
  }
}

extension SourceLocation {
  fileprivate init(_ parser: inout JSONParser) throws(JSONError) {
    var read = SourceLocation(file: "-", format: "", record: 0)
    try parser.readObject { (parser, key) throws(JSONError) in
      switch key {
      case "file": read.file = try parser.readString()
      case "format": read.format = try parser.readString()
      case "record": read.record = try parser.readInteger()
      case "line": read.line = try parser.readInteger()
      default: read.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    self = read
  }
}

extension Turn {
  fileprivate init(_ parser: inout JSONParser) throws(JSONError) {
    var read = Turn(role: .participant, text: "")
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "role": read.role = Role(rawValue: try parser.readString()) ?? .participant
      case "who": read.who = try parser.readString()
      case "department": read.department = try parser.readString()
      case "at": read.at = try parser.readTime()
      case "text": read.text = try parser.readString()
      default: read.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    self = read
  }
}

extension Scores {
  init(_ parser: inout JSONParser) throws(JSONError) {
    var read = Scores()
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "nps": read.nps = try parser.readDouble()
      case "csat": read.csat = try parser.readDouble()
      case "ces": read.ces = try parser.readDouble()
      case "stars": read.stars = try parser.readDouble()
      default: read.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    self = read
  }
}

extension Labels {
  fileprivate init(_ parser: inout JSONParser) throws(JSONError) {
    var read = Labels()
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "process": read.process = try parser.readOneOrMany()
      case "department": read.department = try parser.readOneOrMany()
      case "sentiment": read.sentiment = try parser.readDouble()
      case "audit": read.audit = try parser.readDouble()
      default: read.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    self = read
  }
}

extension Tags {
  fileprivate init(
    _ parser: inout JSONParser, _ parts: FeedbackItem.Parts
  ) throws(JSONError) {
    var read = Tags()
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "process": read.process = try Guess(&parser, parts)
      case "department": read.department = try Guess(&parser, parts)
      case "mentions":
        try parser.readArray { (parser) throws(JSONError) in
          read.mentions.append(try Mention(&parser, parts))
        }
      case "sentiment": read.sentiment = try parser.readDouble()
      case _ where parts.level < .counted: try parser.skipValue()
      case "stage": read.stage = Stage(rawValue: try parser.readString())
      case "signals":
        try parser.readArray { (parser) throws(JSONError) in
          if let signal = try Signal.read(&parser, parts) { read.signals.append(signal) }
        }
      case "themes": read.themes = try parser.readOneOrMany()
      default: read.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    self = read
  }
}

extension Guess {
  fileprivate init(
    _ parser: inout JSONParser, _ parts: FeedbackItem.Parts
  ) throws(JSONError) {
    var read = Guess(id: Guess.unassigned)
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "id": read.id = try parser.readString()
      case _ where parts.level < .all: try parser.skipValue()
      case "confidence": read.confidence = try parser.readDouble()
      case "alternatives":
        try parser.readArray { (parser) throws(JSONError) in
          read.alternatives.append(try Guess(&parser, parts))
        }
      default: read.other.append(JSONMember(key, try parser.readValue()))
      }
    }
    self = read
  }
}

extension Mention {
  fileprivate init(
    _ parser: inout JSONParser, _ parts: FeedbackItem.Parts
  ) throws(JSONError) {
    var read = Mention(process: Guess.unassigned, department: Guess.unassigned, span: 0..<0)
    var (from, to) = (0, 0)
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "process": read.process = try parser.readString()
      case "department": read.department = try parser.readString()
      case "sentiment": read.sentiment = try parser.readDouble()
      case "from": from = try parser.readInteger()
      case "to": to = try parser.readInteger()
      case _ where parts.level < .all: try parser.skipValue()
      case "confidence": read.confidence = try parser.readDouble()
      case "evidence": read.evidence = try parser.readEvidence()
      default: _ = try parser.readValue()
      }
    }
    read.span = max(0, from)..<max(0, from, to)
    self = read
  }
}

extension Signal {
  /// Nil for a signal that this version does not know.
  fileprivate static func read(
    _ parser: inout JSONParser, _ parts: FeedbackItem.Parts
  ) throws(JSONError) -> Signal? {
    var kind: SignalKind?
    var (from, to): (String?, String?) = (nil, nil)
    var evidence: [Evidence] = []
    try parser.readObject { (parser, key) throws(JSONError) in
      if try parser.takeNull() { return }
      switch key {
      case "id": kind = SignalKind(rawValue: try parser.readString())
      case "from": from = try parser.readString()
      case "to": to = try parser.readString()
      case _ where parts.level < .all: try parser.skipValue()
      case "evidence": evidence = try parser.readEvidence()
      default: _ = try parser.readValue()
      }
    }
    return kind.map { Signal(kind: $0, evidence: evidence, from: from, to: to) }
  }
}

extension JSONParser {
  /// Reads an object's members: all, or those of some keys. Anything but an object has none.
  fileprivate mutating func readMembers(
    _ wanted: Set<String>?
  ) throws(JSONError) -> [JSONMember] {
    guard let wanted, peek() == UInt8(ascii: "{") else { return try readValue().object ?? [] }
    var members: [JSONMember] = []
    try readObject { (parser, key) throws(JSONError) in
      if wanted.contains(key) {
        members.append(JSONMember(key, try parser.readValue()))
      } else {
        try parser.skipValue()
      }
    }
    return members
  }

  fileprivate mutating func readEvidence() throws(JSONError) -> [Evidence] {
    var all: [Evidence] = []
    try readArray { (parser) throws(JSONError) in
      var one = Evidence(span: 0..<0)
      var (from, to) = (0, 0)
      try parser.readObject { (parser, key) throws(JSONError) in
        if try parser.takeNull() { return }
        switch key {
        case "turn": one.turn = try parser.readInteger()
        case "from": from = try parser.readInteger()
        case "to": to = try parser.readInteger()
        case "weight": one.weight = try parser.readDouble()
        default: _ = try parser.readValue()
        }
      }
      one.span = max(0, from)..<max(0, from, to)
      all.append(one)
    }
    return all
  }

  fileprivate mutating func readInteger() throws(JSONError) -> Int {
    let value = try readDouble()
    guard let integer = Int(exactly: value) else {
      throw JSONError("a whole number was expected", at: offset)
    }
    return integer
  }

  mutating func readTime() throws(JSONError) -> Timestamp {
    let text = try readString()
    guard let time = Timestamp(rfc3339: text) else {
      throw JSONError("a time that is not RFC 3339", at: offset)
    }
    return time
  }

  fileprivate mutating func readOneOrMany() throws(JSONError) -> [String] {
    if peek() != UInt8(ascii: "[") { return [try readString()] }
    var all: [String] = []
    try readArray { (parser) throws(JSONError) in all.append(try parser.readString()) }
    return all
  }
}
