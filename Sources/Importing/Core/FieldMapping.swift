import FeedbackModel
import JSON

/// Applies `--map` to the items of formats that have no columns: a mapping's column is then a name
/// in the item's `fields`.
public enum FieldMapping {
  /// Fills the mapped keys from the item's fields.
  ///
  /// Names are compared without case.
  public static func apply(
    _ map: [MapEntry], to item: inout FeedbackItem, context: ImportContext
  ) {
    for entry in map {
      let name = entry.column.lowercased()
      guard let field = item.fields.first(where: { $0.key.lowercased() == name }) else { continue }
      for text in texts(field.value) { set(entry.key, text, in: &item, context: context) }
    }
  }

  /// Fills one key of an item from a text, as every generic reader does.
  ///
  /// A text that the key cannot
  /// take (a date that is none, a score off the scale) leaves it as it was.
  /// - Returns: whether it was taken.
  @discardableResult
  public static func set(
    _ key: String, _ text: String, in item: inout FeedbackItem, context: ImportContext,
    dates: DateReader? = nil
  ) -> Bool {
    guard !text.isEmpty else { return false }
    switch key {
    case "id": item.id = ItemIdentity.vendor(context.format, text)
    case "text": item.text = item.text.isEmpty ? text : item.text + "\n\n" + text
    case "created", "closed":
      guard let moment = (dates ?? context.dateReader()).read(text) else { return false }
      if key == "created" { item.created = moment } else { item.closed = moment }
    case "customer": item.customer = context.customer(text)
    case "respondent": item.respondent = text
    case "landed": item.landed = text
    case "question": item.question = text
    case "language": item.language = Languages.code(text)
    case "channel":
      guard let channel = Channel(rawValue: text.lowercased()) else { return false }
      item.channel = channel
    case "nps":
      guard let value = ScoreReader.nps(text) else { return false }
      item.scores.nps = value
    case "csat":
      guard let value = ScoreReader.number(text) ?? ScoreReader.word(text) else { return false }
      item.scores.csat = value
    case "ces":
      guard let value = ScoreReader.number(text) ?? ScoreReader.word(text) else { return false }
      item.scores.ces = value
    case "stars":
      guard let value = ScoreReader.number(text), 1...5 ~= value else { return false }
      item.scores.stars = value
    default:
      if LabelReader.keys.contains(key) { return LabelReader.set(key, text, in: &item.labels) }
      guard key.hasPrefix("field.") else { return false }
      item.fields.append(JSONMember(String(key.dropFirst(6)), .string(text)))
    }
    return true
  }

  /// The texts of a field: itself, or its elements.
  static func texts(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text), .number(let text): [text]
    case .bool(let value): [value ? "true" : "false"]
    case .array(let elements): elements.flatMap(texts)
    case .null, .object: []
    }
  }
}

/// Names of languages in exports.
public enum Languages {
  /// The ISO 639-1 code of `EN`, `en-GB`, `de_DE`, `German`; nil where it is none known.
  public static func code(_ text: String) -> String? {
    let text = text.lowercased()
    let front = text.prefix { $0 != "-" && $0 != "_" }
    if front.utf8.count == 2, front.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) { return String(front) }
    return names[text]
  }

  private static let names = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
    "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "czech": "cs",
    "turkish": "tr", "russian": "ru", "japanese": "ja", "korean": "ko", "chinese": "zh",
    "arabic": "ar", "greek": "el", "hungarian": "hu", "romanian": "ro", "welsh": "cy",
  ]
}
