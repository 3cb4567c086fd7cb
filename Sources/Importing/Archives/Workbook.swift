import FeedbackModel

extension Format {
  /// Excel workbooks: each sheet is read as a table.
  static let workbook: Format = {
    var format = Format(
      id: "xlsx", name: "Excel workbook (.xlsx)", family: .csv, evidence: .documented,
      reference: "https://ecma-international.org/publications-and-standards/standards/ecma-376/",
      recognisedBy: "a zip with [Content_Types].xml and xl/; its sheets are read as tables and "
        + "recognised one by one",
      mapping: [("source.file", "workbook/sheet"), ("all else", "as the sheet's table says")],
      recognise: { sniff in
        let names = ArchiveMagic.zipNames(sniff.head)
        guard names.contains(where: { $0.hasPrefix("xl/") }) || names.first == "[Content_Types].xml"
        else { return nil }
        return Recognition(90, "a zip with [Content_Types].xml")
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        try WorkbookReader(try ArchiveFile.from(source, context), context)
      })
    format.isBinary = true
    format.readsMap = true
    return format
  }()
}

/// The parts of a workbook that say how its sheets are to be read.
struct Workbook: Sendable {
  struct Sheet: Sendable {
    var name: String
    var part: String
  }
  /// Visible sheets in order.
  var sheets: [Sheet] = []
  /// Shared strings by number.
  var strings = TextTable()
  /// Whether a cell's style shows a date, by style number.
  var isDate: [Bool] = []
  /// Whether serial day 0 is 1904-01-01, not 1899-12-30.
  var from1904 = false

  init(_ archive: ArchiveFile, _ context: ImportContext) throws(ImportError) {
    func broken(_ what: String) -> ImportError {
      ImportError(.badData, file: context.file, "a broken workbook: \(what)")
    }
    guard let book = try archive.open("xl/workbook.xml") else {
      throw broken("no xl/workbook.xml; other Office files are no exports")
    }
    var listed: [(name: String, id: String)] = []
    var is1904 = false
    try Self.read(book, ["sheet", "workbookPr"], context) { node in
      if node.name == "workbookPr" {
        is1904 = ["1", "true"].contains(node.attribute("date1904") ?? "")
      } else if node.attribute("state") ?? "visible" == "visible" {
        listed.append((node.attribute("name") ?? "", node.attribute("id") ?? ""))
      }
    }
    from1904 = is1904
    var targets: [String: String] = [:]
    if let links = try archive.open("xl/_rels/workbook.xml.rels") {
      try Self.read(links, ["Relationship"], context) { node in
        guard let id = node.attribute("Id"), let target = node.attribute("Target") else { return }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
    }
    for (index, sheet) in listed.enumerated() {
      let part = targets[sheet.id] ?? "xl/worksheets/sheet\(index + 1).xml"
      sheets.append(Sheet(name: sheet.name, part: part))
    }
    guard !sheets.isEmpty else { throw broken("no sheets") }
    if let table = try archive.open("xl/sharedStrings.xml") {
      var strings = TextTable()
      try Self.read(table, ["si"], context) { strings.append($0.richText) }
      self.strings = strings
      if strings.isFull {
        throw ImportError(
          .badData, file: context.file, "a workbook with more than 512 MB of text; export it as CSV"
        )
      }
    }
    if let styles = try archive.open("xl/styles.xml") { try readStyles(styles, context) }
  }

  private mutating func readStyles(
    _ source: any ByteSource, _ context: ImportContext
  ) throws(ImportError) {
    var custom: [Int: Bool] = [:]
    var formats: [Int] = []
    let quiet = ImportContext(
      file: context.file, format: context.format, options: context.options, notes: ImportNotes())
    let stream = XMLRecordStream(
      source, pattern: XMLRecordPattern(names: ["numFmt", "xf"]), context: quiet)
    stream.finish = { node, _, stream in
      let number = node.attribute("numFmtId").flatMap(Int.init) ?? 0
      if node.name == "numFmt" {
        custom[number] = Self.showsDate(node.attribute("formatCode") ?? "")
      } else if stream.containers.last?.name == "cellXfs" {
        formats.append(number)
      }
      return .blank
    }
    while try stream.next() != nil {}
    isDate = formats.map { number in
      switch number {
      case 14...22, 27...36, 45...47, 50...58: true
      default: custom[number] ?? false
      }
    }
  }

  /// Whether a number format shows a date or time: one of its letters outside quotes and brackets.
  static func showsDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for byte in code.lowercased().utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "s"):
        if !isQuoted, !isBracketed { return true }
      case UInt8(ascii: "#"), UInt8(ascii: "0"):
        if !isQuoted, !isBracketed { return false }
      default: break
      }
    }
    return false
  }

  private static func read(
    _ source: any ByteSource, _ names: Set<String>, _ context: ImportContext,
    _ take: @escaping (XMLNode) -> Void
  ) throws(ImportError) {
    let quiet = ImportContext(
      file: context.file, format: context.format, options: context.options, notes: ImportNotes())
    let stream = XMLRecordStream(source, pattern: XMLRecordPattern(names: names), context: quiet)
    stream.finish = { node, _, _ in
      take(node)
      return .blank
    }
    while try stream.next() != nil {}
  }
}

/// Many texts in one array of bytes.
struct TextTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Whether there was no more room.
  private(set) var isFull = false
  private static let maximum = 512 << 20

  mutating func append(_ text: String) {
    guard bytes.count + text.utf8.count <= Self.maximum else {
      isFull = true
      return
    }
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  /// The bytes of a text; nil where there is none of that number.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

extension XMLNode {
  /// The text of a string item: its `t`, or those of its runs; readings above words are left out.
  fileprivate var richText: String {
    var text = ""
    for child in children {
      if child.name == "t" { text += child.text }
      if child.name == "r", let part = child.child("t") { text += part.text }
    }
    return text
  }

  /// The text of a cell's inline string.
  var inlineText: String { child("is")?.richText ?? "" }
}
