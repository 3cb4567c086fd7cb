import Foundation
import TestSupport
import Testing

/// What a person gets who does it wrong: one clear line, the exit code of sysexits(3), no trace.
@Suite struct BadInputTests {
  let voc = VocBinary()

  private func expectOneLine(
    _ result: VocBinary.Result, code: Int32, holding words: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let message = "\(result.errors)"
    #expect(result.code == code, "\(message)", sourceLocation: sourceLocation)
    let last = result.errors.split(separator: "\n").last.map(String.init) ?? ""
    for word in words {
      #expect(last.contains(word), "\(message)", sourceLocation: sourceLocation)
    }
    #expect(!message.contains("Fatal error"), sourceLocation: sourceLocation)
    #expect(!message.contains("NSCocoaErrorDomain"), sourceLocation: sourceLocation)
  }

  @Test func aMissingFile() throws {
    expectOneLine(
      try voc.run(["import", "nowhere.csv"]), code: 66, holding: ["nowhere.csv", "no such file"])
  }

  @Test func aFolderWithoutExports() throws {
    let folder = try TemporaryFolder()
    expectOneLine(try voc.run(["import", folder.url.path]), code: 66, holding: [folder.url.path])
  }

  @Test func anEmptyFileIsNoFailure() throws {
    let folder = try TemporaryFolder()
    let result = try voc.run(["import", try folder.write("", to: "empty.csv")])
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("empty"))
  }

  @Test func aTruncatedCSVLosesNothing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "id,comment\n1,late again\n2,\"never came and nobo", to: "cut.csv")
    let rejects = folder.url.appending(path: "rejects.jsonl").path
    let result = try voc.run(
      ["import", file, "--map", "text=comment", "--map", "id=id", "--rejects", rejects])
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.lines.count == 1)
    let rejected = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(rejected.contains("\"line\":3"))
  }

  @Test func malformedXML() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("<tickets><ticket><", to: "cut.xml")
    let result = try voc.run(["import", file])
    #expect([0, 65].contains(result.code), "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("cut.xml"))
  }

  @Test(arguments: [
    ("sources: [a.csv]\nprocesses:\n  - {id: a, owner: nobody}\n", 3, "nobody"),
    ("timezone: Mars/Olympus\n", 1, "Mars/Olympus"),
    ("colour: red\n", 1, "colour"),
    ("departments: [\n", 2, "YAML"),
    ("departments:\n  - {id: a}\n  - {id: a}\n", 3, "twice"),
    ("changes:\n  - {id: c, date: tomorrow, process: x}\n", 2, "date"),
  ])
  func aBrokenConfig(text: String, line: Int, word: String) throws {
    let folder = try TemporaryFolder()
    let result = try voc.run(["run", "--config", try folder.write(text, to: "voc.yml")])
    expectOneLine(result, code: 78, holding: ["voc.yml", "line \(line)", word])
  }

  @Test func aConfigThatIsNotThere() throws {
    expectOneLine(
      try voc.run(["run", "--config", "nowhere.yml"]), code: 78, holding: ["nowhere.yml"])
  }

  @Test func anUnknownProcessInTheLabels() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,comment,topic\n1,late again,gardening\n", to: "a.csv")
    let config = try folder.write(
      """
      sources:
        - {path: a.csv, map: {id: id, text: comment, process: topic}}
      departments: [{id: ops}]
      processes: [{id: delivery, owner: ops, phrases: [late parcel]}]
      """, to: "voc.yml")
    expectOneLine(
      try voc.run(["run", "--config", config]), code: 65,
      holding: ["a.csv", "gardening", "delivery"])
  }

  @Test(arguments: [
    ["import", "--map", "nonsense", "x.csv"], ["run", "--week", "2026-W99"],
    ["tag", "--jobs", "0"],
    ["frobnicate"], ["report", "--week", "2026-W01", "--from", "2026-01-01", "--to", "2026-01-02"],
  ])
  func wrongUse(arguments: [String]) throws {
    let result = try voc.run(arguments)
    #expect(result.code == 64, "\(result.errors)")
  }

  @Test func itemsThatAreNone() throws {
    let result = try voc.run(["tag"], input: Array("{\"id\":1}\n".utf8))
    expectOneLine(result, code: 65, holding: ["line 1"])
  }

  @Test func aModelThatIsNone() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("not a model", to: "x.vocmodel")
    let result = try voc.run(["tag", "--model", file], input: [])
    #expect(result.code == 65, "\(result.errors)")
    #expect(result.errors.contains("x.vocmodel"))
  }
}
