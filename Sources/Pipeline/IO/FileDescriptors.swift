import Foundation

/// An open file for reading bytes in order.
public final class InputFile {
  private let handle: FileHandle
  private var ahead = Data()
  /// The name for messages; `-` is standard input.
  public let name: String

  /// Opens a file, or standard input for `-`.
  public init(_ name: String) throws(Failure) {
    self.name = name
    if name == "-" {
      handle = .standardInput
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      throw Failure(.noInput, "\(name): no such file")
    }
    guard !isFolder.boolValue else { throw Failure(.noInput, "\(name): is a folder, not a file") }
    guard let handle = FileHandle(forReadingAtPath: name) else {
      throw Failure(.noInput, "\(name): no permission to read it")
    }
    self.handle = handle
  }

  /// Whether nothing is left to read; what is looked at for that is read again.
  public func isAtEnd() throws(Failure) -> Bool {
    if ahead.isEmpty { ahead = try read(1 << 16) }
    return ahead.isEmpty
  }

  /// The next bytes, empty at the end.
  func read(_ count: Int) throws(Failure) -> Data {
    if !ahead.isEmpty {
      defer { ahead = Data() }
      return ahead
    }
    do {
      return try handle.read(upToCount: count) ?? Data()
    } catch {
      throw Failure(.ioError, "\(name): reading failed")
    }
  }
}

/// An open file for writing, buffered.
public final class OutputFile {
  private let handle: FileHandle
  private let name: String
  private var buffer: [UInt8] = []

  /// Opens a file anew, with its folder, or standard output for `-`.
  public init(_ name: String) throws(Failure) {
    self.name = name
    if name == "-" {
      handle = .standardOutput
      return
    }
    let folder = URL(fileURLWithPath: name).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Not by FileManager, which puts a new file in the place of what is there, be it a device.
    let descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(.cannotCreate, "\(name): cannot be written") }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Adds bytes; they are written when enough have come together.
  public func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 18 { try flush() }
  }

  /// Adds bytes; a long stretch is written at once, without being copied.
  public func write(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    guard bytes.count >= 1 << 16 else {
      buffer += bytes
      if buffer.count >= 1 << 18 { try flush() }
      return
    }
    try flush()
    let isWritten = bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress else { return true }
      let data = Data(
        bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: raw.count,
        deallocator: .none)
      return (try? handle.write(contentsOf: data)) != nil
    }
    guard isWritten else { throw failed }
  }

  /// Adds a text.
  public func write(_ text: String) throws(Failure) { try write(text.utf8) }

  /// Writes what is still held. A reader that has gone is the usual end of a pipe, no failure.
  public func flush() throws(Failure) {
    guard !buffer.isEmpty else { return }
    do {
      try handle.write(contentsOf: Data(buffer))
    } catch {
      throw failed
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private var failed: Failure {
    Failure(.ioError, "\(name == "-" ? "standard output" : name): writing failed")
  }
}
