/// The truth file of a seed: what was planted, what each item is really about, and what a reader of
/// the exports should count.
enum Truth {
  static func write(_ corpus: Corpus, exports: [Export], seed: UInt64) -> [UInt8] {
    let broken = Set(exports.flatMap(\.broken))
    var out = "{\n\"schema\":\"voc.corpus-truth/1\",\n\"seed\":\(seed),\n"
    out += "\"weeks\":[\(list((1...Weeks.count).map { Quoting.json(Weeks.iso($0)) }))],\n"
    out += "\"events\":[\n" + corpus.events.map { event($0) }.joined(separator: ",\n") + "\n],\n"
    out +=
      "\"processes\":{"
      + list(
        Company.services.map {
          "\(Quoting.json($0.id)):{\"owner\":\"\($0.owner)\",\"stage\":\"\($0.stage)\"}"
        })
    out += "},\n"
    out += "\"weekly_negative\":{\n" + weekly(corpus, broken) + "\n},\n"
    out += "\"landed_by_owner\":" + matrix(corpus, broken) + ",\n"
    out += "\"sources\":[\n" + exports.map(source).joined(separator: ",\n") + "\n],\n"
    out += "\"files\":[\(list(files.map(Quoting.json)))],\n"
    out +=
      "\"items\":{\"columns\":[\"file\",\"record\",\"question\",\"process\",\"owner\",\"landed\",\"week\","
    out +=
      "\"mood\",\"cause\",\"event\",\"signals\",\"second\",\"language\",\"label\",\"audit\"],\n\"rows\":[\n"
    out += rows(corpus, broken).joined(separator: ",\n") + "\n]}\n}\n"
    return Array(out.utf8)
  }

  private static func list(_ parts: [String]) -> String { parts.joined(separator: ",") }

  private static func optional(_ text: String?) -> String { text.map(Quoting.json) ?? "null" }

  private static func event(_ event: PlantedEvent) -> String {
    var parts = [
      "\"id\":\(Quoting.json(event.id))", "\"kind\":\(Quoting.json(event.kind))",
      "\"process\":\(Quoting.json(event.process))", "\"landed\":\(optional(event.landed))",
      "\"owner\":\(Quoting.json(event.owner))",
      "\"from_week\":\(Quoting.json(Weeks.iso(event.fromWeek)))",
      "\"to_week\":\(Quoting.json(Weeks.iso(event.toWeek)))", "\"cause\":\(optional(event.cause))",
    ]
    if let change = event.change { parts.append("\"change_id\":\(Quoting.json(change.id))") }
    let tolerance = event.kind == "drift" ? 4 : 1
    parts.append("\"tolerance_weeks\":\(tolerance)")
    let expected = event.expected.map { name, value in
      name == "returns_week"
        ? "\"returns_week\":\(Quoting.json(Weeks.iso(Int(value) ?? 1)))"
        : "\(Quoting.json(name)):\(value)"
    }
    parts.append("\"expected\":{\(list(expected))}")
    parts.append("\"note\":\(Quoting.json(event.note))")
    return " {" + list(parts) + "}"
  }

  private static func source(_ export: Export) -> String {
    func ids(_ values: [String]) -> String { "[" + list(values.map(Quoting.json)) + "]" }
    return " {\"path\":\(Quoting.json(export.path)),\"records\":\(export.records),"
      + "\"blank\":\(ids(export.blank)),\"duplicates\":\(ids(export.duplicates)),"
      + "\"broken\":\(ids(export.broken)),\"score_only\":\(export.scoreOnly),"
      + "\"no_answer_with_score\":\(export.noAnswer)}"
  }

  // MARK: Items

  /// What `file` of an item counts, from 0; the last stands for the WhatsApp files, whose names are
  /// the records' ids.
  static let files = [
    "nps-qualtrics.csv", "csat-surveymonkey.csv", "chats-zendesk.ndjson", "tickets.xml",
    "reviews-google.xml", "whatsapp",
  ]

