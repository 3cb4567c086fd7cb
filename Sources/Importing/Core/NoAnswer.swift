/// Which words are no answer (see the product's counting rules).
public struct NoAnswer: Sendable {
  /// Words that mean that nothing was said, whatever was asked. Compared without case, without the
  /// blanks and full stops around them.
  public static let words: [String] = [
    "", "na", "n/a", "n.a", "n\\a", "n.a.n", "nan", "null", "nil", "-", "--", "---", "–", "—", "_",
    "x", "xx", "xxx", "?", "*", "/", "did not answer", "not answered", "no answer", "no response",
    "not applicable", "no comment", "no comments", "{question_not_shown}", "#n/a", "(blank)",
    "(empty)", "(no answer)", "k.a", "keine angabe", "entfällt", "sans objet", "sin respuesta",
    "sin comentarios", "kein kommentar", "undefined",
  ]
  /// Words that are an answer to "What could we do better?" and none to "Any other comments?".
  public static let byQuestion: [String] = [
    "none", "nothing", "no", "nope", "nichts", "nein", "keine", "rien", "aucun", "aucune", "non",
    "nada", "ninguno", "ninguna", "niente", "nessuno", "geen", "niets", "none really",
    "nothing really", "not really", "nothing else", "nothing to add", "none at all", "no thanks",
    "no thank you",
  ]

  private let always: Set<String>
  private let byQuestionSet: Set<String>
  private let longest: Int
  private let filter: WordFilter

  /// The built-in words and the user's.
  public init(adding more: [String] = []) {
    let folded = more.map(Self.fold)
    always = Set(Self.words.map(Self.fold) + folded)
    byQuestionSet = Set(Self.byQuestion)
    longest = max(40, folded.map(\.utf8.count).max() ?? 0) + 16
    filter = WordFilter(always.union(byQuestionSet))
  }

  /// Whether a text may say nothing: false is certain and costs next to nothing, true asks for
  /// ``matches(_:question:)``.
  @inline(__always)
  func mayMatch(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.isEmpty || filter.mayMatch(bytes)
  }

  /// Whether a text says nothing, given what was asked (nil where that is not known).
  public func matches(_ text: String, question: String?) -> Bool {
    if text.utf8.count > longest {
      return text.utf8.first.map { $0 <= 0x20 } ?? true && text.utf8.allSatisfy { $0 <= 0x20 }
    }
    let folded = Self.fold(text)
    if folded.isEmpty || always.contains(folded) { return true }
    guard let question, byQuestionSet.contains(folded) else { return false }
    return Self.asksForMore(question)
  }

  /// Whether a question only offers room for more words, so that "none" says nothing.
  static func asksForMore(_ question: String) -> Bool {
    let question = question.lowercased()
    let improves = [
      "improve", "better", "change", "different", "verbesser", "besser", "améliorer", "mejorar",
      "migliorare", "wrong", "problem", "dislike", "like", "missing",
    ]
    if question.holds(anyOf: improves) { return false }
    let more = [
      "comment", "other", "else", "anything", "specify", "additional", "further", "add ",
      "kommentar", "anmerkung", "sonstige", "weitere", "remarque", "autre", "otro", "comentario",
      "note", "feedback", "please explain", "reason",
    ]
    return question.holds(anyOf: more)
  }

  /// Lower case, without blanks (also U+00A0), control characters, quotes and full stops around.
  static func fold(_ text: String) -> String {
    if let folded = foldASCII(text) { return folded }
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace || scalar == "." || scalar == "\""
        || scalar == "!" || scalar == "," || scalar == "\u{FEFF}" || scalar == "\u{200B}"
        || scalar == "'"
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(scalars[first...last]).lowercased()
  }

  /// The same where all is ASCII: many times faster, and most cells are.
  private static func foldASCII(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || "\"'.!,".utf8.contains(byte) }
    guard let first = bytes.firstIndex(where: { !isEdge($0) }),
      let last = bytes.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(
      decoding: bytes[first...last].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension ImportContext {
  /// Whether a text says nothing, given what was asked. See ``NoAnswer``.
  public func isNoAnswer(_ text: String, question: String?) -> Bool {
    noAnswer.matches(text, question: question)
  }
}
