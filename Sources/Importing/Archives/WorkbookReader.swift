import FeedbackModel

/// Reads the sheets of a workbook one after another.
struct WorkbookReader: RecordReader {
  private let archive: ArchiveFile
  private let workbook: Workbook
  private let context: ImportContext
  private var nextSheet = 0
  private var stream: ImportStream?
  private var sheet: SheetSource?
  private var known = 0
  private var failure: ImportError?

  init(_ archive: ArchiveFile, _ context: ImportContext) throws(ImportError) {
    self.archive = archive
    self.context = context
    workbook = try Workbook(archive, context)
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while true {
      if let row = sheet?.takeBroken() { return .rejected(row) }
      if let record = try stream?.next() { return record }
      if let row = sheet?.takeBroken() { return .rejected(row) }
      if let stream {
        let isOnly = workbook.sheets.count == 1
        for note in stream.notes.all {
          context.notes.add(isOnly ? note : "\(workbook.sheets[nextSheet - 1].name): \(note)")
        }
      }
      stream = nil
      sheet = nil
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
    let rows = { @Sendable () throws(ImportError) -> SheetSource in
      guard let part = try archive.open(sheet.part) else {
        throw ImportError(.badData, file: context.file, "a broken workbook: no \(sheet.part)")
      }
      return SheetSource(part, workbook: workbook, context: context)
    }
    var options = context.options
    options.displayName = nil
    options.encoding = nil
    if options.format == context.format { options.format = nil }
    var place = ImportContext.Place()
    place.depth = context.place.depth + 1
    let name = workbook.sheets.count == 1 ? context.file : context.file + "/" + sheet.name
    do throws(ImportError) {
      let first = try rows()
      self.sheet = first
      stream = try ImportStream(
        InputHead(
          file: name, source: first,
          reopen: { () throws(ImportError) -> any ByteSource in try rows() }, place: place,
          options: options))
      known += 1
    } catch {
      failure = failure ?? error
      context.notes.add("sheet \(sheet.name): \(error.message)")
    }
  }
}
