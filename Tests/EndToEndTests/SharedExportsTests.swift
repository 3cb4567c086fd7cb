import Foundation
import JSON
import TestSupport
import Testing

/// The real and the hostile exports beside the checkout, judged by the checkers that lie with them.
/// Where there are none, the tests are skipped; `HostileInputTests` has inputs of our own.
@Suite(
  "Shared exports",
  .enabled(if: Checkout.shared != nil, "../shared is absent: its exports are not checked"),
  .serialized)
struct SharedExportsTests {
  /// Runs a checker with Python and gives what it wrote as JSON: an entry a file with `file`, `ok`.
  private func run(_ script: String, _ arguments: [String], root: URL) throws -> [(String, Bool)] {
    let folder = try TemporaryFolder()
    let results = folder.url.appending(path: "results.json")
    let said = folder.url.appending(path: "said.txt")
    try Data().write(to: said)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", root.appending(path: script).path] + arguments + ["--json", results.path]
    process.standardOutput = try FileHandle(forWritingTo: said)
    try process.run()
    process.waitUntilExit()
    try #require([0, 1].contains(process.terminationStatus), "\(script) did not run")
    let text = String(decoding: try Data(contentsOf: said), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("ok") { print(line) }
    let entries = try JSONParser.parse([UInt8](try Data(contentsOf: results))).array ?? []
    return entries.compactMap { entry in
      guard let file = entry["file"]?.string, let isOk = entry["ok"]?.bool else { return nil }
      return (file, isOk)
    }
  }

  private func exports(_ flags: [String]) throws -> [(String, Bool)] {
    let root = try #require(Checkout.shared)
    return try run(
      "check_import.py",
      [
        root.appending(path: "exports/truth.json").path, "--run", VocBinary().path.path, "--root",
        root.appending(path: "exports").path, "--quiet",
      ] + flags, root: root)
  }

  @Test("Every export agrees with its truth, mapped by hand")
  func mapped() throws {
    let results = try exports([])
    #expect(results.count > 10)
    for (file, isOk) in results { #expect(isOk, "\(file)") }
  }

  @Test("Nine exports of ten are mapped without a word")
  func automatic() throws {
    let results = try exports(["--auto"])
    let wrong = results.filter { !$0.1 }.map(\.0)
    print("mapped by themselves: \(results.count - wrong.count) of \(results.count); not: \(wrong)")
    #expect(results.count > 10)
    #expect(wrong.count * 10 <= results.count)
  }

  @Test("Every hostile file has the outcome listed")
  func hostile() throws {
    let root = try #require(Checkout.shared)
    let results = try run(
      "check_hostile.py", [root.appending(path: "hostile").path, VocBinary().path.path], root: root)
    #expect(results.count > 10)
    for (file, isOk) in results { #expect(isOk, "\(file)") }
  }
}
