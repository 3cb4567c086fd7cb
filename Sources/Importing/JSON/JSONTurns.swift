import FeedbackModel
import JSON

/// Where the records of an unknown JSON hold what was said: an array of objects with words and a
/// speaker.
struct JSONTurns: Sendable, Equatable {
  /// Keys that lead to the array.
  var path: [String]
  /// The member of an element that holds the words, and who says them.
  var words: String
  var speaker: String?

  /// Members that hold words, the likeliest first.
  private static let wordKeys = [
    "text", "body", "message", "content", "msg", "transcript", "utterance", "plain_body",
    "body_text", "message_text", "sentence", "words", "value",
  ]
  /// Members that tell who speaks, those that name a role first.
  private static let speakerKeys = [
    "role", "sender_type", "senderType", "author_type", "authorType", "speaker_role", "actor_type",
    "user_type", "participant_role", "participantRole", "speaker", "sender", "from", "author",
    "participant", "actor", "direction", "type", "participantId", "user", "who", "name",
    "created_by", "createdBy",
  ]
  private static let timeKeys = [
    "at", "time", "timestamp", "created_at", "createdAt", "date", "sent_at", "sentAt", "ts",
    "created", "datetime", "start_time", "startTime", "start",
  ]

  /// Finds the array that holds the most words; nil where records hold none.
  static func find(in values: [JSONValue]) -> JSONTurns? {
    var sizes: [(path: [String], size: Int)] = []
    for value in values { arrays(in: value, [], &sizes) }
    guard let best = sizes.max(by: { $0.size < $1.size }), best.size > 0 else { return nil }
    let elements = values.flatMap { element(at: best.path, in: $0)?.array ?? [] }
    guard let words = words(of: elements), let speaker = speaker(of: elements) else { return nil }
    return JSONTurns(path: best.path, words: words, speaker: speaker)
  }

  /// The array and words that a mapping names, such as `messages[].body`.
  init?(_ path: JSONPath, in values: [JSONValue]) {
    guard let each = path.steps.firstIndex(of: .each), each == path.steps.count - 2,
      case .key(let words)? = path.steps.last
    else { return nil }
    var keys: [String] = []
    for step in path.steps[..<each] {
      guard case .key(let key) = step else { return nil }
      keys.append(key)
    }
    let elements = values.flatMap { Self.element(at: keys, in: $0)?.array ?? [] }
    guard let speaker = Self.speaker(of: elements) else { return nil }
    self.init(path: keys, words: words, speaker: speaker)
  }

  /// Whether a speaker is called customer or agent.
  func hasRoles(in values: [JSONValue]) -> Bool {
    values.contains { value in
      (Self.element(at: path, in: value)?.array ?? []).contains { entry in
        speaker.flatMap { Self.role(entry[$0]) } != nil
      }
    }
  }

  /// Whether a customer and somebody else speak in a record.
  func isDialogue(in record: JSONValue) -> Bool {
    let roles = Set(turns(of: record, DateReader()).map(\.role))
    return roles.contains(.customer) && roles.count > 1
  }

  private init(path: [String], words: String, speaker: String?) {
    self.path = path
    self.words = words
    self.speaker = speaker
  }

  /// Adds the size of the words of every array in a value that has words and a speaker.
  private static func arrays(
    in value: JSONValue, _ path: [String], _ sizes: inout [(path: [String], size: Int)]
  ) {
    guard path.count < 3 else { return }
    for member in value.object ?? [] {
      let here = path + [member.key]
      switch member.value {
      case .array(let elements):
        guard let words = words(of: elements), speaker(of: elements) != nil else { continue }
        let size = elements.reduce(0) { $0 + (text($1[words]) ?? "").utf8.count }
        if let known = sizes.firstIndex(where: { $0.path == here }) {
          sizes[known].size += size
        } else {
          sizes.append((here, size))
        }
      case .object: arrays(in: member.value, here, &sizes)
      default: continue
      }
    }
  }

  private static func words(of elements: [JSONValue]) -> String? {
    wordKeys.first { key in
      elements.contains { text($0[key]).map { $0.contains(where: \.isLetter) } ?? false }
    }
  }

  /// The member that tells who speaks, in at least half of the elements.
  private static func speaker(of elements: [JSONValue]) -> String? {
    let known = speakerKeys.filter { key in
      elements.count { name($0[key]) != nil } * 2 >= max(1, elements.count)
    }
    // One that names roles is better than one that names people.
    let roles = known.first { key in elements.contains { role($0[key]) != nil } }
    return roles ?? known.first { $0 != "type" && $0 != "direction" }
  }

  private static func element(at path: [String], in value: JSONValue) -> JSONValue? {
    path.reduce(value) { $0?[$1] }
  }

  private static func text(_ value: JSONValue?) -> String? {
    value?.text ?? value?.text("text", "body", "value", "message")
  }

  private static func name(_ value: JSONValue?) -> String? {
    value?.text ?? value?.text("name", "displayName", "display_name", "username", "id", "type")
  }

  private static func role(_ value: JSONValue?) -> Role? {
    if let word = value?.text { return role(word) }
    return value?.text("role", "type", "userType", "user_type").flatMap { role($0) }
      ?? value?.text("name", "id").flatMap { role($0) }
  }

  static func role(_ word: String) -> Role? {
    let word = word.lowercased()
    switch word {
    case "inbound", "incoming", "in", "external", "contact", "lead", "end_user", "end-user",
      "requester", "buyer", "shopper", "v":
      return .customer
    case "outbound", "outgoing", "out", "internal", "admin", "a", "seller": return .agent
    case "assistant", "ai", "model", "b": return .bot
    default: return word.utf8.count <= 40 ? SpeakerLabels.role(word.withoutDigits) : nil
    }
  }

  /// The turns of a record.
  func turns(of record: JSONValue, _ dates: DateReader) -> [Turn] {
    var turns: [Turn] = []
    for entry in Self.element(at: path, in: record)?.array ?? [] {
      guard let words = Self.text(entry[words]) else { continue }
      let text = HTMLText.plainIfHTML(words, splitsQuotes: true).trimmingBlanks
      guard !text.isEmpty else { continue }
      let said = speaker.flatMap { entry[$0] }
      let isInternal =
        entry["private"]?.isTrue ?? entry["internal"]?.isTrue ?? entry["is_internal"]?.isTrue
        ?? (entry["public"]?.bool == false)
      let isBot = entry["bot"]?.isTrue ?? entry["is_bot"]?.isTrue ?? entry["automated"]?.isTrue
      var role = Self.role(said) ?? .participant
      if isBot ?? false, role != .customer { role = .bot }
      if isInternal, role == .customer || role == .participant { role = .agent }
      let at = Self.timeKeys.lazy.compactMap { entry[$0]?.moment(dates) }.first
      let who = said?.text("name", "displayName", "display_name") ?? entry["name"]?.text
      let named = who ?? (role == .participant ? Self.name(said) : nil)
      let turn = Turn(
        role: role, who: named, department: entry.text("department", "team", "queue"), at: at,
        text: text)
      turns.append(isInternal ? turn.asInternal : turn)
    }
    return turns
  }
}
