import Foundation
import JSON
import TestSupport
import Testing

/// The correction loop over `corpora/`, as an analyst goes through it: draw, fill in, hand in, run.
/// The person who fills in is the truth of the generated company.
@Suite(.serialized) struct CorrectionLoopTests {
  static let now = "2026-11-16T06:00:00Z"
  static let period = ["--from", "2026-05-18", "--to", "2026-11-15"]
  static let folderName = "2026-05-18_2026-11-15"
  let voc = VocBinary()

  private func run(_ arguments: [String], input: [UInt8] = []) throws -> VocBinary.Result {
    let result = try voc.run(arguments, input: input)
    try #require(result.code == 0, "voc \(arguments.joined(separator: " ")): \(result.errors)")
    return result
  }

  /// Fills in what is true, an item about nothing as "none"; returns how many rows. What the truth
  /// does not know is not answered.
  private func fillIn(_ sheet: inout Spreadsheet, _ truth: PlantedTruth) -> Int {
    var filled = 0
    let (id, process) = (sheet.column("id"), sheet.column("process"))
    let (department, checked) = (sheet.column("department"), sheet.column("checked"))
    for index in sheet.rows.indices {
      guard let entry = truth.entry(sheet.rows[index][id]) else { continue }
      sheet.rows[index][process] = entry.process ?? "none"
      sheet.rows[index][department] = entry.owner ?? "none"
      sheet.rows[index][checked] = "x"
      filled += 1
    }
    return filled
  }

  private func interval(_ json: JSONValue?) throws -> ClosedRange<Double> {
    let ends =
      json?.array?.compactMap(\.double)
      ?? [json?["low"], json?["high"]].compactMap { $0?.double }
    try #require(ends.count == 2)
    return ends[0]...ends[1]
  }

  @Test func drawFillInHandInRunEvaluate() throws {
    let company = try CompanyCopy(mapsLabels: false)
    let truth = try PlantedTruth()
    let config = ["--config", company.config]
    let report = ["run", "-q", "--now", Self.now] + Self.period + config
    _ = try run(report)
    #expect(try company.report(Self.folderName)["draft"]?.bool == true)

    // Draw. The same draw gives the same bytes.
    let drawn = try run(["review", "--audit", "400"] + config)
    #expect(try run(["review", "-q", "--audit", "400"] + config).output == drawn.output)
    var sheet = Spreadsheet(drawn.output)
    #expect(390...440 ~= sheet.rows.count)
    let probability = sheet.column("inclusion probability")
    let weights = sheet.rows.compactMap { Double($0[probability]) }.reduce(0) { $0 + 1 / $1 }
    let tagged = try #require(
      try company.report(Self.folderName)["totals"]?["tagged"]?.integer)
    #expect(weights >= Double(tagged))

    // Fill in, save as Excel does, hand in; twice changes nothing.
    let filled = fillIn(&sheet, truth)
    #expect(filled > sheet.rows.count * 19 / 20)
    let excel = sheet.asExcel([
      "department", "process", "text", "inclusion probability", "id", "checked",
      "tagged process",
    ])
    let file = try company.folder.write(excel, to: "audit back.csv")
    let taken = try run(["label", file, "--by", "Jo"] + config)
    #expect(taken.errors.contains("\(filled) items labelled (\(filled) new"))
    let again = try run(["label", file, "--by", "Kim"] + config)
    #expect(again.errors.contains("0 new, 0 changed, \(filled) as before"))

    // Run: no draft any more, and what it says of itself covers the truth.
    _ = try run(report)
    let audited = try company.report(Self.folderName)
    #expect(audited["draft"]?.bool == false)
    let quality = try #require(audited["quality"])
    #expect(quality["audited"]?.integer == filled)
    let items = company.folder.url.appending(
      path: "reports/alderwick/\(Self.folderName)/items.jsonl")
    let tags = try Tagged(items, truth)
    try check(quality, covers: tags)

