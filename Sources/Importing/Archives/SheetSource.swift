import FeedbackModel

/// A sheet of a workbook as the bytes of a CSV file, row by row, so that it is recognised and read
/// as every other table.
final class SheetSource: ByteSource {
  private let stream: XMLRecordStream
  private let workbook: Workbook
  private var out: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let notes: ImportNotes
  private var brokenRows = 0

  /// A sheet may have so many columns (ECMA-376: XFD).
  private static let maximumColumns = 16_384

  init(_ source: any ByteSource, workbook: Workbook, context: ImportContext) {
    self.workbook = workbook
    notes = context.notes
    let quiet = ImportContext(
      file: context.file, format: context.format, options: context.options, notes: ImportNotes())
    stream = XMLRecordStream(
      source, pattern: XMLRecordPattern(names: ["row"], parents: ["sheetData"]), context: quiet)
    stream.finish = { [unowned self] node, _, _ in
      append(node)
      return .blank
    }
  }

  /// See ``ByteSource``.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while start == out.count {
      if isAtEnd { return 0 }
      out.removeAll(keepingCapacity: true)
      start = 0
      guard let record = try stream.next() else {
        isAtEnd = true
        if brokenRows > 0 {
          notes.add("\(brokenRows) rows of the sheet are broken and were left out")
        }
        continue
      }
      if case .rejected = record { brokenRows += 1 }
    }
    let count = min(buffer.count, out.count - start)
    buffer.copyBytes(from: out[start..<start + count])
    start += count
    return count
  }

  private func append(_ row: XMLNode) {
    var column = 0
    var isFirst = true
    for cell in row.children where cell.name == "c" {
      let wanted = cell.attribute("r").flatMap(Self.column) ?? column
      guard wanted < Self.maximumColumns, wanted >= column else { continue }
      if !isFirst { out.append(UInt8(ascii: ",")) }
      for _ in column..<wanted { out.append(UInt8(ascii: ",")) }
      appendQuoted(value(of: cell))
      isFirst = false
      column = wanted + 1
    }
    if !isFirst { out.append(contentsOf: [0x0D, 0x0A]) }
  }

  private func value(of cell: XMLNode) -> ArraySlice<UInt8> {
    switch cell.attribute("t") {
    case "s": return Int(cell.value("v") ?? "").flatMap { workbook.strings[$0] } ?? []
    case "inlineStr": return Array(cell.inlineText.utf8)[...]
    case "b": return Array((cell.value("v") == "1" ? "TRUE" : "FALSE").utf8)[...]
    case "e": return []
    case "str": return Array((cell.child("v")?.text ?? "").utf8)[...]
    default:
      guard let number = cell.value("v") else { return [] }
      if let style = cell.attribute("s").flatMap(Int.init), workbook.isDate.indices.contains(style),
        workbook.isDate[style], let serial = Double(number), let date = date(serial)
      {
        return Array(date.utf8)[...]
      }
      return Array(number.utf8)[...]
    }
  }

  /// A serial day as `2026-11-02 10:04:00`.
  private func date(_ serial: Double) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let days = workbook.from1904 ? serial - 24_107 : serial - 25_569
    let moment = Timestamp(seconds: Int64((days * 86_400).rounded()))
    let text = moment.rfc3339
    let day = text.prefix(10)
    let clock = text.dropFirst(11).prefix(8)
    if serial < 1 { return String(clock) }
    return clock == "00:00:00" ? String(day) : "\(day) \(clock)"
  }

  /// The column of `AB12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    var count = 0
    for byte in reference.utf8 {
      let letter = (byte | 0x20) &- 0x61
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      count += 1
      if count > 4 { return nil }
    }
    return count > 0 ? column - 1 : nil
  }

  private func appendQuoted(_ bytes: ArraySlice<UInt8>) {
    guard bytes.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      out.append(contentsOf: bytes)
      return
    }
    out.append(0x22)
    for byte in bytes {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    out.append(0x22)
  }
}

/// Reads the sheets of a workbook one after another.
struct WorkbookReader: RecordReader {
  private let archive: ArchiveFile
  private let workbook: Workbook
  private let context: ImportContext
  private var nextSheet = 0
  private var stream: ImportStream?
  private var known = 0
  private var failure: ImportError?

  init(_ archive: ArchiveFile, _ context: ImportContext) throws(ImportError) {
    self.archive = archive
    self.context = context
    workbook = try Workbook(archive, context)
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while true {
      if let record = try stream?.next() { return record }
      if let stream {
        let isOnly = workbook.sheets.count == 1
        for note in stream.notes.all {
          context.notes.add(isOnly ? note : "\(workbook.sheets[nextSheet - 1].name): \(note)")
        }
      }
      stream = nil
      guard nextSheet < workbook.sheets.count else { break }
      nextSheet += 1
      try open(workbook.sheets[nextSheet - 1])
    }
    if known == 0, let failure {
      self.failure = nil
      throw failure
    }
    return nil
  }

  private mutating func open(_ sheet: Workbook.Sheet) throws(ImportError) {
    let archive = self.archive
    let workbook = self.workbook
    let context = self.context
    let source: ImportContext.Reopen = { () throws(ImportError) -> any ByteSource in
      guard let part = try archive.open(sheet.part) else {
        throw ImportError(.badData, file: context.file, "a broken workbook: no \(sheet.part)")
      }
      return SheetSource(part, workbook: workbook, context: context)
    }
    var options = context.options
    options.displayName = nil
    options.encoding = nil
    var place = ImportContext.Place()
    place.depth = context.place.depth + 1
    let name = workbook.sheets.count == 1 ? context.file : context.file + "/" + sheet.name
    do throws(ImportError) {
      stream = try ImportStream(
        InputHead(
          file: name, source: try source(), reopen: source, place: place, options: options))
      known += 1
    } catch {
      failure = failure ?? error
      context.notes.add("sheet \(sheet.name): \(error.message)")
    }
  }
}
