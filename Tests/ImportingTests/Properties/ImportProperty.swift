import FeedbackModel
import JSON

@testable import Importing

/// What must hold of any bytes read as any format. Shared by the tests and the fuzzers of `Fuzz/`:
/// a check returns what does not hold, or nil.
enum ImportProperty {
  /// Reads the bytes whole and in pieces.
  static func violation(_ bytes: [UInt8], _ options: ImportOptions = ImportOptions()) -> String? {
    let whole = Outcome(MemorySource(bytes), options)
    if let wrong = whole.violation { return wrong }
    // The front is read whole before the format is chosen, so that it need not be chosen again.
    var chosen = options
    chosen.format = options.format ?? whole.format
    let pieces = Outcome(PieceSource(bytes), chosen)
    guard whole != pieces else {
      if let wrong = whole.violation(of: Batches(PieceSource(bytes), chosen)) { return wrong }
      // From under a record a stretch up to most of the input in one. What is made of broken input
      // depends on how much of it is at hand.
      chosen.stretchSize = 16 << (bytes.count % 7)
      let short = Outcome(PieceSource(bytes), chosen)
      return short.violation(of: Batches(inStretches: PieceSource(bytes), chosen))
    }
    for (index, (one, other)) in zip(whole.records, pieces.records).enumerated() where one != other
    {
      return "record \(index + 1) differs in pieces: \(one) / \(other)"
    }
    return "in pieces: \(pieces.summary), whole: \(whole.summary)"
  }

  /// What an input gave.
  private struct Outcome: Equatable {
    /// Each record as text.
    private(set) var records: [String] = []
    private(set) var notes: [String] = []
    /// Why it could not be read, or not to the end.
    private(set) var failure: String?
    /// What does not hold of these records alone.
    private(set) var violation: String?
    /// The format it was read as; nil where it was not read, or holds nothing.
    private(set) var format: String?
    private var tally = SourceCounts(file: "", format: "")
    private var counts = SourceCounts(file: "", format: "")

    init(_ source: any ByteSource, _ options: ImportOptions) {
      var isOpen = false
      do throws(ImportError) {
        var stream = try ImportStream(file: "input", source: source, options: options)
        isOpen = true
        // What is named for an archive is the format of its members.
        if FormatRegistry.format(id: stream.format.id)?.isBinary == false {
          format = stream.format.id
        }
        while let record = try stream.next() { add(record) }
        counts = stream.counts
        notes = stream.notes.all
      } catch {
        failure = error.description
      }
      guard isOpen, failure == nil, violation == nil else { return }
      tally.file = counts.file
      tally.format = counts.format
      if tally != counts { violation = "the counts are wrong: \(counts), seen \(tally)" }
    }

    /// What does not agree with the same input read and written in batches.
    func violation(of batches: Batches) -> String? {
      guard failure == nil, batches.failure == nil else {
        let other = batches.failure?.description
        return failure == other ? nil : "in batches: \(other ?? "no failure")"
      }
      let way = batches.stretches == 0 ? "in batches" : "in stretches"
      let lines = records.filter { $0.hasPrefix(#"{"schema""#) }.joined()
      if lines != batches.lines { return "\(way): \(batches.lines), by records: \(lines)" }
      if counts != batches.counts { return "\(way): \(batches.counts), by records: \(counts)" }
      if notes != batches.notes { return "\(way): \(batches.notes), by records: \(notes)" }
      return nil
    }

    var summary: String {
      "\(records.count) records, \(failure ?? "no failure"), notes \(notes)"
    }

    private mutating func add(_ record: ImportedRecord) {
      switch record {
      case .items(let items):
        tally.imported += 1
        tally.items += items.count
        if items.isEmpty { violation = "an imported record without items" }
        var out: [UInt8] = []
        for item in items {
          violation = violation ?? ItemProperty.violation(item)
          item.write(to: &out)
        }
        records.append(String(decoding: out, as: UTF8.self))
      case .blank:
        tally.blank += 1
        records.append("blank")
      case .duplicate:
        tally.duplicate += 1
        records.append("duplicate")
      case .rejected(let rejection):
        tally.rejected += 1
        let line = RejectsWriter.line(rejection, file: "input")
        records.append(String(decoding: line, as: UTF8.self))
        if rejection.reason.isEmpty { violation = "a rejection without a reason" }
        if rejection.raw.count > Rejection.maximumBytes { violation = "a rejection too long" }
        if Base64.decode(Base64.encode(rejection.raw)) != rejection.raw {
          violation = "base64 does not give the raw bytes back"
        }
      }
    }
  }
}

/// What must hold of an item.
enum ItemProperty {
  static func violation(_ item: FeedbackItem) -> String? {
    if item.id.isEmpty { return "an item without an id" }
    var line: [UInt8] = []
    item.write(to: &line)
    return roundTrip(line)
  }

  /// An item's line reads back to the same bytes.
  static func roundTrip(_ line: [UInt8]) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    guard line.last == 0x0A, !line.dropLast().contains(0x0A) else {
      return "not one line: \(text)"
    }
    do {
      let read = try FeedbackItem.read(Array(line.dropLast()))
      var again: [UInt8] = []
      read.write(to: &again)
      return again == line
        ? nil : "reads back as \(String(decoding: again, as: UTF8.self)), was \(text)"
    } catch {
      return "does not read back (\(error)): \(text)"
    }
  }
}

/// Serves bytes in pieces whose sizes follow from the bytes, so that a fuzzer can find the split
/// that matters and a failure can be replayed.
final class PieceSource: ByteSource {
  private let bytes: [UInt8]
  private var offset = 0
  private var state: UInt64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    // Mostly short, now and then long: the bounds of records fall on either side.
    let size = state >> 60 == 0 ? 4096 : Int(state >> 33 & 31) + 1
    let count = min(buffer.count, size, bytes.count - offset)
    buffer.copyBytes(from: bytes[offset..<offset + count])
    offset += count
    return count
  }
}
