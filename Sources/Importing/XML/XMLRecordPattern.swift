/// Which elements of a file are its records.
struct XMLRecordPattern {
  /// The record element's local names.
  var names: Set<String>
  /// The local names of the elements that must hold it, the nearest last; empty for any.
  var parents: [String] = []
  /// Elements outside the records whose text the records' mapping wants (`Product/ExternalId`).
  var context: Set<String> = []
  /// Whether the records are data, elements in elements with text in the innermost only, so that
  /// blanks between them say nothing.
  var isData = false
}

/// Where a record stands in its input.
struct XMLRecordPosition {
  /// From 1.
  var record: Int
  /// From 1.
  var line: Int
}
