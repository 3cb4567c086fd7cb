import FeedbackModel
import Foundation
import Importing

/// What `voc.yml` says. Every key has a default; paths are relative to the file.
public struct Config: Sendable {
  /// The file it was read from; nil for the defaults.
  public var file: String?
  /// The folder that paths are relative to.
  public var folder = "."
  /// The company's name. The default is "Company".
  public var companyName = "Company"
  /// The company's logo, an SVG or PNG file.
  public var logo: String?
  /// The accent colour of the pages, as `#rrggbb`.
  public var accent = "#0b6e4f"
  /// The zone of weeks and of times without one. The default is UTC.
  public var zone = Zone.utc
  /// Whether `timezone` was said.
  public var zoneIsSaid = false
  /// The languages of the feedback, the first that of the pages. The default is English.
  public var languages = ["en"]
  /// The SQLite file. The default is `voc.sqlite` beside the config.
  public var store = "voc.sqlite"
  /// Where reports are written. The default is `reports` beside the config.
  public var output = "reports"
  /// A model file to tag with, instead of one trained from the store.
  public var model: String?
  /// The share of given processes that are to be right, each process by itself; nil asks for none.
  public var precision: Double?
  /// The key of the customers' hash.
  public var privacyKey = "voc"
  /// Items older than so many days before now leave the store at a run; nil keeps all.
  public var keepDays: Int?
  /// Words that mean "no answer", beside the built-in ones.
  public var noAnswer: [String] = []
  /// Columns whose scale has its best value lowest.
  public var lowIsBest: [String] = []
  /// The exports.
  public var sources: [SourceConfig] = []
  /// Departments and processes.
  public var taxonomy = Taxonomy()
  /// The fields to compare by.
  public var segments: [String] = []
  /// The largest share of rejected records that a run accepts. The default is 1: any.
  public var maximumRejects = 1.0
  /// The change register.
  public var changes: [Change] = []

  /// The defaults.
  public init() {}

  /// A path of the config as one that can be opened from here.
  public func resolve(_ path: String) -> String {
    path.hasPrefix("/") || folder == "." ? path : folder + "/" + path
  }

  /// A path as one relative to the config, where it lies beside or below it: what is recorded must
  /// not depend on the folder that `voc` was started in.
  func displayName(of path: String) -> String? {
    let own = Self.absolute(folder) + "/"
    let other = Self.absolute(path)
    return path != "-" && other.hasPrefix(own) ? String(other.dropFirst(own.count)) : nil
  }

  /// Whether two paths name the same place.
  static func isSame(_ a: String, _ b: String) -> Bool { absolute(a) == absolute(b) }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// What importing needs to know of a source.
  public func importOptions(for source: SourceConfig?) -> ImportOptions {
    var options = source?.options ?? ImportOptions()
    if !options.zoneIsForced { options.zone = zone }
    options.noAnswer += noAnswer
    options.lowIsBest += lowIsBest
    options.customerKey = Array(privacyKey.utf8)
    options.departments = DepartmentNames(taxonomy.departments)
    return options
  }
}

/// One entry of `sources`.
public struct SourceConfig: Sendable {
  /// A path or glob, as written.
  public var path: String
  /// Format, mapping, channel, landing department and the rest.
  public var options: ImportOptions

  /// Makes an entry.
  public init(path: String, options: ImportOptions = ImportOptions()) {
    self.path = path
    self.options = options
  }
}

/// A mistake in `voc.yml`: one line with the file, the line and what is allowed. Exit code 78.
public struct ConfigError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file as it was named.
  public var file: String
  /// The line, from 1.
  public var line: Int?
  /// What was found and what is allowed.
  public var message: String

  /// Makes an error.
  public init(file: String, line: Int?, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `voc.yml: line 12: …`
  public var description: String { file + (line.map { ": line \($0)" } ?? "") + ": " + message }
}
