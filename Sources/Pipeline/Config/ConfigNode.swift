import Yams

/// A node of a YAML file that remembers its file, so that every mistake can say where it is.
struct ConfigNode {
  let node: Node
  let file: String
  /// What the node is, for messages: `processes[3].owner`.
  let path: String

  /// Parses a YAML text.
  static func parse(_ text: String, file: String) throws(ConfigError) -> ConfigNode? {
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      return ConfigNode(node: node, file: file, path: "the file")
    } catch let error as YamlError {
      throw ConfigError(file: file, line: error.line, "not YAML: \(error.reason)")
    } catch {
      throw ConfigError(file: file, line: nil, "not YAML")
    }
  }

  /// A mistake at this node.
  func mistake(_ message: String) -> ConfigError {
    ConfigError(file: file, line: node.mark?.line, message)
  }

  /// The members of a mapping; a key not in `allowed` is a mistake.
  func members(_ allowed: [String]) throws(ConfigError) -> [String: ConfigNode] {
    guard let mapping = node.mapping else {
      throw mistake("\(path) must be a mapping with the keys \(allowed.joined(separator: ", "))")
    }
    var found: [String: ConfigNode] = [:]
    for (key, value) in mapping {
      let name = key.string ?? "?"
      guard allowed.contains(name) else {
        throw ConfigError(
          file: file, line: key.mark?.line,
          "unknown key \"\(name)\" in \(path); allowed are \(allowed.joined(separator: ", "))")
      }
      guard found[name] == nil else {
        throw ConfigError(file: file, line: key.mark?.line, "\"\(name)\" stands twice in \(path)")
      }
      // A key with nothing behind it has its default.
      if value.null != nil { continue }
      found[name] = ConfigNode(
        node: value, file: file, path: path == "the file" ? name : "\(path).\(name)")
    }
    return found
  }

  /// The pairs of a mapping with free keys, in order.
  func pairs() throws(ConfigError) -> [(key: String, value: ConfigNode)] {
    guard let mapping = node.mapping else { throw mistake("\(path) must be a mapping") }
    return mapping.map { key, value in
      let name = key.string ?? "?"
      return (name, ConfigNode(node: value, file: file, path: "\(path).\(name)"))
    }
  }

  /// The entries of a list.
  func list() throws(ConfigError) -> [ConfigNode] {
    guard let sequence = node.sequence else { throw mistake("\(path) must be a list") }
    return sequence.enumerated().map { index, entry in
      ConfigNode(node: entry, file: file, path: "\(path)[\(index + 1)]")
    }
  }

  /// Whether it is a plain text, not a list or mapping.
  var isText: Bool { node.string != nil }

  /// A text; numbers and words count as written.
  func text() throws(ConfigError) -> String {
    guard let text = node.string else { throw mistake("\(path) must be a text") }
    return text
  }

  /// A text, or a list of them.
  func texts() throws(ConfigError) -> [String] {
    if node.sequence == nil { return [try text()] }
    var all: [String] = []
    for entry in try list() { all.append(try entry.text()) }
    return all
  }

  /// A number within a range.
  func number(_ range: ClosedRange<Double>) throws(ConfigError) -> Double {
    guard let value = node.string.flatMap(Double.init), range.contains(value) else {
      throw mistake("\(path) must be a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// One of some words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type
  ) throws(ConfigError) -> Word where Word.RawValue == String {
    let text = try text()
    guard let word = Word(rawValue: text) else {
      let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw mistake("\(path) is \"\(text)\"; allowed are \(allowed)")
    }
    return word
  }
}

extension YamlError {
  /// The line at which the text stops being YAML, from 1.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  /// What is wrong there, in one line.
  fileprivate var reason: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping: "a key stands twice"
    default: "it cannot be parsed"
    }
  }
}
