import FeedbackModel
import Foundation
import Importing

extension Config {
  /// Reads a `voc.yml`.
  /// - Throws: ``ConfigError`` at the first mistake.
  public static func read(_ path: String) throws(ConfigError) -> Config {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigError(file: path, line: nil, "cannot open it: no such file, or no permission")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ConfigError(file: path, line: nil, "it is not UTF-8")
    }
    return try parse(text, file: path)
  }

  /// Reads the text of a config; `file` is what messages and relative paths go by.
  public static func parse(_ text: String, file: String) throws(ConfigError) -> Config {
    var config = Config()
    config.file = file
    let folder = (file as NSString).deletingLastPathComponent
    config.folder = folder.isEmpty ? "." : folder
    guard let root = try ConfigNode.parse(text, file: file) else { return config }
    let keys = try root.members([
      "company", "timezone", "languages", "store", "output", "model", "privacy", "no_answer",
      "sources", "departments", "processes", "segments", "scales", "max_rejects", "changes",
      "precision",
    ])
    try config.readCompany(keys)
    try config.readPlaces(keys)
    if let node = keys["departments"] {
      config.taxonomy.departments = try node.list().mapConfig(Department.init(config:))
    }
    if let node = keys["processes"] {
      config.taxonomy.processes = try node.list().mapConfig(ServiceProcess.init(config:))
    }
    try config.checkTaxonomy(keys)
    if let node = keys["sources"] {
      let base = config
      config.sources = try node.list().mapConfig { (entry) throws(ConfigError) in
        try SourceConfig(config: entry, base)
      }
    }
    if let node = keys["changes"] {
      config.changes = try node.list().mapConfig { (entry) throws(ConfigError) in
        try Change(config: entry, config.taxonomy)
      }
    }
    return config
  }

  private mutating func readCompany(_ keys: [String: ConfigNode]) throws(ConfigError) {
    if let company = try keys["company"]?.members(["name", "logo", "accent"]) {
      if let node = company["name"] { companyName = try node.text() }
      if let node = company["logo"] { logo = try node.text() }
      if let node = company["accent"] {
        accent = try node.text()
        guard accent.wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil else {
          throw node.mistake("\(node.path) must be a colour such as \"#0b6e4f\"")
        }
      }
    }
    if let node = keys["timezone"] {
      zone = try node.zone()
      zoneIsSaid = true
    }
    if let node = keys["languages"] { languages = try node.texts() }
    if languages.isEmpty { languages = ["en"] }
    if let node = keys["segments"] { segments = try node.texts() }
  }

  private mutating func readPlaces(_ keys: [String: ConfigNode]) throws(ConfigError) {
    if let node = keys["store"] { store = try node.text() }
    if let node = keys["output"] { output = try node.text() }
    if let node = keys["model"] { model = try node.text() }
    if let node = keys["precision"] { precision = try node.number(0.01...0.999) }
    if let privacy = try keys["privacy"]?.members(["key", "keep-days"]) {
      if let node = privacy["key"] { privacyKey = try node.text() }
      if let node = privacy["keep-days"] { keepDays = Int(try node.number(1...36_500)) }
    }
    if let node = keys["no_answer"] { noAnswer = try node.texts() }
    for (column, value) in try keys["scales"]?.pairs() ?? [] {
      let word = try value.text()
      guard ["low-is-best", "high-is-best"].contains(word) else {
        throw value.mistake("\(value.path) is \"\(word)\"; allowed are low-is-best, high-is-best")
      }
      if word == "low-is-best" { lowIsBest.append(column) }
    }
    if let node = keys["max_rejects"] { maximumRejects = try node.number(0...1) }
  }

  /// Owners and touched departments must exist, and ids be unique.
  private func checkTaxonomy(_ keys: [String: ConfigNode]) throws(ConfigError) {
    let departments = taxonomy.departments.map(\.id)
    for (section, ids) in [
      ("departments", departments), ("processes", taxonomy.processes.map(\.id)),
    ] {
      guard let entries = try keys[section]?.list() else { continue }
      for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
        throw entries[index].mistake("the id \"\(id)\" stands twice in \(section)")
      }
    }
    guard let entries = try keys["processes"]?.list() else { return }
    for (index, process) in taxonomy.processes.enumerated() {
      for id in [process.owner] + process.touches where !departments.contains(id) {
        throw entries[index].mistake(
          "process \"\(process.id)\" names the department \"\(id)\", which is not in departments"
            + (departments.isEmpty ? "" : " (\(departments.joined(separator: ", ")))"))
      }
    }
  }
}

extension Array where Element == ConfigNode {
  /// `map` with the typed error.
  func mapConfig<Value>(
    _ transform: (ConfigNode) throws(ConfigError) -> Value
  ) throws(ConfigError) -> [Value] {
    var all: [Value] = []
    for node in self { all.append(try transform(node)) }
    return all
  }
}

extension ConfigNode {
  /// A time zone by its IANA name.
  func zone() throws(ConfigError) -> Zone {
    let name = try text()
    guard let zone = Zones.named(name) else {
      throw mistake("\(path) is \"\(name)\", not an IANA time zone such as Europe/London")
    }
    return zone
  }

  /// An id: lower-case words with dashes keep file names and links plain.
  func id() throws(ConfigError) -> String {
    let text = try text()
    guard text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_.\-]*/) != nil, text != Guess.unassigned,
      text != "not-recorded"
    else {
      throw mistake("\(path) is \"\(text)\"; an id has letters, digits, dashes and dots only")
    }
    return text
  }
}
