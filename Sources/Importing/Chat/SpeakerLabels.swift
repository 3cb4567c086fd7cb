import FeedbackModel

/// Who a label at the front of a line of a transcript names.
enum SpeakerLabels {
  /// The role of `Agent`, `Customer Agent`, `Agent (Ben)`, `AGENT 2`; nil where the word is none.
  /// The last word of several decides.
  static func role(_ label: String) -> Role? {
    let plain = label.split { $0 == "(" || $0 == "[" }.first.map(String.init) ?? label
    let words = plain.lowercased().split { !$0.isLetter }.map(String.init)
    for word in words.reversed() {
      if let role = roles[word] { return role }
    }
    return nil
  }

  /// The name in `Agent (Ben)` or `Agent Ben`.
  static func name(_ label: String) -> String? {
    if let open = label.firstIndex(of: "("), let close = label[open...].firstIndex(of: ")") {
      return label[label.index(after: open)..<close].trimmingBlanks
    }
    let words = label.split(separator: " ")
    guard words.count > 1, let first = words.first, roles[first.lowercased()] != nil else {
      return nil
    }
    let rest = words.dropFirst().joined(separator: " ")
    return roles[rest.lowercased()] == nil && rest.contains(where: \.isLetter) ? rest : nil
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for word in [
      "agent", "rep", "representative", "advisor", "adviser", "operator", "support", "csr",
      "consultant", "associate", "employee", "supervisor", "clerk", "specialist", "assistant",
      "mitarbeiter", "mitarbeiterin", "berater", "agente", "conseiller", "technician", "staff",
    ] { roles[word] = .agent }
    for word in ["bot", "ivr", "chatbot", "robot", "virtual", "automated"] { roles[word] = .bot }
    for word in ["system", "notification"] { roles[word] = .system }
    for word in [
      "customer", "client", "caller", "user", "visitor", "member", "guest", "consumer", "patient",
      "kunde", "kundin", "cliente", "enduser",
    ] { roles[word] = .customer }
    return roles
  }()

  /// A speaker at the front of a line.
  struct Front {
    var label: String
    var time: String?
    var rest: String
    /// Whether the line was all label.
    var isAlone: Bool
  }

  /// The label at the front of a line: `Agent: words`, `**Agent (Ben):** words`,
  /// `[00:01:10] AGENT - words`, `>> Caller: words`, `Agent :` alone.
  static func front(_ line: String) -> Front? {
    var rest = line.trimmingBlanks[...]
    var time: String?
    while let first = rest.first, first == "*" || first == ">" || first == " " || first == "#" {
      rest = rest.dropFirst()
    }
    if let (stamp, end) = leadingTime(rest) {
      time = stamp
      rest = rest[end...].drop { $0 == " " || $0 == "-" || $0 == "*" || $0 == ">" }
    }
    guard let first = rest.first, first.isLetter else { return nil }
    var index = rest.startIndex
    var count = 0
    var depth = 0
    while index < rest.endIndex, count < 48 {
      let character = rest[index]
      // `Agent (10:04): words`
      if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
      if character == ":", depth > 0 {
        index = rest.index(after: index)
        count += 1
        continue
      }
      if character == ":" { break }
      // `AGENT - words`
      if character == "-" || character == "–", index > rest.startIndex,
        rest[rest.index(before: index)] == " ", role(String(rest[..<index])) != nil,
        rest.index(after: index) < rest.endIndex, rest[rest.index(after: index)] == " "
      {
        break
      }
      guard character.isLetter || character.isNumber || " .'()_*’-–".contains(character) else {
        return nil
      }
      index = rest.index(after: index)
      count += 1
    }
    guard index < rest.endIndex, count < 48 else { return nil }
    var label = rest[..<index].filter { $0 != "*" }.trimmingBlanks
    if label.hasSuffix(")"), let open = label.lastIndex(of: "("),
      let (stamp, end) = leadingTime(label[open...]), end == label.endIndex
    {
      time = time ?? stamp
      label = String(label[..<open]).trimmingBlanks
    }
    guard !label.isEmpty, label.split(separator: " ").count <= 4 else { return nil }
    let words = rest[rest.index(after: index)...].drop { $0 == "*" || $0 == " " }.trimmingBlanks
    let isAlone = words.isEmpty || words.allSatisfy { $0 == "*" }
    return Front(label: label, time: time, rest: isAlone ? "" : words, isAlone: isAlone)
  }

  /// `[00:01:10]`, `(10:04)`, `00:00:07 `, `10:04 AM`, and a date before any of these.
  static func leadingTime(_ text: Substring) -> (String, Substring.Index)? {
    if let dated = leadingDate(text) { return dated }
    let opens = text.first == "[" || text.first == "("
    var index = opens ? text.index(after: text.startIndex) : text.startIndex
    let start = index
    var colons = 0
    while index < text.endIndex {
      let character = text[index]
      if character == ":" { colons += 1 }
      guard character.isNumber || character == ":" || character == "." else { break }
      index = text.index(after: index)
    }
    guard colons >= 1, colons <= 2, index > start else { return nil }
    let stamp = String(text[start..<index])
    for half in [" AM", " PM", " am", " pm"] where text[index...].hasPrefix(half) {
      index = text.index(index, offsetBy: 3)
    }
    if opens {
      guard index < text.endIndex, text[index] == "]" || text[index] == ")" else { return nil }
      index = text.index(after: index)
    } else if index < text.endIndex, text[index] != " " {
      return nil
    }
    return (stamp, index)
  }

  /// Whether a leading time holds a date.
  static func isDated(_ stamp: String) -> Bool {
    stamp.contains { $0 == "-" || $0 == "/" } || stamp.count { $0 == "." } > 1
  }

  /// `[2026-11-02 10:04:05]`, `2026-11-02T10:04:05Z `, `02/11/2026, 10:04 `: a date and a clock.
  private static func leadingDate(_ text: Substring) -> (String, Substring.Index)? {
    let opens = text.first == "[" || text.first == "("
    let body = opens ? text.dropFirst() : text
    guard let first = body.first, first.isNumber else { return nil }
    var ends: [Substring.Index] = []
    if opens {
      if let end = body.prefix(40).firstIndex(where: { $0 == "]" || $0 == ")" }) { ends = [end] }
    } else {
      var index = body.startIndex
      while let blank = body[index...].prefix(32).firstIndex(of: " "), ends.count < 3 {
        ends.append(blank)
        index = body.index(after: blank)
      }
    }
    for end in ends.reversed() {
      let stamp = String(body[..<end])
      guard stamp.allSatisfy({ !$0.isLetter || "TZAPMapm".contains($0) }),
        let parts = DateParts(stamp), parts.hasClock
      else { continue }
      if case .moment = parts.shape { continue }
      return (stamp, opens ? text.index(after: end) : end)
    }
    return nil
  }
}
