#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, or of standard input where the path is `-`.
public final class FileSource: ByteSource {
  private let descriptor: Int32
  private let path: String
  private let closes: Bool

  /// Opens a path; `-` is standard input.
  /// - Throws: `.noInput` where there is no such file or it may not be read.
  public init(path: String) throws(ImportError) {
    self.path = path
    if path == "-" {
      descriptor = STDIN_FILENO
      closes = false
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .cannotOpen(path, errno) }
    descriptor = opened
    closes = true
  }

  deinit {
    if closes { close(descriptor) }
  }

  /// See ``ByteSource``.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    guard let base = buffer.baseAddress, buffer.count > 0 else { return 0 }
    #if canImport(Darwin)
      let readBytes = Darwin.read
    #elseif canImport(Musl)
      let readBytes = Musl.read
    #else
      let readBytes = Glibc.read
    #endif
    while true {
      let count = readBytes(descriptor, base, buffer.count)
      if count >= 0 { return count }
      if errno == EINTR { continue }
      throw .cannotOpen(path, errno)
    }
  }
}

extension ImportError {
  /// An input that cannot be opened or read, with the reason of the system.
  static func cannotOpen(_ path: String, _ code: Int32) -> ImportError {
    let why =
      switch code {
      case ENOENT: "no such file or folder"
      case EACCES: "permission denied"
      case EISDIR: "a folder, not a file"
      default: String(cString: strerror(code)).lowercased()
      }
    return ImportError(.noInput, file: path, "cannot read it: \(why)")
  }
}

/// Serves bytes that were read ahead, then the rest of the source they came from.
public final class HeadSource: ByteSource {
  /// The bytes read ahead.
  public let head: [UInt8]
  /// Whether the head is all there is.
  public let isWhole: Bool
  private let rest: any ByteSource
  private var offset = 0

  /// Reads at most `limit` bytes ahead.
  public init(_ source: any ByteSource, limit: Int = 256 << 10) throws(ImportError) {
    var head = [UInt8](repeating: 0, count: limit)
    var count = 0
    var ended = false
    while count < limit {
      let start = count
      let step: Int
      do {
        step = try head.withUnsafeMutableBytes { buffer in
          try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
        }
      } catch let error as ImportError { throw error } catch {
        throw ImportError(.noInput, file: "-", "cannot read it")
      }
      if step == 0 {
        ended = true
        break
      }
      count += step
    }
    head.removeLast(limit - count)
    self.head = head
    isWhole = ended
    rest = source
  }

  /// See ``ByteSource``.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    guard offset < head.count else { return try rest.read(into: buffer) }
    let count = min(buffer.count, head.count - offset)
    buffer.copyBytes(from: head[offset..<offset + count])
    offset += count
    return count
  }
}
