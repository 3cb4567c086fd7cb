/// Reads the records of delimited text, one at a time, in constant memory.
///
/// A record that cannot be read costs itself alone: where a quote was never closed, the scanner
/// looks for the next line that reads as a record of the usual number of fields and goes on there.
struct CSVScanner {
  /// One record, or what could not be read.
  enum Row {
    /// The fields are in ``CSVScanner/fields``.
    case record
    /// Bytes that are no record.
    case broken(reason: String, raw: [UInt8])
    /// The bytes at hand end; only where they are held.
    case bufferEnd
  }

  /// A longer field is rejected, not held.
  static let longestField = 16 << 20
  /// A longer record is rejected, not held.
  static let longestRecord = 24 << 20

  private let source: any ByteSource
  private let parser: CSVRecordParser
  let hasBackslashEscapes: Bool
  var bytes: [UInt8]
  /// How many bytes are held at a time, where no record is longer.
  let bufferSize: Int
  var filled = 0
  var cursor = 0
  private(set) var hasEnded = false
  /// Why the source could not be read on.
  private var failure: ImportError?
  var nextLine = 1
  /// The offset in the source of the first byte at hand.
  var base = 0
  /// The fields of the records held, ranges of the bytes at hand; those of the record read last
  /// are its end.
  var allFields: [CSVField] = []
  /// Where the fields of the record read last begin.
  var fieldStart = 0
  /// The line at which the record read last begins, from 1.
  private(set) var line = 1
  /// The offset of its first byte in the source.
  private(set) var offset = 0
  /// Where the record read last stands in the bytes at hand.
  private(set) var recordRange = 0..<0
  /// How many fields a record has, once that is known; helps to find the way back.
  var expectedFields: Int?

  init(_ source: any ByteSource, _ dialect: CSVDialect, bufferSize: Int = 256 << 10) {
    self.source = dialect.skippedBytes > 0 ? SkippingSource(source, dialect.skippedBytes) : source
    if dialect.skippedBytes > 0 { nextLine = 2 }
    parser = CSVRecordParser(dialect)
    hasBackslashEscapes = dialect.hasBackslashEscapes
    self.bufferSize = bufferSize
    bytes = [UInt8](repeating: 0, count: bufferSize)
  }

  /// A scanner of bytes that are at hand, the first of them at an offset of the input.
  init(_ bytes: [UInt8], count: Int, base: Int, _ dialect: CSVDialect) {
    source = MemorySource([])
    parser = CSVRecordParser(dialect)
    hasBackslashEscapes = dialect.hasBackslashEscapes
    self.bytes = bytes
    bufferSize = bytes.count
    filled = min(count, bytes.count)
    self.base = base
  }

  /// The next record that is not an empty line, or nil at the end. Where the bytes at hand are held
  /// for a batch they are not moved: `.bufferEnd` where more must be read.
  mutating func next(holding: Bool = false) throws(ImportError) -> Row? {
    var trusted = 0
    if holding { fieldStart = allFields.count } else { fieldStart = 0 }
    while true {
      if cursor == filled {
        if hasEnded { return nil }
        if holding { return .bufferEnd }
        try fill()
        continue
      }
      let outcome = parse(at: cursor, count: filled, atEnd: hasEnded, trusted: trusted)
      switch outcome {
      case .record(let end, let lines):
        let start = cursor
        advance(to: end, lines: lines)
        if allFields.count == fieldStart + 1, let only = allFields.last, only.count == 0,
          !only.isQuoted
        {
          continue
        }
        recordRange = start..<end
        if end - start > Self.longestField, let long = longField() { return long }
        return .record
      case .needsMore:
        if holding { return .bufferEnd }
        if filled - cursor > Self.longestRecord { return try tooLong() }
        let shift = cursor
        try fill()
        trusted = max(0, trusted - shift)
      case .unterminated:
        return broken(at: wayBack(from: cursor) ?? filled, "a quote that is never closed")
      case .suspicious(let quote, let line):
        switch isRecord(at: line) {
        case true?: return broken(at: wayBack(from: cursor) ?? line, "a quote that is never closed")
        case false?: trusted = quote + 1
        case nil:
          if holding { return .bufferEnd }
          let shift = cursor
          try fill()
          trusted = max(0, trusted - shift)
        }
      }
    }
  }

  private mutating func parse(
    at start: Int, count: Int, atEnd: Bool, trusted: Int
  ) -> CSVRecordParser.Outcome {
    let parser = parser
    return bytes.withUnsafeBytes { buffer in
      parser.parse(
        buffer, from: start, count: count, atEnd: atEnd, trusted: trusted, into: &allFields,
        fieldStart)
    }
  }

  private mutating func advance(to end: Int, lines: Int) {
    line = nextLine
    offset = base + cursor
    nextLine += lines
    cursor = end
  }

