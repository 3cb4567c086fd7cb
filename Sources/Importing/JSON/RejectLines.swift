import FeedbackModel
import JSON

extension Format {
  /// A rejects file, whose records were mended.
  static let rejectLines: Format = {
    var format = Format(
      id: "voc-rejects", name: "Mended rejects of voc", family: .json, evidence: .real,
      reference: "the rejects file that `voc import --rejects` writes",
      recognisedBy: "a first line with file, reason, and raw or the mended text with its format",
      mapping: [
        ("record", "text, else raw in base64, read as its format under its header")
      ],
      recognise: { sniff in
        guard isRejectLine(Array(sniff.head.prefix { $0 != 0x0A })) else { return nil }
        return Recognition(99, "its first line is one of a rejects file")
      },
      open: { source, context throws(ImportError) in RejectLinesReader(source, context: context) })
    format.readsMap = true
    return format
  }()

  /// Whether a line is one of a rejects file: with its raw bytes, or with what stands for them.
  private static func isRejectLine(_ line: [UInt8]) -> Bool {
    guard let value = try? JSONParser.parse(line) else {
      // The raw bytes may be longer than the front of the file.
      let front = String(decoding: line.prefix(64 << 10), as: UTF8.self)
      return front.hasPrefix("{\"file\":\"") && front.holds("\"reason\":\"")
        && front.holds("\"raw\":\"")
    }
    return value["reason"]?.string != nil && value["file"]?.string != nil
      && (value["raw"]?.string != nil
        || (value["text"]?.string != nil && value["format"]?.string != nil))
  }
}

/// Reads each line's record as the format it came from would.
struct RejectLinesReader: RecordReader {
  private var lines: ByteLines
  private let context: ImportContext
  private var pending: [ImportedRecord] = []
  private var number = 0

  init(_ source: any ByteSource, context: ImportContext) {
    lines = ByteLines(source, longest: 64 << 20)
    self.context = context
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while pending.isEmpty {
      guard try lines.advance() else { return nil }
      number += 1
      if lines.isBlank { continue }
      let line = Array(lines.bytes)
      guard let value = try? JSONParser.parse(line) else {
        return .rejected(Rejection(line: number, reason: "no line of a rejects file", raw: line))
      }
      pending = read(value, line).reversed()
    }
    return pending.popLast()
  }

  private func read(_ value: JSONValue, _ line: [UInt8]) -> [ImportedRecord] {
    let record =
      value["text"]?.string.map { Array($0.utf8) } ?? value["raw"]?.string.flatMap(Base64.decode)
    guard let record else {
      return [
        .rejected(Rejection(line: number, reason: "neither text nor base64 in raw", raw: line))
      ]
    }
    let header = value["header"]?.string.flatMap(Base64.decode) ?? []
    var options = context.options
    options.format = value["format"]?.string
    if options.format == "voc-rejects" { options.format = nil }
    // A row of a workbook is mended as CSV.
    if options.format == Format.workbook.id, value["text"] != nil { options.format = nil }
    options.displayName = value["file"]?.string ?? context.file
    do throws(ImportError) {
      var stream = try ImportStream(
        file: context.file, source: MemorySource(header + record), options: options)
      var records: [ImportedRecord] = []
      while let read = try stream.next() { records.append(placed(read, value)) }
      return records.isEmpty ? [.blank] : records
    } catch {
      return [.rejected(Rejection(line: number, reason: error.message, raw: line))]
    }
  }

  /// A record at the place it was rejected from.
  private func placed(_ record: ImportedRecord, _ value: JSONValue) -> ImportedRecord {
    guard let line = value["line"]?.integer else { return record }
    switch record {
    case .items(var items):
      for index in items.indices { items[index].source.line = line }
      return .items(items)
    case .rejected(var rejection):
      rejection.line = line
      return .rejected(rejection)
    default: return record
    }
  }
}
