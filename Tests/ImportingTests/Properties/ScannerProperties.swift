import FeedbackModel
import JSON

@testable import Importing

/// What must hold of the scanners alone, without the import around them: many thousand inputs a
/// second, where a whole import checks a few hundred.
enum ScannerProperty {
  /// Records of delimited text: the same whole and in pieces, in order, none over another.
  static func rows(_ bytes: [UInt8], _ choice: Int?) -> String? {
    var dialect = CSVDialect()
    let delimiters = [",", ";", "\t", "|"].flatMap(\.utf8) + [CSVDialect.noDelimiter]
    if let choice {
      dialect.delimiter = delimiters[choice % delimiters.count]
      dialect.hasBackslashEscapes = choice / delimiters.count % 2 == 1
    }
    let expected = choice.flatMap { $0 >= 10 ? $0 - 9 : nil }
    let whole = Rows(MemorySource(bytes), dialect, expected, size: bytes.count + 8)
    let short = Rows(MemorySource(bytes), dialect, expected, size: 64)
    if let wrong = whole.violation ?? short.violation { return wrong }
    // How far the way back from a broken record is sought depends on the bytes at hand.
    if whole.seen != short.seen, !whole.isBroken, !short.isBroken {
      return "with little at hand \(short.seen), with all \(whole.seen)"
    }
    let pieces = Rows(PieceSource(bytes), dialect, expected, size: 64)
    return short.seen == pieces.seen ? nil : "in pieces \(pieces.seen), whole \(short.seen)"
  }

  /// Records of markup: the same whole and in pieces.
  static func elements(_ bytes: [UInt8], _ choice: Int?) -> String? {
    var pattern = XMLRecordPattern(names: ["ticket", "row", "item", "record", "r"])
    if let choice {
      pattern.isData = choice % 2 == 1
      if choice % 4 > 1 { pattern.parents = ["tickets"] }
      if choice % 8 > 3 { pattern.context = ["name", "Id"] }
    }
    let whole = elements(MemorySource(bytes), pattern)
    let pieces = elements(PieceSource(bytes), pattern)
    if whole.seen != pieces.seen { return "in pieces \(pieces.seen), whole \(whole.seen)" }
    // What libxml2 says of broken markup depends on where its chunks end.
    let small = elements(PieceSource(bytes), pattern, chunkSize: 1 + bytes.count % 97)
    guard !whole.isBroken, !small.isBroken, whole.seen != small.seen else { return nil }
    return "in small chunks \(small.seen), whole \(whole.seen)"
  }

  /// Values of JSON, cut out of an array, an envelope or lines: the same whole and in pieces.
  static func values(_ bytes: [UInt8], _ choice: Int?) -> String? {
    let paths = [[], ["tickets"], ["data", "items"], ["records"]]
    let path = paths[(choice ?? 0) % paths.count]
    let whole = values(MemorySource(bytes), path)
    let pieces = values(PieceSource(bytes), path)
    return whole == pieces ? nil : "in pieces \(pieces), whole \(whole)"
  }

  /// Lines: each once, without its end, the same whole and in pieces.
  static func lines(_ bytes: [UInt8]) -> String? {
    let whole = lines(MemorySource(bytes))
    return whole == lines(PieceSource(bytes)) ? nil : "lines differ in pieces"
  }

  /// Lines of items: one that is passed on as it stands is what the item it reads as is written as.
  static func items(_ bytes: [UInt8]) -> String? {
    for line in bytes.split(separator: 0x0A, maxSplits: 64) {
      let wrong = line.withUnsafeBytes { line -> String? in
        guard let skim = ItemSkim(line), !skim.isBlank else { return nil }
        guard let item = try? FeedbackItem.read(Array(line)) else { return "passed on, no item" }
        var written: [UInt8] = []
        item.write(to: &written)
        return written.dropLast().elementsEqual(line)
          ? nil : "passed on, written otherwise: \(String(decoding: written, as: UTF8.self))"
      }
      if let wrong { return wrong }
    }
    return nil
  }

  private static func lines(_ source: any ByteSource) -> [[UInt8]] {
    var reader = LineReader(source)
    var seen: [[UInt8]] = []
    while let line = try? reader.next() {
      _ = WhatsAppLine(line)
      seen.append(Array(line))
    }
    return seen
  }

  private static func values(_ source: any ByteSource, _ path: [String]) -> [String] {
    var splitter = JSONSplitter(source, path: path)
    var seen: [String] = []
    while let piece = try? splitter.next() {
      switch piece {
      case .value(let bytes, let line, let byte):
        let kind = (try? JSONParser.parse(bytes)) == nil ? "no JSON" : "JSON"
        seen.append("\(line)/\(byte) \(kind) " + String(decoding: bytes, as: UTF8.self))
      case .broken(let rejection): seen.append(described(rejection))
      }
    }
    return seen
  }

  private static func elements(
    _ source: any ByteSource, _ pattern: XMLRecordPattern, chunkSize: Int = 64 << 10
  ) -> (seen: [String], isBroken: Bool) {
    let context = ImportContext(
      file: "input", format: "xml", options: ImportOptions(), notes: ImportNotes())
    let stream = XMLRecordStream(source, pattern: pattern, context: context, chunkSize: chunkSize)
    var seen: [String] = []
    stream.finish = { node, place, _ in
      seen.append("\(place.record) \(place.line) \(node.name) \(node.text)")
      return .blank
    }
    var isBroken = false
    do throws(ImportError) {
      while let record = try stream.next() {
        guard case .rejected(let rejection) = record else { continue }
        isBroken = true
        seen.append(described(rejection))
      }
    } catch {
      isBroken = true
      seen.append(error.description)
    }
    return (seen, isBroken || !context.notes.all.isEmpty)
  }

  fileprivate static func described(_ rejection: Rejection) -> String {
    String(decoding: RejectsWriter.line(rejection, file: "input"), as: UTF8.self)
  }

  /// What a scanner of delimited text saw.
  private struct Rows {
    var seen: [String] = []
    var isBroken = false
    var violation: String?

    init(_ source: any ByteSource, _ dialect: CSVDialect, _ expected: Int?, size: Int) {
      var scanner = CSVScanner(source, dialect, bufferSize: size)
      scanner.expectedFields = expected
      var end = 0
      while let row = try? scanner.next() {
        if scanner.offset < end { violation = "a record begins before the last one ends" }
        switch row {
        case .record:
          end = scanner.offset + scanner.recordRange.count
          let cells = scanner.withCells { cells in
            cells.fields.indices.map { cells.text($0) }
          }
          seen.append("\(scanner.line)/\(scanner.offset) " + cells.joined(separator: "\u{1F}"))
        case .broken(let reason, let raw):
          isBroken = true
          end = scanner.offset + raw.count
          seen.append(
            "\(scanner.line)/\(scanner.offset) \(reason) \(String(decoding: raw, as: UTF8.self))")
        case .bufferEnd: violation = "a buffer's end where nothing is held"
        }
      }
    }
  }
}
