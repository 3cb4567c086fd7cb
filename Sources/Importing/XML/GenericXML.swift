import FeedbackModel
import JSON

extension Format {
  /// Any XML whose records are one repeated element.
  static let genericXML: Format = {
    var format = Format(
      id: "xml", name: "Any XML, by a mapping of its elements", family: .xml, evidence: .real,
      reference: "https://www.w3.org/TR/xml/",
      recognisedBy: "well-formed XML that repeats an element; the record is the repeated element "
        + "that holds the most words",
      mapping: [
        ("any key", "--map KEY=PATH, a path below the record such as text, author/name or @rating"),
        ("text", "without a map: elements named like text, comment, body, else the longest"),
        ("fields", "every other element and attribute"),
      ],
      recognise: { sniff in
        guard sniff.head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
        guard case .root = XMLProlog.scan(sniff.head[...]) else {
          // A declaration alone is still XML, broken.
          return sniff.head.starts(with: Array("<?xml".utf8))
            ? Recognition(5, "an XML declaration")
            : nil
        }
        let outline = XMLOutline(sniff)
        if outline.root.lowercased() == "html" { return nil }
        return Recognition(10, "XML with the root <\(outline.root)>")
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        try openGenericXML(source, context)
      })
    format.readsMap = true
    return format
  }()
}

private func openGenericXML(
  _ source: any ByteSource, _ context: ImportContext
) throws(ImportError) -> any RecordReader {
  let head = try HeadSource(source)
  let outline = XMLOutline(head: head.head[...])
  let columns = context.options.map.map(\.column)
  guard let plan = GenericXMLPlan(outline, columns: columns, map: context.options.map) else {
    if case .root = XMLProlog.scan(head.head[...]), head.isWhole {
      context.notes.add("no element that holds words: no records")
      let pattern = XMLRecordPattern(names: [])
      return XMLFormatReader(stream: XMLRecordStream(head, pattern: pattern, context: context))
    }
    throw ImportError(.badData, file: context.file, "this XML has no element that repeats")
  }
  context.notes.add("records are <\(plan.record)>; \(plan.words)")
  var parts = plan.record.split(separator: "/").map(String.init)
  let name = parts.popLast() ?? ""
  let stream = XMLRecordStream(
    head, pattern: XMLRecordPattern(names: [name], parents: parts), context: context)
  let dates = context.decide(plan.votes, of: "dates")
  stream.follow(
    XMLRecipe(dates: dates) {
      let records = GenericXMLRecords(plan)
      return { records.outcome($0) }
    })
  return XMLFormatReader(stream: stream)
}

/// Which element is the record of a generic XML file, and which of its leaves fill which key.
struct GenericXMLPlan: Sendable {
  /// The record's path from the root.
  var record: String
  /// Leaf paths below the record, and the keys they fill.
  var keys: [String: [String]] = [:]
  var votes = DateOrderVotes()

  /// What was decided, for people.
  var words: String {
    let pairs = keys.sorted { $0.key < $1.key }.flatMap { path, keys in
      keys.map { "\($0)=\(path)" }
    }
    return pairs.isEmpty ? "no element looks like words" : pairs.sorted().joined(separator: " ")
  }

  /// A plan; nil where nothing repeats and nothing holds words.
  init?(_ outline: XMLOutline, columns: [String], map: [MapEntry]) {
    guard let record = Self.record(of: outline, columns: columns) else { return nil }
    self.record = record
    let leaves = Self.leaves(below: record, outline)
    if map.isEmpty {
      guess(leaves, outline)
    } else {
      for entry in map {
        guard let path = leaves.first(where: { Self.fits($0, entry.column, record: record) }) else {
          keys[entry.column, default: []].append(entry.key)
          continue
        }
        keys[path, default: []].append(entry.key)
      }
    }
    for (path, keys) in keys where keys.contains("created") || keys.contains("closed") {
      for sample in Self.samples(record, path, outline) { votes.add(sample) }
    }
  }

  /// Whether a column named by the user is this leaf.
  private static func fits(_ leaf: String, _ column: String, record: String) -> Bool {
    let full = record + "/" + leaf
    return leaf == column || full == column || full.hasSuffix("/" + column)
      || leaf.lowercased() == column.lowercased()
  }

  private static func record(of outline: XMLOutline, columns: [String]) -> String? {
    var totals: [String: Int] = [:]
    for path in outline.order {
      guard let shape = outline.shapes[path] else { continue }
      let own = shape.textBytes + shape.attributeBytes.values.reduce(0, +)
      var prefix = path[...]
      while !prefix.isEmpty {
        totals[String(prefix), default: 0] += own
        guard let slash = prefix.lastIndex(of: "/") else { break }
        prefix = prefix[..<slash]
      }
    }
    var best: (path: String, total: Int, fits: Int)?
    for path in outline.order where path.contains("/") {
      guard let shape = outline.shapes[path], let total = totals[path], total > 0 else { continue }
      let repeats = shape.mostInParent > 1
      let leaves = Self.leaves(below: path, outline)
      let fits = columns.count { column in leaves.contains { Self.fits($0, column, record: path) } }
      // One that does not repeat is a record only if it has parts and nothing repeats.
      let worth = repeats ? total : leaves.count > 1 ? 1 : 0
      guard worth > 0 else { continue }
      if let best, (best.fits, best.total) >= (fits, worth) { continue }
      best = (path, worth, fits)
    }
    return best?.path
  }

