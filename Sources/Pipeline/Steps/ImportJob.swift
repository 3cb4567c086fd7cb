import FeedbackModel
import Importing
import JSON

/// `voc import`: exports in, items out.
public struct ImportJob: Sendable {
  private let sources: [(path: String, options: ImportOptions)]
  private let rejects: String?
  private let manifest: String?
  private let isCountOnly: Bool
  private let maximumRejects: Double
  private let jobs: Int
  private let log: Log

  /// Makes a job. `rejects` and `manifest` are files to write, if any.
  public init(
    sources: [(path: String, options: ImportOptions)], rejects: String?, manifest: String?,
    isCountOnly: Bool, maximumRejects: Double, jobs: Int, log: Log
  ) {
    self.sources = sources
    self.rejects = rejects
    self.manifest = manifest
    self.isCountOnly = isCountOnly
    self.maximumRejects = maximumRejects
    self.jobs = jobs
    self.log = log
  }

  /// The inputs to read with their options: the files named, with the options of the config's
  /// source that names the same file; without files, all sources of the config.
  public static func sources(
    files: [String], config: Config?, flags: (inout ImportOptions) throws -> Void
  ) throws -> [(path: String, options: ImportOptions)] {
    var found: [(path: String, options: ImportOptions)] = []
    var known: [String: ImportOptions] = [:]
    for source in config?.sources ?? [] {
      guard let config else { break }
      let options = config.importOptions(for: source)
      let paths: [String]
      do throws(ImportError) {
        paths = try InputFiles.expand([config.resolve(source.path)])
      } catch {
        // A source that has no files yet matters only where all sources are asked for.
        if files.isEmpty { throw error }
        continue
      }
      for path in paths where known[path] == nil {
        known[path] = options
        if files.isEmpty { found.append((path, options)) }
      }
    }
    if files.isEmpty, config == nil {
      throw Failure(.usage, "name the exports to import, or - for standard input")
    }
    for path in try InputFiles.expand(files) {
      let key = known.keys.first { Config.isSame($0, path) } ?? path
      found.append((path, known[key] ?? (config ?? Config()).importOptions(for: nil)))
    }
    for index in found.indices {
      found[index].options.displayName = config?.displayName(of: found[index].path)
      try flags(&found[index].options)
    }
    return found
  }

  /// Imports everything, in order.
  public func run() async throws {
    let rejectsFile = try rejects.map { try OutputFile($0) }
    var importer = ImportRun(log: log) { try rejectsFile?.write($0) }
    var identities = Identities(spansInputs: sources.count > 1)
    let out = try OutputFile("-")
    for (path, options) in sources {
      try await importer.addLines(
        path: path, options: options, identities: &identities, jobs: jobs,
        needsLines: !isCountOnly
      ) { lines in
        if !isCountOnly { try out.write(lines) }
      }
    }
    importer.finish()
    try out.flush()
    try rejectsFile?.flush()
    if let manifest {
      let file = try OutputFile(manifest)
      try file.write(importer.manifest)
      try file.flush()
    }
    try importer.checkRejects(maximumRejects)
  }
}