  /// Moves what is left to the front and fills the rest, which is made longer where it is short.
  mutating func fill() throws(ImportError) {
    if let failure { throw failure }
    if cursor > 0 {
      base += cursor
      let kept = cursor..<filled
      bytes.withUnsafeMutableBytes { buffer in
        guard let front = buffer.baseAddress, !kept.isEmpty else { return }
        front.copyMemory(from: front + kept.lowerBound, byteCount: kept.count)
      }
      filled -= cursor
      cursor = 0
    }
    if filled * 2 > bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: bytes.count))
    }
    while filled < bytes.count, !hasEnded {
      let from = filled
      let result: Result<Int, ImportError> = bytes.withUnsafeMutableBytes { buffer in
        do throws(ImportError) {
          return .success(
            try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[from...])))
        } catch {
          return .failure(error)
        }
      }
      let count: Int
      do throws(ImportError) {
        count = try result.get()
      } catch {
        failure = error
        throw error
      }
      if count == 0 { hasEnded = true }
      filled += count
    }
  }

  /// Goes back to where a record begins, to read it once more.
  mutating func rewind(to start: Int, line: Int) {
    cursor = start
    nextLine = line
  }

  /// Whether the record read last ends where the input does, and so may be cut.
  var endsAtEnd: Bool { hasEnded && cursor == filled }

  // MARK: Broken records

  private mutating func broken(at end: Int, _ reason: String) -> Row {
    let raw = Array(bytes[cursor..<min(end, cursor + Rejection.maximumBytes)])
    let isCut = end - cursor > Rejection.maximumBytes
    recordRange = cursor..<end
    advance(to: end, lines: lineEnds(cursor..<end))
    allFields.removeLast(allFields.count - fieldStart)
    return .broken(reason: reason + (isCut ? " (cut at 1 MiB)" : ""), raw: raw)
  }

  private func lineEnds(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let isFeed = bytes[index] == 0x0A
      let isLoneReturn = bytes[index] == 0x0D && !(index + 1 < filled && bytes[index + 1] == 0x0A)
      if isFeed || isLoneReturn { count += 1 }
    }
    return count
  }

  private func longField() -> Row? {
    guard fields.contains(where: { $0.count > Self.longestField }) else { return nil }
    let raw = Array(bytes[recordRange].prefix(Rejection.maximumBytes))
    return .broken(reason: "a field of more than 16 MiB (cut at 1 MiB)", raw: raw)
  }

  /// Whether a record of the usual number of fields begins at an offset; nil where the bytes at
  /// hand end before that shows.
  private mutating func isRecord(at start: Int) -> Bool? {
    let window = min(filled, start + (256 << 10))
    let outcome = parse(
      at: start, count: window, atEnd: hasEnded && window == filled, trusted: .max)
    if case .needsMore = outcome, !hasEnded, window < start + (256 << 10) { return nil }
    guard start < filled, case .record = outcome else { return false }
    let count = allFields.count - fieldStart
    guard let expectedFields else { return count > 1 }
    return count == expectedFields
  }

  /// The first line behind `start` at which a record of the usual number of fields begins.
  private mutating func wayBack(from start: Int) -> Int? {
    var index = start
    var tries = 0
    while index < filled, tries < 100_000 {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || (byte == 0x0D && !(index < filled && bytes[index] == 0x0A)) else {
        continue
      }
      tries += 1
      if index < filled, isRecord(at: index) == true { return index }
    }
    return nil
  }

  /// A record longer than is held: finds the way back, or drops bytes up to its end.
  private mutating func tooLong() throws(ImportError) -> Row {
    if let back = wayBack(from: cursor) {
      return broken(at: back, "a quote that is never closed")
    }
    let raw = Array(bytes[cursor..<cursor + Rejection.maximumBytes])
    let start = base + cursor
    let startLine = nextLine
    var inQuotes = false
    var lines = 0
    var previous: UInt8 = 0
    while true {
      var index = cursor
      var end: Int?
      while index < filled {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
        if byte == 0x0A || previous == 0x0D {
          lines += 1
          if !inQuotes {
            end = byte == 0x0A ? index : index - 1
            break
          }
        }
        previous = byte
      }
      cursor = end ?? filled
      if end != nil || hasEnded { break }
      // All of it is done with: what follows must not be held as far as the long record was.
      if bytes.count > bufferSize {
        base += cursor
        (cursor, filled) = (0, 0)
        bytes = [UInt8](repeating: 0, count: bufferSize)
      }
      try fill()
    }
    nextLine += lines
    line = startLine
    offset = start
    recordRange = cursor..<cursor
    allFields.removeLast(allFields.count - fieldStart)
    return .broken(reason: "a record of more than 24 MiB (cut at 1 MiB)", raw: raw)
  }

  // MARK: Fields

  /// Where the fields of the record read last stand among those that ``detach()`` gives.
  var fieldRange: Range<Int> { fieldStart..<allFields.count }

  /// The fields of the record read last, ranges of the bytes at hand.
  var fields: ArraySlice<CSVField> { allFields[fieldStart...] }

  /// The bytes of the record read last, as they stand.
  var raw: [UInt8] { Array(bytes[recordRange].prefix(Rejection.maximumBytes)) }

  /// Calls `body` with the fields of the record read last, without copying them.
  @inline(__always)
  func withCells<Result>(_ body: (CSVCells) -> Result) -> Result {
    bytes.withUnsafeBytes { buffer in
      allFields.withUnsafeBufferPointer { fields in
        body(
          CSVCells(
            bytes: buffer, fields: UnsafeBufferPointer(rebasing: fields[fieldStart...]),
            hasBackslashEscapes: hasBackslashEscapes))
      }
    }
  }

  /// The text of a field, unescaped; empty where the record has no such field.
  func text(_ index: Int) -> String { withCells { $0.text(index) } }
}
