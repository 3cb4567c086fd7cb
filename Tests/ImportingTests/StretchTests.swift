import FeedbackModel
import TestSupport
import Testing

@testable import Importing

/// An input read in stretches, as several threads do, gives what it gives record by record.
@Suite struct StretchTests {
  typealias Written = BatchTests.Written

  /// Reads in stretches of about so many bytes; how many there were, and how many were taken back.
  static func read(
    _ bytes: [UInt8], chunk: Int = .max, size: Int, options: ImportOptions = ImportOptions()
  ) -> (written: Written, stretches: Int, takenBack: Int) {
    var options = options
    options.stretchSize = size
    let read = Batches(inStretches: MemorySource(bytes, chunk: chunk), options)
    #expect(read.failure == nil)
    return (Written(read), read.stretches, read.takenBack)
  }

  /// A table whose rows are regular but for the odd one.
  static func table(_ seed: Int, oddity: Int) -> [UInt8] {
    var random = SplitMix(seed: UInt64(seed))
    let odd = [
      "7,a 5\" pipe,2026-01-02,4\n", "8,\"never closed,2026-01-02,4\n", "9,too,many,fields,here,\n",
      "Total: 12\n", "\n\n", "10,\"a \"stray\" quote\",2026-01-02,3\n", "11,\"closed\"  ,,3\n",
      "12,a\rb,,\r13,c,,\n", "14,x\0y,,1\n", "\"15\",\"\"\"\",\"\"\"\",5\n", "\"\n",
    ]
    var table = "id,comment,when,nps\n"
    for row in 0..<160 {
      let words = (0..<random.next() % 9).map { _ in "line\n\"\"quoted\"\", and more " }
      table += "\(row % 140),\"row \(row % 140) \(words.joined())\",2026-01-1\(row % 9),\(row % 11)"
      table += row % 3 == 0 ? "\r\n" : "\n"
      if oddity > 0, random.next() % UInt64(oddity) == 0 {
        table += odd[Int(random.next() % UInt64(odd.count))]
      }
    }
    if seed % 3 == 0 { table += "Exported on Monday\nBy nobody\n" }
    if seed % 4 == 1 { table += "16,\"to the end" }
    return Array(table.utf8)
  }

  @Test("Tables", arguments: 0..<12)
  func tables(_ seed: Int) throws {
    let bytes = Self.table(seed, oddity: [0, 4, 40, 150][seed % 4])
    var options = BatchTests.options(["id=id", "text=comment", "created=when", "nps=nps"])
    options.landed = seed % 5 == 0 ? "desk" : nil
    let wanted = try Written(bytes, options: options)
    for (chunk, size) in [(Int.max, 1 << 10), (700, 600), (64, 5 << 10)] {
      let read = Self.read(bytes, chunk: chunk, size: size, options: options)
      #expect(read.written == wanted)
      if seed % 4 == 0 {
        #expect(read.stretches > bytes.count / size / 2)
        // Two lines below the table are looked at record by record.
        #expect(read.takenBack <= (seed % 3 == 0 ? 3 : 0))
      }
    }
  }

  @Test("A stretch cut where a quote stands for itself is taken back, and stretches go on later")
  func takenBack() throws {
    var bytes = Self.table(2, oddity: 0)
    bytes += Array("7,a 5\" pipe,2026-01-02,4\n".utf8) + Self.table(8, oddity: 0)
    let options = BatchTests.options(["id=id", "text=comment", "created=when", "nps=nps"])
    let read = Self.read(bytes, size: 1 << 10, options: options)
    #expect(read.written == (try Written(bytes, options: options)))
    #expect(read.takenBack > 0)
    #expect(read.stretches - read.takenBack > bytes.count / (4 << 10))
    // A stretch does not grow for having been taken back, or behind a long record.
    var scanner = CSVScanner(MemorySource(bytes + bytes), CSVDialect(), bufferSize: 1 << 10)
    for _ in 0..<4 {
      let stretches = try (0..<3).compactMap { _ in try scanner.takeStretch() }
      #expect(stretches.allSatisfy { $0.bytes.count <= 8 << 10 })
      scanner.takeBack(stretches)
      while case .record? = try scanner.next(holding: true) {}
      _ = scanner.detach()
    }
  }

  /// Tickets of which some are broken, or hold what looks like the end of one.
  static func tickets(_ seed: Int, oddity: Int) -> [UInt8] {
    var random = SplitMix(seed: UInt64(seed))
    let odd = [
      "<ticket><description>one <b>two</description></ticket>",
      "<ticket><description><![CDATA[a </ticket> in words]]></description></ticket>",
      "<!-- </ticket> --><ticket><description>&undefined; &eacute;</description></ticket>",
      "<ticket><nice-id>77</nice-id><ticket><description>in one</description></ticket></ticket>",
      "<ticket><description>a \u{1} bell & co</description></ticket>", "stray words",
      "</tickets><tickets type=\"other\">", "<group><ticket/></group>", "<ticket></tickets>",
      "<ticket><description nil=\"true\"/></ticket>", "<?note </ticket> ?>",
      "<ticket><description>good</description><satisfaction-rating><score>good</score>"
        + "</satisfaction-rating></ticket>",
    ]
    var text = "<?xml version=\"1.0\"?>\n<tickets\n type=\"array\">\n"
    for number in 0..<110 {
      let words = (0..<random.next() % 9).map { _ in "caf\u{E9} &amp; more\n" }.joined()
      text +=
        " <ticket><nice-id>\(number % 100)</nice-id>\n<description>late \(number % 100) \(words)"
        + "</description><created-at>2026-11-02T10:04:00Z</created-at></ticket>\n"
      if oddity > 0, random.next() % UInt64(oddity) == 0 {
        text += odd[Int(random.next() % UInt64(odd.count))]
      }
    }
    return Array((text + (seed % 5 == 0 ? "<ticket><descr" : "</tickets>\n")).utf8)
  }

  @Test("XML, by a vendor's mapping and by a general one", arguments: 0..<9)
  func xml(_ seed: Int) throws {
    let bytes = Self.tickets(seed, oddity: [0, 5, 60][seed % 3])
    for format in ["zendesk-tickets-xml", "xml"] {
      var options = ImportOptions()
      options.format = format
      for (chunk, size) in [(512, 1 << 10), (200, 3 << 10)] {
        // What libxml2 says of broken markup depends on where its chunks end.
        options.stretchSize = size
        let wanted = try Written(bytes, chunk: 512, options: options)
        let read = Self.read(bytes, chunk: chunk, size: size, options: options)
        #expect(read.written == wanted)
        if seed % 3 == 0 { #expect(read.stretches > bytes.count / size / 3) }
      }
    }
  }

  @Test("Inputs that are never read in stretches", arguments: Fixtures.all)
  func fixtures(_ name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let wanted = try Written(bytes, options: ImportOptions())
    #expect(Self.read(bytes, size: 1 << 10).written == wanted)
  }

  @Test("Quotes are counted in any place", arguments: 0..<70)
  func quotes(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 % 3 == 1 ? 0x22 : 0x20 + $0 * 7) }
    let isOdd = bytes.count { $0 == 0x22 } % 2 == 1
    #expect(bytes.withUnsafeBytes { CSVScanner.holdsOddQuotes($0) } == isOdd)
  }
}