  /// Every item with words in a whole record: file, record, question, and what it is about.
  static func items(_ corpus: Corpus, broken: Set<String>) -> [(TruthRow, PersonLabel?)] {
    var out: [(TruthRow, PersonLabel?)] = []
    func add(_ records: [Record], _ file: (Record) -> String, questions: [String]) {
      for record in records where record.hasWords && !broken.contains(record.id) {
        if record.played != nil {
          let row = TruthRow(
            file: file(record), record: record.id, question: "", subject: record.subject,
            isWords: true)
          out.append((row, record.label))
          continue
        }
        for (question, answer) in zip(questions, record.answers)
        where !answer.isEmpty && !["n/a", "N/A", "-", "."].contains(answer) {
          let row = TruthRow(
            file: file(record), record: record.id, question: question, subject: record.subject,
            isWords: true)
          out.append((row, record.label))
        }
      }
    }
    add(corpus.qualtrics, { _ in "nps-qualtrics.csv" }, questions: ["Q2", "Q3"])
    add(corpus.surveyMonkey, { _ in "csat-surveymonkey.csv" }, questions: [""])
    add(corpus.chats, { _ in "chats-zendesk.ndjson" }, questions: [])
    add(corpus.tickets, { _ in "tickets.xml" }, questions: [])
    add(corpus.reviews, { _ in "reviews-google.xml" }, questions: [""])
    add(corpus.whatsApp, { _ in "whatsapp" }, questions: [])
    return out
  }

  private static func rows(_ corpus: Corpus, _ broken: Set<String>) -> [String] {
    items(corpus, broken: broken).map { row, label in
      let subject = row.subject
      let cells = [
        files.firstIndex(of: row.file).map(String.init) ?? "null", Quoting.json(row.record),
        Quoting.json(row.question),
        optional(subject.process), optional(subject.owner), optional(subject.landed),
        String(subject.week), Quoting.json(subject.mood.rawValue),
        optional(subject.cause), optional(subject.event),
        "[" + list(subject.signals.map(Quoting.json)) + "]",
        subject.second.map { "[\(Quoting.json($0.process)),\"\($0.mood.rawValue)\"]" } ?? "null",
        Quoting.json(subject.language), optional(label?.process), label?.audit ?? "null",
      ]
      return "[" + list(cells) + "]"
    }
  }

  /// Complaints (items whose main subject it is) per process and week.
  private static func weekly(_ corpus: Corpus, _ broken: Set<String>) -> String {
    var counts: [String: [Int]] = [:]
    for (row, _) in items(corpus, broken: broken) where row.subject.mood == .complaint {
      guard let process = row.subject.process else { continue }
      counts[process, default: [Int](repeating: 0, count: Weeks.count)][row.subject.week - 1] += 1
    }
    return Company.services.map { service in
      let weeks = counts[service.id] ?? [Int](repeating: 0, count: Weeks.count)
      return " \(Quoting.json(service.id)):[\(list(weeks.map(String.init)))]"
    }.joined(separator: ",\n")
  }

  /// Complaints of all weeks per landing and owning department.
  private static func matrix(_ corpus: Corpus, _ broken: Set<String>) -> String {
    let ids = Company.departments.map(\.id)
    var counts: [String: Int] = [:]
    for (row, _) in items(corpus, broken: broken) where row.subject.mood == .complaint {
      guard let owner = row.subject.owner else { continue }
      counts["\(row.subject.landed ?? "not-recorded")|\(owner)", default: 0] += 1
    }
    let rowIDs = ids + ["not-recorded"]
    let cells = rowIDs.map { row in
      "[" + list(ids.map { String(counts["\(row)|\($0)"] ?? 0) }) + "]"
    }
    return
      "{\"rows\":[\(list(rowIDs.map(Quoting.json)))],\"columns\":[\(list(ids.map(Quoting.json)))],"
      + "\"counts\":[\(list(cells))]}"
  }
}
