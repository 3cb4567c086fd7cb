import FeedbackModel
import Importing
import TestSupport
import Testing

/// Lines written from a table's bytes are those of the items made of them, byte for byte.
@Suite struct BatchTests {
  /// What batches gave: the lines, the rejections and the counts.
  struct Written: Equatable {
    var lines = ""
    var rejections: [Rejection] = []
    var counts: SourceCounts
    var notes: [String]

    init(
      _ bytes: [UInt8], chunk: Int = .max, options: ImportOptions, needsLines: Bool = true
    ) throws {
      let batches = Batches(
        MemorySource(bytes, chunk: chunk), options, needsLines: needsLines)
      if let failure = batches.failure { throw failure }
      self.init(batches)
    }

    init(_ batches: Batches) {
      lines = batches.lines
      rejections = batches.rejections
      counts = batches.counts
      notes = batches.notes
    }

    init(_ reading: Reading) {
      lines = reading.records.filter { $0.hasPrefix("{") }.joined()
      rejections = reading.rejections
      counts = reading.counts
      notes = reading.notes
    }
  }

  static func options(_ map: [String]) -> ImportOptions {
    var options = ImportOptions()
    options.map = map.compactMap { MapEntry($0) }
    return options
  }

  @Test("Every fixture", arguments: Fixtures.all)
  func fixtures(_ name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let reading = try Reading(bytes)
    #expect(try Written(bytes, options: ImportOptions()) == Written(reading))
  }

  /// Tables of odd cells, the same for the same seed.
  @Test("Random tables, in any chunks", arguments: 0..<25)
  func random(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let cells = [
      "", " ", "NA", "n/a", "none", "nothing", "No, thanks", "They said \"never\" twice", "a\nb",
      "bill, again", "tab\there", "\u{1}bell", "back\\slash", "naïve “quotes” 😀", "5", "10", "11",
      "-3", "4.5", "2026-02-02 01:01:00", "02/03/2026", "31.12.2025 23:59", "mail@example.com",
      "Support", "Field Service", "chat", "x\0y", "anonymous", "=cmd|' /C calc'!A0", "\u{FEFF}",
      "R_1", "R_2", "R_3", String(repeating: "long words again ", count: 40),
    ]
    let maps: [[String]] = [
      ["text=a", "text=b", "id=c", "created=d", "nps=e"], ["text=a", "created=d", "customer=c"],
      ["text=b", "text=a", "landed=c", "channel=d", "stars=e"],
      ["text=a", "respondent=b", "csat=e", "language=d"], ["text=a", "text=b", "process=c"],
    ]
    var table = "a,b,c,d,e,f\n"
    for _ in 0..<random.below(60) + 1 {
      let width = random.below(20) == 0 ? random.below(9) + 1 : 6
      let row = (0..<width).map { _ in
        let cell = cells[random.below(cells.count)]
        let needsQuotes = cell.contains { "\",\n\t".contains($0) } || random.below(3) == 0
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }
      table += row.joined(separator: ",") + "\n"
      if random.below(9) == 0 { table += row.joined(separator: ",") + "\n" }
    }
    var options = Self.options(maps[seed % maps.count])
    if seed % 4 == 1 { options.channel = .survey }
    if seed % 4 == 2 { options.landed = "front-desk" }
    let bytes = Array(table.utf8)
    let whole = try Written(bytes, options: options)
    #expect(whole == Written(try Reading(bytes, options: options)))
    #expect(try Written(bytes, chunk: 7, options: options) == whole)
    #expect(whole.counts.items == whole.lines.split(separator: "\n").count)
    let counted = try Written(bytes, options: options, needsLines: false)
    #expect(counted.counts == whole.counts)
    #expect(counted.notes == whole.notes)
    #expect(counted.rejections == whole.rejections)
  }

