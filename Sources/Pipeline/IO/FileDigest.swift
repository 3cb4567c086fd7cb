import FeedbackModel
import Foundation

/// Tells whether a file's bytes are those imported before.
enum FileDigest {
  /// A hash over the bytes of a file, or of all files below a folder with their names.
  static func digest(of path: String) throws -> String {
    if path == "-" { return "-" }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return String(try hash(path, from: 0), radix: 16) }
    let names = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
    var state: UInt64 = 0
    for name in names {
      var isInnerFolder: ObjCBool = false
      let full = path + "/" + name
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isInnerFolder)
      if isInnerFolder.boolValue { continue }
      state = StableHash.hash(bytes(of: state), Array(name.utf8))
      state = try hash(full, from: state)
    }
    return String(state, radix: 16)
  }

  private static func hash(_ path: String, from seed: UInt64) throws(Failure) -> UInt64 {
    let file = try InputFile(path)
    var state = seed
    while true {
      let data = try file.read(1 << 20)
      if data.isEmpty { return state }
      state = StableHash.hash(bytes(of: state), [UInt8](data))
    }
  }

  private static func bytes(of value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
