extension MapEntry {
  /// The keys that a mapping can fill, beside `field.NAME`.
  public static let keys = [
    "id", "text", "created", "closed", "customer", "respondent", "landed", "question", "channel",
    "language", "nps", "csat", "ces", "stars", "process", "department", "sentiment", "audit",
  ]

  /// Whether a mapping can fill this key.
  public static func isKey(_ key: String) -> Bool {
    keys.contains(key) || (key.hasPrefix("field.") && key.utf8.count > 6)
  }

  /// Reads `KEY=COLUMN`; nil where it is not of that form or the key is unknown.
  public init?(_ argument: String) {
    guard let equals = argument.firstIndex(of: "=") else { return nil }
    let key = String(argument[..<equals])
    let column = String(argument[argument.index(after: equals)...])
    guard Self.isKey(key), !column.isEmpty else { return nil }
    self.init(key: key, column: column)
  }
}