    // Teach, and see what it brought.
    var lesson = Spreadsheet(try run(["review", "-q", "--learn", "200"] + config).output)
    #expect(lesson.rows.count == 200)
    let audits = Set(sheet.rows.map { $0[sheet.column("id")] })
    #expect(audits.isDisjoint(with: lesson.rows.map { $0[lesson.column("id")] }))
    #expect(fillIn(&lesson, truth) > 180)
    _ = try run(
      [
        "label",
        try company.folder.write(
          lesson.asExcel(["id", "process", "department", "checked"]), to: "learn.csv"),
      ] + config)
    let measured = try JSONParser.parse(try run(["evaluate", "--json"] + config).output)
    let now = try #require(measured["process"])
    let before = try #require(measured["before"]?["process"])
    #expect(now["n"]?.integer == filled)
    #expect(before["n"]?.integer == filled)
    let (old, new) = (before["accuracy"]?.double ?? 0, now["accuracy"]?.double ?? 0)
    print("process accuracy on the audit: \(old) before 200 labels, \(new) with them")
    #expect(new > old - 0.02)
    _ = try run(report)
    let later = try Tagged(items, truth)
    let covered = try interval(now["accuracy_interval"])
    print("interval \(covered), true \(later.process.forced)")
    #expect(covered.contains(later.process.forced))
    let departments = try interval(measured["department"]?["accuracy_interval"])
    // One draw in twenty lies outside by design; never far.
    let slack = (departments.upperBound - departments.lowerBound) / 4
    #expect(
      departments.lowerBound - slack...departments.upperBound + slack
        ~= later.department.forced)
    // The labels that taught do not measure.
    #expect(
      try company.report(Self.folderName)["quality"]?["audited"]?.integer == filled)
  }

  /// The report's figures on itself against the truth of all items.
  private func check(_ quality: JSONValue, covers tags: Tagged) throws {
    for (key, share) in [
      ("department_precision", tags.department.precision),
      ("process_precision", tags.process.precision),
    ] {
      let range = try interval(quality[key])
      print("\(key): \(range), true \(share)")
      #expect(range.contains(share))
    }
    var (cells, covered) = (0, 0)
    for (key, counts) in [("processes", tags.processes), ("departments", tags.departments)] {
      for label in quality[key]?.array ?? [] {
        let id = try #require(label["id"]?.string)
        let range = try interval(label["corrected"])
        cells += 1
        if range.contains(Double(counts[id] ?? 0)) { covered += 1 }
      }
    }
    print("corrected volumes cover \(covered) of \(cells) true ones")
    #expect(Double(covered) >= 0.88 * Double(cells))
  }

  @Test func wrongRowsAreSaidKeptAndDoNotStopTheRest() throws {
    let company = try CompanyCopy()
    let config = ["--config", company.config]
    let shared = try #require(SharedModel.path)
    let text = try String(contentsOfFile: company.config, encoding: .utf8)
    try "model: \(shared)\n\(text)".write(
      toFile: company.config, atomically: true, encoding: .utf8)
    _ = try run(["run", "-q", "--now", Self.now, "--week", "2026-W46"] + config)
    let sheet = Spreadsheet(try run(["review", "-q", "--learn", "4"] + config).output)
    let ids = sheet.rows.map { $0[sheet.column("id")] }
    try #require(ids.count == 4)
    let file = try company.folder.write(
      """
      id,process,department
      \(ids[0]),invoices,billing
      \(ids[1]),invoice,billing
      nobody:1,invoices,billing
      \(ids[2]),,OWNER
      \(ids[3]),,not billing
      """, to: "back.csv")
    let rejects = company.folder.url.appending(path: "wrong.csv").path
    let result = try run(["label", file, "--rejects", rejects] + config)
    for words in [
      "line 3: no process \"invoice\" in the config; did you mean \"invoices\"",
      "line 4: no item \"nobody:1\"", "line 5: OWNER", "2 items labelled", "3 wrong",
    ] {
      #expect(result.errors.contains(words), "\(words) in \(result.errors)")
    }
    let kept = Spreadsheet([UInt8](try Data(contentsOf: URL(fileURLWithPath: rejects))))
    #expect(kept.rows.count == 3)
    #expect(kept.header == ["problem", "file", "line", "id", "process", "department"])
    // Mended, the file of wrong rows is handed in like any other.
    let mended = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: rejects)), as: UTF8.self
    )
    .replacing(",invoice,", with: ",invoices,")
    let second = try voc.run(
      ["label", try company.folder.write(mended, to: "mended.csv")] + config)
    #expect(second.code == 0 && second.errors.contains("1 items labelled"))

    let strict = try voc.run(["label", file, "--max-rejects", "0.1"] + config)
    #expect(strict.code == 65)
    let nothing = try company.folder.write("id,process\nnobody:1,invoices\n", to: "none.csv")
    #expect(try voc.run(["label", nothing] + config).code == 65)
    #expect(try voc.run(["label", "nowhere.csv"] + config).code == 66)
    #expect(
      try voc.run(["label", try company.folder.write("", to: "empty.csv")] + config).code == 0)
    #expect(
      try voc.run(["label", try company.folder.write("a,b\n1,2\n", to: "other.csv")] + config)
        .code == 65)

    // "Not ours" without a name is what the next person is asked first.
    let next = Spreadsheet(try run(["review", "-q", "--learn", "1"] + config).output)
    #expect(next.rows.first?[next.column("id")] == ids[3])
    #expect(next.rows.first?[next.column("note")].hasPrefix("not billing") == true)
    // Said on the command line, and against what was said before.
    let said = try run(
      ["label", "--item", ids[0], "--department", "network", "--by", "Kim"] + config)
    #expect(said.errors.contains("was labelled billing earlier, now network"))
  }

  @Test func aFileNobodyReadAnswersNothing() throws {
    let company = try CompanyCopy(mapsLabels: false)
    let config = ["--config", company.config]
    _ = try run(["run", "-q", "--now", Self.now, "--week", "2026-W46"] + config)
    let drawn = try run(["review", "-q", "--audit", "60"] + config)
    let file = try company.folder.write(
      String(decoding: drawn.output, as: UTF8.self), to: "audit.csv")
    let result = try run(["label", file] + config)
    #expect(result.errors.contains("nothing counts as answered"))
    #expect(result.errors.contains("0 items labelled"))
    #expect(try voc.run(["evaluate"] + config).code == 65)
    // A pipe does the same without a store.
    let items = try run(["import", "-q"] + config)
    let model = try #require(SharedModel.path)
    let tagged = try run(["tag", "-q", "--model", model] + config, input: items.output)
    let piped = try run(["review", "-q", "--audit", "60", "--jsonl"], input: tagged.output)
    #expect(piped.lines.count >= 60)
    for line in piped.lines {
      let item = try JSONParser.parse(Array(line.utf8))
      let probability = try #require(item["labels"]?["audit"]?.double)
      #expect(probability > 0 && probability <= 1)
    }
    let answers = piped.lines.prefix(20).map { line in
      line.replacing("\"labels\":{", with: "\"labels\":{\"process\":\"invoices\",")
    }.joined(separator: "\n")
    let labelled = try run(
      ["label", "-q", try company.folder.write(answers, to: "answers.jsonl"), "-"],
      input: tagged.output)
    let found = labelled.lines.filter { $0.contains("\"labels\":{\"process\":\"invoices\"") }
    #expect(found.count == 20)
    #expect(labelled.lines.count == tagged.lines.count)
  }
}

