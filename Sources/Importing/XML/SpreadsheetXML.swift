import FeedbackModel

extension Format {
  /// What Excel 2002 and 2003, and report tools since, write as "XML Spreadsheet".
  static let spreadsheetXML: Format = {
    var format = xml(
      id: "spreadsheet-xml", name: "XML Spreadsheet 2003", evidence: .documented,
      reference: "https://learn.microsoft.com/en-us/previous-versions/office/developer/"
        + "office-xp/aa140066(v=office.10)",
      recognisedBy:
        "root <Workbook> of the namespace urn:schemas-microsoft-com:office:spreadsheet; "
        + "its sheets are read as tables and recognised one by one",
      mapping: [("source.file", "file/sheet"), ("all else", "as the sheet's table says")],
      records: XMLSheet.pattern,
      recognise: { outline in
        outline.root == "Workbook"
          && outline.space.holds("schemas-microsoft-com:office:spreadsheet")
          ? Recognition(92, "root <Workbook> of Excel's XML namespace") : nil
      })
    format.open = { (source, context) throws(ImportError) -> any RecordReader in
      SpreadsheetXMLReader(XMLSheets(source, context), context)
    }
    format.readsMap = true
    return format
  }()
}

/// The rows of a workbook in one XML file, sheet after sheet.
private final class XMLSheets {
  private let stream: XMLRecordStream
  /// Rows that were read and not taken, from an index on.
  private var rows: [(sheet: String, line: [UInt8])] = []
  private var index = 0
  /// The first row of the sheet as XML, under which a mended one can be read alone.
  private var header: (sheet: String, row: [UInt8]) = ("", [])
  private var broken: [Rejection] = []

  static let pattern = XMLRecordPattern(names: ["Row"], parents: ["Table"])

  init(_ source: any ByteSource, _ context: ImportContext) {
    stream = XMLRecordStream(source, pattern: Self.pattern, context: context)
    stream.finish = { [unowned self] node, _, stream in
      let sheet = stream.containers.attribute("Name", of: "Worksheet") ?? ""
      let cells = XMLSheets.cells(of: node)
      let row = CSVRow(cells.map { (column: $0.column, text: Array($0.text.utf8)) })
      if header.sheet != sheet || header.row.isEmpty {
        header = (sheet, XMLSheets.row(of: cells))
      }
      rows.append((sheet, row.line))
      return .blank
    }
  }

  /// The sheet that goes on, or nil at the end.
  func sheet() throws(ImportError) -> String? {
    while index >= rows.count {
      rows.removeAll(keepingCapacity: true)
      index = 0
      guard let record = try stream.next() else { return nil }
      if case .rejected(var rejection) = record {
        rejection.header += header.row
        broken.append(rejection)
      }
    }
    return rows[index].sheet
  }

  /// The next row of a sheet as CSV, or nil where it ends.
  func row(of name: String) throws(ImportError) -> [UInt8]? {
    guard try sheet() == name else { return nil }
    index += 1
    return rows[index - 1].line
  }

  /// The next row that could not be read; nil where there is none so far.
  func takeBroken() -> Rejection? { broken.isEmpty ? nil : broken.removeFirst() }

  private static func cells(of row: XMLNode) -> [(column: Int, text: String)] {
    var column = 0
    return row.children.compactMap { cell in
      guard cell.name == "Cell" else { return nil }
      // Columns count from 1; one that is not named stands next to the one before it.
      if let named = cell.attribute("Index").flatMap({ Int($0) }) { column = named - 1 }
      defer { column += 1 + (cell.attribute("MergeAcross").flatMap { Int($0) } ?? 0) }
      guard let data = cell.child("Data") else { return nil }
      let text = data.text
      if data.attribute("Type") == "Boolean" { return (column, text == "1" ? "TRUE" : "FALSE") }
      return data.attribute("Type") == "Error" ? nil : (column, text)
    }
  }

  private static func row(of cells: [(column: Int, text: String)]) -> [UInt8] {
    var out = Array("<Row>".utf8)
    for (column, text) in cells {
      out += Array("<Cell ss:Index=\"\(column + 1)\"><Data>".utf8) + XMLRepair.escaped(text)
      out += Array("</Data></Cell>".utf8)
    }
    return out + Array("</Row>".utf8)
  }
}

/// One sheet of a workbook in XML as the bytes of a CSV file.
private final class XMLSheet: ByteSource {
  private let sheets: XMLSheets
  private let name: String
  private var out: [UInt8] = []
  private var start = 0

  static var pattern: XMLRecordPattern { XMLSheets.pattern }

  init(_ name: String, of sheets: XMLSheets) {
    self.name = name
    self.sheets = sheets
  }

  /// See ``ByteSource``.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while start == out.count {
      guard let row = try sheets.row(of: name) else { return 0 }
      out = row
      start = 0
    }
    let count = min(buffer.count, out.count - start)
    buffer.copyBytes(from: out[start..<start + count])
    start += count
    return count
  }
}

/// Reads the sheets one after another.
private struct SpreadsheetXMLReader: RecordReader {
  private let sheets: XMLSheets
  private let context: ImportContext
  private var name = ""
  private var stream: ImportStream?
  private var isKnown = false
  private var failure: ImportError?

  init(_ sheets: XMLSheets, _ context: ImportContext) {
    self.sheets = sheets
    self.context = context
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while true {
      if let row = sheets.takeBroken() { return .rejected(row) }
      if let record = try stream?.next() { return record }
      for note in stream?.notes.all ?? [] { context.notes.add("\(name): \(note)") }
      stream = nil
      // What a sheet that was not understood has left is passed over.
      while isOpen, try sheets.row(of: name) != nil {}
      isOpen = false
      if let row = sheets.takeBroken() { return .rejected(row) }
      guard let found = try sheets.sheet() else { break }
      name = found
      isOpen = true
      open()
    }
    if !isKnown, let failure {
      self.failure = nil
      throw failure
    }
    return nil
  }
  private var isOpen = false

  private mutating func open() {
    var options = context.options
    options.displayName = nil
    options.encoding = nil
    if options.format == context.format { options.format = nil }
    var place = ImportContext.Place()
    place.depth = context.place.depth + 1
    do throws(ImportError) {
      stream = try ImportStream(
        InputHead(
          file: context.file + (name.isEmpty ? "" : "/" + name), source: XMLSheet(name, of: sheets),
          reopen: nil, place: place, options: options))
      isKnown = true
    } catch {
      failure = failure ?? error
      context.notes.add("sheet \(name): \(error.message)")
    }
  }
}
