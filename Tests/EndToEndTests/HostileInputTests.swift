import Foundation
import JSON
import TestSupport
import Testing

/// Exports that are broken or meant to break: what each gives, what it says, and that nothing of it
/// is lost. All are written here; ``SharedExportsTests`` tries others where they are at hand.
@Suite("Hostile inputs") struct HostileInputTests {
  let voc = VocBinary()

  /// What importing a file gave.
  struct Outcome {
    var result: VocBinary.Result
    var rejects: [JSONValue]
    /// imported, blank, rejected, duplicate, items; empty where nothing could be read.
    var counts: [Int]
    /// The rejects file.
    var rejectsFile: String
    let folder: TemporaryFolder

    /// The texts of the items.
    var texts: [String] {
      result.lines.compactMap { line in
        (try? JSONParser.parse(Array(line.utf8)))?["text"]?.string
      }
    }
  }

  private func run(_ bytes: [UInt8], named name: String, _ flags: [String] = []) throws -> Outcome {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    try Data(bytes).write(to: file)
    let rejects = folder.url.appending(path: "rejects.jsonl").path
    let manifest = folder.url.appending(path: "manifest.jsonl").path
    let result = try voc.run(
      ["import", name, "--rejects", rejects, "--manifest", manifest] + flags, in: folder.url)
    let counts = try Self.lines(manifest).first.map { counts in
      ["imported", "blank", "rejected", "duplicate", "items"].map { counts[$0]?.integer ?? -1 }
    }
    #expect(!result.errors.contains("Fatal error"), "\(result.errors)")
    let outcome = Outcome(
      result: result, rejects: try Self.lines(rejects), counts: counts ?? [],
      rejectsFile: rejects, folder: folder)
    if let counts, let rejected = outcome.counts.dropFirst(2).first {
      #expect(outcome.rejects.count == rejected, "\(counts)")
    }
    return outcome
  }

  private func run(_ text: String, named name: String, _ flags: [String] = []) throws -> Outcome {
    try run(Array(text.utf8), named: name, flags)
  }

