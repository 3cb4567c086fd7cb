import FeedbackModel

/// Turns the cells that a person labelled into ``Labels``.
public enum LabelReader {
  /// The map keys that fill labels.
  public static let keys: Set<String> = ["process", "department", "sentiment", "audit"]

  /// Fills the label `key` from a cell.
  ///
  /// A cell holds ids separated by `;` or `|`; a sentiment as a number from
  /// −1 to 1 or one of the words of ``sentiment(_:)``; an audit as a probability over 0 to 1.
  /// A cell that says nothing of the kind changes nothing.
  /// - Returns: whether the cell said something.
  @discardableResult
  public static func set(_ key: String, _ cell: String, in labels: inout Labels?) -> Bool {
    let cell = trim(cell)
    guard !cell.isEmpty else { return false }
    var read = labels ?? Labels()
    switch key {
    case "process": read.process += ids(cell).filter { !read.process.contains($0) }
    case "department": read.department += ids(cell).filter { !read.department.contains($0) }
    case "sentiment":
      guard let value = sentiment(cell) else { return false }
      read.sentiment = value
    case "audit":
      guard let value = ScoreReader.number(cell), value > 0, value <= 1 else { return false }
      read.audit = value
    default: return false
    }
    labels = read
    return true
  }

  /// The ids in a cell, in order.
  public static func ids(_ cell: String) -> [String] {
    cell.split { $0 == ";" || $0 == "|" }.map { trim(String($0)) }.filter { !$0.isEmpty }
  }

  /// A sentiment from −1 to 1: a number in that range, or a word.
  public static func sentiment(_ cell: String) -> Double? {
    if let value = ScoreReader.number(cell) { return -1...1 ~= value ? value : nil }
    return switch cell.lowercased() {
    case "very positive", "very good", "strongly positive": 1
    case "positive", "good", "pos": 0.5
    case "neutral", "mixed", "neu": 0
    case "negative", "bad", "neg", "poor": -0.5
    case "very negative", "very bad", "strongly negative", "very poor": -1
    default: nil
    }
  }

  private static func trim(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
