import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns what was named on the command line or in the config into inputs.
public enum InputFiles {
  /// Files as they are, folders as the files in them (recursive, sorted by bytes, hidden ones
  /// skipped), globs as what they match, sorted. A folder that is one export (a Slack export holds
  /// `channels.json` and `users.json`) stays one path.
  /// - Throws: `.noInput` for a path that is missing, a glob without a match, or a folder without
  ///   files.
  public static func expand(_ paths: [String]) throws(ImportError) -> [String] {
    var all: [String] = []
    for path in paths {
      if path == "-" {
        all.append(path)
        continue
      }
      switch kind(path) {
      case .file: all.append(path)
      case .folder: all += try files(in: path)
      case .missing:
        guard path.utf8.contains(where: { "*?[".utf8.contains($0) }) else {
          throw .cannotOpen(path, ENOENT)
        }
        let matches = matches(of: path)
        guard !matches.isEmpty else {
          throw ImportError(.noInput, file: path, "no file matches")
        }
        for match in matches { all += try expand([match]) }
      }
    }
    return all
  }

  /// Whether a folder is a single export that its format reads as a whole.
  public static func isExportFolder(_ path: String) -> Bool {
    kind(path) == .folder && kind(path + "/channels.json") == .file
      && kind(path + "/users.json") == .file
  }

  /// All files below a folder, sorted by bytes.
  static func allFiles(in folder: String) throws(ImportError) -> [String] {
    let found = list(folder, depth: 0)
    guard !found.isEmpty else {
      throw ImportError(.noInput, file: folder, "a folder without exports: no files in it")
    }
    return found
  }

  private enum Kind { case file, folder, missing }

  private static func kind(_ path: String) -> Kind {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .missing
    }
    return isFolder.boolValue ? .folder : .file
  }

  private static func files(in folder: String) throws(ImportError) -> [String] {
    if isExportFolder(folder) { return [folder] }
    let found = list(folder, depth: 0)
    guard !found.isEmpty else {
      throw ImportError(.noInput, file: folder, "a folder without exports: no files in it")
    }
    return found
  }

  private static func list(_ folder: String, depth: Int) -> [String] {
    guard depth < 32, let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var found: [String] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = base + name
      switch kind(path) {
      case .file: found.append(path)
      case .folder: found += isExportFolder(path) ? [path] : list(path, depth: depth + 1)
      case .missing: continue
      }
    }
    return found
  }

  private static func matches(of pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else {
      return []
    }
    return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