  private static func lines(_ path: String) throws -> [JSONValue] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return try data.split(separator: 0x0A).map { try JSONParser.parse([UInt8]($0)) }
  }

  /// A table in which one record of many is as given.
  private func table(with broken: String) -> String {
    let rows = (1...30).map { number in
      number == 12 ? broken : "\(number),nobody called me back \(number),2026-11-02"
    }
    return (["id,comment,date"] + rows).joined(separator: "\n") + "\n"
  }

  // MARK: Quotes and fields

  @Test func aQuoteNeverClosedCostsItsRecordAlone() throws {
    let outcome = try run(table(with: "12,\"never came,2026-11-02"), named: "quote.csv")
    #expect(outcome.result.code == 0)
    #expect(outcome.counts == [29, 0, 1, 0, 29])
    #expect(outcome.rejects.first?["line"]?.integer == 13)
    let said = outcome.result.errors
    #expect(said.contains("quote.csv: line 13: a quote that is never closed"), "\(said)")
    #expect(said.contains("--rejects"), "\(said)")
  }

  @Test func whatWasRejectedIsMendedAndImportedAgain() throws {
    let outcome = try run(
      table(with: "12,never came, and nobody,knows why,2026-11-02"), named: "ragged.csv")
    #expect(outcome.counts == [29, 0, 1, 0, 29])
    // Mended as a person would: the record as text, with the quotes that were missing.
    let mended =
      try #require(outcome.rejects.first?.object).filter { $0.key != "raw" }
      + [JSONMember("text", .string("12,\"never came, and nobody,knows why\",2026-11-02"))]
    let file = try outcome.folder.write(
      String(decoding: JSONValue.object(mended).bytes, as: UTF8.self) + "\n", to: "mended.jsonl")
    let again = try voc.run(["import", file])
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.lines.count == 1)
    let item = try JSONParser.parse(Array(try #require(again.lines.first).utf8))
    #expect(item["text"]?.string == "never came, and nobody,knows why")
    let id = try #require(item["id"]?.string)
    #expect(!outcome.result.text.contains("\"\(id)\""))
    // The id is that of the record in its place: of the same table and number.
    let whole = try run(
      table(with: "12,\"never came, and nobody,knows why\",2026-11-02"), named: "ragged.csv")
    #expect(whole.result.text.contains("\"id\":\"\(id)\""))
  }

  @Test func aFieldOfTwentyMegabytesIsRejectedAndNotHeld() throws {
    let outcome = try run(
      table(with: "12,\"" + String(repeating: "x", count: 20_000_000) + "\",2026-11-02"),
      named: "huge.csv")
    #expect(outcome.result.code == 0)
    #expect(outcome.counts == [29, 0, 1, 0, 29])
    #expect(outcome.rejects.first?["reason"]?.string?.contains("16 MiB") == true)
    let size = try #require(outcome.rejects.first?["raw"]?.string?.utf8.count)
    #expect(size < 2_000_000)
  }

  @Test func aHeaderOnly() throws {
    let outcome = try run("id,comment,date\n", named: "header.csv")
    #expect(outcome.result.code == 0)
    #expect(outcome.counts == [0, 0, 0, 0, 0])
    #expect(outcome.result.errors.contains("header.csv: 0 records"))
  }

  @Test func formulasStayWordsAndAreNoFormulaInTheReportsTable() throws {
    let formulas = ["=cmd|' /C calc'!A0", "+1 for the staff", "@SUM(1+1)", "-2 stars from me"]
    let rows = formulas.enumerated().map { "\($0.offset),\"\($0.element)\",2026-11-04\n" }
    let outcome = try run("id,comment,date\n" + rows.joined(), named: "formula.csv")
    #expect(outcome.texts == formulas)
    let tagged = try voc.run(["tag", "-q"], input: outcome.result.output)
    let pages = outcome.folder.url.appending(path: "pages").path
    let report = try voc.run(
      ["report", "-q", "-o", pages, "--week", "2026-W45", "--now", "2026-11-16T06:00:00Z"],
      input: tagged.output)
    #expect(report.code == 0, "\(report.errors)")
    let files = try outcome.folder.files().filter { $0.key.hasSuffix("items.csv") }
    let items = try #require(files.values.first)
    let lines = String(decoding: items, as: UTF8.self).split(whereSeparator: \.isNewline)
      .dropFirst()
    #expect(lines.count == formulas.count)
    for line in lines {
      for cell in line.split(separator: ",") {
        let first = cell.drop { $0 == "\"" }.first
        #expect(first.map { "=+@".contains($0) } != true, "\(line)")
      }
    }
  }

  // MARK: Bytes

  @Test func nulsAreTakenOut() throws {
    let outcome = try run(
      "id,comment\n1,la\0te aga\0in\n2,\0\n3,fine in the end\n", named: "nul.csv")
    #expect(outcome.texts == ["late again", "fine in the end"])
    #expect(outcome.counts == [2, 1, 0, 0, 2])
    #expect(outcome.result.errors.contains("NUL"))
  }

  @Test func halfACharacterOfUTF16CostsItselfAlone() throws {
    func utf16(_ text: String) -> [UInt8] {
      text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    let bytes =
      [0xFF, 0xFE] + utf16("id,comment\n1,late again\n2,a ") + [0x3D, 0xD8]
      + utf16(" b\n3,fine then\n") + [0x41]
    let outcome = try run(bytes, named: "half.csv")
    #expect(outcome.texts == ["late again", "a \u{FFFD} b", "fine then"])
    #expect(outcome.result.errors.contains("U+FFFD"))
  }

  @Test func windows1252AmongUTF8CostsItsBytesAlone() throws {
    let bytes =
      Array("id,comment\n1,café très long\n2,Straße über alles\n3,caf".utf8) + [0xE9]
      + Array(" encore\n4,naïve comment\n".utf8)
    let outcome = try run(bytes, named: "mixed.csv")
    #expect(
      outcome.texts == [
        "café très long", "Straße über alles", "caf\u{FFFD} encore", "naïve comment",
      ])
    #expect(outcome.result.errors.contains("not UTF-8"))
  }

  @Test func loneCarriageReturnsEndRecords() throws {
    let outcome = try run(
      "id,comment\r1,late again\r2,\"two\rlines\"\r3,fine then\r", named: "cr.csv")
    #expect(outcome.texts.count == 3)
    #expect(outcome.counts == [3, 0, 0, 0, 3])
  }

  @Test func binaryBytesAreToldByName() throws {
    let outcome = try run((0..<4096).map { UInt8(truncatingIfNeeded: $0) }, named: "binary.csv")
    #expect(outcome.result.code == 65)
    #expect(outcome.result.output.isEmpty)
    #expect(outcome.result.errors.contains("binary.csv: binary data"))
    #expect(outcome.result.errors.split(separator: "\n").count == 1)
  }

  // MARK: Archives

  @Test func gzipOfGarbage() throws {
    let outcome = try run(
      [0x1F, 0x8B, 0x08, 0] + (0..<300).map { UInt8(truncatingIfNeeded: $0 * 37) },
      named: "garbage.csv.gz")
    #expect(outcome.result.code == 65)
    #expect(outcome.result.output.isEmpty)
    #expect(outcome.result.errors.contains("garbage.csv.gz: cannot be read as an archive"))
  }

  @Test func namesThatLeaveTheArchiveWriteNothing() throws {
    let outcome = try run(
      StoredZip.make([
        ("../../slipped.csv", "id,comment\n1,late again\n"),
        ("/tmp/voc-slipped.csv", "id,comment\n2,fine then\n"),
      ]), named: "slip.zip")
    #expect(outcome.result.code == 0, "\(outcome.result.errors)")
    #expect(outcome.texts == ["late again", "fine then"])
    let files = FileManager.default
    #expect(!files.fileExists(atPath: "/tmp/voc-slipped.csv"))
    let above = outcome.folder.url.deletingLastPathComponent().deletingLastPathComponent()
    #expect(!files.fileExists(atPath: above.appending(path: "slipped.csv").path))
  }

  @Test func aBombIsCutAtARecord() throws {
    // 40 MB of one letter in 40 KB: deflate's longest match, again and again.
    let outcome = try run(
      GzipBomb.make(
        before: "id,comment\n1,late again\n2,\"", repeats: 40 << 20, after: "\"\n3,fine then\n"),
      named: "bomb.csv.gz")
    #expect(outcome.result.code == 0, "\(outcome.result.errors)")
    #expect(outcome.counts == [2, 0, 1, 0, 2])
    #expect(outcome.texts == ["late again", "fine then"])
  }

  // MARK: XML

  @Test func entitiesThatMultiplyCostTheirRecordAlone() throws {
    let names = Array("abcdefghijk").map(String.init)
    let entities = zip(names, names.dropFirst()).map { inner, outer in
      "<!ENTITY \(outer) \"\(String(repeating: "&\(inner);", count: 10))\">"
    }
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">\(entities.joined())]><l>"
      + "<r><id>1</id><text>late again and again</text></r><r><id>2</id><text>&k;</text></r>"
      + "<r><id>3</id><text>fine in the end</text></r></l>"
    let outcome = try run(text, named: "laughs.xml")
    #expect(outcome.result.code == 0)
    #expect(outcome.texts == ["late again and again", "fine in the end"])
    #expect(outcome.counts == [2, 0, 1, 0, 2])
    #expect(outcome.result.output.count < 4096)
  }

  @Test func filesAndAddressesOfEntitiesAreNotRead() throws {
    let folder = try TemporaryFolder()
    let secret = try folder.write("the secret words", to: "secret.txt")
    let outcome = try run(
      "<!DOCTYPE l [<!ENTITY s SYSTEM \"file://\(secret)\">]><l>"
        + "<r><id>1</id><text>before &s; after it</text></r>"
        + "<r><id>2</id><text>fine in the end</text></r></l>", named: "entity.xml")
    #expect(outcome.result.code == 0)
    #expect(!outcome.result.text.contains("secret words"))
    #expect(outcome.texts.contains("fine in the end"))
  }

  // MARK: Threads

  @Test func theNumberOfThreadsChangesNoByte() throws {
    let folder = try TemporaryFolder()
    let rows = (1...4000).map { number in
      number % 97 == 0
        ? "\(number),\"never closed \(number),2026-11-02"
        : "\(number),\"late\nagain, \(number * 7919 % 1000)\",2026-11-\(10 + number % 20)"
    }
    let file = try folder.write(
      (["id,comment,date"] + rows).joined(separator: "\n") + "\n", to: "many.csv")
    func run(_ jobs: Int) throws -> (output: [UInt8], rejects: Data?) {
      let rejects = folder.url.appending(path: "rejects-\(jobs).jsonl").path
      let result = try voc.run(["import", file, "--jobs", "\(jobs)", "--rejects", rejects])
      #expect(result.code == 0)
      return (result.output, FileManager.default.contents(atPath: rejects))
    }
    let one = try run(1)
    #expect(!one.output.isEmpty)
    for jobs in [2, 4] {
      let more = try run(jobs)
      #expect(more.output == one.output)
      #expect(more.rejects == one.rejects)
    }
  }
}
