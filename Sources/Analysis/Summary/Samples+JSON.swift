import FeedbackModel
import JSON

extension RespondentRow {
  var json: JSONValue {
    .object([
      JSONMember(
        "scores",
        .object(
          scores.keys.sorted().map { JSONMember($0, .integer(scores[$0] ?? 0)) })),
      JSONMember("customer", .string(Summary.hex(customer))),
      JSONMember("themes", .strings(themes)), JSONMember("owners", .strings(owners)),
      JSONMember("processes", .strings(processes)), JSONMember("touched", .strings(touched)),
    ])
  }

  init?(json: JSONValue) {
    guard let customer = json["customer"]?.string.flatMap({ UInt64($0, radix: 16) }),
      let members = json["scores"]?.object
    else { return nil }
    var scores: [String: Int] = [:]
    for member in members { scores[member.key] = member.value.integer }
    self.init(
      scores: scores, customer: customer, themes: json.set("themes"),
      owners: json.set("owners"), processes: json.set("processes"), touched: json.set("touched"))
  }
}

extension Contact {
  var json: JSONValue {
    .array([
      .integer(time), .string(Summary.hex(id)), .string(process), .string(owner),
      .string(landed), .string(channel), .bool(isNegative),
    ])
  }

  init?(json: JSONValue) {
    guard let cells = json.array, cells.count == 7, let time = cells[0].integer,
      let id = cells[1].string.flatMap({ UInt64($0, radix: 16) }), let process = cells[2].string,
      let owner = cells[3].string, let landed = cells[4].string, let channel = cells[5].string,
      let isNegative = cells[6].bool
    else { return nil }
    self.init(
      time: time, id: id, process: process, owner: owner, landed: landed, channel: channel,
      isNegative: isNegative)
  }
}

extension AuditRow {
  var json: JSONValue {
    .array([
      .string(id), Summary.json(week: week), .integer(probability), .string(landed),
      .array(trueProcesses.map(JSONValue.string)), .array(trueDepartments.map(JSONValue.string)),
      .string(process), .string(department), .integer(polarity),
    ])
  }

  init?(json: JSONValue) {
    guard let cells = json.array, cells.count == 9, let id = cells[0].string,
      let week = Summary.week(json: cells[1]), let probability = cells[2].integer,
      let landed = cells[3].string, let trueProcesses = cells[4].array,
      let trueDepartments = cells[5].array, let process = cells[6].string,
      let department = cells[7].string, let polarity = cells[8].integer
    else { return nil }
    self.init(
      id: id, week: week, probability: probability, landed: landed,
      trueProcesses: trueProcesses.compactMap(\.string),
      trueDepartments: trueDepartments.compactMap(\.string), process: process,
      department: department, polarity: polarity)
  }
}

extension SampledItem {
  var json: JSONValue {
    .object(
      reference.members + [
        JSONMember("polarity", .integer(polarity.rawValue)),
        JSONMember("themes", .array(themes.map(JSONValue.string))),
        JSONMember("text", .string(text)),
      ])
  }

  init?(json: JSONValue) {
    guard let reference = ItemReference(json: json),
      let polarity = json["polarity"]?.integer.flatMap(Polarity.init(rawValue:)),
      let text = json["text"]?.string
    else { return nil }
    self.init(
      reference: reference, polarity: polarity,
      themes: (json["themes"]?.array ?? []).compactMap(\.string), text: text)
  }
}

extension JSONValue {
  static func strings(_ set: Set<String>) -> JSONValue {
    .array(set.sorted().map(JSONValue.string))
  }

  func set(_ key: String) -> Set<String> { Set((self[key]?.array ?? []).compactMap(\.string)) }
}
