import JSON

extension FeedbackItem {
  /// Appends the item as one line of JSON, with its line feed. Complexity: O(size).
  public func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("schema", Self.schema, &out)
    object.put("id", id, &out)
    object.begin("source", &out)
    source.write(to: &out)
    object.put("channel", channel?.rawValue, &out)
    object.put("created", created, &out)
    object.put("closed", closed, &out)
    object.put("customer", customer, &out)
    object.put("respondent", respondent, &out)
    object.put("landed", landed, &out)
    object.put("language", language, &out)
    object.put("question", question, &out)
    object.put("text", text, &out)
    object.list("turns", turns, &out) { $0.write(to: &$1) }
    if !scores.isEmpty {
      object.begin("scores", &out)
      scores.write(to: &out)
    }
    if let labels {
      object.begin("labels", &out)
      labels.write(to: &out)
    }
    if !fields.isEmpty { object.put("fields", .object(fields), &out) }
    if let tags {
      object.begin("tags", &out)
      tags.write(to: &out)
    }
    object.end(with: other, &out)
    out.append(0x0A)
  }
}

extension ObjectWriter {
  /// Writes a moment, where there is one.
  public mutating func put(_ key: StaticString, _ moment: Timestamp?, _ out: inout [UInt8]) {
    guard let moment else { return }
    begin(key, &out)
    out.append(UInt8(ascii: "\""))
    moment.write(to: &out)
    out.append(UInt8(ascii: "\""))
  }
}

extension ObjectWriter {
  /// Writes an array, unless it is empty. Generic code is compiled for each of its types only within
  /// a module, and these arrays are written with every item: so it stands here.
  fileprivate mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], _ out: inout [UInt8],
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    guard !elements.isEmpty else { return }
    begin(key, &out)
    out.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      write(element, &out)
    }
    out.append(UInt8(ascii: "]"))
  }
}

extension SourceLocation {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("file", file, &out)
    object.put("format", format, &out)
    object.put("record", record, &out)
    object.put("line", line, &out)
    object.end(with: other, &out)
  }
}

extension Turn {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("role", role.rawValue, &out)
    object.put("who", who, &out)
    object.put("department", department, &out)
    object.put("at", at, &out)
    object.put("text", text, &out)
    object.end(with: other, &out)
  }
}

extension Scores {
  /// Appends the scores as one object.
  public func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("nps", nps, &out)
    object.put("csat", csat, &out)
    object.put("ces", ces, &out)
    object.put("stars", stars, &out)
    object.end(with: other, &out)
  }
}

extension Labels {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("process", Self.oneOrMany(process), &out)
    object.put("department", Self.oneOrMany(department), &out)
    object.put("sentiment", sentiment, &out)
    object.put("audit", audit, &out)
    object.end(with: other, &out)
  }

  private static func oneOrMany(_ ids: [String]) -> JSONValue? {
    switch ids.count {
    case 0: nil
    case 1: .string(ids[0])
    default: .array(ids.map { .string($0) })
    }
  }
}

extension Tags {
  /// Appends the tags as one object.
  public func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    if let process {
      object.begin("process", &out)
      process.write(to: &out)
    }
    if let department {
      object.begin("department", &out)
      department.write(to: &out)
    }
    object.list("mentions", mentions, &out) { $0.write(to: &$1) }
    object.put("stage", stage?.rawValue, &out)
    object.put("sentiment", sentiment, &out)
    object.list("signals", signals, &out) { $0.write(to: &$1) }
    object.list("themes", themes, &out) { JSONWriter.append($0, to: &$1) }
    object.end(with: other, &out)
  }
}

extension Guess {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("id", id, &out)
    object.put("confidence", confidence, &out)
    object.list("alternatives", alternatives, &out) { $0.write(to: &$1) }
    object.end(with: other, &out)
  }
}

extension Mention {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("process", process, &out)
    object.put("department", department, &out)
    object.put("confidence", confidence, &out)
    object.put("sentiment", sentiment, &out)
    object.put("from", span.lowerBound, &out)
    object.put("to", span.upperBound, &out)
    object.list("evidence", evidence, &out) { $0.write(to: &$1) }
    object.end(with: [], &out)
  }
}

extension Evidence {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("turn", turn, &out)
    object.put("from", span.lowerBound, &out)
    object.put("to", span.upperBound, &out)
    object.put("weight", weight, &out)
    object.end(with: [], &out)
  }
}

extension Signal {
  func write(to out: inout [UInt8]) {
    var object = ObjectWriter(&out)
    object.put("id", kind.rawValue, &out)
    object.put("from", from, &out)
    object.put("to", to, &out)
    object.list("evidence", evidence, &out) { $0.write(to: &$1) }
    object.end(with: [], &out)
  }
}
