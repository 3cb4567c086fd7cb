import Foundation
import JSON
import TestSupport
import Testing

/// Runs the built `voc` over `corpora/alderwick` and looks for what was planted there.
@Suite(.serialized) struct MainJobTests {
  static let now = "2026-11-16T06:00:00Z"
  let voc = VocBinary()

  /// A copy of the example company whose store and reports lie in a temporary folder.
  private func company() throws -> (folder: TemporaryFolder, config: String) {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "corpora/alderwick")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Checkout.root.appending(path: "corpora/alderwick"), to: place)
    return (folder, place.appending(path: "voc.yml").path)
  }

  private func run(_ arguments: [String], input: [UInt8] = []) throws -> VocBinary.Result {
    let result = try voc.run(arguments, input: input)
    try #require(result.code == 0, "voc \(arguments.joined(separator: " ")): \(result.errors)")
    return result
  }

  private func report(_ folder: TemporaryFolder, _ week: String) throws -> JSONValue {
    let file = folder.url.appending(path: "reports/alderwick/\(week)/report.json")
    return try JSONParser.parse([UInt8](try Data(contentsOf: file)))
  }

  @Test func plantedTruthsAreFoundAndNothingElseIsConfirmed() throws {
    let (folder, config) = try company()
    let truth = try JSONParser.parse(
      [UInt8](try Data(contentsOf: Checkout.root.appending(path: "corpora/alderwick/truth.json"))))
    var alerts: [Alert] = []
    let weeks = [30, 32, 33, 35, 37, 38, 39, 42, 45, 46].map { "2026-W\($0)" }
    for week in weeks {
      _ = try run(["run", "-q", "--config", config, "--week", week, "--now", Self.now])
      alerts += Alert.confirmed(in: try report(folder, week))
    }
    let last = try report(folder, "2026-W46")
    let totals = try #require(last["totals"])
    func count(_ key: String) -> Int { totals[key]?.integer ?? -1 }
    #expect(
      count("read")
        == count("imported") + count("blank") + count("rejected") + count("duplicate"))
    #expect(count("read") > 8000)
    #expect(last["draft"]?.bool == false)

    let events = try #require(truth["events"]?.array).compactMap(PlantedRise.init)
    let found = events.filter { event in alerts.contains(where: event.matches) }
    let unexplained = alerts.filter { alert in
      !events.contains { $0.process == alert.process || $0.owner == alert.department }
    }
    print("planted rises and falls found: \(found.map(\.id)) of \(events.map(\.id))")
    print("confirmed alerts that nothing planted explains: \(unexplained)")
    #expect(found.count >= 5)
    #expect(unexplained.count <= 2)

    // What credit control causes lands with support, and is seen to.
    let matrix = try #require(last["landed_by_owner"])
    let share = try #require(Self.share(matrix, caused: "credit-control", landing: "support"))
    let plantedMatrix = try #require(truth["landed_by_owner"])
    let planted = try #require(
      Self.share(plantedMatrix, caused: "credit-control", landing: "support"))
    print("landed with support of what credit control caused: \(share), planted \(planted)")
    #expect(abs(share - planted) < 0.15)
  }

  /// Of what a department caused, the share that a department received, over recorded landings.
  private static func share(_ matrix: JSONValue, caused: String, landing: String) -> Double? {
    guard let rows = matrix["rows"]?.array?.compactMap(\.string),
      let columns = matrix["columns"]?.array?.compactMap(\.string),
      let column = columns.firstIndex(of: caused), let counts = matrix["counts"]?.array
    else { return nil }
    var all = 0.0
    var there = 0.0
    for (row, cells) in zip(rows, counts) where row != "not-recorded" {
      guard let cells = cells.array, column < cells.count, let value = cells[column].double
      else { return nil }
      all += value
      if row == landing { there += value }
    }
    return all > 0 ? there / all : nil
  }

  @Test func aRerunChangesNothingAndAPipeGivesTheSameBytes() throws {
    let (folder, config) = try company()
    let arguments = ["run", "-q", "--config", config, "--week", "2026-W46", "--now", Self.now]
    _ = try run(arguments)
    let reports = folder.url.appending(path: "reports")
    let first = try Self.files(reports)
    _ = try run(arguments)
    #expect(try Self.files(reports) == first)

    // Another number of threads and another folder to start from change no byte.
    let manifest = folder.url.appending(path: "counts.jsonl").path
    let items = try run(["import", "-q", "--config", config, "--manifest", manifest, "--jobs", "1"])
    let tagged = try run(["tag", "-q", "--config", config, "--jobs", "2"], input: items.output)
    let piped = folder.url.appending(path: "piped")
    _ = try run(
      [
        "report", "-q", "--config", config, "--manifest", manifest, "--week", "2026-W46", "--now",
        Self.now, "--jobs", "1", "-o", piped.path, "-",
      ], input: tagged.output)
    #expect(try Self.files(piped) == first)
    try checkAccuracy(tagged.lines)
  }

  private static func files(_ folder: URL) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      if let data = FileManager.default.contents(atPath: folder.appending(path: name).path) {
        found[name] = [UInt8](data)
      }
    }
    return found
  }

  /// Prints how often department and process are right on all items, and refuses less than chance
  /// would explain by far.
  private func checkAccuracy(_ lines: [Substring]) throws {
    let truth = try JSONParser.parse(
      [UInt8](try Data(contentsOf: Checkout.root.appending(path: "corpora/alderwick/truth.json"))))
    var owners: [String: [(question: String, owner: String?, process: String?)]] = [:]
    for row in truth["items"]?["rows"]?.array ?? [] {
      guard let cells = row.array, cells.count > 4, let record = cells[1].string else { continue }
      owners[record, default: []].append((cells[2].string ?? "", cells[4].string, cells[3].string))
    }
    var (joined, department, process) = (0, 0, 0)
    for line in lines {
      let item = try JSONParser.parse(Array(line.utf8))
      guard let id = item["id"]?.string, item["tags"] != nil else { continue }
      let parts = id.split(separator: ":", maxSplits: 1).last.map(String.init) ?? id
      let question = parts.split(separator: "#").dropFirst().first.map(String.init) ?? ""
      let record = String(parts.prefix { $0 != "#" })
      guard
        let known = owners[record]?.first(where: { $0.question == question })
          ?? owners[record]?.first, let owner = known.owner
      else { continue }
      joined += 1
      func best(_ key: String) -> String? {
        let guess = item["tags"]?[key]
        let id = guess?["id"]?.string
        return id == "unassigned" ? guess?["alternatives"]?.array?.first?["id"]?.string : id
      }
      if best("department") == owner { department += 1 }
      if best("process") == known.process { process += 1 }
    }
    try #require(joined > 5000)
    print(
      "accuracy on \(joined) items: department \(Double(department) / Double(joined)), "
        + "process \(Double(process) / Double(joined))")
    #expect(Double(department) / Double(joined) > 0.6)
  }
}

