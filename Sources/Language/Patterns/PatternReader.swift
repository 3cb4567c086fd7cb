/// Reads patterns from lines of text.
///
/// ```
/// // a comment
/// @agent = agent advisor rep adviser          a class of words
/// had|have to explain~ ..3 again              words, alternatives, a gap of 0 to 3 words
/// transfer~ me -money|funds ! bank miles      -x: not followed by; ! guards: not in the sentence
/// %not heard back                             %: may stand after a negation
/// ```
///
/// Words are folded as ``WordScan`` folds them. `word~` also matches `words`, `worded`, `wording`
/// as English forms them; `word?` may be absent; `#` is a word with a digit, `*` any one word, `^` the
/// beginning and `$` the end of a sentence, alone or among alternatives (`again|$`). A pattern never reaches over the end of a sentence, and
/// does not match when one of the three words before it in its clause is a negation, unless the line
/// begins with `%`.
public struct PatternReader {
  private var classes: [String: [String]] = [:]
  private var lines: [(group: Int, line: String)] = []

  /// Makes a reader; `classes` are lines that define classes for all groups.
  public init(classes: String = "") { add(classes, group: 0) }

  /// Adds the lines of one group.
  public mutating func add(_ text: String, group: Int) {
    for raw in text.split(separator: "\n") {
      let line = String(raw.prefix { $0 != "\t" })
      let trimmed = String(line.drop { $0 == " " })
      if trimmed.isEmpty || trimmed.hasPrefix("//") { continue }
      if trimmed.hasPrefix("@"), let equals = trimmed.firstIndex(of: "="),
        let space = trimmed.firstIndex(of: " "), space < equals
      {
        let name = String(trimmed[..<space])
        classes[name, default: []] += words(String(trimmed[trimmed.index(after: equals)...]))
      } else {
        lines.append((group, trimmed))
      }
    }
  }

  /// The words of a class, other classes in it resolved.
  private func words(_ list: String) -> [String] {
    list.split(separator: " ").flatMap { alternatives(String($0)) }
  }

  private func alternatives(_ token: String) -> [String] {
    token.split(separator: "|").flatMap { part -> [String] in
      if part.hasPrefix("@") { return classes[String(part)] ?? [] }
      if part.hasSuffix("~") { return EnglishForms.of(String(part.dropLast())) }
      return [String(part)]
    }
  }

  /// The compiled set.
  ///
  /// A line in which no word is required is left out, as nothing could find it.
  public func compile() -> TokenPatterns {
    var builder = PatternBuilder()
    let negations = builder.set(of: classes["@not"] ?? [])
    for (group, line) in lines { build(line, group, &builder) }
    return builder.finish(negations: negations)
  }

  private func build(_ line: String, _ group: Int, _ builder: inout PatternBuilder) {
    var text = Substring(line)
    let heeds = !text.hasPrefix("%")
    if !heeds { text = text.dropFirst() }
    var guards: [String] = []
    if let mark = text.range(of: " ! ") {
      guards = words(String(text[mark.upperBound...]))
      text = text[..<mark.lowerBound]
    }
    var elements: [TokenPatterns.Element] = []
    for token in text.split(separator: " ") {
      elements.append(element(String(token), &builder))
    }
    builder.add(
      elements, group: group, guards: guards, heedsNegation: heeds, source: line)
  }

  private func element(
    _ token: String, _ builder: inout PatternBuilder
  ) -> TokenPatterns.Element {
    switch token {
    case "#": return .init(kind: .number)
    case "#?": return .init(kind: .number, optional: true)
    case "*": return .init(kind: .any)
    case "*?": return .init(kind: .any, optional: true)
    case "^": return .init(kind: .start)
    case "$": return .init(kind: .end)
    default: break
    }
    if token.hasPrefix("..") {
      return .init(kind: .gap, longest: UInt8(token.dropFirst(2)) ?? 3)
    }
    if token.hasPrefix("-"), token.utf8.count > 1 {
      return .init(kind: .notWords, set: builder.set(of: alternatives(String(token.dropFirst()))))
    }
    let optional = token.hasSuffix("?")
    let words = alternatives(optional ? String(token.dropLast()) : token)
    return .init(
      kind: .words, set: builder.set(of: words.filter { $0 != "$" }), optional: optional,
      orEnd: words.contains("$"))
  }
}

extension Substring {
  /// The first place of a short text.
  fileprivate func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
