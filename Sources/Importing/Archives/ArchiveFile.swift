import CArchive

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An archive on disk, read through libarchive: zip, tar and single compressed files. Members are
/// only ever read as streams; nothing is unpacked to disk, so a member's name can point nowhere.
final class ArchiveFile: Sendable {
  /// The archive's name for people.
  let name: String
  private let path: String
  private let isTemporary: Bool
  /// Bytes of the archive itself.
  let size: Int

  /// The archive at a path.
  init(name: String, path: String) throws(ImportError) {
    self.name = name
    self.path = path
    isTemporary = false
    size = try Self.size(of: path, name)
  }

  /// An archive from a stream (standard input, or inside another archive), by way of a temporary
  /// file that only this user can read and that goes away with this value.
  init(name: String, spooling source: any ByteSource) throws(ImportError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/voc-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw ImportError(.noInput, file: name, "no temporary file could be made for the archive")
    }
    defer { close(descriptor) }
    self.name = name
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    isTemporary = true
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var failure: ImportError?
    while failure == nil {
      let count = buffer.withUnsafeMutableBytes { raw -> Int in
        do throws(ImportError) {
          let count = try source.read(into: raw)
          var written = 0
          while written < count {
            let step = write(descriptor, raw.baseAddress.map { $0 + written }, count - written)
            if step <= 0 { break }
            written += step
          }
          if written < count {
            failure = ImportError(.noInput, file: name, "the temporary file cannot be written")
          }
          return count
        } catch {
          failure = error
          return 0
        }
      }
      if count == 0 { break }
      total += count
      if total > Self.maximumSpooled {
        failure = ImportError(.badData, file: name, "an archive of more than 8 GB in a stream")
      }
    }
    size = total
    if let failure {
      unlink(path)
      throw failure
    }
  }

  /// How long an archive from a stream may be.
  static let maximumSpooled = 8 << 30

  deinit {
    if isTemporary { unlink(path) }
  }

  private static func size(of path: String, _ name: String) throws(ImportError) -> Int {
    var info = stat()
    guard stat(path, &info) == 0 else { throw .cannotOpen(name, errno) }
    return Int(info.st_size)
  }

  /// Starts reading the members from the first on.
  func members() throws(ImportError) -> ArchiveCursor {
    try ArchiveCursor(path: path, name: name, size: size)
  }

  /// Opens one member by its name; nil where there is none.
  func open(_ member: String) throws(ImportError) -> (any ByteSource)? {
    let cursor = try members()
    while let found = try cursor.next() {
      if found.name == member { return cursor }
    }
    return nil
  }

  /// Names and sizes of all members.
  func list() throws(ImportError) -> [ArchiveMember] {
    let cursor = try members()
    var all: [ArchiveMember] = []
    while let member = try cursor.next() {
      all.append(member)
      guard all.count <= Self.maximumMembers else {
        throw ImportError(
          .badData, file: name, "an archive of more than \(Self.maximumMembers) files")
      }
    }
    return all
  }

  /// How many members an archive may have.
  static let maximumMembers = 500_000
}

/// A file inside an archive.
struct ArchiveMember: Sendable, Equatable {
  /// The name with the steps that lead out of the archive left out.
  var name: String
  /// Bytes, where the archive says.
  var size: Int?

  /// The name without its folders.
  var lastPart: Substring { name.split(separator: "/").last ?? name[...] }
  /// The folders with a slash behind, or empty.
  var folder: String {
    name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[...$0]) } ?? ""
  }
}

/// Goes through the members of an archive and reads the one it stands at.
final class ArchiveCursor: ByteSource {
  private let archive: OpaquePointer
  private let name: String
  /// How many more bytes may come out of the archive.
  private var allowance: Int

  /// A member of a bomb is refused when the archive has given so many times its own size (and at
  /// least 1 GiB): text exports shrink to a tenth, at the very best to a hundredth.
  static let maximumRatio = 250

  fileprivate init(path: String, name: String, size: Int) throws(ImportError) {
    guard let archive = archive_read_new() else {
      throw ImportError(.badData, file: name, "no memory for reading an archive")
    }
    self.archive = archive
    self.name = name
    allowance = max(1 << 30, size * Self.maximumRatio)
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_format_zip(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_raw(archive)
    guard archive_read_open_filename(archive, path, 128 << 10) == ARCHIVE_OK else {
      throw fault("cannot be read as an archive")
    }
  }

  deinit { archive_read_free(archive) }

  /// The next file; folders, links and what macOS adds are passed over.
  func next() throws(ImportError) -> ArchiveMember? {
    var entry: OpaquePointer?
    while true {
      let code = archive_read_next_header(archive, &entry)
      if code == ARCHIVE_EOF { return nil }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else {
        throw fault("the archive is broken or cut short")
      }
      guard archive_entry_filetype(entry) & S_IFMT == S_IFREG || isRaw else { continue }
      if archive_entry_is_encrypted(entry) != 0 {
        throw ImportError(.badData, file: name, "the archive is encrypted; decrypt it first")
      }
      let raw = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
      let parts = (raw.map { String(cString: $0) } ?? "data")
        .split { $0 == "/" || $0 == "\\" }.filter { $0 != ".." && $0 != "." }
      guard let last = parts.last, !parts.contains("__MACOSX"), !last.hasPrefix(".") else {
        continue
      }
      return ArchiveMember(
        name: parts.joined(separator: "/"),
        size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil)
    }
  }

  /// Whether this is one compressed file and no archive.
  var isRaw: Bool { archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW }

  /// See ``ByteSource``.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    guard let base = buffer.baseAddress, buffer.count > 0 else { return 0 }
    let count = archive_read_data(archive, base, buffer.count)
    guard count >= 0 else { throw fault("a file in the archive is broken or cut short") }
    allowance -= count
    guard allowance >= 0 else {
      throw ImportError(
        .badData, file: name,
        "it expands to more than \(Self.maximumRatio) times its size; unpack it first if it is meant"
      )
    }
    return count
  }

  private func fault(_ what: String) -> ImportError {
    let detail = archive_error_string(archive).map { ": " + String(cString: $0) } ?? ""
    return ImportError(.badData, file: name, what + detail)
  }
}
