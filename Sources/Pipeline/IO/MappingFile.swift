import Importing

/// A saved mapping on disk.
public enum MappingFile {
  /// Adds what the file says to options; what they already say stands above it.
  public static func read(_ path: String, into options: inout ImportOptions) throws {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while bytes.count < 1 << 20 {
      let data = try file.read(1 << 16)
      if data.isEmpty { break }
      bytes.append(contentsOf: data)
    }
    try SavedMapping.read(String(decoding: bytes, as: UTF8.self), file: path, into: &options)
  }
}
