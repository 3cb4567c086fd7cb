import FeedbackModel
import JSON
import Language

/// Masks whole items, keeping what it found out about the names of their fields.
struct ItemMasker {
  /// Whether a field's name says that it holds what tells who somebody is.
  private var isPersonal: [String: Bool] = [:]

  /// The item with personal data masked in everything a person may read: words, turns, names,
  /// fields.
  mutating func mask(_ original: FeedbackItem) -> FeedbackItem {
    let masker = Masker(knownNames: original.turns.compactMap(\.who))
    var item = original
    item.text = masker.mask(item.text)
    item.question = item.question.map(masker.mask)
    item.source.file = Masker.maskFileName(item.source.file)
    for index in item.turns.indices {
      item.turns[index].text = masker.mask(item.turns[index].text)
      item.turns[index].who = nil
    }
    for index in item.fields.indices { mask(&item.fields[index], masker) }
    for index in item.other.indices { mask(&item.other[index], masker) }
    // Offsets into the words as they were do not fit the masked ones.
    for index in (item.tags?.mentions ?? []).indices { item.tags?.mentions[index].evidence = [] }
    return item
  }

  private mutating func mask(_ member: inout JSONMember, _ masker: Masker) {
    member = JSONMember(member.key, mask(member.value, of: member.key, masker))
  }

  /// A field's value with personal data hidden; all of it where the field's name says that it is a
  /// person's name or a way to reach one.
  private mutating func mask(_ value: JSONValue, of key: String, _ masker: Masker) -> JSONValue {
    switch value {
    case .string(let text):
      return .string(
        !text.isEmpty && isPersonal(key) ? "[\(MaskKind.name.rawValue)]" : masker.mask(text))
    case .array(let elements):
      return .array(elements.map { mask($0, of: key, masker) })
    case .object(let members):
      return .object(members.map { JSONMember($0.key, mask($0.value, of: $0.key, masker)) })
    case .number:
      return isPersonal(key) ? .string("[\(MaskKind.name.rawValue)]") : value
    case .null, .bool:
      return value
    }
  }

  private mutating func isPersonal(_ key: String) -> Bool {
    if let known = isPersonal[key] { return known }
    let new = Self.tellsWho(key)
    // Hostile items may each bring names of their own.
    if isPersonal.count > 10_000 { isPersonal = [:] }
    isPersonal[key] = new
    return new
  }

  /// Whether a word of a field's name says that it holds what tells who somebody is.
  private static func tellsWho(_ key: String) -> Bool {
    var spaced = ""
    var isAfterLower = false
    for character in key {
      // `recipientEmail` is two words.
      if isAfterLower && character.isUppercase { spaced += " " }
      spaced.append(character)
      isAfterLower = character.isLowercase
    }
    let words = spaced.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { personal.contains($0) }
  }

  private static let personal: Set<String> = [
    "name", "firstname", "lastname", "fullname", "surname", "forename", "vorname", "nachname",
    "nom", "prenom", "prénom", "nombre", "apellido", "apellidos", "email", "mail", "courriel",
    "correo", "phone", "mobile", "telephone", "telefon", "téléphone", "teléfono", "telefono",
    "address", "adresse", "anschrift", "dirección", "direccion", "street", "straße", "strasse",
    "postcode", "zip", "plz", "ip", "iban", "recipientfirstname", "recipientlastname",
    "recipientemail", "ipaddress", "locationlatitude", "locationlongitude", "latitude",
    "longitude", "birthday", "geburtsdatum",
  ]
}
