import Foundation

@testable import Importing

/// Inputs to start a fuzzer from: the tests' fixtures, each read as its own format.
enum FuzzSeeds {
  /// Writes, for a target, every fixture of its family below `fixtures` that is named by its
  /// format's id, with the byte in front that chooses the format.
  static func write(_ target: FuzzTarget, from fixtures: URL, to folder: URL) throws {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try files.subpathsOfDirectory(atPath: fixtures.path).sorted() {
      let file = fixtures.appending(path: name)
      let id = file.deletingPathExtension().lastPathComponent
      guard let format = FormatRegistry.format(id: id), format.family == target.family,
        !format.isBinary, let byte = FuzzTarget.byte(choosing: id)
      else { continue }
      let bytes = try Data(contentsOf: file)
      // A long seed slows every run that grows from it.
      guard bytes.count <= 6000 else { continue }
      try (Data([byte]) + bytes).write(to: folder.appending(path: "fixture-\(id)"))
    }
  }
}

extension FuzzTarget {
  /// The family of formats whose fixtures it starts from.
  var family: Format.Family? {
    switch self {
    case .chat, .chatLines: .chat
    case .csv, .csvRows: .csv
    case .items, .itemLines, .json, .jsonValues: .json
    case .xml, .xmlRecords: .xml
    case .archives, .encodings, .html, .values: nil
    }
  }
}
