/// A table read as it stands: a header and rows of texts, whatever the encoding and the delimiter.
///
/// What a person filled in and hands back: delimited text as any spreadsheet saves it (byte order
/// mark, semicolons, tabs, CRLF, Windows-1252, UTF-16), or the first sheet of an Excel workbook.
public struct PlainTable {
  /// One row.
  public struct Row: Sendable {
    /// The line at which it begins, from 1; the header's is 1 where nothing stands above it.
    public var line: Int
    /// The texts, one a field, at least one.
    public var cells: [String]
    /// Why the row cannot be read; nil where it can.
    public var problem: String?
  }

  /// The names of the columns as written.
  public let header: [String]
  private var scanner: CSVScanner
  private var toSkip: Int

  /// Opens a path; `-` is standard input.
  /// - Throws: `.noInput` where it cannot be read, `.badData` where there is no table in it.
  public init(path: String) throws(ImportError) {
    try self.init(source: try FileSource(path: path), file: path)
  }

  /// Opens bytes under a name.
  public init(source: any ByteSource, file: String) throws(ImportError) {
    let notes = ImportNotes()
    let stored = try HeadSource(source)
    let text: any ByteSource
    if stored.head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      let context = ImportContext(
        file: file, format: "xlsx", options: ImportOptions(), notes: notes)
      text = try Self.firstSheet(stored, context)
    } else {
      try ForeignBytes.refuse(stored.head, file: file)
      let decision = try EncodingDecision.decide(
        head: stored.head, isWhole: stored.isWhole, named: nil, file: file)
      text = try DecodingSource.decode(stored, by: decision, file: file, notes: notes)
    }
    let decoded = try HeadSource(text)
    guard let head = TableHead(decoded.head, isWhole: decoded.isWhole) else {
      throw ImportError(.badData, file: file, "no table in it")
    }
    header = head.headerRows.first ?? []
    toSkip = head.preamble + 1
    scanner = CSVScanner(decoded, head.dialect)
    scanner.expectedFields = header.count
  }

  private static func firstSheet(
    _ source: any ByteSource, _ context: ImportContext
  ) throws(ImportError) -> any ByteSource {
    let archive = try ArchiveFile.from(source, context)
    let workbook = try Workbook(archive, context)
    guard let sheet = workbook.sheets.first, let part = try archive.open(sheet.part) else {
      throw ImportError(.badData, file: context.file, "a workbook without a sheet")
    }
    return SheetSource(part, workbook: workbook, context: context)
  }

  /// The place of the first of these columns that is there; case, blanks and punctuation do not
  /// make names differ.
  public func column(_ names: String...) -> Int? {
    let folded = header.map { TableHead.fold(TableHead.clean($0)) }
    return names.lazy.compactMap { folded.firstIndex(of: TableHead.fold($0)) }.first
  }

  /// The next row that is not an empty line, or nil at the end.
  public mutating func next() throws(ImportError) -> Row? {
    while let row = try scanner.next() {
      if toSkip > 0 {
        toSkip -= 1
        continue
      }
      switch row {
      case .bufferEnd: continue
      case .broken(let reason, let raw):
        return Row(
          line: scanner.line, cells: [String(decoding: raw, as: UTF8.self)], problem: reason)
      case .record:
        let cells = (0..<scanner.fields.count).map { scanner.text($0) }
        let extra = cells.dropFirst(header.count).contains { !$0.isEmpty }
        return Row(
          line: scanner.line, cells: cells,
          problem: extra ? "\(cells.count) fields, but the header has \(header.count)" : nil)
      }
    }
    return nil
  }
}
