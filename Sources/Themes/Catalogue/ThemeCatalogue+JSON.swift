import FeedbackModel
import JSON

extension ThemeCatalogue {
  /// What stands in `schema`.
  public static let schema = "voc.themes/1"

  /// The catalogue as JSON; reading it again gives the same catalogue.
  public var json: JSONValue {
    .object([
      JSONMember("schema", .string(Self.schema)),
      JSONMember("assigns_all", .bool(assignsAll)),
      JSONMember("themes", .array(themes.map(\.json))),
      JSONMember("editions", .array(editions.map(\.json))),
    ])
  }

  /// Reads a catalogue; nil where it is none or of another version.
  public init?(json: JSONValue) {
    guard json["schema"]?.string == Self.schema, let entries = json["themes"]?.array else {
      return nil
    }
    self.init()
    for entry in entries {
      guard let theme = Theme(json: entry) else { return nil }
      themes.append(theme)
    }
    editions = (json["editions"]?.array ?? []).map(ThemeEdition.init(json:))
    assignsAll = json["assigns_all"]?.bool ?? false
  }

  static func json(_ features: [ThemeFeature]) -> JSONValue {
    .object(features.map { JSONMember($0.name, .double($0.weight)) })
  }

  static func features(_ json: JSONValue?) -> [ThemeFeature] {
    (json?.object ?? []).compactMap { member in
      member.value.double.map { ThemeFeature(member.key, $0) }
    }
  }
}

extension ThemeEdition {
  var json: JSONValue {
    var members: [JSONMember] = []
    if let week { members.append(JSONMember("week", .string(week.description))) }
    members.append(JSONMember("idf", ThemeCatalogue.json(features)))
    return .object(members)
  }

  init(json: JSONValue) {
    self.init(
      week: json["week"]?.string.flatMap { Week($0) },
      features: ThemeCatalogue.features(json["idf"]))
  }
}

extension Theme {
  var json: JSONValue {
    var members = [
      JSONMember("id", .string(id)), JSONMember("label", .string(label)),
      JSONMember("positive", .bool(positive)), JSONMember("department", .string(department)),
      JSONMember("process", .string(process)),
      JSONMember("phrases", .array(phrases.map(JSONValue.string))),
    ]
    if let firstSeen { members.append(JSONMember("first_seen", .string(firstSeen.description))) }
    members.append(JSONMember("status", .string(status.rawValue)))
    members.append(JSONMember("support", .integer(support)))
    members.append(JSONMember("history", .array(history.map(\.json))))
    members.append(JSONMember("edition", .integer(profile.edition)))
    members.append(JSONMember("bias", .double(profile.bias)))
    members.append(JSONMember("cut", .double(profile.cut)))
    members.append(JSONMember("features", ThemeCatalogue.json(profile.features)))
    return .object(members)
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.string, let label = json["label"]?.string else { return nil }
    self.init(
      id: id, label: label, positive: json["positive"]?.bool ?? false,
      department: json["department"]?.string ?? "", process: json["process"]?.string ?? "",
      phrases: (json["phrases"]?.array ?? []).compactMap(\.string),
      firstSeen: json["first_seen"]?.string.flatMap { Week($0) },
      status: json["status"]?.string.flatMap(ThemeStatus.init) ?? .proposed,
      support: json["support"]?.integer ?? 0,
      history: (json["history"]?.array ?? []).compactMap(ThemeEvent.init(json:)),
      profile: ThemeProfile(
        features: ThemeCatalogue.features(json["features"]), bias: json["bias"]?.double ?? 0,
        cut: json["cut"]?.double ?? 0, edition: json["edition"]?.integer ?? 0))
  }
}

extension ThemeEvent {
  var json: JSONValue {
    var members = [JSONMember("kind", .string(kind.rawValue))]
    if let week { members.append(JSONMember("week", .string(week.description))) }
    members.append(JSONMember("themes", .array(themes.map(JSONValue.string))))
    if let before { members.append(JSONMember("before", .string(before))) }
    return .object(members)
  }

  init?(json: JSONValue) {
    guard let kind = json["kind"]?.string.flatMap(Kind.init) else { return nil }
    self.init(
      kind: kind, week: json["week"]?.string.flatMap { Week($0) },
      themes: (json["themes"]?.array ?? []).compactMap(\.string), before: json["before"]?.string)
  }
}