  /// Paths of what holds text below the record: `text`, `author/name`, `@id`, `.` for itself.
  private static func leaves(below record: String, _ outline: XMLOutline) -> [String] {
    var leaves: [String] = []
    for path in outline.order where path == record || path.hasPrefix(record + "/") {
      guard let shape = outline.shapes[path] else { continue }
      let relative = path == record ? "" : String(path.dropFirst(record.count + 1))
      for name in shape.attributes {
        leaves.append((relative.isEmpty ? "" : relative + "/") + "@" + name)
      }
      if shape.withText > 0 { leaves.append(relative.isEmpty ? "." : relative) }
    }
    return leaves
  }

  private static func samples(_ record: String, _ leaf: String, _ outline: XMLOutline) -> [String] {
    if leaf == "." { return outline.shapes[record]?.samples[""] ?? [] }
    guard let at = leaf.lastIndex(of: "@") else {
      return outline.shapes[record + "/" + leaf]?.samples[""] ?? []
    }
    let front = leaf[..<at].dropLast()
    let path = front.isEmpty ? record : record + "/" + front
    return outline.shapes[path]?.samples[String(leaf[at...])] ?? []
  }

  private static func average(_ record: String, _ leaf: String, _ outline: XMLOutline) -> Int {
    if let at = leaf.lastIndex(of: "@") {
      let front = leaf[..<at].dropLast()
      let shape = outline.shapes[front.isEmpty ? record : record + "/" + front]
      let bytes = shape?.attributeBytes[String(leaf[leaf.index(after: at)...])] ?? 0
      return bytes / max(1, shape?.count ?? 1)
    }
    let shape = outline.shapes[leaf == "." ? record : record + "/" + leaf]
    return (shape?.textBytes ?? 0) / max(1, shape?.withText ?? 1)
  }

  private static let textNames = [
    "text", "comment", "body", "content", "description", "message", "review", "feedback", "remark",
    "remarks", "comments", "verbatim", "answer", "reviewtext", "narrative", "note", "notes",
    "complaint", "value", "response",
  ]

  private mutating func guess(_ leaves: [String], _ outline: XMLOutline) {
    func name(_ leaf: String) -> String {
      let last = leaf.split(separator: "/").last.map(String.init) ?? leaf
      return last.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "@" }
    }
    func take(_ key: String, _ names: [String], _ test: (String) -> Bool = { _ in true }) {
      guard !keys.values.contains(where: { $0.contains(key) }) else { return }
      for wanted in names {
        for leaf in leaves where name(leaf) == wanted && keys[leaf] == nil {
          let samples = Self.samples(record, leaf, outline)
          guard samples.allSatisfy(test) else { continue }
          keys[leaf] = [key]
          return
        }
      }
    }
    take("text", Self.textNames)
    if !keys.values.contains(["text"]) {
      let longest = leaves.max {
        Self.average(record, $0, outline) < Self.average(record, $1, outline)
      }
      if let longest { keys[longest] = ["text"] }
    }
    let isDate: (String) -> Bool = { DateParts($0) != nil }
    take(
      "created",
      [
        "created", "createdat", "date", "timestamp", "time", "createddate", "submitted",
        "submittedat", "datetime", "pubdate", "published", "reviewdate", "posted", "received",
        "opened", "openedat", "openeddate", "dateopened", "datecreated", "when", "entrydate",
      ], isDate)
    take(
      "closed", ["closed", "closedat", "resolved", "resolvedat", "solvedat", "closeddate"], isDate)
    take("id", ["id", "uuid", "guid", "key", "number", "ref", "reference", "caseid", "ticketid"])
    take("customer", ["customerid", "customer", "email", "userid", "user", "author", "reviewer"])
    take("landed", ["department", "queue", "team", "group", "collectedby"])
    take("language", ["language", "lang", "locale"])
    guessScores(leaves, outline, name)
  }

  /// A score needs values to go by: three at least, all on the scale.
  private mutating func guessScores(
    _ leaves: [String], _ outline: XMLOutline, _ name: (String) -> String
  ) {
    for leaf in leaves where keys[leaf] == nil {
      let samples = Self.samples(record, leaf, outline)
      let values = samples.compactMap { ScoreReader.number($0) }
      guard values.count >= 3, values.count == samples.count, let high = values.max(),
        let low = values.min()
      else { continue }
      let word = name(leaf)
      if word.holds("nps") || word.holds("recommend"), low >= 0, high <= 10 {
        keys[leaf] = ["nps"]
      } else if ["rating", "stars", "overall", "starrating"].contains(word), low >= 1, high <= 5 {
        keys[leaf] = ["stars"]
      } else if ["csat", "satisfaction"].contains(word) {
        keys[leaf] = ["csat"]
      }
    }
  }
}