  @Test("A table of many batches gives the lines of one read row by row")
  func long() throws {
    var table = "id,when,comment,nps\n"
    for row in 0..<12_000 {
      table +=
        "\(row % 11_000),2026-01-\(10 + row % 20),\"line \(row % 11_000)\nmore\",\(row % 11)\n"
    }
    let bytes = Array(table.utf8)
    let options = Self.options(["id=id", "text=comment", "created=when", "nps=nps"])
    let whole = try Written(bytes, options: options)
    #expect(whole == Written(try Reading(bytes, options: options)))
    #expect(whole.counts.read == 12_000)
    #expect(try Written(bytes, chunk: 4096, options: options) == whole)
  }

  @Test("Items read back: lines as they stand or written anew, met before or broken")
  func itemLines() throws {
    let table = Array(
      "id,comment,when,nps\n1,\"a \"\"quote\"\"\nand more\",2026-01-02,9\n2,b,,3\n3,,,4\n".utf8)
    let made = try Written(
      table, options: Self.options(["id=id", "text=comment", "created=when", "nps=nps"]))
    var odd = made.lines
    odd += made.lines.replacing("\"text\"", with: " \"text\"")  // The same, spelled otherwise.
    odd += "\n{\"id\":\"x\",\"text\":\"no schema is fine\"}\r\n{\"id\":7}\n"
    odd += #"{"id":"","text":"same"}"# + "\n" + #"{"id":"","text":"same"}"# + "\n"
    odd +=
      #"{"schema":"voc.item/1","id":"y","source":{"file":"f","format":"g","record":1},"text":""}"#
    let bytes = Array(odd.utf8)
    let whole = try Written(bytes, options: ImportOptions())
    let reading = try Reading(bytes)
    #expect(whole.lines == reading.records.filter { $0.hasPrefix("{") }.joined())
    #expect(whole.counts == reading.counts)
    #expect(whole.rejections == reading.rejections)
    #expect(whole.counts.duplicate == 3)
    #expect(whole.counts.rejected == 1)
    #expect(whole.counts.blank == 1)
    #expect(
      whole.rejections.first?.line == bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .count - 3)
    for chunk in [1, 7, 64] {
      #expect(try Written(bytes, chunk: chunk, options: ImportOptions()) == whole)
    }
  }

  @Test("An item that differs only in a key voc does not know is another, read either way")
  func unknownKeys() throws {
    let front =
      #"{"schema":"voc.item/1","id":"x:1","source":{"file":"a","format":"f","record":1},"text":"late""#
    let lines = [front + "}", front + #","more":1}"#, front + #" , "more" : 1}"#, front + "}"]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let whole = try Written(bytes, options: ImportOptions())
    #expect(whole == Written(try Reading(bytes)))
    #expect(whole.counts.imported == 2)
    #expect(whole.counts.duplicate == 2)
  }

  @Test("A line too long to be held with others is told apart by all that it says")
  func longLines() throws {
    let front =
      #"{"schema":"voc.item/1","id":"x:1","source":{"file":"a","format":"f","record":1},"text":""#
      + String(repeating: "late again ", count: 50_000) + "\""
    let lines = [front + "}", front + #","more":1}"#, front + #" , "more" : 1}"#, front + "}"]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let whole = try Written(bytes, options: ImportOptions())
    #expect(whole == Written(try Reading(bytes)))
    #expect(whole.counts.imported == 2)
    #expect(whole.counts.duplicate == 2)
  }

  @Test("Records of an input before are duplicates where inputs are read as one")
  func acrossInputs() throws {
    let table = Array("comment\nThe bill is wrong\nThe bill is wrong\n".utf8)
    let options = Self.options(["text=comment"])
    var identities = Identities(spansInputs: true)
    var counts: [SourceCounts] = []
    for _ in 0..<2 {
      var stream = try ImportStream(
        file: "input", source: MemorySource(table), options: options, identities: identities)
      while let batch = try stream.nextBatch() {
        try stream.admit(batch.written()) { _ in
        } reject: { _ in
        }
      }
      stream.finishBatches()
      counts.append(stream.counts)
      identities = stream.takeIdentities()
    }
    #expect(counts.map(\.imported) == [2, 0])
    #expect(counts.map(\.duplicate) == [0, 2])
  }
}

extension SplitMix {
  /// A number from 0 below a bound.
  fileprivate mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
