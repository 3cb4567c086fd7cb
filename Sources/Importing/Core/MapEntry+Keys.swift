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
}