/// A confirmed alert of a report.
struct Alert: CustomStringConvertible {
  var process: String
  var department: String
  var direction: String
  var since: Int

  static func confirmed(in report: JSONValue) -> [Alert] {
    let themes = (report["themes"]?.array ?? []).map { ($0, $0["process"], $0["department"]) }
    let processes = (report["processes"]?.array ?? []).map { ($0, $0["id"], $0["owner"]) }
    return (themes + processes).compactMap { entry, process, department in
      guard let trend = entry["trend"], trend["status"]?.string == "confirmed",
        let process = process?.string, let department = department?.string,
        let direction = trend["direction"]?.string,
        let since = trend["since"]?.string.flatMap(Alert.week)
      else { return nil }
      return Alert(process: process, department: department, direction: direction, since: since)
    }
  }

  /// The number of `2026-W29`.
  static func week(_ text: String) -> Int? { Int(text.suffix(2)) }

  var description: String { "\(department)/\(process) \(direction) since W\(since)" }
}

/// A planted rise or fall.
struct PlantedRise {
  var id: String
  var process: String
  var owner: String
  var direction: String
  var weeks: ClosedRange<Int>

  init?(_ event: JSONValue) {
    guard let id = event["id"]?.string, let process = event["process"]?.string,
      let owner = event["owner"]?.string, let expected = event["expected"],
      let direction = expected["direction"]?.string,
      let from = (expected["returns_week"] ?? event["from_week"])?.string.flatMap(Alert.week)
    else { return nil }
    self.id = id
    self.process = process
    self.owner = owner
    self.direction = direction
    let slack = event["kind"]?.string == "drift" ? 4 : 1
    weeks = from - slack...from + slack
  }

  func matches(_ alert: Alert) -> Bool {
    alert.process == process && alert.department == owner && alert.direction == direction
      && weeks.contains(alert.since)
  }
}
