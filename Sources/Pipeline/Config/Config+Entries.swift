import FeedbackModel
import Importing

extension Department {
  init(config node: ConfigNode) throws(ConfigError) {
    let keys = try node.members(["id", "name", "facing", "targets", "calendar"])
    guard let id = try keys["id"]?.id() else { throw node.mistake("\(node.path) has no id") }
    self.init(id: id, name: try keys["name"]?.text() ?? id)
    if let node = keys["facing"] {
      let word = try node.text()
      guard let facing = Facing(rawValue: word) else {
        throw node.mistake("\(node.path) is \"\(word)\"; allowed are front, back")
      }
      self.facing = facing
    }
    for (key, value) in try keys["targets"]?.pairs() ?? [] {
      targets[key] = try value.number(0...1_000_000)
    }
    for (key, value) in try keys["calendar"]?.pairs() ?? [] {
      for day in try value.weekdays(key) { calendar[day] = try value.hours() }
    }
  }
}

extension ConfigNode {
  /// `mon-fri`, `sat`, `mon,wed` as ISO weekday numbers.
  fileprivate func weekdays(_ text: String) throws(ConfigError) -> [Int] {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    var days: [Int] = []
    for part in text.lowercased().split(separator: ",") {
      let ends = part.split(separator: "-").map { end in
        names.firstIndex(of: String(end.drop(while: { $0 == " " }).prefix(3)))
      }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
        first <= last
      else { throw mistake("\(path): days are written mon-fri, sat or mon,wed") }
      days += (first...last).map { $0 + 1 }
    }
    return days
  }

  /// `08:00-18:00` as minutes since midnight.
  fileprivate func hours() throws(ConfigError) -> Range<Int> {
    let text = try text()
    guard let match = text.wholeMatch(of: /(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)/),
      let a = Int(match.1), let b = Int(match.2), let c = Int(match.3), let d = Int(match.4),
      a * 60 + b < c * 60 + d, c * 60 + d <= 1440, b < 60, d < 60
    else { throw mistake("\(path) must be hours such as \"08:00-18:00\"") }
    return a * 60 + b..<c * 60 + d
  }
}

extension ServiceProcess {
  init(config node: ConfigNode) throws(ConfigError) {
    let keys = try node.members([
      "id", "name", "owner", "touches", "stage", "description", "phrases",
    ])
    guard let id = try keys["id"]?.id() else { throw node.mistake("\(node.path) has no id") }
    guard let owner = try keys["owner"]?.text() else {
      throw node.mistake("process \"\(id)\" has no owner; name the department accountable for it")
    }
    self.init(id: id, name: try keys["name"]?.text() ?? id, owner: owner)
    touches = try keys["touches"]?.texts() ?? []
    stage = try keys["stage"]?.word(Stage.self)
    description = try keys["description"]?.text() ?? ""
    phrases = try keys["phrases"]?.texts() ?? []
  }
}

extension SourceConfig {
  init(config node: ConfigNode, _ config: Config) throws(ConfigError) {
    if node.isText {
      self.init(path: try node.text())
      return
    }
    let keys = try node.members([
      "path", "format", "map", "channel", "landed", "encoding", "date-order", "timezone", "agents",
      "gap",
    ])
    guard let path = try keys["path"]?.text() else {
      throw node.mistake("\(node.path) has no path")
    }
    self.init(path: path)
    if let node = keys["format"] {
      let id = try node.text()
      guard FormatRegistry.all.contains(where: { $0.id == id }) else {
        throw node.mistake("\(node.path) is \"\(id)\"; 'voc formats' lists what is known")
      }
      options.format = id
    }
    options.channel = try keys["channel"]?.word(Channel.self)
    if let node = keys["landed"] { options.landed = try node.department(config.taxonomy) }
    options.encoding = try keys["encoding"]?.text()
    options.dateOrder = try keys["date-order"]?.word(DateOrder.self)
    if let node = keys["timezone"] {
      options.zone = try node.zone()
      options.zoneIsForced = true
    }
    options.agents = try keys["agents"]?.texts() ?? []
    options.gapHours = try keys["gap"]?.number(0...87_600)
    if let node = keys["map"] { options.map = try node.mapEntries() }
  }
}

extension ConfigNode {
  fileprivate func department(_ taxonomy: Taxonomy) throws(ConfigError) -> String {
    let id = try text()
    guard taxonomy.department(id) != nil || taxonomy.departments.isEmpty else {
      throw mistake("\(path) is \"\(id)\", which is not in departments")
    }
    return id
  }

  /// `map: {text: [Comment, Why], nps: Score}`.
  fileprivate func mapEntries() throws(ConfigError) -> [MapEntry] {
    var entries: [MapEntry] = []
    for (key, value) in try pairs() {
      guard MapEntry.isKey(key) else {
        throw value.mistake(
          "\(path): unknown key \"\(key)\"; allowed are \(MapEntry.keys.joined(separator: ", "))"
            + " and field.NAME")
      }
      for column in try value.texts() { entries.append(MapEntry(key: key, column: column)) }
    }
    return entries
  }
}

extension Change {
  init(config node: ConfigNode, _ taxonomy: Taxonomy) throws(ConfigError) {
    let keys = try node.members(["id", "date", "process", "note", "by"])
    guard let id = try keys["id"]?.id() else { throw node.mistake("\(node.path) has no id") }
    guard let dateNode = keys["date"], let date = CivilDate(try dateNode.text()) else {
      throw node.mistake("change \"\(id)\" needs a date such as 2026-08-17")
    }
    guard let processNode = keys["process"] else {
      throw node.mistake("change \"\(id)\" names no process")
    }
    let process = try processNode.text()
    guard taxonomy.process(process) != nil else {
      throw processNode.mistake(
        "change \"\(id)\" names the process \"\(process)\", which is not in processes")
    }
    self.init(
      id: id, date: date, process: process, note: try keys["note"]?.text() ?? "",
      by: try keys["by"]?.text() ?? "")
  }
}
