import Foundation

/// Runs the built `voc` as a person would: arguments in, exit code and output out.
///
/// Output goes to files, not pipes, so that large output cannot block the child.
public struct VocBinary: Sendable {
  /// What a run gave.
  public struct Result: Sendable {
    /// The exit code; negative for a signal.
    public var code: Int32
    /// Standard output.
    public var output: [UInt8]
    /// Standard error.
    public var errors: String

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard output line by line.
    public var lines: [Substring] { text.split(separator: "\n") }
  }

  /// Where it is.
  public let path: URL

  /// The binary named by `VOC_BINARY`, else the one built beside the tests.
  public init() {
    let beside = Bundle.main.bundleURL
    if let path = ProcessInfo.processInfo.environment["VOC_BINARY"] {
      self.init(path: URL(fileURLWithPath: path))
      return
    }
    let above = beside.deletingLastPathComponent().appending(path: "voc")
    // `swift test` runs from the build folder itself on Linux.
    let isAbove = FileManager.default.isExecutableFile(atPath: above.path)
    self.init(path: isAbove ? above : beside.appending(path: "voc"))
  }

  private init(path: URL) { self.path = path }

  /// Runs it with standard input from bytes, in a folder.
  public func run(
    _ arguments: [String], input: [UInt8] = [], in folder: URL? = nil
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    let names = ["in", "out", "err"].map { scratch.url.appending(path: $0) }
    try Data(input).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    let process = Process()
    process.executableURL = path
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    let signalled = process.terminationReason == .uncaughtSignal
    return Result(
      code: signalled ? -process.terminationStatus : process.terminationStatus,
      output: [UInt8](try Data(contentsOf: names[1])),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }
}

/// A folder that is removed with its last reference.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes an empty one.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "voc-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into it and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// All files below it with their bytes, by relative path.
  public func files() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
      let file = url.appending(path: name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        found[name] = [UInt8](try Data(contentsOf: file))
      }
    }
    return found
  }
}

/// Places of the checkout that tests read.
public enum Checkout {
  /// The root of the checkout.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of real exports beside the checkout, where there is one.
  public static var shared: URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared/data")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
