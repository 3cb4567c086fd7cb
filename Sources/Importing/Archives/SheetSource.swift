import FeedbackModel

/// A sheet of a workbook as the bytes of a CSV file, row by row, so that it is recognised and read
/// as every other table.
final class SheetSource: ByteSource {
  private let stream: XMLRecordStream
  private let workbook: Workbook
  private var out: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// Rows that could not be read, from the first that was not taken yet.
  private var broken: [Rejection] = []
  /// The first row, under which a mended one can be read alone.
  private var firstRow: [UInt8] = []

  init(_ source: any ByteSource, workbook: Workbook, context: ImportContext) {
    self.workbook = workbook
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
        continue
      }
      if case .rejected(let rejection) = record { reject(rejection) }
    }
    let count = min(buffer.count, out.count - start)
    buffer.copyBytes(from: out[start..<start + count])
    start += count
    return count
  }

  /// The next row that could not be read; nil where there is none so far.
  func takeBroken() -> Rejection? { broken.isEmpty ? nil : broken.removeFirst() }

  private func reject(_ row: Rejection) {
    var rejection = row
    rejection.reason =
      "a row of the sheet: \(row.reason); to import it, put the row as CSV into \"text\""
    // Lines and offsets would be those of the part inside the workbook.
    rejection.line = nil
    rejection.byte = nil
    rejection.header = firstRow
    rejection.format = Format.workbook.id
    broken.append(rejection)
  }

  private func append(_ row: XMLNode) {
    var cells: [(column: Int, text: ArraySlice<UInt8>)] = []
    for cell in row.children where cell.name == "c" {
      let next = (cells.last?.column ?? -1) + 1
      cells.append((cell.attribute("r").flatMap(Self.column) ?? next, value(of: cell)))
    }
    let line = CSVRow(cells).line
    if firstRow.isEmpty { firstRow = line }
    out.append(contentsOf: line)
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
}
