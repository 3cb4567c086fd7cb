import FeedbackModel
import JSON

extension JSONValue {
  /// The text of a string or number; nil where it is empty.
  var text: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let text): text
    default: nil
    }
  }

  /// Whether it is `true`, also as a word or 1.
  var isTrue: Bool {
    switch self {
    case .bool(let value): value
    case .string(let text): text.lowercased() == "true" || text == "1"
    case .number(let text): text == "1"
    default: false
    }
  }

  /// The number that a number or a string of one holds.
  var score: Double? {
    switch self {
    case .number: double
    case .string(let text): ScoreReader.number(text)
    default: nil
    }
  }

  /// A moment: RFC 3339 and the like, or seconds, milli- or microseconds since 1970; also as the
  /// `$date` of MongoDB's extended JSON.
  func moment(_ dates: DateReader) -> Timestamp? {
    switch self {
    case .string(let text):
      if let number = Double(text), number > 1e8, !(1900e4..<2100e4 ~= number) {
        return Self.epoch(number)
      }
      return dates.read(text)
    case .number(let text): return Double(text).flatMap(Self.epoch)
    case .object: return (self["$date"] ?? self["$numberLong"])?.moment(dates)
    default: return nil
    }
  }

  /// Seconds up to the year 5138, milliseconds beyond, microseconds beyond that.
  static func epoch(_ number: Double) -> Timestamp? {
    guard number.isFinite, number > 0, number < 1e17 else { return nil }
    if number < 1e11 { return Timestamp(milliseconds: Int64((number * 1000).rounded())) }
    if number < 1e14 { return Timestamp(milliseconds: Int64(number.rounded())) }
    return Timestamp(milliseconds: Int64((number / 1000).rounded()))
  }

  /// The text of the first of the keys that has one.
  func text(_ keys: String...) -> String? {
    for key in keys { if let text = self[key]?.text { return text } }
    return nil
  }

  /// What a body says: HTML as plain text, nil where nothing is left.
  var body: String? {
    guard let string else { return text }
    let plain = HTMLText.plainIfHTML(string, splitsQuotes: true).trimmingBlanks
    return plain.isEmpty ? nil : plain
  }

  /// What a mail's body says: as ``body``, without quoted history and signature.
  var mail: String? {
    guard let body else { return nil }
    let own = MailText.own(body).trimmingBlanks
    return own.isEmpty ? nil : own
  }

  /// The texts of an array, be its elements texts or objects with a `name`.
  var names: [String] {
    (array ?? []).compactMap { $0.text ?? $0.text("name", "title", "label", "value") }
  }

  /// Members to keep as fields: plain values and lists of such; without what is empty, what names
  /// a person, and `known`.
  func fields(except known: Set<String>) -> [JSONMember] {
    var fields: [JSONMember] = []
    for member in object ?? [] where !known.contains(member.key) {
      guard !Self.personal.contains(member.key.lowercased()) else { continue }
      switch member.value {
      case .null, .object: continue
      case .string(let text) where text.isEmpty: continue
      case .array:
        let names = member.value.names
        if !names.isEmpty { fields.append(JSONMember(member.key, .strings(names))) }
      default: fields.append(member)
      }
    }
    return fields
  }

  /// Members that name a person or tell where one is.
  private static let personal: Set<String> = [
    "name", "email", "mail", "phone", "tel", "mobile", "ip", "ip_address", "ipaddress", "nickname",
    "username", "user_name", "first_name", "last_name", "firstname", "lastname", "full_name",
    "address", "avatar", "user_agent", "useragent", "latitude", "longitude", "recipientemail",
    "recipientfirstname", "recipientlastname", "locationlatitude", "locationlongitude",
    "browser_user_agent",
  ]

  /// An array of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

extension FeedbackItem {
  /// Keeps a text as a field, where there is one.
  mutating func keep(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { fields.append(JSONMember(name, .string(text))) }
  }

  /// Keeps texts as a field, where there are some.
  mutating func keep(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { fields.append(JSONMember(name, .strings(texts))) }
  }

  /// Keeps a vendor's good or bad as satisfaction 1 or 0, and says so.
  mutating func rate(_ word: String?, good: Set<String>, bad: Set<String>, _ context: ImportContext)
  {
    guard let word = word?.lowercased() else { return }
    if good.contains(word) {
      scores.csat = 1
    } else if bad.contains(word) {
      scores.csat = 0
    } else {
      return
    }
    context.notes.add("a good rating is csat 1, a bad one csat 0")
  }
}

extension Turn {
  /// The same turn marked as one that the customer does not see.
  var asInternal: Turn {
    var turn = self
    turn.other.append(JSONMember("internal", .bool(true)))
    return turn
  }
}