/// The tags of all items of a report, against the truth.
private struct Tagged {
  struct Shares {
    var guessed = 0.0
    var right = 0.0
    var all = 0.0
    var best = 0.0
    /// Of what was not left unassigned.
    var precision: Double { right / max(1, guessed) }
    /// Of the best guess, whether or not it was left unassigned.
    var forced: Double { best / max(1, all) }
  }

  var process = Shares()
  var department = Shares()
  var processes: [String: Int] = [:]
  var departments: [String: Int] = [:]

  init(_ file: URL, _ truth: PlantedTruth) throws {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let item = try JSONParser.parse(Array(line.utf8))
      guard let id = item["id"]?.string, let tags = item["tags"], let entry = truth.entry(id)
      else { continue }
      Self.add(tags["process"], entry.process, &process)
      Self.add(tags["department"], entry.owner, &department)
      if let id = entry.process { processes[id, default: 0] += 1 }
      if let id = entry.owner { departments[id, default: 0] += 1 }
    }
  }

  private static func add(_ guess: JSONValue?, _ truth: String?, _ shares: inout Shares) {
    let id = guess?["id"]?.string
    let isGuessed = id != "unassigned"
    let best = isGuessed ? id : guess?["alternatives"]?.array?.first?["id"]?.string
    shares.all += 1
    if best == truth, truth != nil { shares.best += 1 }
    guard isGuessed else { return }
    shares.guessed += 1
    if best == truth, truth != nil { shares.right += 1 }
  }
}
