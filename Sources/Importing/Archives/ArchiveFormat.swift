import FeedbackModel

extension Format {
  /// Zip and tar archives, and single compressed files: each file in it is read as its own format.
  static let archive: Format = {
    var format = Format(
      id: "archive", name: "Archives and compressed files (zip, tar, gzip, …)", family: .json,
      evidence: .documented, reference: "https://www.libarchive.org",
      recognisedBy: "the first bytes of zip, gzip, bzip2, xz, zstd or tar; the files in it are "
        + "recognised one by one, and read as streams without unpacking",
      mapping: [("source.file", "archive/member"), ("all else", "as the member's format says")],
      recognise: { sniff in
        ArchiveMagic.kind(sniff.head).map { Recognition(60, "the first bytes of \($0)") }
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        try ArchiveReader(try ArchiveFile.from(source, context), context)
      })
    format.isBinary = true
    format.readsMap = true
    return format
  }()
}

/// The first bytes of containers.
enum ArchiveMagic {
  static func kind(_ head: [UInt8]) -> String? {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "zip" }
    if head.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return "an empty zip" }
    if head.starts(with: [0x1F, 0x8B]) { return "gzip" }
    if head.starts(with: [0x42, 0x5A, 0x68]) { return "bzip2" }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) { return "xz" }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return "zstd" }
    if head.count > 262, head[257..<262].elementsEqual("ustar".utf8) { return "tar" }
    return nil
  }

  /// The names of members that the front of a zip shows.
  static func zipNames(_ head: [UInt8]) -> [String] {
    guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return [] }
    var names: [String] = []
    var index = 0
    while index + 30 < head.count, names.count < 2000 {
      guard head[index] == 0x50, head[index + 1] == 0x4B, head[index + 2] == 3, head[index + 3] == 4
      else {
        index += 1
        continue
      }
      let length = Int(head[index + 26]) + Int(head[index + 27]) << 8
      let end = index + 30 + length
      guard length > 0, end <= head.count else { break }
      names.append(String(decoding: head[index + 30..<end], as: UTF8.self))
      index = end
    }
    return names
  }
}

extension ArchiveFile {
  /// The archive that an input is: the file itself where it can be opened again, else a copy.
  static func from(_ source: any ByteSource, _ context: ImportContext) throws(ImportError)
    -> ArchiveFile
  {
    if let path = context.place.path { return try ArchiveFile(name: context.file, path: path) }
    return try ArchiveFile(name: context.file, spooling: source)
  }
}

/// Reads the members of an archive one after another, each as its own input.
struct ArchiveReader: RecordReader {
  private let archive: ArchiveFile
  private let cursor: ArchiveCursor
  private let context: ImportContext
  private var stream: ImportStream?
  private var member = ""
  private var known = 0
  private var unknown: [String] = []
  private var failure: ImportError?

  init(_ archive: ArchiveFile, _ context: ImportContext) throws(ImportError) {
    self.archive = archive
    self.context = context
    cursor = try archive.members()
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while true {
      if stream != nil {
        do throws(ImportError) {
          if let record = try stream?.next() { return record }
          close(nil)
        } catch {
          close(error)
        }
        continue
      }
      do throws(ImportError) {
        guard let found = try cursor.next() else { break }
        open(found)
      } catch {
        failure = failure ?? error
        break
      }
    }
    try finish()
    return nil
  }

  private mutating func open(_ found: ArchiveMember) {
    member = cursor.isRaw ? context.file.withoutCompression : found.name
    let archive = self.archive
    let name = found.name
    let folder = found.folder
    do throws(ImportError) {
      let reopen: ImportContext.Reopen = { () throws(ImportError) -> any ByteSource in
        guard let again = try archive.open(name) else {
          throw ImportError(.noInput, file: name, "gone from the archive")
        }
        return again
      }
      var place = ImportContext.Place()
      place.depth = context.place.depth + 1
      place.companions = { (companion) throws(ImportError) -> (any ByteSource)? in
        try archive.open(folder + companion)
      }
      var options = context.options
      options.displayName = nil
      stream = try ImportStream(
        InputHead(
          file: cursor.isRaw ? context.file : context.file + "/" + member, source: cursor,
          reopen: reopen, place: place, options: options))
      known += 1
    } catch {
      if error.kind == .badData { unknown.append(member) } else { failure = failure ?? error }
    }
  }

  /// Ends a member; an error in one member is said and does not stop the others.
  private mutating func close(_ error: ImportError?) {
    for note in stream?.notes.all ?? [] {
      context.notes.add(cursor.isRaw ? note : "\(member): \(note)")
    }
    stream = nil
    if let error { failure = failure ?? error }
  }

  private mutating func finish() throws(ImportError) {
    if !unknown.isEmpty {
      let some = unknown.prefix(3).joined(separator: ", ")
      context.notes.add(
        "\(unknown.count) of its files are of no known format and were left out: \(some)"
          + (unknown.count > 3 ? ", …" : ""))
    }
    if let failure {
      self.failure = nil
      throw failure
    }
    if known == 0 {
      throw ImportError(.badData, file: context.file, "an archive without a file of a known format")
    }
  }
}

extension String {
  /// Without `.gz` and the like at the end.
  var withoutCompression: String {
    for ending in [".gz", ".bz2", ".xz", ".zst"] where lowercased().hasSuffix(ending) {
      return String(dropLast(ending.count))
    }
    return self
  }
}
